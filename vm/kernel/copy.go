package kernel

import "github.com/aivm/aivm/isa/int128"

// Copy copies src to dst, both views of the given shape: a transposition, a
// slice, a broadcast, or one part of a concatenation. The caller owes that the
// values fit the kind of dst. dst must not overlap src, nor itself.
func Copy(dst, src View, shape []int) {
	l := newNest(shape, &dst, &src)
	l.each(func(p *nest) {
		if p.stride[p.rank-1] == [3]int{1, 1} && dst.Data.Kind == src.Data.Kind {
			p.rows(func(r *row) { copyRun(&dst.Data, &src.Data, r.off[0], r.off[1], r.n) })
			return
		}
		if src.Data.Kind == I128 {
			var buf [rowLen]int128.Int
			p.rows(func(r *row) {
				v := src.Data.load128(&buf, r.off[1], r.stride[1], r.n)
				dst.Data.store128(v, r.off[0], r.stride[0])
			})
			return
		}
		var buf [rowLen]int64
		p.rows(func(r *row) {
			v := src.Data.load64(&buf, r.off[1], r.stride[1], r.n)
			dst.Data.store64(v, r.off[0], r.stride[0])
		})
	})
}

// copyRun copies n elements that lie side by side, of the same kind.
func copyRun(dst, src *Data, to, from, n int) {
	switch dst.Kind {
	case I16:
		copy(dst.I16[to:][:n], src.I16[from:][:n])
	case I32:
		copy(dst.I32[to:][:n], src.I32[from:][:n])
	case I64:
		copy(dst.I64[to:][:n], src.I64[from:][:n])
	default:
		copy(dst.I128[to:][:n], src.I128[from:][:n])
	}
}

// Gather computes dst[i] = src[index[i]] for rows of n elements each, and is
// −1; or the least i with an index[i] that is no row of src. The caller owes
// that the values fit the kind of dst.
func Gather(dst, src Data, n int, index []int32) int {
	rows := src.Len()
	if n > 0 {
		rows /= n
	}
	for i, j := range index {
		switch {
		case j < 0 || int(j) >= rows:
			return i
		case dst.Kind == src.Kind:
			copyRun(&dst, &src, i*n, int(j)*n, n)
		default:
			to := View{Data: dst, Off: i * n, Stride: [MaxRank]int{1}}
			from := View{Data: src, Off: int(j) * n, Stride: [MaxRank]int{1}}
			Copy(to, from, []int{n})
		}
	}
	return -1
}

// Sum computes dst = Σ src over the axes with summed[axis], where shape is the
// shape of src and dst is dense and row-major in the axes that are left. The
// caller owes that the sums fit the kind of dst; partial sums need not.
func Sum(dst Data, src View, shape []int, summed []bool) {
	out := View{Data: dst}
	for axis, n := len(shape)-1, 1; axis >= 0; axis-- {
		if !summed[axis] {
			out.Stride[axis] = n
			n *= shape[axis]
		}
	}
	dst.Zero()
	l := newNest(shape, &out, &src)
	if dst.Kind == I128 {
		sum128(dst, src.Data, &l)
	} else {
		sum64(dst, src.Data, &l)
	}
}

// sum64 adds rows of src to rows of dst, or to one element of it, modulo 2⁶⁴.
func sum64(dst, src Data, l *nest) {
	var bufX, bufZ [rowLen]int64
	l.rows(func(r *row) {
		x := src.load64(&bufX, r.off[1], r.stride[1], r.n)
		if r.stride[0] == 0 {
			s := dst.load64(&bufZ, r.off[0], 0, 1)[0]
			for _, v := range x {
				s += v
			}
			bufZ[0] = s
			dst.store64(bufZ[:1], r.off[0], 0)
			return
		}
		y := dst.load64(&bufZ, r.off[0], r.stride[0], r.n)
		z := dst.room64(&bufZ, r.off[0], r.stride[0], r.n)
		y, z = y[:len(x)], z[:len(x)]
		for i, v := range x {
			z[i] = y[i] + v
		}
		dst.store64(z, r.off[0], r.stride[0])
	})
}

func sum128(dst, src Data, l *nest) {
	var buf [rowLen]int128.Int
	l.rows(func(r *row) {
		at := r.off[0]
		for _, v := range src.load128(&buf, r.off[1], r.stride[1], r.n) {
			dst.I128[at] = dst.I128[at].Add(v)
			at += r.stride[0]
		}
	})
}
