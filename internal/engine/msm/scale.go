package msm

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/int128"
)

// AddScaled adds w·s_i to dst[i] for every scalar. Cells of up to 16 bits take a table look-up
// and an addition for each byte.
func (s Cells[T]) AddScaled(dst []fr.Element, w fr.Element) {
	if width := s.width(); width > 17 || len(s) < 512 {
		for i, v := range s {
			addProduct(&dst[i], int64(v), &w)
		}
		return
	}
	// v = 256·high + low, -256 <= high < 256
	low, high := multiples(w, 0, 256), multiples(*new(fr.Element).Mul(&w, new(fr.Element).SetUint64(256)), -256, 256)
	for i, v := range s {
		if v == 0 {
			continue
		}
		x := int64(v)
		dst[i].Add(&dst[i], &low[x&255])
		if h := x >> 8; h != 0 {
			dst[i].Add(&dst[i], &high[h+256])
		}
	}
}

// multiples returns v·w for begin <= v < end.
func multiples(w fr.Element, begin, end int64) []fr.Element {
	table := make([]fr.Element, end-begin)
	table[0].SetInt64(begin)
	table[0].Mul(&table[0], &w)
	for i := 1; i < len(table); i++ {
		table[i].Add(&table[i-1], &w)
	}
	return table
}

func addProduct(dst *fr.Element, v int64, w *fr.Element) {
	if v == 0 {
		return
	}
	var t fr.Element
	t.SetInt64(v)
	t.Mul(&t, w)
	dst.Add(dst, &t)
}

// AddScaled adds w·s_i to dst[i] for every scalar.
func (s Wide) AddScaled(dst []fr.Element, w fr.Element) {
	var shift fr.Element // 2^64·w
	shift.SetUint64(1 << 63)
	shift.Double(&shift)
	shift.Mul(&shift, &w)
	for i, v := range s {
		addWide(&dst[i], v, &w, &shift)
	}
}

// addWide adds (lo + 2^64·hi)·w, both of the halves' signs made those of the whole.
func addWide(dst *fr.Element, v int128.Int, w, shifted *fr.Element) {
	lo, hi, negative := v.Lo, uint64(v.Hi), v.Hi < 0
	if negative {
		var borrow uint64
		lo, borrow = bits.Sub64(0, lo, 0)
		hi, _ = bits.Sub64(0, hi, borrow)
	}
	var sum, t fr.Element
	sum.SetUint64(lo)
	sum.Mul(&sum, w)
	if hi != 0 {
		t.SetUint64(hi)
		t.Mul(&t, shifted)
		sum.Add(&sum, &t)
	}
	if negative {
		sum.Neg(&sum)
	}
	dst.Add(dst, &sum)
}

// AddScaled adds w·s_i to dst[i] for every scalar.
func (s Field) AddScaled(dst []fr.Element, w fr.Element) {
	var t fr.Element
	for i := range s {
		t.Mul(&s[i], &w)
		dst[i].Add(&dst[i], &t)
	}
}

// Mix implements Scalars.
func (s Cells[T]) Mix(m *field.Mix, at int, w fr.Element) { field.MixCells(m, at, s, w) }

// Mix implements Scalars.
func (s Wide) Mix(m *field.Mix, at int, w fr.Element) { mixSlowly(m, at, s, w) }

// Mix implements Scalars.
func (s Field) Mix(m *field.Mix, at int, w fr.Element) { mixSlowly(m, at, s, w) }

// sliced are scalars that AddScaled reads a part of.
type sliced[S any] interface {
	~[]S
	Scalars
}

func mixSlowly[V sliced[S], S any](m *field.Mix, at int, s V, w fr.Element) {
	m.Add(at, len(s), func(dst fr.Vector, from int) { s[from:from+len(dst)].AddScaled(dst, w) })
}
