// Package kernel holds the integer kernels of the interpreter: dense tensors
// in the narrowest machine word that their static bound allows, and the loops
// over them.
//
// No kernel checks for overflow. All arithmetic wraps modulo 2⁶⁴ where the
// destination is I64 or narrower and modulo 2¹²⁸ where it is I128, and a
// result is cut to the word of its destination. So a result is right exactly
// if it fits the destination, whatever the intermediate sums did; that it
// fits is what the caller owes, from the static bound of the tensor. Only the
// kernels that return an index of a trap (RoundShift, RoundDiv, Lookup,
// Gather) look at values, in the range that the caller gives.
//
// Shapes, strides and lengths are the caller's to get right, too: a kernel
// panics (index out of range) where they lead outside of the storage.
//
// Kernels use up to GOMAXPROCS goroutines when there is enough work, and give
// the same bits with any number of them.
package kernel

import (
	"fmt"

	"github.com/aivm/aivm/isa/int128"
)

// Kind is the machine word of a tensor's elements.
type Kind uint8

const (
	I16 Kind = iota
	I32
	I64
	I128
)

// Bytes is the size of an element.
func (k Kind) Bytes() int { return 2 << k }

// String is the name of the kind: int16, int32, int64 or int128.
func (k Kind) String() string { return fmt.Sprintf("int%d", 8*k.Bytes()) }

// KindFor is the narrowest kind that holds both lo and hi.
func KindFor(lo, hi int128.Int) Kind {
	switch b := max(lo.Bits(), hi.Bits()); {
	case b < 16:
		return I16
	case b < 32:
		return I32
	case b < 64:
		return I64
	}
	return I128
}

// Data is the storage of a tensor: the slice that Kind names, the others nil.
// The zero Data is an empty tensor of int16.
type Data struct {
	Kind Kind
	I16  []int16
	I32  []int32
	I64  []int64
	I128 []int128.Int
}

// NewData is n zeros.
func NewData(k Kind, n int) Data {
	d := Data{Kind: k}
	switch k {
	case I16:
		d.I16 = make([]int16, n)
	case I32:
		d.I32 = make([]int32, n)
	case I64:
		d.I64 = make([]int64, n)
	default:
		d.I128 = make([]int128.Int, n)
	}
	return d
}

// Len is the number of elements.
func (d *Data) Len() int {
	switch d.Kind {
	case I16:
		return len(d.I16)
	case I32:
		return len(d.I32)
	case I64:
		return len(d.I64)
	}
	return len(d.I128)
}

// At is element i.
func (d *Data) At(i int) int128.Int {
	switch d.Kind {
	case I16:
		return int128.From(int64(d.I16[i]))
	case I32:
		return int128.From(int64(d.I32[i]))
	case I64:
		return int128.From(d.I64[i])
	}
	return d.I128[i]
}

// Set makes v, cut to the word of d, element i.
func (d *Data) Set(i int, v int128.Int) {
	switch d.Kind {
	case I16:
		d.I16[i] = int16(v.Lo)
	case I32:
		d.I32[i] = int32(v.Lo)
	case I64:
		d.I64[i] = int64(v.Lo)
	default:
		d.I128[i] = v
	}
}

// Slice is elements lo to hi−1, sharing storage.
func (d *Data) Slice(lo, hi int) Data {
	s := Data{Kind: d.Kind}
	switch d.Kind {
	case I16:
		s.I16 = d.I16[lo:hi]
	case I32:
		s.I32 = d.I32[lo:hi]
	case I64:
		s.I64 = d.I64[lo:hi]
	default:
		s.I128 = d.I128[lo:hi]
	}
	return s
}

// Zero makes all elements 0.
func (d *Data) Zero() {
	clear(d.I16)
	clear(d.I32)
	clear(d.I64)
	clear(d.I128)
}
