package contracts_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
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

// Gas to verify a proof, calldata included, by the number of chunks: 21,000, the
// calldata, 45,000 + 34,000·6 for the pairing, about 6,800 a chunk. README.md
// states the formula.
func TestGasOfVerification(t *testing.T) {
	c := newChain(t, 1)
	var lines strings.Builder
	fmt.Fprintf(&lines, "%6s %8s %8s %8s %8s\n", "chunks", "outputs", "gas", "calldata", "code")
	for _, chunks := range []int{4, 8, 12, 16, 32} {
		d := newTrapdoor(contracts.Constants{Fresh: chunks - 3, Sets: sets(1), EndPieces: 1, Outputs: 5}, 1)
		if chunks >= 8 {
			d = newTrapdoor(contracts.Constants{Fresh: chunks - 6, Sets: sets(4), EndPieces: 1, Outputs: 5}, 1)
		}
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
	}
	golden(t, "verify.gas", lines.String())
}
