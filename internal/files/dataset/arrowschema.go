//go:build !js

package dataset

import (
	"encoding/binary"
	"errors"
	"io"
)

// schemaWalk goes through the schema of an Arrow file, a FlatBuffer, before the library reads it: that allocates the
// lists whose lengths it claims. A read beyond the end is remembered, and gives zeros.
type schemaWalk struct {
	b     []byte
	left  int // fields that may yet come
	wrong bool
}

// Slots of the tables of Arrow's schema (format/File.fbs, format/Schema.fbs).
const (
	footerSchema   = 1
	footerMetadata = 4
	schemaFields   = 1
	schemaMetadata = 2
	fieldChildren  = 5
	fieldMetadata  = 6

	maxArrowFields = 1 << 16
	maxArrowDepth  = 32
)

// checkArrow refuses a file whose schema claims more than it has.
func checkArrow(f io.ReaderAt, size int64) error {
	const tail = 10 // the length of the footer, and ARROW1
	end := make([]byte, tail)
	if size < 2*tail {
		return errors.New("the file is truncated")
	}
	if _, err := f.ReadAt(end, size-tail); err != nil {
		return truncated(err)
	}
	length := int64(binary.LittleEndian.Uint32(end))
	if string(end[4:]) != arrowMagic[:6] || length > size-2*tail || length > maxFooter {
		return errors.New("the file is truncated or corrupt: it does not end as an Arrow file does")
	}
	w := &schemaWalk{b: make([]byte, length), left: maxArrowFields}
	if _, err := f.ReadAt(w.b, size-tail-length); err != nil {
		return truncated(err)
	}
	footer := w.follow(0)
	w.vector(footer, footerMetadata)
	schema := w.table(footer, footerSchema)
	w.vector(schema, schemaMetadata)
	w.fields(schema, schemaFields, maxArrowDepth)
	if w.wrong {
		return errors.New("the file is corrupt: its schema claims more than the file has")
	}
	return nil
}

// word reads n bytes at a place.
func (w *schemaWalk) word(at, n int) int {
	if w.wrong || at < 0 || at > len(w.b)-n {
		w.wrong = true
		return 0
	}
	if n == 2 {
		return int(binary.LittleEndian.Uint16(w.b[at:]))
	}
	return int(binary.LittleEndian.Uint32(w.b[at:]))
}

// follow is where an offset leads.
func (w *schemaWalk) follow(at int) int { return at + w.word(at, 4) }

// slot is where a field of a table stands, 0 if it has none.
func (w *schemaWalk) slot(table, slot int) int {
	vtable := table - int(int32(w.word(table, 4)))
	if at := 4 + 2*slot; at+2 <= w.word(vtable, 2) {
		if offset := w.word(vtable+at, 2); offset != 0 {
			return table + offset
		}
	}
	return 0
}

// table is where a field that is a table leads, 0 if there is none.
func (w *schemaWalk) table(table, slot int) int {
	at := w.slot(table, slot)
	if at == 0 || w.wrong {
		return 0
	}
	return w.follow(at)
}

// vector is the place and length of a list of offsets, which must be there.
func (w *schemaWalk) vector(table, slot int) (first, n int) {
	at := w.table(table, slot)
	if at == 0 {
		return 0, 0
	}
	if n = w.word(at, 4); n > (len(w.b)-at)/4 {
		w.wrong = true
	}
	return at + 4, n
}

func (w *schemaWalk) fields(table, slot, depth int) {
	first, n := w.vector(table, slot)
	if w.left -= n; w.left < 0 || depth == 0 && n > 0 {
		w.wrong = true
	}
	for i := 0; i < n && !w.wrong; i++ {
		field := w.follow(first + 4*i)
		w.vector(field, fieldMetadata)
		w.fields(field, fieldChildren, depth-1)
	}
}
