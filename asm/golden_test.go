package asm_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/isa"
)

var update = flag.Bool("update", false, "rewrite the expected bytes in testdata")

// groups have a golden file each.
var groups = []isa.Group{isa.Declare, isa.Exact, isa.Rounding, isa.NonLinear, isa.Training, isa.Contribution}

// Behind each instruction of a golden file stands its encoding, behind each
// loop that of the loop without its body.
func TestGolden(t *testing.T) {
	for _, g := range groups {
		t.Run(string(g), func(t *testing.T) {
			path := filepath.Join("testdata", string(g)+".aasm")
			unit, err := asm.Load(path, asm.Options{})
			require.NoError(t, err)
			src, err := os.ReadFile(path)
			require.NoError(t, err)
			lines := strings.Split(string(src), "\n")
			encodings := nodeEncodings(unit.Program.Body)
			if *update {
				rewrite(t, path, lines, encodings)
				return
			}
			for n, want := range encodings {
				_, comment, _ := strings.Cut(lines[n-1], ";")
				require.Equal(t, want, strings.TrimSpace(comment), "%s:%d", path, n)
			}
		})
	}
}

// nodeEncodings maps lines to the encodings of what stands on them.
func nodeEncodings(body []isa.Node) map[int]string {
	header := len(isa.Encode(&isa.Program{}))
	m := map[int]string{}
	for _, n := range body {
		line := 0
		switch x := n.(type) {
		case *isa.Instr:
			line = x.Pos.Line
		case *isa.Loop:
			line = x.Pos.Line
			maps.Copy(m, nodeEncodings(x.Body))
			n = &isa.Loop{Name: x.Name, Trip: x.Trip}
		}
		b := isa.Encode(&isa.Program{Body: []isa.Node{n}})[header:]
		m[line] = fmt.Sprintf("% x", b)
	}
	return m
}

func rewrite(t *testing.T, path string, lines []string, encodings map[int]string) {
	t.Helper()
	for n, want := range encodings {
		code, _, _ := strings.Cut(lines[n-1], ";")
		lines[n-1] = code + "; " + want
	}
	out, err := asm.Format(path, []byte(strings.Join(lines, "\n")))
	require.NoError(t, err)
	require.NoError(t, atomicfile.WriteFile(path, out, 0o644))
}

// The codes are part of every program id: a hand-encoded program holds them.
func TestEncodingByHand(t *testing.T) {
	src := "loop a 300 {\n  z = matmul x, w, [k]\n}\nassert z, -3/8\n"
	want := "4149564d 01 02" + // magic, version, two nodes
		"00 0161 ac02 01" + // loop, a, 300, one node
		"10 017a 03 01 0178 01 0177 05 01 016b" + // matmul: z, three operands
		"07 00 02 01 017a 07 0303 0108" // assert: no result; -3/8
	p, err := asm.AssembleBytes("hand.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	require.Equal(t, strings.ReplaceAll(want, " ", ""), hex.EncodeToString(isa.Encode(p)))
}

func TestGoldenFilesHoldEveryRow(t *testing.T) {
	for _, r := range isa.Table {
		require.Contains(t, groups, r.Group)
		unit, err := asm.Load(filepath.Join("testdata", string(r.Group)+".aasm"), asm.Options{})
		require.NoError(t, err)
		found := false
		unit.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) { found = found || in.Row == r })
		require.True(t, found, "%s.aasm has no %s", r.Group, r.Name)
	}
}

// isa/testdata has a program for each row, formatted and correct.
func TestSamplesHoldEveryRow(t *testing.T) {
	for _, r := range isa.Table {
		path := filepath.Join("..", "isa", "testdata", r.Name+".aasm")
		unit, err := asm.Load(path, asm.Options{})
		require.NoError(t, err)
		found := false
		unit.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) { found = found || in.Row == r })
		require.True(t, found, "%s has no %s", path, r.Name)
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		out, err := asm.Format(path, src)
		require.NoError(t, err)
		require.Equal(t, string(out), string(src), "%s is not formatted", path)
	}
}

