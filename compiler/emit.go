package compiler

import (
	"bytes"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
)

// plan is the choice of formats, by layer where it is a list.
type plan struct {
	x, target fixed.Format
	centre    fixed.Format
	z         []fixed.Format  // of x·w + b; the last one of an error if the loss has no logits
	act       []fixed.Format  // of the activation
	delta     []*fixed.Format // of the loss's derivative by x·w + b; nil: exact
	state     []fixed.Format
}

// emitter writes the assembly of a job with a plan.
type emitter struct {
	*compilation
	plan *plan
	out  bytes.Buffer
}

// emit is the assembly, not yet laid out.
func (c *compilation) emit(p *plan) []byte {
	e := &emitter{compilation: c, plan: p}
	e.header()
	e.data(c.job.Train, "", "row", "train")
	if c.job.Test != nil {
		e.data(c.job.Test, "_test", "held", "test")
	}
	e.centred()
	e.model()
	if e.loss.constants != nil {
		e.quote(c.job.LossPos)
		e.loss.constants(e)
	}
	e.train()
	for i := range c.job.Evaluate {
		e.evaluate(&c.job.Evaluate[i])
	}
	for i := range c.job.Outputs {
		o := &c.job.Outputs[i]
		e.quote(o.Pos)
		e.line("%s_rounded = round %s, %s", o.param(), o.param(), o.Format)
		e.line("%s_final = output %s_rounded", o.param(), o.param())
	}
	return e.out.Bytes()
}

func (e *emitter) line(format string, a ...any) { fmt.Fprintf(&e.out, format+"\n", a...) }

// quote starts a paragraph with the line of the script.
func (e *emitter) quote(pos isa.Pos) {
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
		e.line("param shuffle = %d  ; seed of the order of rows", j.Shuffle)
	}
	e.line("param init = %d  ; seed of the initial weights", j.Init)
	e.line("param rate = %s  ; of the gradient of the mean loss", j.Rate.RatString())
	e.line("param train = %d", j.Train.Rows)
	if j.Test != nil {
		e.line("param test = %d", j.Test.Rows)
	}
}

// source is the file of features or labels.
func (e *emitter) source(d *Data, selector string) string {
	path := strings.ReplaceAll(e.relative(d.File), "$", "$$")
	return path + ":" + selector + fmt.Sprintf("@rows=0:%d", d.Rows)
}

// data writes the inputs of a data set.
func (e *emitter) data(d *Data, suffix, axis, rows string) {
	j := e.job
	e.quote(d.Pos)
	src := e.source(d, d.Features)
	if d.Scale != nil {
		src += "@scale=" + d.Scale.RatString()
	}
	e.line("%s%s = input %s[%s=$%s, %s=%d], %q", j.Input.Name, suffix, e.plan.x, axis, rows, j.Input.Axis, j.Input.Size, src)
	y, src := "y"+suffix, e.source(d, d.Label)
	switch {
	case e.loss.classes:
		e.line("%s = input bit[%s=$%s, %s=%d], %q", y, axis, rows, d.Axis, d.Classes, src+"@onehot")
		e.line("mass_y%s = sum %s, [%s]", suffix, y, d.Axis)
		e.line("assert mass_y%s, 1  ; one label for each row", suffix)
	case e.loss.target:
		e.line("%s = input %s[%s=$%s], %q", y, e.plan.target, axis, rows, src)
	default:
		e.line("%s = input bit[%s=$%s], %q", y, axis, rows, src)
	}
}

// centred subtracts the centre of the features.
func (e *emitter) centred() {
	in := &e.job.Input
	if in.Centre == nil {
		return
	}
	e.quote(in.Pos)
	e.line("centre = const %s[], fill(%s)", e.plan.centre, in.Centre.RatString())
	e.line("%s_c = sub %s, centre", in.Name, in.Name)
	if e.job.Test != nil {
		e.line("%s_c_test = sub %s_test, centre", in.Name, in.Name)
	}
}

// features is the name of the features, centred if they are.
func (e *emitter) features(suffix string) string {
	if e.job.Input.Centre != nil {
		return e.job.Input.Name + "_c" + suffix
	}
	return e.job.Input.Name + suffix
}

func (e *emitter) model() {
	in := fmt.Sprintf("%s=%d", e.job.Input.Axis, e.job.Input.Size)
	for i := range e.job.Layers {
		l := &e.job.Layers[i]
		out := ""
		if a := e.outAxis(i); a != "" {
			out = fmt.Sprintf("%s=%d", a, l.Size)
		}
		e.quote(l.Pos)
		start := "zeros()"
		if std := e.std(i); std.Sign() > 0 {
			start = fmt.Sprintf("normal(seed=$init, std=%s)", std.RatString())
		}
		e.line("%s_w = state %s[%s], %s", l.Name, e.plan.state[i], strings.Trim(in+", "+out, ", "), start)
		e.line("%s_b = state %s[%s], zeros()", l.Name, e.plan.state[i], out)
		in = out
	}
}

// outAxis is the axis of a layer's units; a single unit of the last layer has none.
func (e *emitter) outAxis(i int) string {
	switch {
	case i < len(e.job.Layers)-1:
		return e.job.Layers[i].Name
	case e.loss.classes:
		return e.classAxis()
	}
	return ""
}

func (e *emitter) classAxis() string { return e.job.Train.Axis }

func (e *emitter) last() *Dense { return &e.job.Layers[len(e.job.Layers)-1] }

// z and delta are names of the last layer's.
func (e *emitter) z(suffix string) string { return e.last().Name + "_z" + suffix }
func (e *emitter) delta() string          { return e.last().Name + "_d" }

// forward writes the layers. The suffix is that of the data set's tensors.
func (e *emitter) forward(x, labels, suffix string) {
	for i := range e.job.Layers {
		l := &e.job.Layers[i]
		n := func(part string) string { return l.Name + part + suffix }
		e.line("%s = matmul %s, %s_w", n("_s"), x, l.Name)
		e.line("%s = add %s, %s_b", n("_t"), n("_s"), l.Name)
		if i == len(e.job.Layers)-1 && !e.loss.logits {
			e.line("d%s = sub %s, %s", suffix, n("_t"), labels)
			e.line("err%s = round d%s, %s", suffix, suffix, e.plan.z[i])
			return
		}
		e.line("%s = round %s, %s", n("_z"), n("_t"), e.plan.z[i])
		x = n("_z")
		if l.Act == None {
			continue
		}
		x = n("")
		if activations[l.Act].format == nil {
			e.line("%s = %s %s", x, l.Act, n("_z"))
		} else {
			e.line("%s = %s %s, %s", x, l.Act, n("_z"), e.plan.act[i])
		}
	}
}

// std is the deviation of a layer's initial weights.
func (c *compilation) std(i int) *big.Rat {
	in := c.job.Input.Size
	if i > 0 {
		in = c.job.Layers[i-1].Size
	}
	switch s := c.job.Layers[i].Std; {
	case s != nil:
		return s
	case len(c.job.Layers) == 1:
		return new(big.Rat)
	}
	// √(2/in) in 64ths (He et al. 2015), the greatest n with n²·in ≤ 2·64².
	n := int64(0)
	for (n+1)*(n+1)*int64(in) <= 2*64*64 {
		n++
	}
	return big.NewRat(max(n, 1), 64)
}
