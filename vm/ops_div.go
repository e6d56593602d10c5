package vm

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("div", evaluation{run: runDiv, borrows: borrowDiv})
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

func borrowDiv(_ *machine, op *isa.Op) ([]room, bool) {
	kn, kd := op.DivShifts()
	n := op.Out.Type.Len()
	return []room{{scaledBy(op.Args[0], kn+1), n}, {scaledBy(op.Args[1], kd), n}}, divFits(op)
}
