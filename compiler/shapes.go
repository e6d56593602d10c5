package compiler

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
)

// reserved are names that the assembly of every script uses.
var reserved = []string{"y", "p", "l", "d", "order", "loss", "epoch", "step", "b", "row", "held", "train", "test", "epochs",
	"batch", "rate", "shuffle", "init", "one", "err", "guess", "right", "hits", "pos", "two", "dist", "abs", "exp", "both",
	"mass", "log", "hinge", "gain", "agree", "agree2", "any", "wrong", "misses", "rows", "centre", "param", "include", "loop", "bit"}

// shapes checks names and sizes, and that losses and rates have a meaning.
func shapes(c *compilation) {
	j := c.job
	if len(j.Layers) == 0 || j.Train == nil || j.Rate == nil || losses[j.Loss] == nil || j.Epochs < 1 || j.Input.Size < 1 {
		c.errorf(isa.Pos{File: j.File}, "the job is not complete: want an input, layers, training data, a loss, a rate and epochs")
		return
	}
	c.loss = losses[j.Loss]
	c.names()
	c.sizes()
	c.lastLayer()
	c.dataset(j.Train)
	if j.Test != nil {
		c.dataset(j.Test)
	}
	if j.Batch > j.Train.Rows {
		c.errorf(j.TrainPos, "a batch of %d rows, but the training data at %s have %d", j.Batch, j.Train.Pos, j.Train.Rows)
	}
	if j.Margin != nil && j.Margin.Cmp(big.NewRat(1, 1)) < 0 {
		c.errorf(isa.Pos{File: j.File}, "margin %s, want 1 or more", j.Margin.RatString())
	}
	c.rate()
	c.published()
	in := j.Input.Size
	for _, l := range j.Layers {
		c.did("%s: %d × %d weights, %d biases", l.Name, in, l.Size, l.Size)
		in = l.Size
	}
}

// Limits of a job, which hold what the training in float64 allocates.
const (
	maxWeights = 1 << 26 // parameters in all
	maxValues  = 1 << 28 // of the widest layer, for all rows
)

// sizes checks the limits and the formats that a program may have made itself.
func (c *compilation) sizes() {
	j := c.job
	in, weights := j.Input.Size, 0
	rows := j.Train.Rows
	if j.Test != nil {
		rows = max(rows, j.Test.Rows)
	}
	for _, l := range j.Layers {
		weights += in * min(l.Size, maxWeights)
		if in > maxWeights || l.Size > maxWeights || weights > maxWeights {
			c.errorf(l.Pos, "layer %s: more than %d weights with those before", l.Name, maxWeights)
			return
		}
		if rows > maxValues/max(in, l.Size, 1) {
			c.errorf(l.Pos, "layer %s: %d rows by %d units, want %d numbers at most", l.Name, rows, max(in, l.Size), maxValues)
		}
		in = l.Size
		c.valid(l.Pos, l.Format)
		c.valid(l.Pos, l.Delta)
	}
	c.valid(j.Input.Pos, j.Input.Format)
}

func (c *compilation) valid(pos isa.Pos, f *fixed.Format) {
	if f == nil {
		return
	}
	if _, err := fixed.ParseFormat(f.String()); err != nil {
		c.errorf(pos, "%v", err)
	}
}

func (c *compilation) names() {
	j := c.job
	seen := map[string]isa.Pos{}
	check := func(name, what string, pos isa.Pos) {
		switch old, twice := seen[name]; {
		case !plain(name):
			c.errorf(pos, "%s %q: want a letter, then letters and digits, 32 at most", what, name)
		case slices.Contains(reserved, name):
			c.errorf(pos, "%s %s: the name is used by the assembly itself", what, name)
		case twice:
			c.errorf(pos, "%s %s: the name stands at %s already", what, name, old)
		}
		seen[name] = pos
	}
	check(j.Input.Name, "input", j.Input.Pos)
	check(j.Input.Axis, "axis", j.Input.Pos)
	for i, l := range j.Layers {
		check(l.Name, "layer", l.Pos)
		if _, known := activations[l.Act]; l.Act != None && !known {
			c.errorf(l.Pos, "layer %s: there is no activation %s", l.Name, l.Act)
		}
		if l.Size < 1 {
			c.errorf(l.Pos, "layer %s has %d units, want 1 or more", l.Name, l.Size)
		}
		if l.Format != nil && i < len(j.Layers)-1 && (!l.Format.Signed || l.Format.Bits > 16) {
			c.errorf(l.Pos, "layer %s: format %s, want a signed one of 16 bits at most", l.Name, l.Format)
		}
	}
	if c.loss.classes && j.Train.Axis != "" {
		check(j.Train.Axis, "axis", j.Train.LabelPos)
	}
}

