package isa

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Classes are the names of the classes along the last axis of an input, in their
// order; nil if the program lists none. A label of the data is one of them,
// letter for letter.
func (v *Value) Classes() []string {
	if v.Op != nil {
		if a := v.Op.operand("classes"); a != nil {
			return a.Names
		}
	}
	return nil
}

// noClass says what [className] refuses.
const noClass = "no name of a class: want text without control characters and blanks at its ends"

// className reports whether s can name a class. A label of a file is compared
// without the blanks around it.
func className(s string) bool {
	return s != "" && len(s) <= MaxClassName && utf8.ValidString(s) && strings.TrimSpace(s) == s &&
		!strings.ContainsFunc(s, unicode.IsControl)
}

// ClassNameError is what is wrong with the name of a class, nil if nothing is.
func ClassNameError(s string) error {
	if className(s) {
		return nil
	}
	return fmt.Errorf("%.80q is %s, and %d bytes at most", s, noClass, MaxClassName)
}

// classes checks the names of a list, as [Decode] does.
func (l *limits) classes(a *Arg) {
	if l.items += len(a.Names); len(a.Names) > MaxClasses {
		l.errorf(a.Pos, "F7", "%d classes, want %d at most", len(a.Names), MaxClasses)
	}
	for _, n := range a.Names {
		if err := ClassNameError(n); err != nil {
			l.errorf(a.Pos, "N8", "%v", err)
		}
	}
}

// listsClasses checks the classes of an input against its last axis.
func (c *checker) listsClasses(in *Instr) bool {
	i := slices.IndexFunc(in.Args, func(a Arg) bool { return a.Kind == Classes })
	if i < 0 {
		return true
	}
	a, axes := &in.Args[i], in.Args[0].Axes
	if len(axes) == 0 {
		c.errorf(a.Pos, "D5", "input %s: it has no axis for the classes", in.Dst)
		return false
	}
	if last := axes[len(axes)-1]; len(a.Names) != last.Size {
		c.errorf(a.Pos, "D5", "input %s: %d classes, but its last axis is %s=%d", in.Dst, len(a.Names), last.Name, last.Size)
		return false
	}
	seen := map[string]bool{}
	for _, n := range a.Names {
		if seen[n] {
			c.errorf(a.Pos, "D5", "input %s: class %q is listed twice", in.Dst, n)
			return false
		}
		seen[n] = true
	}
	return true
}
