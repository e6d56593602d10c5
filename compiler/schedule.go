package compiler

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/aivm/aivm/isa"
)

// maxShift bounds the bits that a rate adds to the scale of a parameter.
const maxShift = 40

// schedule is the learning rates: those of the epochs are whole multiples of
// unit, so that an update is exact at any of them.
type schedule struct {
	unit  *big.Rat
	times []int64 // of the unit, by epoch; nil: always once
}

// maxTimes bounds a multiple of the unit.
const maxTimes = 1 << 15

// maxScheduled bounds the epochs of a training whose rate changes.
const maxScheduled = 1 << 12

// rates reads the learning rates, and finds the step of an update:
// rate·factor/rows must be a/2^k.
func (c *compilation) rates() {
	j := c.job
	rate, last := j.Rate, 0
	unit := new(big.Rat).Set(rate)
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
		c.exact(s.Rate, s.Pos)
		unit, last = gcd(unit, s.Rate), s.After
	}
	c.rate.unit = unit
	if step := c.step(unit); len(c.errs) == 0 {
		c.shift = int(step.Denom().TrailingZeroBits())
		c.did("an update is the gradient's sum times %s%s", step.RatString(), c.multiples())
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
	step := new(big.Rat).Mul(rate, big.NewRat(int64(c.loss.factor), int64(max(c.batchRows(), 1))))
	if c.past != nil && c.past.inverse != nil {
		step.Mul(step, c.past.inverse)
	}
	return step
}

// exact checks that steps of a rate are a/2^k.
func (c *compilation) exact(rate *big.Rat, pos isa.Pos) {
	s := c.step(rate)
	k := int(s.Denom().TrailingZeroBits())
	if s.Denom().BitLen() == k+1 && k <= maxShift {
		return
	}
	near := nearest(s, maxShift)
	near.Quo(near, c.step(big.NewRat(1, 1)))
	c.errorf(pos, "rate %s gives steps of %s for batches of %d rows, which is no a/2^k with k ≤ %d; the nearest rate that does is %s",
		rate.RatString(), s.RatString(), c.batchRows(), maxShift, near.RatString())
}

// multiples fills in the schedule, and says so.
func (c *compilation) multiples() string {
	j := c.job
	switch {
	case len(j.Later) == 0:
		return ""
	case j.Epochs > maxScheduled:
		c.errorf(j.RatePos, "rates for %d epochs, want %d at most", j.Epochs, maxScheduled)
		return ""
	}
	var said []string
	rate, next := j.Rate, 0
	for epoch := range j.Epochs {
		if next < len(j.Later) && epoch == j.Later[next].After {
			rate, next = j.Later[next].Rate, next+1
		}
		n := new(big.Rat).Quo(rate, c.rate.unit)
		if !n.Num().IsInt64() || n.Num().Int64() > maxTimes {
			c.errorf(j.RatePos, "rate %s is %s times the greatest number that divides all rates, want %d at most", rate.RatString(), n.RatString(), maxTimes)
			return ""
		}
		c.rate.times = append(c.rate.times, n.Num().Int64())
		if t := c.rate.times; epoch == 0 || t[epoch] != t[epoch-1] {
			said = append(said, fmt.Sprintf("%d from epoch %d", t[epoch], epoch+1))
		}
	}
	return ", times " + strings.Join(said, ", ")
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
		return c.job.Batch
	}
	return c.learn.rows
}

// writeRates writes the multiples of the rate as a constant of the epochs.
func (e *emitter) writeRates() {
	if e.rate.times == nil {
		return
	}
	most, l := int64(0), []string{}
	for _, t := range e.rate.times {
		most = max(most, t)
		l = append(l, fmt.Sprint(t))
	}
	f := indices(int(most) + 1)
	e.quote(e.job.RatePos)
	e.line("rates = const %s[epoch=$epochs], values(%s)  ; times $rate", f, strings.Join(l, ", "))
}
