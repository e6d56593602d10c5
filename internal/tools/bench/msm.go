package bench

import (
	"errors"

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
func multiExp(powers *srs.SRS, t *vm.Trace, c int) (total float64, err error) {
	points := powers.G1()[:1<<c]
	chunk := make([]fr.Element, 0, 1<<c)
	flush := func() {
		took, failed := seconds(func() error {
			_, err := new(bn254.G1Affine).MultiExp(points[:len(chunk)], chunk, ecc.MultiExpConfig{})
			return err
		})
		total += took
		chunk, err = chunk[:0], errors.Join(err, failed)
	}
	eachMagnitude(t, func(v uint64) {
		var e fr.Element
		if chunk = append(chunk, *e.SetUint64(v)); len(chunk) == cap(chunk) {
			flush()
		}
	})
	if len(chunk) > 0 {
		flush()
	}
	return total, err
}

// eachMagnitude calls put with the magnitude of every cell of a trace.
func eachMagnitude(t *vm.Trace, put func(v uint64)) {
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
}
