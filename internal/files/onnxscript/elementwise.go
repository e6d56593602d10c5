package onnxscript

import (
	"math"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/onnx"
)

func root(x float64) float64 { return math.Sqrt(x) }

func (r *reader) add(n *onnx.Node) *value { return r.binary(n, "+") }
func (r *reader) sub(n *onnx.Node) *value { return r.binary(n, "-") }
func (r *reader) mul(n *onnx.Node) *value { return r.binary(n, "*") }
func (r *reader) div(n *onnx.Node) *value { return r.binary(n, "/") }

func (r *reader) neg(n *onnx.Node) *value {
	return r.withConstant(n, "*", r.computed(n, 0), &tensor{v: []float64{-1}}, r.alone(n, 0))
}

// binary is an operation of two operands, entry by entry.
func (r *reader) binary(n *onnx.Node, sign string) *value {
	x, y := r.arg(n, 0), r.arg(n, 1)
	switch {
	case x.constant != nil && y.constant != nil:
		return &value{constant: r.folded(sign, x.constant, y.constant)}
	case y.constant != nil:
		c := *y.constant
		switch sign {
		case "-":
			c.v, sign = mapped(c.v, func(v float64) float64 { return -v }), "+"
		case "/":
			c.v, sign = mapped(c.v, func(v float64) float64 { return 1 / v }), "*"
		}
		return r.withConstant(n, sign, x, &c, r.alone(n, 0))
	case x.constant != nil && sign == "/":
		r.fail("a script has no division by values")
	case x.constant != nil && sign == "-":
		y = r.withConstant(n, "*", y, &tensor{v: []float64{-1}}, r.alone(n, 1))
		return r.withConstant(n, "+", y, x.constant, true)
	case x.constant != nil:
		return r.withConstant(n, sign, y, x.constant, r.alone(n, 1))
	}
	if g := product2(sign, x, y); g != nil {
		return r.gelus(g)
	}
	if sign == "/" {
		r.fail("a script has no division by values")
	}
	return r.joined(sign, x, y)
}

// joined is an operation of two values of one shape, entry by entry.
func (r *reader) joined(sign string, x, y *value) *value {
	r.real(x)
	r.real(y)
	if !slices.Equal(x.sizes(), y.sizes()) {
		r.fail("values of the shapes %v and %v: a script repeats no entries", x.sizes(), y.sizes())
	}
	for i := range x.dims {
		a, b := nontrivial(x.dims[i]), nontrivial(y.dims[i])
		if len(a) != len(b) {
			r.fail("axis %d is made of %d and %d axes of the script", i+1, len(a), len(b))
		}
		for k := range a {
			if a[k].size != b[k].size {
				r.fail("axis %d is made of other axes of the script", i+1)
			}
			r.join(a[k].of, b[k].of)
		}
	}
	return &value{op: &op{kind: sign, args: []*op{x.op, y.op}}, dims: x.dims}
}

// nontrivial are the axes with more than one entry.
func nontrivial(g group) group {
	return slices.DeleteFunc(slices.Clone(g), func(p place) bool { return p.size == 1 })
}

func mapped(v []float64, f func(v float64) float64) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = f(x)
	}
	return out
}

// folded is an operation of constants, one of which has the shape of the result or is a number.
func (r *reader) folded(sign string, x, y *tensor) *tensor {
	if x.rows || y.rows {
		r.fail("it computes with a shape: export the model with fixed sizes but for the rows, and simplify it")
	}
	wide := x
	if len(y.v) > len(x.v) {
		wide = y
	}
	if len(x.v) != len(wide.v) && len(x.v) != 1 || len(y.v) != len(wide.v) && len(y.v) != 1 || len(wide.v) == 0 ||
		len(x.v) == len(y.v) && len(x.v) > 1 && !slices.Equal(x.dims, y.dims) {
		r.fail("an operation of constants of the shapes %v and %v: simplify the model, so that constants are computed", x.dims, y.dims)
	}
	f := map[string]func(a, b float64) float64{
		"+": func(a, b float64) float64 { return a + b }, "-": func(a, b float64) float64 { return a - b },
		"*": func(a, b float64) float64 { return a * b }, "/": func(a, b float64) float64 { return a / b },
	}[sign]
	out := &tensor{name: wide.name, dims: wide.dims, v: make([]float64, len(wide.v)), ints: x.ints && y.ints}
	for i := range out.v {
		out.v[i] = f(x.v[min(i, len(x.v)-1)], y.v[min(i, len(y.v)-1)])
	}
	return out
}

