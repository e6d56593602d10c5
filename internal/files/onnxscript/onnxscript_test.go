package onnxscript_test

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/onnx"
	"github.com/aivm/aivm/internal/files/onnxscript"
	"github.com/aivm/aivm/internal/tools/hostile"
)

// graph reads a graph as tests write it: "x [N, 3, 4]; w 2,3; y = Gemm x w {transB=1}". A word with a shape behind it is the input in
// brackets, or weights, 1, 2, 3 …, with the shape between commas; n:w is integers. The last value is the output.
func graph(t *testing.T, text string) *onnx.Model {
	t.Helper()
	m := &onnx.Model{Opset: onnx.Opset}
	g := &m.Graph
	value := regexp.MustCompile(`^(\w+) \[(.*)\]$`)
	node := regexp.MustCompile(`^(\w+) = (\w+)(.*?)( \{(.*)\})?$`)
	last := ""
	for _, line := range strings.Split(text, ";") {
		line = strings.TrimSpace(line)
		if v := value.FindStringSubmatch(line); v != nil {
			x := onnx.Value{Name: v[1], Type: onnx.Float32, Shaped: true}
			for _, d := range strings.Split(v[2], ", ") {
				var dim onnx.Dim
				if _, err := fmt.Sscan(d, &dim.Size); err != nil {
					dim.Name = d
				}
				x.Dims = append(x.Dims, dim)
			}
			g.Inputs = append(g.Inputs, x)
			continue
		}
		if v := node.FindStringSubmatch(line); v != nil {
			n := onnx.Node{Name: "the" + v[1], Op: v[2], Inputs: strings.Fields(strings.ReplaceAll(v[3], "_", " ")), Outputs: []string{v[1]}}
			for _, a := range strings.Fields(v[5]) {
				key, x, _ := strings.Cut(a, "=")
				attribute := onnx.Attribute{Name: key, Kind: onnx.IsText, Text: x}
				if list := numbers(x); list != nil {
					attribute = onnx.Attribute{Name: key, Kind: onnx.IsInts, Ints: list}
					if !strings.Contains(x, ",") {
						attribute = onnx.Attribute{Name: key, Kind: onnx.IsInt, Int: list[0]}
					}
				} else if _, err := fmt.Sscan(x, &attribute.Float); err == nil {
					attribute.Kind = onnx.IsFloat
				}
				n.Attributes = append(n.Attributes, attribute)
			}
			g.Nodes, last = append(g.Nodes, n), v[1]
			continue
		}
		name, shape, _ := strings.Cut(line, " ")
		if name, ok := strings.CutPrefix(name, "n:"); ok {
			g.Initializers = append(g.Initializers, onnx.Int64s(name, numbers(shape)...))
			continue
		}
		if x, ok := strings.CutPrefix(shape, "is "); ok {
			var v float64
			_, err := fmt.Sscan(x, &v)
			require.NoError(t, err)
			g.Initializers = append(g.Initializers, onnx.Float32s(name, []int{}, []float64{v}))
			continue
		}
		dims := numbers(shape)
		require.NotNil(t, dims, line)
		n, _ := onnx.Count(dims)
		v := make([]float64, n)
		for i := range v {
			v[i] = float64(i + 1)
		}
		g.Initializers = append(g.Initializers, onnx.Float32s(name, dims, v))
	}
	g.Outputs = []onnx.Value{{Name: last, Type: onnx.Float32}}
	return m
}

func numbers(s string) (list []int) {
	for _, x := range strings.Split(s, ",") {
		n := 0
		if k, err := fmt.Sscan(x, &n); k != 1 || err != nil || fmt.Sprint(n) != x {
			return nil
		}
		list = append(list, n)
	}
	return list
}

var options = onnxscript.Options{Source: "m.onnx", Data: "d.csv", Label: "y", Weights: "w.safetensors"}

// model is what stands in the model of a script.
func model(s *onnxscript.Script) string {
	_, rest, _ := strings.Cut(string(s.Text), "model {\n")
	text, _, _ := strings.Cut(rest, "}\n")
	return strings.TrimSpace(regexp.MustCompile(`\n +`).ReplaceAllString(text, "; "))
}

