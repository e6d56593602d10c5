package lint_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/tools/lint"
)

const training = `train.x = input ufx8.0[row=8, px=2], "x.csv:a..b"
train.y = input bit[row=8], "x.csv:y"
w = state fx40.20[px=2], zeros()
order = const ufx3.0[epoch=4, step=2, b=4], shuffle(seed=1, n=8)
loop epoch 4 {
  loop step 2 {
    x = gather train.x, order
    y = gather train.y, order
    p = matmul x, w
    e = sub p, y
    r = round e, fx16.8
    g = grad p, r, w
    w = sgdstep w, g, 1/64
  }
}
`

func TestWarnings(t *testing.T) {
	for _, c := range []struct{ name, from, to, want string }{
		{"nothing", "", "", ""},
		{
			"misspelt loop", "[epoch=4", "[epohc=4",
			"p.aasm:7:5: axis epohc of order is read whole in every iteration of loop epoch, which runs as often as it has entries: is it axis epoch? (W2)",
		},
		{
			"the same rows", "ufx3.0[epoch=4, step=2, b=4]", "ufx3.0[e=3, b=4]",
			"p.aasm:7:5: gather takes the same entries in every iteration of loop step: order has the axes [e=3, b=4], and none is a loop (W3)\n" +
				"p.aasm:8:5: gather takes the same entries in every iteration of loop step: order has the axes [e=3, b=4], and none is a loop (W3)",
		},
		{"unread constant", "loop epoch", "c = const fx8.0[], fill(1)\nloop epoch", "p.aasm:5:1: nothing reads the constant c (W1)"},
		{"unread tensor", "    p = ", "    q = neg x\n    p = ", "p.aasm:9:5: nothing reads q: leave it out, or make it an output (W1)"},
		{"unread input", "w = state", "z = input bit[row=8], \"x.csv:z\"\nw = state", "p.aasm:3:1: nothing reads the input z, but whoever proves commits to all of it (W1)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src := training
			if c.from != "" {
				require.Contains(t, src, c.from)
				src = strings.Replace(src, c.from, c.to, 1)
			}
			u, err := asm.LoadBytes("p.aasm", []byte(src), asm.Options{})
			require.NoError(t, err)
			if c.want == "" {
				require.Empty(t, lint.Warnings(u))
				return
			}
			require.Equal(t, c.want, lint.Warnings(u).Error())
		})
	}
}

// The examples give no warning.
func TestExamples(t *testing.T) {
	files, err := filepath.Glob("../../../examples/*/*.aasm")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		if filepath.Base(f) == "training.aasm" { // a part of others
			continue
		}
		src, err := os.ReadFile(f)
		require.NoError(t, err)
		u, err := asm.LoadBytes(f, src, asm.Options{})
		require.NoError(t, err, f)
		require.Empty(t, lint.Warnings(u), f)
	}
}
