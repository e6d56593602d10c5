package pcs

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// Folded is the group part of an opening that shows the two folded vectors of Mercury (Eagen and Gabizon, eprint 2025/385)
// to the verifier, or to a circuit, instead of proving their inner products in the group. For f = Σ_i Σ_j f_ij·X^(ib+j) at
// u = (u₁, u₂), u₁ the variables of the column j, these are
//
//	h = Σ_i X^i·Σ_j eq_j(u₁)·f_ij   the rows, folded
//	f = q·(X^b - α) + g, deg g < b  so that g = Σ_j X^j·f_j(α), f_j being the j-th column
//
// The protocol, of which the caller keeps the transcript:
//
//	the prover sends h = FoldRows(f, u), the verifier draws α
//	the prover sends g and commits to q and g (FoldColumns), the verifier draws ζ
//	the prover sends the opening of [g] at ζ (Open)
//
// and the checks, the first line by AssertFolds, in any arithmetic, the others by VerifyFolded:
//
//	⟨h, eq(u₂)⟩ = v and ⟨g, eq(u₁)⟩ = h(α)
//	e(C - [g], [1]₂) = e([q], [τ^b]₂ - α·[1]₂), so that g = f mod X^b - α; deg g < b is plain
//	g(ζ) is the opening at ζ of the commitment G
//
// The last line spares the verifier the b group operations of committing to g itself. h has a coefficient more than
// there are rows for the hiding coefficients of f, which are a row of their own; ⟨h, eq(u₂)⟩ leaves it out.
type Folded struct {
	Q, G, Open bn254.G1Affine // commitments of q and g, and of (g - g(ζ)) / (X - ζ)
}

// FoldedMasks is the number of independent linear functionals of the opened polynomial in its commitment and Folded opening, g(ζ)
// included, if the vectors and the value stay inside a circuit, and so the number of mask cells that hide them.
const FoldedMasks = 3

// Causes of a false fold.
var (
	ErrRows    = errors.New("the rows' fold does not have the claimed value at the point")
	ErrColumns = errors.New("the columns' fold has another value than the rows' fold")
)

// FoldRows returns h, of Rows() + 1 elements, for an opening of f, the 2^c cells and perhaps hiding coefficients, at u.
func (k *Key) FoldRows(f, u []fr.Element) ([]fr.Element, error) {
	if err := k.opens(f, u); err != nil {
		return nil, err
	}
	return k.paddedRows(f, u), nil
}

func (k *Key) opens(f, u []fr.Element) error {
	if n := k.Cells(); len(f) < n || len(f) > k.Powers() || len(u) != k.C {
		return fmt.Errorf("opening of %d coefficients at a point of %d coordinates, want %d (or up to %d more) and %d", len(f), len(u), n, Spare, k.C)
	}
	return nil
}

func (s Shape) paddedRows(f, u []fr.Element) []fr.Element {
	h := make([]fr.Element, s.Rows()+1)
	copy(h, s.FoldWith(f, eqTable(u[:s.LogColumns()])))
	return h
}

// FoldColumns returns g, of Columns() elements, and an opening with the commitments of q and g.
func (k *Key) FoldColumns(f []fr.Element, alpha fr.Element) ([]fr.Element, *Folded) {
	return k.foldColumns(f, alpha, k.commitFull)
}

func (s Shape) foldColumns(f []fr.Element, alpha fr.Element, commit func([]fr.Element) bn254.G1Affine) ([]fr.Element, *Folded) {
	q, g := s.DivideByPower(make([]fr.Element, len(f)), f, alpha)
	return g, &Folded{Q: commit(q), G: commit(g)}
}

// Open completes an opening by that of g at ζ, and returns g(ζ).
func (k *Key) Open(p *Folded, g []fr.Element, zeta fr.Element) (y fr.Element) {
	p.Open = k.commitFull(Divide(append([]fr.Element(nil), g...), zeta))
	return evaluateAt(g, zeta)
}

// AssertFolds asserts that h is a fold of rows with the value v at u, and g a fold of columns that agrees with it
// at α.
//
// # Soundness
//
// α is drawn after h; g is fixed before the challenge of VerifyFolded.
// SPEC 11.5, the scalar lines of the opening.
func AssertFolds[E any](f field.Arith[E], s Shape, u []E, v E, h []E, alpha E, g []E) {
	t := s.LogColumns()
	f.AssertEqual(ErrRows, multilinear(f, h[:s.Rows()], u[t:]), v)
	f.AssertEqual(ErrColumns, multilinear(f, g, u[:t]), field.Horner(f, h, alpha))
}

// multilinear is the value at u of the polynomial with the given 2^len(u) values on the cube.
func multilinear[E any](f field.Arith[E], values, u []E) E {
	values = append([]E(nil), values...)
	for j := len(u) - 1; j >= 0; j-- {
		half := len(values) / 2
		for i := range half {
			values[i] = field.Lerp(f, values[i], values[half+i], u[j])
		}
		values = values[:half]
	}
	return values[0]
}

// VerifyFolded checks the group part: the division, and κ times the opening of g at ζ to y:
//
//	e(C - G + α·Q + κ·(G - y·[1]₁ + ζ·Open), [1]₂) = e(Q, [τ^b]₂)·e(κ·Open, [τ]₂)
//
// # Soundness
//
// α is drawn after the commitment and h, ζ after G and Q, κ after Open; y is g(ζ) for the g of AssertFolds. The statistical
// error is below 2^(c+4)/r; the commitments are binding in the algebraic group model under the q-discrete-logarithm
// assumption.
// SPEC 11.5, the pairings of the opening.
func (k *VerifierKey) VerifyFolded(commitment bn254.G1Affine, p *Folded, alpha, zeta, y, kappa fr.Element) error {
	if err := onCurve(p.Q, p.G, p.Open, commitment); err != nil {
		return err
	}
	one := fr.One()
	var g, open, constant fr.Element
	g.Sub(&kappa, &one)
	open.Mul(&kappa, &zeta)
	constant.Mul(&kappa, &y)
	constant.Neg(&constant)
	kappa.Neg(&kappa)
	left := combine([]bn254.G1Affine{commitment, p.G, p.Q, p.Open, k.one1}, []fr.Element{one, g, alpha, open, constant})
	right := combine([]bn254.G1Affine{p.Open}, []fr.Element{kappa})
	var q bn254.G1Affine
	q.Neg(&p.Q)
	if err := pairingHolds([]bn254.G1Affine{left, q, right}, []bn254.G2Affine{k.one2, k.tauB, k.tau2}); err != nil {
		return fmt.Errorf("folded opening: %w", err)
	}
	return nil
}

// TauPowers returns [τ]₂ and [τ^b]₂.
func (k *VerifierKey) TauPowers() (tau, tauB bn254.G2Affine) { return k.tau2, k.tauB }