func TestScripts(t *testing.T) {
	for _, c := range []struct{ graph, model, rest string }{
		{
			"x [N, 4]; fc1.weight 8,4; fc1.bias 8; a = Gemm x fc1.weight fc1.bias {transB=1}; b = Relu a; fc2.weight 3,8; fc2.bias 3; c = Gemm b fc2.weight fc2.bias {transB=1}; y = Softmax c",
			"input x [part=4]; dense fc1 8 relu; dense fc2 3", "label y [class=3]",
		},
		{"x [N, 4]; w 4,1; b 1; a = MatMul x w; c = Add a b; y = Sigmoid c", "input x [part=4]; dense w 1", "loss logistic"},
		{"x [N, 4]; w 4; a = MatMul x w; y = Identity a", "input x [part=4]; dense w 1", "loss mean_squared_error"},
		{
			"x [N, 1, 28, 28]; conv1.weight 6,1,5,5; conv1.bias 6; a = Conv x conv1.weight conv1.bias; b = Relu a; c = MaxPool b {kernel_shape=2,2 strides=2,2}; d = Flatten c; fc.weight 10,864; y = Gemm d fc.weight {transB=1}",
			"input x [h=28, w=28, c=1]; conv conv1 6 kernel 5 relu; maxpool pool1 2; dense fc 10", "The graph ends without Softmax",
		},
		{
			"x [N, 3, 8, 6]; k 3,1,3,2; a = Conv x k {group=3 dilations=2,1 pads=1,0,1,0}; m 3; v 3; s 3; o 3; b = BatchNormalization a s o m v; c = GlobalMaxPool b; n:sh 0,3; d = Reshape c sh; fc 3,2; y = MatMul d fc",
			"input x [h=8, w=6, c=3]; conv k 3 kernel 3x2 dilate 2x1 pad 1x0 groups 3; maxpool pool1 all; dense fc 2", "A row has its numbers in the order h, w, c, and not, as in the graph, c, h, w: channels come last.",
		},
		{
			"x [N, 5, 3]; a = Transpose x {perm=0,2,1}; k 2,3,3; b = Conv a k {strides=2,2}; y = Flatten b", "", "strides [2 2], want one for each of 1 directions",
		},
		{
			"x [N, 8, 3]; a = Transpose x {perm=0,2,1}; k 2,3,2; b = Conv a k {auto_pad=SAME_UPPER}; c = Tanh b; d = Flatten c; w 16,2; y = MatMul d w",
			"input x [t=8, c=3]; conv k 2 kernel 2 same tanh; dense w 2", "",
		},
		{
			"x [N, 784]; n:sh -1,1,28,28; a = Reshape x sh; k 2,1,28,28; b = Conv a k; y = Flatten b", "", "the output has no axis of units: want Gemm or MatMul last",
		},
		{
			"x [N, 64]; n:sh -1,1,8,8; a = Reshape x sh; k 4,1,3,3; b = Conv a k {pads=1,1,1,1}; c = Flatten b; out 256,2; y = MatMul c out",
			"input x [h=8, w=8, c=1]; conv k 4 kernel 3 same; dense out 2", "",
		},
		{ // x.view(x.size(0), -1) of PyTorch
			"x [N, 1, 4, 4]; k 2,1,3,3; a = Conv x k; m 2; v 2; s 2; o 2; b = BatchNormalization a s o m v; c = Relu b; d = Shape c; n:i 0; e = Gather d i; n:ax 0; e1 = Squeeze e ax; f = Unsqueeze e1 ax; n:g -1; h = Concat f g {axis=0}; l = Reshape c h; w 8,3; y = MatMul l w",
			"input x [h=4, w=4, c=1]; conv k 2 kernel 3 relu; dense d1 3", "",
		},
		{ // the same, by a slice
			"x [N, 4, 2]; d = Shape x; n:from 0; n:to 1; e = Slice d from to; n:g 8; h = Concat e g {axis=0}; l = Reshape x h; w 8,3; y = MatMul l w",
			"input x [i=4, j=2]; dense w 3", "",
		},
		{ // a residual: the second layer has the axis of the input
			"x [N, 4]; w 4,8; a = MatMul x w; b = Relu a; u 8,4; c = MatMul b u; d = Add x c; o 4,2; y = MatMul d o",
			"input x [part=4]; dense w 8 relu; param uw [w, part=4]; param ub [part=4]; u = w @ uw + ub; v1 = x + u; dense o 2", "",
		},
		{ // a layer over the last axis of two
			"x [N, 5, 3]; w 3,4; a = MatMul x w; b = Relu a; c = Flatten b; o 20,2; y = MatMul c o",
			"input x [i=5, j=3]; param ww [j=3, w=4]; param wb [w=4]; w = relu(x @ ww + wb); dense o 2", "",
		},
		{ // constants of the script, and parameters
			"x [N, 4]; half is 0.5; a = Mul x half; third is 0.3; b = Add a third; w 4; c = Mul b w; one is 1; d = Sub one c; o 4,2; y = MatMul d o",
			"input x [part=4]; v1 = x * 1/2; param third []; v2 = v1 + third; param w [part=4]; v3 = v2 * w; v4 = v3 * -1; v5 = v4 + 1; dense o 2", `; "third" is a parameter, which is trained, too.`,
		},
		{
			"x [N, 4]; w 4,3; h = MatMul x w; root is 1.41421356; a = Div h root; b = Erf a; one is 1; c = Add b one; d = Mul h c; half is .5; e = Mul d half; o 3,2; y = MatMul e o",
			"input x [part=4]; dense w 3 gelu; dense o 2", "",
		},
		{"x [N, 4]; w 4,3; h = MatMul x w; six is 6; zero is 0; a = Clip h zero six; o 3,2; y = MatMul a o", "input x [part=4]; dense w 3 relu; v1 = w + -6; v2 = relu(v1); v3 = w - v2; dense o 2", ""},
		{"x [N, 4]; w 4,3; h = MatMul x w; a = Abs h; two is 2; b = Pow a two; c = Sum b a; o 3,2; y = MatMul c o", "input x [part=4]; dense w 3; v1 = relu(w); v2 = w * -1; v3 = relu(v2); v4 = v1 + v3; v5 = v4 * v4; v6 = v5 + v4; dense o 2", ""},
		{
			"x [N, 3, 7, 7]; a = AveragePool x {kernel_shape=3,3 strides=2,2}; b = GlobalAveragePool a; c = Flatten b; o 3,2; y = MatMul c o",
			"input x [h=7, w=7, c=3]; conv c1 3 kernel 3 stride 2 groups 3; conv c2 3 kernel 3 groups 3; dense o 2",
			`; AveragePool "thea" is a convolution with weights of 1/9, which are trained, too.`,
		},
		{ // a value that is read twice, and a layer that reads one that is not the last
			"x [N, 4]; w 4,3; h = MatMul x w; half is 0.5; a = Mul h half; b = Sigmoid h; e = Mul a b; o 3,2; y = MatMul e o",
			"input x [part=4]; dense w 3; v1 = w * 1/2; v2 = sigmoid(w); v3 = v1 * v2; dense o 2", "",
		},
		{ // the same, in another shape
			"x [N, 4]; w 4,3; h = MatMul x w; f = Flatten h; half is 0.5; a = Mul f half; b = Sigmoid h; e = Mul a b; o 3,2; y = MatMul e o",
			"input x [part=4]; dense w 3; v1 = w * 1/2; v2 = sigmoid(w); v3 = v1 * v2; dense o 2", "",
		},
		{ // a layer that reads a value that is not the last
			"x [N, 4]; w 4,3; h = MatMul x w; a = Sigmoid h; u 3,4; b = MatMul a u; v 4,4; c = MatMul x v; d = Tanh c; e = Mul b d; o 4,2; y = MatMul e o",
			"input x [part=4]; dense w 3 sigmoid; param uw [w, v=4]; param ub [v=4]; u = w @ uw + ub; s1 = x; dense v 4 tanh; v1 = u * v; dense o 2", "",
		},
		{"x [N, 4]; w 4,3; h = MatMul x w; a = LeakyRelu h {alpha=0.25}; o 3,2; y = MatMul a o", "input x [part=4]; dense w 3; v1 = relu(w); v2 = w * -1; v3 = relu(v2); v4 = v3 * 1/4; v5 = v1 - v4; dense o 2", ""},
		{"x [N, 2, 3]; k 2,2,2; a = Conv x k; b = Flatten a; n:ax 1; c = ReduceSum b ax {keepdims=0}; d = Identity c; y = Sigmoid d", "", "the output is none of a Gemm or MatMul of one unit"},
	} {
		s, err := onnxscript.Of(graph(t, c.graph), options)
		if c.model == "" && c.rest != "" {
			require.ErrorContains(t, err, c.rest, c.graph)
			continue
		}
		require.NoError(t, err, c.graph)
		if c.model != "" {
			assert.Equal(t, c.model, model(s), c.graph)
		}
		require.Contains(t, string(s.Text), c.rest)
		j, err := compiler.Parse("m.train", s.Text)
		require.NoError(t, err, "%s\n%s", c.graph, s.Text)
		require.Equal(t, "w.safetensors", j.Start.File)
	}
}

