package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// learner is a script with parameters and expectations.
const learner = `; expect test_accuracy >= 1/2
; expect loss < 1
model {
  input x [part=1]
  dense out 2
}
data "x.csv" {
  features x scale 1/8
  label y [y=2]
  split 75% shuffle 1
}
loss softmax_cross_entropy
optimizer sgd rate 1/2
train { epochs 4, batch 4, init 1, watch loss }
evaluate test loss accuracy
`

func learnerFolder(t *testing.T) {
	rows := "x,y\n"
	for i := range 32 {
		rows += []string{"0,0\n", "5,1\n", "1,0\n", "7,1\n"}[i%4]
	}
	folder(t, map[string]string{"l.train": learner, "x.csv": rows})
}

func TestExpectations(t *testing.T) {
	learnerFolder(t)
	c := works(t, "test", "l.train")
	require.Contains(t, c.out, "l.train  test_accuracy >= 1/2")
	require.Contains(t, c.out, "holds")
	require.NoError(t, os.WriteFile("bad.train", []byte(learner+"; expect test_accuracy > 1\n"), 0o644))
	c = invoke(t, "test", ".", "--json")
	require.Equal(t, exitMistake, c.code)
	programs := c.object(t)["programs"].([]any)
	require.Len(t, programs, 2)
	bad := programs[0].(map[string]any)["expectations"].([]any)[2].(map[string]any)
	require.Equal(t, false, bad["ok"])
	require.EqualValues(t, 16, bad["line"])
	require.NoError(t, os.WriteFile("none.aasm", []byte(genesis), 0o644))
	require.Contains(t, invoke(t, "test", "none.aasm").errors, "none.aasm: expects nothing")
}

func TestSweepCommand(t *testing.T) {
	learnerFolder(t)
	c := works(t, "sweep", "l.train", "-p", "rate=1/2,2", "-p", "init=1..2", "--plot", "s.png", "--json")
	m := c.object(t)
	require.Equal(t, "test_accuracy", m["by"])
	require.Nil(t, m["seed"])
	trials := m["trials"].([]any)
	require.Len(t, trials, 4)
	best, last := trials[0].(map[string]any), trials[3].(map[string]any)
	require.GreaterOrEqual(t, best["outputs"].(map[string]any)["test_accuracy"], last["outputs"].(map[string]any)["test_accuracy"])
	require.FileExists(t, "s.png")
	id := works(t, "program", "id", "l.train", "-p", "rate="+best["params"].(map[string]any)["rate"].(string), "-p", "init="+best["params"].(map[string]any)["init"].(string)).out
	require.Equal(t, id, best["program_id"].(string)+"\n")
	c = works(t, "sweep", "l.train", "-p", "rate=1/2,2,4", "--random", "2", "--seed", "9", "--by", "loss")
	require.Contains(t, c.errors, "2 trials, drawn by seed 9; the best by loss is a choice among them")
	for want, args := range map[string][]string{
		"want parameters with values": {"sweep", "l.train"},
		"rate is given twice":         {"sweep", "l.train", "-p", "rate=1", "-p", "rate=2"},
		"no output or metric accurac": {"sweep", "l.train", "-p", "rate=1", "--by", "accurac"},
		"--random 0: want 1 or more":  {"sweep", "l.train", "-p", "rate=1", "--random", "0"},
		"the name ends in \".gif\"":   {"sweep", "l.train", "-p", "rate=1", "--plot", "s.gif"},
		"rats":                        {"sweep", "l.train", "-p", "rats=1"},
	} {
		require.Contains(t, invoke(t, args...).errors, want)
	}
}

func TestInspectCommand(t *testing.T) {
	learnerFolder(t)
	c := works(t, "inspect", "l.train", "out_w@3", "--plot", "w.png", "--out", "w.npy", "--json")
	m := c.object(t)
	require.EqualValues(t, 3, m["at"])
	require.Len(t, m["values"], 1)
	require.FileExists(t, "w.png")
	require.FileExists(t, "w.npy")
	require.Contains(t, works(t, "inspect", "l.train").out, "out_w")
	require.Contains(t, works(t, "inspect", "l.train", "mean_l", "--plot", "l.svg").out, "mean_l, exact, at 23 of 24")
	for want, args := range map[string][]string{
		"want a number from 0 behind the @": {"inspect", "l.train", "out_w@x"},
		"did you mean out_w?":               {"inspect", "l.train", "out_v"},
		"want a program and a tensor":       {"inspect"},
	} {
		require.Contains(t, invoke(t, args...).errors, want)
	}
}

// Metrics of steps and outputs of epochs stand in one picture.
func TestPlotsTogether(t *testing.T) {
	learnerFolder(t)
	require.NoError(t, os.WriteFile("e.train", []byte(learner+"evaluate train loss each epoch\n"), 0o644))
	works(t, "run", "e.train", "--plot", "loss,train_loss_epoch=both.svg", "--plot", "train_loss_epoch=one.svg", "--plot", "loss=log.svg", "--log")
	for name, want := range map[string]string{"both.svg": ">train_loss_epoch</text>", "one.svg": ">train_loss_epoch</text>", "log.svg": ">loss</text>"} {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Contains(t, string(text), want)
	}
	require.Contains(t, invoke(t, "run", "e.train", "--plot", "loss,train_los_epoch=x.svg").errors, "did you mean train_loss_epoch?")
	require.Contains(t, invoke(t, "run", "e.train", "--plot", "loss,train_loss_epoch=x.gif").errors, `the name ends in ".gif"`)
}

// Counts are proven as they are, and are those of aivm evaluate.
func TestProvenCounts(t *testing.T) {
	learnerFolder(t)
	require.NoError(t, os.WriteFile("c.train", []byte(strings.Replace(learner, "evaluate test loss accuracy", "evaluate test accuracy counts", 1)), 0o644))
	e := works(t, "evaluate", "c.train", "--json").object(t)
	confusion := e["confusion"].([]any)
	count := func(i, k int) float64 { return confusion[i].([]any)[k].(float64) }
	works(t, "prove", "c.train", "-o", "c.proof")
	s := works(t, "verify", "c.proof", "--program", "c.train", "--json").object(t)["statement"].(map[string]any)["outputs"].(map[string]any)
	require.Equal(t, []any{count(0, 0), count(1, 1)}, s["test_found"])
	require.Equal(t, []any{count(0, 0) + count(1, 0), count(0, 1) + count(1, 1)}, s["test_said"])
	require.Equal(t, []any{count(0, 0) + count(0, 1), count(1, 0) + count(1, 1)}, s["test_rows"])
}
