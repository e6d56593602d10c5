package compiler

import (
	"math"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa/fixed"
)

// scaling is what the program makes of features, (x − mean)·factor, by column.
type scaling struct {
	mean, factor             []*big.Rat
	meanFormat, factorFormat fixed.Format
}

const (
	fineness = 12 // bits of a deviation that a raw feature has, and of a factor
	maxRaw   = 48 // bits of raw features
)

// scales reports whether the program scales features.
func (c *compilation) scales() bool {
	return slices.ContainsFunc(c.inputs, func(x inputColumn) bool { return x.scale != "" })
}

// learners are the tables that the model learns from, with the rows of each that train.
func (c *compilation) learners(use func(t *table, rows []int)) {
	for _, t := range c.tables {
		switch {
		case t.provider != nil:
			use(t, (&Split{}).permutation(t.rows))
		case t == c.learn.table:
			use(t, c.trainRows(t.data))
		}
	}
}

// scaleFeatures finds the statistics of the rows that train, chooses the formats, and is the
// span of what the model reads.
func (c *compilation) scaleFeatures() span {
	n := len(c.inputs)
	s := &scaling{mean: make([]*big.Rat, n), factor: make([]*big.Rat, n)}
	means, factors := make([]float64, n), make([]float64, n)
	frac, fine := 0, 0
	for j := range c.inputs {
		var v []float64
		c.learners(func(t *table, rows []int) {
			for _, r := range rows {
				v = append(v, c.values[t.features][r*n+j])
			}
		})
		var spread float64
		if means[j], spread = spreadOf(c.inputs[j].scale, v); spread == 0 {
			c.say("%s is the same in all rows that train, so it tells nothing", c.inputs[j].name)
			spread = 1
		}
		factors[j] = 1 / spread
		frac, fine = max(frac, c.fraction(j, n, spread)), max(fine, enough(spread))
	}
	c.scaling = s
	all, _ := c.names()
	raw := c.dataSpan(all)
	signed := raw.lo < 0
	bits := wholeBits(raw.reach()*c.margin()) + frac + map[bool]int{true: 1}[signed]
	if bits > maxRaw {
		c.errorf(c.job.Train.Pos, "features: numbers up to %.4g and a column that wants steps of 2^-%d need %d bits, want %d at most: log1p or clip the column of the greatest, or divide it in the file",
			raw.reach(), frac, bits, maxRaw)
		return span{}
	}
	c.plan.raw = fixed.Format{Signed: signed, Bits: max(bits, 1), Frac: frac}
	s.meanFormat = fixed.Format{Signed: true, Bits: bits + 1 + max(fine-frac, 0), Frac: max(frac, fine)}
	least, most := slices.Min(factors), slices.Max(factors)
	f := max(fineness-int(math.Floor(math.Log2(least))), 0)
	s.factorFormat = fixed.Format{Bits: max(wholeBits(most)+f, 1) + 1, Frac: f}
	for j := range n {
		s.mean[j], s.factor[j] = onGrid(means[j], s.meanFormat.Frac), onGrid(factors[j], f)
		means[j], _ = s.mean[j].Float64()
		factors[j], _ = s.factor[j].Float64()
		if x := c.inputs[j]; x.scale != "" {
			c.did("%s: (x - %s)·%s", x.name, s.mean[j].RatString(), s.factor[j].RatString())
		}
	}
	out := span{}
	for _, name := range all {
		for i, v := range c.values[name] {
			v = (v - means[i%n]) * factors[i%n]
			out.lo, out.hi = min(out.lo, v), max(out.hi, v)
		}
	}
	c.plan.x = signed16(out.reach()*c.margin(), maxExact)
	if c.plan.x.Frac < minFrac {
		c.errorf(c.job.Input.Pos, "%s reaches %.4g once it is scaled, which leaves %d fractional bits, want %d%s", c.job.Input.Name, out.reach(), c.plan.x.Frac, minFrac, c.outlier())
	}
	return out
}

// spreadOf is what is taken from a column and what it is divided by.
func spreadOf(scale string, v []float64) (mean, spread float64) {
	switch scale {
	case "minmax":
		return slices.Min(v), slices.Max(v) - slices.Min(v)
	case "":
		return 0, 1
	}
	mean = statistic("mean", v)
	for _, x := range v {
		spread += (x - mean) * (x - mean)
	}
	return mean, math.Sqrt(spread / float64(len(v)))
}

// fraction is the bits of a fraction that a column wants: those that hold it exactly, or
// else enough for its spread.
func (c *compilation) fraction(j, n int, spread float64) int {
	all, _ := c.names()
	for f := range enough(spread) {
		exact := true
		for _, name := range all {
			v := c.values[name]
			for i := j; i < len(v) && exact; i += n {
				x := math.Ldexp(v[i], f)
				exact = x == math.Trunc(x)
			}
		}
		if exact {
			return f
		}
	}
	return enough(spread)
}

// enough is the bits of a fraction that hold a spread to 1/4096.
func enough(spread float64) int { return max(int(math.Ceil(-math.Log2(spread)))+fineness, 0) }

// onGrid is the nearest multiple of 2^-frac.
func onGrid(v float64, frac int) *big.Rat {
	n, _ := new(big.Float).SetFloat64(math.RoundToEven(math.Ldexp(v, frac))).Int(nil)
	return new(big.Rat).SetFrac(n, new(big.Int).Lsh(big.NewInt(1), uint(frac)))
}

// scaled writes what the model reads in place of the inputs of a table.
func (e *emitter) scaled(t *table) {
	x, axes := e.job.Input.Name, e.job.Input.text()
	first := t == e.tables[0]
	if s := e.scaling; s != nil && e.scales() {
		if first {
			e.line("%s_means = const %s[%s], values(%s)", x, s.meanFormat, axes, ratList(s.mean))
			e.line("%s_factors = const %s[%s], values(%s)", x, s.factorFormat, axes, ratList(s.factor))
		}
		base := strings.TrimSuffix(t.scaled, "_scaled")
		e.line("%s_less = sub %s, %s_means", base, t.features, x)
		e.line("%s_times = mul %s_less, %s_factors", base, base, x)
		e.line("%s = round %s_times, %s", t.scaled, base, e.plan.x)
	}
	if a := e.aim; a != nil {
		if first {
			e.line("y_mean = const %s[], fill(%s)", a.format, a.mean.RatString())
		}
		base := strings.TrimSuffix(t.target, "_scaled")
		e.line("%s_less = sub %s, y_mean", base, t.labels)
		e.line("%s = scale %s_less, %s", t.target, base, power(-a.shift))
	}
}

// power is 2^k as a number of the assembly.
func power(k int) string {
	p := new(big.Int).Lsh(big.NewInt(1), uint(max(k, -k))).String()
	if k < 0 {
		return "1/" + p
	}
	return p
}

func ratList(all []*big.Rat) string {
	var s []string
	for _, r := range all {
		s = append(s, r.RatString())
	}
	return strings.Join(s, ", ")
}
