package isa

import "math/big"

// Role is what an instruction is to a program. What reads programs asks for it
// where it treats rows apart: never for a row's name.
type Role uint8

// Roles of rows.
const (
	Computes       Role = iota // a tensor from others: all that does nothing else
	IsInput                    // a tensor that comes with the run
	IsConstant                 // a tensor of the program
	IsState                    // a tensor of the model, that updates change
	IsCarry                    // a state of a loop, no part of the model
	IsDraw                     // a public number that nobody chooses
	IsOutput                   // a public value
	IsMetric                   // a number to watch
	Asserts                    // a claim of the author
	Differentiates             // writes out another row's gradient rule
	Updates                    // changes a state, as the row's update rule says
)

// update is the rule of a row that changes a state. At each time that such an
// operation runs, the state becomes what it was less c·d, with an integer c of the
// program and a tensor d of the state's axes. No more is known of it to the claims:
// a read of a state is its start less the sum of c·d over all that happens before.
type update struct {
	// coefficient is c.
	coefficient func(o *Op) *big.Int
	// change is d, indexed by the operation's loops and the state's axes: an operand,
	// or a virtual tensor that the rule defines.
	change func(c *Claims) Ref
	// bound is the greatest |d| whatever a prover does, given that of the operands.
	bound func(o *Op, of func(v *Value) *big.Int) *big.Int
}

// Momentary reports whether what a row computes or changes depends on its operands and
// its state at one time alone, so that a run may end between any two times and another
// begin there with its states.
func (r *Row) Momentary() bool { return !r.past }

// Coefficient is the integer c of an update: the state's integers change by −c·d, d
// being what the row's rule says.
func (o *Op) Coefficient() *big.Int { return o.Row.update.coefficient(o) }
