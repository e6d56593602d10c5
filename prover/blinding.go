package prover

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/msm"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// Blinding is the random coefficients 0 and 1 of a polynomial.
type Blinding [2]fr.Element

// Blindings are those of data sets, by input, and of the models before and after
// the run, a Blinding for each polynomial.
type Blindings struct {
	Data       map[string][]Blinding
	Start, End []Blinding
}

// of is the blinding of a chunk, drawn if the list for it is empty.
func (b *Blindings) of(l *verifier.Layout, c verifier.Chunk) (Blinding, error) {
	var list []Blinding
	what := "the model"
	switch c.Kind {
	case verifier.DataChunk:
		what = l.Unit.Inputs[c.Input].Name
		list = b.Data[what]
	case verifier.StartChunk:
		list = b.Start
	case verifier.EndChunk:
		list = b.End
	}
	switch {
	case len(list) == 0:
		return Blinding{random(0).Value, random(1).Value}, nil
	case c.Piece >= len(list):
		return Blinding{}, fmt.Errorf("the opening of %s has %d polynomials, want more", what, len(list))
	}
	return list[c.Piece], nil
}

// blindings collects the blindings that hide used.
func (m *memory) blindings() Blindings {
	b := Blindings{Data: map[string][]Blinding{}}
	for i, c := range m.layout.Chunks {
		if c.Kind < verifier.DataChunk {
			continue
		}
		v := Blinding{m.singles[i][0].Value, m.singles[i][1].Value}
		switch c.Kind {
		case verifier.DataChunk:
			name := m.layout.Unit.Inputs[c.Input].Name
			b.Data[name] = append(b.Data[name], v)
		case verifier.StartChunk:
			b.Start = append(b.Start, v)
		default:
			b.End = append(b.End, v)
		}
	}
	return b
}

// leastMaskC is the least chunk size whose diagonal has room for the mask cells.
const leastMaskC = 8

// DataCommitment is a provider's commitment to a tensor: the same for every
// program that has an input of this name and type, every prover and chunk size.
type DataCommitment struct {
	ID     verifier.Word
	Points []bn254.G1Affine
}

// CommitData commits to the inputs of a unit. Blindings that are not given are
// drawn, and returned.
func CommitData(s *srs.SRS, u *isa.Unit, in vm.Inputs, known Blindings) (map[string]DataCommitment, Blindings, error) {
	c, err := verifier.LeastC(u)
	if err != nil {
		return nil, Blindings{}, err
	}
	l, err := verifier.NewLayout(u, max(c, leastMaskC))
	if err != nil {
		return nil, Blindings{}, err
	}
	key, err := pcs.NewKey(s, l.C, msm.NewEngine(field.Workers))
	if err != nil {
		return nil, Blindings{}, err
	}
	m := newMemory(l, vm.InputTrace(u, in))
	m.counts = &column{counts: make([]uint32, 1<<l.Lookups.TableBits)}
	if err := m.hide(&known); err != nil {
		return nil, Blindings{}, err
	}
	chunks := m.chunks()
	out := map[string]DataCommitment{}
	for i, v := range u.Inputs {
		var d DataCommitment
		for k, ch := range l.Chunks {
			if ch.Kind != verifier.DataChunk || ch.Input != i {
				continue
			}
			p, err := key.Commit(chunks[k])
			if err != nil {
				return nil, Blindings{}, err
			}
			d.Points = append(d.Points, p...)
		}
		d.ID = verifier.DataID(v.Name, &v.Type, d.Points)
		out[v.Name] = d
	}
	return out, m.blindings(), nil
}
