package prover

import (
	"fmt"
	"slices"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// ProveKnowledge proves that the provider of a registration knows the data set
// that the blindings commit to, a proof for each polynomial; see
// [verifier.VerifyKnowledge].
//
// # Soundness
//
// Seven of them, for seven registrations, say nothing of the data: each value y is
// masked by one of the polynomial's eight random coefficients, the commitment by another. An
// eighth says something to whoever can guess all of them.
// SPEC 11.1, knowledge.
func ProveKnowledge(s *srs.SRS, u *isa.Unit, set string, in vm.Inputs, known []Blinding, r *verifier.Registration) ([]verifier.Knowledge, error) {
	i := slices.IndexFunc(u.DataSets(), func(d isa.DataSet) bool { return d.Name == set })
	if i < 0 {
		return nil, fmt.Errorf("the program has no data set %s", set)
	}
	if len(known) == 0 {
		return nil, fmt.Errorf("data set %s has no blindings: only a commitment that exists can be registered", set)
	}
	d, err := newDataMemory(s, u, in, Blindings{Data: map[string][]Blinding{set: known}})
	if err != nil {
		return nil, err
	}
	polynomials := d.polynomials(i)
	points, err := d.key.Commit(polynomials...)
	if err != nil {
		return nil, err
	}
	id := verifier.DataID(s.ID(), verifier.DataDescriptor(u, u.DataSets()[i]), points)
	out := make([]verifier.Knowledge, len(polynomials))
	for k, p := range polynomials {
		f := d.key.Coefficients()
		if err := d.key.Accumulate(f, one, p); err != nil {
			return nil, err
		}
		var opening pcs.Folded
		out[k].Y = d.key.Open(&opening, f, r.Point(id, k))
		out[k].W = opening.Open
	}
	return out, nil
}
