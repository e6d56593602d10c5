package compiler

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm/asm"
)

// shared is the training set of all providers, with an axis provider.
func (c *compilation) shared() {
	j := c.job
	x := j.Input.Name
	for _, p := range j.Providers {
		t := c.newTable(p.Name, &p.Data, x, "row")
		t.size, t.provider = "$train", p
		c.tables = append(c.tables, t)
	}
	c.learn = set{name: "train", rows: j.Train.Rows, split: x + "_all", features: x + "_all", labels: "y_all"}
}

// selection is the rows of a provider's file, as an option of a source.
func (p *Provider) selection() string {
	if p.First > 0 {
		return fmt.Sprintf("@rows=%d:%d", p.First, p.First+p.Rows)
	}
	return ""
}

// readProvider reads the rows of a provider; those that are missing are zeros.
func (c *compilation) readProvider(t *table) {
	d, in, rows := t.data, &c.job.Input, c.learn.rows
	spec := d.source(d.File, d.Features, t.provider.selection())
	if d.Scale != nil {
		spec += "@scale=" + d.Scale.RatString()
	}
	f, err := c.loadFloat(d.File, spec)
	switch {
	case err != nil:
		c.readError(d.Pos, d, err)
		return
	case len(f.Shape) == 0 || f.Shape[0] > d.Rows:
		c.errorf(d.Pos, "%s: shape %v, want %d rows at most", spec, f.Shape, d.Rows)
		return
	case len(f.Values) != f.Shape[0]*in.Axes.Len():
		c.errorf(d.Pos, "%s: shape %v, but the input at %s has %d columns", spec, f.Shape, in.Pos, in.Axes.Len())
		return
	}
	x := make([]float64, rows*in.Axes.Len())
	copy(x, f.Values)
	t.rows = f.Shape[0]
	c.values[t.features] = x
	c.loadClasses(t, d.source(d.File, d.Label, t.provider.selection()+"@onehot@pad"), rows)
	c.did("%s: %d of %d rows", t.provider.Name, f.Shape[0], rows)
}

// provider writes the inputs of a provider.
func (e *emitter) provider(t *table) {
	d, in := t.data, &e.job.Input
	e.quote(d.Pos)
	source := func(selector, options string) string {
		return asm.Quote(d.source(e.relative(d.File), selector, t.provider.selection()+options+"@pad"))
	}
	scale := ""
	if d.Scale != nil {
		scale = "@scale=" + d.Scale.RatString()
	}
	e.line("%s = input %s[row=$train, %s], %s", t.features, e.plan.raw, in.text(), source(d.Features, scale))
	e.line("%s = input bit[row=$train, %s=%d]%s, %s", t.labels, d.Axis, d.Classes, e.listedClasses(), source(d.Label, "@onehot"))
	e.scaled(t)
}

// join writes the rows of all providers as one tensor. The label mass of a row
// says whether it is there.
func (e *emitter) join() {
	j := e.job
	if len(j.Providers) == 0 {
		return
	}
	in, d := &j.Input, j.Train
	var xs, ys []string
	e.line("")
	for _, t := range e.tables {
		if t.provider == nil {
			continue
		}
		n := t.provider.Name
		e.line("%s_x = reshape %s, [row=$train, provider=1, %s]", n, t.scaled, in.text())
		e.line("%s_y = reshape %s, [row=$train, provider=1, %s=%d]", n, t.labels, d.Axis, d.Classes)
		xs, ys = append(xs, n+"_x"), append(ys, n+"_y")
	}
	e.line("%s = concat provider, %s", e.learn.split, strings.Join(xs, ", "))
	e.line("%s = concat provider, %s", e.learn.labels, strings.Join(ys, ", "))
	e.line("")
	e.line("; The label mass of a row is a bit: 0 if the row is missing.")
	e.line("there = sum %s, [%s]  ; [row, provider]", e.learn.labels, d.Axis)
	e.line("squared = mul there, there")
	e.line("nobit = sub squared, there")
	e.line("assert nobit, 0")
}

// each and most say what rates and rows are, if there are providers.
func (e *emitter) each() string { return e.ifProviders(" of a provider's batch") }
func (e *emitter) most() string { return e.ifProviders("  ; rows of a provider, at most") }

func (e *emitter) ifProviders(s string) string {
	if len(e.job.Providers) == 0 {
		return ""
	}
	return s
}
