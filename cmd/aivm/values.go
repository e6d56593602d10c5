package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/aivm/aivm/internal/dataset"
	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// maxShown is how many values of an array are printed.
const maxShown = 8

// array is a tensor for a file: real numbers, or with --raw integers at the scale.
func (o *outputs) array(a *app, t *vm.Tensor) dataset.Array {
	arr := dataset.Array{Name: t.Name, Shape: sizes(t.Axes)}
	if o.raw {
		arr.Ints = make([]int64, t.Data.Len())
		for i := range arr.Ints {
			arr.Ints[i] = int64(t.Data.At(i).Lo)
		}
		return arr
	}
	arr.Floats = make([]float64, t.Data.Len())
	lost := 0
	for i := range arr.Floats {
		v := t.Data.At(i)
		arr.Floats[i] = fixed.Float(v.Big(), t.Format.Frac)
		if b := v.Big(); b.BitLen() > 53+int(b.TrailingZeroBits()) {
			lost++
		}
	}
	if lost > 0 {
		a.logf("warning: %s of %s have more than 53 bits and are rounded to float64; --raw keeps them", plural(lost, "value"), t.Name)
	}
	return arr
}

// exactText is v·2^-scale, all of its digits: what is printed is what was computed,
// or proven.
func exactText(v int128.Int, scale int) string { return fixed.Exact(v.Big(), scale) }

// exactAt is an element as a real number.
func exactAt(t *vm.Tensor, i int) string { return exactText(t.Data.At(i), t.Format.Frac) }

// exactValues are the integers of a tensor, which mean themselves times 2^-scale.
// They are texts: a reader whose numbers are float64 loses none of their digits.
type exactValues struct {
	Scale    int `json:"scale"`
	Integers any `json:"integers"` // a text, or arrays nested by axes
}

func exactOf(t *vm.Tensor) exactValues {
	return exactValues{t.Format.Frac, nestedBy(t, func(i int) any { return t.Data.At(i).String() })}
}

// nested is a tensor for JSON: a number with all its digits, or arrays nested by axes.
func nested(t *vm.Tensor) any {
	return nestedBy(t, func(i int) any { return json.Number(exactAt(t, i)) })
}

func nestedBy(t *vm.Tensor, element func(i int) any) any {
	at := 0
	var build func(axes []isa.Axis) any
	build = func(axes []isa.Axis) any {
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

func sizes(axes []isa.Axis) []int {
	s := make([]int, len(axes))
	for i, a := range axes {
		s[i] = a.Size
	}
	return s
}

// axesSuffix writes the axes behind a name, nothing for a number.
func axesSuffix(axes []isa.Axis) string {
	if len(axes) == 0 {
		return ""
	}
	return axesText(axesOf(axes))
}

// valueText is a tensor for people: its first values, and, if there are more, the
// range of all. What is shown is exact.
func valueText(t *vm.Tensor) string {
	n := t.Data.Len()
	var s []string
	for i := range min(n, maxShown) {
		s = append(s, exactAt(t, i))
	}
	text := strings.Join(s, " ")
	if n <= maxShown {
		return text
	}
	lo, hi := 0, 0
	for i := range n {
		if t.Data.At(i).Less(t.Data.At(lo)) {
			lo = i
		}
		if t.Data.At(hi).Less(t.Data.At(i)) {
			hi = i
		}
	}
	return fmt.Sprintf("%s … (%s from %s to %s)", text, plural(n, "value"), exactAt(t, lo), exactAt(t, hi))
}

// number writes a real number for people while they wait, with six significant digits.
func number(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }
