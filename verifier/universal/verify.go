package universal

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/verifier"
)

// Verify checks a proof and returns what its blocks say, in order; keys are of the programs that the caller takes, in
// any order. A key that was decoded knows no names: its statements have none.
//
// # Soundness
//
// The statements are what is proven, nothing more: see verifier.Verify. They are not compared with each other: Chain
// and Ranged do that.
// SPEC 12.9.
func Verify(vk *Key, keys []*ProgramKey, p *Proof) ([]*verifier.Statement, error) {
	c, err := newCheck(vk, keys, p)
	if err != nil {
		return nil, err
	}
	if err := c.verify(); err != nil {
		return nil, err
	}
	statements := make([]*verifier.Statement, len(p.Blocks))
	for i := range p.Blocks {
		if statements[i], err = p.Blocks[i].statement(vk, c.keys[i]); err != nil {
			return nil, err
		}
	}
	return statements, nil
}

// check is a verification.
type check struct {
	vk    *Key
	keys  []*ProgramKey // of the blocks
	proof *Proof
	*Transcript
}

func newCheck(vk *Key, keys []*ProgramKey, p *Proof) (*check, error) {
	if n := len(p.Blocks); n < 1 || n > MaxBlocks {
		return nil, fmt.Errorf("%w: %d blocks, want 1 to %d", verifier.ErrShape, n, MaxBlocks)
	}
	c := &check{vk: vk, proof: p}
	words := make([]verifier.Word, len(keys))
	for i, k := range keys {
		words[i] = k.Word()
	}
	for i := range p.Blocks {
		j := slices.Index(words, p.Blocks[i].Key)
		switch {
		case j < 0:
			return nil, fmt.Errorf("%w: block %d is of the program with key %s", ErrOtherKey, i, p.Blocks[i].Key)
		case keys[j].Circuit != vk.Circuit:
			return nil, fmt.Errorf("%w: block %d is for the circuit %s, want %s", ErrOtherKey, i, keys[j].Circuit, vk.Circuit)
		case keys[j].SRS != vk.SRS():
			return nil, fmt.Errorf("%w: block %d is for the powers of tau %s, want %s", ErrOtherKey, i, keys[j].SRS, vk.SRS())
		}
		c.keys = append(c.keys, keys[j])
	}
	if err := p.checkShape(c.keys); err != nil {
		return nil, err
	}
	c.Transcript = NewTranscript(c.keys, p.Blocks, p.Wires)
	c.Inverses(p.Inverses)
	c.Close(p.Digest, &p.Point, p.Value)
	return c, nil
}

// equation is that of the opening. The commitment is no part of its transcript.
func (c *check) equation() *pcs.MercuryEquation {
	return c.proof.Opening.mercury().Equation(pcs.Shape{C: C}, bn254.G1Affine{}, c.proof.Point.cell(), c.proof.Value, c.Opening())
}

// verify draws ρ = keccak256(κ ‖ A ‖ B ‖ C) mod r and checks the equations, joined with 1 and ρ.
//
// # Soundness
//
// κ depends on every point and scalar of the opening and, through Z, on all that is public but A, B and C: no side of
// an equation can be chosen after ρ.
func (c *check) verify() error {
	e := c.equation()
	return c.holds(e, Rho(e.Kappa, &c.proof.Outer))
}

// Rho joins the outer proof with the opening, of which κ is the last challenge.
func Rho(kappa fr.Element, o *Outer) fr.Element {
	return verifier.HashToField(o.append(wire.AppendScalar(nil, &kappa)))
}

// holds checks, in one product of five pairings,
//
//	e(A, B) = e(α, β)·e(K₀ + D·K₁ + Z·K₂ + Σ·K₃, [1]₂)·e(C, δ)
//	e(C_F + Σ_i w_i·M_i, [1]₂) = e(Division + κ·BatchL, [τ]₂)
//
// the second to the power of ρ; M are the opening's points and [1]₁.
func (c *check) holds(e *pcs.MercuryEquation, rho fr.Element) error {
	p, m := c.proof, c.proof.Opening.mercury()
	points, weights := c.joined()
	_, _, one1, one2 := bn254.Generators()
	points, weights = append(append(points, m.Points()...), one1), append(weights, e.Left[:]...)
	for i := range points {
		if !points[i].IsOnCurve() {
			return fmt.Errorf("%w: of the opening or a commitment", pcs.ErrPoint)
		}
		weights[i].Mul(&weights[i], &rho)
	}
	if !p.Outer.A.IsOnCurve() || !p.Outer.C.IsOnCurve() || !p.Outer.B.IsOnCurve() || !p.Outer.B.IsInSubGroup() {
		return fmt.Errorf("%w: of the outer proof", pcs.ErrPoint)
	}
	var kappa fr.Element
	kappa.Mul(&rho, &e.Kappa)
	left, inputs := combine(points, weights), c.vk.inputs(c.Public)
	left.AddAssign(&inputs)
	right := combine([]bn254.G1Affine{m.Division, m.BatchL}, []fr.Element{rho, kappa})
	right.Neg(&right)
	a := p.Outer.A
	a.Neg(&a)
	list := bn254.BatchJacobianToAffineG1([]bn254.G1Jac{left, right})
	ok, err := bn254.PairingCheck(
		[]bn254.G1Affine{a, c.vk.Alpha, list[0], p.Outer.C, list[1]},
		[]bn254.G2Affine{p.Outer.B, c.vk.Beta, one2, c.vk.Delta, c.vk.Tau})
	if err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrShape, err)
	}
	if !ok {
		return fmt.Errorf("%w: %w", verifier.ErrFalse, pcs.ErrPairing)
	}
	return nil
}

// joined are the terms of the opened commitment. With e_i = eq(high, i),
//
//	C_F = e_0·Σ_k eq(block, k)·W_k + e_1·Σ_j eq(block[:2], j)·I_j + e_2·Σ_k eq(block, k)·F_k
//	      + Σ_k e_(16+k)·Σ_i eq(ρ_high,k, i)·C_(k,i)
func (c *check) joined() (points []bn254.G1Affine, weights []fr.Element) {
	p := c.proof
	e, block, four := field.EqTable(p.Point.High[:]), field.EqTable(p.Point.Block[:]), field.EqTable(p.Point.Block[:2])
	add := func(q bn254.G1Affine, a, b fr.Element) {
		points, weights = append(points, q), append(weights, *a.Mul(&a, &b))
	}
	for j := range p.Inverses {
		add(p.Inverses[j], e[1], four[j])
	}
	for k := range p.Blocks {
		add(p.Wires[k], e[0], block[k])
		add(c.keys[k].Record, e[2], block[k])
		eq := field.EqTable(p.Blocks[k].High)
		for i, q := range p.Blocks[k].all(c.keys[k]) {
			add(q, e[MaxBlocks+k], eq[i])
		}
	}
	return points, weights
}
