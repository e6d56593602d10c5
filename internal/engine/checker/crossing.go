package checker

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/transcript"
)

// Crossing is s, the scalars that cross from the circuit to the contract:
// (h₂, t, τ, h₃, block, high, low, value).
func Crossing[E any](in *Inputs[E], o *Opened[E]) []E {
	s := []E{in.H2, in.T, in.Tau, in.H3}
	s = append(append(append(s, o.Block[:]...), o.High[:]...), o.Low[:]...)
	return append(s, o.Value)
}

// nothing is a value of the arithmetic that computes nothing: it walks through Verify to
// see how long the tape is.
type nothing struct{}

type walk struct{}

func (walk) Const(fr.Element) nothing                       { return nothing{} }
func (walk) Add(_, _ nothing) nothing                       { return nothing{} }
func (walk) Sub(_, _ nothing) nothing                       { return nothing{} }
func (walk) Mul(_, _ nothing) nothing                       { return nothing{} }
func (walk) AssertEqual(error, nothing, nothing)            {}
func (walk) AssertNonZero(error, nothing)                   {}
func (walk) Permute(*[transcript.Width]nothing)             {}
func (walk) PermuteVector(*[transcript.VectorWidth]nothing) {}

// TapeLength is the number of elements of every tape.
func TapeLength() (n int) {
	r := transcript.NewReader[nothing](walk{}, walk{}, Domain, nil)
	r.Log = &transcript.Log{}
	_, _ = Verify(walk{}, r, &Inputs[nothing]{}) // too short a tape: none
	for _, e := range r.Log.Events {
		if e.Kind == transcript.Message {
			n += e.Count
		}
	}
	return n
}
