package onnxscript

import (
	"math"

	"github.com/aivm/aivm/internal/files/onnx"
)

// Before opset 20 there is no Gelu: it is written as x·(1 + erf(x/√2))/2, in any order of its factors. The parts are followed as what they
// are of x, and become gelu where they are complete.

// near says whether two factors are the same but for float32.
func near(a, b float64) bool { return math.Abs(a-b) <= 1e-5*math.Abs(b) }

func (r *reader) erfOperator(n *onnx.Node) *value {
	x := r.arg(n, 0)
	if x.scaled == nil || !near(x.factor, 1/math.Sqrt2) {
		r.fail("Erf is read as part of x·(1 + erf(x/√2))/2 alone, which is gelu")
	}
	return &value{erf: x.scaled, factor: 1, dims: x.dims}
}

// part is a part of gelu times or plus a number; nil if it is none.
func (v *value) part(sign string, c float64) *value {
	if v.op != nil {
		return nil
	}
	out := *v
	switch {
	case sign == "*":
		out.factor *= c
	case v.erf != nil && v.shift == 0 && near(c, v.factor):
		out.shift = 1
	default:
		return nil
	}
	return &out
}

// product2 is the product of x, or a multiple of it, and (1 + erf(x/√2)); nil if it is none.
func product2(sign string, x, y *value) *value {
	if sign != "*" {
		return nil
	}
	if y.erf == nil {
		x, y = y, x
	}
	if y.erf == nil || y.shift != 1 {
		return nil
	}
	switch {
	case x.op == y.erf.op:
		return &value{gelu: y.erf, factor: 2 * y.factor, dims: y.dims}
	case x.scaled != nil && x.scaled.op == y.erf.op:
		return &value{gelu: y.erf, factor: 2 * y.factor * x.factor, dims: y.dims}
	}
	return nil
}

// gelus is gelu, once it is complete.
func (r *reader) gelus(v *value) *value {
	if v.gelu != nil && near(v.factor, 1) {
		out := r.apply("gelu", v.gelu)
		out.dims = v.dims
		return out
	}
	return v
}
