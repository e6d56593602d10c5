package universal

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// Verify checks a proof and returns what its blocks say, in order; keys are of the programs that the caller takes, in
// any order. A key that was decoded knows no names, and not where an output ends: its statements have no names and one output.
//
// # Soundness
//
// The statements are what is proven, nothing more: see verifier.Verify. They are not compared with each other: Chain
// and Ranged do that.
// SPEC 12.3.
func Verify(vk *Key, keys []*ProgramKey, p *Proof) ([]*verifier.Statement, error) {
	return verify(vk, keys, p, (*check).refusePieces)
}

// VerifyPinned is Verify as a contract does it, which has constants alone: it takes pieces.
//
// # Soundness
//
// Of a piece the statement does not say what it takes for granted of the weights before: the caller has compared the programs, or asks
// only what a contract will answer.
func VerifyPinned(vk *Key, keys []*ProgramKey, p *Proof) ([]*verifier.Statement, error) {
	return verify(vk, keys, p, func(*check) error { return nil })
}

func verify(vk *Key, keys []*ProgramKey, p *Proof, refuse func(*check) error) ([]*verifier.Statement, error) {
	c, err := newCheck(vk, keys, p)
	if err != nil {
		return nil, err
	}
	if err := vk.Points.verify(c); err != nil {
		return nil, err
	}
	if err := refuse(c); err != nil {
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

// refusePieces refuses pieces of which only the constants are known.
func (c *check) refusePieces() error {
	for i, k := range c.keys {
		if k.Piece && k.layout == nil {
			return fmt.Errorf("%w: %s", ErrPiece, c.proof.Blocks[i].Program)
		}
	}
	return nil
}

func newCheck(vk *Key, keys []*ProgramKey, p *Proof) (*check, error) {
	if n := len(p.Blocks); n < 1 || n > MaxBlocks {
		return nil, fmt.Errorf("%w: %d blocks, want 1 to %d", verifier.ErrShape, n, MaxBlocks)
	}
	if p.Outer == nil || p.Outer.Scheme() != vk.Points.Scheme() {
		return nil, fmt.Errorf("%w: its outer proof is not of %s", ErrOtherKey, vk.Points.Scheme())
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
	if err := c.checkNames(keys, words); err != nil {
		return nil, err
	}
	c.Transcript = Replay(c.keys, p)
	return c, nil
}

// checkNames refuses a block by a key that takes the name of a program whose key, or which itself, is among the keys.
//
// # Soundness
//
// A program has one key for one P, and who made another one up chose record and descriptors. A key that was computed says which all
// others of its program are: they have to be computed too.
func (c *check) checkNames(keys []*ProgramKey, words []verifier.Word) error {
	for i := range c.proof.Blocks {
		b, k := &c.proof.Blocks[i], c.keys[i]
		for j, x := range keys {
			known := x.Program == k.Program ||
				x.layout != nil && k.layout == nil && isa.ProgramID(x.layout.Unit.Program) == b.Program
			if known && words[j] != b.Key && x.Circuit == k.Circuit {
				return fmt.Errorf("%w: block %d takes the name of program %s, which has the key %s", ErrOtherKey, i, b.Program, words[j])
			}
		}
	}
	return nil
}

// Equation are the weights of the opening's equation, of the commitment C and of H, G, Q, W and [1]:
//
//	e(C·c_F + H·h + G·g + Q·q + W·z + [1]·one, [1]₂) = e(W, [τ]₂)
type Equation struct{ Commitment, H, G, Q, W, One fr.Element }

// Equation is that of the opening: with c = z^m − α' and e = z^b − α for b = 2^10 columns and m = 2^5,
//
//	c·(C − G) + e·(G + κ·H − value·[1]) − c·e·Q + z·W
//
// SPEC 12.3, the divisions of the opening.
func (t *Transcript) Equation(o *Opening) *Equation {
	var c, e, f fr.Element
	c = t.Point
	for range foldBits {
		c.Square(&c)
	}
	e = c
	for range halfBits - foldBits {
		e.Square(&e)
	}
	c.Sub(&c, &o.Alpha)
	e.Sub(&e, &t.Alpha)
	w := &Equation{Commitment: c, W: t.Point}
	w.G.Sub(&e, &c)
	w.H.Mul(&e, &o.Kappa)
	w.Q.Mul(&c, f.Neg(&e))
	w.One.Mul(&f, &o.Value)
	return w
}

// opening is the equation of the opening to the power of f, as e(left, [1]₂)·e(right, [τ]₂) = 1.
func (c *check) opening(f fr.Element) (left, right bn254.G1Jac, err error) {
	o := &c.proof.Opening
	w := c.Equation(o)
	points, weights := c.joined()
	for i := range weights {
		weights[i].Mul(&weights[i], &w.Commitment)
	}
	_, _, one, _ := bn254.Generators()
	points, weights = append(append(points, o.points()...), one), append(weights, w.H, w.G, w.Q, w.W, w.One)
	for i := range points {
		if !points[i].IsOnCurve() {
			return left, right, fmt.Errorf("%w: of the opening or a commitment", pcs.ErrPoint)
		}
		weights[i].Mul(&weights[i], &f)
	}
	left, right = combine(points, weights), combine([]bn254.G1Affine{o.W}, []fr.Element{f})
	right.Neg(&right)
	return left, right, nil
}

// pairing checks that the product of e(g1[i], g2[i]) is 1.
func pairing(g1 []bn254.G1Affine, g2 []bn254.G2Affine) error {
	ok, err := bn254.PairingCheck(g1, g2)
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
//	C_F = e_0·Σ_i,j eq(part, i)·eq(block[:2], j)·W_i,j + e_1·Σ_i eq(part, i)·I_i + e_2·Σ_k eq(block, k)·F_k
//	      + Σ_k e_(16+k)·Σ_i eq(ρ_high,k, i)·C_(k,i)
func (c *check) joined() (points []bn254.G1Affine, weights []fr.Element) {
	p := c.proof
	e, part := field.EqTable(p.Point.High[:]), field.EqTable(p.Point.Part[:])
	block, group := field.EqTable(p.Point.Block[:]), field.EqTable(p.Point.Block[:blockBits-groupBits])
	add := func(q bn254.G1Affine, a, b fr.Element) {
		points, weights = append(points, q), append(weights, *a.Mul(&a, &b))
	}
	n := groups(len(p.Blocks))
	for i := range p.Inverses {
		add(p.Inverses[i], e[1], part[i])
		for j := range n {
			var w fr.Element
			add(p.Wires[i*n+j], e[0], *w.Mul(&part[i], &group[j]))
		}
	}
	for k := range p.Blocks {
		add(c.keys[k].Record, e[2], block[k])
		eq := field.EqTable(p.Blocks[k].High)
		for i, q := range p.Blocks[k].all(c.keys[k]) {
			add(q, e[MaxBlocks+k], eq[i])
		}
	}
	return points, weights
}
