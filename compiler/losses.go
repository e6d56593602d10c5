package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

// usualReach is where a Huber loss becomes linear.
var usualReach = big.NewRat(1, 1)

// smoothed are the labels that a cross-entropy learns: 1 − (n−1)·a for the class and a for the n − 1 others,
// a = ε/n to the nearest of 2^−13, so that p less it is exact.
func (e *emitter) smoothed(labels, name string) string {
	eps := e.job.Smoothing
	if eps == nil || eps.Sign() == 0 {
		return labels
	}
	n := int64(e.job.Train.Classes)
	a := onGridRat(new(big.Rat).Quo(eps, big.NewRat(n, 1)), probability.Frac)
	e.line("%s_most = scale %s, %s", name, labels, new(big.Rat).Sub(big.NewRat(1, 1), new(big.Rat).Mul(a, big.NewRat(n, 1))).RatString())
	e.line("%s = add %s_most, smoothing", name, name)
	return name
}

// smoothing writes what each class has of a label, and what it counts.
func (e *emitter) smoothing() {
	if eps := e.job.Smoothing; eps != nil && eps.Sign() > 0 {
		e.quote(e.job.LossPos)
		a := onGridRat(new(big.Rat).Quo(eps, big.NewRat(int64(e.job.Train.Classes), 1)), probability.Frac)
		e.line("smoothing = const %s[], fill(%s)", probability, a.RatString())
	}
	if w := e.job.Weights; w != nil {
		e.quote(e.job.LossPos)
		e.line("hefts = const %s[%s=%d], values(%s)", e.weightFormat(), e.classAxis(), len(w), ratList(w))
	}
}

// weighted are labels times the weights of their classes.
func (e *emitter) weighted(labels, name string) string {
	if e.job.Weights == nil {
		return labels
	}
	e.line("%s = mul %s, hefts", name, labels)
	return name
}

// weightFormat holds the weights of the classes.
func (c *compilation) weightFormat() fixed.Format {
	f := fixed.Format{Bits: 1}
	for _, w := range c.job.Weights {
		g, _ := constantFormat(w)
		f.Frac = max(f.Frac, g.Frac)
	}
	for _, w := range c.job.Weights {
		f.Bits = max(f.Bits, new(big.Int).Quo(w.Num(), w.Denom()).BitLen()+f.Frac)
	}
	return f
}

// onGridRat is the nearest multiple of 2^-frac.
func onGridRat(r *big.Rat, frac int) *big.Rat {
	return new(big.Rat).SetFrac(integerBig(r, frac), power2(frac))
}

// absoluteDelta: the sign of the error, 1 at 0.
func absoluteDelta(e *emitter, suffix, _ string) string {
	e.line("err_up%s = step err%s", suffix, suffix)
	e.line("err_both%s = scale err_up%s, 2", suffix, suffix)
	e.line("err_sign%s = sub err_both%s, one", suffix, suffix)
	return "err_sign" + suffix
}

// absoluteValue: |e| = 2·relu(e) − e.
func absoluteValue(e *emitter, suffix, _ string) string {
	e.line("l_up%s = relu err%s", suffix, suffix)
	e.line("l_both%s = scale l_up%s, 2", suffix, suffix)
	e.line("l%s = sub l_both%s, err%s", suffix, suffix, suffix)
	e.line("sum_l%s = sum l%s", suffix, suffix)
	return "sum_l" + suffix
}

// reach is where the Huber loss of the job becomes linear.
func (c *compilation) huberReach() *big.Rat {
	if c.job.Reach == nil {
		return usualReach
	}
	return c.job.Reach
}

// huberFormat holds an error and that, exactly.
func (c *compilation) huberFormat(p *plan) fixed.Format {
	f := p.format[c.graph.errors.id]
	r := c.huberReach()
	frac := max(f.Frac, int(r.Denom().TrailingZeroBits()))
	whole := max(f.Bits-1-f.Frac, new(big.Int).Quo(r.Num(), r.Denom()).BitLen()) + 1
	return fixed.Format{Signed: true, Bits: whole + frac + 1, Frac: frac}
}

func huberConstants(e *emitter) {
	f, _ := constantFormat(e.huberReach())
	e.line("huber = const %s[], fill(%s)", f, e.huberReach().RatString())
}