// weights are the arrays of a script by their names.
func weights(t *testing.T, text string) map[string][]float64 {
	t.Helper()
	s, err := onnxscript.Of(graph(t, text), options)
	require.NoError(t, err)
	all := map[string][]float64{}
	for _, a := range s.Weights {
		all[a.Name] = a.Floats
	}
	return all
}

// Weights stand as the script has their axes, worked out by hand.
func TestWeights(t *testing.T) {
	require.Equal(t, map[string][]float64{"fc_w": {1, 3, 5, 2, 4, 6}, "fc_b": {1, 2, 3}},
		weights(t, "x [N, 2]; fc 3,2; b 3; y = Gemm x fc b {transB=1}"))
	require.Equal(t, map[string][]float64{"fc_w": {.5, 1, 1.5, 2}, "fc_b": {-2, -4}},
		weights(t, "x [N, 2]; fc 2,2; b 2; y = Gemm x fc b {alpha=0.5 beta=-2.0}"))
	// The kernel [units, channels, t] becomes [t, channels, units]; flat [c, t] becomes [t, c].
	w := weights(t, "x [N, 2, 3]; k 2,2,2; a = Conv x k; b = Flatten a; o 4,1; y = MatMul b o")
	require.Equal(t, []float64{1, 5, 3, 7, 2, 6, 4, 8}, w["k_w"])
	require.Equal(t, []float64{1, 3, 2, 4}, w["o_w"])
	// 2·(x·w) + 1, then (… − 1)/√(1 + 3)·1 + 1 of the first unit.
	w = weights(t, "x [N, 1]; fc 1,1; two is 2; one is 1; a = MatMul x fc; b = Mul two a; c = Add b one; s 1; o 1; m 1; v 1; d = BatchNormalization c s o m v {epsilon=3.0}; y = Identity d")
	require.Equal(t, map[string][]float64{"fc_w": {1}, "fc_b": {1}}, w)
}

