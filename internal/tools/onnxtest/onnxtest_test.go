package onnxtest_test

import (
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/aivm/aivm/internal/files/onnx"
	"github.com/aivm/aivm/internal/tools/onnxtest"
)

// operation is a node over constants and one input x.
type operation struct {
	op     string
	x      []int // the shape of x
	others []onnx.Tensor
	attrs  []onnx.Attribute
}

func ints(name string, v ...int) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsInts, Ints: v}
}

func number(name string, v int) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsInt, Int: v}
}

func real(name string, v float32) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsFloat, Float: v}
}

func text(name, v string) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsText, Text: v}
}

// random are numbers of a shape.
func random(rng *rand.Rand, name string, dims ...int) onnx.Tensor {
	n, _ := onnx.Count(dims)
	v := make([]float64, n)
	for i := range v {
		v[i] = rng.NormFloat64()
	}
	return onnx.Float32s(name, dims, v)
}

// pb is a tensor in a file of its own: an initializer of a graph, which the file does not have around it.
func pb(t *testing.T, file string) *onnxtest.Tensor {
	t.Helper()
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	graph := protowire.AppendBytes(protowire.AppendTag(nil, 5, protowire.BytesType), b)
	m, err := onnx.Decode(protowire.AppendBytes(protowire.AppendTag(nil, 7, protowire.BytesType), graph))
	require.NoError(t, err)
	x := &m.Graph.Initializers[0]
	return onnxtest.Floats(x.Dims, x.Floats())
}

// Files of PyTorch are read, and the reference computes what PyTorch does.
func TestPyTorch(t *testing.T) {
	files, err := filepath.Glob("testdata/pytorch/*/model.onnx")
	require.NoError(t, err)
	require.Len(t, files, 6)
	for _, file := range files {
		dir := filepath.Dir(file)
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		m, err := onnx.Decode(b)
		require.NoError(t, err)
		require.Equal(t, "pytorch", m.Producer)
		out, err := onnxtest.Evaluate(m, map[string]*onnxtest.Tensor{m.Graph.Inputs[0].Name: pb(t, filepath.Join(dir, "input_0.pb"))})
		require.NoError(t, err)
		got, want := out[m.Graph.Outputs[0].Name], pb(t, filepath.Join(dir, "output_0.pb"))
		require.Equal(t, want.Dims, got.Dims, dir)
		require.InDeltaSlice(t, want.F, got.F, 1e-5, dir)
	}
}

