package argument

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
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

// TapeLengths are the numbers of elements that Argue and Open take from the tape.
func TapeLengths(l *Layout, s *plan.Schedule) (argue, open int, err error) {
	r := transcript.NewReader[nothing](walk{}, walk{}, "", nil)
	received := func() (n int) {
		for _, e := range r.Log.Events {
			if e.Kind == transcript.Message || e.Kind == transcript.Vector {
				n += e.Count
			}
		}
		r.Log.Events = nil
		return n
	}
	r.Log = &transcript.Log{}
	c, err := Argue(walk{}, r, l, s, Environment[nothing](walk{}), nothing{}, make([]nothing, OutputLen(l.Unit)))
	if err != nil {
		return 0, 0, err
	}
	argue = received()
	Open(walk{}, r, l, c)
	return argue, received(), nil
}

// OutputLen is the number of public outputs of a unit.
func OutputLen(u *isa.Unit) (n int) {
	for _, o := range u.Outputs {
		n += o.Value.Type.Len() * o.Op.Block.Iterations()
	}
	return n
}
