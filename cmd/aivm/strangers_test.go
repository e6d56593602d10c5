package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa/fixed"
)

// strangers are files as pandas and the archives of data sets have them: a header
// of numbers, and none above class names.
func strangers() map[string]string {
	return map[string]string{
		"pd.csv": "0,1\n10,20\n30,40\n50,60\n",
		"nh.csv": "5.1,3.5,a\n4.9,3.0,b\n4.7,3.2,a\n4.6,3.1,c\n",
		"q.csv":  "\"sepal length, cm\",w@1\n1,2\n3,4\n",
		"p.aasm": "x = input fx32.16[row=2, px=2]\no = output x\n",
		"q.aasm": "\ufeffx = input fx32.16[row=2, px=2], \"q.csv:'sepal length, cm','w@1'\"\no = output x\n",
	}
}

// A header is never guessed, by run and by commit.
func TestHeadersAreSaid(t *testing.T) {
	folder(t, strangers())
	for source, want := range map[string][]float64{
		"pd.csv:0,1@rows=0:2": {10, 20, 30, 40}, "pd.csv:#0,#1@header@rows=0:2": {10, 20, 30, 40}, "pd.csv:#0,#1@noheader@rows=0:2": {0, 1, 10, 20},
		"nh.csv:#0,#1@noheader@rows=0:2": {5.1, 3.5, 4.9, 3},
	} {
		works(t, "run", "p.aasm", "--in", "x="+source, "--out", "o=o.npy")
		o, err := dataset.LoadFloat("o.npy", "")
		require.NoError(t, err)
		require.InDeltaSlice(t, want, o.Values, 1e-5, source)
	}
	require.NoError(t, os.Remove("o.npy"))
	require.Contains(t, works(t, "run", "q.aasm").out, "1 2 3 4")
	commit := func(args ...string) call {
		return invoke(t, append([]string{"commit", "--name", "x", "--format", "fx32.16", "--json"}, args...)...)
	}
	for _, args := range [][]string{{"pd.csv", "--axes", "row,px"}, {"nh.csv:#0,#1", "--axes", "row,px"}, {"pd.csv@rows=0:2", "--axes", "row=2,px=2"}} {
		c := commit(args...)
		require.Equal(t, exitMistake, c.code)
		require.Contains(t, c.out, "is the first line a header? Nothing says so")
	}
	require.Len(t, files(t), 5, "nothing is written")
	rows := func(c call) any {
		axes := c.object(t)["tensors"].([]any)[0].(map[string]any)["axes"].([]any)
		return axes[0].(map[string]any)["size"]
	}
	for i, c := range []struct {
		args []string
		want float64
	}{
		{[]string{"pd.csv@header", "--axes", "row,px"}, 3},
		{[]string{"pd.csv", "--axes", "row=3,px=2"}, 3},
		{[]string{"nh.csv:#0,#1@noheader", "--axes", "row,px"}, 4},
		{[]string{"nh.csv:#0,#1", "--axes", "row=4,px=2"}, 4},
	} {
		args := append(c.args, "--opening", strings.Repeat("o", i+1), "-o", strings.Repeat("c", i+1))
		require.Equal(t, c.want, rows(commit(args...)), c.args)
	}
}

// script trains on four rows of d.csv.
const script = "model { input x [f=1]\n dense line 1 }\ndata train \"d.csv\" { features x0..x0\n label y\n rows 4 }\n" +
	"loss logistic\noptimizer sgd rate 1\ntrain { epochs 2, batch 4 }\n"

// Programs with a byte order mark are those without; empty ones are none.
func TestMarksAndEmptyPrograms(t *testing.T) {
	source := strangers()["q.aasm"]
	folder(t, map[string]string{
		"d.csv": "x0,y\n1,True\n-1,False\n2,True\n-3,True\n", "n.csv": "x0,y\n1,1\n-1,0\n2,1\n-3,1\n",
		"a.train": "\ufeff" + script, "b.train": strings.Replace(script, "d.csv", "n.csv", 1),
		"a.aasm": source, "b.aasm": source[3:], "c.aasm": "\ufeffinclude \"b.aasm\"\n",
		"e.aasm": "", "e.train": "", "e.aivm": "", "w.aasm": "\ufeff \n", "w.train": "\n", "c2.aasm": "; nothing\n", "c2.aivm": "AIVM\x01\x00",
		"u.aasm": "\xff\xfex\x00", "u.train": "\xfe\xff\x00x",
	})
	id := func(file string) any { return works(t, "check", file, "--json").object(t)["program_id"] }
	require.Equal(t, id("b.train"), id("a.train"), "True and False are bits")
	require.Equal(t, id("b.aasm"), id("a.aasm"))
	require.Equal(t, id("b.aasm"), id("c.aasm"))
	require.Equal(t, works(t, "fmt", "b.aasm").out, works(t, "fmt", "a.aasm").out)
	for file, want := range map[string]string{
		"e.aasm": "e.aasm: the file is empty", "e.train": "e.train: the file is empty", "e.aivm": "e.aivm: the file is empty",
		"w.aasm": "the file is empty", "w.train": "the file is empty", "c2.aasm": "c2.aasm: there is no instruction, so it is no program",
		"c2.aivm": "c2.aivm: there is no instruction, so it is no program", "u.aasm": "u.aasm: is text in UTF-16", "u.train": "u.train: is text in UTF-16",
	} {
		for _, command := range []string{"check", "run", "cost", "prove"} {
			c := invoke(t, command, file)
			require.Equal(t, exitMistake, c.code, command+file)
			require.Contains(t, c.errors, want)
			require.Equal(t, 1, strings.Count(c.errors, "\n"), c.errors)
		}
	}
}

// The decimals of a file reach the machine exactly.
func TestExactInputs(t *testing.T) {
	folder(t, map[string]string{
		"t.csv": "a\n0.35\n0.15\n", "i.csv": "a\n9223372036854775817\n", "h.csv": "a\n4503599627370497.5\n",
		"t.aasm": "x = input fx60.0[row=2], \"t.csv:a@scale=10\"\no = output x\n",
		"i.aasm": "x = input fx64.1[row=1], \"i.csv:a@scale=1/16\"\no = output x\n",
		"h.aasm": "x = input fx60.1[row=1], \"h.csv:a\"\no = output x\n",
	})
	for program, want := range map[string][]int64{"t": {4, 2}, "i": {1152921504606846977}, "h": {9007199254740995}} {
		works(t, "run", program+".aasm", "--raw", "--out", "o="+program+".npy")
		d, err := dataset.Load(program+".npy@raw", "", dataset.Want{Shape: []int{len(want)}, Format: fixed.Format{Signed: true, Bits: 64}})
		require.NoError(t, err)
		require.Equal(t, want, d.Values, program)
	}
}
