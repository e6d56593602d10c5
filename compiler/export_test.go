package compiler

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/onnx"
)

// exported is the graph of a model of three features, node by node: outputs = operator(inputs).
func exported(t *testing.T, dir, model string) (*onnx.Model, string) {
	t.Helper()
	script := "model {\n" + model + "\n}\ndata \"t.csv\" {\n  features a..c\n  standardise\n  label class [class=3]\n  rows 12\n}\n" +
		"loss softmax_cross_entropy\noptimizer sgd rate 1/8\ntrain { epochs 1, batch 4 }\n"
	r, err := job(t, dir, script).Compile(Options{})
	require.NoError(t, err)
	weights := map[string][]float64{}
	for _, s := range r.Unit.States {
		weights[s.Name] = make([]float64, s.Type.Len())
	}
	b, err := r.Predictor().ONNX(weights)
	require.NoError(t, err)
	m, err := onnx.Decode(b)
	require.NoError(t, err)
	var list []string
	for _, n := range m.Graph.Nodes {
		list = append(list, fmt.Sprintf("%s = %s(%s)", n.Outputs[0], n.Op, strings.Join(n.Inputs, ", ")))
	}

	// Weights of another model are refused.
	name := r.Unit.States[0].Name
	weights[name] = weights[name][1:]
	_, err = r.Predictor().ONNX(weights)
	require.ErrorContains(t, err, "the weights "+name+" are")
	_, err = r.Predictor().ONNX(nil)
	require.ErrorContains(t, err, "are 0 numbers, want")
	return m, strings.Join(list, "\n")
}

// TestONNX holds what a graph looks like. What it computes is compared with the machine in the tests of the library.
func TestONNX(t *testing.T) {
	dir := csv(t, 12)
	m, nodes := exported(t, dir, "input x [t=3, c=1]\n conv k 2 kernel 2 relu\n h = 1/2 * k + sum(sum(k))\n dense out 3 std 1/2")
	require.Equal(t, strings.TrimSpace(`
x_less = Sub(x, constant_1)
x_scaled = Mul(x_less, constant_2)
x_scaled_turned = Transpose(x_scaled)
k_t = Conv(x_scaled_turned, k_w, k_b)
k = Relu(k_t)
h_scale = Mul(k, constant_3)
h_sum = ReduceSum(k, constant_4)
h_sum_wide = Unsqueeze(h_sum, constant_4)
h_t = Add(h_scale, h_sum_wide)
h_t_flat = Flatten(h_t)
out_t = Gemm(h_t_flat, out_w, out_b)
probabilities = Softmax(out_t)`), nodes)
	require.Equal(t, []onnx.Dim{{Name: "N"}, {Size: 3}, {Size: 1}}, m.Graph.Inputs[0].Dims)
	require.Equal(t, []onnx.Dim{{Name: "N"}, {Size: 3}}, m.Graph.Outputs[0].Dims)
	require.Equal(t, []onnx.Property{{Key: "aivm.features", Value: `["a","b","c"]`}, {Key: "aivm.label", Value: `["class"]`}}, m.Metadata)
	_, nodes = exported(t, dir, "input x [in=3] centre 1/4\n param w [in, mid=5] normal(std=1/2)\n h = gelu(x @ w)\n r = h @ w - x\n out = dense(r, 3, std=1/2)")
	require.Contains(t, nodes, "x_c = Sub(x_scaled, constant_3)\nh_s = MatMul(x_c, w)\n")
	require.Contains(t, nodes, "r_s = MatMul(h, w_2)", "the other way round")
}
