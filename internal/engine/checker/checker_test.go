package checker

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// verify is Verify and the opening, by evaluating the polynomial.
func verify(in *Inputs[fr.Element], tape, polynomial []fr.Element) error {
	var f field.Native
	r := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), Domain, tape)
	o, err := Verify(&f, r, in)
	if err != nil {
		return err
	}
	if err := f.Err(); err != nil {
		return err
	}
	if v := field.Evaluate(polynomial[:1<<ChunkBits], o.Low[:]); !v.Equal(&o.Value) {
		return errOpening
	}
	return nil
}

var errOpening = fmt.Errorf("the polynomial has another value")

func TestHonestProofsVerify(t *testing.T) {
	for _, blocks := range []int{1, 2, 3, 16} {
		t.Run(fmt.Sprint(blocks), func(t *testing.T) {
			if blocks > 3 && testing.Short() {
				t.Skip("many blocks")
			}
			b := make([]Block, blocks)
			for k := range b {
				b[k] = synthetic(uint64(k), 130+10*k, 3+k%3, 8)
			}
			c := newContract(b)
			p, err := Prove(uncommitted{}, b, c.hash())
			require.NoError(t, err)
			require.NoError(t, verify(&c.inputs, p.Tape, p.Polynomial))
		})
	}
}
