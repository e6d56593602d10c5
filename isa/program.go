package isa

import (
	"fmt"
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/relation"
)

// Axis is a named axis of a tensor.
type Axis = relation.Axis

// Pos is a place in a source file; the zero Pos is unknown. It is not part of
// the encoding of a program.
type Pos struct {
	File      string
	Line, Col int
}

// String writes file:line:col.
func (p Pos) String() string {
	if p.Line == 0 {
		return p.File
	}
	if p.File == "" {
		return fmt.Sprintf("%d:%d", p.Line, p.Col)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// Program is a program as its author wrote it: a list of nodes.
type Program struct {
	Body []Node
}

// Node is an *Instr or a *Loop.
type Node interface{ node() }

// Loop repeats its body Trip times. Its name is also the name of an axis:
// inside, a tensor with an axis of that name is read at the loop's index.
type Loop struct {
	Name string
	Trip int
	Body []Node
	Pos  Pos
}

// Instr is one instruction: Dst = Row Args. Dst is empty where the row has no
// result.
type Instr struct {
	Row  *Row
	Dst  string
	Args []Arg // as Row.Form wants; optional ones may be missing at the end
	Pos  Pos
}

func (*Loop) node()  {}
func (*Instr) node() {}

// Arg is an operand of an instruction; the fields used depend on Kind.
type Arg struct {
	Kind   ArgKind
	Name   string       // Tensor, AxisName, Generator, File
	Names  []string     // AxisList, Classes
	Format fixed.Format // Format, Type
	Axes   Axes         // Type, Shape
	Rat    *big.Rat     // Rational
	Lo, Hi int          // Span
	Params []Param      // Generator
	Pos    Pos
}

// Param is a named parameter of a generator.
type Param struct {
	Name  string
	Value *big.Rat
}

// ArgKind is the kind of an operand.
type ArgKind uint8

// Kinds of operands, with an example of each in assembly.
const (
	Tensor    ArgKind = iota + 1 // x
	Format                       // fx16.8
	Type                         // fx16.8[row=100, px=64]
	AxisName                     // px
	AxisList                     // [px, row]
	Shape                        // [row=100, px=64]
	Rational                     // 3/8
	Span                         // 5:37
	Generator                    // normal(seed=1, std=1/8)
	File                         // "train.npy"; not encoded
	Classes                      // classes("cat", "dog")
)

var argKinds = map[ArgKind]string{
	Tensor: "a tensor", Format: "a number format", Type: "a format with axes", AxisName: "an axis",
	AxisList: "a list of axes", Shape: "axes with sizes", Rational: "a number", Span: "a span lo:hi",
	Generator: "a generator", File: "a file", Classes: "a list of classes",
}

func (k ArgKind) String() string { return argKinds[k] }

// Operand describes an operand in the form of a row.
type Operand struct {
	Name     string
	Kind     ArgKind
	Optional bool // it and all that follow may be missing
	Variadic bool // the last one: one or more
	// Words are the names that a call may have; nil: those of generators of values.
	Words []string
	// Sample draws it for a random program; nil: it is drawn by its kind.
	Sample func(d Draw) Arg
}

// Walk calls f for every instruction in program order with its enclosing
// loops, outermost first.
func (p *Program) Walk(f func(in *Instr, loops []*Loop)) {
	var walk func(body []Node, loops []*Loop)
	walk = func(body []Node, loops []*Loop) {
		for _, n := range body {
			switch n := n.(type) {
			case *Instr:
				f(n, loops)
			case *Loop:
				walk(n.Body, append(loops[:len(loops):len(loops)], n))
			}
		}
	}
	walk(p.Body, nil)
}
