// Package isa is the instruction set of the AI virtual machine.
//
// # The machine
//
// A value is a tensor of integers with a scale: v means v·2⁻ᶠ. Linear algebra is
// exact: its results are integers of any size that the static bounds allow, and
// a proof spends nothing on them. A program says round where it wants a small
// word back; only there and at non-linear functions does a prover commit cells.
//
// A program is a list of instructions and nested loops with fixed trip counts.
// Every tensor is written once per iteration; only states carry values from one
// iteration to the next, and only updates change a state, sgdstep by adding an
// exact multiple of a gradient. A read of a state sees the updates that happen before
// it in program order. So W_t = W_0 − Σ_{s<t} rate·G_s is a sum of tensors that
// are already there, and no weight is ever committed but the first and the last.
//
// # The table
//
// [Table] has one row for each instruction, and each instruction has one file
// of its name with its documentation, shape rule, reference evaluation, evaluation
// over real numbers, gradient rule and claims, in this order. Basic rows are
// evaluated and claimed; composite ones (relu, softmax, …) are written out in basic
// ones, and so are gradients; updates have a rule of how they change a state.
// Everything else — encoding, assembler, interpreter, compiler, prover, random
// programs, documentation — reads the table, and asks for roles, not for names.
//
// [Check] turns a [Program], as its author wrote it, into a [Unit] with types,
// bounds and basic operations, and [Unit.Relation] into the claims that a proof
// of it proves.
package isa
