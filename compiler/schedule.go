package compiler

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
)

// maxShift bounds the bits that a rate adds to the scale of a parameter.
const maxShift = 40

// Schedule is how the rate changes beside its steps, by epoch or by step.
type Schedule struct {
	Warmup int      // the first so many: the rate grows from a part of that many
	Cosine bool     // behind these, half a cosine down to Floor
	Floor  *big.Rat // nil: 0
	Gamma  *big.Rat // or times this each; nil: as it is
	ByStep bool

	WarmupPos, FloorPos, GammaPos isa.Pos

	by string // as a script says it, before it is compared with the warm-up's
}

// changes reports whether there is a schedule.
func (s *Schedule) changes() bool { return s.Warmup > 0 || s.Cosine || s.Gamma != nil }

// schedule is the learning rates: those of the epochs or steps are whole multiples of
// unit, so that an update is exact at any of them.
type schedule struct {
	unit   *big.Rat
	times  []int64 // of the unit, by epoch or by step; nil: always once
	byStep bool
}

// maxTimes bounds a multiple of the unit.
const maxTimes = 1 << 15

// maxScheduled bounds the epochs of a training whose rate changes, maxScheduledSteps its
// steps.
const (
	maxScheduled      = 1 << 12
	maxScheduledSteps = 1 << 16
)

// rates reads the learning rates, and finds the step of an update:
// rate·factor/rows must be a/2^k.
func (c *compilation) rates() {
	j := c.job
	last := 0
	unit := new(big.Rat)
	c.rated = nil
	for i, s := range append([]RateStep{{Rate: j.Rate, Pos: j.RatePos}}, j.Later...) {
		switch {
		case s.Rate == nil || s.Rate.Sign() <= 0:
			c.errorf(s.Pos, "rate %s, want a positive number", ratText(s.Rate))
			return
		case i > 0 && s.After <= last:
			c.errorf(s.Pos, "rate %s after epoch %d, want an epoch after %d", s.Rate.RatString(), s.After, last)
			return
		case s.After >= j.Epochs:
			c.errorf(s.Pos, "rate %s after epoch %d, but the training at %s has %d", s.Rate.RatString(), s.After, j.TrainPos, j.Epochs)
			return
		}
		s.Rate = c.representable(s.Rate, s.Pos)
		c.rated = append(c.rated, s)
		if last = s.After; i == 0 {
			unit.Set(s.Rate)
		}
		unit = gcd(unit, s.Rate)
	}
	if j.Schedule.changes() {
		unit.Quo(unit, big.NewRat(1<<c.resolved.rates, 1))
		if unit = c.representable(unit, j.RatePos); len(c.errs) > 0 {
			return
		}
	}
	c.rate.unit = unit
	if step := c.step(unit); len(c.errs) == 0 {
		c.shift = int(step.Denom().TrailingZeroBits())
		if c.adaptive() {
			c.did("the rate is %s%s", step.RatString(), c.multiples())
			return
		}
		c.did("an update is the gradient's %s times %s%s", map[bool]string{true: "sum", false: "clipped mean"}[c.job.Optimizer.Clip == nil], step.RatString(), c.multiples())
	}
}

func ratText(r *big.Rat) string {
	if r == nil {
		return "missing"
	}
	return r.RatString()
}

// step is what the gradient's sum is multiplied by.
func (c *compilation) step(rate *big.Rat) *big.Rat {
	step := new(big.Rat).Set(rate)
	if c.job.Optimizer.Clip == nil && !c.adaptive() { // else the mean is taken before
		step.Mul(step, big.NewRat(int64(c.loss.factor), int64(max(c.batchRows(), 1))))
	}
	if c.past != nil && c.past.inverse != nil {
		step.Mul(step, c.past.inverse)
	}
	return step
}

