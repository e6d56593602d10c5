package compiler

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// rule is what an instruction does to scales: that of its result, and what its
// gradient by each operand adds to that of the derivative.
type rule struct {
	result int
	adds   []int
	failed error
}

// ask asks the instruction table for the rule of a node whose operands have
// these scales: a program of that one instruction is assembled. The compiler
// itself knows no rule of a scale, and no derivative.
func (c *compilation) ask(n *node, scale []int, p *plan) rule {
	var b strings.Builder
	names := map[*node]string{}
	for i, a := range n.args {
		if names[a] == "" {
			names[a] = fmt.Sprint("a", i)
			f := fixed.Format{Signed: true, Bits: 16, Frac: scale[a.id]}
			if a.rounded() || a.op == "const" {
				f = p.format[a.id]
			}
			fmt.Fprintf(&b, "a%d = input %s%s\n", i, f, n.asked(a))
		}
	}
	fmt.Fprintf(&b, "r = %s\nd = input bit%s\n", n.text(func(a *node) string { return names[a] }, p.format[n.id]), n.asked(n))
	for i, a := range n.args {
		if a.learns {
			fmt.Fprintf(&b, "g%d = grad r, d, %s\n", i, names[a])
		}
	}
	if r, ok := c.asked[b.String()]; ok {
		return r
	}
	u, err := asm.LoadBytes("rule", []byte(b.String()), asm.Options{})
	r := rule{failed: err}
	if err == nil {
		r.result = u.Named["r"].Type.Scale
		for i, a := range n.args {
			scale := 0
			if a.learns {
				scale = u.Named[fmt.Sprint("g", i)].Type.Scale
			}
			r.adds = append(r.adds, scale)
		}
	}
	if c.asked == nil {
		c.asked = map[string]rule{}
	}
	c.asked[b.String()] = r
	return r
}

// asked is the shape of a node, itself or an operand, with rows of two entries; so have
// the other axes, where the instruction does not say how long they are.
func (n *node) asked(of *node) string {
	var l []string
	if of.rows {
		l = append(l, "row=2")
	}
	for _, a := range of.axes {
		if n.moves == "" {
			a.Size = 2
		}
		l = append(l, fmt.Sprintf("%s=%d", a.Name, a.Size))
	}
	return "[" + strings.Join(l, ", ") + "]"
}

// maxScale bounds fractional bits: a format has no more.
const maxScale = 120

// maxSeeded bounds the bits of a number that a seed gives.
const maxSeeded = 62

// states sets the formats of the parameters: a state has the scale of its
// finest update, so that no update is lost. A gradient may be as fine as another
// parameter makes it, so it goes on until nothing changes.
func (c *compilation) states(p *plan) error {
	draft := c.simulate == nil // it need not be exact
	for _, n := range c.graph.params {
		p.state[n.id] = fixed.Format{Signed: true, Bits: 2}
		if n.format != nil && !draft {
			p.state[n.id] = *n.format
		} else if n.frozen {
			p.state[n.id] = c.frozenFormat(n)
		}
	}
	t := c.backward(p, c.deltaName())
	for range len(c.graph.params) + 2 {
		need, err := c.updates(p, t)
		if err != nil {
			return err
		}
		changed := false
		for _, n := range c.graph.params {
			f := p.state[n.id]
			byHand, seeded := n.format != nil && !draft, strings.HasPrefix(n.start, "normal") && !c.given(n)
			switch {
			case n.frozen:
			case seeded && need[n] > maxSeeded-wholeBits(n.largest()):
				return c.tooFine(n, need[n])
			case need[n] > maxScale:
				return &isa.Error{Pos: n.pos, Msg: fmt.Sprintf("an update of %s has %d fractional bits, want %d at most", n.path, need[n], maxScale)}
			case byHand && need[n] > f.Frac:
				return &isa.Error{Pos: n.pos, Msg: fmt.Sprintf("state %s of %s has %d fractional bits, but its finest update has %d", f, n.path, f.Frac, need[n])}
			case !byHand && need[n] > f.Frac:
				p.state[n.id] = fixed.Format{Signed: true, Frac: need[n], Bits: need[n] + c.stateWhole(n) + 1}
				changed = true
			}
		}
		if !changed {
			return nil
		}
	}
	return &isa.Error{Pos: c.job.TrainPos, Msg: "scales grow without end: a parameter depends on itself through exact tensors"}
}

