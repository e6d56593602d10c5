package segment

import (
	"maps"
	"slices"

	"github.com/aivm/aivm/isa"
)

// place gives each piece what it needs of what data alone decide, and each assertion and
// output of data alone a piece: the first that reads these data anyway, or the last one.
func (c *Cutter) place(drafts []*draft) error {
	for _, d := range drafts {
		d.needed = map[int]bool{}
		for _, i := range slices.Sorted(maps.Keys(d.nodes)) {
			if err := c.need(d, i); err != nil {
				return err
			}
		}
	}
	last := drafts[len(drafts)-1]
	for i, x := range c.nodes {
		if x.timed || !says(x.role) && !c.idle(i, drafts) {
			continue
		}
		own := &draft{needed: map[int]bool{}}
		if err := c.need(own, i); err != nil {
			return err
		}
		own.needed[i] = true
		at := slices.IndexFunc(drafts, func(d *draft) bool {
			for k := range own.needed {
				if c.nodes[k].role == isa.IsInput && !d.needed[k] {
					return false
				}
			}
			return true
		})
		d := last
		if at >= 0 && len(own.needed) > 1 {
			d = drafts[at]
		}
		for k := range own.needed {
			d.needed[k] = true
		}
	}
	return c.carries(drafts)
}

// says reports whether a statement hangs on the instruction by itself.
func says(r isa.Role) bool { return r == isa.IsOutput || r == isa.IsMetric || r == isa.Asserts }

// idle reports whether an input is in no piece.
func (c *Cutter) idle(i int, drafts []*draft) bool {
	return c.nodes[i].role == isa.IsInput && !slices.ContainsFunc(drafts, func(d *draft) bool { return d.needed[i] })
}

// need adds what node i reads, and of a data set all tensors: its commitment is one.
func (c *Cutter) need(d *draft, i int) error {
	x := c.nodes[i]
	if x.role == isa.IsInput && x.in != nil {
		set, _ := isa.SplitInput(x.in.Dst)
		for k, y := range c.nodes {
			if y.role != isa.IsInput || y.in == nil {
				continue
			}
			if s, _ := isa.SplitInput(y.in.Dst); s == set {
				d.needed[k] = true
			}
		}
	}
	for _, name := range x.uses {
		k, top := c.index[name]
		if !top || c.nodes[k].role == isa.IsState || d.nodes[k] || d.needed[k] {
			continue
		}
		if c.nodes[k].timed {
			return refuse(c.nodes[k].in.Pos, "%s is made of the model before a cut and read after it: only states pass a cut", name)
		}
		d.needed[k] = true
		if err := c.need(d, k); err != nil {
			return err
		}
	}
	return nil
}

// carries refuses one that two pieces need: it is no part of the model that passes a cut.
func (c *Cutter) carries(drafts []*draft) error {
	for k, x := range c.nodes {
		if x.role != isa.IsCarry || x.in == nil {
			continue
		}
		n := 0
		for _, d := range drafts {
			if d.needed[k] {
				n++
			}
		}
		if n > 1 {
			return refuse(x.in.Pos, "carry %s keeps its value over a cut and is no part of the model: only states pass a cut", x.in.Dst)
		}
	}
	return nil
}
