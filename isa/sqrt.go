package isa

// sqrt: the square root, rounded down.
//
//	s = sqrt v, ufx14.12    ; the greatest s with s² ≤ v; traps where v < 0
//
// By no table: v is exact or rounded, and may be wider than a table's argument. Joined to
// one scale, s²·2^k ≤ v < (s + 1)²·2^k.
//
// It has no gradient.
//
// Cells: the limbs of the result, and twice those of a number of one bit more, and k more.

import (
	"math"
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

func shapeSqrt(c *Call) (TensorType, error) {
	return rounded(c.Types[0].Axes, c.operand("format").Format), nil
}

// SqrtShifts are the shifts of operand and square that join the scales of a sqrt.
func (o *Op) SqrtShifts() (kx, ks int) {
	k := 2*o.Out.Type.Scale - o.Args[0].Type.Scale
	return max(k, 0), max(-k, 0)
}

// evalSqrt: rem is what the square lacks, slack what would make it less than the next one.
func evalSqrt(x *Eval) error {
	kx, ks := x.Op.SqrtShifts()
	rem, slack := x.extra("rem", x.Out.Dims...), x.extra("slack", x.Out.Dims...)
	var err error
	each(x.Out.Dims, func(o []int) {
		if err != nil {
			return
		}
		v := x.In[0].At(o...)
		if v.Sign() < 0 {
			err = x.trap(o, v, x.Op.Args[0].Type.Scale, NoRoot)
			return
		}
		v = new(big.Int).Lsh(v, uint(kx))
		s := new(big.Int).Rsh(v, uint(ks))
		s.Sqrt(s)
		next := new(big.Int).Add(s, big.NewInt(1))
		rem.At(o...).Sub(v, new(big.Int).Lsh(new(big.Int).Mul(s, s), uint(ks)))
		slack.At(o...).Sub(next.Lsh(next.Mul(next, next), uint(ks)), v.Add(v, big.NewInt(1)))
		err = x.store(o, s)
	})
	return err
}

// NoRoot is the reason of a trap for a negative number under a root.
const NoRoot = "stands under a root, want 0 or more"

var realSqrt = ofOne(math.Sqrt)

// claimSqrt: s²·2^k + rem = v and rem + slack = (2s + 1)·2^k − 1, rem, slack ≥ 0; so
// s ≥ 0, and s²·2^k ≤ v < (s + 1)²·2^k.
func claimSqrt(c *Claims) {
	axes, f := c.Out.Type.Axes, c.Out.Type.Format
	kx, ks := c.SqrtShifts()
	v, s := c.Arg(0), c.Result()
	gap := new(big.Int).Lsh(f.Max(), 1)
	gap.Lsh(gap.Add(gap, big.NewInt(1)), uint(ks))
	bits := gap.Sub(gap, big.NewInt(1)).BitLen()
	rem, slack := c.Commit("rem", axes, bits, false), c.Commit("slack", axes, bits, false)
	c.Equal("c1", axes, plus(ks, s, s), plus(0, rem), minus(kx, v))
	c.Equal("c2", axes, plus(0, rem), plus(0, slack), minus(ks+1, s), term(new(big.Int).Sub(big.NewInt(1), power(ks))))
}

// sampleSqrt is a format that holds the root of many operands.
func sampleSqrt(d Draw) Arg {
	t := d.First()
	f := fixed.Format{Signed: d.IntN(3) == 0, Frac: d.IntN(14)}
	f.Bits = max(2, min(fixed.MaxBits, t.Bound.BitLen()/2+3+f.Frac-t.Scale/2))
	if d.End() {
		f = d.EndFormat()
	}
	return Arg{Kind: Format, Format: f}
}
