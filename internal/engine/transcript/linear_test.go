package transcript

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
)

// The trace ends as the permutation does, and the linear forms of its S-boxes' outputs
// have these outputs as fifth powers.
func TestLinear(t *testing.T) {
	p := NewPoseidon2()
	for range 20 {
		var in [Width]fr.Element
		for i := range in {
			in[i].MustSetRandom()
		}
		want := in
		p.Permute(&want)
		sboxes, out := p.Trace(in)
		require.Equal(t, want, out)

		inputs, linear := Linear(&field.Native{}, in, fr.One(), sboxes[:])
		require.Equal(t, want, linear)
		for i := range inputs {
			power5(&inputs[i])
		}
		require.Equal(t, sboxes[:], inputs)
	}
	inputs, out := Linear(&field.Native{}, [Width]fr.Element{}, fr.Element{}, make([]fr.Element, SBoxes))
	require.Equal(t, make([]fr.Element, SBoxes), inputs, "a row of zeros")
	require.Equal(t, [Width]fr.Element{}, out)
}
