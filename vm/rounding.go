package vm

import (
	"math/big"

	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

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

// runDiv is floor((2n + d) / 2d).
func runDiv(m *machine, op *isa.Op) error {
	kn, kd := op.DivShifts()
	t := &op.Out.Type
	n, d := op.Args[0], op.Args[1]
	if !divFits(op) {
		return runReference(m, op)
	}
	num, den := m.scaledAlong(n, t, kn+1), m.scaledAlong(d, t, kd)
	out := m.out(op)
	lo, hi := limits(*t.Format)
	it := m.iteration(op.Block)
	rem, slack := m.limbs(op, 1, it), m.limbs(op, 2, it)
	small := num.Kind == kernel.I64 && den.Kind == kernel.I64
	for i := range out.Len() {
		var q, r, d int128.Int
		if small {
			d = int128.From(den.I64[i])
		} else {
			d = den.At(i)
		}
		if d.Sign() <= 0 {
			v := new(big.Int).Rsh(d.Big(), uint(kd))
			return trap(op, i, v, op.Args[1].Type.Scale, "is a divisor, want a positive one")
		}
		if small {
			d2 := 2 * den.I64[i]
			n := num.I64[i] + den.I64[i]
			qq := n / d2
			if n%d2 < 0 {
				qq--
			}
			q, r, d = int128.From(qq), int128.From(n-qq*d2), int128.From(d2)
		} else {
			n := num.At(i).Add(d)
			d = d.Shl(1)
			q, r = n.DivMod(d)
		}
		if q.Less(lo) || hi.Less(q) {
			return outside(op, i, q.Big())
		}
		out.Set(i, q)
		putLimbs(rem, i, r)
		putLimbs(slack, i, d.Sub(r).Sub(int128.From(1)))
	}
	m.store(op, it, out)
	return nil
}

// divFits reports whether 127 bits hold dividend and divisor at one scale.
func divFits(op *isa.Op) bool {
	kn, kd := op.DivShifts()
	n, d := op.Args[0].Type.Bound, op.Args[1].Type.Bound
	return max(n.BitLen()+kn, d.BitLen()+kd)+2 <= isa.MachineBits
}

// scaledBy is the kind of the operand times 2^k, with room for two more bits.
func scaledBy(v *isa.Value, k int) kernel.Kind {
	if v.Type.Bound.BitLen()+k > 60 {
		return kernel.I128
	}
	return kernel.I64
}

// scaledAlong is the operand times 2^k, dense along the axes of t.
func (m *machine) scaledAlong(v *isa.Value, t *isa.TensorType, k int) kernel.Data {
	d := m.scratch.get(scaledBy(v, k), t.Len())
	kernel.Scale(d, t.Dims(), shift(1, k), m.along(v, t.Axes))
	return d
}

// putLimbs writes an integer's 16-bit limbs to position i.
func putLimbs(limbs [][]uint16, i int, v int128.Int) {
	for l := range limbs {
		limbs[l][i] = uint16(v.Lo)
		v = v.Shr(16)
	}
}
