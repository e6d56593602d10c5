package compiler

import (
	"fmt"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// common merges nodes that are the same instruction of the same operands. The
// machine's checker merges those of gradients.
func common(c *compilation) {
	g := c.graph
	seen := map[string]*node{}
	to := make([]*node, len(g.nodes))
	var kept []*node
	for _, n := range g.nodes {
		for i, a := range n.args {
			n.args[i] = to[a.id]
		}
		for _, of := range []**node{&n.like, &n.seen, &n.low} {
			if *of != nil {
				*of = to[(*of).id]
			}
		}
		key := n.key()
		if old := seen[key]; old != nil && !n.is("input", "param") {
			to[n.id] = old
			c.did("%s is %s", n.name, old.name)
			continue
		}
		seen[key] = n
		to[n.id] = n
		kept = append(kept, n)
	}
	g.out = to[g.out.id]
	if g.errors != nil {
		g.errors = to[g.errors.id]
	}
	g.nodes = kept
	g.prune()
	if len(c.report.Passes[len(c.report.Passes)-1].Did) == 0 {
		c.did("nothing is computed twice")
	}
}

// key is equal for nodes with equal values.
func (n *node) key() string {
	k := n.op
	for _, a := range n.args {
		k += fmt.Sprintf(" %d", a.id)
	}
	if n.factor != nil {
		k += " " + n.factor.RatString()
	}
	k += fmt.Sprint(" ", n.start, n.moves, n.over, n.unsigned)
	if n.op == "const" {
		k += isa.Axes(n.axes).String()
	}
	if n.learning { // each dropout draws its own
		k += n.name
	}
	if n.given != nil { // as it makes formats of one
		k += n.given(fixed.Format{Signed: true, Bits: 16, Frac: draftFrac}).String()
	}
	for _, f := range []*fixed.Format{n.format, n.delta} {
		if k += " "; f != nil {
			k += f.String()
		}
	}
	return k
}
