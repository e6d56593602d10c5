package compiler

import (
	"errors"
	"regexp"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
)

// bareClasses is for who writes a list of classes as assembly does.
const bareClasses = "classes(…) is assembly: a script lists the names bare, as in label kind [kind=2] cat, dog"

// classes reads the names of classes: words, numbers or strings between commas.
func (c *cursor) classes() []string {
	if len(c.args) > 0 && c.args[0].Call != nil && c.args[0].Call.Name == "classes" {
		c.errorf(at(c.args[0].Pos), "%s", bareClasses)
		return nil
	}
	var names []string
	for {
		a := c.next(`the name of a class, as in cat or "big cat"`, func(a *operandSyntax) bool {
			return a.Text != nil || a.Name != nil && a.Name.Field == "" ||
				a.number() != nil && a.Figure.Value.Den == "" && !a.Figure.Percent
		})
		if a == nil {
			return nil
		}
		name := a.text()
		if a.Text != nil {
			name = unquote(name)
		}
		if names = append(names, name); len(names) > isa.MaxClasses {
			c.errorf(at(a.Pos), "more than %d classes", isa.MaxClasses)
		}
		if !c.comma() {
			return names
		}
	}
}

// listed checks the names of classes that a data set lists against their number.
func (c *compilation) listed(d *Data) {
	if len(d.Names) == 0 {
		return
	}
	if len(d.Names) != d.Classes {
		c.errorf(d.LabelPos, "label %s: %d classes are listed, want %d as in [%s=%d]", d.Label, len(d.Names), d.Classes, d.Axis, d.Classes)
		return
	}
	for i, n := range d.Names {
		if err := isa.ClassNameError(n); err != nil {
			c.errorf(d.LabelPos, "label %s: %v", d.Label, err)
			return
		}
		if slices.Contains(d.Names[:i], n) {
			c.errorf(d.LabelPos, "label %s: class %s is listed twice", d.Label, classText(n))
			return
		}
	}
	switch {
	case c.classes == nil:
		c.classes, c.classesPos = d.Names, d.LabelPos
	case !slices.Equal(c.classes, d.Names):
		c.errorf(d.LabelPos, "label %s lists the classes %s, that at %s lists %s: want one list for all",
			d.Label, classList(d.Names), c.classesPos, classList(c.classes))
	}
}

// namesError takes the error that labels are names of no list.
func (c *compilation) namesError(t *table, err error) bool {
	var n *dataset.NamesError
	if !errors.As(err, &n) {
		return false
	}
	c.nameless = append(c.nameless, t)
	c.found = append(c.found, n.Names...)
	slices.Sort(c.found)
	c.found = slices.Compact(c.found)
	return true
}

// name gives labels that are names their numbers, where the script lists no classes:
// those of the only file in the order of the names. Several files want a list, since
// each of them may have other names.
func (c *compilation) name() {
	if len(c.nameless) == 0 {
		return
	}
	d := c.nameless[0].data
	switch {
	case len(c.found) != d.Classes:
		c.errorf(d.LabelPos, "label %s: the labels are names, and there are %d of them (%s), want %d as in [%s=%d]: is one of them misspelt?",
			d.Label, len(c.found), classList(c.found), d.Classes, d.Axis, d.Classes)
	case len(c.tables) > 1:
		c.errorf(d.LabelPos, "label %s: the labels of several files are names, and no list says which is which: write label %s [%s=%d] %s",
			d.Label, d.Label, d.Axis, d.Classes, classList(c.found))
	default:
		for _, n := range c.found {
			if err := isa.ClassNameError(n); err != nil {
				c.errorf(d.LabelPos, "label %s: %v", d.Label, err)
				return
			}
		}
		c.classes = c.found
		c.did("classes of %s, in the order of the names: %s", d.Label, classList(c.classes))
		c.read(c.nameless[0])
	}
}

// classList is names of classes as a script lists them.
func classList(names []string) string {
	const most = 40
	var s []string
	for _, n := range names[:min(len(names), most)] {
		s = append(s, classText(n))
	}
	if len(names) > most {
		s = append(s, "…")
	}
	return strings.Join(s, ", ")
}

var bareClass = regexp.MustCompile(`^([A-Za-z_][A-Za-z0-9_]*|[0-9]+)$`)

func classText(n string) string {
	if bareClass.MatchString(n) {
		return n
	}
	return `"` + strings.ReplaceAll(n, `"`, `""`) + `"`
}
