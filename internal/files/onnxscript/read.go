package onnxscript

import (
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/onnx"
)

// operators are filled in by init: some call each other.
var operators map[string]func(r *reader, n *onnx.Node) *value

func init() {
	operators = map[string]func(r *reader, n *onnx.Node) *value{
		"Constant": (*reader).constant, "Identity": (*reader).same, "Dropout": (*reader).dropout, "Cast": (*reader).cast,
		"Flatten": (*reader).flatten, "Reshape": (*reader).reshape, "Transpose": (*reader).transpose, "Squeeze": (*reader).squeeze, "Unsqueeze": (*reader).unsqueeze,
		"Shape": (*reader).shape, "Gather": (*reader).gather, "Slice": (*reader).slice, "Concat": (*reader).concat,
		"Gemm": (*reader).gemm, "MatMul": (*reader).matmul, "Conv": (*reader).conv, "BatchNormalization": (*reader).normalisation,
		"MaxPool": (*reader).maxPool, "AveragePool": (*reader).averagePool,
		"GlobalMaxPool": (*reader).globalMax, "GlobalAveragePool": (*reader).globalMean, "ReduceMean": (*reader).reduceMean, "ReduceSum": (*reader).reduceSum,
		"Add": (*reader).add, "Sub": (*reader).sub, "Mul": (*reader).mul, "Div": (*reader).div, "Neg": (*reader).neg,
		"Relu": (*reader).function, "Sigmoid": (*reader).function, "Tanh": (*reader).function, "Softmax": (*reader).softmax,
		"Gelu": (*reader).geluOperator, "Erf": (*reader).erfOperator, "LeakyRelu": (*reader).leaky, "PRelu": (*reader).prelu,
		"Clip": (*reader).clipOperator, "Max": (*reader).extreme, "Min": (*reader).extreme, "HardSigmoid": (*reader).hardSigmoid, "HardSwish": (*reader).hardSwish,
		"Abs": (*reader).abs, "Pow": (*reader).pow, "Sum": (*reader).sum,
	}
}

// hints say what to do about operators that a script does not have.
var hints = map[string]string{
	"LayerNormalization": "there is no root and no division of values; BatchNormalization is read, as part of the layer before it",
	"Elu":                "train the model with Relu", "Selu": "train the model with Relu",
	"LogSoftmax": "it is read as the last operator alone", "Softmax": "it is read over one axis",
	"Concat": "two values cannot be joined along an axis; the sum of a layer of each is the same as a layer of both", "Split": "a value cannot be cut", "Slice": "a value cannot be cut", "Gather": "rows of a table cannot be looked up; make columns of a category",
	"LSTM": "there is no recurrence", "GRU": "there is no recurrence", "RNN": "there is no recurrence",
	"If": "graphs within nodes are not read", "Loop": "graphs within nodes are not read", "Scan": "graphs within nodes are not read",
	"ConvTranspose": "there is conv alone", "Resize": "there is no interpolation", "Pad": "write the padding into Conv",
	"ConstantOfShape": "simplify the model, so that constants are computed",
	"QuantizeLinear":  "export the model in float32", "DequantizeLinear": "export the model in float32", "QLinearConv": "export the model in float32", "QLinearMatMul": "export the model in float32",
	"InstanceNormalization": "BatchNormalization is read, as part of the layer before it", "GroupNormalization": "BatchNormalization is read, as part of the layer before it",
	"Einsum": "write it as MatMul", "Softplus": "train the model with Relu", "Where": "a script does not compare values", "Sqrt": "there is no root", "Exp": "there is no exponential but in softmax", "Log": "apply it to the data: log1p is a statement of a data set",
	"ReduceMax": "GlobalMaxPool is read", "ArgMax": "leave it out: the class with the greatest logit is the prediction",
}

// read reads a node.
func (r *reader) read(n *onnx.Node) {
	read := operators[n.Op]
	switch {
	case n.Domain != "" && n.Domain != "ai.onnx":
		r.fail("operators of the domain %s are not read: export the model without them", quoted(n.Domain))
	case read == nil:
		hint := hints[n.Op]
		if hint == "" {
			hint = "what is read: " + strings.Join(names(), ", ")
		}
		r.fail("scripts have no %s: %s", clip(n.Op), hint)
	case len(n.Outputs) == 0 || n.Op != "Constant" && len(n.Inputs) == 0:
		r.fail("want an input and an output")
	}
	for _, a := range n.Attributes {
		if a.Kind == onnx.IsGraph {
			r.fail("graphs within nodes are not read")
		}
	}
	for _, o := range n.Outputs[1:] {
		if o != "" && r.uses[o] > 0 {
			r.fail("its second output %s is read", quoted(o))
		}
	}
	v := read(r, n)
	v.op.of(nodeName(n))
	r.values[n.Outputs[0]] = v
}

