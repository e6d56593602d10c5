package compiler

import (
	"fmt"
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

// undo is the factor of a squared error, as an expression: 4^shift.
func (a *aim) undo() string {
	if a == nil {
		return "1"
	}
	p := new(big.Int).Lsh(big.NewInt(1), uint(2*max(a.shift, -a.shift))).String()
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

// scaled writes what the model reads in place of the inputs of a table.
func (e *emitter) scaled(t *table) {
	x, n := e.job.Input.Name, e.job.Input.Size
	first := t == e.tables[0]
	if s := e.scaling; s != nil && e.scales() {
		if first {
			e.line("%s_means = const %s[%s=%d], values(%s)", x, s.meanFormat, e.job.Input.Axis, n, ratList(s.mean))
			e.line("%s_factors = const %s[%s=%d], values(%s)", x, s.factorFormat, e.job.Input.Axis, n, ratList(s.factor))
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

// outlier names the feature that is farthest from the others of its column, for messages of
// values that are too large.
func (c *compilation) outlier() string {
	n := c.job.Input.Size
	best, text := 8.0, ""
	for _, t := range c.tables {
		v := c.values[t.features]
		for j := range n {
			var column []float64
			for i := j; i < len(v); i += n {
				column = append(column, v[i])
			}
			if len(column) == 0 {
				continue
			}
			median := statistic("median", column)
			dev := make([]float64, len(column))
			for i, x := range column {
				dev[i] = math.Abs(x - median)
			}
			usual := max(statistic("mean", dev), 1e-9)
			for i, d := range dev {
				if d/usual > best {
					best = d / usual
					left := ""
					if t.data.drop != "" {
						left = " (rows left out not counted)"
					}
					text = fmt.Sprintf("; column %s has the outlier %.6g in row %d of %s%s, most are near %.4g: clip the column, as in clip LOW:HIGH %s",
						c.columnText(t, j), column[i], t.data.First+i, t.data.File, left, median, c.columnText(t, j))
				}
			}
		}
	}
	return text
}

// columnText is the name of a column of the input, as a script has it.
func (c *compilation) columnText(t *table, j int) string {
	if j < len(c.inputs) {
		return classText(c.inputs[j].name)
	}
	if names, err := selectedNames(t.data, c.job.Dir); err == nil && j < len(names) {
		return classText(names[j])
	}
	return fmt.Sprintf("#%d of the features", j)
}
