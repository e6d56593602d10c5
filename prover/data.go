package prover

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// DataCommitment is a provider's commitment to a data set: the same for every
// program that has a set of these tensors, under whatever name, every prover and
// chunk size.
type DataCommitment struct {
	ID     verifier.Word
	Points []bn254.G1Affine // by polynomial
}

// CommitData commits to the data sets of a unit, by name. Blindings that are not
// given are drawn, and returned.
func CommitData(s *srs.SRS, u *isa.Unit, in vm.Inputs, known Blindings) (map[string]DataCommitment, Blindings, error) {
	d, err := newDataMemory(s, u, in, known)
	if err != nil {
		return nil, Blindings{}, err
	}
	out := map[string]DataCommitment{}
	for i, set := range u.DataSets() {
		points, err := d.key.Commit(d.polynomials(i)...)
		if err != nil {
			return nil, Blindings{}, err
		}
		out[set.Name] = DataCommitment{verifier.DataID(s.ID(), verifier.DataDescriptor(u, set), points), points}
	}
	return out, d.blindings(), nil
}

// Absent are the blindings of the data set of a provider who is absent: zeros,
// as all its tensors must be. Its id is [verifier.AbsentID].
func Absent(u *isa.Unit, set string) ([]Blinding, error) {
	l, err := dataLayout(u)
	if err != nil {
		return nil, err
	}
	var b []Blinding
	for _, c := range l.Chunks {
		if c.Kind == argument.DataChunk && u.DataSets()[c.Set].Name == set {
			b = append(b, Blinding{})
		}
	}
	if b == nil {
		return nil, fmt.Errorf("the program has no data set %s", set)
	}
	return b, nil
}

// dataMemory is the memory of a unit with nothing but its data filled in.
type dataMemory struct {
	*memory
	key *pcs.Key
}

// leastMaskC is the least chunk size whose diagonal has room for the mask cells.
const leastMaskC = 8

func dataLayout(u *isa.Unit) (*argument.Layout, error) {
	c, err := argument.LeastC(u)
	if err != nil {
		return nil, err
	}
	return argument.NewLayout(u, max(c, leastMaskC), 0)
}

func newDataMemory(s *srs.SRS, u *isa.Unit, in vm.Inputs, known Blindings) (*dataMemory, error) {
	l, err := dataLayout(u)
	if err != nil {
		return nil, err
	}
	key, err := pcs.NewKey(s, l.C, msm.NewEngine(field.Workers))
	if err != nil {
		return nil, err
	}
	m, err := unlooked(l, traceColumns(l, vm.InputTrace(u, in)), &known)
	return &dataMemory{m, key}, err
}

// polynomials are those of a data set, by its index.
func (d *dataMemory) polynomials(set int) []pcs.Chunk {
	var out []pcs.Chunk
	chunks := d.chunks()
	for i, c := range d.layout.Chunks {
		if c.Kind == argument.DataChunk && c.Set == set {
			out = append(out, chunks[i])
		}
	}
	return out
}
