package relation

import (
	"errors"
	"fmt"
	"slices"
)

// ErrDiagonal says that a factor is indexed twice by the same bit, so that it is
// not multilinear in it.
var ErrDiagonal = errors.New("relation: a factor is indexed twice by one variable")

// ErrChoice says that a choice of rows shares a variable with another choice.
var ErrChoice = errors.New("relation: two choices of rows share a variable")

// shape is what the schedule needs to know of a term: which bit occurs where.
type shape struct {
	factors  [][]BitRef      // by factor: the bit of each coordinate; Var −1 is the bit 0
	public   []*PublicFactor // without roles
	sumcheck []BitRef        // sumcheck variables, in the order of the rounds
	halves   []int           // by factor: summed bits that it alone has
	floating int             // summed bits that nothing has
}

// zeroBit is a coordinate that no variable reaches.
var zeroBit = BitRef{Var: -1}

// bits are the bits that index the factor's coordinates.
func (s *System) bits(sum *Sum, f *Factor) ([]BitRef, error) {
	var out []BitRef
	for a, axis := range s.Tensors[f.Tensor].Axes {
		var bits []BitRef
		for _, g := range f.Index[a] {
			for b := g.Lo + g.Len - 1; b >= g.Lo; b-- {
				if b < sum.Vars[g.Var].Bits() {
					bits = append(bits, BitRef{g.Var, b})
				} else {
					bits = append(bits, zeroBit)
				}
			}
		}
		if len(bits) > axis.Bits() {
			return nil, fmt.Errorf("relation: %d bits index axis %s of %s, which has %d", len(bits), axis.Name, s.Tensors[f.Tensor].Name, axis.Bits())
		}
		for range axis.Bits() - len(bits) {
			out = append(out, zeroBit)
		}
		out = append(out, bits...)
	}
	return out, nil
}

// shape analyses a term of a sum.
func (s *System) shape(sum *Sum, t *Term) (*shape, error) {
	sh := &shape{}
	seen := map[BitRef]int{} // occurrences in factors and in public factors
	factorOf := map[BitRef]int{}
	for i := range t.Factors {
		bits, err := s.bits(sum, &t.Factors[i])
		if err != nil {
			return nil, err
		}
		for k, b := range bits {
			if b != zeroBit && slices.Contains(bits[:k], b) {
				return nil, fmt.Errorf("%w: %s", ErrDiagonal, s.Tensors[t.Factors[i].Tensor].Name)
			}
			seen[b]++
			factorOf[b] = i
		}
		sh.factors = append(sh.factors, bits)
	}
	if err := s.publicParts(sh, sum, t); err != nil {
		return nil, err
	}
	inPublic := map[BitRef]bool{}
	for _, p := range sh.public {
		for _, b := range p.bits() {
			inPublic[b] = true
		}
	}
	unused := sum.unused(t)
	sh.halves = make([]int, len(t.Factors))
	for v, a := range sum.Vars {
		if slices.Contains(unused, v) {
			continue
		}
		for bit := a.Bits() - 1; bit >= 0; bit-- {
			b := BitRef{v, bit}
			switch n := seen[b]; {
			case n > 1 || n == 1 && inPublic[b]:
				sh.sumcheck = append(sh.sumcheck, b)
			case n == 1 && v >= sum.Out:
				sh.halves[factorOf[b]]++
			case n == 0 && !inPublic[b] && v >= sum.Out:
				sh.floating++
			}
		}
	}
	return sh, nil
}

// publicParts are the term's public factors over disjoint variables.
func (s *System) publicParts(sh *shape, sum *Sum, t *Term) error {
	atoms := slices.Clone(t.Where)
	var taken []int
	for i := range t.Selects {
		c, rest, err := s.choice(sum, &t.Selects[i], atoms)
		if err != nil {
			return err
		}
		atoms = rest
		for _, b := range c.Bits {
			if slices.Contains(taken, b.Var) {
				return ErrChoice
			}
		}
		for _, b := range c.Bits {
			taken = append(taken, b.Var)
		}
		sh.public = append(sh.public, &PublicFactor{Choice: c})
	}
	predicates, err := Predicates(atoms, sum.Vars)
	if err != nil {
		return err
	}
	for _, p := range predicates {
		sh.public = append(sh.public, &PublicFactor{Predicate: p})
	}
	return nil
}

// choice joins a select with the atoms that share a variable with it and
// returns the others.
func (s *System) choice(sum *Sum, sel *Select, atoms []Atom) (*Choice, []Atom, error) {
	entry, err := s.bits(sum, &sel.Table)
	if err != nil {
		return nil, nil, err
	}
	vars := []int{sel.Var}
	for k, b := range entry {
		if b != zeroBit {
			if b.Var == sel.Var || slices.Contains(entry[:k], b) {
				return nil, nil, fmt.Errorf("%w: %s", ErrDiagonal, s.Tensors[sel.Table.Tensor].Name)
			}
			vars = append(vars, b.Var)
		}
	}
	c := &Choice{Table: sel.Table.Tensor, Vars: len(sum.Vars)}
	rest := slices.Clone(atoms)
	for again := true; again; {
		again = false
		for i, a := range rest {
			if slices.ContainsFunc(a.Vars(), func(v int) bool { return slices.Contains(vars, v) }) {
				vars = append(vars, a.Vars()...)
				c.Atoms = append(c.Atoms, a)
				rest = slices.Delete(rest, i, i+1)
				again = true
				break
			}
		}
	}
	slices.Sort(vars)
	for _, v := range slices.Compact(vars) {
		for bit := sum.Vars[v].Bits() - 1; bit >= 0; bit-- {
			if v == sel.Var {
				c.Row = append(c.Row, len(c.Bits))
			} else if !slices.Contains(entry, BitRef{v, bit}) {
				return nil, nil, fmt.Errorf("%w: a predicate of the rows reads %s", ErrChoice, sum.Vars[v].Name)
			}
			c.Bits = append(c.Bits, BitRef{v, bit})
		}
	}
	for _, b := range entry {
		c.Entry = append(c.Entry, slices.Index(c.Bits, b))
	}
	return c, rest, nil
}

// bits are the bits that the public factor reads, in the order of Roles.
func (p *PublicFactor) bits() []BitRef {
	if p.Choice != nil {
		return p.Choice.Bits
	}
	out := make([]BitRef, len(p.Predicate.Layers))
	for l, layer := range p.Predicate.Layers {
		out[l] = BitRef{layer.Var, layer.Bit}
	}
	return out
}

// simple reports whether the term needs no sumcheck whatever the point.
func (sh *shape) simple() bool { return len(sh.sumcheck) == 0 && len(sh.factors) < 2 }
