package logup

import "github.com/aivm/aivm/internal/engine/field"

// Column gives the integers of one component of a segment, by address within
// the segment (padded strides). It is read several times, by several
// goroutines, in blocks, so that it may be computed when read.
type Column interface {
	// Read fills dst with the integers from address at on.
	Read(dst []int32, at int)
}

// Ints is a column in memory, of integers that fit 32 bits with their sign. What
// lies beyond its end is zero.
type Ints[T field.Cell] []T

// Read implements Column.
func (c Ints[T]) Read(dst []int32, at int) {
	n := 0
	if at < len(c) {
		n = min(len(dst), len(c)-at)
		for i, v := range c[at : at+n] {
			dst[i] = int32(v)
		}
	}
	clear(dst[n:])
}

// counter is the column min, min+1, …
type counter int

func (c counter) Read(dst []int32, at int) {
	for i := range dst {
		dst[i] = int32(int(c) + at + i)
	}
}

// signs is the column of [x ≥ 0] for x = min, min+1, …
type signs int

func (c signs) Read(dst []int32, at int) {
	for i := range dst {
		dst[i] = 0
		if int(c)+at+i >= 0 {
			dst[i] = 1
		}
	}
}

// Tuples are the columns of a segment, or of a function table (its outputs
// only): x, y, z as many as its table has.
type Tuples []Column
