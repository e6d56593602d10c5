package onnx

import (
	"errors"
	"fmt"
	"strconv"

	"google.golang.org/protobuf/encoding/protowire"
)

// Limits of a model.
const (
	maxParts = 1 << 16 // nodes, names, attributes, tensors and axes together
	maxAxes  = 32      // of a tensor
	maxShown = 60      // letters of a name in a message
)

// Decode reads a model. Its tensors share the memory of b.
func Decode(b []byte) (*Model, error) {
	d := &decoder{parts: maxParts}
	m := &Model{}
	graphs := 0
	err := d.fields(b, func(f *field) error {
		switch f.number {
		case 2:
			return f.text(&m.Producer)
		case 6:
			return f.text(&m.Description)
		case 7:
			graphs++
			return d.message(f, func(b []byte) error { return d.graph(b, &m.Graph) })
		case 8:
			return d.message(f, func(b []byte) error { return d.opset(b, m) })
		case 14:
			return d.message(f, func(b []byte) error { return d.property(b, m) })
		case 25:
			return errors.New("functions of a model are not read: export it without them")
		}
		return nil
	})
	if err == nil && graphs != 1 {
		err = fmt.Errorf("%w: %d graphs, want one", ErrCorrupt, graphs)
	}
	if err != nil {
		return nil, err
	}
	return m, nil
}

// decoder counts the parts of a model.
type decoder struct{ parts int }

// field is a field of a message, as it is encoded.
type field struct {
	number protowire.Number
	kind   protowire.Type
	scalar uint64
	bytes  []byte
}

// fields calls f for each field of a message.
func (d *decoder) fields(b []byte, f func(f *field) error) error {
	for len(b) > 0 {
		number, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return ErrCorrupt
		}
		b = b[n:]
		x := field{number: number, kind: kind}
		switch kind {
		case protowire.VarintType:
			x.scalar, n = protowire.ConsumeVarint(b)
		case protowire.Fixed32Type:
			var v uint32
			v, n = protowire.ConsumeFixed32(b)
			x.scalar = uint64(v)
		case protowire.Fixed64Type:
			x.scalar, n = protowire.ConsumeFixed64(b)
		case protowire.BytesType:
			x.bytes, n = protowire.ConsumeBytes(b)
		default:
			return ErrCorrupt
		}
		if n < 0 {
			return ErrCorrupt
		}
		b = b[n:]
		if err := f(&x); err != nil {
			return err
		}
	}
	return nil
}

// part counts a part.
func (d *decoder) part() error {
	if d.parts--; d.parts < 0 {
		return fmt.Errorf("%w: want %d at most", ErrTooMany, maxParts)
	}
	return nil
}

// message reads a message within another.
func (d *decoder) message(f *field, read func(b []byte) error) error {
	if f.kind != protowire.BytesType {
		return ErrCorrupt
	}
	if err := d.part(); err != nil {
		return err
	}
	return read(f.bytes)
}

func (f *field) text(to *string) error {
	if f.kind != protowire.BytesType {
		return ErrCorrupt
	}
	*to = string(f.bytes)
	return nil
}

func (f *field) integer(to *int) error {
	if f.kind != protowire.VarintType {
		return ErrCorrupt
	}
	*to = int(int64(f.scalar))
	return nil
}

// texts adds a text to a list.
func (d *decoder) texts(f *field, to *[]string) error {
	var s string
	if err := errors.Join(d.part(), f.text(&s)); err != nil {
		return err
	}
	*to = append(*to, s)
	return nil
}

// integers adds integers to a list of at most so many, packed or not.
func (f *field) integers(to *[]int, most int) error {
	if f.kind == protowire.VarintType {
		*to = append(*to, int(int64(f.scalar)))
	} else if f.kind != protowire.BytesType {
		return ErrCorrupt
	}
	for b := f.bytes; len(b) > 0; {
		v, n := protowire.ConsumeVarint(b)
		if n < 0 {
			return ErrCorrupt
		}
		if b = b[n:]; len(*to) >= most {
			break
		}
		*to = append(*to, int(int64(v)))
	}
	if len(*to) > most {
		return fmt.Errorf("%w: a list of more than %d numbers", ErrTooMany, most)
	}
	return nil
}

// nested reads the messages of one field, and nothing else.
func (d *decoder) nested(b []byte, number protowire.Number, read func(b []byte) error) error {
	return d.fields(b, func(f *field) error {
		if f.number != number {
			return nil
		}
		return d.message(f, read)
	})
}

// quoted is a name for messages.
func quoted(s string) string {
	if len(s) > maxShown {
		s = s[:maxShown] + "…"
	}
	return strconv.Quote(s)
}
