package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/secondverifier"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// block is a block of code of a page: commands, or a file with its name before it.
var block = regexp.MustCompile("(?s)(?:`([^`\n]+)`[^`\n]*\n\n)?```(sh|json|csv|train)\n(.*?)```")

// page is a page with commands for the shell, which the test runs as they are written.
type page struct {
	file    string
	prepare func(t *testing.T) (words map[string]string) // the folder that the page takes for granted; words with $
	after   func(t *testing.T, words map[string]string)
	long    []string // commands that run without -short only, as they begin
	others  []string // what is not for aivm, as it begins
}

// batches has inputs without files, a parameter, a metric and a state.
const batches = `param batch = 4
train.x = input fx8.4[row=4, px=2]
train.y = input bit[row=4, kind=3]
w1 = state fx40.20[px=2, kind=3], zeros()
order = const ufx3.0[epoch=8, b=$batch], shuffle(seed=1, n=4)
loop epoch 8 {
  x = gather train.x, order
  y = gather train.y, order
  z = matmul x, w1
  p = round z, fx16.8
  d = sub p, y
  n = norm2 d
  m = round n, fx32.8
  loss = metric m
  g = grad z, d, w1
  w1 = sgdstep w1, g, 1/4
}
`

// pages are all that have such commands, but for contracts/README.md, whose commands CI runs.
var pages = []page{
	{
		file: "README.md", prepare: atRoot,
		long: []string{"go run ./cmd/aivm demo"}, others: []string{"make test"},
		after: func(t *testing.T, _ map[string]string) { require.FileExists(t, "digits.loss.png") },
	},
	{
		file: "cmd/aivm/template/README.md",
		prepare: func(t *testing.T) map[string]string {
			folder(t, nil)
			works(t, "new", "NAME")
			t.Chdir("NAME")
			return nil
		},
		after: func(t *testing.T, _ map[string]string) { require.FileExists(t, "model.safetensors") },
	},
	{file: "docs/layers.md", prepare: atRoot, long: []string{"aivm prove examples/chars", "aivm verify small"}},
	{file: "docs/convolutions.md", prepare: atRoot, long: []string{"aivm prove examples/lenet", "aivm verify small"}},
	{
		file: "docs/proofs.md", long: []string{"aivm prove examples/digits", "aivm verify digits"},
		prepare: func(t *testing.T) map[string]string {
			inputs := strings.NewReplacer("x = input", "train.x = input", "y = input", "train.y = input",
				"mul x", "mul train.x", "sub p, y", "sub p, train.y")
			atRoot(t)
			for name, text := range map[string]string{"prog.aasm": inputs.Replace(genesis), "next.aasm": inputs.Replace(next), "points.csv": points} {
				require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
			}
			return nil
		},
	},
	{
		file: "docs/chain.md",
		prepare: func(t *testing.T) map[string]string {
			m := newMarket(t)
			t.Setenv("AIVM_SRS", "")
			require.NoError(t, os.WriteFile("prog.train", []byte(script), 0o644))
			require.NoError(t, os.WriteFile("d.csv", []byte("x0,y\n1,1\n-1,0\n2,1\n-3,0\n"), 0o644))
			return map[string]string{"$RPC": m.url}
		},
	},
	{
		file: "docs/commands.md",
		prepare: func(t *testing.T) map[string]string {
			folder(t, map[string]string{"prog.aasm": batches, "a.csv": "label\n2\n0\n1\n2\n"})
			require.NoError(t, dataset.WriteNPY("a.npy", dataset.Array{Shape: []int{4, 2}, Floats: []float64{1, 0, 0, 1, 1, 1, -1, 1}}))
			return nil
		},
		after: func(t *testing.T, _ map[string]string) {
			for _, f := range []string{"w1.npy", "loss.csv", "loss.png"} {
				require.FileExists(t, f)
			}
		},
	},
	{
		file: "docs/data.md", prepare: atRoot, long: []string{"aivm prove", "aivm verify"},
		after: func(t *testing.T, _ map[string]string) {
			out, err := os.ReadFile("out.csv")
			require.NoError(t, err)
			page, err := os.ReadFile(filepath.Join(packageFolder, "../../docs/data.md"))
			require.NoError(t, err)
			require.Contains(t, string(page), string(out), "the predictions that the page shows")
		},
	},
	{file: "docs/beacon.md", prepare: atRoot},
	{file: "docs/editor.md", prepare: atRoot},
	{
		file: "docs/onnx.md", prepare: atRoot,
		after: func(t *testing.T, _ map[string]string) {
			script, err := os.ReadFile("again.train")
			require.NoError(t, err)
			page, err := os.ReadFile(filepath.Join(packageFolder, "../../docs/onnx.md"))
			require.NoError(t, err)
			_, model, _ := strings.Cut(string(script), "\n\n")
			require.Contains(t, strings.ReplaceAll(string(page), "\n    ", "\n"), model, "the script that the page shows")
			require.FileExists(t, "better.npz")
		},
	},
	{
		file: "docs/second-verifier.md", long: []string{"aivm prove", "aivm wrap"}, others: []string{"node verifier/js/check.mjs"},
		prepare: atRoot,
		after: func(t *testing.T, _ map[string]string) {
			if !testing.Short() {
				here, err := os.Getwd()
				require.NoError(t, err)
				secondverifier.Run(t, "check.mjs", filepath.Join(here, "iris.wrapped"), filepath.Join(here, "iris.vkey"), filepath.Join(here, "iris.pkey"), filepath.Join(here, "iris.aivm"))
			}
		},
	},
	{
		file: "docs/plans.md",
		prepare: func(t *testing.T) map[string]string {
			text := strings.Replace(script, "epochs 2, batch 4", "epochs 8, batch 4, watch loss", 1)
			folder(t, map[string]string{"model.train": text, "d.csv": "x0,y\n1,1\n-1,0\n2,1\n-3,0\n"})
			t.Setenv("XDG_CACHE_HOME", keyFolder())
			return nil
		},
		long: []string{"aivm prove --plan public", "aivm wrap public", "aivm verify training"},
		after: func(t *testing.T, _ map[string]string) {
			for _, f := range []string{"loss.csv", "loss.png", "plan/proofs/0004.private.proof"} {
				require.FileExists(t, f)
			}
		},
	},
	{
		file: "docs/cluster.md",
		prepare: func(t *testing.T) map[string]string {
			text := strings.Replace(script, "epochs 2, batch 4", "epochs 8, batch 4", 1)
			folder(t, map[string]string{"model.train": text, "d.csv": "x0,y\n1,1\n-1,0\n2,1\n-3,0\n"})
			t.Setenv("XDG_CACHE_HOME", keyFolder())
			t.Setenv("AIVM_TEST_COMMAND", "1")
			return nil
		},
		long: []string{"aivm run model.train --checkpoint large", "aivm cluster", "aivm worker", "aivm verify large"},
		after: func(t *testing.T, _ map[string]string) {
			require.FileExists(t, "plan/proofs/0004.private.proof")
			if !testing.Short() {
				require.FileExists(t, "large/proofs/0002.private.proof")
			}
		},
	},
	{
		file: "docs/campaigns.md",
		prepare: func(t *testing.T) map[string]string {
			m := newMarket(t)
			require.NoError(t, os.Rename("tiny.aasm", "model.aasm"))
			return map[string]string{"$OWNER": m.who["owner"]}
		},
		after: func(t *testing.T, words map[string]string) {
			require.Equal(t, "ended", works(t, "campaign", "status", words["$CAMPAIGN"], "--json").object(t)["phase"])
		},
	},
}

