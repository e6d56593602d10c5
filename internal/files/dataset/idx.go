package dataset

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
)

// maxIDXAxes bounds the axes of an array.
const maxIDXAxes = 8

// idxTypes are the elements of an IDX file by its third byte.
var idxTypes = map[byte]layout{
	0x08: {kind: 'u', size: 1},
	0x09: {kind: 'i', size: 1},
	0x0b: {kind: 'i', size: 2},
	0x0c: {kind: 'i', size: 4},
	0x0d: {kind: 'f', size: 4},
	0x0e: {kind: 'f', size: 8},
}

// readIDX puts the numbers of an array of MNIST's format: two zeros, the type, the number of axes,
// their sizes in four bytes each, the elements, all of them big-endian. size is that of the file,
// of which nothing follows if it is packed.
func (in *intake) readIDX(file io.Reader, size int64) error {
	r := bufio.NewReaderSize(file, 8*arrayBlock)
	head := make([]byte, 4)
	if _, err := io.ReadFull(r, head); err != nil {
		return fmt.Errorf("%s: %w", in.name, truncated(err))
	}
	l, known := idxTypes[head[2]]
	if head[0] != 0 || head[1] != 0 || !known || head[3] == 0 || head[3] > maxIDXAxes {
		return fmt.Errorf("%s: is no IDX file: it begins with %x, want 0000, the type and the number of axes", in.name, head)
	}
	dims := make([]byte, 4*int(head[3]))
	if _, err := io.ReadFull(r, dims); err != nil {
		return fmt.Errorf("%s: %w", in.name, truncated(err))
	}
	l.order = binary.BigEndian
	for ; len(dims) > 0; dims = dims[4:] {
		l.shape = append(l.shape, int(binary.BigEndian.Uint32(dims)))
	}
	if _, ok := count(l.shape); !ok {
		return fmt.Errorf("%s: shape %s is too large", in.name, shapeText(l.shape))
	}
	header := uint64(4 + 4*len(l.shape))
	if have := uint64(size) - header; in.spec.Packed == Plain && l.span() != have {
		return fmt.Errorf("%s: %d bytes behind the header, want %d for an array of shape %s of %d-byte numbers", in.name, int64(have), l.span(), shapeText(l.shape), l.size)
	}
	if in.texts != nil {
		return in.countArray(l.shape[0])
	}
	in.flatten(&l)
	return in.readArray(r, &l)
}

// countArray takes the number of rows alone.
func (in *intake) countArray(rows int) error {
	if r := in.spec.Rows; r != nil {
		if rows = min(rows, r[1]) - r[0]; rows < 0 {
			rows = 0
		}
	}
	if rows > MaxValues {
		return fmt.Errorf("%s: more than %d rows", in.name, MaxValues)
	}
	in.texts.Rows = rows
	for i := range rows {
		in.texts.Kept = append(in.texts.Kept, i)
	}
	return nil
}

// flatten makes one axis of those of an element, where the wanted tensor has one for them.
func (in *intake) flatten(l *layout) {
	if len(l.shape) < 3 || in.want == nil || in.spec.Transpose {
		return
	}
	if _, fits := in.wantedRows(l.shape[1:]); fits {
		return
	}
	per, _ := count(l.shape[1:])
	if _, fits := in.wantedRows([]int{per}); fits {
		l.shape = slices.Concat(l.shape[:1], []int{per})
	}
}
