package kernel

import (
	"math/bits"
	"sync"

	"github.com/aivm/aivm/isa/int128"
)

// Mat is a matrix within a tensor: element (i,j) is Data[Off + i·Row + j·Col].
// Exchanging Row and Col transposes it.
type Mat struct {
	Data     Data
	Off      int
	Row, Col int
}

// T is the transposed matrix, of the same storage.
func (m Mat) T() Mat {
	m.Row, m.Col = m.Col, m.Row
	return m
}

// maxDigits digits of 127 bits, in both factors, leave room for blockK products.
const maxDigits = 5

// Blocks of blockK × blockRows and blockK × blockCols int64 of the factors are
// packed at a time, so that they stay in the caches close to the core.
const (
	blockK    = 256
	blockRows = 128
	blockCols = 256
)

// MatMul computes, for i < m and j < n,
//
//	dst[i,j] = Σ_{p<k} a[i,p]·b[p,j]
//
// into a dst of kind I64 or I128. Factors are of any kind and stride, so that
// xᵀ·y and x·yᵀ need no copy. dst must not overlap the factors, nor itself.
//
// # Safety
//
// The caller owes |dst[i,j]| < 2⁶³ (I64) or < 2¹²⁷ (I128), for example by
// k·max|a|·max|b|; nothing else is needed.
//
// The factors are packed into panels and multiplied in blocks that stay in
// registers, after Goto and van de Geijn, "Anatomy of high-performance matrix
// multiplication" (2008).
func MatMul(dst, a, b Mat, m, k, n int) {
	if k == 0 {
		for i := range m {
			for j := range n {
				dst.Data.Set(dst.Off+i*dst.Row+j*dst.Col, int128.Int{})
			}
		}
		return
	}
	multiply(product{dst: dst, factor: int128.From(1), set: true}, a, b, m, k, n)
}

// AddMatMul computes dst[i,j] += c·Σ_{p<k} a[i,p]·b[p,j], as MatMul does. The
// caller owes that the new dst[i,j] fits; c·Σ may wrap. With c = −η it is the
// update of a state.
func AddMatMul(dst Mat, c int128.Int, a, b Mat, m, k, n int) {
	multiply(product{dst: dst, factor: c}, a, b, m, k, n)
}

// product says what becomes of a sum of products s: dst = factor·s if set,
// dst += factor·s otherwise.
type product struct {
	dst    Mat
	factor int128.Int
	set    bool
}

// multiply cuts the work into digits that int64 sums can hold, and into blocks
// of the result for the workers.
func multiply(c product, a, b Mat, m, k, n int) {
	if m == 0 || n == 0 || k == 0 {
		return
	}
	if waste(n, m) < waste(m, n) { // dstᵀ = bᵀ·aᵀ fills the tiles better
		c.dst, a, b, m, n = c.dst.T(), b.T(), a.T(), n, m
	}
	pa := panel{d: &a.Data, off: a.Off, lane: a.Row, step: a.Col}
	pb := panel{d: &b.Data, off: b.Off, lane: b.Col, step: b.Row}
	da, db := []digit{whole}, []digit{whole}
	switch c.dst.Data.Kind {
	case I64:
	case I128:
		da, db = split(pa.bits(m, k), pb.bits(n, k), min(k, blockK))
	default:
		panic("BUG: product into " + c.dst.Data.Kind.String() + ", want int64 or int128")
	}
	wm, wn := grid(m, k, n)
	parallel(wm*wn, func(w int) {
		i, j := w/wn, w%wn
		i0, i1 := tilePart(m, tileRows, wm, i)
		j0, j1 := tilePart(n, tileCols, wn, j)
		c := c
		c.dst.Off += i0*c.dst.Row + j0*c.dst.Col
		c.run(pa.at(i0, 0), pb.at(j0, 0), da, db, i1-i0, k, j1-j0)
	})
}

// waste is the number of tiles of an m × n result.
func waste(m, n int) int { return ceil(m, tileRows) * ceil(n, tileCols) }

// ceil is the number of tiles of the given side that cover n elements.
func ceil(n, side int) int { return (n + side - 1) / side }

// tilePart is the i-th of w parts of n elements, in whole tiles.
func tilePart(n, side, w, i int) (lo, hi int) {
	t := ceil(n, side)
	return part(t, w, i) * side, min(n, part(t, w, i+1)*side)
}

