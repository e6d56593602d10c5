package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
)

func TestAsmAndDisasm(t *testing.T) {
	folder(t, lineProject())
	m := works(t, "asm", "line.aasm", "--json", "-p", "steps=3").object(t)
	require.Equal(t, "line.aivm", m["file"])
	code, err := os.ReadFile("line.aivm")
	require.NoError(t, err)
	require.EqualValues(t, len(code), m["bytes"])

	src := works(t, "disasm", "line.aivm").out
	require.Contains(t, src, "loop epoch 3 {")
	works(t, "disasm", "line.aivm", "-o", "back.aasm")
	works(t, "asm", "back.aasm")
	back, err := os.ReadFile("back.aivm")
	require.NoError(t, err)
	require.Equal(t, code, back)
	d := works(t, "disasm", "line.aivm", "--json").object(t)
	require.Equal(t, m["program_id"], d["program_id"])
	require.Equal(t, src, d["source"])
}

func TestFmt(t *testing.T) {
	const ugly, fair = "a=input fx8.0[]\nloop i 2{\nb = neg a\n}\n", "a = input fx8.0[]\nloop i 2 {\n  b = neg a\n}\n"
	folder(t, map[string]string{"p.aasm": ugly, "q.aasm": fair})
	require.Equal(t, fair, works(t, "fmt", "p.aasm").out)
	require.Equal(t, fair, invokeWith(t, context.Background(), ugly, "fmt").out)

	c := invoke(t, "fmt", "-d", "p.aasm", "q.aasm")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.out, "--- p.aasm\n+++ p.aasm (formatted)\n")
	require.Contains(t, c.out, "-b = neg a\n")
	require.Contains(t, c.out, "+  b = neg a\n")
	require.NotContains(t, c.out, "q.aasm")
	require.Empty(t, c.errors)

	works(t, "fmt", "-w", "p.aasm", "q.aasm")
	text, err := os.ReadFile("p.aasm")
	require.NoError(t, err)
	require.Equal(t, fair, string(text))
	require.Zero(t, invoke(t, "fmt", "-d", "p.aasm", "q.aasm").code)
	require.Equal(t, []any{map[string]any{"file": "p.aasm", "changed": false, "source": fair}}, works(t, "fmt", "p.aasm", "--json").object(t)["files"])

	require.NoError(t, os.WriteFile("p.train", []byte("train{ epochs 3 ,batch 2}"), 0o644))
	require.Equal(t, "train { epochs 3, batch 2 }\n", works(t, "fmt", "p.train").out)
	require.Equal(t, "loss mse\n", invokeWith(t, context.Background(), "loss  mse", "fmt", "--script").out)
}

func TestCheck(t *testing.T) {
	folder(t, lineProject())
	c := works(t, "check", "line.aasm")
	require.Contains(t, c.out, "line.aasm: no mistakes; 18 instructions, 10 steps; program id 0x")
	require.Regexp(t, `input +x +fx16\.8\[row=4\] +points\.csv:x`, c.out)
	require.Regexp(t, `metric +loss +ufx32\.8\[epoch=5, part=2\]`, c.out)
	m := works(t, "check", "line.aasm", "--json").object(t)
	require.Len(t, m["tensors"], 7)
	require.EqualValues(t, 10, m["steps"])
	require.Equal(t, false, m["continuing"])
}

func TestCost(t *testing.T) {
	folder(t, lineProject())
	m := works(t, "cost", "line.aasm", "--json").object(t)
	require.Equal(t, strings.Fields("addresses bytes cells instructions macs program_id proof rounded steps volume warnings"), keys(m))
	// e: 4 in 10 steps, m: 1 in 10, v: 1 in 5 epochs, f and e2 at the end.
	require.EqualValues(t, 4*10+10+5+1+4, m["rounded"])

	c := works(t, "cost", "line.aasm", "--lines")
	require.Regexp(t, `\n +9 +40 .* e = round d, fx16\.8\n`, c.out)
	require.Contains(t, c.out, "10 steps; a run holds ")
	require.Regexp(t, `a proof of 2\^\d+-cell chunks has \d+ of them; it holds about \d+\.\d MiB at its peak`, c.out)
	wrapped := works(t, "cost", "line.aasm", "--wrap", "--json").object(t)["proof"].(map[string]any)
	require.Equal(t, 20.0, wrapped["chunk_bits"])
	require.Greater(t, wrapped["bytes"], m["bytes"])
	lines := works(t, "cost", "line.aasm", "--lines", "--json").object(t)["lines"].([]any)
	rounded := 0.0
	for _, l := range lines {
		rounded += l.(map[string]any)["rounded"].(float64)
	}
	require.Equal(t, m["rounded"], rounded)

	works(t, "asm", "line.aasm")
	require.Equal(t, m["cells"], works(t, "cost", "line.aivm", "--json").object(t)["cells"])
	require.Equal(t, m["volume"], works(t, "cost", "line.aivm", "--json").object(t)["volume"])
}

