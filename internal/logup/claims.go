package logup

import (
	"github.com/aivm/aivm/internal/field"
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
	weight := []E{powers[0], powers[2], powers[3]} // of x, y, z
	fingerprint := func(tree int) E {
		return field.Scale(f, invKappa, f.Sub(alpha, leaf[tree].value.q))
	}
	c := &Claims[E]{}

	point := leaf[cellTree].point
	c.Cells.Value = fingerprint(cellTree)
	for i := range a.Segments {
		s := &a.Segments[i]
		hi, lo := cut(point, s.Bits())
		sel := field.EqIndex(f, hi, uint64(a.SegmentBase[i])>>s.Bits())
		if s.Table != Zero {
			t := field.Scale(f, field.Int(tag(s.Table)), f.Mul(gamma, extension(f, s.Axes, lo)))
			c.Cells.Value = f.Sub(c.Cells.Value, f.Mul(sel, t))
		}
		for k := range a.components(i) {
			coeff := sel
			if k > 0 {
				coeff = f.Mul(sel, weight[k])
			}
			c.Cells.Terms = append(c.Cells.Terms, Term[E]{i, k, lo, coeff})
		}
	}

	point = leaf[tableTree].point
	c.Functions.Value = fingerprint(tableTree)
	for i := range a.Tables {
		t := &a.Tables[i]
		hi, lo := cut(point, t.Bits)
		sel := field.EqIndex(f, hi, uint64(a.TableBase[i])>>t.Bits)
		known := f.Add(field.Identity(f, lo), f.Const(field.Int(int64(t.Min()))))
		known = f.Add(known, field.Scale(f, field.Int(tag(i)), gamma))
		if t.Sign { // x ≥ 0 in the upper half
			known = f.Add(known, f.Mul(weight[1], lo[0]))
		}
		c.Functions.Value = f.Sub(c.Functions.Value, f.Mul(sel, known))
		for k := 1; k <= t.Outputs; k++ {
			c.Functions.Terms = append(c.Functions.Terms, Term[E]{i, k, lo, f.Mul(sel, weight[k])})
		}
	}
	if len(c.Functions.Terms) == 0 {
		f.AssertEqual(ErrTable, c.Functions.Value, field.Zero(f))
	}
	c.Multiplicity = Linear[E]{
		Terms: []Term[E]{{Point: point, Coeff: f.Const(field.Int(-1))}},
		Value: leaf[tableTree].value.p,
	}
	return c
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
