package argument

import (
	"cmp"
	"fmt"
	"iter"
	"math/bits"
	"slices"

	"github.com/aivm/aivm/isa/relation"
)

const (
	// pieceBits bounds a polynomial of data or of a state, whatever the chunk size: a
	// commitment costs gas, and small sets have small ones.
	pieceBits = 20
	// grainBits is how finely padding is left out of a tensor: each block is a term for
	// the verifier.
	grainBits = 14
)

// polynomials places tensors in polynomials that do not depend on the program or
// on the chunk size: their blocks by descending size, ties by name, one after the other
// from address 0 on, cut into pieces of 2^k cells, the least that holds all, 2^20 at
// most. What hides a piece comes from coefficient 2^k on.
func (l *Layout) polynomials(chunk Chunk, ids []relation.TensorID) error {
	type block struct {
		of relation.TensorID
		Place
	}
	var blocks []block
	total, tensors := 0, l.Unit.Relation().Tensors
	for _, id := range ids {
		for p := range occupied(tensors[id]) {
			if total += 1 << p.Bits; total > maxChunks<<pieceBits {
				return fmt.Errorf("more than %d polynomials of 2^%d cells", maxChunks, pieceBits)
			}
			blocks = append(blocks, block{id, p})
		}
	}
	if total == 0 {
		return nil
	}
	slices.SortStableFunc(blocks, func(a, b block) int {
		return cmp.Or(cmp.Compare(b.Bits, a.Bits), cmp.Compare(tensors[a.of].Name, tensors[b.of].Name))
	})
	chunk.Bits = min(pieceBits, bits.Len(uint(total-1)))
	if chunk.Bits > l.C {
		return fmt.Errorf("%s does not fit a chunk of 2^%d cells, want 2^%d or more", tensors[blocks[0].of].Name, l.C, chunk.Bits)
	}
	first, pieces := len(l.Chunks), (total-1)>>chunk.Bits+1
	if first+pieces > maxChunks {
		return fmt.Errorf("more than %d chunks of 2^%d cells", maxChunks, l.C)
	}
	for chunk.Piece = range pieces {
		l.Chunks = append(l.Chunks, chunk)
	}
	end := 0 // among the cells of all pieces
	for _, b := range blocks {
		b.Addr = (first+end>>chunk.Bits)<<l.C + end&(1<<chunk.Bits-1)
		l.Places[b.of] = append(l.Places[b.of], b.Place)
		end += 1 << b.Bits
	}
	return nil
}

// occupied are the blocks of a tensor that are committed, by address: all that hold a real
// cell, as large as may be, but of at most 2^pieceBits cells and with no 2^grainBits
// that are padding alone.
func occupied(t *relation.Tensor) iter.Seq[Place] {
	return func(yield func(Place) bool) {
		var cut func(low, n int) bool
		cut = func(low, n int) bool {
			switch {
			case !holds(t, low):
				return true
			case n <= grainBits, n <= pieceBits && holds(t, low+1<<n-1<<grainBits):
				return yield(Place{Low: low, Bits: n})
			}
			return cut(low, n-1) && cut(low+1<<(n-1), n-1)
		}
		cut(0, bits.Len(uint(t.Padded()-1)))
	}
}

// holds reports whether the aligned block that begins at an address has a real cell: its
// first one, if any, for that has the least index on every axis.
func holds(t *relation.Tensor, address int) bool {
	for i := len(t.Axes) - 1; i >= 0; i-- {
		n := t.Axes[i].Bits()
		if address&(1<<n-1) >= t.Axes[i].Size {
			return false
		}
		address >>= n
	}
	return true
}
