package compiler

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// inputColumn is a column of the input, as the model reads it.
type inputColumn struct {
	name  string // for messages
	steps string // log1p and clip, as a source has them
	scale string // standardise, minmax, or empty
}

// taken are the rows of a data set, as an option of a source.
func (c *compilation) taken(d *Data) string {
	for _, p := range c.job.Providers {
		if d == &p.Data {
			return p.selection()
		}
	}
	return fmt.Sprintf("@rows=%d:%d", d.First, d.First+d.Rows)
}

// fill finds the numbers for cells that are missing, in the rows that train, and writes the
// selectors of all data sets.
func (c *compilation) fill() {
	if len(c.features) == 0 {
		return
	}
	first := c.features[0].all
	for _, s := range c.features[1:] {
		if len(s.all) != len(first) {
			c.errorf(s.data.Pos, "features: %d columns, but those at %s are %d", len(s.all), c.features[0].data.Pos, len(first))
			return
		}
	}
	indicator := make([]bool, len(first))
	for i, f := range first {
		if f.fill == "" {
			continue
		}
		missing := c.fillColumn(i)
		if len(c.errs) > 0 {
			return
		}
		indicator[i] = f.named || missing > 0
	}
	for _, s := range c.features {
		for i, f := range s.all {
			f.fill = first[i].fill
		}
		s.data.Features = selector(s.all, indicator)
	}
	for _, f := range first {
		for _, w := range f.words {
			c.inputs = append(c.inputs, inputColumn{name: f.name + "=" + w})
		}
		if f.words == nil {
			c.inputs = append(c.inputs, inputColumn{f.name, f.steps, f.scale})
		}
	}
	for i, f := range first {
		if indicator[i] {
			c.inputs = append(c.inputs, inputColumn{name: f.name + " missing"})
		}
	}
	if n := len(c.inputs); n != c.job.Input.Axes.Len() {
		var names []string
		for _, x := range c.inputs {
			names = append(names, x.name)
		}
		c.errorf(c.job.Input.Pos, "input %s has %d features, but the data at %s make %d: %s; write [%s=%d]",
			c.job.Input.Name, c.job.Input.Axes.Len(), c.features[0].data.Pos, n, classList(names), c.job.Input.Axes[0].Name, n)
	}
}

// fillColumn turns mean or median of a feature into the number, and counts the cells of the
// training data that are missing.
func (c *compilation) fillColumn(i int) (missing int) {
	f := c.features[0].all[i]
	var known []float64
	for _, s := range c.features {
		if s.data == c.job.Test {
			continue
		}
		d, g := s.data, s.all[i]
		steps := "|fill=0"
		if g.boolean {
			steps += "|bool"
		}
		t, err := c.loadFloat(d.File, d.source(d.File, g.ref+steps+","+g.ref+"|missing", c.taken(d)))
		if err != nil {
			c.readError(d.Pos, d, err)
			return 0
		}
		n := len(t.Values) / 2
		for r := range n {
			missing += int(t.Values[2*r+1])
		}
		rows := *d
		rows.Rows = n
		for _, r := range c.trainRows(&rows) {
			if t.Values[2*r+1] == 0 {
				known = append(known, t.Values[2*r])
			}
		}
	}
	how := f.fill
	if how == "mean" || how == "median" {
		if len(known) == 0 {
			c.errorf(c.features[0].data.Pos, "missing fill %s: column %s has no cell in the rows that train", how, f.name)
			return 0
		}
		v := statistic(how, known)
		if f.boolean {
			v = float64(map[bool]int{true: 1}[v >= 0.5])
			how = "more frequent value"
		}
		f.fill = strconv.FormatFloat(v, 'g', 9, 64)
		how = fmt.Sprintf("%s, the %s of %s that train", f.fill, how, rowsText(len(known)))
	}
	if missing > 0 {
		c.say("%s: %s missing, taken as %s", f.name, map[bool]string{true: "1 cell is", false: fmt.Sprintf("%d cells are", missing)}[missing == 1], how)
	}
	return missing
}

// statistic is the mean or the median.
func statistic(how string, v []float64) float64 {
	if how == "mean" {
		sum := 0.0
		for _, x := range v {
			sum += x
		}
		return sum / float64(len(v))
	}
	v = slices.Sorted(slices.Values(v))
	n := len(v)
	return (v[(n-1)/2] + v[n/2]) / 2
}

// selector is the selector of features with what becomes of their cells, and of the columns
// that say which cells are missing.
func selector(all []*feature, indicator []bool) string {
	var terms []string
	for i := 0; i < len(all); {
		end := i + 1
		for end < len(all) && all[end].at == all[end-1].at+1 && all[end].words == nil && all[i].text() == all[end].text() {
			end++
		}
		term := all[i].ref
		if end-i > 1 {
			term += ".." + all[end-1].ref
		}
		terms = append(terms, term+all[i].text())
		i = end
	}
	for i, f := range all {
		if indicator[i] {
			terms = append(terms, f.ref+"|missing")
		}
	}
	return strings.Join(terms, ",")
}

// text is what becomes of the cells of a feature, as a source has it.
func (f *feature) text() string {
	s := ""
	if f.fill != "" {
		s = "|fill=" + f.fill
	}
	if f.boolean {
		s += "|bool"
	}
	for i, w := range f.words {
		s += map[bool]string{true: "|is=", false: "/"}[i == 0] + quoted(w)
	}
	return s + f.steps
}
