package isa

// log: the natural logarithm, by table.
//
//	l = log s, fx16.11    ; traps where s ≤ 0
//
// Cells: 1. Its gradient divides: the cells of a div to fx48.24.
//
// (C1) s is rounded; both formats have at most 16 bits.

import (
	"math"

	"github.com/aivm/aivm/isa/fixed"
)

var realLog = ofOne(math.Log)

// gradLog: dx = dy / x.
func gradLog(e Emitter, c *Call, dy *Value, _ int) *Value {
	return e.Op("div", dy, c.Args[0], fixed.Format{Signed: true, Bits: 48, Frac: 24})
}