// split chooses the fewest pairs of digits of factors of ba and bb bits such
// that sums of k products of digits are at most 2⁶² in size.
func split(ba, bb, k int) (da, db []digit) {
	room := 62 - bits.Len(uint(k-1))
	na, nb := maxDigits, maxDigits
	for x := 1; x <= maxDigits; x++ {
		for y := 1; y <= maxDigits; y++ {
			if ceil(ba, x)+ceil(bb, y) <= room && x*y < na*nb {
				na, nb = x, y
			}
		}
	}
	return digits(ba, na), digits(bb, nb)
}

// grid is the arrangement wm × wn of workers that packs the least: each of
// them packs its rows of the left and its columns of the right factor.
func grid(m, k, n int) (wm, wn int) {
	w := workers(m * k * n / 4)
	wm, wn = 1, 1
	for r := 1; r <= w; r++ {
		q := w / r
		if r > ceil(m, tileRows) || q > ceil(n, tileCols) {
			continue
		}
		if r*q > wm*wn || r*q == wm*wn && q*m+r*n < wn*m+wm*n {
			wm, wn = r, q
		}
	}
	return wm, wn
}

// scratch is the packed blocks of one worker.
type scratch struct{ a, b []int64 }

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// sized is s with n elements, its storage reused where it suffices.
func sized(s []int64, n int) []int64 {
	if cap(s) < n {
		return make([]int64, n)
	}
	return s[:n]
}

// run is the product of one worker: for each block of columns and contraction
// and each pair of digits, pack both factors and add up the tiles.
func (c product) run(a, b panel, da, db []digit, m, k, n int) {
	buf := scratches.Get().(*scratch)
	defer scratches.Put(buf)
	kb := min(k, blockK)
	buf.a = sized(buf.a, kb*ceil(min(m, blockRows), tileRows)*tileRows)
	buf.b = sized(buf.b, kb*ceil(min(n, blockCols), tileCols)*tileCols)
	for j := 0; j < n; j += blockCols {
		nj := min(blockCols, n-j)
		for p := 0; p < k; p += blockK {
			kp := min(blockK, k-p)
			for _, y := range db {
				b.at(j, p).pack(buf.b, nj, kp, tileCols, y)
				for _, x := range da {
					t := c
					t.set = c.set && p == 0 && x.shift|y.shift == 0
					t.factor = c.factor.Shl(x.shift + y.shift)
					for i := 0; i < m; i += blockRows {
						mi := min(blockRows, m-i)
						a.at(i, p).pack(buf.a, mi, kp, tileRows, x)
						t.tiles(buf, i, j, mi, kp, nj)
					}
				}
			}
		}
	}
}

// tiles multiplies the packed blocks into dst from element (i0,j0) on.
func (c product) tiles(buf *scratch, i0, j0, m, k, n int) {
	var acc [tileRows * tileCols]int64
	for j := 0; j < n; j += tileCols {
		for i := 0; i < m; i += tileRows {
			tile(k, buf.a[i*k:], buf.b[j*k:], &acc)
			c.flush(&acc, i0+i, j0+j, min(tileRows, m-i), min(tileCols, n-j))
		}
	}
}

// flush brings the sums of a tile of m × n elements home.
func (c product) flush(acc *[tileRows * tileCols]int64, i0, j0, m, n int) {
	for i := range m {
		s := acc[i*tileCols:][:n]
		at := c.dst.Off + (i0+i)*c.dst.Row + j0*c.dst.Col
		if c.dst.Data.Kind == I128 {
			c.flushWide(s, at)
			continue
		}
		f := c.factor.Int64()
		switch d := c.dst.Data.I64; {
		case c.set:
			for _, v := range s {
				d[at] = f * v
				at += c.dst.Col
			}
		case c.dst.Col == 1:
			d = d[at:][:len(s)]
			for j, v := range s {
				d[j] += f * v
			}
		default:
			for _, v := range s {
				d[at] += f * v
				at += c.dst.Col
			}
		}
	}
}

func (c product) flushWide(s []int64, at int) {
	one := c.factor == int128.From(1)
	for _, v := range s {
		d := &c.dst.Data.I128[at]
		w := int128.From(v)
		if !one {
			w = w.Mul(c.factor)
		}
		if !c.set {
			w = w.Add(*d)
		}
		*d = w
		at += c.dst.Col
	}
}
