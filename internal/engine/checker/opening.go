package checker

import (
	"errors"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// ErrOpening says that the vectors of the opening do not fit each other or the value.
var ErrOpening = errors.New("checker: the folds of the opened polynomial do not have its value")

// A polynomial of 2^ChunkBits cells has 2^halfBits rows of as many columns. What its folds are
// combined to has 2^foldBits of each.
const (
	halfBits = ChunkBits / 2
	foldBits = halfBits / 2
)

// Drawn are the challenges of the opening that hash commitments, which a circuit is told.
type Drawn[E any] struct {
	Alpha E // after H
	Gamma E // after G
	Z     E // after Q and Folded
}

// Folds are what the opening leaves to be shown, see Opened.open.
type Folds[E any] struct {
	Kappa  E // joins H and G
	Alpha  E // of the second division
	Folded E // digest of all that Z is drawn after
	Value  E // of the second remainder at Z
	Digest E // of everything
}

// open verifies that the combination, f, has the value at low, by Mercury (Eagen and Gabizon,
// eprint 2025/385) with a sumcheck for inner products. With b = 2^halfBits and m = 2^foldBits,
// f_i the i-th row, low = (rows, columns), the prover commits to
//
//	h = Σ_i X^i·⟨f_i, eq(columns)⟩    H, then α is drawn
//	g = Σ_i α^i·f_i                   G, so that f = g mod X^b − α
//
// and ⟨g, eq(columns)⟩ = h(α), ⟨h, eq(rows)⟩ = value come down to g~(r) and h~(r), and to p~(r) for
// p = g + κ·h. Of this the folds are short enough to be shown to the circuit: h' of its rows and,
// with α', g' = p mod X^m − α'. Whoever sees the commitments checks both divisions at z,
//
//	(z^m − α')·(f − g) + (z^b − α)·(p − g'(z)) = (z^m − α')·(z^b − α)·q
//
// f may have coefficients above the cells, a row of their own. The value does not depend on them:
// rest is h's coefficient there.
//
// # Soundness
//
// α is drawn after low and H, γ after G, z after Folded and Q. The divisions bound the degrees of g,
// h and p, as g' is short.
// SPEC 12.2, the opening.
func (o *Opened[E]) open(f field.Arith[E], r *transcript.Reader[E], d *Drawn[E]) *Folds[E] {
	var x Folds[E]
	r.Absorb("folds", d.Alpha, d.Gamma)
	rest := r.Receive("rest", 1)[0]
	lambda := r.Challenge("lambda")
	rows, columns := o.Low[:halfBits], o.Low[halfBits:]
	sum := f.Add(f.Mul(lambda, o.Value), f.Mul(square(f, d.Alpha, halfBits), rest))
	public := func(_, table int, point []E) E {
		if table == foldedColumns {
			return field.Eq(f, columns, point)
		}
		return f.Sub(f.Mul(lambda, field.Eq(f, rows, point)), monomials(f, d.Alpha, point))
	}
	point, values := sumcheck.Verify(f, r, "halves", halfBits, nil, []sumcheck.Shape{halves}, []E{sum}, public)
	atG, atH := values[0][foldedG], values[0][foldedH]

	x.Kappa = r.Challenge("kappa")
	high, low := point[:foldBits], point[foldBits:]
	h := r.ReceiveVector("rows", 1<<foldBits)
	f.AssertEqual(ErrOpening, combine(f, high, h), f.Add(atG, f.Mul(x.Kappa, atH)))
	x.Alpha = r.Challenge("alpha")
	g := r.ReceiveVector("columns", 1<<foldBits)
	top := f.Mul(f.Mul(x.Kappa, rest), field.EqIndex(f, low, 0))
	f.AssertEqual(ErrOpening, combine(f, low, g), field.Horner(f, append(h, top), x.Alpha))
	x.Folded = r.Challenge("folded")

	r.Absorb("z", d.Z)
	x.Value = field.Horner(f, g, d.Z)
	x.Digest = r.Challenge("end")
	return &x
}

// halves is ⟨g, eq(columns)⟩ + ⟨h, λ·eq(rows) − (1, α, α², …)⟩.
var halves = sumcheck.Shape{
	Vars: halfBits,
	Terms: []sumcheck.Term{
		{Coeff: one, Tables: []int{foldedG, foldedColumns}},
		{Coeff: one, Tables: []int{foldedH, foldedRows}},
	},
	Public: []bool{foldedColumns: true, foldedRows: true},
}

// Tables of halves.
const (
	foldedG = iota
	foldedH
	foldedColumns
	foldedRows
)

var one = fr.One()

// monomials is the extension of x^i at a point.
func monomials[E any](f field.Arith[E], x E, point []E) E {
	one := field.One(f)
	v := one
	for j := len(point) - 1; j >= 0; j-- {
		v = f.Mul(v, field.Lerp(f, one, x, point[j]))
		x = f.Mul(x, x)
	}
	return v
}
