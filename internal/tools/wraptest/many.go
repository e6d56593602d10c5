package wraptest

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// ProveOff makes a proof of one block whose opening's equation is off by a number, left less right.
func (u *Universal) ProveOff(k *universal.ProgramKey, off fr.Element) *universal.Proof {
	return u.ProveBut([]*universal.ProgramKey{k}, []universal.Block{u.Block(k)}, Steps{Off: off})
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
	t := universal.Replay([]*universal.ProgramKey{k}, p)
	return universal.Rho(t.Public[0], p.Opening.W, p.Outer.(*universal.Groth16Proof))
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
