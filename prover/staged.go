package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
)

// staged is a product Σ_x Σ_y eq(x)·A(x)·P(x, y)·B(x, y) with predicates P, whose last
// rounds y only they and B depend on. Over all rounds its tables would have 2^(x+y)
// entries, though P is mostly zero: in the rounds of x the factor beside A is
// C(x) = Σ_y P(x, y)·B(x, y), in those of y, with A(x) and eq(x) numbers, it is B alone
// (as in Thaler, "Time-optimal interactive proofs for circuit evaluation", 2013, and
// Libra).
type staged struct {
	*tables
	m      *plan.Product
	source int
	first  int // rounds of x
	a, b   int // A and B among the factors
	before []int
	v      fr.Vector // B over its rounds of x and then those of y
}

// stages is the product in stages, nil if it is not of that form.
func (t *tables) stages(source int, m *plan.Product) *staged {
	predicate := func(p *plan.PublicFactor) bool { return p.Predicate != nil && p.Predicate.Root != plan.Reject }
	if len(m.Factors) != 2 || len(m.Public) == 0 || slices.ContainsFunc(m.Public, func(p *plan.PublicFactor) bool { return !predicate(p) }) {
		return nil
	}
	for a := range 2 {
		_, mine := t.roundsOf(m.Factors[a], source)
		_, other := t.roundsOf(m.Factors[1-a], source)
		s := &staged{tables: t, m: m, source: source, first: len(mine), a: a, b: 1 - a}
		if len(mine) == 0 || len(mine) == m.Vars || slices.Max(mine) != len(mine)-1 {
			continue // nothing is left, or A is no function of the first rounds
		}
		for _, r := range other {
			if r < s.first {
				s.before = append(s.before, r)
			}
		}
		if slices.Sort(s.before); s.read(s.before) {
			continue // P·B would be of degree 2 there, and C is not
		}
		return s
	}
	return nil
}

// read reports whether a predicate depends on one of the rounds.
func (s *staged) read(rounds []int) bool {
	return slices.ContainsFunc(s.m.Public, func(p *plan.PublicFactor) bool {
		return slices.ContainsFunc(p.Roles, func(r plan.BitRole) bool {
			return r.Sum != plan.None && slices.Contains(rounds, r.Sum.Index)
		})
	})
}

// later are the rounds of y.
func (s *staged) later() []int { return upTo(s.m.Vars)[s.first:] }

// begin makes the tables of the rounds of x.
func (s *staged) begin(f *fast, in *instance) error {
	f.publicPart(in, s.m, nil)
	var err error
	if in.a, err = f.factor(s.m.Factors[s.a], s.first, s.source); err != nil {
		return err
	}
	p, rounds := f.roundsOf(s.m.Factors[s.b], s.source)
	v, err := f.bind(f.Claims[s.m.Factors[s.b]].Tensor, p)
	if err != nil {
		return err
	}
	s.v = slices.Clone(arrange(v, rounds, slices.Concat(s.before, s.later())))
	in.b = s.gathered()
	in.later = s
	in.factor = [2]int{s.m.Factors[s.a], s.m.Factors[s.b]}
	return nil
}

// gathered is C.
func (s *staged) gathered() fr.Vector {
	c, have, x := s.gather()
	c.more = x
	v := s.v
	for _, p := range s.m.Public {
		v, have = c.apply(p, v, have)
	}
	return slices.Clone(arrange(v, have, x))
}

// gather is what applies the predicates, and the bits of B's table and of C's.
func (s *staged) gather() (c *contraction, have, x []plan.BitRef) {
	c = &contraction{tables: s.tables, roles: map[plan.BitRef]plan.BitRole{}}
	bit := map[int]plan.BitRef{}
	for _, p := range s.m.Public {
		for i, b := range p.Bits() {
			if c.roles[b] = p.Roles[i]; p.Roles[i].Sum != plan.None {
				bit[p.Roles[i].Sum.Index] = b
			}
		}
	}
	of := func(rounds []int) (bits []plan.BitRef) {
		for _, r := range rounds {
			b, ok := bit[r]
			if !ok {
				b = plan.BitRef{Var: -2 - r} // one that no predicate reads
			}
			bits = append(bits, b)
		}
		return bits
	}
	return c, of(slices.Concat(s.before, s.later())), of(upTo(s.first))
}

// resume goes on with the rounds of y, those of x being bound to the point.
func (s *staged) resume(f *fast, in *instance, point []fr.Element) {
	e := fr.Vector{in.scale}
	if in.table != nil {
		e[0] = in.table[0]
	}
	f.opened[s.m.Factors[s.a]] = in.a[0]
	e[0].Mul(&e[0], &in.a[0])
	at := make([]fr.Element, len(s.before))
	for i, r := range s.before {
		at[i] = point[r]
	}
	n := 1 << len(s.later())
	in.a = make(fr.Vector, n)
	elements(s.v).columns(in.a, 0, n, field.EqTable(at))
	var rounds []int
	for _, p := range s.m.Public {
		t, r := f.publicTable(p, point)
		e, rounds = outer(e, t), append(rounds, r...)
	}
	in.table = slices.Clone(arrange(e, rounds, s.later()))
	in.b, in.own, in.eq, s.v = nil, true, nil, nil
	in.factor = [2]int{s.m.Factors[s.b], -1}
}