// plain reports whether a name has letters and digits only: names with _ are
// the compiler's.
func plain(s string) bool {
	for i, r := range s {
		letter := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != "" && len(s) <= 32
}

func (c *compilation) lastLayer() {
	j := c.job
	last := j.Layers[len(j.Layers)-1]
	if last.Act != None {
		c.errorf(last.Pos, "layer %s is the last one, which the loss at %s reads: %s is not wanted there", last.Name, j.LossPos, last.Act)
	}
	if !c.loss.classes && last.Size != 1 {
		c.errorf(last.Pos, "layer %s has %d units, but the loss %s at %s wants 1", last.Name, last.Size, j.Loss, j.LossPos)
	}
	if c.loss.classes && j.Train.Axis != "" && last.Size != j.Train.Classes {
		c.errorf(last.Pos, "layer %s has %d units, but the label at %s has %d classes", last.Name, last.Size, j.Train.LabelPos, j.Train.Classes)
	}
}

func (c *compilation) dataset(d *Data) {
	j := c.job
	if d.Rows < 1 {
		c.errorf(d.Pos, "data: want rows, as in rows 1437")
	}
	if d.Features == "" || d.Label == "" {
		c.errorf(d.Pos, "data: want features and a label or target")
		return
	}
	switch {
	case c.loss.target && !d.Target:
		c.errorf(d.LabelPos, "label %s, but the loss %s at %s wants a target, a number", d.Label, j.Loss, j.LossPos)
	case !c.loss.target && d.Target:
		c.errorf(d.LabelPos, "target %s, but the loss %s at %s wants a label", d.Label, j.Loss, j.LossPos)
	case c.loss.classes && d.Axis == "":
		c.errorf(d.LabelPos, "label %s: the loss %s at %s wants classes, as in label %s [%s=%d]", d.Label, j.Loss, j.LossPos,
			d.Label, d.Label, max(2, j.Layers[len(j.Layers)-1].Size))
	case !c.loss.classes && d.Axis != "":
		c.errorf(d.LabelPos, "label %s has classes, but the loss %s at %s wants a bit or a number", d.Label, j.Loss, j.LossPos)
	case d.Axis != j.Train.Axis || d.Classes != j.Train.Classes:
		c.errorf(d.LabelPos, "label %s has axis [%s=%d], that at %s has [%s=%d]", d.Label, d.Axis, d.Classes, j.Train.LabelPos, j.Train.Axis, j.Train.Classes)
	}
}

// rate finds the step of an update: rate·factor/rows must be a/2^k.
func (c *compilation) rate() {
	j := c.job
	rows := c.batchRows()
	if j.Rate.Sign() <= 0 {
		c.errorf(j.RatePos, "rate %s, want a positive number", j.Rate.RatString())
		return
	}
	over := big.NewRat(int64(c.loss.factor), int64(max(rows, 1)))
	s := new(big.Rat).Mul(j.Rate, over)
	c.shift = int(s.Denom().TrailingZeroBits())
	if s.Denom().BitLen() == c.shift+1 && c.shift <= 40 {
		c.did("an update is the gradient's sum times %s", s.RatString())
		return
	}
	near := nearest(s)
	c.errorf(j.RatePos, "rate %s gives steps of %s for batches of %d rows, which is no a/2^k; the nearest rate that does is %s",
		j.Rate.RatString(), s.RatString(), rows, near.Quo(near, over).RatString())
}

// nearest is the nearest a/2^k with a of four bits.
func nearest(s *big.Rat) *big.Rat {
	k := 4 + s.Denom().BitLen() - s.Num().BitLen()
	two := new(big.Int).Lsh(big.NewInt(1), uint(max(k, 0)))
	n := new(big.Rat).Mul(s, new(big.Rat).SetInt(two))
	n.Add(n, big.NewRat(1, 2))
	return n.SetFrac(new(big.Int).Div(n.Num(), n.Denom()), two)
}

// published checks evaluations and outputs.
func (c *compilation) published() {
	j := c.job
	for _, e := range j.Evaluate {
		if !e.Train && j.Test == nil {
			c.errorf(e.Pos, "evaluate test: the script has no data test")
		}
		if e.Accuracy && !c.loss.accuracy {
			c.errorf(e.Pos, "evaluate: the loss %s at %s has no accuracy", j.Loss, j.LossPos)
		}
	}
	var names []string
	for _, l := range j.Layers {
		names = append(names, l.Name)
	}
	seen := map[string]isa.Pos{}
	for _, o := range j.Outputs {
		if !slices.Contains(names, o.Layer) {
			c.errorf(o.Pos, "output: there is no layer %s%s", o.Layer, isa.Suggest(o.Layer, names))
		}
		if old, twice := seen[o.param()]; twice {
			c.errorf(o.Pos, "output: this parameter stands at %s already", old)
		}
		seen[o.param()] = o.Pos
	}
}

// errorf reports a mistake of the script.
func (c *compilation) errorf(pos isa.Pos, format string, a ...any) {
	c.errs = append(c.errs, &isa.Error{Pos: pos, Msg: fmt.Sprintf(format, a...)})
}
