package compiler

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Optimizer is what an update takes beside the gradient and the rate.
type Optimizer struct {
	Rule    string // sgd, adam, adamw, adam_mini or lars; empty: sgd
	RulePos isa.Pos

	Momentum *big.Rat // μ of the velocity v ← μ·v + g; nil: none
	Nesterov bool     // the update is g + μ·v
	Window   int      // the update is the mean of the last so many gradients; 0: no such
	Pos      isa.Pos

	Beta1, Beta2, Eps          *big.Rat // of Adam; nil: as usual
	Beta1Pos, Beta2Pos, EpsPos isa.Pos

	Trust    *big.Rat // of lars: a step over the weights' norm and the rate; nil: as usual
	TrustPos isa.Pos

	Decay     *big.Rat // w ← (1 − rate·decay)·w before each update; nil: none
	Decoupled bool     // the decay stands beside momentum, and not in its velocity
	// DecayByEpoch takes the decay of an epoch's steps at its end.
	DecayByEpoch bool
	DecayPos     isa.Pos

	Clip    *big.Rat // of each number of a mean gradient, ±: a power of two; nil: none
	ClipPos isa.Pos

	ClipNorm    *big.Rat // of the norm of a mean gradient, all parameters taken together; nil: none
	ClipNormPos isa.Pos

	EMA        *big.Rat // the model is this moving average of what it is after each step
	SWA        int      // or the mean of the ends of the epochs from this one on; 0: none
	AveragePos isa.Pos
}

// resolution is the scales of public numbers that an optimizer multiplies gradients by.
// States are as fine as the products, and so are the remainders of all that is made of
// them.
type resolution struct {
	// memory is that of the powers of μ: below half of 2^-memory they are zero, and the
	// memory ends.
	memory int
	rates  int // of rates that are no multiples of each other, below the first
	growth int // of what squares weigh in a second moment
}

// resolutions are tried from the finest on.
var resolutions = []resolution{{12, 8, 10}, {11, 8, 10}, {11, 7, 10}, {10, 7, 10}, {10, 6, 10}, {9, 6, 10}, {8, 6, 10}}

// optimizes reports whether an update has such numbers.
func (c *compilation) optimizes() bool {
	return !c.adaptive() && (c.job.Optimizer.Momentum != nil || c.job.Schedule.changes())
}

// optimizer finds what past gradients and rates weigh, at the scales that are set.
func (c *compilation) optimizer() {
	c.past, c.rate, c.decay = nil, schedule{}, nil
	c.clipping()
	c.norming()
	c.memory()
	c.rates()
	c.moments()
	c.trust()
	c.decays()
	c.averages()
}

// worth is how many of a hundred cells must be saved for coarser numbers.
const worth = 2

// refined is the plan with the coarsest numbers, if these save cells, and then the finest
// numbers that save as many; else as it was.
func (c *compilation) refined(p *plan) *plan {
	said := c.report.Passes[len(c.report.Passes)-1].Did
	set := func(f resolution) {
		c.resolved = f
		at := &c.report.Passes[len(c.report.Passes)-1]
		old := at.Did
		c.optimizer()
		at.Did = old
	}
	fine := c.weigh(p)
	set(resolutions[len(resolutions)-1])
	q := c.placed()
	coarse := c.weigh(q)
	if coarse < 0 || fine >= 0 && coarse*100 > fine*(100-worth) {
		set(resolutions[0])
		c.report.Passes[len(c.report.Passes)-1].Did = said
		return p
	}
	for _, f := range resolutions {
		if set(f); c.weigh(q) == coarse {
			c.did("powers of the momentum to 2^-%d and rates to 1/%d of the first: finer ones take %d cells", f.memory, 1<<f.rates, fine)
			break
		}
	}
	return q
}

// powerBits is the scale at which powers of μ are multiplied.
const powerBits = 512

// maxMemory bounds the steps that an optimizer looks back.
const maxMemory = 1 << 14

// memory is what past gradients weigh in an update, the present one first, as integers
// at a scale; nil: the present one alone, as it is.
type memory struct {
	name    string // of the constant
	weights []int64
	frac    int
	inverse *big.Rat // the update is the sum times this; nil: 1
}

// memory finds the weights of past gradients.
func (c *compilation) memory() {
	o := &c.job.Optimizer
	one := big.NewRat(1, 1)
	switch {
	case o.Momentum != nil && (o.Momentum.Sign() <= 0 || o.Momentum.Cmp(one) >= 0):
		c.errorf(o.Pos, "momentum %s, want a number between 0 and 1, as 0.9", o.Momentum.RatString())
	case o.Momentum != nil:
		c.momentum(o)
	case o.Window > maxMemory:
		c.errorf(o.Pos, "a window of %d steps, want %d at most", o.Window, maxMemory)
	case o.Window > 0:
		c.past = &memory{name: "window", inverse: big.NewRat(1, int64(o.Window))}
		for range o.Window {
			c.past.weights = append(c.past.weights, 1)
		}
		c.did("an update is the mean of %d gradients, those before the first being zero", o.Window)
	}
}

