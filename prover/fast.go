package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
)

// relations proves that the run satisfies all identities of its relation, as
// far as the claims hold that it returns: argument.Relations gives the same
// ones. The commitments to the trace must be absorbed before. A run that does
// not satisfy them gives a proof that is rejected, or claims that are false.
func relations(w *transcript.Writer, s *plan.Schedule, r *vm.Result) ([]claim, error) {
	t, err := newTables(s, func(id relation.TensorID) (cells, error) { return leaf(r, id) })
	if err != nil {
		return nil, err
	}
	return prove(w, s, &fast{tables: t})
}

// fast is the engine that works on integers as long as it can.
type fast struct {
	*tables
	instances []*instance
	equation  []int // by instance
	opened    map[int]fr.Element
}

func (f *fast) value(v *evaluation, c plan.Claim) (fr.Element, error) {
	f.evaluation = v
	x, err := f.bind(c.Tensor, c.Point)
	if err != nil {
		return fr.Element{}, err
	}
	return x[0], nil
}

func (f *fast) prepare(v *evaluation, l *plan.Level) ([]fr.Element, error) {
	f.evaluation = v
	f.instances, f.equation, f.opened = nil, nil, map[int]fr.Element{}
	var sums []fr.Element
	for _, e := range l.Equations {
		if len(e.Products) == 0 {
			continue
		}
		var sum fr.Element
		for _, m := range e.Products {
			in, err := f.instance(l, m)
			if err != nil {
				return nil, err
			}
			x := v.Rest(e)
			if len(e.Products) > 1 || e.Explicit() || !in.assume(&x) {
				x = in.total()
			}
			sum.Add(&sum, &x)
			f.instances = append(f.instances, in)
			f.equation = append(f.equation, len(sums))
		}
		sums = append(sums, sum)
	}
	return sums, nil
}

// instance makes the tables of a product.
func (f *fast) instance(l *plan.Level, m *plan.Product) (*instance, error) {
	in := &instance{vars: m.Vars, factor: [2]int{-1, -1}}
	copy(in.factor[:], m.Factors)
	if s := f.stages(l.Source, m); s != nil {
		return in, s.begin(f, in)
	}
	f.publicPart(in, m, m.Public)
	var err error
	if in.words, err = f.words(in, m.Factors, l.Source); err != nil || in.words != nil {
		return in, err
	}
	if in.a, err = f.factor(m.Factors[0], m.Vars, l.Source); err == nil && len(m.Factors) > 1 {
		in.b, err = f.factor(m.Factors[1], m.Vars, l.Source)
	}
	return in, err
}

// factor is the table of a factor over all rounds of its product.
func (f *fast) factor(claim, vars, source int) (fr.Vector, error) {
	p, rounds := f.roundsOf(claim, source)
	v, err := f.bind(f.Claims[claim].Tensor, p)
	return arrange(v, rounds, upTo(vars)), err
}

// roundsOf is the point of a claim with the coordinates of the rounds kept, and those.
func (t *tables) roundsOf(claim, source int) (p plan.Point, rounds []int) {
	p = slices.Clone(t.Claims[claim].Point)
	for q := range p {
		if p[q].Source == source {
			rounds = append(rounds, p[q].Index)
			p[q] = kept
		}
	}
	return p, rounds
}

// upTo are the numbers below n.
func upTo(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

// publicPart sets E with these public factors, over the first rounds that it depends
// on.
func (f *fast) publicPart(in *instance, m *plan.Product, public []*plan.PublicFactor) {
	in.scale = f.Weight(m.Weight)
	plain := len(public) == 0
	for i, r := range m.Eq {
		plain = plain && r.Sum.Index == i
	}
	if plain {
		for _, r := range m.Eq {
			in.eq = append(in.eq, f.Coordinate(r.Free))
		}
		return
	}
	table, rounds := fr.Vector{in.scale}, []int{}
	for _, r := range m.Eq {
		x := f.Coordinate(r.Free)
		var not fr.Element
		not.Sub(&one, &x)
		table = outer(table, fr.Vector{not, x})
		rounds = append(rounds, r.Sum.Index)
	}
	for _, p := range public {
		t, at := f.publicTable(p, nil)
		table = outer(table, t)
		rounds = append(rounds, at...)
	}
	in.table = slices.Clone(arrange(table, rounds, upTo(1+slices.Max(rounds))))
}

// publicTable is a public factor over the rounds of its sumcheck variables, the first
// ones being bound to a point.
func (f *fast) publicTable(p *plan.PublicFactor, point []fr.Element) (fr.Vector, []int) {
	var w weights
	round := map[plan.BitRef]int{}
	for i, b := range p.Bits() {
		r := p.Roles[i]
		at := r.Sum.Index
		explicit := r.Sum != plan.None && at >= len(point)
		if explicit {
			round[b] = at
		}
		bound := r.Sum != plan.None && !explicit
		r.Sum = plan.None
		x := f.BitWeight(r)
		if bound {
			var not fr.Element
			not.Sub(&one, &point[at])
			x.Zero.Mul(&x.Zero, &not)
			x.One.Mul(&x.One, &point[at])
		}
		w.of, w.explicit = append(w.of, x), append(w.explicit, explicit)
	}
	t, bits := f.public(p, w)
	rounds := make([]int, len(bits))
	for i, b := range bits {
		rounds[i] = round[b]
	}
	return t, rounds
}

func (f *fast) products(_ *evaluation, l *plan.Level, w *transcript.Writer, weights []fr.Element, _ fr.Element) ([]fr.Element, map[int]fr.Element) {
	point := make([]fr.Element, l.Rounds)
	for j := range point {
		var msg [3]fr.Element
		for i, in := range f.instances {
			var c [3]fr.Element
			if j < in.vars {
				c = in.round(j)
			} else { // constant in this round and those behind it
				c[0] = in.value()
				h := plan.Halved(j + 1 - in.vars)
				c[0].Mul(&c[0], &h)
			}
			for k := range c {
				c[k].Mul(&c[k], &weights[f.equation[i]])
				msg[k].Add(&msg[k], &c[k])
			}
		}
		w.Send(argument.SumLabel, msg[:l.Degree()]...)
		point[j] = w.Challenge(argument.SumLabel)
		for _, in := range f.instances {
			if j < in.vars {
				in.fold(j, &point[j])
			}
			if in.later != nil && j+1 == in.later.first {
				in.later.resume(f, in, point[:j+1])
			}
		}
	}
	for _, in := range f.instances {
		f.opened[in.factor[0]] = in.a[0]
		if in.factor[1] >= 0 {
			f.opened[in.factor[1]] = in.b[0]
		}
	}
	f.instances = nil
	f.next()
	return point, f.opened
}

// value is E·A·B once all variables are bound.
func (in *instance) value() fr.Element {
	x := in.scale
	if in.table != nil {
		x = in.table[0]
	}
	x.Mul(&x, &in.a[0])
	if in.b != nil {
		x.Mul(&x, &in.b[0])
	}
	return x
}
