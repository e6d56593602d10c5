package contracts_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/verifier/universal"
)

// abc is the outer proof, which is Groth16's.
func abc(p *universal.Proof) *universal.Groth16Proof { return p.Outer.(*universal.Groth16Proof) }

// A point off its curve ends a sum: it is refused, whatever the rest is.
func TestUniversalPointsAreOnTheCurve(t *testing.T) {
	e := newEverything(t, true)
	keys, blocks := e.links(1)
	good := e.Prove(keys, blocks)
	points := func(p *universal.Proof) []*bn254.G1Affine {
		o := &p.Opening
		return []*bn254.G1Affine{
			&p.Blocks[0].Commitments[0], &p.Blocks[0].Commitments[4], &p.Wires[0], &p.Inverses[0],
			&o.H, &o.G, &o.Q, &o.W, &abc(p).A, &abc(p).C,
		}
	}
	for i := range points(good) {
		p := *good
		p.Blocks = append([]universal.Block(nil), good.Blocks...)
		p.Blocks[0].Commitments = append([]bn254.G1Affine(nil), good.Blocks[0].Commitments...)
		p.Wires, p.Inverses = append([]bn254.G1Affine(nil), good.Wires...), append([]bn254.G1Affine(nil), good.Inverses...)
		o := *abc(good)
		p.Outer = &o
		points(&p)[i].X.SetOne()
		points(&p)[i].Y.SetOne()
		values, proof, err := universal.Calldata(e.Key, keys, &p, func(*universal.ProgramKey) (a [20]byte, ok bool) { return a, false })
		require.NoError(t, err)
		b := &batch{keys: [][32]byte{keys[0].Word()}, values: values, proof: proof}
		require.ErrorIs(t, e.verify(b), contracts.Reverted("PointNotOnCurve"), "point %d", i)
	}
}
