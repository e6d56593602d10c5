package transcript

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
)

// A challenge depends on every element of a vector before it, and on how many
// there are, zeros included.
func TestVectorsBindChallenges(t *testing.T) {
	seen := map[fr.Element]int{}
	challenge := func(v []fr.Element) fr.Element {
		w := NewWriter("test")
		w.SendVector("v", v...)
		require.Len(t, w.Tape(), len(v))
		c := w.Challenge("c")
		r := reader("test", w.Tape())
		require.Equal(t, v, r.ReceiveVector("v", len(v)))
		require.Equal(t, c, r.Challenge("c"))
		require.NoError(t, r.Done())
		return c
	}
	for n := range 2*vectorRate + 3 {
		c := challenge(make([]fr.Element, n))
		require.NotContains(t, seen, c, "%d zeros", n)
		seen[c] = n
	}
	for i := range 2*vectorRate + 1 {
		v := make([]fr.Element, 2*vectorRate+1)
		v[i] = field.Int(1)
		c := challenge(v)
		require.NotContains(t, seen, c, "element %d", i)
		seen[c] = i
	}
	w := NewWriter("test") // the elements themselves are another transcript
	w.Send("v", make([]fr.Element, 3)...)
	require.NotContains(t, seen, w.Challenge("c"))
	r := reader("test", make([]fr.Element, 3))
	r.ReceiveVector("v", 4)
	require.ErrorIs(t, r.Done(), ErrShort)
}
