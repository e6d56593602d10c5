package vm

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("round", evaluation{run: runRound, borrows: borrowRound})
}

// runRound rounds and writes result and remainder to the trace.
func runRound(m *machine, op *isa.Op) error {
	f := op.RoundFraction()
	kind, ok := scaledKind(op, f)
	if !ok {
		return runReference(m, op)
	}
	num, den := word(f.Num), word(f.Den)
	src, dst := m.dense(op.Args[0]), m.out(op)
	lo, hi := limits(*op.Out.Type.Format)
	it := m.iteration(op.Block)
	var trapped int
	if f.Shift >= 0 {
		if num != int128.From(1) {
			d := m.scratch.get(kind, src.Len())
			kernel.Scale(d, []int{src.Len()}, num, kernel.RowMajor(src, src.Len()))
			src = d
		}
		trapped = kernel.RoundShift(dst, src, uint(f.Shift), lo, hi, m.limbs(op, 1, it))
	} else {
		trapped = kernel.RoundDiv(dst, src, num, den, lo, hi, m.limbs(op, 1, it), m.limbs(op, 2, it))
	}
	if trapped >= 0 {
		v := new(big.Int).Mul(f.Num, src.At(trapped).Big())
		if f.Shift >= 0 {
			v = src.At(trapped).Big()
		}
		half := new(big.Int).Rsh(f.Den, 1)
		v.Add(v, half).Div(v, f.Den)
		return outside(op, trapped, v)
	}
	m.store(op, it, dst)
	return nil
}

// scaledKind is the kind of num·src in a round by num/den; ok is false where
// 128 bits do not hold the fraction or the product.
func scaledKind(op *isa.Op, f isa.Fraction) (k kernel.Kind, ok bool) {
	scaled := new(big.Int).Mul(f.Num, op.Args[0].Type.Bound)
	k = kernel.I128
	if scaled.BitLen() < 63 {
		k = kernel.I64
	}
	return k, max(f.Num.BitLen(), f.Den.BitLen(), scaled.BitLen()+1) <= isa.MachineBits && f.Shift <= 120
}

// word is an integer of at most 127 bits.
func word(v *big.Int) int128.Int {
	w, err := int128.FromBig(v)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return w
}

func borrowRound(m *machine, op *isa.Op) ([]room, bool) {
	r, _ := borrowDense(m, op)
	f := op.RoundFraction()
	kind, ok := scaledKind(op, f)
	if f.Shift >= 0 && f.Num.Cmp(big.NewInt(1)) != 0 {
		r = append(r, room{kind, op.Out.Type.Len()})
	}
	return r, ok
}
