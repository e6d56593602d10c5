package compiler

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestColumns names columns in every way that a file may want. All take the same
// rows, so all give the same model.
func TestColumns(t *testing.T) {
	const plain = "w,x0,x1,y\n"
	const odd = `w,"x 0 (a, ""b"")@c:d",'x..1',"'say ''y'', #2'"` + "\n" // single quotes are nothing special in a table
	rows := "9,1,0,1\n8,0,1,0\n7,1,1,1\n6,0,0,0\n5,1,0,1\n4,0,1,0\n3,1,1,0\n2,0,0,1\n"
	script := `model { input x [f=2]
 dense out 1 }
data FILE { features FEATURES, label LABEL, rows 8 }
loss logistic
optimizer sgd rate 1
train { epochs 3, batch 4, shuffle 1 }
evaluate train accuracy
output out.w fx24.16
`
	var want []float64
	for _, c := range []struct{ name, file, text, features, label, source, labels string }{
		{"names", `"p.csv"`, plain + rows, "x0..x1", "y", "p.csv:x0..x1@rows=0:8", "p.csv:y@rows=0:8"},
		{"plain names in quotes", `"p.csv"`, plain + rows, `"x0".."x1"`, `"y"`, "p.csv:'x0'..'x1'@rows=0:8", "p.csv:'y'@rows=0:8"},
		{
			"odd names", `"o.csv"`, odd + rows, `"x 0 (a, ""b"")@c:d".."'x..1'"`, `"'say ''y'', #2'"`,
			`o.csv:'x 0 (a, "b")@c:d'..'''x..1'''@rows=0:8`, "",
		},
		{"numbers under a header", `"h.csv" header`, plain + rows, "#1..#2", "#3", "h.csv:#1..#2@header@rows=0:8", "h.csv:#3@header@rows=0:8"},
		{"numbers of no header", `"n.csv" noheader`, rows, "#1..#2", "#3", "n.csv:#1..#2@noheader@rows=0:8", "n.csv:#3@noheader@rows=0:8"},
		{"a number for a name", `"h.csv" header`, plain + rows, `x0..#2`, "#3", "h.csv:x0..#2@header@rows=0:8", ""},
		{"names that are numbers", `"d.csv" header`, "0,1,2,3\n" + rows, `"1".."2"`, `"3"`, "d.csv:'1'..'2'@header@rows=0:8", "d.csv:'3'@header@rows=0:8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			require.NoError(t, os.WriteFile(filepath.Join(dir, strings.Fields(strings.Trim(c.file, `"`))[0][:5]), []byte(c.text), 0o644))
			r, err := petJob(t, dir, strings.NewReplacer("FILE", c.file, "FEATURES", c.features, "LABEL", c.label).Replace(script)).Compile(Options{})
			require.NoError(t, err)
			var sources []string
			for _, v := range r.Unit.Inputs {
				sources = append(sources, v.Op.Instr.Args[len(v.Op.Instr.Args)-1].Name)
			}
			require.Equal(t, c.source, sources[0])
			if c.labels != "" {
				require.Equal(t, c.labels, sources[1])
			}
			got := result(t, run(t, r.Unit, dir), "out_w_final")
			if want == nil {
				want = got
			}
			require.Equal(t, want, got)
		})
	}
}

// A script is asked for a header in its own words.
func TestHeaderIsAsked(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "n.csv"), []byte("0,1,1\n1,0,0\n1,1,1\n"), 0o644))
	script := `model { input x [f=2]
 dense out 1 }
data "n.csv" { features #0..#1, label #2, rows 2 }
loss logistic
optimizer sgd rate 1
train { epochs 3, batch 2, shuffle 1 }
evaluate train accuracy
`
	_, err := petJob(t, dir, script).Compile(Options{})
	require.ErrorContains(t, err, `is the first line a header? Nothing says so: with header row 0 is 1, 0, 0; with noheader it is 0, 1, 1; write one of them behind the file, as in data "n.csv" header {`)
	for word, first := range map[string]float64{"header": 1, "noheader": 0} {
		r, err := petJob(t, dir, strings.Replace(script, `"n.csv"`, `"n.csv" `+word, 1)).Compile(Options{})
		require.NoError(t, err)
		in := inputsOf(t, r.Unit, dir)
		x := r.Unit.Inputs[0]
		require.EqualValues(t, first, in[x.Name].I64[0]>>x.Type.Scale)
	}
}
