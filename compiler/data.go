package compiler

import (
	"fmt"
	"math"
	"math/big"

	"github.com/aivm/aivm/internal/dataset"
	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
)

// maxExact is the greatest number of fractional bits that is looked for to hold
// features exactly; others get what 16 bits leave, to this number.
const maxExact = 12

// inputs reads the data and chooses the formats of the features and the target.
func inputs(c *compilation) {
	c.values = map[string][]float64{}
	c.plan = &plan{}
	c.read(c.job.Train, "")
	if c.job.Test != nil {
		c.read(c.job.Test, "_test")
	}
	if len(c.errs) > 0 {
		return
	}
	in := &c.job.Input
	c.plan.x = c.dataFormat(in.Name)
	if in.Format != nil {
		c.plan.x = *in.Format
		if s := c.dataSpan(in.Name); outside(s, *in.Format) {
			c.errorf(in.Pos, "format %s holds %s, but the features are %.6g to %.6g", in.Format, in.Format.Range(), s.lo, s.hi)
		}
	}
	c.did("%s: %s", in.Name, c.plan.x)
	if c.loss.target {
		c.plan.target = c.dataFormat("y")
		c.did("target %s: %s", c.job.Train.Label, c.plan.target)
	}
	if in.Centre != nil {
		f, ok := constantFormat(in.Centre)
		if !ok {
			c.errorf(in.Pos, "centre %s is no a/2^k with 16 bits, want one, as in 1/2", in.Centre.RatString())
		}
		c.plan.centre = f
	}
}

// read reads the features and labels of a data set.
func (c *compilation) read(d *Data, suffix string) {
	spec := fmt.Sprintf("%s:%s@rows=0:%d", d.File, d.Features, d.Rows)
	if d.Scale != nil {
		spec += "@scale=" + d.Scale.RatString()
	}
	c.load(d.Pos, c.job.Input.Name+suffix, spec, d.Rows, c.job.Input.Size)
	spec = fmt.Sprintf("%s:%s@rows=0:%d", d.File, d.Label, d.Rows)
	if !c.loss.classes {
		c.load(d.LabelPos, "y"+suffix, spec, d.Rows, 1)
		for i, v := range c.values["y"+suffix] {
			if !c.loss.target && v != 0 && v != 1 {
				c.errorf(d.LabelPos, "label %s: row %d has %g, want 0 or 1", d.Label, i, v)
				return
			}
		}
		return
	}
	// Classes are counted by the reader of the machine, which knows their number.
	t, err := dataset.Load(spec+"@onehot", c.job.Dir, dataset.Want{Shape: []int{d.Rows, d.Classes}, Format: fixed.Bit})
	if err != nil {
		c.errorf(d.LabelPos, "%v", err)
		return
	}
	y := make([]float64, len(t.Values))
	for i, v := range t.Values {
		y[i] = float64(v)
	}
	c.values["y"+suffix] = y
}

// load reads rows × columns numbers.
func (c *compilation) load(pos isa.Pos, name, spec string, rows, columns int) {
	t, err := dataset.LoadFloat(spec, c.job.Dir)
	switch {
	case err != nil:
		c.errorf(pos, "%v", err)
	case t.Shape[0] != rows:
		c.errorf(pos, "%s: %d rows, want %d", spec, t.Shape[0], rows)
	case len(t.Values) != rows*columns && name != "y" && name != "y_test":
		c.errorf(pos, "%s: %d columns, but the input at %s has %d", spec, len(t.Values)/rows, c.job.Input.Pos, columns)
	case len(t.Values) != rows*columns:
		c.errorf(pos, "%s: %d columns, want 1", spec, len(t.Values)/rows)
	default:
		c.values[name] = t.Values
	}
}

// dataSpan is the range of an input, of all data sets.
func (c *compilation) dataSpan(name string) span {
	s := span{}
	for _, n := range []string{name, name + "_test"} {
		for _, v := range c.values[n] {
			s.lo, s.hi = min(s.lo, v), max(s.hi, v)
		}
	}
	return s
}

// dataFormat is the narrowest format that holds an input exactly, or else one of
// 16 bits.
func (c *compilation) dataFormat(name string) fixed.Format {
	s := c.dataSpan(name)
	signed := s.lo < 0
	for f := 0; f <= maxExact; f++ {
		if c.isExact(name, f) {
			bits := wholeBits(s.reach()) + f
			if signed {
				bits++
			}
			if bits <= 16 {
				return fixed.Format{Signed: signed, Bits: max(bits, 1), Frac: f}
			}
		}
	}
	whole := wholeBits(s.reach())
	return fixed.Format{Signed: true, Bits: 16, Frac: max(min(maxExact, 15-whole), 0)}
}

func (c *compilation) isExact(name string, frac int) bool {
	for _, n := range []string{name, name + "_test"} {
		for _, v := range c.values[n] {
			if x := math.Ldexp(v, frac); x != math.Trunc(x) {
				return false
			}
		}
	}
	return true
}

// wholeBits is the least n with x < 2^n, for n ≥ 0.
func wholeBits(x float64) int {
	n := 0
	for x >= math.Ldexp(1, n) && n < 100 {
		n++
	}
	return n
}

// outside reports whether a format cannot hold a range.
func outside(s span, f fixed.Format) bool {
	lo, _ := new(big.Float).SetInt(f.Min()).Float64()
	hi, _ := new(big.Float).SetInt(f.Max()).Float64()
	return math.Ldexp(s.lo, f.Frac) < lo-0.5 || math.Ldexp(s.hi, f.Frac) >= hi+0.5
}

// constantFormat is the format of a constant a/2^k.
func constantFormat(r *big.Rat) (fixed.Format, bool) {
	k := int(r.Denom().TrailingZeroBits())
	f := fixed.Format{Signed: r.Sign() < 0, Bits: max(r.Num().BitLen(), k, 1), Frac: k}
	if f.Signed {
		f.Bits++
	}
	return f, r.Denom().BitLen() == k+1 && f.Bits <= 16
}