func TestRefused(t *testing.T) {
	for text, want := range map[string]string{
		"x [N, 4]; y = Elu x":                                                                   `node Elu "they": scripts have no Elu: train the model with Relu`,
		"x [N, 4]; y = Identity x":                                                              "the graph has no weights, so there is nothing to train",
		"x [N, 4]; y = Whatever x":                                                              `node Whatever "they": scripts have no Whatever: what is read: Abs, Add, AveragePool,`,
		"x [N, 4]; y = Max x x":                                                                 "a script does not compare values",
		"x [N, 4]; k is 3; y = Pow x k":                                                         "no power but the square",
		"x [N, 4]; y = Clip x {min=1.5 max=0.5}":                                                "from 1.5 to 0.5",
		"x [N, 4]; k 3; y = PRelu x k":                                                          "a constant of the shape [3] for values of [4]",
		"x [N, 4]; y = Concat x x":                                                              "scripts have no Concat of values: two values cannot be joined",
		"x [N, 4]; w 3,2; y = MatMul x w":                                                       `node MatMul "they": weights for 3 inputs and 2 units, but 4 inputs`,
		"x [N, 4]; y = MatMul x x":                                                              "products of two values",
		"x [N, 4]; w 4,2; y = Gemm x w {transA=1}":                                              "transA turns rows into columns",
		"x [N, 4]; w 4,2; a = MatMul x w; y = Relu a":                                           "the output is a relu, which the loss softmax_cross_entropy does not read",
		"x [N, 4]; w 4,2; a = MatMul x w; y = Sigmoid a":                                        "the output is 2 Sigmoids",
		"x [N, 4]; w 4,1; a = MatMul x w; y = Softmax a":                                        "a Softmax of one unit, which is always the same",
		"x [N, h, 4]; y = Relu x":                                                               `input "x": axis 1 has no fixed length`,
		"x [4]; y = Relu x":                                                                     `input "x": want its shape, rows first`,
		"x [N, 4]; z [N, 4]; y = Add x z":                                                       `the graph has the inputs "x" and "z", and a script has one`,
		"w 2; y = Relu w":                                                                       "no input that its output depends on",
		"x [N, 2, 4]; k 2,1,2; y = Conv x k":                                                    "a kernel for 1 channels, but 2 channels",
		"x [N, 4, 4]; k 4,2,2; y = Conv x k {group=2}":                                          "2 groups of 4 channels: those of a script have one channel before",
		"x [N, 1, 4]; k 1,1,9; y = Conv x k":                                                    "a kernel of 9 entries, larger than the image of 4",
		"x [N, 1, 4]; k 1,1,1; y = Conv x k {strides=2,2}":                                      "strides [2 2], want one for each of 1 directions",
		"x [N, 1, 5, 5]; k 1,1,2,2; y = Conv x k {strides=2,2}":                                 "stride 2 leaves 1 of 5 entries over",
		"x [N, 1, 5, 5]; k 1,1,3,3; y = Conv x k {pads=0,2,2,0}":                                "pads [0 2] before and [2 0] behind",
		"x [N, 1, 5, 5]; k 1,1,3,3; y = Conv x k {auto_pad=SAME_LOWER}":                         "auto_pad SAME_LOWER is not read",
		"x [N, 1, 4, 4]; y = MaxPool x {kernel_shape=3,3 strides=2,2}":                          "windows of [3 3] at steps of [2 2] on an image of [4 4]",
		"x [N, 1, 5, 5]; y = MaxPool x {kernel_shape=2,2 strides=2,2}":                          "those of a script's maximum lie side by side and divide the image",
		"x [N, 1, 4, 4]; y = MaxPool x {kernel_shape=2,2 strides=2,2 pads=1,1,1,1}":             "windows with padding or a dilation",
		"x [N, 1, 5, 5]; y = AveragePool x {kernel_shape=2,2 strides=2,2}":                      "stride 2 leaves 1 of 5 entries over",
		"x [N, 1, 4, 4]; n:ax 1; y = ReduceMean x ax":                                           "over the axes [0]",
		"x [N, 4, 4]; n:ax 1; y = ReduceSum x ax":                                               "a script's sum is over all but the rows",
		"x [N, 4]; n:ax 0; y = ReduceSum x ax":                                                  "it is over the rows, too",
		"x [N, 4]; n:sh 4,-1; y = Reshape x sh":                                                 "begins with 4 rows, want 0 or -1",
		"x [N, 4]; n:sh -1,3; y = Reshape x sh":                                                 "is none of 4 numbers",
		"x [N, 4]; w 4,6; a = MatMul x w; n:sh 0,2,3; y = Reshape a sh":                         "the shape cuts through an axis of 6 entries",
		"x [N, 4]; y = Transpose x {perm=1,0}":                                                  "perm [1 0] moves the rows",
		"x [N, 4]; y = Flatten x {axis=0}":                                                      "axis 0 joins rows with others",
		"x [N, 4]; d = Shape x; n:two 2; e = Mul d two; l = Reshape x e; w 4,3; y = MatMul l w": "it computes with a shape",
		"x [N, 4]; d = Shape x; e = Cast d {to=1}; y = Add x e":                                 "it computes with a shape",
		"x [N, 4]; n:i 0; e = Gather x i; y = Relu e":                                           `node Gather "thee": scripts have no Gather of values: rows of a table cannot be looked up`,
		"x [N, 4]; d = Shape x; n:i 7; e = Gather d i; l = Reshape x e; y = Relu l":             "axis 7 of 2",
		"x [N, 4]; y = Erf x":                                                                   "Erf is read as part of",
		"x [N, 4]; r is 0.70710678; a = Mul x r; y = Erf a":                                     "it reads a part of x",
		"x [N, 4]; r is 0.70710678; a = Mul x r; b = Erf a; y = Relu b":                         "it reads a part of x·(1 + erf(x/√2))/2",
		"x [N, 4]; r is 0.70710678; a = Mul x r; b = Erf a; one is 1; c = Add b one; half is 0.5; d = Mul c half; z = Relu x; e = Mul z d; w 4,2; y = MatMul e w": "it reads a part of",
		"x [N, 4]; y = Gelu x {approximate=tanh}":                             `approximate "tanh": a script's gelu is the exact one`,
		"x [N, 4]; y = Div x x":                                               "no division by values",
		"x [N, 4]; k 3; y = Add x k":                                          "a constant of the shape [3] for values of [4]",
		"x [N, 4]; k 2,4; y = Add x k":                                        "a constant of the shape [2 4]",
		"x [N, 4]; w 4,4; a = MatMul x w; b = Add x a; v 4,2; y = MatMul b v": "it joins values of two layers",
		"x [N, 2, 4]; k 2,2,1; a = Conv x k; b = Add x a; c = Flatten b; v 8,2; y = MatMul c v": "it joins values of two layers",
		"x [N, 4]; w 4,2; a = MatMul x w; y = Softmax a {axis=0}":                               "axis 0, and a script's probabilities",
		"x [N, 4, 4]; a = Softmax x {axis=1}; b = Flatten a; v 16,2; y = MatMul b v":            "softmax of a script is over the one axis",
		// A kernel over one of the two axes that stand before the channels in the script.
		"x [N, 3, 4]; w 4,5; a = MatMul x w; k 2,5,2; b = Transpose a {perm=0,2,1}; c = Conv b k; d = Transpose c {perm=0,2,1}; u 2,3; e = MatMul d u; f = Transpose e {perm=0,2,1}; k2 2,2,1; g = Conv f k2; z = Flatten g; o 4,2; y = MatMul z o": `node Conv "theg": `,
		"x [N, 1, 4]; k 2,1,2; a = Conv x k; c 1,3; b = Relu a; d = Mul b c; e = Flatten d; o 6,2; y = MatMul e o":                                                                                                                                  `node Mul "thed": a parameter over the axis t of 3 entries, which has 4 in the input`,
		"x [N, 4]; a = Relu missing; y = Add x a":                                   `its input 0, "missing", is nothing that stands before it`,
		"x [N, 4]; y = Cast x {to=7}":                                               "it makes int64 of them",
		"x [N, 4]; w 4,2; zero is 0; c = Div w zero; a = MatMul x c; y = Softmax a": "are not all numbers",
	} {
		s, err := onnxscript.Of(graph(t, text), options)
		require.ErrorContains(t, err, want, "%s: %v", text, s)
	}
	m := graph(t, "x [N, 4]; w 4,2; y = MatMul x w")
	m.Opset = 6
	_, err := onnxscript.Of(m, options)
	require.ErrorContains(t, err, "opset 6 is not read, want 7 to 30")
	m.Opset, m.Graph.Nodes[0].Domain = 17, "com.microsoft"
	_, err = onnxscript.Of(m, options)
	require.ErrorContains(t, err, `operators of the domain "com.microsoft" are not read`)
	m.Graph.Nodes[0].Domain, m.Graph.Nodes[0].Attributes = "", []onnx.Attribute{{Name: "body", Kind: onnx.IsGraph}}
	_, err = onnxscript.Of(m, options)
	require.ErrorContains(t, err, "graphs within nodes are not read")
	m.Graph.Nodes[0].Attributes = nil
	o := options
	for loss, want := range map[string]string{"logistic": "loss logistic: the graph has 2 outputs and ends with a number, which is for softmax_cross_entropy", "mean_squared_error": "which is for softmax"} {
		o.Loss = loss
		_, err = onnxscript.Of(m, o)
		require.ErrorContains(t, err, want)
	}
	o.Loss, o.Classes = "", []string{"a", "b", "c"}
	_, err = onnxscript.Of(m, o)
	require.ErrorContains(t, err, "the graph has 2 outputs, but 3 classes have names")
	o.Loss, o.Classes = "logistic", nil
	s, err := onnxscript.Of(graph(t, "x [N, 4]; w 4,1; y = MatMul x w"), o)
	require.NoError(t, err)
	require.Contains(t, string(s.Text), "loss logistic\n")
	require.Equal(t, []string{"the graph ends without Sigmoid; the script predicts the sigmoid of its output"}, s.Notes)
}

