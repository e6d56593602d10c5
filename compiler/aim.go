package compiler

import (
	"math"
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

// aim is what the model learns in place of the target: (t − mean)/2^shift.
type aim struct {
	mean   *big.Rat
	format fixed.Format // of the mean
	shift  int
}

// scaleTarget finds the mean and the deviation of the target.
func (c *compilation) scaleTarget(labels []string) {
	var v []float64
	c.learners(func(t *table, rows []int) {
		for _, r := range rows {
			v = append(v, c.values[t.labels][r])
		}
	})
	mean, spread := spreadOf("standardise", v)
	if spread == 0 {
		c.errorf(c.job.Train.LabelPos, "target %s is %g in all rows that train: there is nothing to learn", c.job.Train.Label, mean)
		return
	}
	shift := int(math.Round(math.Log2(spread)))
	s := c.dataSpan(labels)
	f := c.plan.target
	if frac := max(fineness-shift, 0); !c.isExact(labels, f.Frac) || outside(s, f) {
		f = fixed.Format{Signed: true, Bits: wholeBits(s.reach()) + frac + 1, Frac: frac}
	}
	if f.Bits > maxRaw {
		c.errorf(c.job.Train.LabelPos, "target %s: numbers up to %.4g in steps of 2^-%d need %d bits, want %d at most: is one an outlier?", c.job.Train.Label, s.reach(), f.Frac, f.Bits, maxRaw)
		return
	}
	c.plan.target = f
	fine := max(f.Frac, enough(spread))
	c.aim = &aim{mean: onGrid(mean, fine), shift: shift, format: fixed.Format{Signed: true, Bits: f.Bits + 1 + fine - f.Frac, Frac: fine}}
	c.did("target %s: (t - %s)/2^%d", c.job.Train.Label, c.aim.mean.RatString(), shift)
}

// undo is the factor of a loss of errors to a power, as an expression: 4^shift of squares.
func (a *aim) undo(power int) string {
	if a == nil {
		return "1"
	}
	p := new(big.Int).Lsh(big.NewInt(1), uint(power*max(a.shift, -a.shift))).String()
	if a.shift < 0 {
		return "1/" + p
	}
	return p
}

// meanFormat is the format of a mean loss in the units of the file.
func (a *aim) meanFormat(c *compilation, name string) fixed.Format {
	if c.simulate == nil {
		return fixed.Format{Bits: 64, Frac: 16}
	}
	least := math.Ldexp(1, 2*a.shift-10) // where the model fits so well that roundings are the loss
	whole := wholeBits(max(c.simulate.ranges[name].reach()*c.margin(), least))
	frac := min(max(32-whole, 0), 30)
	return fixed.Format{Bits: min(whole+frac+2, 64), Frac: frac}
}
