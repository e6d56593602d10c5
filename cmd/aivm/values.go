package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/dataset"
	"github.com/aivm/aivm/internal/opening"
)

// maxShown is how many values of an array are printed.
const maxShown = 8

// axis is a named axis as --json prints it.
type axis = opening.Axis

func axesOf(axes []aivm.Axis) []axis { return opening.AxesOf(axes) }

func axesText(axes []axis) string { return opening.AxesText(axes) }

// axesSuffix writes the axes behind a name, nothing for a number.
func axesSuffix(axes []aivm.Axis) string {
	if len(axes) == 0 {
		return ""
	}
	return axesText(axesOf(axes))
}

// array is a tensor for a file: real numbers, or with --raw integers at the scale.
func (o *outputs) array(a *app, t *aivm.Tensor) dataset.Array {
	arr := dataset.Array{Name: t.Name, Shape: t.Dims()}
	if o.raw {
		arr.Ints = make([]int64, t.Len())
		for i := range arr.Ints {
			arr.Ints[i] = t.Integer(i).Int64()
		}
		return arr
	}
	arr.Floats = t.Floats()
	lost := 0
	for i := range arr.Floats {
		if b := t.Integer(i); b.BitLen() > 53+int(b.TrailingZeroBits()) {
			lost++
		}
	}
	if lost > 0 {
		a.logf("warning: %s of %s have more than 53 bits and are rounded to float64; --raw keeps them", plural(lost, "value"), t.Name)
	}
	return arr
}

// exactValues are the integers of a tensor, which mean themselves times 2^-scale. They are texts: a reader whose numbers are float64
// loses none of their digits.
type exactValues struct {
	Scale    int `json:"scale"`
	Integers any `json:"integers"` // a text, or arrays nested by axes
}

func exactOf(t *aivm.Tensor) exactValues {
	return exactValues{t.Scale, nestedBy(t, func(i int) any { return t.Integer(i).String() })}
}

// nested is a tensor for JSON: a number with all its digits, or arrays nested by axes.
func nested(t *aivm.Tensor) any {
	return nestedBy(t, func(i int) any { return json.Number(t.Text(i)) })
}

func nestedBy(t *aivm.Tensor, element func(i int) any) any {
	at := 0
	var build func(axes []aivm.Axis) any
	build = func(axes []aivm.Axis) any {
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

// valueText is a tensor for people: its first values, and, if there are more, the range of all. What is shown is exact.
func valueText(t *aivm.Tensor) string {
	n := t.Len()
	var s []string
	for i := range min(n, maxShown) {
		s = append(s, t.Text(i))
	}
	text := strings.Join(s, " ")
	if n <= maxShown {
		return text
	}
	lo, hi := 0, 0
	for i := range n {
		if t.Integer(i).Cmp(t.Integer(lo)) < 0 {
			lo = i
		}
		if t.Integer(hi).Cmp(t.Integer(i)) < 0 {
			hi = i
		}
	}
	return fmt.Sprintf("%s … (%s from %s to %s)", text, plural(n, "value"), t.Text(lo), t.Text(hi))
}

// number writes a real number for people while they wait, with six significant digits.
func number(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }
