package compiler

import (
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// tokenized checks a data set whose features are tokens.
func (c *compilation) tokenized(d *Data) {
	in := &c.job.Input
	switch {
	case d.Tokens.Size == 0:
	case len(in.Axes) != 2 || in.Axes[1] != d.Tokens:
		c.errorf(in.Pos, "input %s %s, but the features at %s are tokens: want places and tokens, as in [t=16, %s=%d]", in.Name, in.Axes, d.Pos, d.Tokens.Name, d.Tokens.Size)
	case in.Centre != nil || in.Format != nil:
		c.errorf(in.Pos, "input %s: tokens have no centre and no format", in.Name)
	case d.Scale != nil || d.All || len(d.Prepare) > 0:
		c.errorf(d.Pos, "features: tokens are numbers from 0 to %d as they stand in the columns that are named: nothing is made of them before", d.Tokens.Size-1)
	case len(c.job.Providers) > 0:
		c.errorf(d.Pos, "features: tokens of several providers are not taken: want numbers")
	}
}

// readTokens reads the features of a table as tokens, one-hot.
func (c *compilation) readTokens(t *table, spec string) {
	d := t.data
	shape := []int{d.Rows, c.job.Input.Axes[0].Size, d.Tokens.Size}
	l, err := c.loadTensor(d.File, spec, dataset.Want{Shape: shape, Format: fixed.Bit})
	if err != nil {
		c.readError(d.Pos, d, err)
		return
	}
	x := make([]float64, len(l.Values))
	for i, v := range l.Values {
		x[i] = float64(v)
	}
	c.values[t.features] = x
}

// tokens writes such features: each has one token.
func (e *emitter) tokens(t *table, src string) {
	e.line("%s = input bit[%s=%s, %s], %s", t.features, t.axis, t.size, e.job.Input.text(), asm.Quote(src+"@onehot"))
	mass := "mass_" + strings.ReplaceAll(t.features, ".", "_")
	e.line("%s = sum %s, [%s]", mass, t.features, t.data.Tokens.Name)
	e.line("assert %s, 1  ; one token at each place", mass)
}

// isTokens reports whether a value is tokens, one-hot.
func (b *builder) isTokens(x *node) bool {
	return x == b.input && (b.job.Train.Text || b.job.Train.Tokens != isa.Axis{})
}
