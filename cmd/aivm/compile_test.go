package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const smallScript = `model { input x [n=2], dense line 1 }
data train "d.csv" { features a..b, target y, rows 4 }
loss mean_squared_error
optimizer sgd rate 1/8
train { epochs 40, batch all }
evaluate train loss
`

const smallData = "a,b,y\n1,0,1\n0,1,2\n1,1,3\n0,0,0\n"

// TestCompile compiles into another folder and runs what it wrote.
func TestCompile(t *testing.T) {
	folder(t, map[string]string{"s.train": smallScript, "d.csv": smallData})
	require.NoError(t, os.Mkdir("out", 0o755))
	works(t, "compile", "s.train", "-o", "out/s.aasm")
	c := works(t, "run", "out/s.aasm", "--json")
	require.Contains(t, c.out, "train_loss")
	require.Equal(t, works(t, "compile", "s.train").out, works(t, "compile", "s.train").out)

	o := works(t, "compile", "s.train", "--explain", "--json").object(t)
	require.Contains(t, o, "report")
	require.Contains(t, works(t, "compile", "s.train", "--explain").out, "rounding: ")
}

// TestCompileProves: what is compiled proves and verifies.
func TestCompileProves(t *testing.T) {
	folder(t, map[string]string{"s.train": strings.Replace(smallScript, "epochs 40", "epochs 2", 1), "d.csv": smallData})
	works(t, "compile", "s.train", "-o", "s.aasm")
	works(t, "prove", "s.aasm", "-o", "s.proof")
	require.Contains(t, works(t, "verify", "s.proof").out, "train_loss")
}

// TestCompileMistakes: no file is left, and all mistakes are named.
func TestCompileMistakes(t *testing.T) {
	folder(t, map[string]string{"s.train": "model { inptu x [n=2] }\nlos logistic\n"})
	c := invoke(t, "compile", "s.train", "-o", "s.aasm")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "s.train:1:9: there is no statement inptu in model, did you mean input?")
	require.Contains(t, c.errors, "s.train:2:1: there is no statement los here, did you mean loss?")
	left, err := filepath.Glob("*.aasm*")
	require.NoError(t, err)
	require.Empty(t, left)
}

// TestScripts: the commands take a script as they take the assembly of it.
func TestScripts(t *testing.T) {
	folder(t, map[string]string{})
	require.NoError(t, os.Mkdir("in", 0o755))
	require.NoError(t, os.WriteFile("in/s.train", []byte(smallScript), 0o644))
	require.NoError(t, os.WriteFile("in/d.csv", []byte(smallData), 0o644))
	works(t, "compile", "in/s.train", "-o", "s.aasm")
	want := works(t, "run", "s.aasm", "--json").object(t)
	got := works(t, "run", "in/s.train", "--json").object(t)
	require.Equal(t, want["program_id"], got["program_id"])
	require.Equal(t, want["outputs"], got["outputs"])
	require.Contains(t, works(t, "check", "in/s.train").out, want["program_id"])
	cost := works(t, "cost", "in/s.train").out // line 3 of the script is the loss, whose error is rounded
	require.Regexp(t, `(?m)^ +3 +round +err `, cost)
	works(t, "prove", "in/s.train", "-o", "s.proof")
	require.Contains(t, works(t, "verify", "s.proof", "--program", "in/s.train").out, "train_loss")

	id := works(t, "program", "id", "in/s.train", "-p", "epochs=3").out
	require.NotEqual(t, works(t, "program", "id", "in/s.train").out, id)
	c := invoke(t, "run", "in/s.train", "-p", "epoch=3")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "did you mean epochs?")
}

// TestScriptTrap: a trap names the script's line, the tensor and what to change.
func TestScriptTrap(t *testing.T) {
	folder(t, map[string]string{"s.train": smallScript + "margin 1\n", "d.csv": "a,b,y\n1.01,-1,1\n0,1,2\n1,1,3\n0,0,0\n", "big.csv": "a,b\n7.9,7.9\n7.9,7.9\n7.9,7.9\n7.9,7.9\n"})
	c := invoke(t, "run", "s.train", "--in", "train.x=big.csv:a..b", "--json")
	require.Equal(t, exitMistake, c.code)
	o := c.object(t)
	require.Contains(t, o["error"], "s.train:")
	trap := o["trap"].(map[string]any)
	require.Equal(t, "s.train", trap["file"])
	require.Contains(t, trap["reason"], "margin 2")
}

// TestWeights: a model leaves as .npz and as .safetensors, and comes back: bit for
// bit as integers, rounded as numbers.
func TestWeights(t *testing.T) {
	script := strings.Replace(smallScript, "dense line 1", "dense line 1 state fx60.40", 1)
	script = strings.Replace(script, "evaluate train loss", "evaluate train loss before, after\noutput line.w fx60.40", 1)
	folder(t, map[string]string{
		"one.train": script, "d.csv": smallData,
		"two.train":   script + "continue from \"m.npz\" raw\n",
		"three.train": script + "start from \"m.safetensors\"\n",
	})
	one := works(t, "run", "one.train", "--json", "--out", "model=m.npz", "--raw").object(t)["outputs"].(map[string]any)
	works(t, "run", "one.train", "--out", "model=m.safetensors")
	two := works(t, "run", "two.train", "--json").object(t)["outputs"].(map[string]any)
	three := works(t, "run", "three.train", "--json").object(t)["outputs"].(map[string]any)
	require.InDelta(t, one["train_loss"], two["train_loss_before"], 1e-4) // the error has another format
	require.Equal(t, two, three)                                          // 53 bits hold these weights

	works(t, "prove", "one.train", "-o", "one.proof")
	works(t, "prove", "two.train", "--start-opening", "one.opening", "-o", "two.proof")
	works(t, "verify", "one.proof", "two.proof")
}