// Names that a file has for itself do no harm to the script.
func TestNames(t *testing.T) {
	o := onnxscript.Options{Source: "a\nmodel {", Data: "a \"b\".csv", Label: "the label", Classes: []string{"no", "2 or more"}, Weights: "w.safetensors"}
	m := graph(t, "x [N, 4]; loss.weight 4,3; a = MatMul x loss.weight; part.weight 3,3; b = Relu a; c = MatMul b part.weight; d = Relu c; 0.weight 3,2; y = MatMul d 0.weight")
	s, err := onnxscript.Of(m, o)
	require.NoError(t, err)
	require.Equal(t, "input x [part=4]; dense d1 3 relu; dense d2 3 relu; dense d3 2", model(s))
	j, err := compiler.Parse("m.train", s.Text)
	require.NoError(t, err, "%s", s.Text)
	require.Equal(t, `a "b".csv`, j.Train.File)
	require.Equal(t, "'the label'", j.Train.Label)
	require.Equal(t, []string{"no", "2 or more"}, j.Train.Names)
	require.NotContains(t, string(s.Text), "the numbers 0 to 1")

	// What aivm wrote says it itself.
	m.Metadata = []onnx.Property{{Key: "aivm.label", Value: `["kind"]`}, {Key: "aivm.classes", Value: `["cat","big fish"]`}, {Key: "other", Value: "{"}}
	s, err = onnxscript.Of(m, onnxscript.Options{})
	require.NoError(t, err)
	require.Contains(t, string(s.Text), `label kind [class=2] cat, "big fish"`)
}