// clamped writes the error within ±δ: relu(e + δ) − relu(e − δ) − δ.
func (e *emitter) clamped(name, suffix string) string {
	f := e.huberFormat(e.plan)
	for _, side := range []string{"add", "sub"} {
		e.line("%s_%st%s = %s err%s, huber", name, side, suffix, side, suffix)
		e.line("%s_%sz%s = round %s_%st%s, %s", name, side, suffix, name, side, suffix, f)
		e.line("%s_%s%s = relu %s_%sz%s", name, side, suffix, name, side, suffix)
	}
	e.line("%s_ramp%s = sub %s_add%s, %s_sub%s", name, suffix, name, suffix, name, suffix)
	e.line("%s%s = sub %s_ramp%s, huber", name, suffix, name, suffix)
	return name + suffix
}

func huberDelta(e *emitter, suffix, _ string) string { return e.clamped("err_clamped", suffix) }

// huberValue: g·(e − g/2) with g = e within ±δ.
func huberValue(e *emitter, s, _ string) string {
	g := e.clamped("l_clamped", s)
	e.line("l_half%s = scale %s, 1/2", s, g)
	e.line("l_rest%s = sub err%s, l_half%s", s, s, s)
	e.line("l%s = mul %s, l_rest%s", s, g, s)
	e.line("sum_l%s = sum l%s", s, s)
	return "sum_l" + s
}

// margins writes 1 − (2y − 1)·z, rounded to what it is, and 1 − 2y.
func (e *emitter) margins(name, suffix, labels string) (gap, flip string) {
	f := e.plan.format[e.graph.out.id]
	f.Bits += 2
	e.line("%s_both%s = scale %s, 2", name, suffix, labels)
	e.line("%s_flip%s = sub one, %s_both%s", name, suffix, name, suffix)
	e.line("%s_gain%s = mul %s, %s_flip%s", name, suffix, e.z(suffix), name, suffix)
	e.line("%s_gapt%s = add one, %s_gain%s", name, suffix, name, suffix)
	e.line("%s_gap%s = round %s_gapt%s, %s", name, suffix, name, suffix, f)
	return name + "_gap" + suffix, name + "_flip" + suffix
}

// hingeDelta: −(2y − 1) where 1 − (2y − 1)·z ≥ 0, else 0.
func hingeDelta(e *emitter, suffix, labels string) string {
	gap, flip := e.margins("near", suffix, labels)
	e.line("near%s = step %s", suffix, gap)
	e.line("%s%s = mul near%s, %s", e.deltaName(), suffix, suffix, flip)
	return e.deltaName() + suffix
}

// hingeValue: max(0, 1 − (2y − 1)·z).
func hingeValue(e *emitter, s, labels string) string {
	gap, _ := e.margins("l", s, labels)
	e.line("l%s = relu %s", s, gap)
	e.line("sum_l%s = sum l%s", s, s)
	return "sum_l" + s
}

// lossOptions checks what a loss is told.
func (c *compilation) lossOptions() {
	j := c.job
	if s := j.Smoothing; s != nil && (s.Sign() < 0 || s.Cmp(big.NewRat(1, 1)) >= 0) {
		c.errorf(j.LossPos, "smoothing %s, want a number from 0 to below 1", s.RatString())
	}
	if n := j.Train.Classes; j.Weights != nil && len(j.Weights) != n {
		c.errorf(j.LossPos, "weights: %d numbers, but the label at %s has %d classes", len(j.Weights), j.Train.LabelPos, n)
	}
	for _, w := range j.Weights {
		if f, ok := constantFormat(w); !ok || w.Sign() < 0 || f.Frac > 8 {
			c.errorf(j.LossPos, "weights: %s, want a/2^k with k ≤ 8, 0 or more", w.RatString())
		}
	}
	if r := j.Reach; r != nil {
		if f, ok := constantFormat(r); !ok || r.Sign() <= 0 || f.Frac > maxFrac {
			c.errorf(j.LossPos, "huber %s, want a positive a/2^k with k ≤ %d, as in %s", r.RatString(), maxFrac, nearestConstant(new(big.Rat).Abs(r)).RatString())
		}
	}
	if j.Loss == Huber && j.Train.Standardise {
		c.errorf(j.LossPos, "huber: what is linear is said in the units of the target, which is standardised at %s: divide it in the file", j.Train.LabelPos)
	}
}
