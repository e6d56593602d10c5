package compiler

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm/isa"
)

// goal is the axis of several labels or targets; of size 0 there is one.
func (c *compilation) goal() isa.Axis {
	if c.job.Train == nil {
		return isa.Axis{}
	}
	return c.job.Train.Goal
}

// several checks labels and targets of several columns, and gives those that are the features their axis.
func (c *compilation) several(d *Data) {
	in := &c.job.Input
	if d.Self && d.Goal.Size == 0 && len(in.Axes) == 1 {
		d.Goal = in.Axes[0]
	}
	switch what := map[bool]string{true: "target", false: "label"}[d.Target]; {
	case d.Self && d.Goal.Size == 0:
		c.errorf(d.LabelPos, "target features: the input at %s has %d axes: want one for all of it, as in target features [pixel=%d]", in.Pos, len(in.Axes), in.Axes.Len())
	case d.Self && d.Goal.Size != in.Axes.Len():
		c.errorf(d.LabelPos, "target features [%s=%d], but the input at %s has %d features", d.Goal.Name, d.Goal.Size, in.Pos, in.Axes.Len())
	case d.Self && d.Tokens.Size > 0:
		c.errorf(d.LabelPos, "target features: the features at %s are tokens, and no numbers", d.Pos)
	case d.Goal.Size == 0:
	case c.loss.classes:
		c.errorf(d.LabelPos, "%s %s: several columns, but the loss %s at %s wants one: want bce for several labels, mse for several targets", what, d.Label, c.job.Loss, c.job.LossPos)
	case len(c.job.Providers) > 0:
		c.errorf(d.LabelPos, "%s %s: several columns beside providers are not taken: want one", what, d.Label)
	case d.Standardise:
		c.errorf(d.LabelPos, "target %s standardise: each of several columns would have its own factor in the loss: divide them in the file", d.Label)
	case c.job.Train.Goal != d.Goal:
		c.errorf(d.LabelPos, "%s %s has axis [%s=%d], that at %s has [%s=%d]", what, d.Label, d.Goal.Name, d.Goal.Size, c.job.Train.LabelPos, c.job.Train.Goal.Name, c.job.Train.Goal.Size)
	}
}

// loadLabels reads labels that are bits, or targets.
func (c *compilation) loadLabels(t *table, spec string) {
	d := t.data
	if d.Goal.Size == 0 {
		c.load(d.LabelPos, d, t.labels, spec, d.Rows, 1, "%d columns, want 1")
		return
	}
	c.load(d.LabelPos, d, t.labels, spec, d.Rows, d.Goal.Size, fmt.Sprintf("%%d columns, but the axis %s has %d", d.Goal.Name, d.Goal.Size))
}

// self writes targets that are the features.
func (e *emitter) self(t *table) {
	if in := &e.job.Input; t.data.Self && t.target != t.scaled {
		e.line("%s = flatten %s, [%s], %s", t.target, t.scaled, strings.Join(in.Axes.Names(), ", "), t.data.Goal.Name)
	}
}
