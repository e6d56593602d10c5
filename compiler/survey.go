package compiler

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
)

// survey finds out what a script leaves to its files: which columns all are, what becomes of
// them, how many rows there are, and which of them train. A script that leaves nothing has
// its files read later.
func survey(c *compilation) {
	if c.providers(); len(c.errs) > 0 || c.job.Train == nil {
		return
	}
	j := *c.job
	train := *j.Train
	j.Train, c.job = &train, &j
	c.inherit(&train)
	if len(j.Providers) > 0 {
		for _, p := range j.Providers {
			c.surveyed(&p.Data)
		}
		if train = j.Providers[0].Data; len(c.errs) == 0 {
			for _, p := range j.Providers {
				train.Rows = max(train.Rows, p.Rows)
			}
			train.First = 0
		}
	} else {
		c.surveyed(&train)
	}
	if j.Test != nil {
		c.surveyed(j.Test)
	}
	if len(c.errs) > 0 {
		return
	}
	if c.arranged = nil; train.Split != nil && train.Split.listed() && len(j.Providers) == 0 {
		c.arrange(&train)
	}
	c.fill()
}

// inherit gives other data sets what the training set says of columns.
func (c *compilation) inherit(train *Data) {
	j := c.job
	others := []*Data{}
	for i, p := range j.Providers {
		if i > 0 {
			others = append(others, &p.Data)
		}
	}
	if t := j.Test; t != nil {
		test := *t
		j.Test, others = &test, append(others, &test)
		if test.Features == "" && !test.All {
			test.Features, test.All, test.Except, test.Scale = train.Features, train.All, train.Except, train.Scale
		}
		if test.Label == "" {
			test.Label, test.LabelPos, test.Target = train.Label, train.LabelPos, train.Target
			test.Axis, test.Classes, test.Names = train.Axis, train.Classes, train.Names
		}
	}
	for _, d := range others {
		for _, p := range d.Prepare {
			c.errorf(p.Pos, "%s: stands in the training set, at %s, and holds for all", p.Word, train.Pos)
		}
		if d.Prepare = train.Prepare; d.Standardise && !train.Standardise {
			c.errorf(d.LabelPos, "target %s standardise: stands in the training set, at %s, and holds for all", d.Label, train.Pos)
		}
		d.Standardise = train.Standardise
	}
}

// feature is a column of the features.
type feature struct {
	at      int      // in the file
	ref     string   // as a source has it: in quotes, or #3
	name    string   // of the header
	words   []string // of a category
	boolean bool
	fill    string // mean, median, or a number; empty: nothing
	named   bool   // by missing fill
	steps   string // behind it, but for fill and bool
	scale   string // standardise, minmax, or empty
}

// number reports whether the column holds numbers.
func (f *feature) number() bool { return !f.boolean && f.words == nil }

// detect tells what stands between the cells of a file, if it is no comma.
func (c *compilation) detect(d *Data) {
	if d.marks != "" {
		return
	}
	marks, err := dataset.Detect(d.File, c.job.Dir)
	if err != nil || marks == "" { // an error comes again
		return
	}
	d.marks = marks
	c.say("%s: read with %s", d.File, marks)
}

// surveyed reads the head of a file and resolves what is said of its columns.
func (c *compilation) surveyed(d *Data) {
	c.detect(d)
	plain := !d.All && len(d.Prepare) == 0
	if plain && (d.Rows > 0 || d.File == "" || d.Label == "") || d.Label == "" {
		return
	}
	if d.Rows == 0 && len(c.job.Providers) > 0 && d != c.job.Test {
		return
	}
	if d.headed(); !plain {
		c.resolve(d)
	}
	if len(c.errs) > 0 {
		return
	}
	if d.Rows > 0 && d.drop == "" {
		return
	}
	t := c.texts(d, d.Pos, "")
	switch {
	case t == nil:
		return
	case d.First >= t.Rows:
		c.errorf(d.Pos, "rows from %d on, but %s has %s%s", d.First, d.File, rowsText(t.Rows), leftOut(t.Dropped))
		return
	case d.Rows > 0 && d.First+d.Rows > t.Rows && len(c.job.Providers) == 0:
		c.errorf(d.Pos, "rows %d:%d, but %s has %s%s; without rows all are taken", d.First, d.First+d.Rows, d.File, rowsText(t.Rows), leftOut(t.Dropped))
		return
	case d.Rows == 0:
		d.Rows = t.Rows - d.First
		c.say("%s: all %s", d.File, rowsText(d.Rows))
	}
	if t.Dropped > 0 {
		c.say("%s: %s left out, for lack of a cell of %s", d.File, rowsText(t.Dropped), c.dropText(d))
	}
}

func leftOut(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" (%s left out, for they miss a cell)", map[bool]string{true: "1 more is", false: fmt.Sprintf("%d more are", n)}[n == 1])
}

func rowsText(n int) string {
	if n == 1 {
		return "1 row"
	}
	return fmt.Sprintf("%d rows", n)
}

func (c *compilation) dropText(d *Data) string {
	s := strings.ReplaceAll(d.drop, "'/'", ", ")
	return strings.Trim(strings.ReplaceAll(s, "/", ", "), "'")
}

// texts reads columns of a data set as texts; without a selector its rows are counted.
// All rows of the file are read, those that are not taken too.
func (c *compilation) texts(d *Data, pos isa.Pos, selector string) *dataset.Texts {
	t, err := dataset.LoadTexts(d.source(d.File, selector, ""), c.job.Dir)
	if err != nil {
		c.readError(pos, d, err)
		return nil
	}
	return t
}

