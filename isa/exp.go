package isa

// exp: the exponential function, by table.
//
//	e = exp x, ufx16.8    ; traps where eˣ does not fit
//
// Cells: 1.
//
// (C1) x is rounded; both formats have at most 16 bits.

import "math"

var realExp = ofOne(math.Exp)

// gradExp: dx = dy·y.
func gradExp(e Emitter, c *Call, dy *Value, _ int) *Value { return e.Op("mul", dy, c.Out) }
