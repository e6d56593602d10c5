package contracts_test

import (
	"bytes"
	"flag"
	"image"
	"image/png"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/chart"
)

var update = flag.Bool("update", false, "write golden files")

// golden compares lines with a file of testdata.
func golden(t *testing.T, file, got string) {
	t.Helper()
	path := "testdata/" + file
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// calldataGas is what a transaction pays for its calldata: 16 for a byte, 4 for a zero.
func calldataGas(call []byte) int {
	return 16*len(call) - 12*bytes.Count(call, []byte{0})
}

func add(c *chart.Curve, chunks, gas int) {
	c.X, c.Y = append(c.X, float64(chunks)), append(c.Y, float64(gas)/1000)
}

// gasCurves are what proofs cost: by the formula, and as measured.
type gasCurves struct{ formula, total, calldata chart.Curve }

// picture draws them and compares with the one in docs, to a few pixels.
func (c *gasCurves) picture(t *testing.T) {
	path := t.TempDir() + "/gas.png"
	if *update {
		path = "../docs/gas.png"
	}
	require.NoError(t, chart.WriteCurves(path, chart.Curves{
		Title: "Gas to verify a proof: line by the formula, dots measured", X: "commitments of the inner proofs", Y: "thousands of gas",
		Curves: []chart.Curve{c.formula, c.total, c.calldata},
	}))
	got, want := readPicture(t, path), readPicture(t, "../docs/gas.png")
	require.Equal(t, want.Bounds(), got.Bounds())
	differ := 0
	for x := range want.Bounds().Dx() {
		for y := range want.Bounds().Dy() {
			if got.At(x, y) != want.At(x, y) {
				differ++
			}
		}
	}
	require.Less(t, differ, 100, "docs/gas.png is not of these figures: go test ./contracts -run Gas -update")
}

func readPicture(t *testing.T, path string) image.Image {
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	p, err := png.Decode(f)
	require.NoError(t, err)
	return p
}
