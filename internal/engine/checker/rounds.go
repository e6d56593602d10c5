package checker

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// proveRows proves the rows' sumcheck and returns its point; the tables are then one
// row each, the columns' values there.
func proveRows(w *transcript.Writer, gates, perms *table, pins *public, claim fr.Element) []fr.Element {
	point := make([]fr.Element, rowVars)
	for j := range point {
		var values [degree + 1]fr.Element // at 0, 1, …
		gates.round(j, &values)
		perms.round(j, &values)
		pins.round(j, &values)
		values[1].Sub(&claim, &values[0])
		c := coefficients(values[:])
		w.Send("rows", append(c[:1:1], c[2:]...)...)
		point[j] = w.Challenge("rows")
		claim = field.Horner(&field.Native{}, c, point[j])
		gates.bind(j, &point[j])
		perms.bind(j, &point[j])
		pins.bind(j, &point[j])
	}
	gates.settle()
	perms.settle()
	return point
}

// round adds the table's part of round j's polynomial at 0, 2, 3, …: its copies times
// eq times the constraints, and the rest.
func (t *table) round(j int, values *[degree + 1]fr.Element) {
	tau, v := t.w.tau, t.variable(j)
	var s *sums
	switch v.kind {
	case active:
		t.settle()
		s = t.sample(&v, t.remaining(j))
	case idle:
		s = t.resting(j).along(&v)
	case free:
		s = t.resting(j).along(&v)
		t.copies.Halve()
	}
	// eq of the variables bound, of this one and of idle ones to come, which are 0.
	one := fr.One()
	eq, step := t.eq, fr.Element{}
	for i := j + 1; i < rowVars; i++ {
		if t.variable(i).kind == idle {
			var u fr.Element
			eq.Mul(&eq, u.Sub(&one, &tau[i]))
		}
	}
	if v.kind != free {
		step.Double(&tau[j])
		step.Sub(&step, &one)
		step.Mul(&step, &eq)
		var u fr.Element
		eq.Mul(&eq, u.Sub(&one, &tau[j]))
	}
	for x := range values {
		var u fr.Element
		u.Mul(&eq, &s.constraints[x])
		u.Add(&u, &s.rest[x])
		u.Mul(&u, &t.copies)
		values[x].Add(&values[x], &u)
		eq.Add(&eq, &step)
	}
}

// bind binds round j's variable to r.
func (t *table) bind(j int, r *fr.Element) {
	v := t.variable(j)
	if v.kind == free {
		return
	}
	eq := field.Eq(&field.Native{}, t.w.tau[j:j+1], []fr.Element{*r})
	t.eq.Mul(&t.eq, &eq)
	v.block.Mul(&v.block, r)
	v.row.Mul(&v.row, r)
	if v.kind == idle {
		one := fr.One()
		t.rest.scale.Mul(&t.rest.scale, one.Sub(&one, r))
		t.rest.block.Add(&t.rest.block, &v.block)
		t.rest.row.Add(&t.rest.row, &v.row)
		return
	}
	t.block.Add(&t.block, &v.block)
	t.row.Add(&t.row, &v.row)
	t.halve()
	half := len(t.cells) / 2
	lo, hi := t.cells[:half], t.cells[half:]
	t.each(func(_, i int) {
		a, b := fr.Vector(lo[i*t.width:][:t.width]), fr.Vector(hi[i*t.width:][:t.width])
		b.Sub(b, a)
		b.ScalarMul(b, r)
		a.Add(a, b)
	})
	t.cells = lo
}

// sums are those over rows at values 0, 1, … of a variable: of eq times the
// constraints, and of what has no factor eq.
type sums struct{ constraints, rest [degree + 3]fr.Element }

// Places of the sums for a greater block and row, see resting.
const (
	placeBlock = degree + 1
	placeRow   = degree + 2
)

func (s *sums) add(t *sums) {
	for x := range s.rest {
		s.constraints[x].Add(&s.constraints[x], &t.constraints[x])
		s.rest[x].Add(&s.rest[x], &t.rest[x])
	}
}

