package aivm

import (
	"math/big"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// Axis is a named axis of a tensor.
type Axis = isa.Axis

// Tensor is a named result, row-major: element i is exactly Integer(i)·2^-Scale. It cannot be changed.
type Tensor struct {
	Name  string
	Axes  []Axis // with the loops around it, outermost first; none for a number
	Scale int    // fractional bits

	n  int
	at func(i int) int128.Int
}

func tensorOf(t *vm.Tensor) Tensor {
	return Tensor{Name: t.Name, Axes: t.Axes, Scale: t.Format.Frac, n: t.Data.Len(), at: t.Data.At}
}

func outputOf(o *verifier.Output) Tensor {
	values := o.Values
	return Tensor{Name: o.Name, Axes: o.Axes, Scale: o.Frac, n: len(values), at: func(i int) int128.Int { return values[i] }}
}

// Len is the number of elements.
func (t *Tensor) Len() int { return t.n }

// Dims are the sizes of the axes.
func (t *Tensor) Dims() []int {
	d := make([]int, len(t.Axes))
	for i, a := range t.Axes {
		d[i] = a.Size
	}
	return d
}

// Integer is an element at the scale.
func (t *Tensor) Integer(i int) *big.Int { return t.at(i).Big() }

// Text is an element as a decimal fraction, with all of its digits.
func (t *Tensor) Text(i int) string { return fixed.Exact(t.Integer(i), t.Scale) }

// Float is the float64 nearest to an element.
func (t *Tensor) Float(i int) float64 { return fixed.Float(t.Integer(i), t.Scale) }

// Floats are the float64 nearest to the elements.
func (t *Tensor) Floats() []float64 {
	f := make([]float64, t.n)
	for i := range f {
		f[i] = t.Float(i)
	}
	return f
}

// find is the tensor of a name.
func find(list []Tensor, name string) (*Tensor, bool) {
	for i := range list {
		if list[i].Name == name {
			return &list[i], true
		}
	}
	return nil, false
}
