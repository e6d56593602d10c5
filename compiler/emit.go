package compiler

import (
	"bytes"
	"fmt"
	"math/bits"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// emission lays the assembly out and checks what is written.
func emission(c *compilation) {
	e := c.emitter(c.plan)
	var err error
	if c.source, err = asm.Format("assembly", e.out.Bytes()); err == nil {
		c.unit, err = asm.LoadBytes("assembly", c.source, asm.Options{})
	}
	if err != nil {
		c.refused(e.placed(c.source, err))
		return
	}
	e.locate(c.unit)
	if c.unit, err = isa.Check(c.unit.Program); err != nil { // claims are labelled with places
		panic("BUG: " + err.Error())
	}
	c.did("%d lines, %d committed cells", countLines(c.source), cells(c.unit))
	c.price()
}

// emitter writes the assembly of a job with a plan.
type emitter struct {
	*compilation
	plan *plan
	out  bytes.Buffer
	at   isa.Pos   // the place in the script of what is being written
	from []isa.Pos // those of the instructions so far

	predicting bool // the model is applied to new rows

	learner string // suffix of the parameters' names, where copies of them learn
	counts  string // 1 for rows that count, by row; empty: all do
}

func (c *compilation) emitter(p *plan) *emitter {
	e := &emitter{compilation: c, plan: p}
	e.header()
	for _, t := range c.tables {
		e.table(t)
	}
	e.join()
	for _, s := range c.sets() {
		e.prepare(s)
	}
	e.params()
	e.constants()
	e.writeMemory()
	for _, w := range c.passes() {
		if w.when == "before" {
			e.evaluate(&w)
		}
	}
	e.training()
	for _, w := range c.passes() {
		if w.when == "" {
			e.evaluate(&w)
		}
	}
	for i := range c.job.Outputs {
		o := &c.job.Outputs[i]
		name := strings.ReplaceAll(o.Param, ".", "_")
		e.quote(o.Pos)
		e.line("%s_rounded = round %s, %s", name, name, o.Format)
		e.line("%s_final = output %s_rounded", name, name)
	}
	return e
}

// line writes a line.
func (e *emitter) line(format string, a ...any) {
	text := fmt.Sprintf(format, a...)
	e.out.WriteString(text + "\n")
	word, _, _ := strings.Cut(text, " ")
	switch word {
	case "", ";", "param", "loop", "}":
	default:
		e.from = append(e.from, e.at)
	}
}

// locate gives the instructions of a unit their places in the script, in place
// of those in the assembly, so that a trap names the script's line.
func (e *emitter) locate(u *isa.Unit) {
	if e.job.File == "" {
		return
	}
	n := 0
	u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Pos = e.from[n]; in.Pos.File == "" {
			in.Pos.File = e.job.File
		}
		n++
	})
	if n != len(e.from) {
		panic("BUG: instructions without a place in the script")
	}
}

// quote starts a paragraph with the line of the script.
func (e *emitter) quote(pos isa.Pos) {
	e.at = pos
	e.line("")
	if n := pos.Line; n > 0 && n <= len(e.job.Source) {
		text, _, _ := strings.Cut(e.job.Source[n-1], ";")
		e.line("; %d: %s", n, strings.TrimSpace(text))
	}
}

func (e *emitter) header() {
	j := e.job
	if j.File != "" {
		e.line("; Compiled from %s. Numbers before colons are its lines.", filepath.Base(j.File))
	} else {
		e.line("; Compiled.")
	}
	e.quote(j.TrainPos)
	e.line("param epochs = %d", j.Epochs)
	if j.Batch > 0 {
		e.line("param batch = %d", j.Batch)
		e.line("param shuffle = %d  ; seed of the %s", j.Shuffle, lists(j.ShuffleBeacon, "order of rows", "two orders of rows that draws turn"))
	}
	if j.Start == nil || len(e.absent) > 0 {
		e.line("param init = %d  ; seed of the %s", j.Init, lists(j.InitBeacon, "initial weights", "lists that initial weights are taken from"))
	}
	if e.adam != nil {
		e.line("param rate = 1/%d  ; of steps by moments", 1<<e.adam.shift)
	} else {
		e.line("param rate = %s  ; of the gradient of the mean loss%s", e.rate.unit.RatString(), e.each())
	}
	e.line("param train = %d%s", e.learn.rows, e.most())
	if e.held.rows > 0 {
		e.line("param test = %d", e.held.rows)
	}
}

// columns is the file of features or labels.
func (e *emitter) columns(d *Data, selector string) string {
	return d.source(e.relative(d.File), selector, fmt.Sprintf("@rows=%d:%d", d.First, d.First+d.Rows))
}

// listedClasses are the names of the classes as an operand of an input, if there are any.
func (e *emitter) listedClasses() string {
	if len(e.classes) == 0 {
		return ""
	}
	return ", " + asm.ClassesText(e.classes)
}

// table writes the inputs of a data set.
func (e *emitter) table(t *table) {
	if t.provider != nil {
		e.provider(t)
		return
	}
	d, in := t.data, &e.job.Input
	e.quote(d.Pos)
	if d.Text {
		e.text(t)
	} else {
		e.columnsOf(t)
	}
	e.scaled(t)
	e.self(t)
	if s := d.Split; s != nil && (s.Shuffle || s.listed()) {
		rows := fmt.Sprintf("shuffle(seed=%d, n=%d)", s.Seed, d.Rows)
		if s.listed() {
			rows = "values(" + strings.Trim(strings.ReplaceAll(fmt.Sprint(e.arranged), " ", ", "), "[]") + ")"
		}
		e.quote(s.Pos)
		e.line("parts = const %s[%s=%d], %s", indices(d.Rows), t.axis, d.Rows, rows)
		e.line("%s_parts = gather %s, parts", in.Name, t.scaled)
		e.line("y_parts = gather %s, parts", t.target)
	}
}

