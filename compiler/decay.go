package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

// decay is weights that shrink: w ← a·w − ρ·v at each step, a = 1 − rate·decay. With
// A[t] the product of the a before step t,
//
//	W[t] = A[t]·(W[0] − Σ_{u<t} ρ[u]/A[u+1]·V[u]),
//
// a sum of past gradients again, times a public number: no cell for a parameter, but more
// bits in every value that is made of weights. By epoch, weights shrink at its end by what
// its steps would have taken, rounded: cells for each parameter and epoch, and no more bits.
type decay struct {
	kept  []int64 // A by step, at scale keptFrac
	ends  []int64 // A by epoch, at its end
	rates []int64 // multiples of the rate over A, at scale growthFrac
	lost  []int64 // by epoch: what it takes of a weight, at scale lostFrac
}

// Scales of what is kept of a weight, of what an update weighs more than in the end, and
// of what an epoch takes.
const (
	keptFrac   = 14
	growthFrac = 10
	lostFrac   = 20
)

// shrinks reports whether weights shrink at each step.
func (c *compilation) shrinks() bool { return c.decay != nil && !c.job.Optimizer.DecayByEpoch }

// maxGrowth bounds 1/A: what is kept of a weight has so many times less than its 14 bits.
const maxGrowth = 1 << 6

// decays finds what is kept of weights at each step.
func (c *compilation) decays() {
	o := &c.job.Optimizer
	if o.Decay == nil || len(c.errs) > 0 {
		return
	}
	steps, unit, wd := c.steps(), 0.0, 0.0
	unit, _ = c.rate.unit.Float64()
	wd, _ = o.Decay.Float64()
	switch {
	case o.Decay.Sign() <= 0:
		c.errorf(o.DecayPos, "weight_decay %s, want a number above 0", o.Decay.RatString())
		return
	case c.job.Epochs*steps > maxScheduledSteps:
		c.errorf(o.DecayPos, "weight_decay over %d steps, want %d at most", c.job.Epochs*steps, maxScheduledSteps)
		return
	case o.Momentum != nil && !o.Decoupled && !c.adaptive():
		c.errorf(o.DecayPos, "weight_decay within momentum (L2): the velocity is a sum of past weights then, so that a state depends on itself without rounding; say weight_decay %s decoupled, where weights shrink beside it", o.Decay.RatString())
		return
	case c.job.Contribution != nil:
		c.errorf(o.DecayPos, "weight_decay beside the contribution at %s: want one of them", c.job.Contribution.Pos)
		return
	}
	d, a := &decay{}, 1.0
	for epoch := range c.job.Epochs {
		kept := 1.0 // in this epoch
		for step := range steps {
			m := float64(c.rate.at(epoch, step, steps))
			shrink := float64(m*unit) * wd
			if shrink >= 1 {
				c.errorf(o.DecayPos, "weight_decay %s takes all of a weight in step %d: want less", o.Decay.RatString(), epoch*steps+step+1)
				return
			}
			if kept *= float64(1 - shrink); o.DecayByEpoch {
				continue
			}
			d.kept = append(d.kept, rounded(a, keptFrac))
			if a *= float64(1 - shrink); 1/a > maxGrowth {
				c.errorf(o.DecayPos, "weight_decay %s leaves less than 1/%d of a weight after %d steps: want less, or weight_decay %s%s each epoch",
					o.Decay.RatString(), maxGrowth, epoch*steps+step+1, o.Decay.RatString(), map[bool]string{true: " decoupled"}[o.Decoupled])
				return
			}
			if c.adam != nil {
				m = float64(c.adam.times[epoch*steps+step])
			}
			d.rates = append(d.rates, rounded(m/a, growthFrac))
		}
		d.ends = append(d.ends, rounded(a, keptFrac))
		d.lost = append(d.lost, rounded(1-kept, lostFrac))
		c.decay = d
	}
}

// rounded is x at a scale, to the nearest.
func rounded(x float64, frac int) int64 {
	r := new(big.Rat).SetFloat64(x)
	return integerAt(r, frac)
}

// writeDecay writes what is kept of weights, and what they grow by.
func (e *emitter) writeDecay() {
	d := e.decay
	if d == nil {
		return
	}
	e.quote(e.job.Optimizer.DecayPos)
	if !e.shrinks() {
		e.line("lost = const %s[%s], values(%s)", constantOf(d.lost, lostFrac), e.timeAxes(false), listed(d.lost, lostFrac))
		return
	}
	e.line("kept = const %s[%s], values(%s)", constantOf(d.kept, keptFrac), e.timeAxes(true), listed(d.kept, keptFrac))
	e.line("kept_epoch = const %s[%s], values(%s)", constantOf(d.ends, keptFrac), e.timeAxes(false), listed(d.ends, keptFrac))
	last := d.ends[len(d.ends)-1:]
	e.line("kept_last = const %s[], fill(%s)", constantOf(last, keptFrac), listed(last, keptFrac))
	e.line("rates = const %s[%s], values(%s)  ; times $rate, over what is kept", constantOf(d.rates, growthFrac), e.timeAxes(true), listed(d.rates, growthFrac))
	for _, n := range e.graph.learned() {
		e.line("%s_grown = carry %s[%s], zeros()", n.name, e.stateFormat(n), n.declared())
	}
}

// shrunk writes the parameters as they are where so much is kept, under names with the
// suffix, which the model reads from then on.
func (e *emitter) shrunk(kept, suffix string) {
	e.at = e.job.Optimizer.DecayPos
	e.learner = suffix
	for _, n := range e.graph.learned() {
		e.line("%s_all%s = add %s, %s_grown", n.name, suffix, n.name, n.name)
		e.line("%s%s = mul %s_all%s, %s", n.name, suffix, n.name, suffix, kept)
	}
	e.line("")
}

// shrink writes what an epoch takes of the parameters.
func (e *emitter) shrink() {
	if e.decay == nil || e.shrinks() {
		return
	}
	e.quote(e.job.Optimizer.DecayPos)
	for _, n := range e.graph.learned() {
		e.line("%s_part = mul %s, lost", n.name, n.name)
		e.line("%s_lost = round %s_part, %s", n.name, n.name, e.lostFormat(n))
		e.line("%s = sgdstep %s, %s_lost, 1", n.name, n.name, n.name)
	}
	e.line("")
}

// lostFormat is that of what an epoch takes of a parameter.
func (e *emitter) lostFormat(n *node) fixed.Format {
	f := e.stateFormat(n)
	if e.simulate != nil {
		f.Bits = min(f.Bits, f.Frac+1+wholeBits(e.simulate.ranges[n.name+"_lost"].reach()*e.margin()))
	}
	return narrow(f)
}

// narrow is the format with as many fractional bits as a number has room for.
func narrow(f fixed.Format) fixed.Format {
	if over := f.Bits - fixed.MaxBits; over > 0 {
		f.Bits, f.Frac = f.Bits-over, f.Frac-over
	}
	return f
}
