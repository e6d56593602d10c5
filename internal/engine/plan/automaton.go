package plan

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/relation"
)

// Reject is the target of a bit after which no continuation satisfies a
// predicate.
const Reject = -1

// Predicate is a conjunction of atoms that share variables, compiled into the
// product of their automata: one layer for each bit read, the least significant
// bits first, reduced so that every node of a layer accepts something and no two
// accept the same. It is read-once, so that its multilinear extension at any
// point is one pass over its nodes (Holmgren and Rothblum 2018).
type Predicate struct {
	Atoms  []relation.Atom
	Vars   []int // ascending
	Layers []Layer
	// Root is 0, the only node of the first layer, or Reject.
	Root int

	built int             // nodes before equivalent ones were joined
	axes  []relation.Axis // of all variables of its sum
}

// Layer reads one bit of one variable, or of a public number. Nodes give the node of the next layer
// for a bit 0 and a bit 1, or Reject; behind the last layer, node 0 accepts.
type Layer struct {
	Var, Bit int
	Nodes    [][2]int32
}

// maxNodes bounds the size of an automaton while it is built.
const maxNodes = 1 << 20

// maxVars bounds the variables of a predicate: one bit of each is in a state.
const maxVars = 62

// Predicates compiles the conjunction of atoms into predicates over disjoint
// sets of variables, in the order of their least variables.
func Predicates(atoms []relation.Atom, vars []relation.Axis) ([]*Predicate, error) {
	var out []*Predicate
	for _, group := range connected(atoms) {
		p, err := compile(group, vars)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// connected splits atoms into groups that share no variable, in the order of their
// least variables.
func connected(atoms []relation.Atom) [][]relation.Atom {
	leader := map[int]int{}
	var find func(v int) int
	find = func(v int) int {
		if up, ok := leader[v]; ok && up != v {
			leader[v] = find(up)
			return leader[v]
		}
		leader[v] = v
		return v
	}
	for _, a := range atoms {
		vs := a.Vars()
		for _, v := range vs {
			from, to := find(v), find(vs[0])
			leader[max(from, to)] = min(from, to)
		}
	}
	groups := map[int][]relation.Atom{}
	for _, a := range atoms {
		v := find(a.Vars()[0])
		groups[v] = append(groups[v], a)
	}
	var out [][]relation.Atom
	for _, v := range slices.Sorted(maps.Keys(groups)) {
		out = append(out, groups[v])
	}
	return out
}

// compiler builds one predicate. A state is a state of every atom and then, in one
// number, the bits of the variables at the current position, as far as they are read
// and an atom wants them together. Sums take each bit when it is read, and so do
// masks: their automata are as small while they are built as they are in the end.
type compiler struct {
	atoms     []relation.Atom
	vars      []int
	axes      []relation.Axis
	bits      []int // by position in vars
	at        [][]int
	number    []int  // by atom: the place in vars of the public number that it subtracts, or −1
	kept      []bool // by position in vars: an atom wants the bits together
	positions int
	steps     []Layer
}

func compile(atoms []relation.Atom, axes []relation.Axis) (*Predicate, error) {
	c := &compiler{atoms: atoms}
	numbers := map[int]int{} // bits of those that are read
	for _, a := range atoms {
		c.vars = append(c.vars, a.Vars()...)
		if n := minus(a); n.Bits > 0 {
			c.vars = append(c.vars, numberVar(n))
			numbers[numberVar(n)] = n.Bits
		}
	}
	slices.Sort(c.vars)
	c.vars = slices.Compact(c.vars)
	all := make([]int, len(axes))
	for v, a := range axes {
		all[v] = a.Bits()
	}
	for _, v := range c.vars {
		n, ok := numbers[v]
		if !ok {
			n = all[v]
		}
		c.bits = append(c.bits, n)
		c.positions = max(c.positions, n)
	}
	c.axes, c.kept = axes, make([]bool, len(c.vars))
	for _, a := range atoms {
		c.positions = max(c.positions, a.Positions(all))
		var at []int
		for _, v := range a.Vars() {
			at = append(at, slices.Index(c.vars, v))
		}
		c.at = append(c.at, at)
		number := -1
		if n := minus(a); n.Bits > 0 {
			number = slices.Index(c.vars, numberVar(n))
		}
		c.number = append(c.number, number)
		switch a.(type) {
		case relation.Affine, relation.Less:
		default:
			for _, v := range at {
				c.kept[v] = true
			}
		}
	}
	for p := range c.positions {
		for i, v := range c.vars {
			if p < c.bits[i] {
				c.steps = append(c.steps, Layer{Var: v, Bit: p})
			}
		}
	}
	return c.build()
}

// build runs all automata forwards over all inputs, then joins equivalent nodes
// backwards.
func (c *compiler) build() (*Predicate, error) {
	if len(c.vars) > maxVars {
		return nil, fmt.Errorf("%w: a predicate of %d variables, want %d at most", ErrLarge, len(c.vars), maxVars)
	}
	state := make([]int, len(c.atoms)+1)
	for i, a := range c.atoms {
		state[i] = a.Start()
	}
	p := &Predicate{Atoms: c.atoms, Vars: c.vars, Root: Reject, axes: c.axes}
	state, ok := c.skip(state, 0)
	if !ok {
		return p, nil
	}
	states, total := [][]int{state}, 1
	layers := make([][][2]int32, len(c.steps))
	for l := range c.steps {
		var next [][]int
		seen := map[string]int32{}
		for _, s := range states {
			var node [2]int32
			for b := range node {
				node[b] = Reject
				if t, ok := c.read(s, l, b); ok {
					k := key(t)
					n, old := seen[k]
					if !old {
						n = int32(len(next))
						seen[k] = n
						if next = append(next, t); total+len(next) > maxNodes {
							return nil, fmt.Errorf("%w: the automaton of a predicate has more than %d nodes", ErrLarge, maxNodes)
						}
					}
					node[b] = n
				}
			}
			layers[l] = append(layers[l], node)
		}
		total += len(next)
		states = next
	}
	p.Layers, p.Root = c.reduce(layers, states)
	p.built = total
	return p, nil
}

// read reads the bit of step l; the last one of a position moves the atoms.
func (c *compiler) read(s []int, l, bit int) ([]int, bool) {
	t := slices.Clone(s)
	p, v := c.steps[l].Bit, slices.Index(c.vars, c.steps[l].Var)
	if c.kept[v] {
		t[len(c.atoms)] |= bit << v
	}
	for i, a := range c.atoms {
		if c.number[i] == v {
			t[i] -= bit
		}
		for k, u := range c.at[i] {
			switch a := a.(type) {
			case relation.Affine:
				if u == v {
					t[i] += a.Coef[k] * bit
				}
			case relation.Less:
				if u == v {
					t[i] = a.Next(t[i], p, bit)
				}
			}
		}
	}
	if l+1 < len(c.steps) && c.steps[l+1].Bit == p {
		return t, true
	}
	if !c.move(t, p) {
		return nil, false
	}
	return c.skip(t, p+1)
}

// move ends position p: every atom has read the bits that there are, and the others
// are 0.
func (c *compiler) move(t []int, p int) bool {
	var buf [maxVars]int
	for i, a := range c.atoms {
		ok := true
		switch a := a.(type) {
		case relation.Affine:
			t[i], ok = a.Step(t[i], p, nil)
		case relation.Less:
			if p >= c.bits[c.at[i][0]] {
				t[i] = a.Next(t[i], p, 0)
			}
		default:
			bits := buf[:0]
			for _, v := range c.at[i] {
				bits = append(bits, t[len(c.atoms)]>>v&1)
			}
			t[i], ok = a.Step(t[i], p, bits)
		}
		if !ok {
			return false
		}
	}
	t[len(c.atoms)] = 0
	return true
}

// skip moves over positions at which no variable has a bit.
func (c *compiler) skip(t []int, p int) ([]int, bool) {
	for ; p < c.positions; p++ {
		for _, n := range c.bits {
			if p < n {
				return t, true
			}
		}
		if !c.move(t, p) {
			return nil, false
		}
	}
	return t, true
}

func key(state []int) string {
	b := make([]byte, 0, 4*len(state))
	for _, s := range state {
		b = binary.AppendVarint(b, int64(s))
	}
	return string(b)
}

// reduce joins, from the last layer to the first, nodes with the same targets,
// and rejects those that accept nothing.
func (c *compiler) reduce(layers [][][2]int32, final [][]int) ([]Layer, int) {
	to := make([]int32, len(final)) // new numbers of the nodes of the next layer
	for i, s := range final {
		for j, a := range c.atoms {
			if !a.Accept(s[j]) {
				to[i] = Reject
			}
		}
	}
	out := slices.Clone(c.steps)
	for l := len(layers) - 1; l >= 0; l-- {
		seen := map[[2]int32]int32{}
		renamed := make([]int32, len(layers[l]))
		for i, node := range layers[l] {
			for b, n := range node {
				if n != Reject {
					node[b] = to[n]
				}
			}
			if node == [2]int32{Reject, Reject} {
				renamed[i] = Reject
				continue
			}
			n, old := seen[node]
			if !old {
				n = int32(len(out[l].Nodes))
				seen[node] = n
				out[l].Nodes = append(out[l].Nodes, node)
			}
			renamed[i] = n
		}
		to = renamed
	}
	if to[0] == Reject {
		return nil, Reject
	}
	return out, 0
}

// BitWeight is what the values 0 and 1 of a bit weigh in a sum over all
// assignments: (1−x, x) for the multilinear extension at x, (1, 1) for a bit
// that is summed over. Unit says that the two add up to 1.
type BitWeight[E any] struct {
	Zero, One E
	Unit      bool
}

// Evaluate is Σ over all assignments that satisfy the predicate of the product
// of the weights of their bits; weights are by layer.
// SPEC 11.3, predicates.
func Evaluate[E any](f field.Arith[E], p *Predicate, weights []BitWeight[E]) E {
	if p.Root == Reject {
		return field.Zero(f)
	}
	one := field.One(f)
	next := []E{one}
	for l := len(p.Layers) - 1; l >= 0; l-- {
		w, last := weights[l], l == len(p.Layers)-1
		times := func(n int32, x E) E {
			if last {
				return x
			}
			return f.Mul(next[n], x)
		}
		values := make([]E, len(p.Layers[l].Nodes))
		for i, node := range p.Layers[l].Nodes {
			switch {
			case node[0] == Reject:
				values[i] = times(node[1], w.One)
			case node[1] == Reject:
				values[i] = times(node[0], w.Zero)
			case node[0] == node[1] && w.Unit:
				values[i] = next[node[0]]
			case node[0] == node[1]:
				values[i] = times(node[0], f.Add(w.Zero, w.One))
			case w.Unit:
				values[i] = field.Lerp(f, next[node[0]], next[node[1]], w.One)
			default:
				values[i] = f.Add(f.Mul(next[node[0]], w.Zero), f.Mul(next[node[1]], w.One))
			}
		}
		next = values
	}
	return next[0]
}

// Count is the number of assignments that satisfy the predicate, at most limit.
func (p *Predicate) Count(limit int) int {
	if p.Root == Reject {
		return 0
	}
	next := []int{1}
	for l := len(p.Layers) - 1; l >= 0; l-- {
		n := make([]int, len(p.Layers[l].Nodes))
		for i, node := range p.Layers[l].Nodes {
			for _, t := range node {
				if t != Reject {
					n[i] = min(limit, n[i]+next[t])
				}
			}
		}
		next = n
	}
	return next[0]
}

// Each calls f for every assignment that satisfies the predicate, written into
// x by variable; entries of x for other variables are left alone.
func (p *Predicate) Each(x []int, f func()) {
	for _, v := range p.Vars {
		x[v] = 0
	}
	if p.Root != Reject {
		p.each(0, 0, x, f)
	}
}

func (p *Predicate) each(l int, n int32, x []int, f func()) {
	if l == len(p.Layers) {
		f()
		return
	}
	layer := &p.Layers[l]
	node := layer.Nodes[n]
	if node[0] != Reject {
		p.each(l+1, node[0], x, f)
	}
	if node[1] != Reject {
		x[layer.Var] |= 1 << layer.Bit
		p.each(l+1, node[1], x, f)
		x[layer.Var] &^= 1 << layer.Bit
	}
}
