package plan

import (
	"errors"
	"fmt"
	"slices"

	"github.com/aivm/aivm/isa/relation"
)

// ErrDiagonal says that a factor is indexed twice by the same bit, so that it is
// not multilinear in it.
var ErrDiagonal = errors.New("relation: a factor is indexed twice by one variable")

// ErrChoice says that a choice of rows shares a variable with another choice or
// with a predicate, or that the row is not a summed variable of factors or a free
// one that none has.
var ErrChoice = errors.New("relation: a choice of rows is not alone with its variables")

// Shape says which bits of variables occur where in a term.
type Shape struct {
	Factors  [][]BitRef      // by factor: the bit of each coordinate
	Public   []*PublicFactor // over disjoint variables, without roles
	Sumcheck []BitRef        // bits in two factors, or in one and a public factor
	Halves   []int           // by factor: summed bits that it alone has
	Floating int             // summed bits that nothing has
}

// ZeroBit is a coordinate that no variable reaches.
var ZeroBit = BitRef{Var: -1}

// bitsOf are the bits that index the factor's coordinates.
func bitsOf(s *relation.System, sum *relation.Sum, f *relation.Factor) ([]BitRef, error) {
	var out []BitRef
	for a, axis := range s.Tensors[f.Tensor].Axes {
		var bits []BitRef
		for _, g := range f.Index[a] {
			for b := g.Lo + g.Len - 1; b >= g.Lo; b-- {
				if b < sum.Vars[g.Var].Bits() {
					bits = append(bits, BitRef{g.Var, b})
				} else {
					bits = append(bits, ZeroBit)
				}
			}
		}
		if len(bits) > axis.Bits() {
			return nil, fmt.Errorf("relation: %d bits index axis %s of %s, which has %d", len(bits), axis.Name, s.Tensors[f.Tensor].Name, axis.Bits())
		}
		for range axis.Bits() - len(bits) {
			out = append(out, ZeroBit)
		}
		out = append(out, bits...)
	}
	return out, nil
}

// NewShape analyses a term of a sum.
func NewShape(s *relation.System, sum *relation.Sum, t *relation.Term) (*Shape, error) {
	sh := &Shape{}
	seen := map[BitRef]int{} // occurrences in factors
	factorOf := map[BitRef]int{}
	for i := range t.Factors {
		bits, err := bitsOf(s, sum, &t.Factors[i])
		if err != nil {
			return nil, err
		}
		for k, b := range bits {
			if b != ZeroBit && slices.Contains(bits[:k], b) {
				return nil, fmt.Errorf("%w: %s", ErrDiagonal, s.Tensors[t.Factors[i].Tensor].Name)
			}
			seen[b]++
			factorOf[b] = i
		}
		sh.Factors = append(sh.Factors, bits)
	}
	if err := sh.publicParts(s, sum, t); err != nil {
		return nil, err
	}
	for _, p := range sh.Public {
		if p.Choice != nil && !p.Choice.weighed(sum, seen) {
			return nil, fmt.Errorf("%w: row %s", ErrChoice, sum.Vars[p.Choice.N].Name)
		}
	}
	sh.classify(sum, t, seen, factorOf)
	return sh, nil
}

// weighed reports whether every bit of the row has one weight: that of a free
// variable which no factor has, or of one that is summed and that a factor has.
func (c *Choice) weighed(sum *relation.Sum, seen map[BitRef]int) bool {
	for _, k := range c.Row {
		if (c.N < sum.Out) == (seen[c.Bits[k]] > 0) {
			return false
		}
	}
	return true
}

// classify sorts the bits by how often they occur.
func (sh *Shape) classify(sum *relation.Sum, t *relation.Term, seen, factorOf map[BitRef]int) {
	inPublic := map[BitRef]bool{}
	for _, p := range sh.Public {
		for _, b := range p.Bits() {
			inPublic[b] = true
		}
	}
	sh.Halves = make([]int, len(t.Factors))
	for _, v := range sum.Ranged(t) {
		for bit := sum.Vars[v].Bits() - 1; bit >= 0; bit-- {
			b := BitRef{v, bit}
			switch n := seen[b]; {
			case n > 1 || n == 1 && inPublic[b]:
				sh.Sumcheck = append(sh.Sumcheck, b)
			case n == 1 && v >= sum.Out:
				sh.Halves[factorOf[b]]++
			case n == 0 && !inPublic[b] && v >= sum.Out:
				sh.Floating++
			}
		}
	}
}

// publicParts are the term's public factors over disjoint variables.
func (sh *Shape) publicParts(s *relation.System, sum *relation.Sum, t *relation.Term) error {
	var taken []int
	for i := range t.Selects {
		c, err := choiceOf(s, sum, &t.Selects[i], t.Where)
		if err != nil {
			return err
		}
		for _, b := range c.Bits {
			if slices.Contains(taken, b.Var) {
				return fmt.Errorf("%w: %s is in two", ErrChoice, sum.Vars[b.Var].Name)
			}
		}
		for _, b := range c.Bits {
			taken = append(taken, b.Var)
		}
		sh.Public = append(sh.Public, &PublicFactor{Choice: c})
	}
	predicates, err := Predicates(t.Where, sum.Vars)
	if err != nil {
		return err
	}
	for _, p := range predicates {
		sh.Public = append(sh.Public, &PublicFactor{Predicate: p})
	}
	return nil
}

// choiceOf is a select.
func choiceOf(s *relation.System, sum *relation.Sum, sel *relation.Select, atoms []relation.Atom) (*Choice, error) {
	entry, err := bitsOf(s, sum, &sel.Table)
	if err != nil {
		return nil, err
	}
	vars := []int{sel.Var}
	for k, b := range entry {
		if b != ZeroBit {
			if b.Var == sel.Var || slices.Contains(entry[:k], b) {
				return nil, fmt.Errorf("%w: %s", ErrDiagonal, s.Tensors[sel.Table.Tensor].Name)
			}
			vars = append(vars, b.Var)
		}
	}
	for _, a := range atoms {
		for _, v := range a.Vars() {
			if slices.Contains(vars, v) {
				return nil, fmt.Errorf("%w: a predicate reads %s", ErrChoice, sum.Vars[v].Name)
			}
		}
	}
	c := &Choice{Table: sel.Table.Tensor, Digits: sel.Digits, N: sel.Var, Vars: len(sum.Vars)}
	slices.Sort(vars)
	for _, v := range slices.Compact(vars) {
		for bit := sum.Vars[v].Bits() - 1; bit >= 0; bit-- {
			if v == sel.Var {
				c.Row = append(c.Row, len(c.Bits))
			} else if !slices.Contains(entry, BitRef{v, bit}) {
				continue
			}
			c.Bits = append(c.Bits, BitRef{v, bit})
		}
	}
	for _, b := range entry {
		c.Entry = append(c.Entry, slices.Index(c.Bits, b))
	}
	return c, nil
}

// Bits are the bits that the public factor reads, in the order of Roles.
func (p *PublicFactor) Bits() []BitRef {
	if p.Choice != nil {
		return p.Choice.Bits
	}
	out := make([]BitRef, len(p.Predicate.Layers))
	for l, layer := range p.Predicate.Layers {
		out[l] = BitRef{layer.Var, layer.Bit}
	}
	return out
}

// Simple reports whether the term needs no sumcheck whatever the point.
func (sh *Shape) Simple() bool { return len(sh.Sumcheck) == 0 && len(sh.Factors) < 2 }