// momentum: d[k] = round(μ^k·2^F) until that is zero. Nesterov looks one gradient ahead,
// g + μ·v: d[0] = 1 + μ, d[k] = μ^(k+1).
func (c *compilation) momentum(o *Optimizer) {
	m := &memory{name: "momentum", frac: c.resolved.memory}
	power := big.NewRat(1, 1)
	if o.Nesterov {
		power.Set(o.Momentum)
	}
	for {
		w := new(big.Rat).Set(power)
		if o.Nesterov && len(m.weights) == 0 {
			w.Add(w, big.NewRat(1, 1))
		}
		n := integerAt(w, m.frac)
		if n == 0 {
			break
		}
		if m.weights = append(m.weights, n); len(m.weights) > maxMemory {
			c.errorf(o.Pos, "momentum %s looks back on more than %d steps before its powers are below 2^-%d: want less", o.Momentum.RatString(), maxMemory, m.frac+1)
			return
		}
		power.Mul(power, o.Momentum)
		power.SetFrac(integerBig(power, powerBits), power2(powerBits)) // or its numbers would grow without end
	}
	c.past = m
	c.did("an update looks back on %d gradients: powers of %s to 2^-%d", len(m.weights), o.Momentum.RatString(), m.frac)
}

// integerBig is r at a scale, to the nearest.
func integerBig(r *big.Rat, frac int) *big.Int {
	return fixed.RoundDiv(new(big.Int).Lsh(r.Num(), uint(frac)), r.Denom())
}

func power2(k int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(k)) }

func integerAt(r *big.Rat, frac int) int64 { return integerBig(r, frac).Int64() }

// late reports whether the rate's multiple is that of the update's time and not that of
// the gradient's: it is taken behind the memory then.
func (c *compilation) late() bool {
	return c.past != nil || c.shrinks() || c.job.Optimizer.Clip != nil || c.limits() || c.adaptive()
}

// writeMemory writes the weights of past gradients.
func (e *emitter) writeMemory() {
	e.writeLimit()
	e.writeDecay()
	e.writeMoments()
	e.writeTrust()
	e.writeAverage()
	if e.past == nil {
		return
	}
	e.quote(e.job.Optimizer.Pos)
	e.line("%s = const %s[back=%d], values(%s)", e.past.name, constantOf(e.past.weights, e.past.frac), len(e.past.weights), listed(e.past.weights, e.past.frac))
}

// constantOf is the format of a constant of integers that are not negative.
func constantOf(values []int64, frac int) fixed.Format {
	most := int64(0)
	for _, v := range values {
		most = max(most, v)
	}
	f := indices(int(most) + 1)
	return fixed.Format{Bits: max(f.Bits, frac+1), Frac: frac}
}

// listed are integers at a scale, as the values of a constant.
func listed(values []int64, frac int) string {
	l := make([]string, len(values))
	for i, v := range values {
		l[i] = big.NewRat(v, 1<<frac).RatString()
	}
	return strings.Join(l, ", ")
}

// loops are those of the training, as an operand of lag.
func (e *emitter) loops() string {
	if e.job.Batch == 0 {
		return "[epoch]"
	}
	return "[epoch, step]"
}

// writeUpdates writes an update of each parameter by its gradient. x is the name of the
// input's rows.
func (e *emitter) writeUpdates(t *tape, x, rows string) {
	e.writeNorm(t, x)
	mean := "1/" + rows
	if e.loss.factor != 1 {
		mean = fmt.Sprintf("%d/%s", e.loss.factor, rows)
	}
	factor := "$rate"
	if e.mini() { // a block's number has it
		factor = "1"
	}
	if e.job.Optimizer.Clip == nil && e.adam == nil {
		factor = "$rate/" + rows
	}
	if e.past != nil && e.past.inverse != nil {
		factor += fmt.Sprintf("/%s", e.past.inverse.Denom())
	}
	if e.loss.factor != 1 && e.job.Optimizer.Clip == nil && e.adam == nil {
		factor = "2*" + factor
	}
	for _, n := range e.graph.learned() {
		g := e.clipped(n, t, rows)
		if e.limits() {
			v := t.unique(n.name + "_scaled")
			e.line("%s = mul %s, g_scale", v, g)
			g = v
		}
		factor := factor
		switch {
		case e.trusted(n):
			g, factor = e.trustedStep(n, t, x), "1"
		case e.mini():
			g = e.blocks(n, t, g, x, rows)
		case e.adam != nil:
			g = e.adapted(n, g, mean)
		case e.past != nil:
			v := t.unique(n.name + "_lag")
			e.line("%s = lag %s, %s, %s", v, g, e.past.name, e.loops())
			g = v
		}
		if e.late() && !e.mini() && !e.trusted(n) && (e.rate.times != nil || e.shrinks() || e.adam != nil) {
			v := t.unique(n.name + "_rated")
			e.line("%s = mul %s, rates", v, g)
			g = v
		}
		w := e.learnt(n)
		e.line("%s = sgdstep %s, %s, %s", w, w, g, factor)
	}
}