var (
	errorComment = regexp.MustCompile(`; ERROR (".*")$`)
	quoted       = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
)

// Every mistake of an _error file is expected on its line, and none is missing.
func TestErrors(t *testing.T) {
	files, err := filepath.Glob("testdata/*_error.aasm")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			_, err := asm.Load(path, asm.Options{})
			var errs isa.Errors
			require.ErrorAs(t, err, &errs)
			require.True(t, slices.IsSortedFunc(errs, func(a, b *isa.Error) int { return a.Pos.Line - b.Pos.Line }))
			got := map[int][]*isa.Error{}
			for _, e := range errs {
				require.Equal(t, path, e.Pos.File)
				require.Positive(t, e.Pos.Col, e.Error())
				got[e.Pos.Line] = append(got[e.Pos.Line], e)
			}
			src, err := os.ReadFile(path)
			require.NoError(t, err)
			for i, line := range strings.Split(string(src), "\n") {
				matchErrors(t, fmt.Sprintf("%s:%d", path, i+1), line, got[i+1])
			}
		})
	}
}

func matchErrors(t *testing.T, place, line string, got []*isa.Error) {
	t.Helper()
	var want []string
	if m := errorComment.FindStringSubmatch(line); m != nil {
		want = quoted.FindAllString(m[1], -1)
	}
	var text bytes.Buffer
	for _, e := range got {
		fmt.Fprintln(&text, e)
	}
	require.Len(t, got, len(want), "%s:\n%s", place, text.String())
	for i, w := range want {
		pattern := strings.ReplaceAll(w[1:len(w)-1], `\"`, `"`)
		msg := strings.TrimPrefix(got[i].Error(), got[i].Pos.String()+": ")
		require.Regexp(t, pattern, msg, place)
	}
}

func TestErrorsHavePlaces(t *testing.T) {
	_, err := asm.LoadBytes("a.aasm", []byte("x = input fx8.0[], \"open\ny = neg x"), asm.Options{})
	require.EqualError(t, err, "a.aasm:1:20: a string is not closed, want dst = input type [, classes] [, file]")
	_, err = asm.LoadBytes("train.aasm", []byte("x = input fx8.0[a=3, b=2]\nw = input fx8.0[b=4]\n  z = matmul x, w\n"), asm.Options{})
	require.EqualError(t, err, "train.aasm:3:17: matmul: inner dimensions 2 and 4 of axis b differ (C2)")
}

func TestTooManyErrors(t *testing.T) {
	for _, line := range []string{"x = what y\n", "x = neg y\n"} {
		_, err := asm.LoadBytes("m.aasm", []byte(strings.Repeat(line, 1000)), asm.Options{})
		var errs isa.Errors
		require.True(t, errors.As(err, &errs))
		require.Len(t, errs, 101)
		require.Contains(t, err.Error(), "too many errors")
	}
}

