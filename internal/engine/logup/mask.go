package logup

import "github.com/aivm/aivm/internal/engine/field"

// extents is the mask of a segment's padded axes, block by block: a cell is real
// where every axis' index is less than its extent.
type extents struct {
	axes []span
	// inner is the mask of the axes that lie within a block, the same in every
	// block; whole says that it is all ones.
	inner field.Mask
	whole bool
}

// span is an axis with the position of its lowest bit in the address.
type span struct{ shift, bits, extent int }

// fill says how many cells of a range are real.
type fill int

const (
	none fill = iota
	some
	all
)

func newExtents(axes []Axis) *extents {
	e := &extents{whole: true}
	shift := 0
	for i := len(axes) - 1; i >= 0; i-- {
		if axes[i].Extent < 1<<axes[i].Bits {
			e.axes = append(e.axes, span{shift, axes[i].Bits, axes[i].Extent})
		}
		shift += axes[i].Bits
	}
	for i := range field.BlockSize {
		in := true
		for _, s := range e.axes {
			if s.shift+s.bits <= field.BlockBits && !s.holds(i) {
				in, e.whole = false, false
			}
		}
		if in {
			e.inner[i/64] |= 1 << (i % 64)
		}
	}
	return e
}

func (s *span) holds(at int) bool { return at>>s.shift&(1<<s.bits-1) < s.extent }

// real reports whether the cell at an address is real.
func (e *extents) real(at int) bool {
	for i := range e.axes {
		if !e.axes[i].holds(at) {
			return false
		}
	}
	return true
}

// block sets m to the mask of the block at an address (a multiple of the block
// size) if only some of its cells are real.
func (e *extents) block(at int, m *field.Mask) fill {
	cut := false
	for i := range e.axes {
		s := &e.axes[i]
		if s.shift+s.bits <= field.BlockBits {
			continue
		}
		first := at >> s.shift & (1<<s.bits - 1)
		last := first
		if s.shift < field.BlockBits {
			last += 1<<(field.BlockBits-s.shift) - 1
		}
		if first >= s.extent {
			return none
		}
		cut = cut || last >= s.extent
	}
	if e.inner == (field.Mask{}) {
		return none
	}
	if !cut {
		if e.whole {
			return all
		}
		*m = e.inner
		return some
	}
	*m = field.Mask{}
	for i := range field.BlockSize {
		if e.real(at + i) {
			m[i/64] |= 1 << (i % 64)
		}
	}
	return some
}

// cells is block for n cells from an address on, a block or a whole segment
// smaller than one.
func (e *extents) cells(at, n int, m *field.Mask) fill {
	if n == field.BlockSize {
		return e.block(at, m)
	}
	*m = field.Mask{}
	for i := range n {
		if e.real(at + i) {
			m[i/64] |= 1 << (i % 64)
		}
	}
	return some
}
