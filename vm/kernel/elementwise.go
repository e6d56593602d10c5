package kernel

import (
	"sync"

	"github.com/aivm/aivm/isa/int128"
)

// Linear computes dst = ca·a + cb·b, elementwise. The constants align scales
// and subtract; shape is the shape of dst, which is dense and row-major, and a
// and b are views of that shape. dst may be a or b itself, element for element,
// but must not overlap them otherwise. The caller owes that ca·a + cb·b fits
// the kind of dst; the two terms need not.
func Linear(dst Data, shape []int, ca int128.Int, a View, cb int128.Int, b View) {
	if dst.Kind == I128 {
		binary128(dst, shape, a, b, func(z, x, y []int128.Int) {
			for i := range z {
				z[i] = ca.Mul(x[i]).Add(cb.Mul(y[i]))
			}
		})
		return
	}
	fa, fb := ca.Int64(), cb.Int64()
	binary64(dst, shape, a, b, func(z, x, y []int64) {
		x, y = x[:len(z)], y[:len(z)]
		for i := range z {
			z[i] = fa*x[i] + fb*y[i]
		}
	})
}

// Add computes dst = a + b, as Linear does.
func Add(dst Data, shape []int, a, b View) {
	Linear(dst, shape, int128.From(1), a, int128.From(1), b)
}

// Sub computes dst = a − b, as Linear does.
func Sub(dst Data, shape []int, a, b View) {
	Linear(dst, shape, int128.From(1), a, int128.From(-1), b)
}

// Scale computes dst = c·a, as Linear does.
func Scale(dst Data, shape []int, c int128.Int, a View) {
	if dst.Kind == I128 {
		binary128(dst, shape, a, a, func(z, x, _ []int128.Int) {
			for i := range z {
				z[i] = c.Mul(x[i])
			}
		})
		return
	}
	f := c.Int64()
	binary64(dst, shape, a, a, func(z, x, _ []int64) {
		x = x[:len(z)]
		for i := range z {
			z[i] = f * x[i]
		}
	})
}

// Neg computes dst = −a, as Linear does.
func Neg(dst Data, shape []int, a View) { Scale(dst, shape, int128.From(-1), a) }

// Mul computes dst = c·a·b, elementwise, as Linear does.
func Mul(dst Data, shape []int, c int128.Int, a, b View) {
	if dst.Kind == I128 {
		binary128(dst, shape, a, b, func(z, x, y []int128.Int) {
			for i := range z {
				z[i] = c.Mul(x[i]).Mul(y[i])
			}
		})
		return
	}
	f := c.Int64()
	binary64(dst, shape, a, b, func(z, x, y []int64) {
		x, y = x[:len(z)], y[:len(z)]
		for i := range z {
			z[i] = f * x[i] * y[i]
		}
	})
}

// rows64 and rows128 keep the buffers of rows of two operands and a result,
// which a call of a function value would else move to the heap each time.
var (
	rows64  = sync.Pool{New: func() any { return new([3][rowLen]int64) }}
	rows128 = sync.Pool{New: func() any { return new([3][rowLen]int128.Int) }}
)

// binary64 applies f to rows of a and b, modulo 2⁶⁴.
func binary64(dst Data, shape []int, a, b View, f func(z, x, y []int64)) {
	out := RowMajor(dst, shape...)
	l := newNest(shape, &out, &a, &b)
	l.each(func(p *nest) {
		buf := rows64.Get().(*[3][rowLen]int64)
		defer rows64.Put(buf)
		p.rows(func(r *row) {
			x := a.Data.load64(&buf[0], r.off[1], r.stride[1], r.n)
			y := b.Data.load64(&buf[1], r.off[2], r.stride[2], r.n)
			z := dst.room64(&buf[2], r.off[0], r.stride[0], r.n)
			f(z, x, y)
			dst.store64(z, r.off[0], r.stride[0])
		})
	})
}

// binary128 applies f to rows of a and b, modulo 2¹²⁸; dst is of kind I128.
func binary128(dst Data, shape []int, a, b View, f func(z, x, y []int128.Int)) {
	out := RowMajor(dst, shape...)
	l := newNest(shape, &out, &a, &b)
	l.each(func(p *nest) {
		buf := rows128.Get().(*[3][rowLen]int128.Int)
		defer rows128.Put(buf)
		p.rows(func(r *row) {
			x := a.Data.load128(&buf[0], r.off[1], r.stride[1], r.n)
			y := b.Data.load128(&buf[1], r.off[2], r.stride[2], r.n)
			z := buf[2][:r.n]
			f(z, x, y)
			dst.store128(z, r.off[0], r.stride[0])
		})
	})
}
