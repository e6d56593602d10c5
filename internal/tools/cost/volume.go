package cost

import (
	"github.com/aivm/aivm/isa/relation"
)

// bits is a set of index bits for each variable of a sum. A reshape may split a
// variable between factors.
type bits map[int]uint64

func (b bits) add(f *relation.Factor) {
	for _, ix := range f.Index {
		for _, g := range ix {
			b[g.Var] |= (1<<g.Len - 1) << g.Lo
		}
	}
}

// occurrences are the bits of each factor of a term, the public predicate last.
func occurrences(s *relation.Sum, t *relation.Term) []bits {
	var all []bits
	for i := range t.Factors {
		b := bits{}
		b.add(&t.Factors[i])
		all = append(all, b)
	}
	public := bits{}
	for i := range t.Selects {
		v := t.Selects[i].Var
		public[v] = uint64(s.Vars[v].Padded() - 1)
		public.add(&t.Selects[i].Table)
	}
	for _, a := range t.Where {
		for _, v := range a.Vars() {
			public[v] = uint64(s.Vars[v].Padded() - 1)
		}
	}
	return append(all, public)
}

// volume is the sumcheck volume of a sum, as the package comment defines it.
func (l *ledger) volume(s *relation.Sum) int64 {
	n := int64(0)
	for i := range s.Terms {
		n = plus(n, l.term(s, &s.Terms[i]))
	}
	return n
}

func (l *ledger) term(s *relation.Sum, t *relation.Term) int64 {
	all := occurrences(s, t)
	run := int64(1)
	running := bits{}
	named := bits{}
	for _, b := range all {
		for v := range b {
			named[v] = 1
		}
	}
	for v := range named {
		once, twice := uint64(0), uint64(0)
		for _, b := range all {
			twice |= once & b[v]
			once |= b[v]
		}
		running[v] = twice
		for ; twice != 0; twice &= twice - 1 {
			run = times(run, 2)
		}
	}
	if run == 1 {
		return 0
	}
	n := run
	for i := range t.Factors {
		if !within(all[i], running) {
			n = plus(n, l.binding(t.Factors[i].Tensor))
		}
	}
	return n
}

// within reports whether all bits of a are bits of b.
func within(a, b bits) bool {
	for v, x := range a {
		if x&^b[v] != 0 {
			return false
		}
	}
	return true
}

// binding is what it costs to bind variables of a tensor at a point.
func (l *ledger) binding(id relation.TensorID) int64 {
	if l.bind[id] >= 0 {
		return l.bind[id]
	}
	t := l.rel.Tensors[id]
	n := int64(t.Padded())
	if t.Kind == relation.Virtual {
		through := int64(0)
		for i := range t.Def.Terms {
			for _, f := range t.Def.Terms[i].Factors {
				through = plus(through, l.binding(f.Tensor))
			}
		}
		n = min(n, through)
	}
	l.bind[id] = n
	return n
}

// products is the number of products of two factors that a sum adds up.
func products(s *relation.Sum) int64 {
	n := int64(0)
	for i := range s.Terms {
		t := &s.Terms[i]
		if len(t.Factors) < 2 {
			continue
		}
		used := bits{}
		for _, b := range occurrences(s, t) {
			for v := range b {
				used[v] = 1
			}
		}
		p := int64(1)
		given := determined(s, t)
		for v, a := range s.Vars {
			if v < s.Out || used[v] != 0 && !given[v] {
				p = times(p, int64(a.Size))
			}
		}
		n = plus(n, p)
	}
	return n
}

// determined are bound variables of a term that an equation of its predicate computes
// from the others, one for each: a run has no loop over them.
func determined(s *relation.Sum, t *relation.Term) map[int]bool {
	given := map[int]bool{}
	for _, a := range t.Where {
		eq, ok := a.(relation.Affine)
		if !ok {
			continue
		}
		for i, v := range eq.Var {
			if v >= s.Out && !given[v] && (eq.Coef[i] == 1 || eq.Coef[i] == -1) {
				given[v] = true
				break
			}
		}
	}
	return given
}
