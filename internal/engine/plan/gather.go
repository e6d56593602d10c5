package plan

import (
	"fmt"
	"slices"
)

// row is the point of a choice's row, the top bit first: a bit is free or summed,
// never both.
func (p *PublicFactor) row() Point {
	out := make(Point, len(p.Choice.Row))
	for i, k := range p.Choice.Row {
		if out[i] = p.Roles[k].Free; out[i] == None {
			out[i] = p.Roles[k].Sum
		}
	}
	return out
}

// entry is the roles of the bits of a choice's entry.
func (p *PublicFactor) entry() []BitRole {
	out := make([]BitRole, len(p.Choice.Entry))
	for i, k := range p.Choice.Entry {
		if k < 0 {
			out[i] = BitRole{Zero, None}
		} else {
			out[i] = p.Roles[k]
		}
	}
	return out
}

// gather plans how the values of all choices are proved. Those with the same
// digits at the same point share the claims on the digits.
func (p *planner) gather() {
	if len(p.Choices) == 0 {
		return
	}
	p.source++
	p.GatherSource = p.source
	index, listed := map[string]int{}, map[int]bool{}
	for _, c := range p.Choices {
		key := fmt.Sprint(c.Choice.Digits, c.row())
		i, ok := index[key]
		if !ok {
			i = len(p.Gathers)
			index[key] = i
			p.Gathers = append(p.Gathers, Gather{Bits: len(c.Choice.Entry)})
			p.GatherRounds = max(p.GatherRounds, len(c.Choice.Entry))
		}
		p.Gathers[i].Uses = append(p.Gathers[i].Uses, c)
	}
	for i := range p.Gathers {
		g := &p.Gathers[i]
		c := g.Uses[0].Choice
		entry := make(Point, g.Bits)
		for k := range entry {
			entry[k] = Coordinate{p.source, p.GatherRounds - g.Bits + k}
		}
		row := g.Uses[0].row()
		for _, id := range c.Digits {
			d := p.System.Tensors[id].Digit
			top := len(row) - d.Lo - d.Len
			claim := p.claim(id, slices.Concat(row[top:top+d.Len], entry))
			g.Digits = append(g.Digits, claim)
			if !listed[claim] {
				listed[claim] = true
				p.Digits = append(p.Digits, claim)
			}
		}
	}
}
