package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A training in pieces, by the commands: plan, run, prove and verify.
func TestPlan(t *testing.T) {
	folder(t, lineProject())
	t.Setenv("XDG_CACHE_HOME", keyFolder())
	want := works(t, "run", "line.aasm", "--plot", "none", "--metrics", "uncut.csv", "--out", "w=uncut.npy", "--json").object(t)
	plan := works(t, "plan", "line.aasm", "--segments", "2", "-o", "plan", "--json").object(t)
	require.Len(t, plan["pieces"], 2)
	require.Equal(t, "epoch 0-2", plan["pieces"].([]any)[0].(map[string]any)["iterations"])
	require.Equal(t, []any{"x", "y"}, plan["pieces"].([]any)[1].(map[string]any)["cites"])
	works(t, "plan", "line.aasm", "--segments", "2", "-o", "plan") // the same one

	mistakes(t, []struct{ args, want string }{
		{"plan line.aasm", "segments"},
		{"plan line.aasm --segments 2 --seconds 3", "segments"},
		{"plan line.aasm --segments 5 -o plan", "plan has another plan, of 2 pieces"},
		{"plan line.aasm --memory 1KiB", "the smallest pieces are too large"},
		{"plan line.aasm --memory much", "--memory"},
		{"run --resume nowhere", "make one with aivm plan PROG --segments K -o nowhere"},
		{"run --resume plan", "the run of the plan has not begun: aivm run PROG --checkpoint plan"},
		{"run line.aasm -p steps=6 --checkpoint plan", "--checkpoint: plan has a plan of program"},
		{"run line.aasm --resume plan", "leave out line.aasm"},
		{"run --resume plan --in x=points.csv:x", "--in does not go with --resume"},
		{"run line.aasm --srs x.srs", "for --checkpoint"},
		{"prove --plan plan --cite x", "--cite does not go with --plan"},
		{"prove line.aasm --piece 1", "--piece is for --plan"},
		{"prove --plan plan --piece 3", "the plan has pieces 1 to 2"},
		{"verify plan", "piece 1 of 2, epoch 0-2, is not proven: aivm prove --plan plan"},
		{"verify plan --key x.vkey", "--key does not go with a folder of pieces"},
	})
	c := works(t, "prove", "--plan", "plan")
	require.Contains(t, c.out, "2 pieces not run yet: aivm run --resume plan")

	got := works(t, "run", "line.aasm", "--checkpoint", "plan", "--plot", "none", "--metrics", "cut.csv", "--out", "w=cut.npy", "--json").object(t)
	for _, name := range []string{"exact", "metrics", "steps", "states", "program_id"} {
		require.Equal(t, want[name], got[name], name)
	}
	for _, name := range []string{".csv", ".npy"} {
		a, err := os.ReadFile("uncut" + name)
		require.NoError(t, err)
		b, err := os.ReadFile("cut" + name)
		require.NoError(t, err)
		require.Equal(t, a, b, name)
	}
	secret, err := filepath.Glob("plan/[dmr]*/*")
	require.NoError(t, err)
	for _, path := range secret {
		info, err := os.Stat(path)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), path)
	}

	c = works(t, "prove", "--plan", "plan", "--piece", "2")
	require.Contains(t, c.out, "1 piece of 2 asked for")
	require.Contains(t, works(t, "prove", "--plan", "plan").out, "all 2 pieces are proven: aivm verify plan")
	v := works(t, "verify", "plan", "--program", "line.aasm", "--json").object(t)
	require.Equal(t, want["program_id"], v["program_id"])
	require.Equal(t, want["exact"], v["statement"].(map[string]any)["exact"])

	// A stranger needs plan, program and proofs alone.
	for _, name := range []string{"data", "models", "runs", "pieces"} {
		require.NoError(t, os.RemoveAll(filepath.Join("plan", name)))
	}
	works(t, "verify", "plan")
	first, second := "plan/proofs/0001.private.proof", "plan/proofs/0002.private.proof"
	works(t, "verify", first, second)
	c = invoke(t, "verify", second, "--assume-initial", "--assume-ranged", "--json")
	require.Equal(t, "unproven", c.object(t)["cause"], "nobody knows how large the weights before may be")
	b, err := os.ReadFile(first)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(second, b, 0o600))
	c = invoke(t, "verify", "plan", "--json")
	require.Equal(t, exitMistake, c.code)
	require.Equal(t, "other_program", c.object(t)["cause"])
}

// What cannot be cut is refused with its line.
func TestPlanRefuses(t *testing.T) {
	folder(t, map[string]string{"m.aasm": "x = input fx9.4[]\nw = state fx40.20[], zeros()\nk = scale w, 1\nloop step 4 {\n  d = sub k, x\n  r = round d, fx20.8\n  w = sgdstep w, r, 1\n}\n"})
	c := invoke(t, "plan", "m.aasm", "--segments", "2", "--json")
	require.Equal(t, exitMistake, c.code)
	list := c.object(t)["errors"].([]any)
	require.EqualValues(t, 3, list[0].(map[string]any)["line"])
	require.True(t, strings.HasPrefix(list[0].(map[string]any)["message"].(string), "k is made of the model"))
}
