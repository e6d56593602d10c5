package transcript

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/stretchr/testify/require"
)

// The permutations are gnark-crypto's, at the ends of the field too.
func TestPoseidon2(t *testing.T) {
	slow := poseidon2.NewPermutation(Width, FullRounds, PartialRounds)
	slowVector := poseidon2.NewPermutation(VectorWidth, FullRounds, VectorPartialRounds)
	p := NewPoseidon2()
	for round := range 200 {
		var vector [VectorWidth]fr.Element
		for i := range vector {
			switch round % 4 {
			case 1:
				vector[i].SetInt64(-1)
			case 2:
				vector[i].SetInt64(int64(i) - 8)
			case 3:
				vector[i].MustSetRandom()
			}
		}
		state := [Width]fr.Element(vector[:Width])
		want, wantVector := state, vector
		require.NoError(t, slow.Permutation(want[:]))
		require.NoError(t, slowVector.Permutation(wantVector[:]))
		p.Permute(&state)
		p.PermuteVector(&vector)
		require.Equal(t, want, state)
		require.Equal(t, wantVector, vector)
	}
}

func TestAdd(t *testing.T) {
	last := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	ends := []*big.Int{big.NewInt(0), big.NewInt(1), new(big.Int).Rsh(fr.Modulus(), 1), new(big.Int).Rsh(last, 64), last}
	for _, a := range ends {
		for _, b := range ends {
			// The words as they are, so that sums are just below, at and above the modulus.
			x, y := words(a), words(b)
			var z, want fr.Element
			want.Add(&x, &y)
			add(&z, &x, &y)
			require.Equal(t, want, z, "%v + %v", a, b)
		}
	}
}

var mask = new(big.Int).SetUint64(1<<64 - 1)

func words(n *big.Int) (e fr.Element) {
	for i := range e {
		e[i] = new(big.Int).And(new(big.Int).Rsh(n, uint(64*i)), mask).Uint64()
	}
	return e
}

func BenchmarkPoseidon2(b *testing.B) {
	var s [Width]fr.Element
	p, slow := NewPoseidon2(), poseidon2.NewPermutation(Width, FullRounds, PartialRounds)
	b.Run("own", func(b *testing.B) {
		for b.Loop() {
			p.Permute(&s)
		}
	})
	b.Run("gnark-crypto", func(b *testing.B) {
		for b.Loop() {
			_ = slow.Permutation(s[:])
		}
	})
}
