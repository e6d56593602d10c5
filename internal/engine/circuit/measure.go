package circuit

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
)

// nothing is a value of the arithmetic that computes nothing: it walks through the
// verifier's algorithm to see how long the tape is.
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
func (walk) Public(relation.TensorID, []nothing) nothing    { return nothing{} }

// measure finds the length of the tape.
func (p *Program) measure() error {
	r := transcript.NewReader[nothing](walk{}, walk{}, verifier.Protocol, nil)
	r.Log = &transcript.Log{}
	if _, err := argument.Argue(walk{}, r, p.Layout, p.Schedule, argument.Environment[nothing](walk{}), nothing{}, make([]nothing, p.outputs)); err != nil {
		return err
	}
	for _, e := range r.Log.Events {
		if e.Kind == transcript.Message || e.Kind == transcript.Vector {
			p.tape += e.Count
		}
	}
	return nil
}
