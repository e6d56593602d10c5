package onnxscript

import (
	"math"
	"slices"

	"github.com/aivm/aivm/internal/files/onnx"
)

// Functions that are made of straight lines are sums of relu: what is below a limit is x − relu(x − limit), what is above it relu(x − limit) + limit.

// limit is a number of an attribute or, in later opsets, of an input; usual if there is none.
func (r *reader) limit(n *onnx.Node, name string, i int, usual float64) float64 {
	if a := n.Attribute(name); a != nil {
		return float64(a.Float)
	}
	t := r.fixed(n, i, name)
	if t == nil {
		return usual
	}
	if len(t.v) != 1 {
		r.fail("%s has %d numbers, want one", name, len(t.v))
	}
	return t.v[0]
}

func (r *reader) clipOperator(n *onnx.Node) *value {
	lo, hi := r.limit(n, "min", 1, math.Inf(-1)), r.limit(n, "max", 2, math.Inf(1))
	if !(lo <= hi) {
		r.fail("from %g to %g", lo, hi)
	}
	return r.between(r.computed(n, 0), lo, hi)
}

// between is a value within limits, one of which may be missing.
func (r *reader) between(x *value, lo, hi float64) *value {
	plus := func(x *value, c float64) *value {
		if c == 0 {
			return x
		}
		return r.byNumber("+", x, &tensor{v: []float64{c}})
	}
	if lo > -math.MaxFloat32 {
		x = plus(r.apply("relu", plus(x, -lo)), lo)
	}
	if hi < math.MaxFloat32 {
		x = r.joined("-", x, r.apply("relu", plus(x, -hi)))
	}
	return x
}

// extreme is the greater or the lesser of a value and a number.
func (r *reader) extreme(n *onnx.Node) *value {
	i := 0
	if len(n.Inputs) == 2 && r.arg(n, 0).constant != nil {
		i = 1
	}
	if len(n.Inputs) != 2 || r.arg(n, 1-i).constant == nil || len(r.arg(n, 1-i).constant.v) != 1 {
		r.fail("want a value and a number: a script does not compare values")
	}
	c := r.arg(n, 1-i).constant.v[0]
	if n.Op == "Max" {
		return r.between(r.computed(n, i), c, math.Inf(1))
	}
	return r.between(r.computed(n, i), math.Inf(-1), c)
}

// hard is the line αx + β from 0 to 1.
func (r *reader) hard(n *onnx.Node, x *value, alpha, beta float64) *value {
	slope := r.byNumber("*", x, &tensor{name: n.Outputs[0], v: []float64{alpha}})
	return r.between(r.byNumber("+", slope, &tensor{v: []float64{beta}}), 0, 1)
}

func (r *reader) hardSigmoid(n *onnx.Node) *value {
	return r.hard(n, r.computed(n, 0), float64(n.Float("alpha", .2)), float64(n.Float("beta", .5)))
}

func (r *reader) hardSwish(n *onnx.Node) *value {
	x := r.computed(n, 0)
	return r.joined("*", x, r.hard(n, x, 1./6, .5))
}

func (r *reader) leaky(n *onnx.Node) *value {
	return r.bent(n, &tensor{name: n.Outputs[0], v: []float64{float64(n.Float("alpha", .01))}})
}

func (r *reader) prelu(n *onnx.Node) *value {
	slope := r.fixed(n, 1, "the slope")
	if slope == nil {
		r.fail("want a slope")
	}
	return r.bent(n, slope)
}

// bent is relu(x) − slope·relu(−x).
func (r *reader) bent(n *onnx.Node, slope *tensor) *value {
	x := r.computed(n, 0)
	r.fits(x, slope)
	below := r.apply("relu", r.byNumber("*", x, &tensor{v: []float64{-1}}))
	return r.joined("-", r.apply("relu", x), r.byNumber("*", below, slope))
}

func (r *reader) abs(n *onnx.Node) *value {
	x := r.computed(n, 0)
	return r.joined("+", r.apply("relu", x), r.apply("relu", r.byNumber("*", x, &tensor{v: []float64{-1}})))
}

func (r *reader) pow(n *onnx.Node) *value {
	x, e := r.computed(n, 0), r.fixed(n, 1, "the exponent")
	if e == nil || !slices.Equal(e.v, []float64{2}) {
		r.fail("a script has no power but the square")
	}
	return r.joined("*", x, x)
}

func (r *reader) sum(n *onnx.Node) *value {
	x := r.computed(n, 0)
	for i := range n.Inputs[1:] {
		x = r.joined("+", x, r.computed(n, i+1))
	}
	return x
}