// withConstant is a value times or plus a constant: a part of the layer before it if only it reads that; else a number of the script, or a
// parameter.
func (r *reader) withConstant(n *onnx.Node, sign string, x *value, c *tensor, alone bool) *value {
	if c.rows {
		r.fail("it computes with a shape: export the model with fixed sizes but for the rows, and simplify it")
	}
	r.fits(x, c)
	if len(c.v) == 1 {
		if p := x.part(sign, c.v[0]); p != nil {
			return r.gelus(p)
		}
	}
	r.real(x)
	if o := x.op; o.fresh && alone {
		if list, ok := ofUnits(x, c); ok {
			if sign == "*" {
				o.affine(list, nil)
			} else {
				o.affine(nil, list)
			}
			return x
		}
	}
	return r.byNumber(sign, x, c)
}

// fits refuses a constant that repeats the entries of a value, or tells rows apart.
func (r *reader) fits(x *value, c *tensor) {
	lead := len(c.dims) - len(x.dims) // axes that the value lacks, rows among them
	for i, d := range c.dims {
		if d != 1 && (i < lead || x.dims[i-lead].size() != d) {
			r.fail("a constant of the shape %v for values of %v", c.dims, x.sizes())
		}
	}
	if lead > 1 {
		r.fail("a constant of the shape %v for values of %d axes", c.dims, len(x.dims)+1)
	}
	if len(c.v) == 0 {
		r.fail("a constant without numbers")
	}
}

// ofUnits are the entries of a constant for the units of a layer; not ok if it tells other entries apart.
func ofUnits(x *value, c *tensor) (list []float64, ok bool) {
	if len(c.v) == 1 {
		return c.v, true
	}
	lead := len(c.dims) - len(x.dims)
	for i, d := range c.dims {
		if d == 1 {
			continue
		}
		if g := nontrivial(x.dims[i-lead]); len(g) != 1 || g[0].of != x.op.out.of {
			return nil, false
		}
	}
	return c.v, true
}

// byNumber is a value times or plus a number or a parameter.
func (r *reader) byNumber(sign string, x *value, c *tensor) *value {
	out := &value{op: &op{kind: sign, args: []*op{x.op, nil}}, dims: x.dims}
	if len(c.v) == 1 {
		if _, ok := literal(c.v[0]); ok {
			out.op.args[1] = &op{kind: "number", number: c.v[0]}
			if sign == "*" {
				out.scaled, out.factor = x, c.v[0]
			}
			return out
		}
	}
	p := &op{kind: "param", hint: c.name, weights: c.v, along: x.op}
	lead := len(c.dims) - len(x.dims)
	for i, d := range c.dims {
		if d != 1 {
			p.places = append(p.places, x.dims[i-lead]...)
		}
	}
	out.op.args[1] = p
	if sign == "*" && len(c.v) == 1 {
		out.scaled, out.factor = x, c.v[0]
	}
	r.say("%s is a parameter, which is trained, too", quoted(orElse(c.name, "a constant of "+nodeText(r.node))))
	return out
}

func orElse(s, other string) string {
	if s != "" {
		return s
	}
	return other
}

func nodeText(n *onnx.Node) string {
	if n == nil {
		return "the graph"
	}
	return n.Op + " " + orElse(n.Name, strings.Join(n.Outputs, " "))
}

// literal is a number as a script has it: a/2^k of 16 bits and 16 fractional bits at most.
func literal(v float64) (*big.Rat, bool) {
	q := new(big.Rat).SetFloat64(v)
	if q == nil || q.Sign() == 0 && math.Signbit(v) {
		return nil, false
	}
	bits := max(q.Num().BitLen(), q.Denom().BitLen()-1)
	return q, bits <= 15 && q.Denom().BitLen() <= 17
}

func (r *reader) function(n *onnx.Node) *value {
	return r.apply(strings.ToLower(n.Op), r.computed(n, 0))
}

func (r *reader) apply(name string, x *value) *value {
	return &value{op: &op{kind: name, args: []*op{x.op}}, dims: x.dims}
}

func (r *reader) softmax(n *onnx.Node) *value {
	x := r.computed(n, 0)
	if len(x.dims) != 1 || len(nontrivial(x.dims[0])) > 1 || r.at(n.Int("axis", -1), 2) != 1 {
		r.fail("softmax of a script is over the one axis of a row; this is axis %d of %d", n.Int("axis", -1), len(x.dims)+1)
	}
	return r.apply("softmax", x)
}

func (r *reader) geluOperator(n *onnx.Node) *value {
	if a := n.Text("approximate", "none"); a != "none" {
		r.fail("approximate %s: a script's gelu is the exact one: export the model with approximate none", quoted(a))
	}
	return r.apply("gelu", r.computed(n, 0))
}