func TestLimits(t *testing.T) {
	loops := strings.Repeat("loop a 1 {\n", 17)
	for name, c := range map[string]struct{ src, want string }{
		"brackets": {"x = scale y, " + strings.Repeat("(", 1e5) + "1", "brackets are nested too deeply"},
		"number":   {"x = scale y, 1" + strings.Repeat("0", 1e5), "number of more than 512 bits over 512"},
		"product":  {"x = scale y, 1" + strings.Repeat(" * 1000000007", 1e3), "number of more than 512 bits over 512"},
		"depth":    {loops + strings.Repeat("}\n", 17), "more than 16 nested loops"},
		"name":     {strings.Repeat("x", 65) + " = input fx8.0[]", "is no name"},
		"text":     {`param a = "` + strings.Repeat("x", 4096) + "\"\nparam b = \"${a}${a}\"", "a text of more than 4096 bytes"},
		"operands": {"x = concat " + strings.Repeat("a, ", 300) + "a", "301 operands, want 256 at most"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := asm.LoadBytes("l.aasm", []byte(c.src), asm.Options{})
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestParams(t *testing.T) {
	src := "param n = 3\nparam m = $n*2\nparam f = \"fx8.4\"\nx = input $f[a=$n, b=$m], \"${f}/${n}.npy\"\n"
	for name, c := range map[string]struct {
		params map[string]string
		want   string // the instruction, or the error
	}{
		"defaults": {nil, `x = input fx8.4[a=3, b=6], "fx8.4/3.npy"`},
		"number":   {map[string]string{"n": "(1+1) * 2"}, `x = input fx8.4[a=4, b=8], "fx8.4/4.npy"`},
		"text":     {map[string]string{"f": "bit", "m": "1"}, `x = input bit[a=3, b=1], "bit/3.npy"`},
		"unknown":  {map[string]string{"nn": "4"}, "p.aasm: there is no parameter nn, did you mean n?"},
		"no text":  {map[string]string{"n": "fx8.4"}, `p.aasm:1:1: parameter n = "fx8.4", want a number such as 3`},
		"no name":  {map[string]string{"n": "$m"}, `p.aasm:1:1: parameter n = "$m": there is no parameter m above this line`},
		"quote":    {map[string]string{"f": `"`}, `p.aasm:3:1: parameter f = "\"": a text has no quotes and control characters`},
		"nested":   {map[string]string{"n": strings.Repeat("(", 1e5)}, "p.aasm:1:1: parameter n = " + strconv.Quote(strings.Repeat("(", 1e5)) + ", want a number such as 3"},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := asm.AssembleBytes("p.aasm", []byte(src), asm.Options{Params: c.params})
			if err != nil {
				require.EqualError(t, err, c.want)
				return
			}
			require.Equal(t, c.want+"\n", string(asm.Disassemble(p)))
		})
	}
}

// A default file is relative to the file that names it, and so are includes.
func TestInclude(t *testing.T) {
	unit, err := asm.Load("testdata/include.aasm", asm.Options{Params: map[string]string{"hid": "4"}})
	require.NoError(t, err)
	files := map[string]string{}
	unit.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		for _, a := range in.Args {
			if a.Kind == isa.File {
				files[a.Name] = filepath.ToSlash(a.Pos.File)
			}
		}
	})
	require.Equal(t, map[string]string{"x.npy": "testdata/include.aasm", "../w.npy": "testdata/include/layer.aasm"}, files)
}

func TestIncludeLimits(t *testing.T) {
	read := func(files map[string]string) asm.Options {
		return asm.Options{ReadFile: func(path string) ([]byte, error) {
			if src, ok := files[path]; ok {
				return []byte(src), nil
			}
			return nil, os.ErrNotExist
		}}
	}
	deep, wide := map[string]string{}, map[string]string{}
	for i := range 30 {
		line := fmt.Sprintf("include \"%d\"\n", i+1)
		deep[strconv.Itoa(i)] = line
		wide[strconv.Itoa(i)] = line + line
	}
	wide["10"] = ""
	for name, c := range map[string]struct {
		files map[string]string
		path  string
		want  string
	}{
		"missing": {nil, "a", "a: no such file"},
		"cycle":   {map[string]string{"a": "\ninclude \"b\"", "b": "include \"a\""}, "a", "b:1:9: include: a includes itself"},
		"deep":    {deep, "0", "15:1:9: include: more than 16 files one in the other"},
		"wide":    {wide, "0", "include: more than 256 files in all"},
		"brace":   {map[string]string{"a": "loop i 2 {\ninclude \"b\"\n}", "b": "}"}, "a", "b:1:1: } closes no loop of this file"},
		"inside":  {map[string]string{"a": "include \"b\"\n", "b": "\n y = neg x"}, "a", "b:2:10: x is not defined"},
		"long":    {map[string]string{"a": strings.Repeat(";", 16<<20+1)}, "a", "a: the file has more than 16777216 bytes"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := asm.Load(c.path, read(c.files))
			require.ErrorContains(t, err, c.want)
		})
	}
}
