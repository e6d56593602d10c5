// Package verifier checks proofs. It is written once over an arithmetic,
// field.Arith: natively a pure function of its arguments, in a gnark circuit
// the constraints of the wrapped proof. It imports neither the machine nor the
// prover.
package verifier
