package compiler

import (
	"fmt"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
)

// coarsest is how many bits coarser than the finest a derivative may be rounded,
// for cells: what is coarser moves weights by more than 1/100.
const coarsest = 2

// rounding places the roundings of the derivatives of hidden layers. Left
// exact, one has no cells, but the states below get its scale and the remainders
// of what is made of them more limbs. Layers are tried from the last one on.
func rounding(c *compilation) {
	last := len(c.job.Layers) - 1
	p := *c.plan
	p.delta = append([]*fixed.Format(nil), c.plan.delta...)
	for i := range last {
		p.delta[i] = c.choices(i)[0]
	}
	if c.weigh(&p) < 0 {
		for i := range last { // the finest, exact, may be too wide
			if all := c.choices(i); len(all) > 1 {
				p.delta[i] = all[1]
			}
		}
	}
	for i := last - 1; i >= 0; i-- {
		c.place(&p, i)
	}
	c.states(&p)
	u, err := c.check(&p)
	if err != nil {
		c.refused(err)
		return
	}
	c.plan, c.unit = &p, u
	for i, l := range c.job.Layers {
		c.did("%s_w, %s_b: %s, the scale of the finest update", l.Name, l.Name, p.state[i])
	}
}

// choices are the ways to round the derivative of a hidden layer, finest first.
func (c *compilation) choices(i int) []*fixed.Format {
	l := &c.job.Layers[i]
	switch {
	case l.Exact:
		return []*fixed.Format{nil}
	case l.Delta != nil:
		return []*fixed.Format{l.Delta}
	}
	all := []*fixed.Format{nil}
	finest := signed16(c.reach(l.Name+"_d")*c.margin(), maxFrac)
	for k := 0; k <= coarsest && finest.Frac-k >= minFrac; k++ {
		f := finest
		f.Frac -= k
		all = append(all, &f)
	}
	return all
}

// place chooses the rounding of a layer, the others being as they are: the
// fewest cells, and of equals the finest.
func (c *compilation) place(p *plan, i int) {
	best, least := p.delta[i], int64(-1)
	text := ""
	for _, f := range c.choices(i) {
		p.delta[i] = f
		n := c.weigh(p)
		if n < 0 {
			text += fmt.Sprintf(", %s: too wide", deltaText(f))
			continue
		}
		text += fmt.Sprintf(", %s: %d cells", deltaText(f), n)
		if least < 0 || n < least {
			best, least = f, n
		}
	}
	p.delta[i] = best
	c.did("%s_d %s%s", c.job.Layers[i].Name, deltaText(best), text)
}

func deltaText(f *fixed.Format) string {
	if f == nil {
		return "exact"
	}
	return f.String()
}

// weigh is the cells of a plan, -1 if the assembler refuses it.
func (c *compilation) weigh(p *plan) int64 {
	c.states(p)
	u, err := c.check(p)
	if err != nil {
		return -1
	}
	return cells(u)
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
		if t.Kind == committed && t.Source >= 0 {
			of[c.unit.Ops[t.Source].Instr.Dst] += int64(t.Len())
		} else if t.Kind == committed {
			of[stateOf(t.Name)] += int64(t.Len())
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
