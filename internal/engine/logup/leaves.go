package logup

import (
	"cmp"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// kappa is 2⁻²⁵⁶, the scale of fingerprints, and invKappa its inverse.
var invKappa, kappa = func() (inv, k fr.Element) {
	inv = field.Pow2(256)
	k.Inverse(&inv)
	return inv, k
}()

// piece is an aligned range of addresses with the columns of its tuples.
type piece struct {
	base, bits int
	tag        fr.Element // γ·tag·κ
	mask       *extents
	columns    Tuples
	centre     int32 // about the middle of the first column
}

// leaves computes denominators α − κ·fp block by block from the integers; they
// are never stored. In a block of padding, or without tuples, all are α.
type leaves struct {
	arena  *field.Arena
	pieces []piece // by ascending base
	first  []int32 // by block: index of the first piece in it, −1 for none
	gamma  [3]fr.Element
	bits   int
	// scratch by worker
	ints  [][field.BlockSize]int32
	tmp   []field.Block
	quads []quads
}

func newLeaves(arena *field.Arena, pieces []piece, nbits int, gamma *fr.Element) *leaves {
	l := &leaves{
		arena: arena, pieces: pieces, bits: nbits,
		ints: make([][field.BlockSize]int32, field.Workers), tmp: make([]field.Block, field.Workers),
		quads: make([]quads, field.Workers),
	}
	l.gamma[0].SetOne()
	l.gamma[1].Square(gamma)
	l.gamma[2].Mul(&l.gamma[1], gamma)
	for i := range l.tmp {
		l.tmp[i] = arena.Get()
	}
	l.first = make([]int32, 1<<(nbits-field.BlockBits))
	for i := range l.first {
		l.first[i] = -1
	}
	for i := len(pieces) - 1; i >= 0; i-- {
		p := &pieces[i]
		lo, hi := p.base>>field.BlockBits, (p.base+1<<p.bits-1)>>field.BlockBits
		for b := lo; b <= hi; b++ {
			l.first[b] = int32(i)
		}
	}
	return l
}

func (l *leaves) free() {
	for _, b := range l.tmp {
		l.arena.Put(b)
	}
}

// block sets dst to the denominators of block b with alpha for α, and returns
// false, leaving dst as it is, if all are alpha.
func (l *leaves) block(worker, b int, alpha *fr.Element, dst field.Block) bool {
	i := l.first[b]
	if i < 0 {
		return false
	}
	p := &l.pieces[i]
	if p.bits < field.BlockBits {
		l.mixed(worker, b, int(i), alpha, dst)
		return true
	}
	at := b<<field.BlockBits - p.base
	var m field.Mask
	mask := (*field.Mask)(nil)
	switch p.mask.block(at, &m) {
	case none:
		return false
	case some:
		mask = &m
	}
	var on, zero fr.Element
	on.Sub(alpha, &p.tag)
	ints, k := l.ints[worker][:], l.arena.Kernel
	p.columns[0].Read(ints, at)
	k.Ints(dst, &on, alpha, mask, ints)
	for c := 1; c < len(p.columns); c++ {
		p.columns[c].Read(ints, at)
		k.Ints(l.tmp[worker], &zero, &zero, nil, ints)
		k.Axpy(dst, dst, &l.gamma[c], l.tmp[worker])
	}
	return true
}

// mixed is block for a block of several pieces smaller than a block.
func (l *leaves) mixed(worker, b, first int, alpha *fr.Element, dst field.Block) {
	v := make(fr.Vector, field.BlockSize)
	for i := range v {
		v[i] = *alpha
	}
	start := b << field.BlockBits
	ints := l.ints[worker][:]
	for i := first; i < len(l.pieces) && l.pieces[i].base < start+field.BlockSize; i++ {
		p := &l.pieces[i]
		for c, col := range p.columns {
			col.Read(ints[:1<<p.bits], 0)
			for j := range 1 << p.bits {
				d := field.Int(int64(ints[j]))
				d.Mul(&d, &kappa).Mul(&d, &l.gamma[c])
				if c == 0 && p.mask.real(j) {
					d.Add(&d, &p.tag)
				}
				e := &v[p.base-start+j]
				e.Sub(e, &d)
			}
		}
	}
	l.arena.Kernel.Load(dst, v)
}

// cellPieces and tablePieces describe both sides of the argument as pieces.
func (a *Argument) cellPieces(w *Witness, gamma *fr.Element) []piece {
	p := make([]piece, len(a.Segments))
	for i := range p {
		s := &a.Segments[i]
		p[i] = piece{
			base: a.SegmentBase[i], bits: s.Bits(), mask: newExtents(s.Axes),
			tag: scaledTag(s.Table, gamma), columns: w.Cells[i],
		}
		if s.Table != Zero {
			t := &a.Tables[s.Table]
			p[i].centre = int32(t.Min() + 1<<t.Bits/2)
		}
	}
	return sorted(p)
}

func (a *Argument) tablePieces(w *Witness, gamma *fr.Element) []piece {
	p := make([]piece, len(a.Tables))
	for i := range p {
		t := &a.Tables[i]
		columns := Tuples{counter(t.Min())}
		if t.Sign {
			columns = append(columns, signs(t.Min()))
		}
		columns = append(columns, w.Functions[i]...)
		p[i] = piece{
			base: a.TableBase[i], bits: t.Bits, mask: newExtents(nil),
			tag: scaledTag(i, gamma), columns: columns,
		}
	}
	return sorted(p)
}

func scaledTag(table int, gamma *fr.Element) fr.Element {
	t := field.Int(tag(table))
	return *t.Mul(&t, gamma).Mul(&t, &kappa)
}

func sorted(p []piece) []piece {
	slices.SortFunc(p, func(a, b piece) int { return cmp.Compare(a.base, b.base) })
	return p
}
