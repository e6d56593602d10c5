package contracts_test

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/png"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
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

// shapeOf is a program with so many chunks.
func shapeOf(chunks int) contracts.Constants {
	if chunks < 8 {
		return contracts.Constants{Fresh: chunks - 3, Sets: sets(1), EndPieces: 1, Outputs: 5}
	}
	return contracts.Constants{Fresh: chunks - 6, Sets: sets(4), EndPieces: 1, Outputs: 5}
}

// Gas to verify a proof, calldata included, by the number of chunks. README.md states
// the formula and shows the picture.
func TestGasOfVerification(t *testing.T) {
	c := newChain(t, 1)
	var lines strings.Builder
	fmt.Fprintf(&lines, "%6s %8s %8s %8s %8s\n", "chunks", "outputs", "gas", "calldata", "code")
	total, calldata := chart.Curve{Name: "Groth16", Dots: true}, chart.Curve{Name: "calldata of Groth16", Dots: true}
	for _, chunks := range []int{4, 8, 12, 16, 24, 32, 48, 64} {
		d := newTrapdoor(shapeOf(chunks), 1)
		require.Equal(t, chunks, d.Chunks())
		at := c.deployVerifier(d.Constants)
		f := d.prove(d.random())
		call := verifyCall(d.VerifierID, f.values, f.proof)
		gas := c.send(c.accounts[0], at, nil, call).GasUsed
		code, err := contracts.VerifierCode(d.Constants)
		require.NoError(t, err)
		fmt.Fprintf(&lines, "%6d %8d %8d %8d %8d\n", chunks, d.Outputs, gas, len(call), len(code))
		require.InEpsilon(t, contracts.VerifyGas(d.Constants), gas, 0.01)
		if chunks == 12 {
			require.LessOrEqual(t, gas, uint64(650_000))
			require.LessOrEqual(t, len(call), 2048)
		}
		add(&total, chunks, int(gas))
		add(&calldata, chunks, calldataGas(call))
	}
	golden(t, "verify.gas", lines.String())
	picture(t, total, calldata)
}

// calldataGas is what a transaction pays for its calldata: 16 for a byte, 4 for a zero.
func calldataGas(call []byte) int {
	return 16*len(call) - 12*bytes.Count(call, []byte{0})
}

func add(c *chart.Curve, chunks, gas int) {
	c.X, c.Y = append(c.X, float64(chunks)), append(c.Y, float64(gas)/1000)
}

// picture draws the formula as lines and what was measured as dots, and compares with
// the one in docs, to a few pixels.
func picture(t *testing.T, total, calldata chart.Curve) {
	plonk, groth16, data := chart.Curve{Name: "PLONK"}, chart.Curve{Name: total.Name}, chart.Curve{Name: calldata.Name}
	for chunks := 4; chunks <= 64; chunks++ {
		c := shapeOf(chunks)
		c.Fixed = make([]bn254.G1Affine, 1)
		add(&groth16, chunks, contracts.VerifyGas(&c))
		add(&data, chunks, 16*(c.ProofBytes()+c.PublicValuesBytes()-32*c.Outputs))
		c.PLONK = &contracts.PLONKPoints{}
		add(&plonk, chunks, contracts.VerifyGas(&c))
	}
	path := t.TempDir() + "/gas.png"
	if *update {
		path = "../docs/gas.png"
	}
	require.NoError(t, chart.WriteCurves(path, chart.Curves{
		Title: "Gas to verify a proof: lines by the formula, dots measured", X: "commitments (chunks)", Y: "thousands of gas",
		Curves: []chart.Curve{groth16, total, plonk, data, calldata},
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
