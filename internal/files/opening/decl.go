// Package opening holds what a provider of data and an owner of a model keep: commitments, which are public, and their openings, which
// are secret, with the tensors that they are about.
//
// # Soundness
//
// An opening says what it opens; only Set.Open and Model.Check find out whether it does.
package opening

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// Axis is a named axis in files and in what --json prints.
type Axis struct {
	Name string `json:"name"`
	Size int    `json:"size"`
}

// AxesOf are the axes of a tensor.
func AxesOf(axes []isa.Axis) []Axis {
	a := []Axis{}
	for _, x := range axes {
		a = append(a, Axis{x.Name, x.Size})
	}
	return a
}

// AxesText is "[row=2, px=64]".
func AxesText(axes []Axis) string {
	s := "["
	for i, a := range axes {
		if i > 0 {
			s += ", "
		}
		s += fmt.Sprintf("%s=%d", a.Name, a.Size)
	}
	return s + "]"
}

// Decl is what a commitment says of a tensor.
type Decl struct {
	Name   string `json:"name"`
	Format string `json:"format"`
	Axes   []Axis `json:"axes"`

	Classes []string `json:"classes,omitempty"` // names of the entries of the last axis
}

// DeclOf declares a tensor, which must be a rounded one.
func DeclOf(name string, t *isa.TensorType) Decl {
	return Decl{Name: name, Format: t.Format.String(), Axes: AxesOf(t.Axes)}
}

func (d Decl) String() string {
	if len(d.Classes) == 0 {
		return d.shape()
	}
	return d.shape() + " of " + asm.ClassesText(d.Classes)
}

func (d Decl) shape() string { return d.Name + " " + d.Format + AxesText(d.Axes) }

// Text lists tensors.
func Text(d []Decl) string {
	var s []string
	for _, x := range d {
		s = append(s, x.String())
	}
	return strings.Join(s, ", ")
}

// Decls declares the tensors of a data set of a program by their names in the set, in the order of the names.
func Decls(u *isa.Unit, set isa.DataSet) []Decl {
	var d []Decl
	for _, i := range set.Inputs {
		v := u.Inputs[i]
		_, name := isa.SplitInput(v.Name)
		t := DeclOf(name, &v.Type)
		t.Classes = v.Classes()
		d = append(d, t)
	}
	Sort(d)
	return d
}

// ModelDecls declares the tensors of a program's model, by name; none if it has no model.
func ModelDecls(u *isa.Unit) []Decl {
	var d []Decl
	for _, s := range u.States {
		if !s.Local {
			d = append(d, DeclOf(s.Name, &s.Type))
		}
	}
	Sort(d)
	return d
}

// Sort puts tensors in the order of their names.
func Sort(d []Decl) {
	slices.SortFunc(d, func(a, b Decl) int { return strings.Compare(a.Name, b.Name) })
}

// Same compares tensors, and their classes where both list some: without a list labels are numbers.
func Same(a, b []Decl) bool {
	return slices.EqualFunc(a, b, func(x, y Decl) bool {
		unlisted := len(x.Classes) == 0 || len(y.Classes) == 0
		return x.shape() == y.shape() && (unlisted || slices.Equal(x.Classes, y.Classes))
	})
}
