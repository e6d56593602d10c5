package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/plan"
)

// weights are how the bits of a public factor are weighted; explicit bits index
// the table that it gives.
type weights struct {
	of       []plan.BitWeight[fr.Element]
	explicit []bool
}

var (
	one  = fr.One()
	both = plan.BitWeight[fr.Element]{Zero: one, One: one}
)

// public is the table of a public factor over its explicit bits, which it
// returns too: at each of their values the sum over the other bits.
func (t *tables) public(p *plan.PublicFactor, w weights) (fr.Vector, []plan.BitRef) {
	all := p.Bits()
	if p.Choice != nil {
		return t.choice(p.Choice, w)
	}
	if p.Predicate.Root == plan.Reject {
		var bits []plan.BitRef
		for l, b := range all {
			if w.explicit[l] {
				bits = append(bits, b)
			}
		}
		return make(fr.Vector, 1<<len(bits)), bits
	}
	next := []fr.Vector{{one}}
	var bits []plan.BitRef
	for l := len(all) - 1; l >= 0; l-- {
		layer := &p.Predicate.Layers[l]
		if w.explicit[l] {
			bits = append(bits, all[l])
		}
		size := len(next[0])
		values := make([]fr.Vector, len(layer.Nodes))
		for i, node := range layer.Nodes {
			values[i] = join(next, node, size, &w.of[l], w.explicit[l])
		}
		next = values
	}
	slices.Reverse(bits)
	return next[0], bits
}

// join is the table of a node: the two targets' side by side if the bit is
// explicit, else their weighted sum.
func join(next []fr.Vector, node [2]int32, size int, w *plan.BitWeight[fr.Element], explicit bool) fr.Vector {
	if !explicit {
		out, part := make(fr.Vector, size), make(fr.Vector, size)
		for b, x := range []*fr.Element{&w.Zero, &w.One} {
			if node[b] != plan.Reject {
				part.ScalarMul(next[node[b]], x)
				out.Add(out, part)
			}
		}
		return out
	}
	out := make(fr.Vector, 2*size)
	for b, x := range []*fr.Element{&w.Zero, &w.One} {
		half := out[b*size : (b+1)*size]
		switch {
		case node[b] == plan.Reject:
		case x.IsOne():
			copy(half, next[node[b]])
		default:
			half.ScalarMul(next[node[b]], x)
		}
	}
	return out
}

// choice adds the weight of every entry of the table to its explicit bits.
func (t *tables) choice(c *plan.Choice, w weights) (fr.Vector, []plan.BitRef) {
	var bits []plan.BitRef
	place := make([]int, len(c.Bits)) // of a position's bit in the result's index
	for k := len(c.Bits) - 1; k >= 0; k-- {
		if w.explicit[k] {
			place[k] = 1 << len(bits)
			bits = append(bits, c.Bits[k])
		}
	}
	slices.Reverse(bits)
	out := make(fr.Vector, 1<<len(bits))
	entry, entryAt := positions(c.Entry, place, w)
	row, rowAt := positions(c.Row, place, w)
	for _, e := range t.of(c).entries {
		var x fr.Element
		x.Mul(&entry[e.address], &row[e.row])
		to := &out[entryAt[e.address]+rowAt[e.row]]
		to.Add(to, &x)
	}
	return out, bits
}

// positions are the weights of all values of the bits at the positions, and
// where they stand in the result.
func positions(at, place []int, w weights) (fr.Vector, []int) {
	v, stride := fr.Vector{one}, make([]int, len(at))
	for k, p := range at {
		x := plan.BitWeight[fr.Element]{Zero: one}
		if p >= 0 {
			x, stride[k] = w.of[p], place[p]
		}
		v = outer(v, fr.Vector{x.Zero, x.One})
	}
	return v, offsets(stride)
}

// prefixes computes, for a table of rows of the given width, the sums of the
// rows before each, with it or without.
func prefixes(v fr.Vector, width int, with bool) fr.Vector {
	out, sum := make(fr.Vector, len(v)), make(fr.Vector, width)
	for at := 0; at < len(v); at += width {
		if !with {
			copy(out[at:], sum)
		}
		sum.Add(sum, v[at:at+width])
		if with {
			copy(out[at:], sum)
		}
	}
	return out
}