// representable is the rate if its steps are a/2^k, else the coarsest within 1 % of it whose steps are.
func (c *compilation) representable(rate *big.Rat, pos isa.Pos) *big.Rat {
	s := c.step(rate)
	k := int(s.Denom().TrailingZeroBits())
	if s.Denom().BitLen() == k+1 && k <= maxShift || c.adaptive() { // its steps have factors that are rounded
		return rate
	}
	near, close := fewestBits(s)
	near.Quo(near, c.step(big.NewRat(1, 1)))
	if close {
		c.sayOnce("rate %s is taken as %s: steps are a/2^k times the sum of a batch's gradients", rate.RatString(), near.RatString())
		return near
	}
	window := ""
	if n := c.job.Optimizer.Window; n > 0 {
		window = fmt.Sprintf(" and a window of %d", n)
	}
	c.errorf(pos, "rate %s gives steps of %s for batches of %d rows%s, which is no a/2^k with k ≤ %d, and none is within 1 %%; the nearest rate that does is %s",
		rate.RatString(), s.RatString(), c.batchRows(), window, maxShift, near.RatString())
	return rate
}

// fewestBits is the a/2^k with the least k that is within 1 % of s; else the nearest of the greatest k, and false.
func fewestBits(s *big.Rat) (near *big.Rat, close bool) {
	for k := range maxShift + 1 {
		near = new(big.Rat).SetFrac(integerBig(s, k), power2(k))
		if within(near, s) {
			return near, true
		}
	}
	if near.Sign() == 0 {
		near.SetFrac(big.NewInt(1), power2(maxShift))
	}
	return near, false
}

// multiples fills in the schedule, and says so.
func (c *compilation) multiples() string {
	j := c.job
	steps, times, most, unit := 1, j.Epochs, maxScheduled, "epoch"
	if j.Schedule.ByStep {
		steps, most, unit = c.steps(), maxScheduledSteps, "step"
		times *= steps
	}
	c.rate.byStep = j.Schedule.ByStep
	switch {
	case len(j.Later) == 0 && !j.Schedule.changes():
		return ""
	case times > most:
		c.errorf(j.RatePos, "rates for %d %ss, want %d at most", times, unit, most)
		return ""
	case j.Schedule.Warmup >= times:
		c.errorf(j.Schedule.WarmupPos, "a warm-up of %d %ss, but the training at %s has %d", j.Schedule.Warmup, unit, j.TrainPos, times)
		return ""
	}
	if floor := j.Schedule.Floor; floor != nil && (floor.Sign() < 0 || floor.Cmp(j.Rate) > 0) {
		c.errorf(j.Schedule.FloorPos, "a cosine to %s, want 0 or more and at most the rate %s", floor.RatString(), j.Rate.RatString())
		return ""
	}
	if g := j.Schedule.Gamma; g != nil && (g.Sign() <= 0 || g.Cmp(big.NewRat(1, 1)) > 0) {
		c.errorf(j.Schedule.GammaPos, "a factor of %s, want a number above 0 and at most 1", g.RatString())
		return ""
	}
	var said []string
	rate, later := c.rated[0].Rate, c.rated[1:]
	for t := range times {
		if len(later) > 0 && t == later[0].After*steps {
			rate, later = later[0].Rate, later[1:]
		}
		n := new(big.Rat).Quo(rate, c.rate.unit)
		if j.Schedule.changes() {
			n.SetInt64(j.Schedule.times(n, c.rate.unit, t, times))
		}
		if !n.Num().IsInt64() || n.Num().Int64() > maxTimes {
			c.errorf(j.RatePos, "rate %s is %s times the greatest number that divides all rates, want %d at most", rate.RatString(), n.RatString(), maxTimes)
			return ""
		}
		c.rate.times = append(c.rate.times, n.Num().Int64())
		if all := c.rate.times; t == 0 || all[t] != all[t-1] {
			said = append(said, fmt.Sprintf("%d from %s %d", all[t], unit, t+1))
		}
	}
	if n := len(said); n > 8 {
		said = slices.Concat(said[:3], []string{"…"}, said[n-3:])
	}
	return ", times " + strings.Join(said, ", ")
}

