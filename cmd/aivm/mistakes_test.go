package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What the user can do wrong gets one clear line, exit code 2, an object with
// --json, and no file.
func TestMistakes(t *testing.T) {
	const data = "x = input fx16.8[row=2], \"x.csv:v\"\n"
	for _, c := range []struct {
		name, src string
		args      []string // instead of run p.aasm
		want      string   // on standard error; ^ is where a line begins
	}{
		{name: "wrong shape", src: "x = input fx16.8[row=3], \"x.csv:v\"\n", want: "^p.aasm:1:1: input x: x.csv: "},
		{name: "unknown file", src: "x = input fx16.8[row=2], \"y.csv:v\"\n", want: "^p.aasm:1:1: input x: y.csv: no such file; did you mean x.csv?"},
		{name: "unknown column", src: "x = input fx16.8[row=2], \"x.csv:w\"\n", want: "^p.aasm:1:1: input x: x.csv: "},
		{name: "NaN", src: "x = input fx16.8[row=2], \"x.csv:nan\"\n", want: "^p.aasm:1:1: input x: x.csv:3: column nan: NaN is no finite number"},
		{name: "out of format", src: "x = input fx8.6[row=2], \"x.csv:v\"\n", want: "^p.aasm:1:1: input x: x.csv:3: column v: -100 is outside fx8.6 [-2, 1.984375]"},
		{name: "no trips", src: data + "loop a 0 {\n  y = neg x\n}\n", want: "^p.aasm:2:1: loop a: trip count 0, want 1 or more (L1)"},
		{name: "name twice", src: data + "x = neg x\n", want: "^p.aasm:2:1: x is already defined at p.aasm:1:1 (N1)"},
		{name: "used before", src: "y = neg x\n" + data, want: "^p.aasm:1:9: x is not defined"},
		{
			name: "bound of the machine", src: data + "a = mul x, x\nb = mul a, a\nc = mul b, b\nd = mul c, c\n",
			want: "^p.aasm:5:1: mul: values may reach 2^",
		},
		{name: "bound of the proof", src: "w = state fx8.0[], previous()\na = mul w, w\nb = mul a, w\n", want: "^p.aasm:3:1: b: a prover may reach 2^331, want less than 2^250"},
		{name: "state of itself", src: "w = state fx40.20[], zeros()\nloop a 2 {\n  w = sgdstep w, w, 1\n}\n", want: "state w depends on itself without rounding: insert round"},
		{name: "relu of exact", src: data + "y = mul x, x\nz = relu y\n", want: "^p.aasm:3:1: relu: step: y is exact, want a rounded tensor: insert round"},
		{name: "unknown mnemonic", src: data + "y = rond x, fx8.0\n", want: "did you mean round?"},
		{name: "unknown parameter", src: "param batch = 2\n" + data, args: []string{"run", "p.aasm", "-p", "bach=3"}, want: "there is no parameter bach, did you mean batch?"},
		{name: "parameter without value", src: data, args: []string{"run", "p.aasm", "-p", "batch"}, want: "^aivm: -p batch: want name=value"},
		{name: "parameter twice", src: data, args: []string{"run", "p.aasm", "-p", "a=1", "-p", "a=2"}, want: "^aivm: -p: a is given twice"},
		{name: "unknown input", src: data, args: []string{"run", "p.aasm", "--in", "xx=x.csv"}, want: "^aivm: --in: the program takes no xx, did you mean x?"},
		{name: "unknown output", src: data + "y = round x, fx8.0\nyes = output y\n", args: []string{"run", "p.aasm", "--out", "yet=y.npy"}, want: "^aivm: --out: the program has no output or state yet, did you mean yes?"},
		{name: "kind of output", src: data + "y = round x, fx8.0\nyes = output y\n", args: []string{"run", "p.aasm", "--out", "yes=y.txt"}, want: "want .npy, .npz or .safetensors"},
		{name: "no folder", src: data + "y = round x, fx8.0\nyes = output y\n", args: []string{"run", "p.aasm", "--out", "yes=none/y.npy"}, want: "^aivm: cannot write none/y.npy: none/y.npy: there is no folder none"},
		{name: "one file twice", src: data + "y = round x, fx8.0\nyes = output y\nno = output y\n", args: []string{"run", "p.aasm", "--out", "yes=y.npy", "--out", "no=y.npy"}, want: "a .npy file holds one array"},
		{name: "no metric", src: data, args: []string{"run", "p.aasm", "--metrics", "m.csv"}, want: "^aivm: --metrics: the program has no metric"},
		{name: "plot of nothing", src: data, args: []string{"run", "p.aasm", "--plot", "m.png"}, want: "^aivm: --plot: there is nothing to draw: the program has no metric; write loss = metric x, or watch loss in a script"},
		{name: "axis without brackets", src: data + "y = sum x, row\n", want: "^p.aasm:2:12: sum: row is one operand too many: axes stand in brackets, write [row] (F2)"},
		{name: "raw for nothing", src: data, args: []string{"run", "p.aasm", "--raw"}, want: "^aivm: --raw is for files of --out"},
		{name: "wide raw", src: "w = state fx80.4[], zeros()\n", args: []string{"run", "p.aasm", "--raw", "--out", "w=w.npy"}, want: "an array holds 64 bits"},
		{name: "memory", src: "x = input fx16.8[row=65536], \"x.csv:v\"\nloop a 32768 {\n  loop b 32768 {\n    o = output x\n  }\n}\n", want: "of memory, "},
		{name: "no program", args: []string{"run"}, want: "^aivm: aivm run: want one program, as in prog.train, prog.aasm or prog.aivm, got none"},
		{name: "no such program", args: []string{"run", "q.aasm"}, want: "q.aasm: "},
		{name: "no such encoding", args: []string{"run", "q.aivm"}, want: "open q.aivm: no such file"},
		{name: "unknown command", args: []string{"rnu"}, want: "^aivm: aivm has no command rnu, did you mean run?"},
		{name: "unknown flag", args: []string{"run", "p.aasm", "--frobnicate"}, want: "^aivm: aivm run: unknown flag: --frobnicate; see aivm run --help"},
		{name: "unknown instruction", args: []string{"doc", "rond"}, want: "^aivm: rond is no instruction, no statement and no word of one, did you mean round?"},
		{name: "name of a project", args: []string{"new", "9lives"}, want: `^aivm: aivm new: "9lives" is no name for a project`},
		{name: "folder of a project", src: data, args: []string{"new", "none/a"}, want: "^aivm: aivm new: none/a: there is no folder none, make it first"},
		{name: "rewriting standard input", args: []string{"fmt", "-w"}, want: "standard input cannot be rewritten"},
		{name: "lines of an encoding", args: []string{"cost", "good.aivm", "--lines"}, want: "an encoded program has no lines"},
		{name: "parameters of an encoding", args: []string{"cost", "good.aivm", "-p", "a=1"}, want: "good.aivm is assembled already"},
		{name: "truncated encoding", args: []string{"check", "cut.aivm"}, want: "^aivm: cut.aivm: "},
		{name: "foreign encoding", args: []string{"disasm", "foreign.aivm"}, want: "^aivm: foreign.aivm: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder(t, map[string]string{"p.aasm": c.src, "x.csv": "v,nan\n1\x2c1\n-100,NaN\n", "good.aasm": "w = state fx40.20[], zeros()\n"})
			works(t, "asm", "good.aasm")
			code, err := os.ReadFile("good.aivm")
			require.NoError(t, err)
			require.NoError(t, os.WriteFile("cut.aivm", code[:len(code)-3], 0o644))
			require.NoError(t, os.WriteFile("foreign.aivm", []byte("\x7fELF"), 0o644))
			before := files(t)
			if c.args == nil {
				c.args = []string{"run", "p.aasm"}
			}
			got := invoke(t, c.args...)
			require.Equal(t, exitMistake, got.code, got.out+got.errors)
			require.Empty(t, got.out)
			if rest, ok := strings.CutPrefix(c.want, "^"); ok {
				require.True(t, strings.HasPrefix(got.errors, rest), got.errors)
			}
			require.Contains(t, got.errors, strings.TrimPrefix(c.want, "^"))
			require.Equal(t, 1, strings.Count(got.errors, "\n"), got.errors)
			require.Equal(t, before, files(t))

			m := invoke(t, append(c.args, "--json")...).object(t)
			require.EqualValues(t, exitMistake, m["exit_code"])
			require.Contains(t, m["error"], strings.TrimPrefix(strings.TrimPrefix(c.want, "^"), "aivm: "))
		})
	}
}

