package kernel

import "github.com/aivm/aivm/isa/int128"

// Patches is a matrix of entries of a tensor, and zeros: the patches that a kernel of
// a convolution sees. An index of rows is one of Outer, an index of columns one of
// Inner; the entry is that at Off plus what each axis adds.
type Patches struct {
	Data  Data
	Off   int
	Outer []PatchAxis
	Inner []PatchAxis
	// Meet[p][o][i] is what pair p adds where its outer axis is at o and its inner one
	// at i: multiples of one number, or −1, and then the entry is zero.
	Meet [][][]int
}

// PatchAxis is an axis of a matrix of patches: one that adds Step for each entry, or,
// where Pair is not 0, half of pair Pair − 1.
type PatchAxis struct{ Size, Step, Pair int }

// Rows is the number of rows.
func (p *Patches) Rows() int { return entries(p.Outer) }

// Cols is the number of columns.
func (p *Patches) Cols() int { return entries(p.Inner) }

func entries(axes []PatchAxis) int {
	n := 1
	for _, a := range axes {
		n *= a.Size
	}
	return n
}

// Fill writes rows lo to hi, row-major, into dst, which has the kind of the tensor.
func (p *Patches) Fill(dst Data, lo, hi int) {
	switch p.Data.Kind {
	case I16:
		fillPatches(p, dst.I16, p.Data.I16, lo, hi)
	case I32:
		fillPatches(p, dst.I32, p.Data.I32, lo, hi)
	case I64:
		fillPatches(p, dst.I64, p.Data.I64, lo, hi)
	default:
		fillPatches(p, dst.I128, p.Data.I128, lo, hi)
	}
}

func fillPatches[T int16 | int32 | int64 | int128.Int](p *Patches, dst, src []T, lo, hi int) {
	n := p.Cols()
	parts(hi-lo, n, func(from, to int) int {
		meet := make([][]int, len(p.Meet))
		for r := from; r < to; r++ {
			off, rest := p.Off, lo+r
			for i := len(p.Outer) - 1; i >= 0; i-- {
				a := p.Outer[i]
				x := rest % a.Size
				rest /= a.Size
				if off += x * a.Step; a.Pair > 0 {
					meet[a.Pair-1] = p.Meet[a.Pair-1][x]
				}
			}
			fillPatch(dst[r*n:(r+1)*n], src, off, p.Inner, meet)
		}
		return -1
	})
}

// fillPatch writes a row.
func fillPatch[T int16 | int32 | int64 | int128.Int](dst, src []T, off int, axes []PatchAxis, meet [][]int) {
	if len(axes) == 0 {
		dst[0] = src[off]
		return
	}
	a, zero := axes[0], *new(T)
	switch last := len(axes) == 1; {
	case last && a.Pair > 0:
		at := meet[a.Pair-1]
		if n := len(at) - 1; at[0] >= 0 && at[n]-at[0] == n { // an arithmetic progression, so neighbours
			copy(dst, src[off+at[0]:off+at[n]+1])
			return
		}
		for i, at := range at {
			if at < 0 {
				dst[i] = zero
			} else {
				dst[i] = src[off+at]
			}
		}
	case last && a.Step == 1:
		copy(dst, src[off:off+a.Size])
	case last:
		for i := range dst {
			dst[i] = src[off+i*a.Step]
		}
	default:
		n := len(dst) / a.Size
		for i := range a.Size {
			part, at := dst[i*n:(i+1)*n], i*a.Step
			if a.Pair > 0 {
				if at = meet[a.Pair-1][i]; at < 0 {
					clear(part)
					continue
				}
			}
			fillPatch(part, src, off+at, axes[1:], meet)
		}
	}
}