// sample takes the sums of an active round at all values but 1.
func (t *table) sample(v *variable, eq fr.Vector) *sums {
	upper := t.cells[len(t.cells)/2:]
	short := *t
	short.halve()
	return short.sum(func(f *field.Native, i int, cur, step fr.Vector, s *sums) {
		lo, hi := t.cells[i*t.width:][:t.width], fr.Vector(upper[i*t.width:][:t.width])
		block, row := short.numbers(i)
		step.Sub(hi, lo)
		copy(cur, lo)
		for x := range degree + 1 {
			if x != 1 {
				c, rest := t.eval(f, t.w, cur, block, row)
				c.Mul(&c, &eq[i])
				s.constraints[x].Add(&s.constraints[x], &c)
				s.rest[x].Add(&s.rest[x], &rest)
			}
			cur.Add(cur, step)
			block.Add(&block, &v.block)
			row.Add(&row, &v.row)
		}
	})
}

// rest is what rounds need of a table while its cells rest: polynomials in a multiple of
// the cells, what the constraints gain where block or row grow by one, per multiple, and
// what was bound since.
type rest struct {
	constraints, rest []fr.Element // coefficients
	perBlock, perRow  fr.Element
	scale, block, row fr.Element
}

// resting is the table's rest, made in the first round of several.
func (t *table) resting(j int) *rest {
	if t.rest != nil {
		return t.rest
	}
	eq := t.remaining(j)
	one := fr.One()
	s := t.sum(func(f *field.Native, i int, cur, step fr.Vector, s *sums) {
		block, row := t.numbers(i)
		eval := func(place int, block, row fr.Element) {
			c, rest := t.eval(f, t.w, cur, block, row)
			c.Mul(&c, &eq[i])
			s.constraints[place].Add(&s.constraints[place], &c)
			s.rest[place].Add(&s.rest[place], &rest)
		}
		copy(step, t.cells[i*t.width:][:t.width])
		copy(cur, step)
		eval(placeBlock, *new(fr.Element).Add(&block, &one), row)
		eval(placeRow, block, *new(fr.Element).Add(&row, &one))
		for x := 1; x <= t.degree; x++ {
			eval(x, block, row)
			cur.Add(cur, step)
		}
	})
	r := &rest{scale: one, constraints: coefficients(s.constraints[:t.degree+1]), rest: coefficients(s.rest[:3])}
	r.perBlock.Sub(&s.constraints[placeBlock], &s.constraints[1])
	r.perRow.Sub(&s.constraints[placeRow], &s.constraints[1])
	t.rest = r
	return r
}

// along are the sums of an idle or free round.
func (r *rest) along(v *variable) *sums {
	var f field.Native
	var s sums
	scale, block, row := r.scale, r.block, r.row
	for x := range degree + 1 {
		perMultiple := f.Add(f.Mul(block, r.perBlock), f.Mul(row, r.perRow))
		s.constraints[x] = f.Add(field.Horner(&f, r.constraints, scale), f.Mul(scale, perMultiple))
		s.rest[x] = field.Horner(&f, r.rest, scale)
		if v.kind == idle {
			scale = f.Sub(scale, r.scale)
		}
		block, row = f.Add(block, v.block), f.Add(row, v.row)
	}
	return &s
}

// settle brings what was bound in a rest to the cells.
func (t *table) settle() {
	r := t.rest
	if r == nil {
		return
	}
	t.rest = nil
	t.block.Add(&t.block, &r.block)
	t.row.Add(&t.row, &r.row)
	if r.scale.IsOne() {
		return
	}
	t.each(func(_, i int) {
		row := fr.Vector(t.cells[i*t.width:][:t.width])
		row.ScalarMul(row, &r.scale)
	})
}

// coefficients are those of the polynomial with the given values at 0, 1, …, by divided
// differences.
func coefficients(values []fr.Element) []fr.Element {
	c := append([]fr.Element(nil), values...)
	for k := 1; k < len(c); k++ {
		for i := len(c) - 1; i >= k; i-- {
			c[i].Sub(&c[i], &c[i-1])
			c[i].Mul(&c[i], &inverses[k])
		}
	}
	for k := len(c) - 2; k >= 0; k-- { // times X − k, from the inside
		at := field.Int(int64(k))
		for i := k; i < len(c)-1; i++ {
			var u fr.Element
			c[i].Sub(&c[i], u.Mul(&at, &c[i+1]))
		}
	}
	return c
}

// inverses of small integers, 0 of 0.
var inverses = func() (v [degree + 1]fr.Element) {
	for i := range v {
		v[i].SetUint64(uint64(i))
	}
	copy(v[:], fr.BatchInvert(v[:]))
	return v
}()
