package compiler

import (
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// maxExact is the greatest number of fractional bits that is looked for to hold
// features exactly; others get what 16 bits leave, to this number.
const maxExact = 12

// table is a data set of the assembly: the inputs that come from one file.
type table struct {
	data             *Data
	features, labels string    // inputs
	scaled, target   string    // the same as the program makes them smaller, or as they are
	axis, size       string    // of the rows
	provider         *Provider // nil: none's
	rows             int       // that the provider has
}

// newTable names the inputs of a data set: train.x and train.y.
func (c *compilation) newTable(name string, d *Data, x, axis string) *table {
	t := &table{data: d, features: name + "." + x, labels: name + ".y", axis: axis, size: "$" + name}
	t.scaled, t.target = t.features, t.labels
	if d.Text {
		t.features, t.labels = name+".text", name+".text"
		t.scaled, t.target = name+"_"+x, name+"_y"
	}
	if c.scales() {
		t.scaled = name + "_" + x + "_scaled"
	}
	if d.Standardise {
		t.target = name + "_y_scaled"
	}
	if in := &c.job.Input; d.Self && len(in.Axes) == 1 && in.Axes[0] == d.Goal {
		t.target = t.scaled
	} else if d.Self {
		t.target = name + "_y"
	}
	return t
}

// whole are the rows of a table that is split, in the order of the split.
func (t *table) whole(member string) string {
	switch {
	case t.data.Split.Shuffle || t.data.Split.listed():
		return member + "_parts"
	case member == "y":
		return t.target
	}
	return t.scaled
}

// set is what the model learns from or is tested on.
type set struct {
	name     string // train, test
	rows     int    // 0: there is none
	table    *table
	slice    string // of the table; empty: all of it
	split    string // its features, before they are centred
	features string // as the model reads them
	labels   string
}

// sets are the training set and, if there is one, the test set.
func (c *compilation) sets() []*set {
	if c.held.rows == 0 {
		return []*set{&c.learn}
	}
	return []*set{&c.learn, &c.held}
}

// datasets names the tables and splits them.
func (c *compilation) datasets() {
	j := c.job
	x := j.Input.Name
	c.dataset(j.Train)
	if len(j.Providers) > 0 {
		c.shared()
	} else {
		t := c.newTable("train", j.Train, x, "row")
		c.tables = []*table{t}
		c.learn = set{name: "train", rows: j.Train.Rows, table: t, split: t.scaled, features: t.scaled, labels: t.target}
		if s := j.Train.Split; s != nil {
			c.divide(s, t)
		}
	}
	if j.Test != nil {
		c.dataset(j.Test)
		t := c.newTable("test", j.Test, x, "held")
		c.tables = append(c.tables, t)
		c.held = set{name: "test", rows: j.Test.Rows, table: t, split: t.scaled, features: t.scaled, labels: t.target}
		if j.Test.Split != nil || j.Train.Split != nil {
			c.errorf(j.Test.Pos, "data test: the data at %s are split, or these are: want a split of one table, or two tables", j.Train.Pos)
		}
	}
	if j.Input.Centre != nil {
		c.learn.features, c.held.features = x+"_c", x+"_c_test"
	}
}

// divide splits the one table.
func (c *compilation) divide(s *Split, t *table) {
	d := t.data
	k := s.part(d.Rows)
	if s.listed() {
		k = c.trained
	}
	if k < 1 || k >= d.Rows {
		what := new(big.Rat).Mul(s.Part, big.NewRat(100, 1)).RatString() + "%"
		if s.Folds > 0 {
			what = fmt.Sprintf("fold %d of %d", s.Fold, s.Folds)
		}
		c.errorf(s.Pos, "split %s: of %d rows, the training and the test set want one or more each", what, d.Rows)
		return
	}
	x := c.job.Input.Name
	*t = *c.newTable("data", d, x, t.axis)
	t.size = fmt.Sprint(d.Rows)
	c.learn = set{name: "train", rows: k, table: t, slice: "0:$train", split: x + "_train", features: x + "_train", labels: "y_train"}
	c.held = set{name: "test", rows: d.Rows - k, table: t, slice: fmt.Sprintf("$train:%d", d.Rows), split: x + "_test", features: x + "_test", labels: "y_test"}
}

// inputs reads the data and chooses the formats of the features and the target.
func inputs(c *compilation) {
	c.values = map[string][]float64{}
	c.plan = &plan{}
	for _, t := range c.tables {
		c.read(t)
	}
	c.name()
	if c.begin(); len(c.errs) > 0 {
		return
	}
	in := &c.job.Input
	features, labels := c.names()
	if c.job.Train.Self {
		labels = nil
	}
	c.plan.raw = c.dataFormat(features)
	c.plan.x = c.plan.raw
	span := c.dataSpan(features)
	if c.scales() {
		if span = c.scaleFeatures(); len(c.errs) > 0 {
			return
		}
	}
	if in.Format != nil {
		if c.plan.x = *in.Format; !c.scales() {
			c.plan.raw = c.plan.x
		}
		if s := span; outside(s, *in.Format) {
			c.errorf(in.Pos, "format %s holds %s, but the features are %.6g to %.6g", in.Format, in.Format.Range(), s.lo, s.hi)
		}
	}
	c.did("%s: %s", in.Name, c.plan.x)
	if c.loss.target {
		c.plan.target = c.dataFormat(labels)
		if c.job.Train.Standardise {
			c.scaleTarget(labels)
		}
		c.did("target %s: %s", c.job.Train.Label, c.plan.target)
	}
	if in.Centre != nil {
		f, ok := constantFormat(in.Centre)
		if !ok {
			c.errorf(in.Pos, "centre %s is no a/2^k with 16 bits, want one, as in %s", in.Centre.RatString(), nearestConstant(in.Centre).RatString())
		}
		c.plan.centre = f
	}
	c.balance()
}

// names are the inputs of features, and those of labels.
func (c *compilation) names() (features, labels []string) {
	for _, t := range c.tables {
		features, labels = append(features, t.features), append(labels, t.labels)
	}
	return features, labels
}

// read reads the features and labels of a table.
func (c *compilation) read(t *table) {
	if t.provider != nil {
		c.readProvider(t)
		return
	}
	d := t.data
	if d.Text {
		c.readText(t)
		return
	}
	rows := fmt.Sprintf("@rows=%d:%d", d.First, d.First+d.Rows)
	spec := d.source(d.File, d.Features, rows)
	if d.Tokens.Size > 0 {
		c.readTokens(t, spec+"@onehot")
		c.readLabels(t, rows)
		return
	}
	if d.Scale != nil {
		spec += "@scale=" + d.Scale.RatString()
	}
	in := &c.job.Input
	c.load(d.Pos, d, t.features, spec, d.Rows, in.Axes.Len(), fmt.Sprintf("the features have %%d columns, but input %s at %s has %d", in.Name, in.Pos, in.Axes.Len()))
	c.readLabels(t, rows)
}

// readLabels reads the labels of a table, or the targets.
func (c *compilation) readLabels(t *table, rows string) {
	d := t.data
	spec := d.source(d.File, d.Label, rows)
	if d.Self {
		return
	}
	if !c.loss.classes {
		c.loadLabels(t, spec)
		for i, v := range c.values[t.labels] {
			if !c.loss.target && v != 0 && v != 1 {
				c.errorf(d.LabelPos, "label %s: row %d of %s has %g, want 0 or 1", d.Label, d.First+i, d.File, v)
				return
			}
		}
		return
	}
	c.loadClasses(t, spec+"@onehot", d.Rows)
}

// loadClasses reads labels that are classes by the reader of the machine, which knows their number.
func (c *compilation) loadClasses(t *table, spec string, rows int) {
	d := t.data
	l, err := c.loadTensor(d.File, spec, dataset.Want{Shape: []int{rows, d.Classes}, Format: fixed.Bit}, c.classes...)
	if c.namesError(t, err) {
		return
	}
	if err != nil {
		c.readError(d.LabelPos, d, err)
		return
	}
	y := make([]float64, len(l.Values))
	for i, v := range l.Values {
		y[i] = float64(v)
	}
	c.values[t.labels] = y
}

// load reads rows × columns numbers; mistake says what it means that there are %d columns.
func (c *compilation) load(pos isa.Pos, d *Data, name, spec string, rows, columns int, mistake string) {
	t, err := c.loadFloat(d.File, spec)
	switch {
	case err != nil:
		c.readError(pos, d, err)
	case len(t.Shape) == 0 || t.Shape[0] != rows:
		c.errorf(pos, "%s: shape %s, want %d rows", spec, strings.ReplaceAll(fmt.Sprint(t.Shape), " ", ","), rows)
	case len(t.Values) != rows*columns:
		c.errorf(pos, "%s: "+mistake, d.File, len(t.Values)/rows)
	default:
		c.values[name] = t.Values
	}
}

// dataSpan is the range of inputs.
func (c *compilation) dataSpan(names []string) span {
	s := span{}
	for _, n := range names {
		for _, v := range c.values[n] {
			s.lo, s.hi = min(s.lo, v), max(s.hi, v)
		}
	}
	return s
}

// dataFormat is the narrowest format that holds inputs exactly, or else one of
// 16 bits.
func (c *compilation) dataFormat(names []string) fixed.Format {
	s := c.dataSpan(names)
	signed := s.lo < 0
	for f := 0; f <= maxExact; f++ {
		if c.isExact(names, f) {
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

func (c *compilation) isExact(names []string, frac int) bool {
	for _, n := range names {
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
