package compiler

import (
	"errors"
	"fmt"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Outputs of a predictor's program.
const (
	ProbabilityOutput = "p_out"     // of each class of a row, or of 1 for a bit
	ChosenOutput      = "guess_out" // 1 for the class, or the bit, that the model says
	ValueOutput       = "value_out" // the number, in the units of the file
)

// Predictor applies the model of a script to rows: the same roundings, in the same formats, as the
// script's program has where it evaluates.
type Predictor struct{ c *compilation }

// Predictor is that of the job.
func (r *Result) Predictor() *Predictor { return r.predictor }

// predictor keeps of a compilation what does not grow with the data.
func (c *compilation) predictor() *Predictor {
	q := *c
	q.values, q.simulate, q.unit, q.source = nil, nil, nil, nil
	return &Predictor{&q}
}

// Classes are the names of the classes, in their order; nil if labels are numbers.
func (p *Predictor) Classes() []string { return p.c.classes }

// Count is the number of classes, 2 for a bit, 0 for a target.
func (p *Predictor) Count() int {
	switch {
	case p.c.loss.classes:
		return p.c.job.Train.Classes
	case p.c.loss.target:
		return 0
	}
	return 2
}

// Bit reports whether the label is a bit, which has one probability.
func (p *Predictor) Bit() bool { return !p.c.loss.classes && !p.c.loss.target }

// Label is the column of the label or the target.
func (p *Predictor) Label() string { return strings.Trim(p.c.job.Train.Label, "'") }

// Held are the rows that the script tests on: their source file, and the numbers of the rows in
// it, those that are left out not counted; nil if the script holds nothing out.
func (p *Predictor) Held() (file string, rows []int) {
	c := p.c
	switch {
	case c.job.Test != nil:
		d := c.job.Test
		for i := range d.Rows {
			rows = append(rows, d.First+i)
		}
		return d.File, rows
	case c.held.rows == 0:
		return "", nil
	}
	d := c.job.Train
	in := make([]bool, d.Rows)
	for _, r := range c.trainRows(d) {
		in[r] = true
	}
	for r, train := range in {
		if !train {
			rows = append(rows, d.First+r)
		}
	}
	return d.File, rows
}

// Sources are what is read of a file for the model: its features, its label, and the source that
// counts its rows. Rows that miss a cell are left out where the script leaves them out; without
// labels, no row is left out for its label.
func (p *Predictor) Sources(file string, labels bool) (features, label, rows string, err error) {
	if p.c.job.Train.Text {
		return "", "", "", errors.New("the model of a text says what follows each character: there are no rows of a table to predict")
	}
	if g := p.c.job.Train.Goal; g.Size > 0 {
		return "", "", "", fmt.Errorf("the model has %d values for a row, and one for each is what is predicted: write it to ONNX", g.Size)
	}
	d := *p.c.job.Train
	if t := p.c.job.Test; t != nil && file == t.File {
		d = *t
	}
	if len(p.c.job.Providers) > 0 {
		d = p.c.job.Providers[0].Data
	}
	if file != d.File {
		d.File = file
		if d.marks, err = dataset.Detect(file, p.c.job.Dir); err != nil {
			return "", "", "", err
		}
	}
	d.headed()
	if !labels && len(p.c.features) > 0 {
		var refs []string
		for _, f := range p.c.features[0].all {
			if strings.Contains("/"+d.drop+"/", "/"+f.ref+"/") {
				refs = append(refs, f.ref)
			}
		}
		d.drop = strings.Join(refs, "/")
	}
	scale := ""
	if d.Scale != nil {
		scale = "@scale=" + d.Scale.RatString()
	}
	onehot := ""
	if p.c.loss.classes {
		onehot = "@onehot"
	}
	if d.Tokens.Size > 0 {
		scale = "@onehot"
	}
	return d.source(file, d.Features, scale), d.source(file, d.Label, onehot), d.source(file, "", ""), nil
}

// Dir is the folder that the script's files are relative to.
func (p *Predictor) Dir() string { return p.c.job.Dir }

// Unit is the program for so many rows: the input new.x, the states of the training as private
// ones, and the outputs.
func (p *Predictor) Unit(rows int) (*isa.Unit, error) {
	c := *p.c
	t := &table{data: c.job.Train, features: "new." + c.job.Input.Name, axis: "row", size: fmt.Sprint(rows)}
	if t.scaled = t.features; c.scales() {
		t.scaled = "new_" + c.job.Input.Name + "_scaled"
	}
	aim := c.aim
	c.tables, c.aim = []*table{t}, nil
	e := &emitter{compilation: &c, plan: c.plan, predicting: true}
	in := &c.job.Input
	e.line("%s = input %s[row=%d, %s]", t.features, e.plan.raw, rows, in.text())
	e.scaled(t)
	x := t.scaled
	if in.Centre != nil {
		e.line("centre = const %s[], fill(%s)", e.plan.centre, in.Centre.RatString())
		e.line("x_c = sub %s, centre", x)
		x = "x_c"
	}
	for _, n := range c.graph.params {
		e.line("%s = state %s[%s], private()", n.name, e.stateFormat(n), n.declared())
	}
	for _, n := range c.graph.nodes {
		if n.op == "const" && !n.learning {
			e.line("%s", n.constant(isa.Axes(n.axes).String(), e.plan.format[n.id]))
		}
	}
	e.modelValues(x, "")
	e.said(aim)
	return asm.LoadBytes("predict", e.out.Bytes(), asm.Options{})
}

// said writes what is said of each row.
func (e *emitter) said(a *aim) {
	z := e.z("")
	switch {
	case e.loss.classes:
		e.line("p_row = softmax %s, %s, ufx16.15", z, e.classAxis())
		e.line("guess_row = argmax %s, %s", z, e.classAxis())
	case !e.loss.target:
		e.line("p_row = sigmoid %s, ufx16.15", z)
		e.line("guess_row = step %s", z)
	default:
		z = e.named(e.graph.errors.args[0], "")
		if a != nil {
			e.line("y_mean = const %s[], fill(%s)", a.format, a.mean.RatString())
			e.line("value_wide = scale %s, %s", z, power(a.shift))
			e.line("value_file = add value_wide, y_mean")
			z = "value_file"
		}
		e.line("value_row = round %s, %s", z, fixed.Format{Signed: true, Bits: 64, Frac: 20})
		e.line("%s = output value_row", ValueOutput)
		return
	}
	e.line("%s = output p_row", ProbabilityOutput)
	e.line("%s = output guess_row", ChosenOutput)
}
