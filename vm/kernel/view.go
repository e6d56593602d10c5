package kernel

import "github.com/aivm/aivm/isa/int128"

// MaxRank is the largest number of axes of a view.
const MaxRank = 8

// View reads a tensor along strides of its storage: the element at index
// (i_0, …, i_r−1) is Data[Off + Σ_d i_d·Stride[d]]. A stride of 0 broadcasts,
// exchanged strides transpose, an offset slices.
type View struct {
	Data   Data
	Off    int
	Stride [MaxRank]int
}

// RowMajor is the dense tensor of the given shape, at most MaxRank axes.
func RowMajor(d Data, shape ...int) View {
	v := View{Data: d}
	n := 1
	for i := len(shape) - 1; i >= 0; i-- {
		v.Stride[i] = n
		n *= shape[i]
	}
	return v
}

// nest is a nest of loops over up to three views that run along the same
// index. After newNest, axes of size 1 are gone and axes that all views walk
// as one are one.
type nest struct {
	rank   int
	size   [MaxRank]int
	stride [MaxRank][3]int
	off    [3]int
}

func newNest(shape []int, views ...*View) nest {
	l := nest{}
	for v, w := range views {
		l.off[v] = w.Off
	}
	for axis, n := range shape {
		var s [3]int
		for v, w := range views {
			s[v] = w.Stride[axis]
		}
		last := l.rank - 1
		switch {
		case n == 1:
		case last >= 0 && l.stride[last] == [3]int{n * s[0], n * s[1], n * s[2]}:
			l.size[last] *= n
			l.stride[last] = s
		default:
			l.size[l.rank], l.stride[l.rank] = n, s
			l.rank++
		}
	}
	if l.rank == 0 {
		l.size[0], l.rank = 1, 1
	}
	return l
}

// rowLen bounds the piece of a row that a kernel works on at a time, in
// small buffers.
const rowLen = 256

// row is a piece of the innermost loop: n elements of each view from off on,
// stride apart.
type row struct {
	n           int
	off, stride [3]int
}

// rows calls f for all pieces of rows, in the order of the index.
func (l *nest) rows(f func(r *row)) {
	in := l.rank - 1
	r := row{stride: l.stride[in]}
	var index [MaxRank]int
	off := l.off
	for axis := range l.rank {
		if l.size[axis] == 0 {
			return
		}
	}
	for {
		for i := 0; i < l.size[in]; i += rowLen {
			r.n = min(rowLen, l.size[in]-i)
			for v := range off {
				r.off[v] = off[v] + i*r.stride[v]
			}
			f(&r)
		}
		axis := in - 1
		for ; axis >= 0; axis-- {
			for v := range off {
				off[v] += l.stride[axis][v]
			}
			if index[axis]++; index[axis] < l.size[axis] {
				break
			}
			for v := range off {
				off[v] -= l.size[axis] * l.stride[axis][v]
			}
			index[axis] = 0
		}
		if axis < 0 {
			return
		}
	}
}

// each calls f for parts of the nest that together are all of it, split along
// the outermost axis; in goroutines if there is work for them.
func (l *nest) each(f func(part *nest)) {
	total := 1
	for _, n := range l.size[:l.rank] {
		total *= n
	}
	if total == 0 {
		return
	}
	parts(l.size[0], total/l.size[0], func(lo, hi int) int {
		p := *l
		p.size[0] = hi - lo
		for v := range p.off {
			p.off[v] += lo * l.stride[0][v]
		}
		f(&p)
		return -1
	})
}

// load64 reads n elements, modulo 2⁶⁴, into buf, or finds them in the storage
// itself. They must not be written to.
func (d *Data) load64(buf *[rowLen]int64, off, stride, n int) []int64 {
	switch d.Kind {
	case I16:
		loadWords(buf[:n], d.I16, off, stride)
	case I32:
		loadWords(buf[:n], d.I32, off, stride)
	case I64:
		if stride == 1 {
			return d.I64[off:][:n]
		}
		loadWords(buf[:n], d.I64, off, stride)
	default:
		for i := range buf[:n] {
			buf[i] = d.I128[off+i*stride].Int64()
		}
	}
	return buf[:n]
}

func loadWords[T int16 | int32 | int64](buf []int64, src []T, off, stride int) {
	switch stride {
	case 0:
		v := int64(src[off])
		for i := range buf {
			buf[i] = v
		}
	case 1:
		src = src[off:][:len(buf)]
		for i, v := range src {
			buf[i] = int64(v)
		}
	default:
		for i := range buf {
			buf[i] = int64(src[off])
			off += stride
		}
	}
}

// load128 reads n elements into buf, or finds them in the storage itself.
func (d *Data) load128(buf *[rowLen]int128.Int, off, stride, n int) []int128.Int {
	if d.Kind == I128 && stride == 1 {
		return d.I128[off:][:n]
	}
	if d.Kind == I128 {
		for i := range buf[:n] {
			buf[i] = d.I128[off+i*stride]
		}
		return buf[:n]
	}
	var narrow [rowLen]int64
	for i, v := range d.load64(&narrow, off, stride, n) {
		buf[i] = int128.From(v)
	}
	return buf[:n]
}

// room64 is where results that belong to n elements of d can be written before
// store64: the storage itself where that is possible.
func (d *Data) room64(buf *[rowLen]int64, off, stride, n int) []int64 {
	if d.Kind == I64 && stride == 1 {
		return d.I64[off:][:n]
	}
	return buf[:n]
}

// store64 writes src, which is from room64 or elsewhere, cut to the word of d.
func (d *Data) store64(src []int64, off, stride int) {
	switch d.Kind {
	case I16:
		storeWords(d.I16, src, off, stride)
	case I32:
		storeWords(d.I32, src, off, stride)
	case I64:
		if stride == 1 {
			if dst := d.I64[off:][:len(src)]; len(src) > 0 && &dst[0] != &src[0] {
				copy(dst, src)
			}
			return
		}
		storeWords(d.I64, src, off, stride)
	default:
		for i, v := range src {
			d.I128[off+i*stride] = int128.From(v)
		}
	}
}

func storeWords[T int16 | int32 | int64](dst []T, src []int64, off, stride int) {
	if stride == 1 {
		dst = dst[off:][:len(src)]
		for i, v := range src {
			dst[i] = T(v)
		}
		return
	}
	for _, v := range src {
		dst[off] = T(v)
		off += stride
	}
}

// store128 writes src, cut to the word of d.
func (d *Data) store128(src []int128.Int, off, stride int) {
	if d.Kind == I128 {
		for i, v := range src {
			d.I128[off+i*stride] = v
		}
		return
	}
	for i, v := range src {
		d.Set(off+i*stride, v)
	}
}
