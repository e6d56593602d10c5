package pcs

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// TestMutations changes every field of a valid opening.
func TestMutations(t *testing.T) {
	const c = 5
	key, vk, s := setup(t, c)
	f, u := randomVector(1<<c+Spare), randomVector(c)
	commitment := key.commitFull(f)
	forSchemes(t, func(t *testing.T, scheme scheme) {
		v, proof, err := scheme.open(key, f, commitment, u, new(hashTranscript))
		require.NoError(t, err)
		check := func(b []byte) error {
			return scheme.verify(vk, commitment, u, v, b, new(hashTranscript))
		}
		require.NoError(t, check(proof))
		const points = 3
		for word := range len(proof) / ScalarBytes {
			last := (word+1)*ScalarBytes - 1
			b := append([]byte(nil), proof...)
			b[last] ^= 1
			require.Error(t, check(b), "word %d", word)
			if word < 2*points {
				require.ErrorIs(t, check(b), ErrPoint, "word %d", word)
			}
			for i := word * ScalarBytes; i <= last; i++ {
				b[i] = 0xff
			}
			require.ErrorIs(t, check(b), ErrMalformed, "word %d", word)
		}
		for i := range points { // another point of the curve, and infinity
			b := append([]byte(nil), proof...)
			copy(b[i*PointBytes:], AppendPoint(nil, &s.G1()[5]))
			requireFalse(t, check(b))
			clear(b[i*PointBytes : (i+1)*PointBytes])
			requireFalse(t, check(b))
		}
		require.ErrorIs(t, check(proof[:len(proof)-1]), ErrMalformed)
		require.ErrorIs(t, check(append(proof, 0)), ErrMalformed)
		require.ErrorIs(t, check(nil), ErrMalformed)

		other := append([]fr.Element(nil), u...)
		other[2].Double(&other[2])
		requireFalse(t, scheme.verify(vk, commitment, other, v, proof, new(hashTranscript)))
		require.ErrorIs(t, scheme.verify(vk, commitment, u[1:], v, proof, new(hashTranscript)), ErrMalformed)
		wrong := v
		wrong.Double(&wrong)
		requireFalse(t, scheme.verify(vk, commitment, u, wrong, proof, new(hashTranscript)))
		requireFalse(t, scheme.verify(vk, s.G1()[3], u, v, proof, new(hashTranscript)))
		context := new(hashTranscript)
		context.AbsorbScalars("another statement", v)
		requireFalse(t, scheme.verify(vk, commitment, u, v, proof, context))
		var off bn254.G1Affine
		off.Y.SetOne()
		require.ErrorIs(t, scheme.verify(vk, off, u, v, proof, new(hashTranscript)), ErrPoint)
	})
}

// requireFalse wants an opening that is well formed and false.
func requireFalse(t *testing.T, err error) {
	t.Helper()
	require.Error(t, err)
	require.NotErrorIs(t, err, ErrMalformed)
	require.NotErrorIs(t, err, ErrPoint)
}

// TestDegreeBeyondChunk opens commitments with coefficients from 2^c on: they do not change what is proven. The degree is bounded by the
// length of h: it takes one row more than the chunk has.
func TestDegreeBeyondChunk(t *testing.T) {
	const c = 5
	key, vk, s := setup(t, c)
	key.powers = s.G1() // the prover has more powers than it needs
	u := randomVector(c)
	for _, extra := range []int{1, 3, 8, 9, 1 << c} {
		f := randomVector(1<<c + extra)
		commitment := key.commitFull(f)
		want := directValue(f[:1<<c], u)
		_, folded := openShown(key, f, commitment, u, new(hashTranscript), nil)
		err := folded.verify(vk, commitment, u, want, new(hashTranscript))
		if extra <= key.Columns() {
			require.NoError(t, err, "%d more", extra)
		} else {
			require.ErrorIs(t, err, ErrColumns, "%d more", extra)
		}
	}
}
