package compiler

import (
	"maps"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
)

// step is a line of the backward pass.
type step struct {
	dst      string
	op       string // grad, add, round, or rate: times the rate's multiple
	node, by *node  // of grad: the gradient of node by one of its operands; of round: the node whose format it has
	from     []string
}

// tape makes the backward pass of a model.
type tape struct {
	*graph
	steps   []step
	taken   map[string]int
	parts   map[*node][]string // gradients that a node gets from those that read it
	updates map[*node]string   // the gradient by a parameter
	rated   map[string]string
	stepped bool // rates change
}

// backward writes the gradients from the model's value to its parameters: from
// is the loss's derivative by that value. The rules are those of the instruction
// table; only roundings are chosen here, and a sum is passed on as it is to what
// has its axes.
func (c *compilation) backward(p *plan, from string) *tape {
	t := &tape{
		graph: c.graph, taken: maps.Clone(c.graph.taken), parts: map[*node][]string{}, updates: map[*node]string{},
		rated: map[string]string{}, stepped: c.rate.times != nil && !c.late(),
	}
	if c.deltas == nil {
		c.deltas = map[*node]string{}
	}
	if t.taken[from] = 1; t.errors != nil {
		t.parts[t.errors.args[0]] = []string{from}
	} else {
		t.parts[t.out.args[0]] = []string{from}
	}
	for i := len(t.nodes) - 1; i >= 0; i-- {
		n := t.nodes[i]
		if len(t.parts[n]) == 0 {
			continue
		}
		d := t.total(n)
		switch {
		case n.op == "param":
			t.updates[n] = d
		case n.op == "round":
			if p.delta[n.id] != nil {
				d = t.write(step{op: "round", node: n, from: []string{d}}, base(n.name)+"_d")
				c.deltas[n] = d
			}
			t.pass(d, n.args[0])
		default:
			t.operands(n, d)
		}
	}
	return t
}

// write adds a line, and is the name of its result.
func (t *tape) write(s step, name string) string {
	s.dst = t.unique(name)
	t.steps = append(t.steps, s)
	return s.dst
}

func (t *tape) unique(name string) string { return (&graph{taken: t.taken}).unique(name) }

// pass gives a gradient to a node.
func (t *tape) pass(d string, n *node) {
	if n.learns {
		t.parts[n] = append(t.parts[n], d)
	}
}

// total is the sum of the gradients that a node got.
func (t *tape) total(n *node) string {
	all := t.parts[n]
	d := all[0]
	for _, x := range all[1:] {
		d = t.write(step{op: "add", from: []string{d, x}}, gradient(n))
	}
	return d
}

// operands writes the gradients by the operands of a node, those of parameters
// first.
func (t *tape) operands(n *node, d string) {
	args := slices.Clone(n.args)
	slices.SortStableFunc(args, func(a, b *node) int { return order(a) - order(b) })
	for i, a := range args {
		if i > 0 && a == args[i-1] || !a.learns {
			continue // grad is by all places of an operand
		}
		from := d
		if n.rows && !a.rows {
			from = t.rate(d)
		}
		same := a.rows == n.rows && slices.Equal(a.axes, n.axes)
		if n.op == "add" && same && args[0] != args[1] || n.op == "sub" && same && a == n.args[0] && args[0] != args[1] {
			t.pass(from, a)
			continue
		}
		t.pass(t.write(step{op: "grad", node: n, by: a, from: []string{from}}, gradient(a)), a)
	}
}

func order(n *node) int {
	if n.op == "param" {
		return 0
	}
	return 1
}

// rate is a derivative times the multiple of the rate in this epoch. It is taken
// where rows are summed up, so that it costs no parameter anything.
func (t *tape) rate(d string) string {
	if !t.stepped {
		return d
	}
	if t.rated[d] == "" {
		t.rated[d] = t.write(step{op: "rate", from: []string{d}}, d+"r")
	}
	return t.rated[d]
}

// base is a name without its last part: h for h_z.
func base(name string) string {
	if i := strings.LastIndexByte(name, '_'); i > 0 {
		return name[:i]
	}
	return name
}

// gradient is the name of the loss's derivative by a node: h_dz for h_z.
func gradient(n *node) string {
	switch i := strings.LastIndexByte(n.name, '_'); {
	case i > 0:
		return n.name[:i] + "_d" + n.name[i+1:]
	case n.op == "param":
		return "d_" + n.name
	}
	return n.name + "_da"
}

// writeSteps writes the backward pass of a forward pass with the suffix.
func (e *emitter) writeSteps(t *tape, suffix string) {
	for _, s := range t.suffixed(suffix) {
		if s.node != nil {
			e.at = s.node.pos
		}
		switch s.op {
		case "grad":
			e.line("%s = grad %s, %s, %s", s.dst, e.named(s.node, suffix), s.from[0], e.named(s.by, suffix))
		case "round":
			e.line("%s = round %s, %s", s.dst, s.from[0], e.plan.delta[s.node.id])
		case "rate":
			e.line("%s = mul %s, rates", s.dst, s.from[0])
		default:
			e.line("%s = add %s, %s", s.dst, s.from[0], s.from[1])
		}
	}
}

// autodiff writes the draft.
func autodiff(c *compilation) {
	if c.plan = c.draft(); len(c.errs) > 0 {
		return
	}
	u, err := c.check(c.plan)
	if err != nil {
		c.refused(err)
		return
	}
	c.unit = u
	n := 0
	u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Row.Role == isa.Differentiates {
			n++
		}
	})
	c.did("%d grad lines; with them the program has %d basic operations", n, len(u.Ops))
}
