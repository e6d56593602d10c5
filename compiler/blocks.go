package compiler

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Bits of the numbers of a block: of the mean square of its gradients, of its root, and of
// what its step is multiplied by.
const (
	meanSquareBits = 40
	blockRootBits  = 24
	blockScaleBits = 10 // of the least number, where the root is the greatest
	blockRangeBits = 12 // roots are at least the greatest over 2^blockRangeBits
	blockMemory    = 8  // powers of β1 are to so many
)

// mini reports whether there is one second moment for a block of parameters: Adam-mini.
// The step of a parameter is its first moment times a number of the block, so that none of
// it is committed but for these numbers.
func (c *compilation) mini() bool { return c.job.Optimizer.Rule == "adam_mini" }

// units are the axes of the blocks of a parameter: a unit of a layer is one. Of what is no
// matrix that rows are multiplied by, once, all is one block, and there are none.
func (c *compilation) units(n *node) (axes []isa.Axis) {
	use := c.use(n)
	if use == nil || use.op != "matmul" || use.args[0].rows == use.args[1].rows {
		return nil
	}
	rows := use.rowsArg()
	for _, a := range n.axes {
		if rows.axis(a.Name).Size == 0 {
			axes = append(axes, a)
		}
	}
	return axes
}

// rowsArg is the operand of a product that has rows.
func (n *node) rowsArg() *node {
	if n.args[0].rows {
		return n.args[0]
	}
	return n.args[1]
}

// blockSquares writes the sum of the squares of each block's gradients.
func (e *emitter) blockSquares(n *node, t *tape, x string) string {
	units := e.units(n)
	if len(units) == 0 {
		return e.squared(n, t, x)
	}
	g := t.updates[n]
	dst := t.unique(n.name + "_g2")
	if s := t.step(g); s != nil && e.pairs(s) {
		gram, peer := e.gram(t, e.rowsName(s, x), s.node.rowsArg().axes), e.peers(t, s.from[0], s.node.axes)
		mixed := t.unique(n.name + "_mixed")
		e.line("%s = matmul %s, %s, [peer]", mixed, gram, peer)
		e.line("%s = matmul %s, %s, [%s]", dst, mixed, s.from[0], e.rowAxis())
		return dst
	}
	var inputs []string
	for _, a := range n.axes {
		if (&node{axes: units}).axis(a.Name).Size == 0 {
			inputs = append(inputs, a.Name)
		}
	}
	e.line("%s_gg = mul %s, %s", n.name, g, g)
	e.line("%s = sum %s_gg, [%s]", dst, n.name, strings.Join(inputs, ", "))
	return dst
}

// blocks writes a parameter's step: its first moment times a/(max(√S, floor) + ε) of its block, a
// being the rate's multiple of this time and S a weighted sum of the means of squares.
func (e *emitter) blocks(n *node, t *tape, g, x, rows string) string {
	g2 := e.blockSquares(n, t, x)
	f := e.meanSquareFormat(n)
	entries := isa.Axes(n.axes).Len() / isa.Axes(e.units(n)).Len()
	e.line("%s_slope2 = round %s, %s, %d/%s/%s/%d", n.name, g2, f, e.loss.factor*e.loss.factor, rows, rows, entries)
	mean2 := n.name + "_slope2"
	if e.limits() {
		e.line("%s_once = mul %s, g_scale", n.name, mean2)
		e.line("%s_twice = mul %s_once, g_scale", n.name, n.name)
		mean2 = n.name + "_limited2"
		e.line("%s = round %s_twice, %s", mean2, n.name, f)
	}
	e.second(n, mean2)
	e.line("%s_over = sub %s_root, %s_floor", n.name, n.name, n.name)
	f = e.rootFormat(n)
	e.line("%s_excess = round %s_over, %s", n.name, n.name, fixed.Format{Signed: true, Bits: f.Bits + 2, Frac: f.Frac})
	e.line("%s_more = relu %s_excess", n.name, n.name)
	e.line("%s_most = add %s_floor, %s_more", n.name, n.name, n.name)
	e.line("%s_depth = add %s_most, %s_eps", n.name, n.name, n.name)
	e.line("%s_rates = mul %s_ones, rates", n.name, n.name)
	e.line("%s_rate = scale %s_rates, $rate", n.name, n.name)
	e.line("%s_scale = div %s_rate, %s_depth, %s", n.name, n.name, n.name, e.blockScaleFormat(n))
	if e.past != nil {
		e.line("%s_first = lag %s, %s, %s", n.name, g, e.past.name, e.loops())
		g = n.name + "_first"
	}
	e.line("%s_step = mul %s, %s_scale", n.name, g, n.name)
	return n.name + "_step"
}

// writeBlocks writes what the roots of a parameter's blocks divide, and what they are at
// least: of a unit that learnt nothing yet the number would be without bounds.
func (e *emitter) writeBlocks(n *node) {
	f, floor := e.rootFormat(n), int64(1)
	if e.simulate != nil {
		floor <<= blockRootBits - blockRangeBits
	}
	e.line("%s_floor = const %s[], fill(%s)", n.name, fixed.Format{Bits: blockRootBits, Frac: f.Frac}, listed([]int64{floor}, f.Frac))
	e.line("%s_ones = const bit[%s], fill(1)", n.name, (&node{axes: e.units(n)}).declared())
}

func (c *compilation) meanSquareFormat(n *node) fixed.Format {
	return c.finest(n.name+"_slope2", meanSquareBits, false)
}

// blockScaleFormat holds a/(√S + ε), from where √S is the greatest to where it is nothing.
func (c *compilation) blockScaleFormat(n *node) fixed.Format {
	f := fixed.Format{Bits: 20, Frac: 8}
	if c.simulate == nil {
		return f
	}
	times, shift := c.adam.times, c.shift
	if c.shrinks() {
		times, shift = c.decay.rates, shift+growthFrac
	}
	f.Bits = blockScaleBits + blockRangeBits + 1
	f.Frac = blockScaleBits + shift - c.rootFormat(n).Frac + blockRootBits - wholeBits(float64(slices.Max(times)))
	return f
}

// peers writes rows under another axis, to meet them in pairs.
func (e *emitter) peers(t *tape, name string, axes []isa.Axis) string {
	count := "$batch"
	if e.job.Batch == 0 {
		count = "$train"
	}
	l := []string{"peer=" + count}
	for _, a := range axes {
		l = append(l, fmt.Sprintf("%s=%d", a.Name, a.Size))
	}
	peer := t.unique(name + "_peer")
	e.line("%s = reshape %s, [%s]", peer, name, strings.Join(l, ", "))
	return peer
}

// gram writes the products of all pairs of rows.
func (e *emitter) gram(t *tape, name string, axes []isa.Axis) string {
	peer, product := e.peers(t, name, axes), t.unique(name+"_gram")
	e.line("%s = matmul %s, %s, [%s]", product, name, peer, strings.Join(isa.Axes(axes).Names(), ", "))
	return product
}

// rowAxis is the axis of a step's rows.
func (e *emitter) rowAxis() string {
	if e.job.Batch == 0 {
		return "row"
	}
	return "b"
}

// rowsName is the name of the rows that a gradient is a product of.
func (e *emitter) rowsName(s *step, x string) string {
	if r := s.node.rowsArg(); r.op != "input" {
		return r.name
	}
	return x
}
