package compiler

import (
	"math"
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// writeMoments writes what Adam's sums weigh, and what second moments are added up in.
func (e *emitter) writeMoments() {
	a := e.adam
	if a == nil {
		return
	}
	e.quote(e.job.Optimizer.RulePos)
	all, epoch := e.timeAxes(true), ""
	switch {
	case a.second != nil:
		e.line("beta2 = const %s[ago=%d], values(%s)", constantOf(a.second.weights, a.second.frac), len(a.second.weights), listed(a.second.weights, a.second.frac))
	case a.byEpoch:
		epoch = "step=$train//$batch"
		e.line("faded = const %s[], fill(%s)", constantOf([]int64{a.faded}, lostFrac), listed([]int64{a.faded}, lostFrac))
	default:
		epoch = all
	}
	if a.grown != nil {
		e.line("grown = const %s[%s], values(%s)", constantOf(a.grown, a.growth), epoch, listed(a.grown, a.growth))
	}
	if !e.shrinks() { // else they are among its own
		e.line("rates = const %s[%s], values(%s)  ; times $rate", constantOf(a.times, 0), all, listed(a.times, 0))
	}
	for _, n := range e.graph.learned() {
		f := e.rootFormat(n)
		eps := make([]int64, len(a.eps))
		for t, x := range a.eps {
			eps[t] = max(rounded(x, f.Frac), 1)
		}
		bits := indices(int(slices.Max(eps)) + 1).Bits // no more: the divisor has as many
		e.line("%s_eps = const %s[%s], values(%s)", n.name, fixed.Format{Bits: bits, Frac: f.Frac}, all, listed(eps, f.Frac))
		if a.grown != nil {
			axes := n
			if e.mini() {
				axes = &node{axes: e.units(n)}
			}
			e.line("%s_squares = carry %s[%s], zeros()", n.name, e.squaresFormat(n), axes.declared())
		}
		if e.mini() {
			e.writeBlocks(n)
		}
	}
}

// finest is the format of so many bits that holds x and is as fine as it can be; in the
// draft there is room for more.
func (c *compilation) finest(name string, bits int, signed bool) fixed.Format {
	f := fixed.Format{Signed: signed, Bits: 32, Frac: 20}
	if c.simulate == nil {
		return f
	}
	f.Bits, f.Frac = bits, bits
	if signed {
		f.Frac--
	}
	if x := c.simulate.ranges[name].reach() * c.margin(); x > 0 {
		f.Frac -= int(math.Floor(math.Log2(x))) + 1
	}
	f.Frac = max(0, min(f.Frac, 2*bits))
	return f
}

func (c *compilation) momentFormat(n *node) fixed.Format {
	return c.finest(n.name+"_slope", gradientBits, true)
}

func (c *compilation) rootFormat(n *node) fixed.Format {
	if c.mini() {
		return c.finest(n.name+"_root", blockRootBits, false)
	}
	return c.finest(n.name+"_root", rootBits, false)
}

// squaresFormat holds sums of weighted squares of gradients.
func (c *compilation) squaresFormat(n *node) fixed.Format {
	f := fixed.Format{Signed: true, Bits: fixed.MaxBits, Frac: 2*c.squaredFormat(n).Frac + c.adam.growth}
	if c.mini() {
		f.Frac = c.meanSquareFormat(n).Frac + c.adam.growth
	}
	if c.simulate != nil {
		f.Bits = min(f.Bits, f.Frac+3+wholeBits(c.simulate.ranges[n.name+"_squares"].reach()*c.margin()*c.margin()))
	}
	return f
}

// squaredFormat is that of the gradients that are squared.
func (c *compilation) squaredFormat(n *node) fixed.Format {
	if c.job.Optimizer.Clip != nil {
		return fixed.Format{Signed: true, Bits: clipBits + 1, Frac: c.clipFrac()}
	}
	return c.momentFormat(n)
}

// stepFormat is that of M/√S.
func (c *compilation) stepFormat() fixed.Format {
	whole := 0
	for c.adam.reach >= math.Ldexp(1, whole) {
		whole++
	}
	return fixed.Format{Signed: true, Bits: stepBits, Frac: stepBits - 1 - whole}
}

// adapted writes a parameter's step, but for its factor: g is its gradient.
func (e *emitter) adapted(n *node, g, factor string) string {
	mean := n.name + "_slope"
	if e.job.Optimizer.Clip != nil {
		mean = g // it is rounded
	} else {
		e.line("%s = round %s, %s, %s", mean, g, e.momentFormat(n), factor)
	}
	first := mean
	if e.past != nil {
		first = n.name + "_first"
		e.line("%s = lag %s, %s, %s", first, mean, e.past.name, e.loops())
	}
	e.line("%s_slope2 = mul %s, %s", n.name, mean, mean)
	e.second(n, n.name+"_slope2")
	e.line("%s_depth = add %s_root, %s_eps", n.name, n.name, n.name)
	e.line("%s_step = div %s, %s_depth, %s", n.name, first, n.name, e.stepFormat())
	return n.name + "_step"
}

// second writes √S, of squares of gradients.
func (e *emitter) second(n *node, mean2 string) {
	squares := n.name + "_squares"
	if a := e.adam; a.second != nil {
		e.line("%s = lag %s, %s, %s", squares, mean2, a.second.name, e.loops())
	} else {
		e.line("%s_weighed = mul %s, grown", n.name, mean2)
		e.line("%s = sgdstep %s, %s_weighed, -1", squares, squares, n.name)
	}
	e.line("%s_root = sqrt %s, %s", n.name, squares, e.rootFormat(n))
}

// fade writes that an epoch's end rounds second moments to what they are in the next.
func (e *emitter) fade() {
	if e.adam == nil || !e.adam.byEpoch {
		return
	}
	e.quote(e.job.Optimizer.RulePos)
	for _, n := range e.graph.learned() {
		s := n.name + "_squares"
		e.line("%s_part = mul %s, faded", s, s)
		e.line("%s_faded = round %s_part, %s", s, s, e.squaresFormat(n))
		e.line("%s = sgdstep %s, %s_faded, 1", s, s, s)
	}
	e.line("")
}

// price says what second moments cost.
func (c *compilation) price() {
	if c.adam == nil {
		return
	}
	names := map[string]bool{}
	entries := 0
	for _, n := range c.graph.learned() {
		entries += isa.Axes(n.axes).Len()
		for _, s := range []string{"_slope", "_slope2", "_limited2", "_excess", "_more", "_root", "_scale", "_step", "_squares_faded"} {
			names[n.name+s] = true
		}
	}
	total := int64(0)
	for _, t := range c.unit.Relation().Tensors {
		if t.Kind == committed && names[c.unit.InstrOf(t.Source).Dst] {
			total += int64(t.Len())
		}
	}
	steps := c.job.Epochs * c.steps()
	c.say("%s: %.1f cells for each of %d parameters and %d steps, %d in all of the proof's %d", c.job.Optimizer.Rule,
		float64(total)/float64(entries)/float64(steps), entries, steps, total, cells(c.unit))
}
