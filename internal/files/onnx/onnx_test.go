package onnx_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/onnx"
	"github.com/aivm/aivm/internal/tools/hostile"
)

// part is a field of a message written out by hand: a tag of one byte, a length of one byte, and what is in it.
func part(number int, content ...string) string {
	s := strings.Join(content, "")
	if len(s) > 127 {
		return string([]byte{byte(number<<3 | 2), byte(len(s)&0x7f | 0x80), byte(len(s) >> 7)}) + s
	}
	return string([]byte{byte(number<<3 | 2), byte(len(s))}) + s
}

// scalar is a field with a small number.
func scalar(number, v int) string { return string([]byte{byte(number << 3), byte(v)}) }

// kept is a model with a tensor of each type and way, from the description of the format: w of 2 numbers, -2 and 1.
func kept(tensors ...string) []byte {
	var graph []string
	for _, t := range tensors {
		graph = append(graph, part(5, t))
	}
	return []byte(scalar(1, 8) + part(7, graph...) + part(8, scalar(2, 17)))
}

// tensor is one of two elements.
func tensor(kind int, rest ...string) string {
	return scalar(1, 2) + scalar(2, kind) + strings.Join(rest, "") + part(8, "w")
}

func TestTensors(t *testing.T) {
	minus := "\xfe\xff\xff\xff\xff\xff\xff\xff\xff\x01" // the varint of -2
	for name, text := range map[string]string{
		"float32, raw":            tensor(1, part(9, "\x00\x00\x00\xc0\x00\x00\x80\x3f")),
		"float32, packed":         tensor(1, part(4, "\x00\x00\x00\xc0\x00\x00\x80\x3f")),
		"float32, one by one":     tensor(1, "\x25\x00\x00\x00\xc0", "\x25\x00\x00\x80\x3f"),
		"float32, in two packs":   tensor(1, part(4, "\x00\x00\x00\xc0"), part(4, "\x00\x00\x80\x3f")),
		"float64, raw":            tensor(11, part(9, "\x00\x00\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00\xf0\x3f")),
		"float64, packed":         tensor(11, part(10, "\x00\x00\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00\xf0\x3f")),
		"float16, raw":            tensor(10, part(9, "\x00\xc0\x00\x3c")),
		"float16, integers":       tensor(10, part(5, "\x80\x80\x03\x80\x78")),
		"bfloat16, raw":           tensor(16, part(9, "\x00\xc0\x80\x3f")),
		"int32, raw":              tensor(6, part(9, "\xfe\xff\xff\xff\x01\x00\x00\x00")),
		"int32, packed":           tensor(6, part(5, minus, "\x01")),
		"int32, one by one":       tensor(6, "\x28", minus, "\x28\x01"),
		"int64, raw":              tensor(7, part(9, "\xfe\xff\xff\xff\xff\xff\xff\xff\x01\x00\x00\x00\x00\x00\x00\x00")),
		"int64, packed":           tensor(7, part(7, minus, "\x01")),
		"an unknown field beside": tensor(7, part(7, minus, "\x01"), part(15, "later versions")),
	} {
		m, err := onnx.Decode(kept(text))
		require.NoError(t, err, name)
		require.Equal(t, 17, m.Opset)
		w := &m.Graph.Initializers[0]
		require.Equal(t, "w", w.Name)
		require.Equal(t, []int{2}, w.Dims)
		require.Equal(t, []float64{-2, 1}, w.Floats(), name)
		v, ok := w.Ints()
		require.Equal(t, strings.HasPrefix(name, "int") || strings.HasPrefix(name, "an"), ok, name)
		if ok {
			require.Equal(t, []int{-2, 1}, v, name)
		}
		require.Equal(t, name[:3] != "int" && name[:2] != "an", w.Type.Float(), name)
	}
}

// The values are those of IEEE 754's binary16.
func TestHalf(t *testing.T) {
	for bits, want := range map[uint16]float64{
		0x0001: 1.0 / (1 << 24), 0x03ff: 1023.0 / (1 << 24), 0x0400: 1.0 / (1 << 14), 0x3555: 0.333251953125,
		0x7bff: 65504, 0xc000: -2, 0x0000: 0, 0x7c00: math.Inf(1), 0xfc00: math.Inf(-1),
	} {
		x := onnx.Tensor{Type: onnx.Float16, Data: binary.LittleEndian.AppendUint16(nil, bits)}
		require.Equal(t, []float64{want}, x.Floats(), "%04x", bits)
	}
}

