package prover

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/verifier"
)

// A proof that is to be wrapped shows the polynomial that is to be opened: it is that of the
// commitments, coefficients that no value depends on included, and has the claimed value.
func TestClearProofs(t *testing.T) {
	s := newSetting(t, trained, 1)
	r := s.begin()
	r.options.Clear = true
	r.through(t, "", "verify")
	b, err := r.verified.proof.AppendBinary(nil)
	require.NoError(t, err)
	var p verifier.Proof
	require.NoError(t, p.UnmarshalBinary(b))
	require.Equal(t, r.verified.proof, &p)

	key := &verifier.Key{SRS: s.srs}
	_, err = verifier.Verify(key, &p)
	require.NoError(t, err)
	one := fr.One()
	for _, i := range []int{0, len(p.Clear) / 2, len(p.Clear) - 1} {
		p.Clear[i].Add(&p.Clear[i], &one)
		_, err = verifier.Verify(key, &p)
		require.ErrorIs(t, err, verifier.ErrClear, "coefficient %d", i)
		p.Clear[i].Sub(&p.Clear[i], &one)
	}
	for _, n := range []int{0, 1, len(p.Clear) - 1} {
		short := p
		short.Clear = p.Clear[:n]
		_, err = verifier.Verify(key, &short)
		require.ErrorIs(t, err, verifier.ErrShape, "%d coefficients", n)
	}

	// An argument about one run, commitments to another and their polynomial.
	r, _ = s.argued(t, newSetting(t, trained, 2).run)
	r.options.Clear = true
	r.through(t, "batch", "open")
	_, err = verify(r.task, r.committed, r.opened)
	require.ErrorIs(t, err, verifier.ErrClear)
}