// importing holds what a stranger's graph may do: become a script that can be read, or an error.
func importing(t *testing.T, b []byte) {
	m, err := onnx.Decode(b)
	if err != nil {
		return
	}
	s, err := onnxscript.Of(m, options)
	if err != nil {
		require.NotEmpty(t, err.Error())
		return
	}
	_, err = compiler.Parse("m.train", s.Text)
	require.NoError(t, err, "%s", s.Text)
	for _, a := range s.Weights {
		n, ok := onnx.Count(a.Shape)
		require.True(t, ok)
		require.Len(t, a.Floats, n, a.Name)
		for _, v := range a.Floats {
			require.False(t, math.IsNaN(v) || math.IsInf(v, 0))
		}
	}
}

func seeds(t *testing.T) (list [][]byte) {
	for _, text := range []string{
		"x [N, 4]; fc1 8,4; b 8; a = Gemm x fc1 b {transB=1}; c = Relu a; k 8; e = Mul c k; fc2 8,3; f = MatMul e fc2; y = Softmax f",
		"x [N, 3, 6, 6]; k 3,1,3,3; a = Conv x k {group=3 dilations=1,1 pads=1,1,1,1}; m 3; v 3; s 3; o 3; b = BatchNormalization a s o m v; p = MaxPool b {kernel_shape=2,2 strides=2,2}; d = Flatten p; fc 27,2; y = MatMul d fc",
		"x [N, 64]; n:sh -1,1,8,8; a = Reshape x sh; k 4,1,3,3; b = Conv a k {auto_pad=SAME_UPPER strides=1,1}; q = Transpose b {perm=0,2,3,1}; n:sh2 0,-1; c = Reshape q sh2; out 256,2; y = MatMul c out",
		"x [N, 4]; w 4,8; a = MatMul x w; b = LeakyRelu a; u 8,4; c = MatMul b u; d = Add x c; r is 1.41421356; g = Div d r; h = Erf g; one is 1; i = Add h one; j = Mul d i; half is .5; l = Mul j half; o 4,1; y = MatMul l o",
		"x [N, 4, 2]; d = Shape x; n:from 0; n:to 1; e = Slice d from to; n:i 1; f = Gather d i; n:g 8; h = Concat e g {axis=0}; l = Reshape x h; w 8,3; y = MatMul l w",
		"x [N, 5, 3]; w 3,4; a = MatMul x w; n:ax 1; u = Unsqueeze a ax; s = Squeeze u ax; c = Flatten s; o 20,2; y = MatMul c o",
	} {
		list = append(list, graph(t, text).Encode())
	}
	return list
}

func TestHostile(t *testing.T) {
	m := hostile.Mutator{Seeds: seeds(t)}
	for _, s := range m.Seeds {
		importing(t, s)
	}
	rng := rand.New(rand.NewPCG(5, 6))
	for range 6000 {
		b, how := m.Mutate(rng)
		used := hostile.Allocated(func() { importing(t, bytes.Clone(b)) })
		require.LessOrEqual(t, used, uint64(hostile.MaxAlloc), how)
	}
}

func FuzzImport(f *testing.F) {
	for _, s := range seeds(&testing.T{}) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<14 {
			return
		}
		require.LessOrEqual(t, hostile.Allocated(func() { importing(t, b) }), uint64(hostile.MaxAlloc))
	})
}
