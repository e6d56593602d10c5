//go:build amd64 && !purego

package field

import (
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

//go:noescape
func mixUint8(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func mixInt16(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func mixUint16(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func mixInt32(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func mixUint32(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func mixLow64(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func mixHigh64(x unsafe.Pointer, e, acc *uint64, n uint64)

// mixHalf is the assembly for one half of a cell type, with the limbs of its weight.
type mixHalf struct {
	do     func(x unsafe.Pointer, e, acc *uint64, n uint64)
	weight [5]uint64
	bias   fr.Element // 2³¹·weight where the cells are signed
}

// mixCells are the cells of a run: the first of them and their size.
type mixCells struct {
	x      unsafe.Pointer
	size   uintptr
	halves []mixHalf
}

func (m *mixCells) ok() bool { return m.halves != nil }

func newMixCells[C Cell](x []C, w fr.Element) (m mixCells) {
	var c C
	if !hasIFMA || len(x) < mixTile {
		return m
	}
	half := func(do func(x unsafe.Pointer, e, acc *uint64, n uint64), signed bool) {
		h := mixHalf{do: do, weight: limbs(w[:])}
		if signed {
			h.bias = Int(bias)
			h.bias.Mul(&h.bias, &w)
		}
		m.halves = append(m.halves, h)
	}
	m.x, m.size = unsafe.Pointer(&x[0]), unsafe.Sizeof(c)
	switch signed := c-1 < 0; {
	case m.size == 1 && !signed:
		half(mixUint8, false)
	case m.size == 2 && signed:
		half(mixInt16, true)
	case m.size == 2:
		half(mixUint16, false)
	case m.size == 4 && signed:
		half(mixInt32, true)
	case m.size == 4:
		half(mixUint32, false)
	case m.size == 8:
		half(mixLow64, false)
		w.Mul(&w, &two32)
		half(mixHigh64, true)
	}
	return m
}

// mixSum is the sums of a tile in lanes of columns of weight 2⁵²ᵏ, and how many terms
// they have.
type mixSum struct {
	acc   [mixTile / 8][6][8]uint64
	bias  fr.Element
	terms int
}

// add adds the products of a tile's cells from one on.
func (s *mixSum) add(m *mixCells, from int, tile fr.Vector) {
	if s.terms+len(m.halves) > bindTerms {
		s.flush(tile)
	}
	for i := range m.halves {
		h := &m.halves[i]
		h.do(unsafe.Add(m.x, uintptr(from)*m.size), &h.weight[0], &s.acc[0][0][0], mixTile/8)
		s.bias.Add(&s.bias, &h.bias)
		s.terms++
	}
}

// flush adds the sums to the tile.
func (s *mixSum) flush(tile fr.Vector) {
	if s.terms == 0 {
		return
	}
	for i := range tile {
		v := oneLane(&s.acc[i/8], i%8)
		v.Sub(&v, &s.bias)
		tile[i].Add(&tile[i], &v)
	}
	*s = mixSum{}
}
