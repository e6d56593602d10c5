package vm

import (
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	e := evaluation{run: runWindow, borrows: borrowWindow, least: kernel.I64} // products are summed in 64 bits or more
	fast("conv", e)
	fast("deconv", e)
}

// patchEntries is about how many entries of patches are copied out at a time.
const patchEntries = 1 << 18

// runWindow runs a conv or a deconv as products of matrices: patches of x, copied out
// some at a time, and the kernel. A loop over the axes that both keep.
func runWindow(m *machine, op *isa.Op) error {
	c := m.convolution(op)
	k := m.layout(op.Args[1], c.batch, c.inner, c.cols)
	dst, dense := c.result(m, op)
	rows, inner, cols := isa.Axes(c.rows).Len(), isa.Axes(c.inner).Len(), isa.Axes(c.cols).Len()
	buf := m.scratch.get(c.patches.Data.Kind, c.chunk()*c.patches.Cols())
	one := int128.From(1)
	dims := isa.Axes(c.batch).Sizes()
	off := c.patches.Off
	for i := range isa.Axes(c.batch).Len() {
		x := unflatten(i, dims)
		c.patches.Off = off
		for d, step := range c.steps {
			c.patches.Off += x[d] * step
		}
		to, w := dst.at(x), k.at(x)
		for lo := 0; lo < c.patches.Rows(); lo += c.chunk() {
			n := min(c.chunk(), c.patches.Rows()-lo)
			c.patches.Fill(buf, lo, lo+n)
			p := kernel.Mat{Data: buf, Row: inner, Col: 1}
			switch {
			case !c.turned:
				part := to
				part.Off += lo * to.Row
				kernel.MatMul(part, p, w, n, inner, cols)
			case lo == 0:
				p.Row, p.Col = 1, rows
				kernel.MatMul(to, p, w, rows, n, cols)
			default:
				p.Row, p.Col = 1, rows
				w.Off += c.chunk() * w.Row
				kernel.AddMatMul(to, one, p, w, rows, n, cols)
			}
		}
	}
	if dense != nil {
		kernel.Copy(kernel.RowMajor(m.out(op), op.Out.Type.Dims()...), *dense, op.Out.Type.Dims())
	}
	return nil
}

// convolution is a conv or a deconv as a product of patches of x and the kernel. Rows
// are the axes of x that stay, those that the kernel moves along among them; inner are
// the kernel's along them and those that are summed, in the kernel's order.
type convolution struct {
	sides
	patches kernel.Patches
	turned  bool  // the patches lie by inner first, then by rows
	steps   []int // of the batch axes in x
}

// chunk is how many rows of patches are copied out at a time.
func (c *convolution) chunk() int {
	return max(1, min(c.patches.Rows(), patchEntries/c.patches.Cols()))
}

