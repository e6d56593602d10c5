package vm

import (
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("matmul", evaluation{run: runMatMul, borrows: borrowMatMul, least: kernel.I64}) // products are summed in 64 bits or more
}

// runMatMul runs a matmul as matrix products: rows are the axes of a that
// stay, columns those of b that stay, the inner dimension the contracted ones; a
// loop over the axes that both keep, and over rows that these stand between.
func runMatMul(m *machine, op *isa.Op) error {
	s := sidesOf(op)
	a, b, out := op.Args[0], op.Args[1], &op.Out.Type
	ma := m.layout(a, s.batch, s.rows, s.inner)
	mb := m.layout(b, s.batch, s.inner, s.cols)
	mo, ok := grouped(kernel.RowMajor(m.out(op), out.Dims()...), out, s.batch, s.rows, s.cols)
	if !ok {
		panic("BUG: the result of a matmul has no strides")
	}
	dims := isa.Axes(s.batch).Sizes()
	for i := range isa.Axes(s.batch).Len() {
		x := unflatten(i, dims)
		kernel.MatMul(mo.at(x), ma.at(x), mb.at(x), isa.Axes(s.rows).Len(), isa.Axes(s.inner).Len(), isa.Axes(s.cols).Len())
	}
	return nil
}

// sides are the axes of a product: rows stay in the left factor, cols in the right
// one; inner are contracted; batch stay in both, or are rows that a stride cannot
// join to the others.
type sides struct{ batch, rows, inner, cols []isa.Axis }

func sidesOf(op *isa.Op) sides {
	var s sides
	a, b := &op.Args[0].Type, &op.Args[1].Type
	for _, ax := range a.Axes {
		switch kept := op.Out.Type.Axis(ax.Name) >= 0; {
		case kept && b.Axis(ax.Name) >= 0:
			s.batch = append(s.batch, ax)
		case kept:
			s.rows = append(s.rows, ax)
		default:
			s.inner = append(s.inner, ax)
		}
	}
	for _, ax := range b.Axes {
		if a.Axis(ax.Name) < 0 {
			s.cols = append(s.cols, ax)
		}
	}
	s.split(&op.Out.Type)
	return s
}

// split keeps those neighbouring rows of the result that are most entries, and
// makes batches of the others: in z[i,b,j,c] = Σ_k x[i,b,j,k]·y[k,b,c] the axis b
// stands between two rows.
func (s *sides) split(out *isa.TensorType) {
	var best []isa.Axis
	w := kernel.RowMajor(kernel.Data{}, out.Dims()...)
	for lo := range s.rows {
		hi := lo + 1
		for hi < len(s.rows) {
			if _, ok := merge(w, out, s.rows[lo:hi+1]); !ok {
				break
			}
			hi++
		}
		if part := s.rows[lo:hi]; best == nil || isa.Axes(part).Len() > isa.Axes(best).Len() {
			best = part
		}
	}
	for _, ax := range s.rows {
		if !slices.Contains(best, ax) {
			s.batch = append(s.batch, ax)
		}
	}
	s.rows = best
}

// matrices is a matrix for each index of the batch axes.
type matrices struct {
	mat   kernel.Mat
	batch []int // strides, 0 for axes that the tensor lacks
}

func (s *matrices) at(index []int) kernel.Mat {
	m := s.mat
	for i, x := range index {
		m.Off += x * s.batch[i]
	}
	return m
}

// layout is the operand as matrices, copied if its strides do not allow it.
func (m *machine) layout(v *isa.Value, batch, rows, cols []isa.Axis) matrices {
	if s, ok := grouped(m.view(v), &v.Type, batch, rows, cols); ok {
		return s
	}
	var axes []isa.Axis
	for _, g := range [][]isa.Axis{batch, rows, cols} {
		for _, ax := range g {
			if v.Type.Axis(ax.Name) >= 0 {
				axes = append(axes, ax)
			}
		}
	}
	from := m.along(v, axes)
	d := m.scratch.get(from.Data.Kind, v.Type.Len())
	to := kernel.RowMajor(d, isa.Axes(axes).Sizes()...)
	kernel.Copy(to, from, isa.Axes(axes).Sizes())
	s, ok := grouped(to, &isa.TensorType{Axes: axes}, batch, rows, cols)
	if !ok {
		panic("BUG: a dense copy has no strides")
	}
	return s
}

// grouped joins the axes of rows and of columns to one stride each.
func grouped(w kernel.View, t *isa.TensorType, batch, rows, cols []isa.Axis) (matrices, bool) {
	s := matrices{mat: kernel.Mat{Data: w.Data, Off: w.Off}}
	for _, ax := range batch {
		stride := 0
		if i := t.Axis(ax.Name); i >= 0 {
			stride = w.Stride[i]
		}
		s.batch = append(s.batch, stride)
	}
	var ok1, ok2 bool
	s.mat.Row, ok1 = merge(w, t, rows)
	s.mat.Col, ok2 = merge(w, t, cols)
	return s, ok1 && ok2
}

// merge is the stride of the axes walked as one, in order.
func merge(w kernel.View, t *isa.TensorType, axes []isa.Axis) (stride int, ok bool) {
	next, n := 0, 0
	for i := len(axes) - 1; i >= 0; i-- {
		if axes[i].Size == 1 {
			continue
		}
		s := w.Stride[t.Axis(axes[i].Name)]
		if n == 0 {
			stride = s
		} else if s != next {
			return 0, false
		}
		n, next = axes[i].Size, s*axes[i].Size
	}
	return stride, true
}

func borrowMatMul(m *machine, op *isa.Op) ([]room, bool) {
	s := sidesOf(op)
	var r []room
	for i, g := range [][2][]isa.Axis{{s.rows, s.inner}, {s.inner, s.cols}} {
		v := op.Args[i]
		w := m.view(v)
		if _, ok := grouped(w, &v.Type, s.batch, g[0], g[1]); !ok {
			r = append(r, room{w.Data.Kind, v.Type.Len()})
		}
	}
	return r, true
}