// The reference and onnxruntime agree on every operator, in the ways that scripts and their graphs use it.
func TestReferenceIsOnnxruntime(t *testing.T) {
	r := onnxtest.Start(t)
	if r == nil {
		t.Skip("onnxruntime is not there")
	}
	rng := rand.New(rand.NewPCG(3, 4))
	w := func(dims ...int) []onnx.Tensor { return []onnx.Tensor{random(rng, "w", dims...)} }
	variance := onnx.Float32s("v", []int{3}, []float64{.5, 1, 2})
	for _, c := range []operation{
		{op: "Identity", x: []int{2, 3}},
		{op: "Dropout", x: []int{2, 3}},
		{op: "Neg", x: []int{2, 3}},
		{op: "Erf", x: []int{2, 3}},
		{op: "Relu", x: []int{2, 3}},
		{op: "LeakyRelu", x: []int{2, 3}},
		{op: "LeakyRelu", x: []int{2, 3}, attrs: []onnx.Attribute{real("alpha", .3)}},
		{op: "Abs", x: []int{2, 3}},
		{op: "HardSigmoid", x: []int{2, 3}, attrs: []onnx.Attribute{real("beta", .4)}},
		{op: "HardSwish", x: []int{2, 3}},
		{op: "PRelu", x: []int{2, 3}, others: w(3)},
		{op: "Sum", x: []int{2, 3}, others: w(2, 3)},
		{op: "Pow", x: []int{2, 3}, others: []onnx.Tensor{onnx.Float32s("e", nil, []float64{2})}},
		{op: "Clip", x: []int{2, 3}, others: []onnx.Tensor{onnx.Float32s("lo", nil, []float64{-.5}), onnx.Float32s("hi", nil, []float64{.25})}},
		{op: "Sigmoid", x: []int{2, 3}},
		{op: "Tanh", x: []int{2, 3}},
		{op: "Cast", x: []int{2, 3}, attrs: []onnx.Attribute{number("to", int(onnx.Float32))}},
		{op: "Softmax", x: []int{2, 3}},
		{op: "Softmax", x: []int{2, 3, 4}, attrs: []onnx.Attribute{number("axis", 1)}},
		{op: "LogSoftmax", x: []int{2, 3}},
		{op: "Add", x: []int{2, 3}, others: w(3)},
		{op: "Sub", x: []int{2, 1, 3}, others: w(4, 1)},
		{op: "Mul", x: []int{3}, others: w(2, 3)},
		{op: "Div", x: []int{2, 3}, others: w()},
		{op: "Max", x: []int{2, 3}, others: w(3)},
		{op: "Min", x: []int{2, 3}, others: w(1, 3)},
		{op: "MatMul", x: []int{2, 3}, others: w(3, 4)},
		{op: "MatMul", x: []int{2, 3}, others: w(3)},
		{op: "MatMul", x: []int{2, 5, 3}, others: w(3, 4)},
		{op: "MatMul", x: []int{2, 5, 3}, others: w(2, 3, 2)},
		{op: "Gemm", x: []int{2, 3}, others: append(w(3, 4), random(rng, "b", 4))},
		{op: "Gemm", x: []int{3, 2}, others: append(w(4, 3), random(rng, "b", 1)), attrs: []onnx.Attribute{number("transA", 1), number("transB", 1), real("alpha", .5), real("beta", -2)}},
		{op: "Einsum", x: []int{2, 3, 4}, others: w(4, 3, 5), attrs: []onnx.Attribute{text("equation", "nab,bac->nc")}},
		{op: "Conv", x: []int{2, 3, 7, 6}, others: append(w(4, 3, 3, 2), random(rng, "b", 4)), attrs: []onnx.Attribute{ints("strides", 2, 1), ints("pads", 1, 0, 1, 2)}},
		{op: "Conv", x: []int{2, 3, 9}, others: w(3, 1, 3), attrs: []onnx.Attribute{ints("dilations", 2), number("group", 3)}},
		{op: "Conv", x: []int{1, 4, 5, 5}, others: w(6, 2, 2, 2), attrs: []onnx.Attribute{number("group", 2), text("auto_pad", "SAME_UPPER")}},
		{op: "Conv", x: []int{1, 2, 4, 5}, others: w(2, 2, 2, 2), attrs: []onnx.Attribute{text("auto_pad", "SAME_LOWER"), ints("strides", 2, 2)}},
		{op: "MaxPool", x: []int{2, 3, 6, 4}, attrs: []onnx.Attribute{ints("kernel_shape", 3, 2), ints("strides", 3, 2)}},
		{op: "AveragePool", x: []int{2, 3, 6, 4}, attrs: []onnx.Attribute{ints("kernel_shape", 2, 2), ints("strides", 2, 2)}},
		{op: "GlobalAveragePool", x: []int{2, 3, 6, 4}},
		{op: "GlobalMaxPool", x: []int{2, 3, 6}},
		{op: "BatchNormalization", x: []int{2, 3, 2}, others: []onnx.Tensor{random(rng, "s", 3), random(rng, "b", 3), random(rng, "m", 3), variance}, attrs: []onnx.Attribute{real("epsilon", .01)}},
		{op: "ReduceSum", x: []int{2, 3, 4}, others: []onnx.Tensor{onnx.Int64s("axes", 1, 2)}, attrs: []onnx.Attribute{number("keepdims", 0)}},
		{op: "ReduceMean", x: []int{2, 3, 4}, attrs: []onnx.Attribute{ints("axes", -1, 1)}},
		{op: "Transpose", x: []int{2, 3, 4}, attrs: []onnx.Attribute{ints("perm", 2, 0, 1)}},
		{op: "Transpose", x: []int{2, 3, 4}},
		{op: "Flatten", x: []int{2, 3, 4}},
		{op: "Flatten", x: []int{2, 3, 4}, attrs: []onnx.Attribute{number("axis", -1)}},
		{op: "Reshape", x: []int{2, 3, 4}, others: []onnx.Tensor{onnx.Int64s("s", 0, -1, 6)}},
		{op: "Unsqueeze", x: []int{2, 3}, others: []onnx.Tensor{onnx.Int64s("s", 1, -1)}},
		{op: "Squeeze", x: []int{2, 1, 3, 1}, others: []onnx.Tensor{onnx.Int64s("s", -1)}},
		{op: "Squeeze", x: []int{2, 1, 3, 1}},
	} {
		x := random(rng, "x", c.x...)
		n := onnx.Node{Op: c.op, Inputs: []string{"x"}, Outputs: []string{"y"}, Attributes: c.attrs}
		m := &onnx.Model{Opset: onnx.Opset}
		for _, t := range c.others {
			n.Inputs = append(n.Inputs, t.Name)
			m.Graph.Initializers = append(m.Graph.Initializers, t)
		}
		value := onnx.Value{Name: "x", Type: onnx.Float32, Shaped: true}
		for _, d := range c.x {
			value.Dims = append(value.Dims, onnx.Dim{Size: d})
		}
		m.Graph.Name, m.Graph.Nodes, m.Graph.Inputs, m.Graph.Outputs = "g", []onnx.Node{n}, []onnx.Value{value}, []onnx.Value{{Name: "y", Type: onnx.Float32}}
		in := map[string]*onnxtest.Tensor{"x": onnxtest.Floats(c.x, x.Floats())}
		got, err := onnxtest.Evaluate(m, in)
		require.NoError(t, err)
		want, err := r.Evaluate(m, in)
		require.NoError(t, err)
		require.Equal(t, append([]int{}, want["y"].Dims...), append([]int{}, got["y"].Dims...), c.op)
		for i, v := range want["y"].F {
			require.InDelta(t, v, got["y"].F[i], 2e-6*max(1, math.Abs(float64(v))), "%s %v [%d]", c.op, c.x, i)
		}
	}
}
