package isa

// sgdstep: one step of stochastic gradient descent.
//
//	w1 = sgdstep w1, g1, 1/256    ; w ← w − rate·g
//
// Exact: the rate is a/2^k, and the gradient's scale and k must not exceed the
// state's scale. A state that leaves its declared format traps. Nothing is
// committed: W_t = W_0 − Σ_{s<t} rate·G_s is a virtual tensor.
//
// Cells: 0. The final state is committed once, one wide cell per element.
//
// (S1) w is a state. (S2) the result is the same state. (C1) g has its axes.
// (C2) the rate is a/2^k and its product with g has a scale within w's.

import "math/big"

func shapeSGDStep(c *Call) (TensorType, error) {
	w, g := c.Types[0], c.Types[1]
	if !sameAxes(w.Axes, g.Axes) {
		return TensorType{}, errorf(1, "C1", "gradient %s is %s, state %s is %s", c.Names[1], g.Axes, c.Names[0], w.Axes)
	}
	a, k, ok := dyadic(c.operand("rate").Rat)
	if !ok {
		return TensorType{}, errorf(-1, "C2", "rate %s is no a/2^k; the nearest at the scale of %s is %s", c.operand("rate").Rat.RatString(), c.Names[0], nearest(c.operand("rate").Rat, w.Scale-g.Scale))
	}
	if a.Sign() != 0 && g.Scale+k > w.Scale {
		return TensorType{}, errorf(1, "C2", "rate 2^-%d times %s of scale %d is finer than the scale %d of %s: want scale %d there, or round the gradient", k, c.Names[1], g.Scale, w.Scale, c.Names[0], g.Scale+k)
	}
	return *w, nil
}

// nearest is the nearest multiple of 2^-k.
func nearest(r *big.Rat, k int) string {
	n := new(big.Rat).Mul(r, new(big.Rat).SetInt(power(max(k, 0))))
	n.Add(n, half())
	q := new(big.Int).Div(n.Num(), n.Denom())
	return new(big.Rat).SetFrac(q, power(max(k, 0))).RatString()
}

// updateSGDStep: the change is the gradient.
var updateSGDStep = update{
	coefficient: func(o *Op) *big.Int {
		a, k, _ := dyadic(o.operand("rate").Rat)
		if a.Sign() == 0 {
			return a
		}
		return new(big.Int).Lsh(a, uint(o.State.Type.Scale-o.Args[1].Type.Scale-k))
	},
	change: func(c *Claims) Ref { return c.Arg(1) },
	bound:  func(o *Op, of func(*Value) *big.Int) *big.Int { return of(o.Args[1]) },
}

func evalSGDStep(x *Eval) error {
	c, f := x.Op.Coefficient(), x.Op.State.Type.Format
	var err error
	each(x.State.Dims, func(i []int) {
		w := x.State.At(i...)
		w.Sub(w, new(big.Int).Mul(c, x.In[1].At(i...)))
		if err == nil && !f.Contains(w) {
			t := &Trap{Op: x.Op, Name: x.Op.State.Name, Index: append([]int{}, i...), Value: w, Scale: f.Frac, Reason: Outside(*f)}
			err = t
		}
	})
	return err
}

func realSGDStep(x *RealEval) {
	rate, w, g := x.factor("rate"), x.Out, x.In[1]
	EachOffset(w.Axes, [][]int{w.Strides(w.Axes), g.Strides(w.Axes)}, []int{0, 0}, func(at []int) { w.Data[at[0]] -= rate * g.Data[at[1]] })
}
