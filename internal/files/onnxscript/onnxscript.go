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
	written string     // the node whose operation is being written
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
		text = "node " + nodeName(r.node) + ": " + text
	} else if r.written != "" {
		text = "node " + r.written + ": " + text
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
