package segment

import "fmt"

// Choose is the plan of the fewest iterations a piece that has at most n pieces, those
// of one training as even as they can be; there may be fewer, where n is no number that the
// loops' trips allow. It is an error if the program has more loops that train.
func (c *Cutter) Choose(n int) (Plan, error) {
	if n < len(c.trains) {
		return Plan{}, fmt.Errorf("%d loops of the program train, each is a piece at least: want %d pieces or more, not %d", len(c.trains), len(c.trains), n)
	}
	if n > MaxPieces {
		return Plan{}, fmt.Errorf("%d pieces, want %d at most", n, MaxPieces)
	}
	lo, hi := 1, 1 // steps of a piece: hi gives n pieces at most
	for _, t := range c.trains {
		hi = max(hi, t.steps())
	}
	for lo < hi {
		mid := lo + (hi-lo)/2
		if c.count(mid) <= n {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	var p Plan
	for _, t := range c.trains {
		cut, _ := t.of(lo)
		p.Cuts = append(p.Cuts, cut)
	}
	return p, nil
}

// count is the number of pieces of so many steps at most.
func (c *Cutter) count(steps int) int {
	n := 0
	for _, t := range c.trains {
		_, k := t.of(steps)
		n += k
	}
	return n
}

// Most is the greatest number of pieces that the program can be cut into.
func (c *Cutter) Most() int { return min(c.count(1), MaxPieces) }

// steps are the iterations of the innermost loop that can be cut.
func (t *training) steps() int {
	n := 1
	for _, l := range t.loops {
		n *= l.Trip
	}
	return n
}

// of is the cut with the fewest pieces of so many steps at most, and how many they are.
func (t *training) of(steps int) (Cut, int) {
	above, below := 1, t.steps()
	for i, l := range t.loops {
		below /= l.Trip
		if below <= steps || i == len(t.loops)-1 {
			size := min(max(steps/below, 1), l.Trip)
			return Cut{l.Name, size}, above * ((l.Trip + size - 1) / size)
		}
		above *= l.Trip
	}
	panic("BUG: a training without loops")
}

// HasRest reports whether something reads the model after the training: it can be a
// piece of its own.
func (c *Cutter) HasRest() bool {
	for i := c.trains[len(c.trains)-1].node + 1; i < len(c.nodes); i++ {
		if c.nodes[i].timed {
			return true
		}
	}
	return false
}
