package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("argmax", evaluation{run: runArgMax, borrows: borrowArgMax, traced: gapBytes})
}

// runArgMax finds the lowest index of the maximum, with the axis last.
func runArgMax(m *machine, op *isa.Op) error {
	t := &op.Out.Type
	name := op.Operand("axis").Name
	var axes []isa.Axis
	for _, ax := range t.Axes {
		if ax.Name != name {
			axes = append(axes, ax)
		}
	}
	last := t.Axes[t.Axis(name)]
	axes = append(axes, last)
	dims, n := isa.Axes(axes).Sizes(), last.Size

	from := m.along(op.Args[0], axes)
	x := m.scratch.get(from.Data.Kind, t.Len())
	kernel.Copy(kernel.RowMajor(x, dims...), from, dims)
	hot := m.scratch.get(kernel.I16, t.Len())
	kernel.ArgMaxOneHot(hot, x, n)
	to := alongAxes(kernel.RowMajor(m.out(op), t.Dims()...), t, axes)
	kernel.Copy(to, kernel.RowMajor(hot, dims...), dims)

	it := m.iteration(op.Block)
	m.store(op, it, m.out(op))
	if limbs := m.limbs(op, 1, it); len(limbs) > 0 {
		gap := gaps(x, hot, n)
		full := alongAxes(kernel.RowMajor(m.scratch.get(kernel.I128, t.Len()), t.Dims()...), t, axes)
		kernel.Copy(full, kernel.RowMajor(gap, dims...), dims)
		kernel.SplitLimbs(limbs, full.Data)
	}
	return nil
}

// alongAxes is a view of a tensor of type t with its axes in another order.
func alongAxes(w kernel.View, t *isa.TensorType, axes []isa.Axis) kernel.View {
	out := kernel.View{Data: w.Data, Off: w.Off}
	for i, ax := range axes {
		out.Stride[i] = w.Stride[t.Axis(ax.Name)]
	}
	return out
}

// gaps are max − x_k, less 1 before the maximum, for rows of n.
func gaps(x, hot kernel.Data, n int) kernel.Data {
	g := kernel.NewData(kernel.I128, x.Len())
	for at := 0; at < x.Len(); at += n {
		best := at
		for hot.I16[best] == 0 {
			best++
		}
		top := x.At(best)
		for i := at; i < at+n; i++ {
			d := top.Sub(x.At(i))
			if i < best {
				d = d.Sub(int128.From(1))
			}
			g.I128[i] = d
		}
	}
	return g
}

func borrowArgMax(m *machine, op *isa.Op) ([]room, bool) {
	n := op.Out.Type.Len()
	return []room{{m.view(op.Args[0]).Data.Kind, n}, {kernel.I16, n}}, true
}

// gapBytes are the gaps of a run with a trace, in two layouts.
func gapBytes(op *isa.Op) (r []room, freed int64) {
	return []room{{kernel.I128, op.Out.Type.Len()}}, times(op.Out.Type.Len(), 16)
}
