package verifier

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/functab"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
)

// FunctionColumn is the column of results of a function table, by input.
func FunctionColumn(t relation.Table) ([]int32, error) {
	tab, err := functab.Table(t.Function, t.In, t.Out)
	if err != nil {
		return nil, err
	}
	out := make([]int32, 1<<t.In.Bits)
	lo := t.In.Min().Int64()
	for i := range out {
		y, ok := tab.At(lo + int64(i))
		if !ok {
			y = relation.Undefined
		}
		out[i] = int32(y)
	}
	return out, nil
}

// evaluateInts is the value at a point of the multilinear extension of a tensor
// whose real entries are given row-major: the last axis first, each bound to the
// table of eq over its bits, cut to its extent.
func evaluateInts(values []int64, axes []isa.Axis, point []fr.Element) fr.Element {
	var bound fr.Vector
	for a := len(axes) - 1; a >= 0; a-- {
		n := axes[a].Bits()
		cut := len(point) - n
		e := field.EqTable(point[cut:])[:axes[a].Size]
		point = point[:cut]
		if bound == nil {
			bound = make(fr.Vector, len(values)/axes[a].Size)
			field.BindRows(bound, values, axes[a].Size, e)
			continue
		}
		next := make(fr.Vector, len(bound)/axes[a].Size)
		for i := range next {
			row := bound[i*axes[a].Size : (i+1)*axes[a].Size]
			next[i] = row.InnerProduct(e)
		}
		bound = next
	}
	if bound == nil {
		return field.Int(values[0])
	}
	return bound[0]
}

// evaluateOutput is evaluateInts for the values of an output.
func evaluateOutput(values []int128.Int, axes []isa.Axis, point []fr.Element) fr.Element {
	var v, term, shift fr.Element
	lo, mid, hi := make([]int64, len(values)), make([]int64, len(values)), make([]int64, len(values))
	for i, x := range values { // 2^96·hi + 2^48·mid + lo with 0 ≤ mid, lo < 2^48
		lo[i] = int64(x.Lo & (1<<48 - 1))
		mid[i] = int64(x.Shr(48).Lo & (1<<48 - 1))
		hi[i] = x.Shr(96).Int64()
	}
	v = evaluateInts(lo, axes, point)
	shift = field.Pow2(48)
	term = evaluateInts(mid, axes, point)
	v.Add(&v, term.Mul(&term, &shift))
	shift = field.Pow2(96)
	term = evaluateInts(hi, axes, point)
	return *v.Add(&v, term.Mul(&term, &shift))
}
