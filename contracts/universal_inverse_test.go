package contracts_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier/universal"
)

// If the contract took any inverse, zero would make all claimed values zero, and BatchL could be made for these.
func TestUniversalInverseIsOne(t *testing.T) {
	e := newEverything(t, true)
	keys, blocks := e.links(1)
	p := e.ProveBut(keys, blocks, wraptest.Steps{Outer: func(p *universal.Proof, tr *universal.Transcript, eq *pcs.MercuryEquation) {
		o := &p.Opening
		points := func(list ...bn254.G1Affine) (b []byte) {
			for i := range list {
				b = pcs.AppendPoint(b, &list[i])
			}
			return b
		}
		alpha := hash(appendScalars(nil, tr.Public[1]), points(o.H))
		zeta := eq.Left[5]
		beta := hash(appendScalars(nil, zeta, o.GZeta, o.GInverse, o.HZeta, o.HInverse, o.SInverse), points(o.Division))
		z := hash(appendScalars(nil, beta), points(o.BatchQ))
		var fromAlpha, fromZeta, weight fr.Element
		fromAlpha.Sub(&z, &alpha)
		fromZeta.Sub(&z, &zeta)
		zero := *eq // the equation for 1/ζ = 0 and values of zero
		weight = eq.Kappa
		zero.Left[1].Mul(&weight, &fromAlpha)
		weight.Mul(&weight, &beta)
		zero.Left[0] = weight
		weight.Mul(&weight, &beta)
		zero.Left[3].Mul(&weight, &fromAlpha)
		weight.Mul(&weight, &beta)
		zero.Left[4].Mul(&weight, &fromAlpha).Mul(&zero.Left[4], &z)
		zero.Left[6].Mul(&eq.Kappa, &fromAlpha).Mul(&zero.Left[6], &z).Mul(&zero.Left[6], &fromZeta).Neg(&zero.Left[6])
		zero.Left[8].Neg(&o.GZeta)
		off, was, divisor := e.Off(p, &zero, e.Joined(keys, p)), e.Log(o.BatchL), fr.Element{}
		require.False(t, off.IsZero())
		divisor.Mul(&eq.Kappa, &e.Tau).Sub(&divisor, &eq.Left[7])
		off.Div(&off, &divisor).Add(&off, &was)
		o.BatchL = e.Point(off)
		e.Outer(p, tr)
	}})
	values, proof, err := universal.Calldata(e.Key, keys, p, func(*universal.ProgramKey) (a [20]byte, ok bool) { return a, false })
	require.NoError(t, err)
	copy(proof[len(proof)-288:], make([]byte, 32))
	b := &batch{keys: [][32]byte{keys[0].Word()}, values: values, proof: proof}
	require.ErrorIs(t, e.verify(b), contracts.Reverted("ProofInvalid"))
}

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
			&o.H, &o.G, &o.Q, &o.S, &o.D, &o.Division, &o.BatchQ, &o.BatchL, &abc(p).A, &abc(p).C,
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
