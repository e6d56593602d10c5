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
	c := aivm(t, "compile", "s.train", "-o", "s.aasm")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "s.train:1:9: there is no statement inptu in model, did you mean input?")
	require.Contains(t, c.errors, "s.train:2:1: there is no statement los here, did you mean loss?")
	left, err := filepath.Glob("*.aasm*")
	require.NoError(t, err)
	require.Empty(t, left)
}
