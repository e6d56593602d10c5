package wrapped

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/verifier"
)

// ErrOtherKey says that a proof is for another key: another scheme, program, chunk
// size, powers of tau or version of gnark, or a development key's.
var ErrOtherKey = errors.New("the wrapped proof is for another key")

// Verify checks a wrapped proof and returns what it says; of a development key's,
// the statement is unsafe.
//
// # Soundness
//
// The statement is what is proven, nothing more: who expects data, a model, outputs
// or a context compares them. A statement that Assumes holds if Start is the end of
// an accepted proof. That the key is a good one is its maker's business: see Key.
// SPEC 12.2.
func Verify(k *Key, p *Proof) (*verifier.Statement, error) {
	c, err := newCheck(k, p)
	if err != nil {
		return nil, err
	}
	if err := c.verify(); err != nil {
		return nil, err
	}
	return c.statement()
}

// check is a verification: a proof with what the verifier computes for it.
type check struct {
	key         *Key
	proof       *Proof
	inner       *verifier.Proof  // what is public of it
	commitments []bn254.G1Affine // of all chunks
	Transcript
}

// Transcript is what prover and verifier of a wrapped proof compute alike: s, the
// scalars that cross from the circuit, and the circuit's public inputs.
type Transcript struct {
	Crossing          []fr.Element // s
	D, Zeta, Z, Sigma fr.Element
}

// NewTranscript computes ζ, s, z and σ for an inner transcript of which h is the
// first element and d the digest. y gives G(ζ).
func NewTranscript(h, d fr.Element, outputs, high []fr.Element, alpha fr.Element, y func(zeta fr.Element) fr.Element, o *verifier.Opening) *Transcript {
	t := &Transcript{D: d, Zeta: verifier.Zeta(h, d, o)}
	t.Crossing = append([]fr.Element{h}, outputs...)
	t.Crossing = append(append(t.Crossing, high...), alpha, y(t.Zeta))
	b := wire.AppendScalar(wire.AppendScalar(nil, &t.D), &t.Zeta)
	for i := range t.Crossing {
		b = wire.AppendScalar(b, &t.Crossing[i])
	}
	for _, p := range []*bn254.G1Affine{&o.Q, &o.G, &o.Open} {
		b = pcs.AppendPoint(b, p)
	}
	t.Z = verifier.HashToField(b)
	t.Sigma = field.Horner(&field.Native{}, t.Crossing, t.Z)
	return t
}

// Public are the circuit's public inputs in their order.
func (t *Transcript) Public() []fr.Element { return []fr.Element{t.D, t.Zeta, t.Z, t.Sigma} }

// newCheck compares the proof with the key, checks its shape and computes the
// transcript.
func newCheck(k *Key, p *Proof) (*check, error) {
	switch {
	case k.layout == nil:
		return nil, fmt.Errorf("%w: it was not made by NewKey", ErrKey)
	case p.Scheme != k.Scheme || p.Development != k.Development || p.Gnark != k.Gnark || p.C != k.C || p.SRS != k.SRS() || verifier.ProgramWord(p.Program, p.C, 0, p.SRS) != k.program:
		return nil, fmt.Errorf("%w: a %s proof of program %s, chunks of 2^%d and powers of tau %s", ErrOtherKey, p.Scheme, p.Program, p.C, p.SRS)
	}
	if _, err := p.outer(nil); err != nil {
		return nil, err
	}
	l := k.layout
	if n := l.Bits - l.C; len(p.High) != n {
		return nil, fmt.Errorf("%w: a point of %d coordinates, want %d", verifier.ErrShape, len(p.High), n)
	}
	if n := len(l.Chunks) - len(k.Fixed); len(p.Commitments) != n {
		return nil, fmt.Errorf("%w: %d commitments, want %d", verifier.ErrShape, len(p.Commitments), n)
	}
	c := &check{key: k, proof: p, commitments: k.all(p.Commitments)}
	c.inner = &verifier.Proof{C: k.C, SRS: p.SRS, Unsafe: k.Development, Context: p.Context, Program: k.Program, Outputs: p.Outputs, Commitments: c.commitments}
	if err := c.inner.CheckShape(l.Unit, len(l.Chunks)); err != nil {
		return nil, err
	}
	h := verifier.Seed(k.program, p.Context, c.commitments)
	y := func(fr.Element) fr.Element { return p.Y }
	c.Transcript = *NewTranscript(h, p.Digest, verifier.OutputElements(c.inner), p.High, p.Alpha, y, &p.Opening)
	return c, nil
}

// all are the commitments of all chunks: the proof's, and between them those that
// the program fixes.
func (k *Key) all(own []bn254.G1Affine) []bn254.G1Affine {
	fixed, out := k.Fixed, make([]bn254.G1Affine, len(k.layout.Chunks))
	for i, c := range k.layout.Chunks {
		if c.Fixed() {
			out[i], fixed = fixed[0], fixed[1:]
		} else {
			out[i], own = own[0], own[1:]
		}
	}
	return out
}

