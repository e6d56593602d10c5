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
	id, all, err := CommitModel(s, u, in, finals, known)
	if err == nil && len(all) != len(known) {
		err = fmt.Errorf("blindings of %d polynomials, the model is %d", len(known), len(all))
	}
	return id, err
}

// CommitModel is ModelID before there is a proof: blindings that are not known are
// drawn. They are those of a later proof that is given them as Blindings.End.
func CommitModel(s *srs.SRS, u *isa.Unit, in vm.Inputs, finals []kernel.Data, known []Blinding) (verifier.Word, []Blinding, error) {
	l, err := dataLayout(u)
	if err != nil {
		return verifier.Word{}, nil, err
	}
	key, err := pcs.NewKey(s, l.C, msm.NewEngine(field.Workers))
	if err != nil {
		return verifier.Word{}, nil, err
	}
	t := vm.InputTrace(u, in)
	copy(t.Finals, finals)
	m, err := unlooked(l, traceColumns(l, t), &Blindings{End: known})
	if err != nil {
		return verifier.Word{}, nil, err
	}
	var model []pcs.Chunk
	chunks := m.chunks()
	for i, c := range l.Chunks {
		if c.Kind == argument.EndChunk {
			model = append(model, chunks[i])
		}
	}
	points, err := key.Commit(model...)
	if err != nil {
		return verifier.Word{}, nil, err
	}
	return verifier.CommitmentID(verifier.EndWord(s.ID(), u), points), m.blindings().End, nil
}
