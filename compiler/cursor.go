package compiler

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// cursor goes over the operands of a statement. After a mistake it is silent.
type cursor struct {
	r      *reader
	word   string
	pos    isa.Pos
	args   []*operandSyntax
	failed bool
}

func (c *cursor) errorf(pos isa.Pos, format string, a ...any) {
	if !c.failed {
		c.r.errorf(pos, c.word+": "+format, a...)
	}
	c.failed, c.r.broken = true, true
}

// once reports a statement, called name, that stands twice.
func (c *cursor) once(name string) {
	if old, ok := c.r.seen[name]; ok {
		c.r.errorf(c.pos, "%s stands twice, first at %s", name, old)
	}
	c.r.seen[name] = c.pos
}

// next is the next operand if ok likes it; else what was wanted is an error.
func (c *cursor) next(what string, ok func(*operandSyntax) bool) *operandSyntax {
	switch {
	case c.failed:
	case len(c.args) == 0:
		c.errorf(c.pos, "want %s", what)
	case !ok(c.args[0]):
		c.errorf(at(c.args[0].Pos), "got %s, want %s", c.args[0].text(), what)
	default:
		a := c.args[0]
		c.args = c.args[1:]
		return a
	}
	return nil
}

func (c *cursor) name(what string) string {
	if a := c.next(what, func(a *operandSyntax) bool { return a.Name != nil && a.Name.text() == a.Name.First }); a != nil {
		return a.Name.First
	}
	return ""
}

// choice is one of the words; empty after a mistake.
func (c *cursor) choice(words ...string) string {
	want := strings.Join(words, " or ")
	if len(c.args) > 0 && !c.failed && c.args[0].Name != nil && !slices.Contains(words, c.args[0].text()) {
		got := c.args[0]
		hint := foreign(got.text(), words)
		if hint == "" {
			hint = isa.Suggest(got.text(), words)
		}
		if hint == "" {
			hint = ", want " + want
		}
		c.errorf(at(got.Pos), "there is no %s here%s", got.text(), hint)
		return ""
	}
	return c.name(want)
}

// option takes the word if it comes next.
func (c *cursor) option(word string) bool {
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil && c.args[0].text() == word {
		c.args = c.args[1:]
		return true
	}
	return false
}

func (c *cursor) number(what string) *big.Rat {
	a := c.next(what, func(a *operandSyntax) bool { return a.number() != nil && !a.Figure.Percent })
	if a == nil {
		return new(big.Rat)
	}
	return c.value(at(a.Pos), a.Figure.Value)
}

func (c *cursor) value(pos isa.Pos, n *numberSyntax) *big.Rat {
	v := n.value()
	if v == nil {
		c.errorf(pos, "%s is no number of at most %d digits", n.text(), maxDigits)
		return new(big.Rat)
	}
	return v
}

// natural is an integer in [lo, 2^31).
func (c *cursor) natural(what string, lo int64) int {
	pos := c.here()
	return c.integer(pos, what, lo, c.number(what))
}

func (c *cursor) integer(pos isa.Pos, what string, lo int64, v *big.Rat) int {
	if !c.failed && (!v.IsInt() || v.Num().BitLen() > 31 || v.Num().Int64() < lo) {
		c.errorf(pos, "%s is %s, want an integer from %d to 2^31 - 1", what, v.RatString(), lo)
	}
	if c.failed {
		return 0
	}
	return int(v.Num().Int64())
}

// sized reads [name=n, …].
func (c *cursor) sized() (all isa.Axes) {
	a := c.next("an axis, as in [px=64], or several, as in [h=28, w=28, c=1]", func(a *operandSyntax) bool {
		return a.Axes != nil && len(a.Axes.List) > 0 && !slices.ContainsFunc(a.Axes.List, func(x *axisSyntax) bool { return x.Size == nil })
	})
	if a == nil {
		return nil
	}
	n := 1
	for _, x := range a.Axes.List {
		axis := isa.Axis{Name: x.Name, Size: c.integer(at(a.Pos), "the size of axis "+x.Name, 1, c.value(at(x.Pos), x.Size))}
		if n > isa.MaxElements/max(axis.Size, 1) {
			c.errorf(at(x.Pos), "more than %d columns", isa.MaxElements)
			return nil
		}
		n *= axis.Size
		all = append(all, axis)
	}
	return all
}

