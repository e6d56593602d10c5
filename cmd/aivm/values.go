package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/aivm/aivm"
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