// atRoot is a folder that has the examples of this repository.
func atRoot(t *testing.T) map[string]string {
	t.Helper()
	folder(t, nil)
	t.Setenv("XDG_CACHE_HOME", keyFolder())
	require.NoError(t, os.Symlink(filepath.Join(packageFolder, "../../examples"), "examples"))
	return nil
}

// TestPages runs the commands of pages. What a command prints fills the words with $ of later ones.
func TestPages(t *testing.T) {
	for _, p := range pages {
		t.Run(p.file, func(t *testing.T) { p.run(t) })
	}
}

func (p *page) run(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(packageFolder, "../..", p.file))
	require.NoError(t, err)
	words := p.prepare(t)
	if words == nil {
		words = map[string]string{}
	}
	fill := func(s string) string {
		for name, v := range words {
			s = strings.ReplaceAll(s, name, v)
		}
		require.NotContains(t, s, "$")
		return s
	}
	var background []*process
	for _, b := range block.FindAllStringSubmatch(string(text), -1) {
		if b[2] != "sh" {
			require.NoError(t, os.WriteFile(b[1], []byte(fill(b[3])), 0o644))
			continue
		}
		for _, line := range commands(b[3]) {
			begins := func(s string) bool { return strings.HasPrefix(line, s) }
			if slices.ContainsFunc(p.others, begins) || testing.Short() && slices.ContainsFunc(p.long, begins) {
				continue
			}
			args := strings.Fields(strings.Replace(fill(line), "go run ./cmd/aivm ", "aivm ", 1))
			require.Equal(t, "aivm", args[0], line)
			if slices.Contains(args, "--wallet") {
				args = append(args, "--password-file", "password") // a terminal asks for it
			}
			if args[len(args)-1] == "&" {
				background = append(background, inBackground(t, args[1:len(args)-1]))
				continue
			}
			o := works(t, append(args[1:], "--json")...).object(t)
			for name, key := range map[string]string{"$VERIFIER": "address", "$CAMPAIGN": "campaign", "$RECIPIENT": "recipient", "$CONTEXT": "context", "$ID": "id"} {
				if v, ok := o[key].(string); ok && v != "" && (key != "address" || args[1] == "contract") {
					words[name] = v
				}
			}
		}
	}
	for _, b := range background { // they end by themselves
		b.ends(t)
	}
	if p.after != nil {
		p.after(t, words)
	}
}

// commands are the commands of a block, without remarks.
func commands(block string) (list []string) {
	for line := range strings.Lines(strings.ReplaceAll(block, "\\\n", "")) {
		line, _, _ = strings.Cut(line, " # ")
		for c := range strings.SplitSeq(line, "&&") {
			if c = strings.TrimSpace(c); c != "" {
				list = append(list, c)
			}
		}
	}
	return list
}

// Every page with commands is run, and what a page's entry says of a command is of one that it has.
func TestNoPageIsLeftOut(t *testing.T) {
	for _, pattern := range []string{"*.md", "docs/*.md", "examples/*.md", "examples/*/*.md", "cmd/aivm/template/*.md"} {
		files, err := filepath.Glob("../../" + pattern)
		require.NoError(t, err)
		for _, f := range files {
			text, err := os.ReadFile(f)
			require.NoError(t, err)
			require.NotRegexp(t, "(?m)^ *(~~~|```)(sh.+|bash|shell|console)", string(text), f)
			i := slices.IndexFunc(pages, func(p page) bool { return "../../"+p.file == f })
			require.Equal(t, strings.Contains(string(text), "```sh"), i >= 0, f)
			if i < 0 {
				continue
			}
			list, blocks := "", 0
			for _, b := range block.FindAllStringSubmatch(string(text), -1) {
				if b[2] == "sh" {
					list += "\n" + strings.Join(commands(b[3]), "\n")
					blocks++
				}
			}
			require.Equal(t, strings.Count(string(text), "```sh"), blocks, f)
			for _, begins := range append(pages[i].long, pages[i].others...) {
				require.Contains(t, list, "\n"+begins, f)
			}
		}
	}
}

// docs/files.md states the headers and versions that the code has.
func TestFilesPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/files.md")
	require.NoError(t, err)
	text := string(page)
	row := func(file, begins string, version any) {
		t.Helper()
		want := fmt.Sprintf("`%s` | %v |", strings.TrimSpace(begins), version)
		for line := range strings.Lines(text) {
			if strings.HasPrefix(line, "| `"+file+"`") && strings.Contains(line, want) {
				return
			}
		}
		require.Fail(t, "no such row", "%s: %s", file, want)
	}
	row(".aivm", isa.Magic, isa.Version)
	row(".proof", verifier.Header, verifier.Version)
	row(".wrapped", universal.Header, universal.Version)
	row(".vkey", universal.KeyHeader, universal.KeyVersion)
	row(".pkey", `\0AIVM PROGRAM KEY`, universal.ProgramKeyVersion)
	row(".commitment", opening.CommitmentKind, opening.Version)
	row(".opening", opening.DataKind, opening.Version)
	row(".opening", opening.ModelKind, opening.Version)
	for file, source := range map[string]string{
		".key": "internal/setup/keypair/file.go", phase2Suffix: "internal/setup/ceremony/file.go", ".srs": "verifier/srs/file.go",
	} {
		src, err := os.ReadFile("../../" + source)
		require.NoError(t, err)
		magic := regexp.MustCompile(`fileMagic += "(.*)"`).FindSubmatch(src)
		version := regexp.MustCompile(`fileVersion += (\d+)`).FindSubmatch(src)
		row(file, string(magic[1]), string(version[1]))
	}
}
