package checker

import (
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/transcript"
)

// nothing is a value of an arithmetic that computes nothing: it walks through the
// verifier to see how long the tape is.
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

// TapeLen is the number of elements on every tape.
var TapeLen = sync.OnceValue(func() (n int) {
	r := transcript.NewReader[nothing](walk{}, walk{}, Domain, nil)
	r.Log = &transcript.Log{}
	_, _ = Verify(walk{}, r, &Inputs[nothing]{}) // the tape is too short
	for _, e := range r.Log.Events {
		if e.Kind == transcript.Message || e.Kind == transcript.Vector {
			n += e.Count
		}
	}
	return n
})
