package compiler

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
)

// reserved are names of values that the assembly of every script uses.
var reserved = []string{
	"y", "p", "l", "d", "order", "parts", "rates", "loss", "epoch", "step", "train", "test", "data", "epochs",
	"batch", "rate", "shuffle", "init", "one", "err", "guess", "right", "hits", "pos", "two", "dist", "abs", "exp", "both",
	"mass", "log", "hinge", "gain", "agree", "agree2", "any", "wrong", "misses", "rows", "centre", "param", "include", "loop", "bit",
	"momentum", "window", "kept", "lost", "averaged", "there", "squared", "nobit", "member", "weights", "grand", "credit", "exact", "phi", "counts", "value", "worth", "gained", "provider",
	"coalition", "owned", "share", "sized", "unit", "less", "sign", "some", "none", "total", "rounded", "turn", "batches", "smoothing", "hefts", "huber", "heft", "due", "near", "counted", "soft", "said", "found", "among",
}

// suffixes are parts of names that tell data sets and times apart.
var suffixes = []string{"train", "test", "before", "after", "epoch"}

// reservedAxes are axes of rows and loops.
var reservedAxes = []string{"at", "b", "row", "held", "epoch", "step", "provider", "coalition"}

// shapes checks names and sizes, and that losses and rates have a meaning, and
// makes the graph of the model.
func shapes(c *compilation) {
	j := c.job
	if len(j.Model) == 0 || j.Train == nil || j.Rate == nil || losses[j.Loss] == nil || j.Epochs < 1 || len(j.Input.Axes) == 0 {
		c.errorf(isa.Pos{File: j.File}, "the job is not complete: want an input, a model, training data, a loss, a rate and epochs")
		return
	}
	if j.InitBeacon && j.Start != nil {
		c.errorf(j.TrainPos, "init beacon: the parameters start from a file, so there is nothing to draw: leave it out; shuffle beacon may stay")
	}
	c.loss = losses[j.Loss]
	c.lossOptions()
	c.datasets()
	c.valid(j.Input.Pos, j.Input.Format)
	if c.build(); len(c.errs) > 0 {
		return
	}
	c.sizes()
	if j.Batch < 0 || j.Batch > c.learn.rows {
		c.errorf(j.TrainPos, "a batch of %d rows, but the training data at %s have %d", j.Batch, j.Train.Pos, c.learn.rows)
	}
	if j.Margin != nil && j.Margin.Cmp(big.NewRat(1, 1)) < 0 {
		c.errorf(isa.Pos{File: j.File}, "margin %s, want 1 or more", j.Margin.RatString())
	}
	c.resolved = resolutions[0]
	c.optimizer()
	c.published()
	c.contribution()
	for _, p := range c.graph.params {
		c.did("%s %s", p.path, p.shape())
	}
}

// maxValues bounds the widest tensor, for all rows: it holds what the training
// in float64 allocates.
const maxValues = 1 << 28

// sizes checks the limit.
func (c *compilation) sizes() {
	rows := max(c.learn.rows, c.held.rows)
	for _, n := range c.graph.nodes {
		size := 1
		if n.rows {
			size = rows
		}
		for _, a := range n.axes {
			if size > maxValues/max(a.Size, 1) {
				c.errorf(n.pos, "%s has more than %d numbers for %d rows", n.what(), maxValues, rows)
				return
			}
			size *= a.Size
		}
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

// dataset checks the description of a table.
func (c *compilation) dataset(d *Data) {
	j := c.job
	if d.Rows < 1 || d.First < 0 {
		c.errorf(d.Pos, "data: want rows, as in rows 1437")
	}
	if d.Features == "" || d.Label == "" {
		c.errorf(d.Pos, "data: want features and a label or target")
		return
	}
	c.several(d)
	switch {
	case c.loss.target && !d.Target:
		c.errorf(d.LabelPos, "label %s, but the loss %s at %s wants a target, a number, as in target %s", d.Label, j.lossText(), j.LossPos, d.Label)
	case !c.loss.target && d.Target:
		c.errorf(d.LabelPos, "target %s, but the loss %s at %s wants a label, as in label %s", d.Label, j.lossText(), j.LossPos, d.Label)
	case c.loss.classes && (d.Axis == "" || d.Classes < 1):
		c.errorf(d.LabelPos, "label %s: the loss %s at %s wants classes, as in label %s [%s=3]", d.Label, j.lossText(), j.LossPos, d.Label, d.Label)
	case !c.loss.classes && d.Axis != "":
		c.errorf(d.LabelPos, "label %s has classes, but the loss %s at %s wants a bit or a number; for classes it is cross_entropy", d.Label, j.lossText(), j.LossPos)
	case c.loss.classes && j.Train.Classes == 0: // that is told already
	case d.Axis != j.Train.Axis || d.Classes != j.Train.Classes:
		c.errorf(d.LabelPos, "label %s has axis [%s=%d], that at %s has [%s=%d]", d.Label, d.Axis, d.Classes, j.Train.LabelPos, j.Train.Axis, j.Train.Classes)
	case len(d.Names) > 0 && !c.loss.classes:
		c.errorf(d.LabelPos, "label %s lists classes, but the loss %s at %s wants a bit or a number", d.Label, j.lossText(), j.LossPos)
	case c.loss.classes && (!plain(d.Axis) || slices.Contains(reservedAxes, d.Axis)):
		c.errorf(d.LabelPos, "axis %s: the name is used by the assembly itself, or has other than letters and digits", d.Axis)
	default:
		c.listed(d)
	}
}

// published checks evaluations and outputs.
func (c *compilation) published() {
	j := c.job
	for _, e := range j.Evaluate {
		if !e.Train && c.held.rows == 0 {
			c.errorf(e.Pos, "evaluate test: the script has no data test, and no split")
		}
		switch {
		case e.Counts && !c.loss.accuracy:
			c.errorf(e.Pos, "evaluate: the loss %s at %s has no counts of classes", j.Loss, j.LossPos)
		case e.Counts && c.places() > 1:
			c.errorf(e.Pos, "evaluate: counts are of rows, a text has places")
		}
		if e.Accuracy && !c.loss.accuracy {
			c.errorf(e.Pos, "evaluate: the loss %s at %s has no accuracy", j.lossText(), j.LossPos)
		}
	}
	var names []string
	for _, p := range c.graph.params {
		names = append(names, p.path)
	}
	seen := map[string]isa.Pos{}
	for _, o := range j.Outputs {
		if !slices.Contains(names, o.Param) {
			c.errorf(o.Pos, "output: there is no parameter %s%s; the model has %s", o.Param, isa.Suggest(o.Param, names), strings.Join(names, ", "))
		}
		if old, twice := seen[o.Param]; twice {
			c.errorf(o.Pos, "output: this parameter stands at %s already", old)
		}
		seen[o.Param] = o.Pos
		c.valid(o.Pos, &o.Format)
	}
}

// errorf reports a mistake of the script.
func (c *compilation) errorf(pos isa.Pos, format string, a ...any) {
	c.errs = append(c.errs, &isa.Error{Pos: pos, Msg: fmt.Sprintf(format, a...)})
}

// Reserved reports whether a name of a model or an axis is one of those that the assembly of scripts uses itself.
func Reserved(name string) bool {
	return slices.Contains(reserved, name) || slices.Contains(reservedAxes, name) || slices.Contains(suffixes, name)
}
