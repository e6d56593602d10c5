package main

import (
	"strconv"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/opening"
)

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

// number writes a real number for people while they wait, with six significant digits.
func number(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }
