package prover

import (
	"fmt"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// ModelID is the id of a model's commitment: of the states of a unit after a run, by
// State.ID, with the blindings that a proof returned as Blindings.End. Of the unit only
// the states count.
func ModelID(s *srs.SRS, u *isa.Unit, in vm.Inputs, finals []kernel.Data, known []Blinding) (verifier.Word, error) {
	l, err := dataLayout(u)
	if err != nil {
		return verifier.Word{}, err
	}
	key, err := pcs.NewKey(s, l.C, msm.NewEngine(field.Workers))
	if err != nil {
		return verifier.Word{}, err
	}
	t := vm.InputTrace(u, in)
	copy(t.Finals, finals)
	m, err := unlooked(l, traceColumns(l, t), &Blindings{End: known})
	if err != nil {
		return verifier.Word{}, err
	}
	var model []pcs.Chunk
	chunks := m.chunks()
	for i, c := range l.Chunks {
		if c.Kind == argument.EndChunk {
			model = append(model, chunks[i])
		}
	}
	if len(model) != len(known) {
		return verifier.Word{}, fmt.Errorf("blindings of %d polynomials, the model is %d", len(known), len(model))
	}
	points, err := key.Commit(model...)
	if err != nil {
		return verifier.Word{}, err
	}
	return verifier.CommitmentID(verifier.EndWord(s.ID(), u), points), nil
}
