package aivm

import (
	"encoding/json"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/int128"
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

// maxShown is how many values String has.
const maxShown = 8

// String is a tensor for people: its first values, and, if there are more, the range of all. What is shown is exact.
func (t *Tensor) String() string {
	var s []string
	for i := range min(t.n, maxShown) {
		s = append(s, t.Text(i))
	}
	text := strings.Join(s, " ")
	if t.n <= maxShown {
		return text
	}
	lo, hi := 0, 0
	for i := range t.n {
		if t.at(i).Less(t.at(lo)) {
			lo = i
		}
		if t.at(hi).Less(t.at(i)) {
			hi = i
		}
	}
	return fmt.Sprintf("%s … (%s from %s to %s)", text, prose.Plural(t.n, "value"), t.Text(lo), t.Text(hi))
}

// MarshalJSON is a number with all of its digits, or arrays of such numbers nested by axes.
func (t *Tensor) MarshalJSON() ([]byte, error) {
	return json.Marshal(t.nested(func(i int) any { return json.Number(t.Text(i)) }))
}

// Exact are the integers of a tensor for JSON. They are texts: a reader whose numbers are float64 loses none of their digits.
type Exact struct {
	Scale    int `json:"scale"`
	Integers any `json:"integers"` // a text, or arrays nested by axes
}

// Exact are the elements as integers.
func (t *Tensor) Exact() Exact {
	return Exact{t.Scale, t.nested(func(i int) any { return t.Integer(i).String() })}
}

// nested are elements in arrays, an array for each axis.
func (t *Tensor) nested(element func(i int) any) any {
	at := 0
	var build func(axes []Axis) any
	build = func(axes []Axis) any {
		if len(axes) == 0 {
			at++
			return element(at - 1)
		}
		list := make([]any, axes[0].Size)
		for i := range list {
			list[i] = build(axes[1:])
		}
		return list
	}
	return build(t.Axes)
}

// Rounded is the number of elements that Float does not give exactly: they have more than 53 bits.
func (t *Tensor) Rounded() int {
	n := 0
	for i := range t.n {
		if b := t.Integer(i); b.BitLen() > 53+int(b.TrailingZeroBits()) {
			n++
		}
	}
	return n
}

// WriteArrays writes tensors to a .npy file, which has room for one, or a .npz or .safetensors file, whole or not at all: as float64, or,
// if they are to be raw, as integers at the scale, which must fit 64 bits with a sign.
func WriteArrays(file string, raw bool, tensors ...*Tensor) error {
	arrays := make([]dataset.Array, len(tensors))
	for i, t := range tensors {
		arrays[i] = dataset.Array{Name: t.Name, Shape: t.Dims()}
		if !raw {
			arrays[i].Floats = t.Floats()
			continue
		}
		arrays[i].Ints = make([]int64, t.n)
		for k := range t.n {
			v := t.Integer(k)
			if !v.IsInt64() {
				return fmt.Errorf("%s: %s does not fit the 64 bits of an array", t.Name, v)
			}
			arrays[i].Ints[k] = v.Int64()
		}
	}
	switch ext := strings.ToLower(filepath.Ext(file)); ext {
	case ".npz":
		return dataset.WriteNPZ(file, arrays...)
	case ".safetensors":
		return dataset.WriteSafetensors(file, arrays...)
	case ".npy":
		if len(arrays) != 1 {
			return fmt.Errorf("%s: a .npy file holds one array, these are %d", file, len(arrays))
		}
		return dataset.WriteNPY(file, arrays[0])
	default:
		return fmt.Errorf("%s: the name ends in %q, want .npy, .npz or .safetensors", file, ext)
	}
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
