package transcript

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Nothing is a value of Walk.
type Nothing struct{}

// Walk is an arithmetic, and a permutation, that computes nothing: it walks through a
// verifier to see how long the tape is.
type Walk struct{}

// Const, Add, Sub, Mul and the assertions implement field.Arith.
func (Walk) Const(fr.Element) Nothing            { return Nothing{} }
func (Walk) Add(_, _ Nothing) Nothing            { return Nothing{} }
func (Walk) Sub(_, _ Nothing) Nothing            { return Nothing{} }
func (Walk) Mul(_, _ Nothing) Nothing            { return Nothing{} }
func (Walk) AssertEqual(error, Nothing, Nothing) {}
func (Walk) AssertNonZero(error, Nothing)        {}

// Permute and PermuteVector implement Permutation.
func (Walk) Permute(*[Width]Nothing)             {}
func (Walk) PermuteVector(*[VectorWidth]Nothing) {}

// NewWalk is a reader without a tape, which logs what is taken.
func NewWalk() *Reader[Nothing] {
	r := NewReader[Nothing](Walk{}, Walk{}, "", nil)
	r.Log = &Log{}
	return r
}

// Received is the number of elements of all messages of the prover.
func (l *Log) Received() (n int) {
	for _, e := range l.Events {
		if e.Kind == Message || e.Kind == Vector {
			n += e.Count
		}
	}
	return n
}
