//go:build !js

package dataset

import (
	"encoding/binary"
	"errors"
)

// compactWalk goes through a struct in Thrift's compact encoding, in which Parquet describes files and pages, before the
// library decodes it: that allocates the lists and texts that a length claims.
type compactWalk struct {
	b       []byte // what is left
	structs int    // of lists: so many more may come
}

// The types of values (Thrift compact protocol, section Struct encoding).
const (
	compactTrue   = 1
	compactFalse  = 2
	compactByte   = 3
	compactI16    = 4
	compactI64    = 6
	compactDouble = 7
	compactBinary = 8
	compactList   = 9
	compactSet    = 10
	compactStruct = 12
)

// leastStruct is what a struct of a list takes, at least, in a file that a program has written.
const leastStruct = 6

var errCompact = errors.New("its description is truncated or corrupt")

// compactSize is the length of the struct at the front of b.
func compactSize(b []byte) (int, error) {
	w := &compactWalk{b, len(b)/leastStruct + 1}
	if err := w.value(compactStruct, false, 16); err != nil {
		return 0, err
	}
	return len(b) - len(w.b), nil
}

func (w *compactWalk) skip(n uint64) error {
	if n > uint64(len(w.b)) {
		return errCompact
	}
	w.b = w.b[n:]
	return nil
}

func (w *compactWalk) number() (uint64, error) {
	v, n := binary.Uvarint(w.b)
	if n <= 0 {
		return 0, errCompact
	}
	return v, w.skip(uint64(n))
}

func (w *compactWalk) byte() (byte, error) {
	if len(w.b) == 0 {
		return 0, errCompact
	}
	c := w.b[0]
	return c, w.skip(1)
}

// value skips a value; truth values have no bytes of their own in a struct, and one in a list.
func (w *compactWalk) value(kind byte, listed bool, depth int) error {
	switch {
	case depth == 0:
	case kind == compactTrue || kind == compactFalse:
		if listed {
			return w.skip(1)
		}
		return nil
	case kind == compactByte:
		return w.skip(1)
	case compactI16 <= kind && kind <= compactI64:
		_, err := w.number()
		return err
	case kind == compactDouble:
		return w.skip(8)
	case kind == compactBinary:
		n, err := w.number()
		return errors.Join(err, w.skip(n))
	case kind == compactList || kind == compactSet:
		return w.list(depth)
	case kind == compactStruct:
		return w.fields(depth)
	}
	return errCompact // maps, too: Parquet has none
}

func (w *compactWalk) list(depth int) error {
	head, err := w.byte()
	if err != nil {
		return err
	}
	n := uint64(head >> 4)
	if n == 15 {
		if n, err = w.number(); err != nil {
			return err
		}
	}
	kind := head & 15
	if kind == compactStruct {
		if n > uint64(w.structs) {
			return errCompact
		}
		w.structs -= int(n)
	}
	if n > uint64(len(w.b)) {
		return errCompact
	}
	for range n {
		if err := w.value(kind, true, depth-1); err != nil {
			return err
		}
	}
	return nil
}

func (w *compactWalk) fields(depth int) error {
	for {
		head, err := w.byte()
		if err != nil || head == 0 {
			return err
		}
		if head>>4 == 0 { // the number of the field follows
			if _, err := w.number(); err != nil {
				return err
			}
		}
		if err := w.value(head&15, false, depth-1); err != nil {
			return err
		}
	}
}
