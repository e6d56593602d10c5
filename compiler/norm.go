package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// normBits are those of a norm: all that it has beside whole bits are fractional.
const normBits = 32

// scaleFrac is the scale of the number that a step's gradients are multiplied by, coarser
// where they are multiplied by a block's number too.
const (
	scaleFrac      = 15
	scaleFracBlock = 11
)

func (c *compilation) limitFrac() int {
	if c.mini() {
		return scaleFracBlock
	}
	return scaleFrac
}

// limits reports whether the norm of the gradient is limited.
func (c *compilation) limits() bool { return c.job.Optimizer.ClipNorm != nil }

// norming checks the limit of the norm.
func (c *compilation) norming() {
	switch o := &c.job.Optimizer; {
	case o.ClipNorm == nil:
	case o.ClipNorm.Sign() <= 0:
		c.errorf(o.ClipNormPos, "clip_norm %s, want a number above 0, as 1", o.ClipNorm.RatString())
	case c.job.Contribution != nil:
		c.errorf(o.ClipNormPos, "clip_norm beside the contribution at %s: want one of them", c.job.Contribution.Pos)
	default:
		c.did("the gradient of a step is multiplied by min(1, %s/norm), to 2^-%d: one number for all parameters", o.ClipNorm.RatString(), c.limitFrac())
	}
}

// squared writes the square of the norm of a parameter's gradient, a sum over rows. Of a
// product of rows and their derivatives, G = Xᵀ·D, it is Σ (X·Xᵀ)∘(D·Dᵀ), which is less
// work where rows are few; else G itself is squared. Neither has cells. x is the name of
// the input's rows.
func (e *emitter) squared(n *node, t *tape, x string) string {
	g := t.updates[n]
	dst := t.unique(n.name + "_g2")
	if s := t.step(g); s != nil && e.pairs(s) {
		xs, ds := e.gram(t, e.rowsName(s, x), s.node.rowsArg().axes), e.gram(t, s.from[0], s.node.axes)
		e.line("%s = matmul %s, %s, [%s, peer]", dst, xs, ds, e.rowAxis())
		return dst
	}
	e.line("%s = norm2 %s", dst, g)
	return dst
}

// step is the line with a result; nil if it is none of the backward pass.
func (t *tape) step(dst string) *step {
	for i := range t.steps {
		if t.steps[i].dst == dst {
			return &t.steps[i]
		}
	}
	return nil
}

// pairs reports whether a gradient is a product of rows that is dearer to square than
// all pairs of rows are to multiply.
func (e *emitter) pairs(s *step) bool {
	n := s.node
	if s.op != "grad" || n.op != "matmul" || n.args[0].rows == n.args[1].rows {
		return false
	}
	all := len(shared(n.args[0], n.args[1])) == len(n.rowsArg().axes) // a row of it is one of the result
	return all && e.batchRows()*e.batchRows() < isa.Axes(s.by.axes).Len()
}

// writeNorm writes what the gradients of a step are multiplied by: min(1, c/norm), once
// rounded.
func (e *emitter) writeNorm(t *tape, x string) {
	if !e.limits() {
		return
	}
	total := ""
	for _, n := range e.graph.learned() {
		if s := e.squared(n, t, x); total == "" {
			total = s
		} else {
			sum := t.unique("g_square")
			e.line("%s = add %s, %s", sum, total, s)
			total = sum
		}
	}
	f := e.normFormat()
	e.line("g_norm = sqrt %s, %s", total, f)
	e.line("g_over = sub g_norm, g_limit")
	e.line("g_excess = round g_over, %s", fixed.Format{Signed: true, Bits: f.Bits + 2, Frac: f.Frac})
	e.line("g_more = relu g_excess")
	e.line("g_most = add g_limit, g_more")
	e.line("g_scale = div g_limit, g_most, %s", fixed.Format{Bits: e.limitFrac() + 1, Frac: e.limitFrac()})
}

// normLimit is the limit of the norm of the sum of the rows' gradients.
func (c *compilation) normLimit() *big.Rat {
	return new(big.Rat).Mul(c.job.Optimizer.ClipNorm, big.NewRat(int64(max(c.batchRows(), 1)), int64(c.loss.factor)))
}

// normFormat holds the norm and its limit.
func (c *compilation) normFormat() fixed.Format {
	most, _ := c.normLimit().Float64()
	if c.simulate == nil {
		return fixed.Format{Bits: 48 + wholeBits(most), Frac: 16}
	}
	most = max(most, c.simulate.ranges["g_norm"].reach()*c.margin())
	return fixed.Format{Bits: max(normBits, wholeBits(most)), Frac: max(normBits-wholeBits(most), 0)}
}

// writeLimit writes the limit of the norm.
func (e *emitter) writeLimit() {
	if !e.limits() {
		return
	}
	e.quote(e.job.Optimizer.ClipNormPos)
	f := e.normFormat()
	e.line("g_limit = const %s[], fill(%s)", f, listed([]int64{max(integerAt(e.normLimit(), f.Frac), 1)}, f.Frac))
}
