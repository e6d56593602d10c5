// Package onnx reads and writes models of ONNX: graphs of operators over tensors, in the encoding of protocol buffers
// (onnx.proto3 of the format's repository).
//
// It has the parts that a forward graph of float tensors wants. What else a file may say is left out where it changes no
// result, and refused by name where it may: subgraphs, sparse tensors, external data.
//
// Files are not trusted: whatever they hold, the result is a model or an error that names the place, and memory is bounded
// by a small multiple of the file.
package onnx

import "errors"

// Errors of files.
var (
	ErrCorrupt  = errors.New("the file is truncated or no ONNX model")
	ErrTooMany  = errors.New("too many parts")
	ErrExternal = errors.New("external data is not read: save the model in one file")
)

// Opset is the version of the operators that are written.
const Opset = 17

// irVersion is the version of the format that came with that opset.
const irVersion = 8

// Model is a graph and what is said about it.
type Model struct {
	Producer, Description string
	Opset                 int // of the operators without a domain
	Graph                 Graph
	Metadata              []Property
}

// Property is a pair of texts that belongs to a model.
type Property struct{ Key, Value string }

// Graph is a list of nodes, each after those whose outputs it reads.
type Graph struct {
	Name            string
	Nodes           []Node
	Initializers    []Tensor
	Inputs, Outputs []Value
}

// Node is an operator applied to named values. The name of an input that is left out is empty.
type Node struct {
	Name, Op, Domain string
	Inputs, Outputs  []string
	Attributes       []Attribute
}

// Attribute is a parameter of a node, one of the fields that its kind says.
type Attribute struct {
	Name   string
	Kind   Kind
	Float  float32
	Int    int
	Text   string
	Tensor *Tensor
	Floats []float32
	Ints   []int
}

// Kind is what an attribute holds.
type Kind int

// Kinds of attributes that have a field; of others the name and the number is kept.
const (
	IsFloat  Kind = 1
	IsInt    Kind = 2
	IsText   Kind = 3
	IsTensor Kind = 4
	IsGraph  Kind = 5
	IsFloats Kind = 6
	IsInts   Kind = 7
)

// Value is an input or an output of a graph.
type Value struct {
	Name   string
	Type   Type
	Shaped bool // Dims says how long it is
	Dims   []Dim
}

// Dim is the length of an axis: a number, or a name for one that is not known, or nothing.
type Dim struct {
	Size int // 0: not known
	Name string
}

// Attribute is that of the name, nil if the node has none.
func (n *Node) Attribute(name string) *Attribute {
	for i := range n.Attributes {
		if n.Attributes[i].Name == name {
			return &n.Attributes[i]
		}
	}
	return nil
}

// Int is an attribute that is a number, usual if the node has none.
func (n *Node) Int(name string, usual int) int {
	if a := n.Attribute(name); a != nil {
		return a.Int
	}
	return usual
}

// Ints is an attribute that is a list of numbers.
func (n *Node) Ints(name string) []int {
	if a := n.Attribute(name); a != nil {
		return a.Ints
	}
	return nil
}

// Float is an attribute that is a real number.
func (n *Node) Float(name string, usual float32) float32 {
	if a := n.Attribute(name); a != nil {
		return a.Float
	}
	return usual
}

// Text is an attribute that is a text.
func (n *Node) Text(name, usual string) string {
	if a := n.Attribute(name); a != nil {
		return a.Text
	}
	return usual
}

// Input is the name of an input, empty if it is left out.
func (n *Node) Input(i int) string {
	if i < len(n.Inputs) {
		return n.Inputs[i]
	}
	return ""
}
