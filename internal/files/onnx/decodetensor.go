package onnx

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"
)

// tensor reads a tensor. Its elements stand in raw bytes, or in a list of the fields' own types: those of float32 and float64
// are the raw bytes as they are, and integers, the bits of float16 and bfloat16 among them, are made so.
func (d *decoder) tensor(b []byte, t *Tensor) error {
	kind, external := 0, 0
	var ways [3][]byte // raw, packed and one by one, and integers
	err := d.fields(b, func(f *field) error {
		switch f.number {
		case 1:
			if err := f.integers(&t.Dims, maxAxes); err != nil {
				return err
			}
		case 2:
			return f.integer(&kind)
		case 3:
			return errors.New("a tensor in segments is not read")
		case 4, 10:
			return f.numbers(&ways[1])
		case 5, 7:
			return f.elements(&ways[2], Type(kind))
		case 6, 11:
			return errors.New("elements of string or unsigned integers are not read")
		case 8:
			return f.text(&t.Name)
		case 9:
			if f.kind != protowire.BytesType {
				return ErrCorrupt
			}
			ways[0] = f.bytes
		case 13:
			external = 1
		case 14:
			return f.integer(&external)
		}
		return nil
	})
	switch {
	case err != nil:
		return fmt.Errorf("tensor %s: %w", quoted(t.Name), err)
	case external != 0:
		return fmt.Errorf("tensor %s: %w", quoted(t.Name), ErrExternal)
	}
	t.Type = Type(kind)
	for _, w := range ways {
		if len(w) > 0 && len(t.Data) > 0 {
			return fmt.Errorf("tensor %s: its elements stand there twice: %w", quoted(t.Name), ErrCorrupt)
		}
		if len(w) > 0 {
			t.Data = w
		}
	}
	return t.check()
}

// numbers adds real numbers as they are encoded.
func (f *field) numbers(to *[]byte) error {
	switch f.kind {
	case protowire.Fixed32Type:
		*to = binary.LittleEndian.AppendUint32(*to, uint32(f.scalar))
	case protowire.Fixed64Type:
		*to = binary.LittleEndian.AppendUint64(*to, f.scalar)
	case protowire.BytesType:
		if len(*to) == 0 {
			*to = f.bytes[:len(f.bytes):len(f.bytes)] // so that nothing is appended to the file
			return nil
		}
		*to = append(*to, f.bytes...)
	default:
		return ErrCorrupt
	}
	return nil
}

// elements adds integers in as many bytes as an element has. The type stands before them, as every writer has it.
func (f *field) elements(to *[]byte, t Type) error {
	x, ok := types[t]
	if !ok || t == Float32 || t == Float64 {
		return fmt.Errorf("integers for elements of %s: %w", t, ErrCorrupt)
	}
	b := f.bytes
	if f.kind == protowire.VarintType {
		b = protowire.AppendVarint(nil, f.scalar)
	} else if f.kind != protowire.BytesType {
		return ErrCorrupt
	}
	count := 0
	for _, c := range b {
		if c < 0x80 { // the last byte of a number
			count++
		}
	}
	*to = slices.Grow(*to, count*x.size)
	for len(b) > 0 {
		v, n := protowire.ConsumeVarint(b)
		if n < 0 {
			return ErrCorrupt
		}
		b = b[n:]
		var w [8]byte
		binary.LittleEndian.PutUint64(w[:], v)
		*to = append(*to, w[:x.size]...)
	}
	return nil
}
