package compiler

import (
	"fmt"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// coarsest is how many bits coarser than the finest a derivative may be rounded,
// for cells: what is coarser moves weights by more than 1/100.
const coarsest = 2

// rounding places the roundings of the derivatives of hidden values. Left
// exact, one has no cells, but the states below get its scale and the remainders
// of what is made of them more limbs. Values are tried from the last one on.
func rounding(c *compilation) {
	if c.adam != nil {
		c.tuned()
	}
	p := c.placed()
	if c.optimizes() {
		p = c.refined(p)
	}
	if err := c.states(p); err != nil {
		c.mistaken(err)
		return
	}
	if n := c.widest(p); n > maxFile {
		c.errorf(c.job.Start.Pos, "a parameter has %d bits, one that starts from a file %d at most: round derivatives coarser, as in delta fx16.12", n, maxFile)
		return
	}
	u, err := c.check(p)
	if err != nil {
		c.refused(err)
		return
	}
	c.plan, c.unit = p, u
	for _, n := range c.graph.params {
		c.did("%s: %s, the scale of the finest update", n.name, p.state[n.id])
	}
}

// placed is the plan with the roundings of derivatives.
func (c *compilation) placed() *plan {
	hidden := c.hidden()
	p := c.plan.clone()
	for _, n := range hidden {
		p.delta[n.id] = c.choices(n)[0]
	}
	if c.weigh(p) < 0 {
		for _, n := range hidden { // the finest, exact, may be too wide
			if all := c.choices(n); len(all) > 1 {
				p.delta[n.id] = all[1]
			}
		}
	}
	for i := len(hidden) - 1; i >= 0; i-- {
		c.place(p, hidden[i])
	}
	return p
}

// hidden are the roundings before the last one.
func (c *compilation) hidden() []*node {
	var l []*node
	for _, n := range c.graph.nodes {
		if n.op == "round" && n != c.graph.out && n.learns {
			l = append(l, n)
		}
	}
	return l
}

// choices are the ways to round the derivative of a value, finest first.
func (c *compilation) choices(n *node) []*fixed.Format {
	switch {
	case n.plain:
		return []*fixed.Format{nil}
	case n.delta != nil:
		return []*fixed.Format{n.delta}
	}
	all := []*fixed.Format{nil}
	finest := signed16(c.reach(c.deltas[n])*c.margin(), maxFrac)
	for k := 0; k <= coarsest && finest.Frac-k >= minFrac; k++ {
		f := finest
		f.Frac -= k
		all = append(all, &f)
	}
	return all
}

// place chooses the rounding of a value, the others being as they are: the
// fewest cells, and of equals the finest.
func (c *compilation) place(p *plan, n *node) {
	best, least := p.delta[n.id], int64(-1)
	text := ""
	for _, f := range c.choices(n) {
		p.delta[n.id] = f
		cells := c.weigh(p)
		if cells < 0 {
			text += fmt.Sprintf(", %s: too wide", deltaText(f))
			continue
		}
		text += fmt.Sprintf(", %s: %d cells", deltaText(f), cells)
		if least < 0 || cells < least {
			best, least = f, cells
		}
	}
	p.delta[n.id] = best
	c.did("%s %s%s", c.deltas[n], deltaText(best), text)
}

func deltaText(f *fixed.Format) string {
	if f == nil {
		return "exact"
	}
	return f.String()
}

// weigh is the cells of a plan, -1 if it or the assembler refuses it.
func (c *compilation) weigh(p *plan) int64 {
	if c.states(p) != nil || c.widest(p) > maxFile {
		return -1
	}
	u, err := c.check(p)
	if err != nil {
		return -1
	}
	return cells(u)
}

// maxFile is the bits of a number of a file.
const maxFile = 64

// widest is the bits of the widest parameter that starts from a file.
func (c *compilation) widest(p *plan) int {
	most := 0
	for _, n := range c.graph.params {
		if c.given(n) {
			most = max(most, p.state[n.id].Bits)
		}
	}
	return most
}

// indices is the format of row numbers.
func indices(rows int) fixed.Format {
	return fixed.Format{Bits: max(wholeBits(float64(rows-1)), 1)}
}

// tensors reports every tensor that has a format.
func (c *compilation) tensors() {
	rel := c.unit.Relation()
	of := map[string]int64{}
	for _, t := range rel.Tensors {
		if t.Kind == committed {
			of[c.unit.InstrOf(t.Source).Dst] += int64(t.Len())
		}
	}
	c.unit.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		n, ok := of[in.Dst]
		if !ok || in.Dst == "" {
			return
		}
		delete(of, in.Dst)
		r := c.simulate.ranges[in.Dst]
		t := TensorReport{Name: in.Dst, Instruction: in.Row.Name, Least: r.lo, Greatest: r.hi, Cells: n}
		for i := range in.Args {
			if k := in.Args[i].Kind; k == isa.Format || k == isa.Type {
				t.Format = in.Args[i].Format.String()
			}
		}
		c.report.Tensors = append(c.report.Tensors, t)
	})
	c.report.Cells = cells(c.unit)
}
