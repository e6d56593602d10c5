package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

const lines = `model {
  input x [part=1]
  dense out 1
}
data "d.csv" {
  features a
  standardise
  target b standardise
  split 75%
}
loss mean_squared_error
optimizer sgd rate 1/4
train { epochs 40, batch 2 }
evaluate test loss
`

// predict and evaluate of a script in another folder, whose files are relative to it, and --in to this one.
func TestPredictAndEvaluate(t *testing.T) {
	folder(t, map[string]string{"new.csv": "a\n5.5\n2\n", "prog.aasm": "x = input fx8.4[row=1], \"new.csv:a@rows=0:1\"\no = output x\n"})
	require.NoError(t, os.Mkdir("job", 0o755))
	require.NoError(t, os.WriteFile("job/l.train", []byte(lines), 0o644))
	require.NoError(t, os.WriteFile("job/d.csv", []byte("a,b\n1,1030\n2,1060\n3,1090\n4,1120\n5,1150\n6,1180\n2.5,1075\n3.5,1105\n"), 0o644))

	o := works(t, "predict", "job/l.train", "--in", "new.csv", "-o", "out.csv", "--json").object(t)
	first := o["predictions"].([]any)[0].(map[string]any)
	require.Equal(t, 0.0, first["row"])
	require.InDelta(t, 1165, first["value"], 4)
	out, err := os.ReadFile("out.csv")
	require.NoError(t, err)
	require.Regexp(t, `^row,b\n0,11\d\d\.\d+\n1,1\d\d\d\.\d+\n$`, string(out))

	e := works(t, "evaluate", "job/l.train", "--json").object(t)
	require.Equal(t, 2.0, e["rows"])
	require.Less(t, e["mae"], 4.0)
	require.Greater(t, e["r2"], 0.9)
	require.Contains(t, works(t, "evaluate", "job/l.train").out, "R²")

	works(t, "run", "job/l.train", "--raw", "--out", "model=m.npz", "--plot", "none")
	again := works(t, "predict", "job/l.train", "--model", "m.npz@raw", "--in", "new.csv", "--json").object(t)
	require.Equal(t, o["predictions"], again["predictions"])

	require.NoError(t, os.WriteFile("far.csv", []byte("a\n2\n120\n"), 0o644))
	mistakes(t, []struct{ args, want string }{
		{"predict job/l.train", "--in is missing: name the file with the rows to predict"},
		{"predict prog.aasm --in new.csv", "want a training script, as in model.train"},
		{"evaluate job/l.train --in new.csv", "unknown column b"},
		{"predict job/l.train --in far.csv", "far.csv:3: column a: 120 is outside"},
		{"predict job/l.train --in none.csv", "none.csv: no such file"},
		{"predict job/l.train --model out.csv --in new.csv", "unknown column out_w"},
	})
}
