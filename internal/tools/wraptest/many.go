package wraptest

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// ProveOff makes a proof of one block whose opening's equation is off by a number, left less right, whatever the last
// challenge is: only the first of its two parts is off.
func (u *Universal) ProveOff(k *universal.ProgramKey, off fr.Element) *universal.Proof {
	keys, t := []*universal.ProgramKey{k}, (*universal.Transcript)(nil)
	return u.ProveBut(keys, []universal.Block{u.Block(k)}, Steps{
		Closed: func(p *universal.Proof) {
			t = universal.NewTranscript(keys, p.Blocks, p.Wires)
			t.Inverses(p.Inverses)
			t.Close(p.Digest, &p.Point, p.Value)
		},
		Opened: func(p *universal.Proof, division *fr.Element) {
			var more, divisor fr.Element
			zeta := u.Equation(p, t).Left[5]
			more.Div(&off, divisor.Sub(&zeta, &u.Tau)) // (ζ − τ)·more = off
			division.Add(division, &more)
		},
		Outer: func(p *universal.Proof, t *universal.Transcript, _ *pcs.MercuryEquation) {
			p.Opening.BatchL = bn254.G1Affine{}
			e := u.Equation(p, t)
			rest, divisor := u.Off(p, e, u.Joined(keys, p)), fr.Element{}
			divisor.Mul(&e.Kappa, &u.Tau).Sub(&divisor, &e.Left[7])
			p.Opening.BatchL = u.Point(*rest.Sub(&rest, &off).Div(&rest, &divisor))
			u.Outer(p, t)
		},
	})
}

// Shift adds a number to the exponent of e(C, δ), by changing C.
func (u *Universal) Shift(p *universal.Proof, by fr.Element) {
	o := *p.Outer.(*universal.Groth16Proof)
	more := G1(*by.Div(&by, &u.Delta))
	o.C.Add(&o.C, &more)
	p.Outer = &o
}

// RhoOf is ρ of a proof of one block.
func (u *Universal) RhoOf(k *universal.ProgramKey, p *universal.Proof) fr.Element {
	t := universal.NewTranscript([]*universal.ProgramKey{k}, p.Blocks, p.Wires)
	t.Inverses(p.Inverses)
	t.Close(p.Digest, &p.Point, p.Value)
	return universal.Rho(u.Equation(p, t).Kappa, p.Outer.(*universal.Groth16Proof))
}

// Forged are proofs of which the first has an opening that is off, and one a C that makes up for it, if the challenge
// that joins proofs were a hash of what it should be a hash of, but with zero in place of the ρ that skip says.
func (u *Universal) Forged(k *universal.ProgramKey, n, by int, skip func(i int) bool) []*universal.Proof {
	off := u.Draw()
	proofs := []*universal.Proof{u.ProveOff(k, off)}
	for range n - 1 {
		proofs = append(proofs, u.Prove([]*universal.ProgramKey{k}, []universal.Block{u.Block(k)}))
	}
	domain := u.Word("aivm/many/v1")
	text := domain[:]
	for i, p := range proofs {
		var b [32]byte
		if !skip(i) {
			rho := u.RhoOf(k, p)
			b = rho.Bytes()
		}
		text = append(text, b[:]...)
	}
	// x·off + x^(2·by)·more = 0
	x := verifier.HashToField(text)
	more, weight := off, fr.One()
	for range by {
		weight.Mul(&weight, &x).Mul(&weight, &x)
	}
	more.Mul(&more, &x).Div(&more, &weight).Neg(&more)
	u.Shift(proofs[by], more)
	return proofs
}
