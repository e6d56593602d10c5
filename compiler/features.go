package compiler

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
)

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
	cols, err := c.loadColumns(d.File, head.source(d.File, selector, ""))
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