// tooFine is that a state that a seed starts cannot be as fine as its updates.
func (c *compilation) tooFine(n *node, frac int) error {
	want := "round derivatives coarser, as in delta fx16.10"
	if c.mini() && c.limits() {
		want = "want adamw, or adam_mini without clip_norm, whose numbers both make steps finer"
	}
	return &isa.Error{Pos: n.pos, Msg: fmt.Sprintf("an update of %s has %d fractional bits, want %d at most beside a start by a seed: %s",
		n.path, frac, maxSeeded-wholeBits(n.largest()), want)}
}

// updates is the fractional bits of each parameter's update.
func (c *compilation) updates(p *plan, t *tape) (map[*node]int, error) {
	g := c.graph
	scale, adds := make([]int, len(g.nodes)), make([]rule, len(g.nodes))
	for _, n := range g.nodes {
		switch {
		case n.op == "input":
			scale[n.id] = max(p.x.Frac, p.centre.Frac)
		case n.op == "param":
			scale[n.id] = p.state[n.id].Frac
			if c.shrinks() && !n.frozen {
				scale[n.id] += keptFrac
			}
		case n.is("const", "round", "error"):
			scale[n.id] = p.format[n.id].Frac
		default:
			r := c.ask(n, scale, p)
			if r.failed != nil {
				return nil, r.failed
			}
			scale[n.id], adds[n.id] = r.result, r
		}
		if scale[n.id] > maxScale {
			return nil, &isa.Error{Pos: n.pos, Msg: fmt.Sprintf("%s has %d fractional bits, want %d at most: round(…) it", n.what(), scale[n.id], maxScale)}
		}
	}
	of := map[string]int{c.deltaName(): c.deltaFrac(p)}
	for _, s := range t.steps {
		switch s.op {
		case "grad":
			of[s.dst] = of[s.from[0]] + adds[s.node.id].adds[place(s.node, s.by)]
		case "round":
			of[s.dst] = p.delta[s.node.id].Frac
		case "rate":
			of[s.dst] = of[s.from[0]]
		default:
			of[s.dst] = max(of[s.from[0]], of[s.from[1]])
		}
	}
	need := map[*node]int{}
	for n, d := range t.updates {
		need[n] = of[d] + c.shift
		if c.job.Optimizer.Clip != nil {
			need[n] = c.clipFrac() + c.shift
		}
		if c.limits() {
			need[n] += c.limitFrac()
		}
		if c.past != nil {
			need[n] += c.past.frac
		}
		switch {
		case c.trusted(n):
			need[n] += c.trustFormat(n).Frac - c.shift
		case c.mini():
			need[n] += c.blockScaleFormat(n).Frac - c.shift
		case c.adam != nil:
			need[n] = c.stepFormat().Frac + c.shift
		}
		if c.shrinks() && !c.mini() {
			need[n] += growthFrac
		}
	}
	return need, nil
}

// place is where an operand of a node stands.
func place(n, by *node) int {
	for i, a := range n.args {
		if a == by {
			return i
		}
	}
	panic("BUG: no operand")
}

// deltaFrac is the scale of the loss's derivative.
func (c *compilation) deltaFrac(p *plan) int {
	switch {
	case c.loss.frac != nil:
		return c.loss.frac(c, p)
	case c.loss.logits:
		return probability.Frac
	}
	return p.format[c.graph.errors.id].Frac
}

// stateWhole is the whole bits of a parameter: they cost nothing, so there are
// two more than the margin wants.
func (c *compilation) stateWhole(n *node) int {
	most := max(2, n.largest())
	for _, v := range c.values[n.name] {
		most = max(most, v, -v)
	}
	if c.simulate == nil {
		return max(8, wholeBits(most)+2)
	}
	return wholeBits(max(most, c.reachOf(n)*c.margin())) + 2
}
