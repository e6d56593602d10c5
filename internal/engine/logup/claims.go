package logup

import (
	"github.com/aivm/aivm/internal/engine/field"
)

// Term is a coefficient times a column's multilinear extension at a point, the
// first coordinate being the top bit of the address.
type Term[E any] struct {
	// Index is a segment's or a table's; Component is 0 for x, 1 for y, 2 for z.
	Index, Component int
	Point            []E
	Coeff            E
}

// Linear is the claim Σ coefficients·columns(points) = Value.
type Linear[E any] struct {
	Terms []Term[E]
	Value E
}

// Claims are what a lookup argument leaves to be opened: one claim on columns of
// the segments, one on the multiplicities (Index and Component 0), one on outputs
// of function tables (nothing to open if it has no terms).
type Claims[E any] struct {
	Cells, Multiplicity, Functions Linear[E]
}

// claims turns the claims on the leaves into claims on columns. With
// q = α − κ·fp, the extension of fp at a tree's leaf point is (α − q)/κ; the
// parts of it that are public, masks of extents, tags, and the x and signs of
// tables, are evaluated here in closed form.
func claims[E any](f field.Arith[E], a *Argument, gamma, alpha E, leaf [2]leafClaim[E]) *Claims[E] {
	powers := field.Powers(f, gamma, 4)
	w := [3]E{powers[0], powers[2], powers[3]} // of x, y, z
	fingerprint := func(tree int) E {
		return field.Scale(f, invKappa, f.Sub(alpha, leaf[tree].value.q))
	}
	c := &Claims[E]{
		Cells:     cellClaim(f, a, gamma, &w, leaf[cellTree].point, fingerprint(cellTree)),
		Functions: functionClaim(f, a, gamma, &w, leaf[tableTree].point, fingerprint(tableTree)),
		Multiplicity: Linear[E]{
			Terms: []Term[E]{{Point: leaf[tableTree].point, Coeff: f.Const(field.Int(-1))}},
			Value: leaf[tableTree].value.p,
		},
	}
	if len(c.Functions.Terms) == 0 {
		f.AssertEqual(ErrTable, c.Functions.Value, field.Zero(f))
	}
	return c
}

// cellClaim is the claim that the cells' fingerprint at a point is value:
//
//	Σ_segments eq(high, base)·(x + γ·τ·mask + γ²·y + γ³·z)(low) = value.
func cellClaim[E any](f field.Arith[E], a *Argument, gamma E, w *[3]E, point []E, value E) Linear[E] {
	l := Linear[E]{Value: value}
	for i := range a.Segments {
		s := &a.Segments[i]
		hi, lo := cut(point, s.Bits())
		sel := field.EqIndex(f, hi, uint64(a.SegmentBase[i])>>s.Bits())
		if s.Table != Zero {
			t := field.Scale(f, field.Int(tag(s.Table)), f.Mul(gamma, extension(f, s.Axes, lo)))
			l.Value = f.Sub(l.Value, f.Mul(sel, t))
		}
		for k := range a.components(i) {
			coeff := sel
			if k > 0 {
				coeff = f.Mul(sel, w[k])
			}
			l.Terms = append(l.Terms, Term[E]{i, k, lo, coeff})
		}
	}
	return l
}

// functionClaim is the same for the tables, where x, a sign, and the tag are in
// closed form and the outputs of functions are left.
func functionClaim[E any](f field.Arith[E], a *Argument, gamma E, w *[3]E, point []E, value E) Linear[E] {
	l := Linear[E]{Value: value}
	for i := range a.Tables {
		t := &a.Tables[i]
		hi, lo := cut(point, t.Bits)
		sel := field.EqIndex(f, hi, uint64(a.TableBase[i])>>t.Bits)
		known := f.Add(field.Identity(f, lo), f.Const(field.Int(int64(t.Min()))))
		known = f.Add(known, field.Scale(f, field.Int(tag(i)), gamma))
		if t.Sign { // x ≥ 0 in the upper half
			known = f.Add(known, f.Mul(w[1], lo[0]))
		}
		l.Value = f.Sub(l.Value, f.Mul(sel, known))
		for k := 1; k <= t.Outputs; k++ {
			l.Terms = append(l.Terms, Term[E]{i, k, lo, f.Mul(sel, w[k])})
		}
	}
	return l
}

// cut splits a point before its last n coordinates.
func cut[E any](point []E, n int) (hi, lo []E) {
	at := len(point) - n
	return point[:at], point[at:]
}

// extension is the multilinear extension of a mask of extents: axes are
// independent, so it is a product.
func extension[E any](f field.Arith[E], axes []Axis, point []E) E {
	v := field.One(f)
	for _, x := range axes {
		if x.Extent < 1<<x.Bits {
			v = f.Mul(v, field.Less(f, point[:x.Bits], uint64(x.Extent)))
		}
		point = point[x.Bits:]
	}
	return v
}
