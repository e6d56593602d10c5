package relation

import (
	"fmt"
	"math/big"
	"strings"
)

// Definition writes how a virtual tensor is defined: z[i,j] = Σ_k x[i,k]·w[k,j].
func (s *System) Definition(id TensorID) string {
	t := s.Tensors[id]
	return fmt.Sprintf("%s[%s] = %s", t.Name, axisNames(t.Axes), s.sum(t.Def, t.Def.Terms))
}

// Equation writes an identity with its negative terms on the other side:
// out[i]·2^16 + out.rem[i] = src[i].
func (s *System) Equation(id *Identity) string {
	var l, r []Term
	for _, t := range id.Sum.Terms {
		if t.Coef.Sign() > 0 {
			l = append(l, t)
		} else {
			t.Coef = new(big.Int).Neg(t.Coef)
			r = append(r, t)
		}
	}
	return s.sum(&id.Sum, l) + " = " + s.sum(&id.Sum, r)
}

// Membership writes a lookup: (x[i], out[i]) ∈ exp: fx16.8 → ufx16.8.
func (s *System) Membership(l *Lookup) string {
	c := make([]string, len(l.Components))
	for i, parts := range l.Components {
		p := make([]string, len(parts))
		for j, part := range parts {
			p[j] = coefficient(part.Coef) + fmt.Sprintf("%s[%s]", s.Tensors[part.Tensor].Name, axisNames(l.Axes))
		}
		c[i] = strings.Join(p, " + ")
	}
	row := strings.Join(c, ", ")
	if len(c) > 1 {
		row = "(" + row + ")"
	}
	return row + " ∈ " + l.Table.String()
}

func axisNames(axes []Axis) string {
	n := make([]string, len(axes))
	for i, a := range axes {
		n[i] = a.Name
	}
	return strings.Join(n, ",")
}

func (s *System) sum(sum *Sum, terms []Term) string {
	if len(terms) == 0 {
		return "0"
	}
	names := make([]string, len(sum.Vars))
	for i, v := range sum.Vars {
		names[i] = v.Name
	}
	out := make([]string, len(terms))
	for i := range terms {
		out[i] = s.printTerm(&terms[i], names, sum.Out)
	}
	return strings.Join(out, " + ")
}

func (s *System) printTerm(t *Term, names []string, free int) string {
	used := make([]bool, len(names))
	var p []string
	for _, f := range t.Factors {
		p = append(p, s.printFactor(&f, names, used))
	}
	for _, sel := range t.Selects {
		used[sel.Var] = true
		p = append(p, fmt.Sprintf("[%s = %s]", names[sel.Var], s.printFactor(&sel.Table, names, used)))
	}
	for _, a := range t.Where {
		for _, v := range a.Vars() {
			used[v] = true
		}
		p = append(p, "["+a.Format(names)+"]")
	}
	var bound []string
	for v := free; v < len(names); v++ {
		if used[v] {
			bound = append(bound, names[v])
		}
	}
	text := strings.Join(p, "·")
	if text == "" {
		text = "1"
	}
	text = coefficient(t.Coef) + text
	if len(bound) > 0 {
		text = "Σ_" + strings.Join(bound, ",") + " " + text
	}
	return text
}

func (s *System) printFactor(f *Factor, names []string, used []bool) string {
	idx := make([]string, len(f.Index))
	for i, ix := range f.Index {
		var segs []string
		for _, g := range ix {
			used[g.Var] = true
			segs = append(segs, names[g.Var])
		}
		idx[i] = strings.Join(segs, "‖")
		if len(segs) == 0 {
			idx[i] = "0"
		}
	}
	return fmt.Sprintf("%s[%s]", s.Tensors[f.Tensor].Name, strings.Join(idx, ","))
}

// coefficient writes an integer factor: nothing for 1, 2^k for powers of two.
func coefficient(c *big.Int) string {
	a := new(big.Int).Abs(c)
	sign := ""
	if c.Sign() < 0 {
		sign = "-"
	}
	if a.Cmp(big.NewInt(1)) == 0 {
		return sign
	}
	if k := a.TrailingZeroBits(); k > 3 && int(k) == a.BitLen()-1 {
		return fmt.Sprintf("%s2^%d·", sign, k)
	}
	return sign + a.String() + "·"
}
