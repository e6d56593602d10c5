// Package onnxscript makes the training script of an ONNX graph, and its weights: what it reads is what the network
// computes, in the words of the language, ready to be trained further.
//
// Shapes are followed by named axes: Transpose, Reshape and Flatten move and join them and are no lines of a script, for
// dense sums over all axes of what it reads, in any order, and weights are laid out as it wants them. Constants behind a
// layer become part of its weights, normalisations of batches among them (SPEC 13.11). What a script cannot say is refused with its
// node and a hint.
package onnxscript

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/files/onnx"
)

// Options say what a graph does not.
type Options struct {
	Source  string   // of the graph, for the first line
	Data    string   // file to learn from
	Label   string   // column of the label or the target; empty: what a graph of aivm says, or label
	Classes []string // their names, in the order of the outputs; nil: what a graph of aivm says, or numbers
	Weights string   // file of the weights, as the script names it
	Loss    string   // empty: by the last operator
}

// Script is a training script with its weights.
type Script struct {
	Text    []byte
	Weights []dataset.Array // by their names in the assembly
	Notes   []string        // what whoever uses it must know
}

// Of makes the script of a model. What it cannot say is an error with the node.
func Of(m *onnx.Model, o Options) (s *Script, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(refusal)
			if !ok {
				panic(r)
			}
			s, err = nil, errors.New(string(e))
		}
	}()
	r := &reader{m: m, options: o, values: map[string]*value{}, uses: map[string]int{}, shapeOf: map[string]string{}, sized: map[string]bool{}}
	r.described()
	r.opset()
	out := r.output()
	r.count(out)
	r.constants()
	r.input()
	out = r.head(out)
	for i := range m.Graph.Nodes {
		if n := &m.Graph.Nodes[i]; r.needed(n) && !r.top[i] {
			r.node = n
			r.read(n)
		}
	}
	r.node = nil
	v := r.values[out]
	if v == nil || v.constant != nil {
		r.fail("the output %s depends on no input", quoted(out))
	}
	return r.write(v), nil
}

// described takes what a graph that aivm wrote says of its label.
func (r *reader) described() {
	for _, p := range r.m.Metadata {
		var list []string
		if json.Unmarshal([]byte(p.Value), &list) != nil {
			continue
		}
		if p.Key == "aivm.label" && len(list) == 1 && r.options.Label == "" {
			r.options.Label = list[0]
		}
		if p.Key == "aivm.classes" && r.options.Classes == nil {
			r.options.Classes = list
		}
	}
	if r.options.Label == "" {
		r.options.Label = "label"
	}
}

// refusal stops the reading of a graph.
type refusal string

// reader goes through a graph.
type reader struct {
	m       *onnx.Model
	options Options
	node    *onnx.Node // that is being read
	values  map[string]*value
	uses    map[string]int // how many operators read a value, those left out that change its shape alone
	shapeOf map[string]string
	sized   map[string]bool // a value whose shape is read
	in      *op
	batch   int          // rows that the graph says; 0: any
	top     map[int]bool // the node of the last function, which the loss has, and what is behind it
	final   string       // its operator
	notes   []string
}

// value is a value of the graph: a constant, or an operation with its axes.
type value struct {
	constant *tensor
	op       *op
	dims     []group // behind that of the rows

	// Parts of x·(1 + erf(x/√2))/2, which is gelu(x); they are no operations by themselves.
	scaled *value // the value is factor · scaled
	erf    *value // the value is factor · (erf(erf/√2) + shift)
	gelu   *value // the value is factor · gelu(gelu)
	factor float64
	shift  float64
}

// tensor is a constant.
type tensor struct {
	name string
	dims []int
	v    []float64
	ints bool
	rows bool // part of a shape: 0 stands for the rows
}

func (r *reader) fail(format string, a ...any) {
	text := fmt.Sprintf(format, a...)
	if r.node != nil {
		text = fmt.Sprintf("node %s: %s", nodeName(r.node), text)
	}
	panic(refusal(text))
}

// nodeName is a node for messages: its operator and its name.
func nodeName(n *onnx.Node) string {
	name := n.Name
	if name == "" && len(n.Outputs) > 0 {
		name = n.Outputs[0]
	}
	return n.Op + " " + quoted(name)
}

// maxShown is how many letters of a name a message has.
const maxShown = 60

func quoted(s string) string {
	if len(s) > maxShown {
		s = s[:maxShown] + "…"
	}
	return strconv.Quote(s)
}

func (r *reader) say(format string, a ...any) { r.notes = append(r.notes, fmt.Sprintf(format, a...)) }

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
	for i := range r.m.Graph.Initializers {
		t := &r.m.Graph.Initializers[i]
		if r.uses[t.Name] > 0 {
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