// resolve makes features of columns, and the selector of the source of features.
func (c *compilation) resolve(d *Data) {
	if d.Scale != nil && len(d.Prepare) > 0 {
		c.errorf(d.Pos, "features: scale %s is for all columns alike, and %s for some: write standardise or minmax, which scale each", d.Scale.RatString(), d.Prepare[0].Word)
		return
	}
	selected := c.columnsOf(d, d.Pos, d.Features)
	if d.All {
		selected = c.allBut(d, selected)
	}
	var all []*feature
	for _, x := range selected {
		all = append(all, &feature{at: x.At, name: x.Name, ref: x.Ref()})
	}
	for i := range d.Prepare {
		if c.apply(d, &d.Prepare[i], all); len(c.errs) > 0 {
			return
		}
	}
	if len(c.errs) > 0 {
		return
	}
	if len(all) == 0 {
		c.errorf(d.Pos, "features: no column is left")
		return
	}
	c.features = append(c.features, surveyedData{d, all})
	c.drops(d, all)
}

// surveyedData are the features of a data set.
type surveyedData struct {
	data *Data
	all  []*feature
}

// columnsOf are the columns that a selector names, or all.
func (c *compilation) columnsOf(d *Data, pos isa.Pos, selector string) []dataset.Column {
	head := *d
	head.drop = ""
	cols, err := dataset.Columns(head.source(d.File, selector, ""), c.job.Dir)
	if err != nil {
		c.readError(pos, d, err)
	}
	return cols
}

// headed says that the file has a header if the script names a column of it.
func (d *Data) headed() {
	all := []string{d.Features, d.Label, d.Except}
	if d.Split != nil {
		all = append(all, d.Split.Group)
	}
	for _, p := range d.Prepare {
		all = append(all, p.Columns)
	}
	if d.Header == "" && dataset.IsTable(d.File) && slices.ContainsFunc(all, dataset.Named) {
		d.Header = WithHeader
	}
}

// allBut are all columns but those of the label, of groups, and of except.
func (c *compilation) allBut(d *Data, header []dataset.Column) []dataset.Column {
	out := c.columnsOf(d, d.LabelPos, d.Label)
	if d.Except != "" {
		out = append(out, c.columnsOf(d, d.Pos, d.Except)...)
	}
	if d.Split != nil && d.Split.Group != "" {
		out = append(out, c.columnsOf(d, d.Split.Pos, d.Split.Group)...)
	}
	return slices.DeleteFunc(header, func(x dataset.Column) bool {
		return slices.ContainsFunc(out, func(y dataset.Column) bool { return x.At == y.At })
	})
}

// apply applies a statement to the features that it is about.
func (c *compilation) apply(d *Data, p *Prepare, all []*feature) {
	about := all
	if p.Columns != "" {
		about = nil
		for _, x := range c.columnsOf(d, p.Pos, p.Columns) {
			i := slices.IndexFunc(all, func(f *feature) bool { return f.at == x.At })
			if i < 0 && p.Fill != "drop" {
				c.errorf(p.Pos, "%s: column %s is none of the features", p.Word, x.Name)
				return
			}
			if i >= 0 {
				about = append(about, all[i])
			}
		}
	}
	for _, f := range about {
		if p.Columns == "" && !f.number() && (p.Word != "missing" || f.words != nil) {
			continue
		}
		if what := f.prepare(p); what != "" {
			c.errorf(p.Pos, "%s: column %s %s", p.Word, f.name, what)
			return
		}
	}
}

// prepare applies a statement to a feature; if that makes no sense, it says why.
func (f *feature) prepare(p *Prepare) string {
	category := f.words != nil
	switch {
	case category && (p.Word != "missing" || p.Fill != "drop"):
		return "has words, as category says: it is no number"
	case f.boolean && p.Word != "missing":
		return "is yes or no, as boolean says"
	case f.scale != "" && (p.Word == "log1p" || p.Word == "clip"):
		return fmt.Sprintf("is scaled by %s already, which comes last: write %s before it", f.scale, p.Word)
	}
	switch p.Word {
	case "category":
		for i, w := range p.Words {
			if slices.Contains(p.Words[:i], w) {
				return fmt.Sprintf("has the word %s twice in its list", classText(w))
			}
		}
		if f.words = p.Words; f.steps != "" || f.fill != "" || f.scale != "" {
			return "has numbers, as a statement before says"
		}
	case "boolean":
		if f.boolean = true; f.steps != "" || f.scale != "" {
			return "has numbers, as a statement before says"
		}
	case "missing":
		if p.Fill != "drop" {
			f.fill, f.named = p.Fill, p.Columns != ""
		}
	case "log1p":
		f.steps += "|log1p"
	case "clip":
		f.steps += "|clip=" + p.Lo + ":" + p.Hi
	default:
		if f.scale != "" && f.scale != p.Word {
			return "is scaled by " + f.scale + " already"
		}
		f.scale = p.Word
	}
	return ""
}

// drops are the columns that no row may miss.
func (c *compilation) drops(d *Data, all []*feature) {
	var refs []string
	add := func(ref string) {
		if !slices.Contains(refs, ref) {
			refs = append(refs, ref)
		}
	}
	for _, p := range d.Prepare {
		switch {
		case p.Fill != "drop":
		case p.Columns != "":
			for _, x := range c.columnsOf(d, p.Pos, p.Columns) {
				add(x.Ref())
			}
		default:
			for _, f := range all {
				if f.fill == "" {
					add(f.ref)
				}
			}
			for _, x := range c.columnsOf(d, d.LabelPos, d.Label) {
				add(x.Ref())
			}
		}
	}
	d.drop = strings.Join(refs, "/")
}

// say notes what the compiler decided from the data, for whoever runs the script.
func (c *compilation) say(format string, a ...any) {
	c.did(format, a...)
	c.report.Notes = append(c.report.Notes, fmt.Sprintf(format, a...))
}
