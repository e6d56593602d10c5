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

// round adds the table's part of round j's polynomial at 0, 1, …: its copies times
// eq times the constraints, and the rest.
func (t *table) round(j int, values *[degree + 1]fr.Element) {
	var f field.Native
	tau, v := t.w.tau, t.variable(j)
	// eq of the variables bound, of idle ones to come, which are 0, and of this one.
	one := fr.One()
	eq, step := t.eq, fr.Element{}
	for i := j + 1; i < rowVars; i++ {
		if t.variable(i).kind == idle {
			eq = f.Mul(eq, f.Sub(one, tau[i]))
		}
	}
	if v.kind != free {
		step = f.Mul(eq, f.Sub(f.Add(tau[j], tau[j]), one))
		eq = f.Mul(eq, f.Sub(one, tau[j]))
	}
	var at func(x fr.Element) (constraints, rest fr.Element)
	if v.kind == active {
		t.settle()
		at = t.sample(&v, t.remaining(j)).at
	} else {
		r := t.resting(j)
		at = func(x fr.Element) (constraints, rest fr.Element) { return r.at(&v, x) }
	}
	if v.kind == free {
		t.copies.Halve()
	}
	for x := range values {
		constraints, rest := at(field.Int(int64(x)))
		values[x] = f.Add(values[x], f.Mul(t.copies, f.Add(f.Mul(eq, constraints), rest)))
		eq = f.Add(eq, step)
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
type sums struct{ constraints, rest [placeRow + 1]fr.Element }

// Places of the sums for a greater block and row, see resting.
const (
	placeBlock = degree
	placeRow   = degree + 1
)

func (s *sums) add(t *sums) {
	for x := range s.rest {
		s.constraints[x].Add(&s.constraints[x], &t.constraints[x])
		s.rest[x].Add(&s.rest[x], &t.rest[x])
	}
}

// add1 adds the values of a row at a place.
func (s *sums) add1(place int, eq *fr.Element, constraints, rest fr.Element) {
	constraints.Mul(&constraints, eq)
	s.constraints[place].Add(&s.constraints[place], &constraints)
	s.rest[place].Add(&s.rest[place], &rest)
}

// polynomials are the sums as polynomials, by coefficients.
type polynomials struct{ constraints, rest []fr.Element }

func (s *sums) polynomials(degree int) polynomials {
	return polynomials{coefficients(s.constraints[:degree+1]), coefficients(s.rest[:degree+1])}
}

func (p *polynomials) at(x fr.Element) (constraints, rest fr.Element) {
	var f field.Native
	return field.Horner(&f, p.constraints, x), field.Horner(&f, p.rest, x)
}

// sample takes the sums of an active round.
func (t *table) sample(v *variable, eq fr.Vector) *polynomials {
	upper := t.cells[len(t.cells)/2:]
	short := *t
	short.halve()
	s := short.sum(func(f *field.Native, i int, cur, step fr.Vector, s *sums) {
		lo, hi := fr.Vector(t.cells[i*t.width:][:t.width]), fr.Vector(upper[i*t.width:][:t.width])
		block, row := short.numbers(i)
		step.Sub(hi, lo)
		at := lo
		for x := range t.degree + 1 {
			constraints, rest := t.eval(f, t.w, at, block, row)
			s.add1(x, &eq[i], constraints, rest)
			cur.Add(at, step)
			at = cur
			block.Add(&block, &v.block)
			row.Add(&row, &v.row)
		}
	})
	p := s.polynomials(t.degree)
	return &p
}

// rest is what rounds need of a table while its cells rest: the sums as polynomials in a
// multiple of the cells, what the constraints gain where block or row grow by one, per
// multiple, and what was bound since.
type rest struct {
	polynomials
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
	s := t.sum(func(f *field.Native, i int, cur, _ fr.Vector, s *sums) {
		block, row := t.numbers(i)
		cells := fr.Vector(t.cells[i*t.width:][:t.width])
		eval := func(place int, at fr.Vector, block, row fr.Element) {
			constraints, rest := t.eval(f, t.w, at, block, row)
			s.add1(place, &eq[i], constraints, rest)
		}
		eval(placeBlock, cells, f.Add(block, one), row)
		eval(placeRow, cells, block, f.Add(row, one))
		at := cells
		for x := 1; x <= t.degree; x++ {
			eval(x, at, block, row)
			cur.Add(at, cells)
			at = cur
		}
	})
	t.rest = &rest{scale: one, polynomials: s.polynomials(t.degree)}
	t.rest.perBlock.Sub(&s.constraints[placeBlock], &s.constraints[1])
	t.rest.perRow.Sub(&s.constraints[placeRow], &s.constraints[1])
	return t.rest
}

// at are the sums of an idle or free round at x.
func (r *rest) at(v *variable, x fr.Element) (constraints, rest fr.Element) {
	var f field.Native
	scale := r.scale
	if v.kind == idle {
		scale = f.Sub(scale, f.Mul(scale, x))
	}
	constraints, rest = r.polynomials.at(scale)
	block, row := f.Add(r.block, f.Mul(x, v.block)), f.Add(r.row, f.Mul(x, v.row))
	gain := f.Add(f.Mul(block, r.perBlock), f.Mul(row, r.perRow))
	return f.Add(constraints, f.Mul(scale, gain)), rest
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
