package bench

import (
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// multiExp times gnark-crypto's MultiExp over the cells of a trace, chunk by
// chunk of 2^c. Signs are split off first: MultiExp takes −1 for a number of 254
// bits, and would take several times as long.
func multiExp(powers *srs.SRS, t *vm.Trace, c int) (float64, error) {
	points := powers.G1()[:1<<c]
	var total float64
	for _, chunk := range magnitudes(t, c) {
		s, err := seconds(func() error {
			_, err := new(bn254.G1Affine).MultiExp(points[:len(chunk)], chunk, ecc.MultiExpConfig{})
			return err
		})
		if err != nil {
			return 0, err
		}
		total += s
	}
	return total, nil
}

// magnitudes are the absolute values of all committed cells, in chunks of 2^c.
func magnitudes(t *vm.Trace, c int) [][]fr.Element {
	var chunks [][]fr.Element
	put := func(v uint64) {
		k := len(chunks) - 1
		if k < 0 || len(chunks[k]) == 1<<c {
			chunks = append(chunks, make([]fr.Element, 0, 1<<c))
			k++
		}
		var e fr.Element
		chunks[k] = append(chunks[k], *e.SetUint64(v))
	}
	rel := t.Unit.Relation()
	for id, x := range rel.Tensors {
		if x.Kind != relation.Committed {
			continue
		}
		if x.Cell.Wide {
			s := rel.Origin(relation.TensorID(id)).State
			d := t.Starts[s.ID]
			if x.Role == relation.StateEnd {
				d = t.Finals[s.ID]
			}
			for i := range d.Len() {
				v := d.At(i)
				if v.Sign() < 0 {
					v = v.Neg()
				}
				put(v.Lo)
			}
			continue
		}
		for _, v := range t.Cells[id] {
			if x.Cell.Signed && int16(v) < 0 {
				v = -v
			}
			put(uint64(v))
		}
	}
	return chunks
}
