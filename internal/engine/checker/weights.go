package checker

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// Weights are what each commitment counts in the one that is opened: a block's wires,
// the chunks of inverses, a block's fixed columns, and the combination of commitments
// with eq(ρ_high) that a block's run ends with.
type Weights struct{ Wires, Inverses, Fixed, Claims []fr.Element }

// OpenedWeights are the weights for some blocks.
func OpenedWeights(o *Opened[fr.Element], blocks int) (w Weights) {
	slot := field.EqTable(o.High[:])
	scaled := func(x []fr.Element, n int, by *fr.Element) []fr.Element {
		v := field.EqTable(x)
		v.ScalarMul(v, by)
		return v[:n]
	}
	w.Wires = scaled(o.Block[:], blocks, &slot[wireSlot])
	w.Fixed = scaled(o.Block[:], blocks, &slot[fixedSlot])
	w.Inverses = scaled(o.Block[:BlockBits-inverseChunkBits], InverseChunks(blocks), &slot[inverseSlot])
	w.Claims = slot[claimSlot:][:blocks]
	return w
}