func TestDoc(t *testing.T) {
	t.Chdir(t.TempDir())
	list := works(t, "doc").out
	all := works(t, "doc", "--json").object(t)["instructions"].([]any)
	require.Len(t, all, len(isa.Table))
	for _, r := range isa.Table {
		require.Contains(t, list, "  "+r.Usage())
		c := works(t, "doc", r.Name)
		require.True(t, strings.HasPrefix(c.out, isa.Documentation(r.Name)), r.Name)
		m := works(t, "doc", strings.ToUpper(r.Name), "--json").object(t)
		require.NotEmpty(t, m["samples"], r.Name)
	}
	round := works(t, "doc", "round").out
	require.Contains(t, round, "form:  dst = round x, format [, factor]\n")
	require.Contains(t, round, "a = round x, fx16.3\n    (c1) 2^5·a[step,row] + a.rem[step,row] = x[step,row]\n")
	require.Contains(t, round, "a.rem[step,row] ∈ [-2^4, 2^4)")
	require.Contains(t, works(t, "doc", "matmul").out, "Σ_")
	for _, st := range compiler.Statements() {
		require.Contains(t, list, "  "+st.Name)
		require.Contains(t, works(t, "doc", st.Name).out, st.Example[:strings.IndexAny(st.Example+"\n", "\n")])
	}
	require.Contains(t, works(t, "doc", "output").out, "also a statement")
	require.Contains(t, invoke(t, "doc", "rnd").errors, "did you mean round?")
	for word, statement := range map[string]string{"adamw": "optimizer", "cross_entropy": "loss", "tokens": "features", "beacon": "shuffle"} {
		require.Contains(t, works(t, "doc", word).out, word+" stands in "+statement)
	}
}

func TestNew(t *testing.T) {
	t.Chdir(t.TempDir())
	c := works(t, "new", "prices")
	require.Contains(t, c.out, "Try: aivm run prices/prices.train")
	require.Equal(t, []string{"prices/README.md", "prices/data.csv", "prices/prices.train"}, files(t))
	for _, f := range files(t) {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		require.NotContains(t, string(text), "NAME")
	}
	m := works(t, "run", "prices/prices.train", "--json").object(t)
	outputs := m["outputs"].(map[string]any)
	weights := outputs["price_w_final"].([]any)
	for i, want := range []float64{1.5, -0.75, 0.25} { // as the README says of the data
		require.InDelta(t, want, weights[i], 0.06)
	}
	require.Greater(t, outputs["test_loss_before"], 3.0)
	require.Less(t, outputs["test_loss"], 0.02)
	require.Empty(t, works(t, "cost", "prices/prices.train", "--json").object(t)["warnings"])

	works(t, "compile", "prices/prices.train", "-o", "compiled.aasm")
	require.Equal(t, m["program_id"], works(t, "run", "compiled.aasm", "--json").object(t)["program_id"])
	require.Zero(t, invoke(t, "fmt", "-d", "compiled.aasm").code, "the assembly is not formatted")
	works(t, "prove", "prices/prices.train", "-o", "prices.proof")
	require.Contains(t, works(t, "verify", "prices.proof", "--program", "prices/prices.train").out, "test_loss")

	again := invoke(t, "new", "prices")
	require.Equal(t, exitMistake, again.code)
	require.Contains(t, again.errors, "prices is there already")
}

// What a killed aivm new has left goes when it is called again; what is young, or was made by others, stays.
func TestNewAfterKill(t *testing.T) {
	t.Chdir(t.TempDir())
	long := time.Now().Add(-time.Hour)
	for _, d := range []string{".killed-123.aivm-tmp", ".killed-124.aivm-tmp", ".killed-mine.aivm-tmp", ".killed-123", ".other-123.aivm-tmp"} {
		require.NoError(t, os.Mkdir(d, 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(d, "README.md"), nil, 0o644))
		if d != ".killed-124.aivm-tmp" {
			require.NoError(t, os.Chtimes(d, long, long))
		}
	}
	works(t, "new", "killed")
	require.NoDirExists(t, ".killed-123.aivm-tmp")
	for _, d := range []string{".killed-124.aivm-tmp", ".killed-mine.aivm-tmp", ".killed-123", ".other-123.aivm-tmp"} {
		require.DirExists(t, d)
	}
	works(t, "new", "killed/inner")
	require.FileExists(t, "killed/inner/inner.train")
}

func TestVersionHelpAndCompletion(t *testing.T) {
	require.Contains(t, works(t, "version").out, "program encoding 2")
	require.EqualValues(t, isa.Version, works(t, "version", "--json").object(t)["encoding_version"])
	help := works(t, "--help").out
	root := (&app{}).root()
	for _, c := range root.Commands() {
		if c.Hidden { // for aivm itself: it says so
			require.NotContains(t, help, "  "+c.Name()+" ")
			continue
		}
		require.Contains(t, help, "  "+c.Name())
		require.NotEmpty(t, c.Short)
		require.True(t, c.Name() == "version" || c.Long != "" && c.Example != "", c.Name())
	}
	require.Contains(t, works(t, "completion", "bash").out, "bash completion")
	require.Contains(t, works(t, "__complete", "doc", "").out, "softmax")
}
