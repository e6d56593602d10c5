package onnx

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
)

// Type is the type of elements.
type Type int

// Types of elements that are read. Others are known by their number.
const (
	Float32  Type = 1
	Int32    Type = 6
	Int64    Type = 7
	Bool     Type = 9
	Float16  Type = 10
	Float64  Type = 11
	BFloat16 Type = 16
)

var types = map[Type]struct {
	name string
	size int
}{
	Float32: {"float32", 4}, Int32: {"int32", 4}, Int64: {"int64", 8}, Bool: {"bool", 1}, Float16: {"float16", 2}, Float64: {"float64", 8}, BFloat16: {"bfloat16", 2},
}

// typeNames are those of types that are not read.
var typeNames = map[Type]string{2: "uint8", 3: "int8", 4: "uint16", 5: "int16", 8: "string", 12: "uint32", 13: "uint64", 14: "complex64", 15: "complex128"}

func (t Type) String() string {
	if x, ok := types[t]; ok {
		return x.name
	}
	if s, ok := typeNames[t]; ok {
		return s
	}
	return fmt.Sprintf("type %d", int(t))
}

// Float reports whether elements are real numbers.
func (t Type) Float() bool { return t == Float32 || t == Float64 || t == Float16 || t == BFloat16 }

// Tensor are constants. Data has the elements row-major and little-endian; Decode makes sure that it has as many as Dims say.
type Tensor struct {
	Name string
	Type Type
	Dims []int
	Data []byte
}

// Len is the number of elements.
func (t *Tensor) Len() int {
	n, _ := Count(t.Dims)
	return n
}

// maxElements bounds a tensor.
const maxElements = 1 << 31

// Count is the number of elements of a shape; not ok if there are too many, or an extent is negative.
func Count(dims []int) (n int, ok bool) {
	n = 1
	empty := false
	for _, d := range dims {
		if d < 0 {
			return 0, false
		}
		if d == 0 {
			empty = true
			continue
		}
		hi, lo := bits.Mul64(uint64(n), uint64(d))
		if hi != 0 || lo > maxElements {
			return 0, false
		}
		n = int(lo)
	}
	if empty {
		return 0, true
	}
	return n, true
}

// check holds the elements against the shape.
func (t *Tensor) check() error {
	n, ok := Count(t.Dims)
	if !ok {
		return fmt.Errorf("tensor %s: a shape %v is negative or too large", quoted(t.Name), t.Dims)
	}
	x, ok := types[t.Type]
	if !ok {
		return fmt.Errorf("tensor %s: elements of %s are not read; want float32, float64, float16, bfloat16, int32 or int64", quoted(t.Name), t.Type)
	}
	if want := n * x.size; len(t.Data) != want {
		return fmt.Errorf("tensor %s: %d bytes, but %s%v has %d: %w", quoted(t.Name), len(t.Data), t.Type, t.Dims, want, ErrCorrupt)
	}
	return nil
}

// Floats are the elements as real numbers.
func (t *Tensor) Floats() []float64 {
	v := make([]float64, t.Len())
	for i := range v {
		switch t.Type {
		case Float32:
			v[i] = float64(math.Float32frombits(binary.LittleEndian.Uint32(t.Data[4*i:])))
		case Float64:
			v[i] = math.Float64frombits(binary.LittleEndian.Uint64(t.Data[8*i:]))
		case BFloat16:
			v[i] = float64(math.Float32frombits(uint32(binary.LittleEndian.Uint16(t.Data[2*i:])) << 16))
		case Float16:
			v[i] = half(binary.LittleEndian.Uint16(t.Data[2*i:]))
		default:
			v[i] = float64(t.integer(i))
		}
	}
	return v
}

// half is the value of a binary16.
func half(b uint16) float64 {
	sign, exponent, fraction := 1.0, int(b>>10&0x1f), float64(b&0x3ff)
	if b>>15 == 1 {
		sign = -1
	}
	switch {
	case exponent == 0x1f && fraction != 0:
		return math.NaN()
	case exponent == 0x1f:
		return sign * math.Inf(1)
	case exponent == 0:
		return sign * math.Ldexp(fraction, -24)
	}
	return sign * math.Ldexp(1024+fraction, exponent-25)
}

// Ints are the elements as integers; not ok if they are none.
func (t *Tensor) Ints() (v []int, ok bool) {
	if t.Type.Float() {
		return nil, false
	}
	v = make([]int, t.Len())
	for i := range v {
		v[i] = t.integer(i)
	}
	return v, true
}

func (t *Tensor) integer(i int) int {
	switch t.Type {
	case Int32:
		return int(int32(binary.LittleEndian.Uint32(t.Data[4*i:])))
	case Int64:
		return int(int64(binary.LittleEndian.Uint64(t.Data[8*i:])))
	}
	return int(t.Data[i])
}

// Float32s is a tensor of the nearest float32 of numbers.
func Float32s(name string, dims []int, values []float64) Tensor {
	t := Tensor{Name: name, Type: Float32, Dims: dims, Data: make([]byte, 0, 4*len(values))}
	for _, v := range values {
		t.Data = binary.LittleEndian.AppendUint32(t.Data, math.Float32bits(float32(v)))
	}
	return t
}

// Int64s is a tensor of integers on one axis.
func Int64s(name string, values ...int) Tensor {
	t := Tensor{Name: name, Type: Int64, Dims: []int{len(values)}}
	for _, v := range values {
		t.Data = binary.LittleEndian.AppendUint64(t.Data, uint64(v))
	}
	return t
}
