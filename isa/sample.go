package isa

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

// Sampling is how often random programs use a row.
type Sampling uint8

// Samplings of rows.
const (
	Usual  Sampling = iota
	Often           // what programs are made of
	Seldom          // it traps on many inputs
)

// Draw is what the operands of an instruction in a random program are drawn from.
// Package progen makes random programs, for tests, and draws an operand by its kind
// alone. Where such an operand would seldom be of use, it has a rule of its own,
// [Operand.Sample], which is asked with what stands before it. What a rule gives need
// not check: progen tries again.
type Draw interface {
	// IntN is a number in [0, n).
	IntN(n int) int
	// End reports whether this choice is to be at an end of its domain: zero, one, all.
	End() bool
	// EndFormat and EndRational are choices at ends.
	EndFormat() fixed.Format
	EndRational() *big.Rat

	// Operands are those before this one.
	Operands() []Arg
	// First is the type of the first tensor among them, nil if there is none.
	First() *TensorType
	// Type is that of the tensor of a name.
	Type(name string) *TensorType
	// Axes are those of the program.
	Axes() []Axis
	// Tensor is the name of some tensor, one of a wanted type if a few draws find one.
	Tensor(want func(t *TensorType) bool) string
	// Index is the name of a constant of small integers of scale 0.
	Index() string
	// Number is the name of a draw.
	Number() string
	// Loops are the names of the loops around the instruction, outermost first.
	Loops() []string
	// Made are the names of the tensors that a named one was made from.
	Made(name string) []string
}

// oneOf is one of a list.
func oneOf[T any](d Draw, l []T) T { return l[d.IntN(len(l))] }
