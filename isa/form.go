package isa

import (
	"fmt"
	"strings"
)

// form checks the operands against the row's form.
func (c *checker) form(in *Instr) bool {
	r := in.Row
	switch {
	case r.Result && in.Dst == "":
		c.errorf(in.Pos, "F1", "%s has a result: write name = %s …", r.Name, r.Name)
		return false
	case !r.Result && in.Dst != "":
		c.errorf(in.Pos, "F1", "%s has no result", r.Name)
		return false
	}
	k := 0
	for i := range in.Args {
		a := &in.Args[i]
		list := false // a place for axes was passed over
		for k < len(r.Form) && r.Form[k].Optional && r.Form[k].Kind != a.Kind {
			list = list || r.Form[k].Kind == AxisList
			k++
		}
		if k == len(r.Form) && list && (a.Kind == Tensor || a.Kind == AxisName) {
			c.errorf(a.Pos, "F2", "%s: %s is one operand too many: axes stand in brackets, write [%s]", r.Name, a.Name, a.Name)
			return false
		}
		if k == len(r.Form) {
			c.errorf(a.Pos, "F2", "%s: %s is one operand too many, want %s", r.Name, a.Kind, r.Usage())
			return false
		}
		if r.Form[k].Kind != a.Kind {
			c.errorf(a.Pos, "F3", "%s: operand %s is %s, want %s", r.Name, r.Form[k].Name, a.Kind, r.Form[k].Kind)
			return false
		}
		if !r.Form[k].Variadic || i == len(in.Args)-1 {
			k++
		}
	}
	if k < len(r.Form) && !r.Form[k].Optional {
		c.errorf(in.Pos, "F4", "%s: operand %s is missing, want %s", r.Name, r.Form[k].Name, r.Usage())
		return false
	}
	return c.wellFormed(in)
}

// wellFormed checks formats, axes and sizes of the operands.
func (c *checker) wellFormed(in *Instr) bool {
	limit := 64
	if in.Row.Role == IsState || in.Row.Role == IsCarry {
		limit = 100
	}
	ok := true
	for i := range in.Args {
		a := &in.Args[i]
		if a.Kind == Format || a.Kind == Type {
			if err := a.Format.Check(limit); err != nil {
				c.errorf(a.Pos, "F5", "%s: %v", in.Row.Name, err)
				ok = false
			}
		}
		if a.Kind == Shape || a.Kind == Type {
			if msg := checkAxes(a.Axes, MaxDeclared); msg != "" {
				c.errorf(a.Pos, "F6", "%s: %s", in.Row.Name, msg)
				ok = false
			}
		}
	}
	return ok
}

// checkAxes reports what is wrong with the axes of a tensor, or "".
func checkAxes(axes []Axis, maxRank int) string {
	if len(axes) > maxRank {
		return fmt.Sprintf("%d axes, want %d at most", len(axes), maxRank)
	}
	n := 1
	for i, a := range axes {
		if a.Size < 1 {
			return fmt.Sprintf("axis %s has %d entries, want 1 or more", a.Name, a.Size)
		}
		if a.Size > MaxElements/n {
			return fmt.Sprintf("more than %d elements", MaxElements)
		}
		n *= a.Size
		for _, b := range axes[:i] {
			if b.Name == a.Name {
				return fmt.Sprintf("axis %s occurs twice", a.Name)
			}
		}
	}
	return ""
}

// Usage is the form of an instruction as a line of assembly.
func (r *Row) Usage() string {
	var b strings.Builder
	if r.Result {
		b.WriteString("dst = ")
	}
	b.WriteString(r.Name)
	for i, o := range r.Form {
		s := " "
		if i > 0 {
			s = ", "
		}
		t := o.Name
		if o.Variadic {
			t += "…"
		}
		if o.Optional {
			s, t = " ["+strings.TrimLeft(s, " ")+" ", t+"]"
			if i == 0 {
				s = " ["
			}
			s = strings.ReplaceAll(s, "[,  ", "[, ")
		}
		b.WriteString(s + t)
	}
	return b.String()
}
