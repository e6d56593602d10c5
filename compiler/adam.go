package compiler

import (
	"math"
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa"
)

// adam is a step divided by the root of the second moment, entry by entry. With the
// gradient g rounded, the first moment is lag, M[t] = Σ β1^k·g[t−k], and the second a sum
// with public weights too, V[t] = β2^t·S[t], S[t] = Σ_{s≤t} β2^−s·g[s]². Both are exact and
// have no cells. So
//
//	w ← w − a[t]·M[t]/(√S[t] + ε[t])
//
// is PyTorch's step, all factors of a time alone in a and ε: those of the rate, of the
// bias correction, 1 − β1, 1 − β2 and β2^t.
type adam struct {
	times   []int64   // a by step, in units
	shift   int       // the unit is 2^-shift
	eps     []float64 // ε by step
	grown   []int64   // β2^−s by step of an epoch or of all; nil: S is a lag
	growth  int       // the scale of these
	byEpoch bool      // S is rounded at the end of each epoch, to what it is as β2 begins anew
	faded   int64     // and loses so much of itself, at scale lostFrac
	second  *memory   // of squares, where S is a lag
	reach   float64   // M/√S is no more
}

// Bits of Adam's numbers: those of rounded gradients, of roots, and the fractional ones of
// a step's quotient and of its factor.
const (
	gradientBits = 16
	rootBits     = 14
	stepBits     = 16
	timesFrac    = 10
)

// maxFade bounds how much more the last squares of an epoch weigh than the first: the
// roots have so much less than their bits.
const maxFade = 1 << 6

// adaptive reports whether steps are divided by second moments.
func (c *compilation) adaptive() bool { return c.job.Optimizer.adapts() }

func (o *Optimizer) adapts() bool {
	return slices.Contains([]string{"adam", "adamw", "adam_mini"}, o.Rule)
}

// beta is a factor of a moment.
func beta(r *big.Rat, usual float64) float64 {
	if r == nil {
		return usual
	}
	f, _ := r.Float64()
	return f
}

// moments finds what Adam's numbers of each step are.
func (c *compilation) moments() {
	o := &c.job.Optimizer
	if c.adam = nil; !c.adaptive() || len(c.errs) > 0 {
		return
	}
	b1, b2, eps := beta(o.Beta1, 0.9), beta(o.Beta2, 0.999), beta(o.Eps, 1e-8)
	steps, all := c.steps(), c.job.Epochs*c.steps()
	switch {
	case b1 < 0 || b1 >= 1:
		c.errorf(o.Beta1Pos, "beta1 %s, want a number from 0 to less than 1, as 0.9", o.Beta1.RatString())
	case b2 <= 0 || b2 >= 1:
		c.errorf(o.Beta2Pos, "beta2 %s, want a number between 0 and 1, as 0.999", o.Beta2.RatString())
	case eps <= 0:
		c.errorf(o.EpsPos, "eps %s, want a number above 0, as 1e-6", o.Eps.RatString())
	case all > maxScheduledSteps:
		c.errorf(o.RulePos, "%s over %d steps, want %d at most", o.Rule, all, maxScheduledSteps)
	case c.job.Contribution != nil:
		c.errorf(o.RulePos, "%s beside the contribution at %s: want one of them", o.Rule, c.job.Contribution.Pos)
	case c.mini() && o.Clip != nil:
		c.errorf(o.ClipPos, "clip_value of adam_mini rounds each number of a gradient: want clip_norm, or adamw")
	case o.Rule == "adam" && o.Decay != nil:
		c.errorf(o.DecayPos, "weight_decay of adam is a part of the gradient, and so of both moments: want adamw, where weights shrink beside them")
	}
	if len(c.errs) > 0 {
		return
	}
	a := &adam{}
	c.past = nil
	if b1 > 0 {
		frac := c.resolved.memory
		if c.mini() { // a state is so much finer
			frac = min(frac, blockMemory)
		}
		c.past = c.powers("beta1", b1, frac, o.RulePos)
	}
	if fade := -math.Log2(b2); fade*float64(all) <= 2 {
		a.grow(b2, all, c.resolved.growth)
	} else if steps >= 16 && fade*float64(steps) <= math.Log2(maxFade) {
		a.grow(b2, steps, c.resolved.growth)
		a.byEpoch, a.faded = true, rounded(1-math.Pow(b2, float64(steps)), lostFrac)
	} else {
		a.second = c.powers("beta2", b2, resolutions[0].memory, o.RulePos)
	}
	if len(c.errs) > 0 {
		return
	}
	if a.factors(c, b2, eps); len(c.errs) > 0 {
		return
	}
	a.reach = c.steepest(b1, b2)
	c.adam, c.shift = a, a.shift
	if c.mini() {
		c.did("%s: beta1 %g, beta2 %g, eps %g; one number for a unit's weights, of %d bits at least", o.Rule, b1, b2, eps, blockScaleBits)
		return
	}
	c.did("%s: beta1 %g, beta2 %g, eps %g; gradients are rounded to %d bits, roots of second moments down to %d, steps to %d", o.Rule, b1, b2, eps, gradientBits, rootBits, stepBits)
}

// powers are the weights of a moment, b^k.
func (c *compilation) powers(name string, b float64, frac int, pos isa.Pos) *memory {
	m := &memory{name: name, frac: frac}
	for p := 1.0; ; p = float64(p * b) {
		n := rounded(p, m.frac)
		if n == 0 {
			return m
		}
		if m.weights = append(m.weights, n); len(m.weights) > maxMemory {
			c.errorf(pos, "%s %g looks back on more than %d steps before its powers are below 2^-%d: want less, or shorter epochs", name, b, maxMemory, m.frac+1)
			return m
		}
	}
}

// grow sets what squares weigh in S, over so many steps.
func (a *adam) grow(b2 float64, steps, frac int) {
	a.growth = frac
	for s := range steps {
		a.grown = append(a.grown, rounded(math.Pow(b2, -float64(s)), frac))
	}
}

// factors sets a and ε of all steps: with c1 = 1 − β1^(t+1), c2 = 1 − β2^(t+1), and f what S
// is too large by in V,
//
//	ε[t] = ε·√(c2/((1 − β2)·f)),  a[t] = ρ[t]·(1 − β1)/c1·√(c2/((1 − β2)·f));
//
// (1 − β1)/c1 is one over the sum of the powers of β1 that M has, as they are rounded.
func (a *adam) factors(c *compilation, b2, eps float64) {
	unit, _ := c.rate.unit.Float64()
	if c.mini() { // its first moment is of sums
		unit *= float64(c.loss.factor) / float64(max(c.batchRows(), 1))
	}
	steps, most, weight := c.steps(), 0.0, int64(0)
	scale := 1.0
	if c.past != nil {
		scale = math.Ldexp(1, c.past.frac)
	}
	var real []float64
	for t := range c.job.Epochs * steps {
		f := 1.0
		if a.grown != nil {
			f = math.Pow(b2, float64(t%len(a.grown)))
		}
		switch {
		case c.past == nil:
			weight = 1
		case t < len(c.past.weights):
			weight += c.past.weights[t]
		}
		up := math.Sqrt((1 - math.Pow(b2, float64(t+1))) / float64((1-b2)*f))
		rate := float64(c.rate.at(t/steps, t%steps, steps)) * unit
		a.eps = append(a.eps, eps*up)
		real = append(real, rate*scale/float64(weight)*up)
		most = max(most, rate)
	}
	a.shift = timesFrac - int(math.Floor(math.Log2(most)))
	if a.shift < 0 || a.shift > maxShift {
		c.errorf(c.job.RatePos, "rate %s of %s, which is about how far a step moves a weight: want less than %d and more than 2^-%d", c.job.Rate.RatString(), c.job.Optimizer.Rule, 2<<timesFrac, maxShift-timesFrac)
		return
	}
	for _, x := range real {
		a.times = append(a.times, rounded(x, a.shift))
	}
}

// steepest bounds |M|/√S by Cauchy and Schwarz: Σ b1^k·g_k ≤ √(Σ b1^2k/b2^k)·√(Σ b2^k·g_k²).
func (c *compilation) steepest(b1, b2 float64) float64 {
	sum, n := 1.0, 1
	if c.past != nil {
		n = min(len(c.past.weights), c.job.Epochs*c.steps())
	}
	for k := 1; k < n; k++ {
		sum += math.Pow(b1*b1/b2, float64(k))
	}
	return math.Sqrt(sum) * 1.01 // weights are rounded
}

// Least scales of what gradients weigh in the first moment, and squares in the second.
const (
	leastMemory = 8
	leastGrowth = 6
)

// tuned takes the scales of the weights down to where roots and quotients have the fewest
// limbs: a coarser scale of the moments is a narrower remainder. Of equals it takes the finest.
func (c *compilation) tuned() {
	if c.mini() {
		return
	}
	limbs := func(memory, growth int) (sum int) {
		for _, n := range c.graph.learned() {
			fine := c.squaredFormat(n).Frac - c.rootFormat(n).Frac // than roots, gradients are
			root := rootBits + 1 + max(2*fine+growth, 0)
			step := rootBits + 2 + max(fine+memory-c.stepFormat().Frac, 0)
			sum += isa.Axes(n.axes).Len() * ((root+15)/16 + (step+15)/16)
		}
		return sum
	}
	memory, growth := c.resolved.memory, c.resolved.growth
	for m := memory; m >= leastMemory; m-- {
		for g := growth; g >= leastGrowth; g-- {
			if limbs(m, g) < limbs(c.resolved.memory, c.resolved.growth) {
				c.resolved.memory, c.resolved.growth = m, g
			}
		}
	}
	at := &c.report.Passes[len(c.report.Passes)-1]
	old := at.Did
	c.optimizer()
	at.Did = old
}
