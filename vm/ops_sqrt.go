package vm

import (
	"math"
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
)

func init() {
	fast("sqrt", evaluation{run: runSqrt, borrows: borrowSqrt})
}

// runSqrt is floor(√v).
func runSqrt(m *machine, op *isa.Op) error {
	if !sqrtFits(op) {
		return runReference(m, op)
	}
	kx, ks := op.SqrtShifts()
	v := m.scaledAlong(op.Args[0], &op.Out.Type, kx)
	out := m.out(op)
	_, hi := limits(*op.Out.Type.Format)
	it := m.iteration(op.Block)
	rem, slack := m.limbs(op, 1, it), m.limbs(op, 2, it)
	for i := range out.Len() {
		x := v.At(i)
		if x.Sign() < 0 {
			return trap(op, i, new(big.Int).Rsh(x.Big(), uint(kx)), op.Args[0].Type.Scale, isa.NoRoot)
		}
		s := root(x.Shr(uint(ks)))
		if hi.Less(s) {
			return outside(op, i, s.Big())
		}
		out.Set(i, s)
		r := x.Sub(s.Mul(s).Shl(uint(ks)))
		putLimbs(rem, i, r)
		gap := s.Shl(1).Add(int128.From(1)).Shl(uint(ks))
		putLimbs(slack, i, gap.Sub(r).Sub(int128.From(1)))
	}
	m.store(op, it, out)
	return nil
}

// root is floor(√v), of v ≥ 0: Newton's steps go down to it from any number above.
func root(v int128.Int) int128.Int {
	if v.Sign() == 0 {
		return v
	}
	near := math.Sqrt(math.Ldexp(float64(v.Hi), 64) + float64(v.Lo))
	s := int128.From(int64(float64(near*(1+1.0/(1<<50))) + 1))
	for {
		q, _ := v.DivMod(s)
		next := s.Add(q).Shr(1)
		if !next.Less(s) {
			return s
		}
		s = next
	}
}

// sqrtFits reports whether 127 bits hold the operand and the next square.
func sqrtFits(op *isa.Op) bool {
	kx, ks := op.SqrtShifts()
	n := max(op.Args[0].Type.Bound.BitLen()+kx, ks) + 3
	return n <= isa.MachineBits-2
}

func borrowSqrt(_ *machine, op *isa.Op) ([]room, bool) {
	kx, _ := op.SqrtShifts()
	return []room{{scaledBy(op.Args[0], kx), op.Out.Type.Len()}}, sqrtFits(op)
}
