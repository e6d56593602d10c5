package compiler

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// node is a tensor of the model: an instruction over others. Its axes are those
// of one row; rows says that it has an axis of rows beside them, whose name
// depends on the data set.
type node struct {
	id    int // its place in the graph
	op    string
	name  string // in the assembly
	label string // in the script; empty: a part of an expression
	args  []*node
	axes  []isa.Axis
	rows  bool
	pos   isa.Pos

	factor *big.Rat      // of scale; the value of const
	format *fixed.Format // chosen by hand, of a round, a function or a parameter
	delta  *fixed.Format // of a round: of the loss's derivative, by hand
	plain  bool          // of a round: leave that derivative unrounded

	path  string // of a parameter: its name in the script, as in h.w
	start string // of a parameter: how it starts, in the assembly
	turn  bool   // of a parameter: PyTorch has its two axes the other way round
	layer bool   // of a parameter: of a dense layer

	frozen bool // of a parameter: it stays as it starts

	act      string // the activation that this is the value of
	part     string // of the name, behind that of the value that is being made; empty: by the instruction
	final    bool   // it has that name alone
	renames  bool   // of a flatten: one axis has another name and is the last one
	unsigned bool   // of a round or a function whose format is chosen: it is not negative

	given func(like fixed.Format) fixed.Format // of a round or a function: the format that follows from that of like
	like  *node                                // nil: it follows from none

	learning bool // of the parts of a dropout: in evaluations the first operand is there in its place

	over string // of a softmax: its axis; empty: the only one
	// seen and low are, of a round, the scores that a mask leaves and a scale of bits that hides the others:
	// the format is that of seen, and the factor of low such that they are its least.
	seen, low *node

	moves string // of a conv, a pool, a flatten, a product or a sum: the operands behind the tensors
	walk  *moves // of a conv: the same as numbers

	learns bool // depends on a parameter
	exact  bool // depends on one without a rounding between: a product of two such is rounded first
}

// is reports whether the node is one of the operations.
func (n *node) is(ops ...string) bool { return slices.Contains(ops, n.op) }

// axis is the axis of a name, of size 0 if there is none.
func (n *node) axis(name string) isa.Axis {
	for _, a := range n.axes {
		if a.Name == name {
			return a
		}
	}
	return isa.Axis{}
}

// shape writes the axes: [row, px=64].
func (n *node) shape() string {
	var l []string
	if n.rows {
		l = append(l, "row")
	}
	for _, a := range n.axes {
		l = append(l, fmt.Sprintf("%s=%d", a.Name, a.Size))
	}
	return "[" + strings.Join(l, ", ") + "]"
}

// what names the node for messages.
func (n *node) what() string {
	at := ""
	if n.pos.Line > 0 {
		at = " at " + n.pos.String()
	}
	return fmt.Sprintf("%s %s%s", n.script(2), n.shape(), at)
}

// script is the node as a script would write it, to a depth.
func (n *node) script(depth int) string {
	sign := map[string]string{"matmul": "@", "add": "+", "sub": "-", "mul": "*", "scale": "*"}[n.op]
	switch {
	case n.label != "":
		return n.label
	case depth == 0:
		return "…"
	case n.op == "const":
		return n.factor.RatString()
	case n.op == "scale":
		return n.factor.RatString() + " * " + n.args[0].script(depth-1)
	case sign != "":
		return n.args[0].script(depth-1) + " " + sign + " " + n.args[1].script(depth-1)
	}
	return n.op + "(" + n.args[0].script(depth-1) + ")"
}

// rounded reports whether the node has a format of 16 bits at most.
func (n *node) rounded() bool {
	return n.given != nil || n.is("round", "rsqrt", "sigmoid", "tanh", "gelu", "softmax")
}

// text is the right-hand side of the node's line.
func (n *node) text(name func(*node) string, f fixed.Format) string {
	var l []string
	for _, a := range n.args {
		l = append(l, name(a))
	}
	switch {
	case n.op == "scale":
		l = append(l, n.factor.RatString())
	case n.moves != "":
		l = append(l, n.moves)
	case n.op == "matmul" && n.args[0].rows && n.args[1].rows:
		l = append(l, "["+strings.Join(isa.Axes(shared(n.args[0], n.args[1])).Names(), ", ")+"]")
	case n.op == "softmax":
		over := n.over
		if over == "" {
			over = n.axes[0].Name
		}
		l = slices.Insert(l, 1, over, f.String())
	case n.op == "sum":
		l = append(l, "["+strings.Join(isa.Axes(n.args[0].axes).Names(), ", ")+"]")
	case n.is("round", "rsqrt") || n.given != nil || n.is(activationNames...) && activations[Activation(n.op)].format != nil:
		l = append(l, f.String())
	}
	return n.op + " " + strings.Join(l, ", ")
}

// constant is the line of a constant.
func (n *node) constant(axes string, f fixed.Format) string {
	start := n.start
	if start == "" {
		start = fmt.Sprintf("fill(%s)", n.factor.RatString())
	}
	return fmt.Sprintf("%s = const %s%s, %s", n.name, f, axes, start)
}

// shared are the axes that both have, rows left out.
func shared(a, b *node) []isa.Axis {
	var l []isa.Axis
	for _, x := range a.axes {
		if b.axis(x.Name).Size > 0 {
			l = append(l, x)
		}
	}
	return l
}

// graph is the model: its nodes, each after its arguments.
type graph struct {
	nodes  []*node
	input  *node
	params []*node
	out    *node // what the loss reads: rounded logits, or an exact prediction
	errors *node // the rounded distance of a prediction from its target; nil: logits

	taken map[string]int // names, and how many are numbered after each
}

// add puts a node at the end.
func (g *graph) add(n *node) *node {
	n.id = len(g.nodes)
	for _, a := range n.args {
		n.learns = n.learns || a.learns
		n.exact = n.exact || a.exact
		n.rows = n.rows || a.rows
	}
	if n.op == "param" {
		n.learns, n.exact = !n.frozen, true
		g.params = append(g.params, n)
	}
	if n.rounded() {
		n.exact = false
	}
	g.nodes = append(g.nodes, n)
	return n
}

// learned are the parameters that updates change.
func (g *graph) learned() []*node {
	return slices.DeleteFunc(slices.Clone(g.params), func(n *node) bool { return n.frozen })
}

// computed are the nodes that every pass over data writes.
func (g *graph) computed() []*node {
	var l []*node
	for _, n := range g.nodes {
		if !n.is("input", "param", "const", "error") {
			l = append(l, n)
		}
	}
	return l
}

// needed are the nodes that the result depends on, and the input.
func (g *graph) needed() map[*node]bool {
	need := map[*node]bool{g.out: true, g.input: true}
	if g.errors != nil {
		need[g.errors] = true
	}
	for i := len(g.nodes) - 1; i >= 0; i-- {
		if need[g.nodes[i]] {
			for _, a := range g.nodes[i].args {
				need[a] = true
			}
		}
	}
	return need
}

// prune leaves out what the result does not need, and numbers the rest.
func (g *graph) prune() {
	need := g.needed()
	drop := func(n *node) bool { return !need[n] }
	g.nodes = slices.DeleteFunc(g.nodes, drop)
	g.params = slices.DeleteFunc(g.params, drop)
	for i, n := range g.nodes {
		n.id = i
	}
}