func TestRefusals(t *testing.T) {
	const two = "\x00\x00\x00\xc0\x00\x00\x80\x3f"
	fine := kept(tensor(1, part(9, two)))
	for _, c := range []struct {
		name, want string
		file       []byte
		is         error
	}{
		{"nothing", "0 graphs", nil, onnx.ErrCorrupt},
		{"no graph", "0 graphs", []byte(scalar(1, 8)), onnx.ErrCorrupt},
		{"two graphs", "2 graphs", append(bytes.Clone(fine), part(7)...), onnx.ErrCorrupt},
		{"text", "truncated or no ONNX model", []byte("model {\n}\n"), onnx.ErrCorrupt},
		{"a group", "truncated", []byte("\x3b\x3c"), onnx.ErrCorrupt},
		{"a graph that is a number", "truncated", []byte(scalar(7, 1)), onnx.ErrCorrupt},
		{"external", `tensor "w": external data is not read`, kept(tensor(1, part(13, part(1, "location"), part(2, "../w.bin")))), onnx.ErrExternal},
		{"external, said", `tensor "w": external data`, kept(tensor(1, scalar(14, 1))), onnx.ErrExternal},
		{"short", `tensor "w": 4 bytes, but float32[2] has 8`, kept(tensor(1, part(9, two[:4]))), onnx.ErrCorrupt},
		{"long", `tensor "w": 16 bytes`, kept(tensor(1, part(9, two, two))), onnx.ErrCorrupt},
		{"twice", "twice", kept(tensor(1, part(9, two), part(4, two))), onnx.ErrCorrupt},
		{"uint8", `elements of uint8 are not read`, kept(tensor(2, part(9, "ab"))), nil},
		{"float8", `elements of type 17 are not read`, kept(tensor(17, part(9, "ab"))), nil},
		{"texts", "string", kept(tensor(8, part(6, "a"), part(6, "b"))), nil},
		{"integers for float32", "integers for elements of float32", kept(tensor(1, part(5, "\x01\x01"))), onnx.ErrCorrupt},
		{"negative", "negative or too large", kept(scalar(2, 1) + "\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"), nil},
		{"huge", "negative or too large", kept(scalar(2, 1) + strings.Repeat("\x08\x80\x80\x80\x80\x04", 3)), nil},
		{"axes", "too many parts", kept(scalar(2, 1) + strings.Repeat(scalar(1, 1), 33)), onnx.ErrTooMany},
		{"sparse", "sparse", []byte(part(7, part(15))), nil},
		{"functions", "functions", append(bytes.Clone(fine), "\xca\x01\x00"...), nil},
		{"an attribute without its tensor", `attribute "value" has no tensor`, []byte(part(7, part(1, part(5, part(1, "value"), "\xa0\x01\x04")))), onnx.ErrCorrupt},
	} {
		_, err := onnx.Decode(c.file)
		require.ErrorContains(t, err, c.want, c.name)
		if c.is != nil {
			require.ErrorIs(t, err, c.is, c.name)
		}
	}
	for n := range fine {
		if n == len(fine)-4 { // what is left is a model without a list of opsets
			continue
		}
		_, err := onnx.Decode(fine[:n])
		require.ErrorIs(t, err, onnx.ErrCorrupt, n)
	}
	graph := bytes.Repeat([]byte(part(1)), 1<<17) // nodes of two bytes
	file := append([]byte("\x3a"), binary.AppendUvarint(nil, uint64(len(graph)))...)
	_, err := onnx.Decode(append(file, graph...))
	require.ErrorIs(t, err, onnx.ErrTooMany)
}

