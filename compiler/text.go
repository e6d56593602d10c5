package compiler

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
)

// A text is committed to once, as a row of bits for each character. The rows that a model learns from are
// pieces of it that lie side by side, as long as the first axis of the input, and the label of
// each place in them is the character that follows.

// characters is the source of a text.
func (c *compilation) characters(d *Data, file string) string {
	return fmt.Sprintf("%s:characters@onehot@rows=%d:%d", file, d.First*c.places(), (d.First+d.Rows)*c.places()+1)
}

// places is how many predictions a row has.
func (c *compilation) places() int {
	switch t := c.job.Train; {
	case t != nil && t.Text && len(c.job.Input.Axes) > 0:
		return c.job.Input.Axes[0].Size
	case t != nil && t.Goal.Size > 0:
		return t.Goal.Size
	}
	return 1
}

// surveyText counts the pieces of a text.
func (c *compilation) surveyText(d *Data) {
	in := &c.job.Input
	switch {
	case !strings.HasSuffix(strings.ToLower(d.File), ".txt"):
		c.errorf(d.Pos, "text: %s, want a file that ends in .txt", d.File)
		return
	case len(in.Axes) != 2 || in.Axes[1] != (isa.Axis{Name: d.Axis, Size: d.Classes}):
		c.errorf(in.Pos, "input %s %s, but the text at %s wants places and characters, as in [t=16, %s=%d]", in.Name, in.Axes, d.LabelPos, d.Axis, d.Classes)
		return
	case in.Centre != nil || in.Format != nil:
		c.errorf(in.Pos, "input %s: characters of a text have no centre and no format", in.Name)
		return
	case len(c.job.Providers) > 0:
		c.errorf(d.LabelPos, "text: there are providers, which have features and labels")
		return
	case c.job.Loss != SoftmaxCrossEntropy:
		c.errorf(d.LabelPos, "text, but the loss %s at %s is for no classes", c.job.lossText(), c.job.LossPos)
		return
	}
	if c.vocabulary(d); len(c.errs) > 0 || d.Rows > 0 {
		return
	}
	n, err := remembered(c, d.File, "count", func() (int, error) { return dataset.Characters(d.File+":characters@onehot", c.job.Dir) })
	if err != nil {
		c.readError(d.Pos, d, err)
		return
	}
	if d.Rows = (n-1)/c.places() - d.First; d.Rows < 1 {
		c.errorf(d.Pos, "%s has %d characters, want %d or more for one row and the character behind it", d.File, n, (d.First+1)*c.places()+1)
		return
	}
	c.say("%s: %d characters, %s of %d", d.File, n, rowsText(d.Rows), c.places())
}

// vocabulary is the characters of the file, in their order, where the script lists none.
func (c *compilation) vocabulary(d *Data) {
	if len(d.Names) > 0 || c.classes != nil {
		return
	}
	names, err := remembered(c, d.File, "characters", func() ([]string, error) { return dataset.LabelNames(d.File+":characters@onehot", c.job.Dir) })
	switch {
	case err != nil:
		c.readError(d.Pos, d, err)
	case len(names) != d.Classes:
		c.errorf(d.LabelPos, "text: %s has %d characters (%s), want %d as in [%s=%d]", d.File, len(names), classList(names), d.Classes, d.Axis, d.Classes)
	default:
		c.classes, c.classesPos = names, d.LabelPos
		c.did("characters, in their order: %s", classList(names))
	}
}

// readText reads a text.
func (c *compilation) readText(t *table) {
	c.loadClasses(t, c.characters(t.data, t.data.File), t.data.Rows*c.places()+1)
}

// text writes a text: the input, its pieces, and what follows each character of them.
func (e *emitter) text(t *table) {
	d, n := t.data, t.data.Rows*e.places()
	e.line("%s = input bit[at=%d, %s=%d]%s, %s", t.features, n+1, d.Axis, d.Classes, e.listedClasses(), asm.Quote(e.characters(d, e.relative(d.File))))
	mass := "mass_" + strings.ReplaceAll(t.features, ".", "_")
	e.line("%s = sum %s, [%s]", mass, t.features, d.Axis)
	e.line("assert %s, 1  ; one character at each place", mass)
	for i, name := range []string{t.scaled, t.target} {
		e.line("%s_flat = slice %s, at, %d:%d", name, t.features, i, n+i)
		e.line("%s = reshape %s_flat, [%s=%s, %s]", name, name, t.axis, t.size, e.job.Input.text())
	}
}

// predictions is a number of rows as a divisor, of what is summed over all places of them.
func (c *compilation) predictions(rows string) string {
	if n := c.places(); n > 1 {
		return fmt.Sprintf("%s/%d", rows, n)
	}
	return rows
}