func clip(s string) string {
	if len(s) > maxShown {
		return s[:maxShown] + "…"
	}
	return s
}

func names() []string {
	var list []string
	for name := range operators {
		if hints[name] != "" && name != "Softmax" { // of shapes alone
			continue
		}
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

// arg is an input that must be there.
func (r *reader) arg(n *onnx.Node, i int) *value {
	name := n.Input(i)
	v := r.values[name]
	if v == nil {
		r.fail("its input %d, %s, is nothing that stands before it", i, quoted(name))
	}
	return v
}

// computed is an input that is no constant.
func (r *reader) computed(n *onnx.Node, i int) *value {
	v := r.arg(n, i)
	if v.constant != nil {
		r.fail("its input %d, %s, is a constant: simplify the model, so that constants are computed", i, quoted(n.Input(i)))
	}
	r.real(v)
	return v
}

// real refuses a part of a function that does not stand by itself.
func (r *reader) real(v *value) {
	if v.op == nil {
		r.fail("it reads a part of x·(1 + erf(x/√2))/2: Erf is read as part of this alone, which is gelu")
	}
}

// fixed is an input that is a constant; nil if it is left out.
func (r *reader) fixed(n *onnx.Node, i int, what string) *tensor {
	if n.Input(i) == "" {
		return nil
	}
	v := r.arg(n, i)
	if v.constant == nil {
		r.fail("%s, %s, is computed, and must be a constant", what, quoted(n.Input(i)))
	}
	return v.constant
}

// list are integers of an attribute or, as in later opsets, of an input; not ok if there are none.
func (r *reader) list(n *onnx.Node, name string, i int) (list []int, ok bool) {
	if a := n.Attribute(name); a != nil {
		return a.Ints, true
	}
	t := r.fixed(n, i, name)
	if t == nil {
		return nil, false
	}
	if !t.ints {
		r.fail("%s are no integers", name)
	}
	for _, x := range t.v {
		list = append(list, int(x))
	}
	return list, true
}

func (r *reader) constant(n *onnx.Node) *value {
	for _, a := range n.Attributes {
		switch {
		case a.Name == "value" && a.Tensor != nil:
			t := constant(a.Tensor)
			if t.name == "" {
				t.name = n.Outputs[0]
			}
			return &value{constant: t}
		case a.Name == "value_float":
			return &value{constant: &tensor{v: []float64{float64(a.Float)}}}
		case a.Name == "value_int":
			return &value{constant: &tensor{v: []float64{float64(a.Int)}, ints: true}}
		case a.Name == "value_floats":
			t := &tensor{dims: []int{len(a.Floats)}}
			for _, x := range a.Floats {
				t.v = append(t.v, float64(x))
			}
			return &value{constant: t}
		case a.Name == "value_ints":
			t := &tensor{dims: []int{len(a.Ints)}, ints: true}
			for _, x := range a.Ints {
				t.v = append(t.v, float64(x))
			}
			return &value{constant: t}
		}
	}
	r.fail("a constant of this kind is not read")
	return nil
}

func (r *reader) same(n *onnx.Node) *value { return r.arg(n, 0) }

func (r *reader) dropout(n *onnx.Node) *value {
	if n.Input(2) != "" {
		if t := r.fixed(n, 2, "training_mode"); len(t.v) == 1 && t.v[0] != 0 {
			r.fail("it drops entries: export the model for inference")
		}
	}
	return r.arg(n, 0)
}

func (r *reader) cast(n *onnx.Node) *value {
	v := r.arg(n, 0)
	to := onnx.Type(n.Int("to", 0))
	if v.constant != nil && to.Float() {
		t := *v.constant
		t.ints = false
		return &value{constant: &t}
	}
	if v.constant == nil && !to.Float() {
		r.fail("values of a script are real numbers, and it makes %s of them", to)
	}
	return v
}
