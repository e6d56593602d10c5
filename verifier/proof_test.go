package verifier_test

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
)

// example is a proof with something in every field.
func example() *verifier.Proof {
	_, _, g, _ := bn254.Generators()
	return &verifier.Proof{
		C: 12, Unsafe: true, Context: verifier.Word{1}, Program: []byte("program"),
		Outputs: [][]int128.Int{{int128.From(-1), int128.From(7)}, {}}, Commitments: []bn254.G1Affine{g, {}},
		Tape: []fr.Element{fr.One(), {}}, Opening: pcs.Folded{Q: g, Open: g},
	}
}

func TestProofRoundTrip(t *testing.T) {
	b, err := example().AppendBinary(nil)
	require.NoError(t, err)
	var p verifier.Proof
	require.NoError(t, p.UnmarshalBinary(b))
	require.Equal(t, example(), &p)
	for n := range b {
		require.Error(t, p.UnmarshalBinary(b[:n]), "cut to %d bytes", n)
	}
}

// Decoding never panics, and every proof has one encoding.
func FuzzProof(f *testing.F) {
	b, err := example().AppendBinary(nil)
	require.NoError(f, err)
	f.Add(b)
	f.Add([]byte(verifier.Header))
	f.Add(append([]byte(verifier.Header), verifier.Version, 12, 1))
	f.Fuzz(func(t *testing.T, b []byte) {
		var p verifier.Proof
		if p.UnmarshalBinary(b) != nil {
			return
		}
		again, err := p.AppendBinary(nil)
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}

// Files that say that they are something else, or of another version, are told apart.
func TestForeignFiles(t *testing.T) {
	b, err := example().AppendBinary(nil)
	require.NoError(t, err)
	var p verifier.Proof
	for i := range verifier.Header {
		other := slices.Clone(b)
		other[i] ^= 1
		require.ErrorIs(t, p.UnmarshalBinary(other), verifier.ErrForeign)
	}
	require.ErrorIs(t, p.UnmarshalBinary(nil), verifier.ErrForeign)
	other := slices.Clone(b)
	other[len(verifier.Header)]++
	require.ErrorIs(t, p.UnmarshalBinary(other), verifier.ErrVersion)
}
