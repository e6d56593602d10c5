package onnxscript

import (
	"github.com/aivm/aivm/internal/files/onnx"
)

// Versions of the operators that are read: broadcasting is as it is since 7.
const minOpset, maxOpset = 7, 30

func (r *reader) opset() {
	if v := r.m.Opset; v < minOpset || v > maxOpset {
		r.fail("opset %d is not read, want %d to %d: export the model with opset %d", v, minOpset, maxOpset, onnx.Opset)
	}
}

// output is the name of the output that the script predicts.
func (r *reader) output() string {
	for _, o := range r.m.Graph.Outputs {
		if o.Type.Float() {
			if n := len(r.m.Graph.Outputs); n > 1 {
				r.say("of %d outputs the script has %s", n, quoted(o.Name))
			}
			return o.Name
		}
	}
	r.fail("the graph has no output of real numbers")
	return ""
}

// count finds what the output needs, and how many operators read each value.
func (r *reader) count(out string) {
	r.uses[out] = 1
	nodes := r.m.Graph.Nodes
	for i := len(nodes) - 1; i >= 0; i-- {
		n := &nodes[i]
		if !r.needed(n) {
			continue
		}
		for k, name := range n.Inputs {
			if n.Op == "Shape" {
				r.sized[name] = true
			} else if k == 0 && shapes[n.Op] {
				r.uses[name] += r.uses[n.Outputs[0]]
				r.shapeOf[n.Outputs[0]] = name
			} else {
				r.uses[name]++
			}
		}
	}
}

// alone reports whether nothing but the node reads the numbers of its input, in whatever shape.
func (r *reader) alone(n *onnx.Node, i int) bool { return r.uses[r.root(n.Inputs[i])] == 1 }

// root is the value of which another is a shape.
func (r *reader) root(name string) string {
	if from, ok := r.shapeOf[name]; ok {
		return r.root(from)
	}
	return name
}

func (r *reader) needed(n *onnx.Node) bool {
	for _, o := range n.Outputs {
		if r.uses[o] > 0 || r.sized[o] {
			return true
		}
	}
	return false
}

// shapes are operators that change no number.
var shapes = map[string]bool{
	"Identity": true, "Dropout": true, "Cast": true, "Flatten": true, "Reshape": true, "Transpose": true, "Squeeze": true, "Unsqueeze": true,
}

func (r *reader) constants() {
	all := 0
	for i := range r.m.Graph.Initializers {
		t := &r.m.Graph.Initializers[i]
		if r.uses[t.Name] > 0 {
			if all += t.Len(); all > maxSize {
				r.fail("the graph has more than %d weights, and a script has as many at most", maxSize)
			}
			r.values[t.Name] = &value{constant: constant(t)}
		}
	}
}

func constant(t *onnx.Tensor) *tensor {
	return &tensor{name: t.Name, dims: t.Dims, v: t.Floats(), ints: !t.Type.Float()}
}

// maxSize bounds an extent and the numbers of a value.
const maxSize = 1 << 26

// input finds the one input that is no constant.
func (r *reader) input() {
	var in *onnx.Value
	for i := range r.m.Graph.Inputs {
		v := &r.m.Graph.Inputs[i]
		if r.values[v.Name] != nil || r.uses[v.Name] == 0 {
			continue
		}
		if in != nil {
			r.fail("the graph has the inputs %s and %s, and a script has one", quoted(in.Name), quoted(v.Name))
		}
		in = v
	}
	switch {
	case in == nil:
		r.fail("the graph has no input that its output depends on")
	case !in.Type.Float():
		r.fail("input %s has elements of %s, and a script's features are real numbers", quoted(in.Name), in.Type)
	case !in.Shaped || len(in.Dims) < 2:
		r.fail("input %s: want its shape, rows first, as in [N, 4]", quoted(in.Name))
	}
	r.in = &op{kind: "input", name: "x"}
	r.batch = in.Dims[0].Size
	v := &value{op: r.in}
	all := 1
	for i, d := range in.Dims[1:] {
		if d.Size < 1 || d.Size > maxSize || all > maxSize/d.Size {
			r.fail("input %s: axis %d has no fixed length, or too many entries: export the model with fixed sizes but for the rows", quoted(in.Name), i+1)
		}
		all *= d.Size
		p := place{r.axis(r.in), d.Size}
		r.in.places = append(r.in.places, p)
		v.dims = append(v.dims, group{p})
	}
	r.in.node = "input " + quoted(in.Name)
	r.values[in.Name] = v
}

// head takes the function off that the loss has itself, and what changes no number behind it. It is the name of what is left.
func (r *reader) head(out string) string {
	r.top = map[int]bool{}
	var behind []int
	at := out
	for i := len(r.m.Graph.Nodes) - 1; i >= 0; i-- {
		n := &r.m.Graph.Nodes[i]
		switch {
		case len(n.Outputs) == 0 || n.Outputs[0] != at || len(n.Inputs) == 0:
		case shapes[n.Op] && n.Op != "Transpose":
			behind, at = append(behind, i), n.Inputs[0]
		case (n.Op == "Softmax" || n.Op == "LogSoftmax" || n.Op == "Sigmoid") && r.uses[at] == 1:
			if axis := n.Int("axis", -1); axis != -1 && axis != 1 && n.Op != "Sigmoid" {
				r.node = n
				r.fail("axis %d, and a script's probabilities are of the classes of a row: want axis 1", axis)
			}
			r.final = n.Op
			for _, k := range append(behind, i) {
				r.top[k] = true
			}
			return n.Inputs[0]
		default:
			return out
		}
	}
	return out
}