// columnsOf writes the features and labels of a data set.
func (e *emitter) columnsOf(t *table) {
	d, in := t.data, &e.job.Input
	src := e.columns(d, d.Features)
	if d.Scale != nil {
		src += "@scale=" + d.Scale.RatString()
	}
	if d.Tokens.Size > 0 {
		e.tokens(t, src)
	} else {
		e.line("%s = input %s[%s=%s, %s], %s", t.features, e.plan.raw, t.axis, t.size, in.text(), asm.Quote(src))
	}
	src = e.columns(d, d.Label)
	switch {
	case d.Self: // behind the scaling
	case d.Goal.Size > 0:
		f := fixed.Bit
		if e.loss.target {
			f = e.plan.target
		}
		e.line("%s = input %s[%s=%s, %s=%d], %s", t.labels, f, t.axis, t.size, d.Goal.Name, d.Goal.Size, asm.Quote(src))
	case e.loss.classes:
		e.line("%s = input bit[%s=%s, %s=%d]%s, %s", t.labels, t.axis, t.size, d.Axis, d.Classes, e.listedClasses(), asm.Quote(src+"@onehot"))
		mass := "mass_" + strings.ReplaceAll(t.labels, ".", "_")
		e.line("%s = sum %s, [%s]", mass, t.labels, d.Axis)
		e.line("assert %s, 1  ; one label for each row", mass)
	case e.loss.target:
		e.line("%s = input %s[%s=%s], %s", t.labels, e.plan.target, t.axis, t.size, asm.Quote(src))
	default:
		e.line("%s = input bit[%s=%s], %s", t.labels, t.axis, t.size, asm.Quote(src))
	}
}

// text writes the axes of a row.
func (in *Input) text() string { return strings.Trim(in.Axes.String(), "[]") }

// prepare writes a data set as the model reads it: split off and centred.
func (e *emitter) prepare(s *set) {
	if s.slice != "" {
		e.line("")
		e.line("%s = slice %s, row, %s", s.split, s.table.whole(e.job.Input.Name), s.slice)
		e.line("%s = slice %s, row, %s", s.labels, s.table.whole("y"), s.slice)
	}
	if e.job.Input.Centre == nil {
		return
	}
	if s.name == "train" {
		e.quote(e.job.Input.Pos)
		e.line("centre = const %s[], fill(%s)", e.plan.centre, e.job.Input.Centre.RatString())
	}
	e.line("%s = sub %s, centre", s.features, s.split)
}

// params writes the parameters.
func (e *emitter) params() {
	line := -1
	for _, n := range e.graph.params {
		if e.at = n.pos; n.pos.Line != line || line == 0 {
			e.quote(n.pos)
		}
		line = n.pos.Line
		start := e.started(n)
		if e.job.InitBeacon && strings.Contains(start, "seed=") {
			e.line("turn_%s = draw %d", n.name, poolOf(n))
			start += ", turn_" + n.name
		}
		e.line("%s = state %s[%s], %s", n.name, e.stateFormat(n), n.declared(), start)
	}
}

// leastPool is the least length of the list that a parameter's start is taken from: the
// number of its starts.
const leastPool = 1 << 12

// poolOf is the length of the list that a parameter's start is taken from, a power of two.
func poolOf(n *node) int {
	size := isa.Axes(n.axes).Len()
	return max(leastPool, 1<<bits.Len(uint(size-1)))
}

// lists is one of two texts.
func lists(beacon bool, seeded, drawn string) string {
	if beacon {
		return drawn
	}
	return seeded
}

// constants writes what is the same at every step.
func (e *emitter) constants() {
	e.writeRates()
	for _, n := range e.graph.nodes {
		if n.op == "const" {
			e.quote(n.pos)
			axes := isa.Axes(n.axes).String()
			if n.learning {
				axes = e.drawn(n)
			}
			e.line("%s", n.constant(axes, e.plan.format[n.id]))
		}
	}
	if e.loss.constants != nil {
		e.quote(e.job.LossPos)
		e.loss.constants(e)
	}
	e.smoothing()
}

func (e *emitter) classAxis() string { return e.job.Train.Axis }

// z is the logits.
func (e *emitter) z(suffix string) string { return e.graph.out.name + suffix }

// deltaName is the loss's derivative by the value of the model.
func (c *compilation) deltaName() string {
	if c.graph.errors != nil {
		return c.graph.errors.name + c.loss.slope
	}
	return base(c.graph.out.name) + "_d"
}

// modelValues writes the values of the model.
func (e *emitter) modelValues(x, suffix string) {
	learns := suffix == "" && !e.predicting
	var name func(n *node) string
	name = func(n *node) string {
		switch {
		case n.op == "input":
			return x
		case n.learning && n.op != "const" && !learns:
			return name(n.args[0])
		}
		return e.named(n, suffix)
	}
	for _, n := range e.graph.computed() {
		if n.learning && !learns {
			continue
		}
		e.at = n.pos
		e.line("%s = %s", name(n), n.text(name, e.plan.format[n.id]))
	}
}

// forward writes the model and what the loss reads. The suffix is that of the data set's tensors.
func (e *emitter) forward(x, labels, suffix string) {
	e.modelValues(x, suffix)
	e.at = e.job.LossPos
	if err := e.graph.errors; err != nil {
		e.line("d%s = sub %s, %s", suffix, e.named(err.args[0], suffix), labels)
		e.line("%s = round d%s, %s", e.named(err, suffix), suffix, e.plan.format[err.id])
	}
}
