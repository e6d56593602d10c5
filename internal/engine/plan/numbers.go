package plan

import (
	"slices"

	"github.com/aivm/aivm/isa/relation"
)

// numberVar is the variable of a public number in the layers of a predicate.
func numberVar(n relation.Number) int { return ZeroBit.Var - 1 - n.Index }

// numberOf is the index of the public number that a variable is; ok is false of others.
func numberOf(v int) (index int, ok bool) { return ZeroBit.Var - 1 - v, v < ZeroBit.Var }

// numberAt is the place of a public number's lowest bit among the bits of all.
func (s *Schedule) numberAt(index int) (at int) {
	for _, n := range s.System.Numbers[:index] {
		at += n.Bits
	}
	return at
}

// minus is the public number that an atom reads; one of no bits if there is none.
func minus(a relation.Atom) relation.Number {
	if a, ok := a.(relation.Affine); ok {
		return a.Minus
	}
	return relation.Number{}
}

// numberBits are the bits of all public numbers that a predicate reads.
func (p *Predicate) numberBits() (n int) {
	for _, l := range p.Layers {
		if _, ok := numberOf(l.Var); ok {
			n++
		}
	}
	return n
}

// At is the predicate where the public numbers have these values.
func (p *Predicate) At(numbers []int) (*Predicate, error) {
	if !slices.ContainsFunc(p.Atoms, func(a relation.Atom) bool { return minus(a).Bits > 0 }) {
		return p, nil
	}
	atoms := slices.Clone(p.Atoms)
	for i, a := range atoms {
		if a, ok := a.(relation.Affine); ok {
			atoms[i] = a.At(numbers)
		}
	}
	q, err := compile(atoms, p.axes)
	if err == nil && q.Root == Reject { // no wrap, as of a number 0: of the shape of others
		for _, l := range p.Layers {
			if _, ok := numberOf(l.Var); !ok {
				q.Layers = append(q.Layers, Layer{Var: l.Var, Bit: l.Bit})
			}
		}
	}
	return q, err
}

// At is a schedule for a prover, who knows the public numbers: the same claims at the same
// points, by predicates that read none. It changes s.
func (s *Schedule) At(numbers []int) error {
	if len(s.System.Numbers) == 0 {
		return nil
	}
	done := map[*PublicFactor]bool{}
	bind := func(factors ...*PublicFactor) error {
		for _, f := range factors {
			if f.Predicate == nil || done[f] {
				continue
			}
			done[f] = true
			old := f.Predicate
			p, err := old.At(numbers)
			if err != nil {
				return err
			}
			if p == old {
				continue
			}
			var roles []BitRole
			if len(f.Roles) > 0 {
				for _, l := range p.Layers {
					i := slices.IndexFunc(old.Layers, func(o Layer) bool { return o.Var == l.Var && o.Bit == l.Bit })
					roles = append(roles, f.Roles[i])
				}
			}
			f.Predicate, f.Roles = p, roles
		}
		return nil
	}
	for _, sh := range s.Shapes {
		if err := bind(sh.Public...); err != nil {
			return err
		}
	}
	for _, l := range s.Levels {
		for _, e := range l.Equations {
			all := slices.Clone(e.Constants)
			for _, leaf := range e.Leaves {
				all = append(all, leaf.Weights...)
			}
			for _, n := range e.Nodes {
				all = append(all, n.Weight)
			}
			for _, m := range e.Products {
				all = append(all, m.Weight)
				if err := bind(m.Public...); err != nil {
					return err
				}
			}
			for _, w := range all {
				if err := bind(w.Public...); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
