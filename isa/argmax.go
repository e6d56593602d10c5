package isa

// argmax: where the largest entry stands, one-hot.
//
//	e = argmax z, cls    ; e[row,cls] = 1 at the lowest index of the maximum
//
// Ties go to the lowest index, so that no prover can choose. The index itself
// is Σ cls·e, the maximum Σ e·z.
//
// Cells: 1, and the limbs of the largest difference of two entries (16 bits
// for fx16).
//
// (C1) cls is an axis of z.

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

func shapeArgMax(c *Call) (TensorType, error) {
	if _, err := axisOf(c); err != nil {
		return TensorType{}, err
	}
	return rounded(c.Types[0].Axes, fixed.Bit), nil
}

// evalArgMax: gap_k = max − z_k − (1 − Σ_{j≤k} e_j), so ≥ 0 says that no entry
// is larger, and none before the chosen one as large.
func evalArgMax(x *Eval) error {
	a := x.Op.Out.Type.Axis(x.Op.operand("axis").Name)
	n := x.Out.Dims[a]
	gap := x.extra("gap", x.Out.Dims...)
	outer := append([]int{}, x.Out.Dims...)
	outer[a] = 1
	each(outer, func(o []int) {
		at := func(t *Dense, k int) *big.Int {
			i := append([]int{}, o...)
			i[a] = k
			return t.At(i...)
		}
		best := 0
		for k := 1; k < n; k++ {
			if at(x.In[0], k).Cmp(at(x.In[0], best)) > 0 {
				best = k
			}
		}
		at(x.Out, best).SetInt64(1)
		for k := range n {
			g := at(gap, k).Sub(at(x.In[0], best), at(x.In[0], k))
			if k < best {
				g.Sub(g, big.NewInt(1))
			}
		}
	})
	return nil
}

func realArgMax(x *RealEval) {
	x.lines(x.operand("axis").Name, func(in []float64, at, step, n int, out []float64, to, by int) {
		best := 0
		for k := range n {
			if in[at+k*step] > in[at+best*step] {
				best = k
			}
		}
		out[to+best*by] = 1
	})
}

// spread is the number of bits of the largest difference of two entries.
func (t *TensorType) spread() int {
	if t.Format != nil {
		return t.Format.Bits
	}
	return t.Bound.BitLen() + 1
}

func claimArgMax(c *Claims) {
	axes, name := c.Out.Type.Axes, c.operand("axis").Name
	x, e := c.Arg(0), c.Result()
	gap := c.Commit("gap", axes, c.Args[0].Type.spread(), false)
	j := name + "'"
	var rest []Axis
	for _, ax := range axes {
		if ax.Name != name {
			rest = append(rest, ax)
		}
	}
	ej := e.As(name, j)
	c.Equal("c1", rest, plus(0, ej), minus(0))
	// Σ_j e_j·x_j − x_k − 1 + Σ_{j≤k} e_j − gap_k = 0
	c.Equal("c2", axes, plus(0, ej, x.As(name, j)), minus(0, x), minus(0), plus(0, ej).where(atMost(j, name)), minus(0, gap))
}