func (m *machine) convolution(op *isa.Op) *convolution {
	w, x, k, out := op.Window(), op.Args[0], op.Args[1], &op.Out.Type
	c := &convolution{}
	v := m.view(x)
	c.patches.Data, c.patches.Off = v.Data, v.Off
	var rows, inner []kernel.PatchAxis
	unit := false // rows end in neighbours
	for i, ax := range x.Type.Axes {
		pair := slices.IndexFunc(w.Pairs, func(p isa.Pair) bool { return p.Axis == ax.Name })
		kept := out.Axis(ax.Name)
		switch {
		case pair >= 0:
			c.rows = append(c.rows, out.Axes[kept])
			rows = append(rows, kernel.PatchAxis{Size: out.Axes[kept].Size, Pair: pair + 1})
		case kept >= 0 && c.shares(w, k, ax.Name):
			c.batch, c.steps = append(c.batch, ax), append(c.steps, v.Stride[i])
		case kept >= 0:
			c.rows = append(c.rows, ax)
			rows = append(rows, kernel.PatchAxis{Size: ax.Size, Step: v.Stride[i]})
			unit = unit || v.Stride[i] == 1 && ax.Size > 1
		}
	}
	for _, ax := range k.Type.Axes {
		pair := slices.IndexFunc(w.Pairs, func(p isa.Pair) bool { return p.Kernel == ax.Name })
		switch {
		case pair >= 0:
			inner = append(inner, kernel.PatchAxis{Size: ax.Size, Pair: pair + 1})
		case slices.Contains(w.Over, ax.Name):
			inner = append(inner, kernel.PatchAxis{Size: ax.Size, Step: v.Stride[x.Type.Axis(ax.Name)]})
		case x.Type.Axis(ax.Name) >= 0:
			continue
		default:
			c.cols = append(c.cols, ax)
			continue
		}
		c.inner = append(c.inner, ax)
	}
	one := func(a kernel.PatchAxis) bool { return a.Size == 1 && a.Pair == 0 }
	rows, inner = slices.DeleteFunc(rows, one), slices.DeleteFunc(inner, one)
	c.patches.Outer, c.patches.Inner = rows, inner
	if c.turned = unit; c.turned {
		c.patches.Outer, c.patches.Inner = inner, rows
	}
	for n := range w.Pairs {
		c.patches.Meet = append(c.patches.Meet, meetings(w, n, v.Stride[x.Type.Axis(w.Pairs[n].Axis)], c.turned))
	}
	return c
}

// shares reports whether the kernel has the axis of x, and does not move along one of
// that name.
func (c *convolution) shares(w *isa.Window, k *isa.Value, name string) bool {
	return k.Type.Axis(name) >= 0 && !slices.ContainsFunc(w.Pairs, func(p isa.Pair) bool { return p.Kernel == name })
}

// meetings are where a pair reads x, by the entries of the result and the kernel.
func meetings(w *isa.Window, n, step int, turned bool) [][]int {
	p := &w.Pairs[n]
	outer, inner := p.Out, p.Size
	if turned {
		outer, inner = inner, outer
	}
	all := make([][]int, outer)
	for o := range all {
		all[o] = make([]int, inner)
		for i := range all[o] {
			out, entry := o, i
			if turned {
				out, entry = i, o
			}
			if all[o][i] = -1; w.Source(n, out, entry) >= 0 {
				all[o][i] = w.Source(n, out, entry) * step
			}
		}
	}
	return all
}

// result is the result as matrices. Where its rows have no stride, since a batch stands
// between them, it is made in another order first, and dense is that view of it.
func (c *convolution) result(m *machine, op *isa.Op) (dst matrices, dense *kernel.View) {
	out := &op.Out.Type
	if dst, ok := grouped(kernel.RowMajor(m.out(op), out.Dims()...), out, c.batch, c.rows, c.cols); ok {
		return dst, nil
	}
	axes := slices.Concat(c.batch, c.rows, c.cols)
	d := m.scratch.get(m.out(op).Kind, out.Len())
	w := kernel.RowMajor(d, isa.Axes(axes).Sizes()...)
	dst, _ = grouped(w, &isa.TensorType{Axes: axes}, c.batch, c.rows, c.cols)
	v := kernel.View{Data: d}
	for i, ax := range out.Axes {
		v.Stride[i] = w.Stride[slices.Index(axes, ax)]
	}
	return dst, &v
}

func borrowWindow(m *machine, op *isa.Op) (r []room, ok bool) {
	c := m.convolution(op)
	k := op.Args[1]
	w := m.view(k)
	if _, ok := grouped(w, &k.Type, c.batch, c.inner, c.cols); !ok {
		r = append(r, room{w.Data.Kind, k.Type.Len()})
	}
	if _, ok := grouped(kernel.RowMajor(kernel.Data{}, op.Out.Type.Dims()...), &op.Out.Type, c.batch, c.rows, c.cols); !ok {
		r = append(r, room{resultKind(op), op.Out.Type.Len()})
	}
	return append(r, room{c.patches.Data.Kind, c.chunk() * c.patches.Cols()}), true
}
