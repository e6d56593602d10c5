package checker

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// Weights are what each commitment counts in the one that is opened: wires and inverses
// by parts of the rows, a block's fixed columns, and the combination of commitments
// with eq(ρ_high) that a block's run ends with.
type Weights struct{ Wires, Inverses, Fixed, Claims []fr.Element }

// OpenedWeights are the weights for some blocks with so many parts.
func OpenedWeights(o *Opened[fr.Element], blocks, parts int) (w Weights) {
	slot := field.EqTable(o.High[:])
	scaled := func(x []fr.Element, n int, by *fr.Element) []fr.Element {
		v := field.EqTable(x)
		v.ScalarMul(v, by)
		return v[:n]
	}
	w.Fixed = scaled(o.Block[:], blocks, &slot[fixedSlot])
	w.Inverses = scaled(o.Part[:], parts, &slot[inverseSlot])
	for _, e := range scaled(o.Part[:], parts, &slot[wireSlot]) {
		w.Wires = append(w.Wires, scaled(o.Block[:BlockBits-groupBits], groups(blocks), &e)...)
	}
	w.Claims = slot[claimSlot:][:blocks]
	return w
}
