package universal

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/verifier"
)

// Groth16Key is a verifying key of Groth16 with γ = [1]₂.
type Groth16Key struct {
	K           [PublicInputs + 1]bn254.G1Affine
	Alpha       bn254.G1Affine
	Beta, Delta bn254.G2Affine
}

// NewKey takes the points of gnark's key. It refuses one with γ ≠ [1]₂, for which the equation is another, and one with
// δ = γ, whose second phase was skipped: anyone can forge under it.
func NewKey(vk *groth16.VerifyingKey, circuit verifier.Word, tau bn254.G2Affine, development bool) (*Key, error) {
	_, _, _, one := bn254.Generators()
	if !vk.G2.Gamma.Equal(&one) {
		return nil, ErrGamma
	}
	if n := len(vk.G1.K); n != PublicInputs+1 || len(vk.PublicAndCommitmentCommitted) > 0 {
		return nil, fmt.Errorf("%w: %d points for public inputs and %d commitments, want %d and none",
			ErrKey, n, len(vk.PublicAndCommitmentCommitted), PublicInputs+1)
	}
	points := &Groth16Key{[PublicInputs + 1]bn254.G1Affine(vk.G1.K), vk.G1.Alpha, vk.G2.Beta, vk.G2.Delta}
	k := &Key{development, circuit, points, tau}
	return k, k.check()
}

// Scheme is Groth16.
func (k *Groth16Key) Scheme() Scheme { return Groth16 }

// check refuses keys under which anybody can forge: δ is γ, a secret is known to be 0, 1 or −1, a public input has no
// point, so that it is in no equation.
func (k *Groth16Key) check() error {
	_, _, one1, one2 := bn254.Generators()
	switch {
	case k.Delta.Equal(&one2):
		return ErrGamma
	case k.Alpha.IsInfinity() || k.Alpha.X.Equal(&one1.X) || known(&k.Beta) || known(&k.Delta):
		return fmt.Errorf("%w: α, β or δ is 0, 1 or −1", ErrKey)
	}
	for i := range k.K {
		if k.K[i].IsInfinity() {
			return fmt.Errorf("%w: public input %d has no point", ErrKey, i)
		}
	}
	return nil
}

// append appends K₀, K₁, K₂, α, β, δ.
func (k *Groth16Key) append(b []byte) []byte {
	b = pcs.AppendPoint(appendPoints(b, k.K[:]), &k.Alpha)
	return pcs.AppendG2(pcs.AppendG2(b, &k.Beta), &k.Delta)
}

func readGroth16Key(r *wire.Reader) *Groth16Key {
	k := &Groth16Key{}
	for i := range k.K {
		k.K[i] = r.Point()
	}
	k.Alpha, k.Beta, k.Delta = r.Point(), r.PointG2(), r.PointG2()
	return k
}

// Groth16Proof is an outer proof of Groth16.
type Groth16Proof struct {
	A bn254.G1Affine
	B bn254.G2Affine
	C bn254.G1Affine
}

// Scheme is Groth16.
func (o *Groth16Proof) Scheme() Scheme { return Groth16 }

// append appends A, B and C.
func (o *Groth16Proof) append(b []byte) []byte {
	b = pcs.AppendPoint(b, &o.A)
	b = pcs.AppendG2(b, &o.B)
	return pcs.AppendPoint(b, &o.C)
}

func (o *Groth16Proof) appendFile(b []byte) []byte { return o.append(b) }

// Rho joins the outer proof with the opening: ρ = keccak256(Z ‖ W ‖ A ‖ B ‖ C) mod r.
func Rho(z fr.Element, w bn254.G1Affine, o *Groth16Proof) fr.Element {
	return verifier.HashToField(o.append(pcs.AppendPoint(wire.AppendScalar(nil, &z), &w)))
}

func (c *check) rho() fr.Element {
	return Rho(c.Public[0], c.proof.Opening.W, c.proof.Outer.(*Groth16Proof))
}

// verify checks a proof alone.
func (k *Groth16Key) verify(c *check) error { return k.holds([]*check{c}, c.rho()) }

// holds checks n proofs in one product of n + 4 pairings: of each the equations
//
//	e(A, B) = e(α, β)·e(K₀ + Z·K₁ + Σ·K₂, [1]₂)·e(C, δ)
//
// and that of the opening, joined with the powers of x: 1 and x of the first proof, x² and x³ of the second.
//
// # Soundness
//
// x is drawn after all that is public of all proofs. Of one proof it is ρ: Z depends on all but W, A, B and C.
func (k *Groth16Key) holds(checks []*check, x fr.Element) error {
	var left, right, last, alpha bn254.G1Jac
	var g1 []bn254.G1Affine
	var g2 []bn254.G2Affine
	s := fr.One()
	for _, c := range checks {
		o := c.proof.Outer.(*Groth16Proof)
		if !o.A.IsOnCurve() || !o.C.IsOnCurve() || !o.B.IsOnCurve() || !o.B.IsInSubGroup() {
			return fmt.Errorf("%w: of the outer proof", pcs.ErrPoint)
		}
		var f, negative fr.Element
		f.Mul(&s, &x)
		l, r, err := c.opening(f)
		if err != nil {
			return err
		}
		weights := append([]fr.Element{s}, c.Public[:]...)
		for j := range c.Public {
			weights[j+1].Mul(&weights[j+1], &s)
		}
		inputs, third, constant := combine(k.K[:], weights), combine([]bn254.G1Affine{o.C}, weights[:1]), combine([]bn254.G1Affine{k.Alpha}, weights[:1])
		left.AddAssign(&l).AddAssign(&inputs)
		right.AddAssign(&r)
		last.AddAssign(&third)
		alpha.AddAssign(&constant)
		a := combine([]bn254.G1Affine{o.A}, []fr.Element{*negative.Neg(&s)})
		g1, g2 = append(g1, *new(bn254.G1Affine).FromJacobian(&a)), append(g2, o.B)
		s.Mul(&f, &x)
	}
	_, _, _, one := bn254.Generators()
	g1 = append(g1, bn254.BatchJacobianToAffineG1([]bn254.G1Jac{alpha, left, last, right})...)
	return pairing(g1, append(g2, k.Beta, one, k.Delta, checks[0].vk.Tau))
}