func (c *check) statement() (*verifier.Statement, error) {
	return verifier.NewStatement(c.key.Unit(), c.inner)
}

// verify draws ρ = keccak256(z ‖ outer proof) mod r and checks the equations.
//
// # Soundness
//
// z depends on every scalar and on Q, G and Open, and through s₀ = h on the context
// and the commitments, ρ on the rest: no side of an equation can be chosen after ρ.
func (c *check) verify() error {
	z := c.Z.Bytes()
	b, err := c.proof.outer(z[:])
	if err != nil {
		return err
	}
	return c.holds(verifier.HashToField(b))
}

// holds checks, for Groth16 with γ = 1 in one pairing product, the three equations
//
//	e(A, B) = e(α, β)·e(L, [1]₂)·e(C, δ)                          L = K₀ + d·K₁ + ζ·K₂ + z·K₃ + σ·K₄
//	e(C_f − G + α·Q, [1]₂) = e(Q, [τ^b]₂)                         C_f = Σ_i eq(ρ_high, i)·C_i
//	e(G − y·[1]₁ + ζ·Open, [1]₂) = e(Open, [τ]₂)
//
// joined with 1, ρ and ρ²; for PLONK, the last two.
func (c *check) holds(rho fr.Element) error {
	p := c.proof
	for _, q := range append([]bn254.G1Affine{p.Opening.Q, p.Opening.G, p.Opening.Open}, p.Commitments...) {
		if !q.IsOnCurve() {
			return fmt.Errorf("%w: of the opening or a commitment", pcs.ErrPoint)
		}
	}
	var square fr.Element
	square.Square(&rho)
	left := c.opening(rho, square)
	negQ, negOpen := scaled(&p.Opening.Q, rho), scaled(&p.Opening.Open, square)
	negQ.Neg(&negQ)
	negOpen.Neg(&negOpen)
	_, _, _, one := bn254.Generators()
	g1, g2 := []bn254.G1Affine{negQ, negOpen}, []bn254.G2Affine{c.key.TauB, c.key.Tau}
	if c.key.Scheme == PLONK {
		if err := p.PLONK.verify(c.key, c.Public()); err != nil {
			return err
		}
		return pairing(append(g1, left), append(g2, one))
	}
	outer := p.Groth16
	if !outer.A.IsOnCurve() || !outer.C.IsOnCurve() || !outer.B.IsOnCurve() || !outer.B.IsInSubGroup() {
		return fmt.Errorf("%w: of the outer proof", pcs.ErrPoint)
	}
	k := c.key.Groth16
	sum := k.inputs(c.Public())
	sum.Add(&sum, &left)
	var a bn254.G1Affine
	a.Neg(&outer.A)
	return pairing(append(g1, a, k.Alpha, sum, outer.C), append(g2, outer.B, k.Beta, one, k.Delta))
}

// opening is ρ·(C_f − G + α·Q) + ρ²·(G − y·[1]₁ + ζ·Open).
func (c *check) opening(rho, square fr.Element) (sum bn254.G1Affine) {
	p := c.proof
	_, _, one, _ := bn254.Generators()
	weights := field.EqTable(p.High)[:len(c.commitments)]
	for i := range weights {
		weights[i].Mul(&weights[i], &rho)
	}
	var q, g, y, open fr.Element
	q.Mul(&rho, &p.Alpha)
	g.Sub(&square, &rho)
	y.Mul(&square, &p.Y)
	y.Neg(&y)
	open.Mul(&square, &c.Zeta)
	total := combine(c.commitments, weights)
	rest := combine([]bn254.G1Affine{p.Opening.Q, p.Opening.G, one, p.Opening.Open}, []fr.Element{q, g, y, open})
	return *sum.FromJacobian(total.AddAssign(&rest))
}

// inputs is L = K₀ + Σ_j public_j·K_(j+1).
func (k *Groth16Key) inputs(public []fr.Element) (sum bn254.G1Affine) {
	total := combine(k.K[1:], public)
	total.AddMixed(&k.K[0])
	return *sum.FromJacobian(&total)
}

// combine is Σ weights[i]·points[i], for a few points.
func combine(points []bn254.G1Affine, weights []fr.Element) (sum bn254.G1Jac) {
	for i := range points {
		var term bn254.G1Jac
		term.FromAffine(&points[i])
		term.ScalarMultiplication(&term, weights[i].BigInt(new(big.Int)))
		sum.AddAssign(&term)
	}
	return sum
}

func scaled(p *bn254.G1Affine, by fr.Element) (out bn254.G1Affine) {
	return *out.ScalarMultiplication(p, by.BigInt(new(big.Int)))
}

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