// times is the rate at time t of so many, in units, n being the rate without schedule: to
// the nearest.
func (s *Schedule) times(n, unit *big.Rat, t, all int) int64 {
	x, _ := n.Float64()
	switch t -= s.Warmup; {
	case t < 0:
		x *= float64(t+s.Warmup+1) / float64(s.Warmup)
	case s.Cosine:
		floor := 0.0
		if s.Floor != nil {
			floor, _ = new(big.Rat).Quo(s.Floor, unit).Float64()
		}
		x = floor + float64((x-floor)*(1+math.Cos(math.Pi*float64(t)/float64(all-s.Warmup)))/2)
	case s.Gamma != nil:
		g, _ := s.Gamma.Float64()
		x *= math.Pow(g, float64(t))
	}
	return int64(math.Floor(x + 0.5))
}

// gcd is the greatest number that both are whole multiples of.
func gcd(a, b *big.Rat) *big.Rat {
	num := new(big.Int).GCD(nil, nil, new(big.Int).Mul(a.Num(), b.Denom()), new(big.Int).Mul(b.Num(), a.Denom()))
	return new(big.Rat).SetFrac(num, new(big.Int).Mul(a.Denom(), b.Denom()))
}

// nearest is the nearest a/2^k to a number that is not 0, with a of four bits and
// k ≤ shift; it is not 0 either.
func nearest(s *big.Rat, shift int) *big.Rat {
	k := min(max(4+s.Denom().BitLen()-s.Num().BitLen(), 0), shift)
	two := new(big.Int).Lsh(big.NewInt(1), uint(k))
	n := new(big.Rat).Mul(s, new(big.Rat).SetInt(two))
	n.Add(n, big.NewRat(1, 2))
	a := new(big.Int).Div(n.Num(), n.Denom())
	if a.Sign() == 0 {
		a.SetInt64(int64(s.Sign()))
	}
	return n.SetFrac(a, two)
}

// nearestConstant is the nearest to a number that [constantFormat] takes, with a
// of four bits if it can be.
func nearestConstant(s *big.Rat) *big.Rat {
	bits := 16
	if s.Sign() < 0 {
		bits--
	}
	n := nearest(s, bits)
	if most := big.NewRat(1<<bits-1, 1); n.Cmp(most) > 0 {
		return most
	} else if most.Neg(most); n.Cmp(most) < 0 {
		return most
	}
	return n
}

// batchRows is the number of rows of a step.
func (c *compilation) batchRows() int {
	if c.job.Batch > 0 {
		return c.job.Batch * c.places()
	}
	return c.learn.rows * c.places()
}

// at is the multiple of the rate in a step of so many an epoch.
func (s *schedule) at(epoch, step, steps int) int64 {
	switch {
	case s.times == nil:
		return 1
	case s.byStep:
		return s.times[epoch*steps+step]
	}
	return s.times[epoch]
}

// steps is how many steps an epoch has.
func (c *compilation) steps() int {
	if c.job.Batch > 0 {
		return c.learn.rows / c.job.Batch
	}
	return 1
}

// writeRates writes the multiples of the rate as a constant of the epochs, or of the steps.
func (e *emitter) writeRates() {
	if e.rate.times == nil || e.shrinks() || e.adam != nil { // else they are among its own
		return
	}
	e.quote(e.job.RatePos)
	e.line("rates = const %s[%s], values(%s)  ; times $rate", constantOf(e.rate.times, 0), e.timeAxes(e.job.Schedule.ByStep), listed(e.rate.times, 0))
}

// timeAxes are those of a constant of the epochs, or of the steps.
func (e *emitter) timeAxes(byStep bool) string {
	if byStep && e.job.Batch > 0 {
		return "epoch=$epochs, step=$train//$batch"
	}
	return "epoch=$epochs"
}
