package prover

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
)

// Blinding is the random coefficients of a polynomial, behind its cells: one hides the
// commitment, each of the others a proof that one knows it.
type Blinding [pcs.Spare]fr.Element

// Blindings are those of data sets, by name, and of the models before and after
// the run, a Blinding for each polynomial.
type Blindings struct {
	Data       map[string][]Blinding
	Start, End []Blinding
}

// of is the blinding of a chunk, drawn if the list for it is empty.
func (b *Blindings) of(l *argument.Layout, c argument.Chunk) (Blinding, error) {
	var list []Blinding
	what := "the model"
	switch c.Kind {
	case argument.DataChunk:
		what = l.Unit.DataSets()[c.Set].Name
		list = b.Data[what]
	case argument.StartChunk:
		list = b.Start
	case argument.EndChunk:
		list = b.End
	}
	switch {
	case len(list) == 0:
		var drawn Blinding
		for i := range drawn {
			drawn[i].MustSetRandom()
		}
		return drawn, nil
	case c.Piece >= len(list):
		return Blinding{}, fmt.Errorf("the opening of %s has %d polynomials, want more", what, len(list))
	}
	return list[c.Piece], nil
}

// blindings collects the blindings that hide used.
func (m *memory) blindings() Blindings {
	b, sets := Blindings{Data: map[string][]Blinding{}}, m.layout.Unit.DataSets()
	for i, c := range m.layout.Chunks {
		if c.Kind < argument.DataChunk {
			continue
		}
		var v Blinding
		for j := range v {
			v[j] = m.singles[i][j].Value
		}
		switch c.Kind {
		case argument.DataChunk:
			name := sets[c.Set].Name
			b.Data[name] = append(b.Data[name], v)
		case argument.StartChunk:
			b.Start = append(b.Start, v)
		default:
			b.End = append(b.End, v)
		}
	}
	return b
}