// sample has every field that is written.
func sample() *onnx.Model {
	return &onnx.Model{
		Producer: "aivm", Description: "a sample", Opset: onnx.Opset, Metadata: []onnx.Property{{Key: "k", Value: "v"}, {Key: "empty"}},
		Graph: onnx.Graph{
			Name: "g",
			Nodes: []onnx.Node{
				{Name: "n", Op: "Conv", Inputs: []string{"x", "", "w"}, Outputs: []string{"h"}, Attributes: []onnx.Attribute{
					{Name: "a", Kind: onnx.IsFloat, Float: -.5},
					{Name: "b", Kind: onnx.IsInt, Int: -3},
					{Name: "c", Kind: onnx.IsText, Text: "VALID"},
					{Name: "d", Kind: onnx.IsInts, Ints: []int{1, -1, 1 << 40}},
					{Name: "e", Kind: onnx.IsFloats, Floats: []float32{1, -.25}},
					{Name: "f", Kind: onnx.IsTensor, Tensor: &onnx.Tensor{Name: "c", Type: onnx.Float32, Data: []byte{0, 0, 128, 63}}},
				}},
				{Op: "Softmax", Domain: "com.example", Inputs: []string{"h"}, Outputs: []string{"y"}},
			},
			Initializers: []onnx.Tensor{onnx.Float32s("w", []int{2, 1}, []float64{1, -2.5}), onnx.Int64s("s", 0, -1, 7)},
			Inputs:       []onnx.Value{{Name: "x", Type: onnx.Float32, Shaped: true, Dims: []onnx.Dim{{Name: "N"}, {Size: 3}, {}}}},
			Outputs:      []onnx.Value{{Name: "y", Type: onnx.Float32}},
		},
	}
}

func TestRoundTrip(t *testing.T) {
	m := sample()
	b := m.Encode()
	got, err := onnx.Decode(b)
	require.NoError(t, err)
	require.Equal(t, m, got)
	require.Equal(t, b, got.Encode())
}

// What a stranger sends is a model or an error, and costs little: 4,000 mutants.
func TestHostile(t *testing.T) {
	seeds := [][]byte{sample().Encode(), kept(tensor(7, part(7, "\x05\x01")), tensor(1, part(4, "\x00\x00\x00\xc0\x00\x00\x80\x3f")))}
	m := hostile.Mutator{Seeds: seeds}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		b, how := m.Mutate(rng)
		given := bytes.Clone(b)
		used := hostile.Allocated(func() { decode(t, b) })
		require.LessOrEqual(t, used, uint64(hostile.MaxAlloc), how)
		require.Equal(t, given, b)
	}
	// The most memory for a byte: lists of integers, nodes.
	for _, graph := range []string{part(5, scalar(1, 2)) + strings.Repeat("\x0a\x00", 1<<19-8), strings.Repeat("\x0a\x02\x2a\x00", 1<<18-8)} {
		b := append([]byte("\x3a"), binary.AppendUvarint(nil, uint64(len(graph)))...)
		used := hostile.Allocated(func() { decode(t, append(b, graph...)) })
		require.LessOrEqual(t, used, uint64(hostile.MaxAlloc))
	}
	packed := "\x10\x07\x3a" + string(binary.AppendUvarint(nil, 1<<20-64)) + strings.Repeat("\x01", 1<<20-64)
	graph := "\x2a" + string(binary.AppendUvarint(nil, uint64(len(packed)))) + packed
	b := append([]byte("\x3a"), binary.AppendUvarint(nil, uint64(len(graph)))...)
	used := hostile.Allocated(func() { decode(t, append(b, graph...)) })
	require.Less(t, uint64(8<<20), used, "the integers are made")
	require.LessOrEqual(t, used, uint64(hostile.MaxAlloc))
}

// decode holds what every model owes that is read.
func decode(t *testing.T, b []byte) {
	m, err := onnx.Decode(b)
	if err != nil {
		return
	}
	for i := range m.Graph.Initializers {
		x := &m.Graph.Initializers[i]
		require.Len(t, x.Floats(), x.Len())
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(sample().Encode())
	f.Add(kept(tensor(7, part(7, "\x05\x01"))))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<16 {
			return
		}
		require.LessOrEqual(t, hostile.Allocated(func() { decode(t, b) }), uint64(hostile.MaxAlloc))
	})
}