// sizes reads 5 or 5x3: one number for all directions, or one for each.
func (c *cursor) sizes(what string, lo int) []int {
	all := []int{c.natural(what, int64(lo))}
	if c.failed || len(c.args) == 0 || c.args[0].Name == nil || c.args[0].Name.Field != "" {
		return all
	}
	parts := strings.Split(c.args[0].Name.First, "x")
	if len(parts) < 2 || parts[0] != "" {
		return all
	}
	for _, p := range parts[1:] {
		n, err := strconv.Atoi(p)
		if err != nil || n < lo {
			return all
		}
		all = append(all, n)
	}
	c.args = c.args[1:]
	return all
}

// axis reads [name=n].
func (c *cursor) axis() (string, int) {
	ok := func(a *operandSyntax) bool {
		return a.Axes != nil && len(a.Axes.List) == 1 && a.Axes.List[0].Size != nil
	}
	a := c.next("an axis, as in [px=64]", ok)
	if a == nil {
		return "", 0
	}
	x := a.Axes.List[0]
	return x.Name, c.integer(at(a.Pos), "the size of axis "+x.Name, 1, c.value(at(x.Pos), x.Size))
}

// axes reads the axes of a parameter.
func (c *cursor) axes() []Axis {
	a := c.next("axes, as in [px, hidden=32] or []", func(a *operandSyntax) bool { return a.Axes != nil })
	if a == nil {
		return nil
	}
	var all []Axis
	for _, x := range a.Axes.List {
		axis := Axis{Name: x.Name, Pos: at(x.Pos)}
		switch {
		case x.Size != nil:
			axis.Size = &Expr{Op: "number", Number: c.value(axis.Pos, x.Size), Pos: axis.Pos}
		case x.Of != "":
			axis.Size = &Expr{Op: "name", Name: x.Of, Pos: axis.Pos}
		}
		all = append(all, axis)
	}
	return all
}

// comma takes a comma if one comes next.
func (c *cursor) comma() bool {
	if c.failed || len(c.args) == 0 || !c.args[0].Comma {
		return false
	}
	c.args = c.args[1:]
	return true
}

// here is the place of the next operand, or of the statement.
func (c *cursor) here() isa.Pos {
	if len(c.args) > 0 {
		return at(c.args[0].Pos)
	}
	return c.pos
}

func (c *cursor) format() *fixed.Format {
	a := c.next("a number format, as in fx16.11", func(a *operandSyntax) bool { return a.Format != nil })
	if a == nil {
		return nil
	}
	f, err := fixed.ParseFormat(*a.Format)
	if err != nil {
		c.errorf(at(a.Pos), "%v", err)
		return nil
	}
	return &f
}

func (c *cursor) text(what string) string {
	if a := c.next(what, func(a *operandSyntax) bool { return a.Text != nil }); a != nil {
		return unquote(*a.Text)
	}
	return ""
}

// unquote is the text of a string: a quote in it is doubled.
func unquote(s string) string { return strings.ReplaceAll(s[1:len(s)-1], `""`, `"`) }

// end reports operands that are left.
func (c *cursor) end() {
	if !c.failed && len(c.args) > 0 {
		hint := ""
		if x := c.args[0]; x.Name != nil && isStatement(c.r.section, x.text()) {
			hint = "; between statements on one line stands a comma"
		}
		c.errorf(at(c.args[0].Pos), "%s is not expected here%s", c.args[0].text(), hint)
	}
}