// All mistakes of a program are reported at once.
func TestMistakesOfAProgram(t *testing.T) {
	folder(t, map[string]string{"p.aasm": "a = neg b\nc = rond a, fx8.0\nd = const fx8.0[], fil(1)\n"})
	c := invoke(t, "check", "p.aasm")
	require.Equal(t, exitMistake, c.code)
	require.Equal(t, 3, strings.Count(c.errors, "\n"), c.errors)
	m := invoke(t, "check", "p.aasm", "--json").object(t)
	list := m["errors"].([]any)
	require.Len(t, list, 3)
	require.Equal(t, map[string]any{"file": "p.aasm", "line": 1.0, "col": 9.0, "label": "N2", "message": "b is not defined"}, list[0])
}

// A disk that is full leaves no file, wherever it is met.
func TestFullDisk(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("there is no /dev/full")
	}
	folder(t, lineProject())
	for _, link := range []string{"w.npy", "m.npz", "loss.png", "m.csv", "line.aivm"} {
		require.NoError(t, os.Symlink("/dev/full", link))
	}
	before := files(t)
	for _, args := range [][]string{
		{"run", "line.aasm", "--plot", "none", "--out", "w=w.npy"},
		{"run", "line.aasm", "--plot", "none", "--out", "model=m.npz"},
		{"run", "line.aasm", "--plot", "loss.png"},
		{"run", "line.aasm", "--plot", "none", "--metrics", "m.csv"},
		{"asm", "line.aasm"},
	} {
		c := invoke(t, args...)
		require.Equal(t, exitMistake, c.code, args)
		require.Contains(t, c.errors, "no space left on device", args)
		require.Equal(t, before, files(t))
	}

	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	require.NoError(t, err)
	defer full.Close()
	var errs strings.Builder
	require.Equal(t, exitMistake, execute(t.Context(), []string{"version"}, nil, full, &errs))
	require.Contains(t, errs.String(), "standard output: ")
}

// A default plot that cannot be written is no reason to lose a run.
func TestDefaultPlotIsNotWorthARun(t *testing.T) {
	folder(t, lineProject())
	require.NoError(t, os.Mkdir("line.loss.png", 0o755))
	c := works(t, "run", "line.aasm")
	require.Contains(t, c.errors, "warning: no plot: line.loss.png is a folder")
	require.Contains(t, c.out, "slope")
}

// panicking is a reader with a bug.
type panicking struct{}

func (panicking) Read([]byte) (int, error) { panic("BUG: reading") }

func TestBugs(t *testing.T) {
	var out, errs strings.Builder
	require.Equal(t, exitBug, execute(t.Context(), []string{"fmt", "--json"}, panicking{}, &out, &errs))
	require.Contains(t, call{out: out.String()}.object(t)["error"], "BUG: reading: this is a bug in aivm")
	require.Contains(t, errs.String(), "goroutine")
	out.Reset()
	require.Equal(t, exitBug, execute(t.Context(), []string{"fmt"}, panicking{}, &out, &errs))
	require.Empty(t, out.String())
}
