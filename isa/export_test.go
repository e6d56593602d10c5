package isa

import (
	"math/big"
	"slices"
)

// WithUpdateRule calls f while the table has dampstep, w ← w − rate·(g − h): an update
// whose change is no operand. It is what a second update rule takes: one file, one row.
func WithUpdateRule(f func()) {
	row := &Row{
		Name: "dampstep", Code: 250, Group: Training, Role: Updates, Result: true,
		Form:  []Operand{{Name: "w", Kind: Tensor}, {Name: "g", Kind: Tensor}, {Name: "h", Kind: Tensor}, {Name: "rate", Kind: Rational}},
		shape: shapeDampStep, eval: evalDampStep, real: realDampStep, update: &updateDampStep,
	}
	old := Table
	Table = append(slices.Clone(Table), row)
	byName, byCode = index()
	defer func() {
		Table = old
		byName, byCode = index()
	}()
	f()
}

func shapeDampStep(c *Call) (TensorType, error) {
	w, g, h := c.Types[0], c.Types[1], c.Types[2]
	a, k, ok := dyadic(c.operand("rate").Rat)
	if !ok || a.Sign() == 0 || !sameAxes(w.Axes, g.Axes) || !sameAxes(w.Axes, h.Axes) || g.Scale != h.Scale || g.Scale+k > w.Scale {
		return *w, errorf(1, "C1", "gradients of other axes or scales")
	}
	return *w, nil
}

func evalDampStep(x *Eval) error {
	c, f := x.Op.Coefficient(), x.Op.State.Type.Format
	for i, w := range x.State.Data {
		if w.Sub(w, new(big.Int).Mul(c, new(big.Int).Sub(x.In[1].Data[i], x.In[2].Data[i]))); !f.Contains(w) {
			return x.trap([]int{i}, w, f.Frac, Outside(*f))
		}
	}
	return nil
}

func realDampStep(x *RealEval) {
	for i := range x.Out.Data {
		x.Out.Data[i] -= x.factor("rate") * (x.In[1].Data[i] - x.In[2].Data[i])
	}
}

var updateDampStep = update{
	coefficient: updateSGDStep.coefficient,
	change: func(c *Claims) Ref {
		return c.Virtual("change", c.State.Type.Axes, plus(0, c.Arg(1)), minus(0, c.Arg(2)))
	},
	bound: func(o *Op, of func(*Value) *big.Int) *big.Int { return new(big.Int).Add(of(o.Args[1]), of(o.Args[2])) },
}
