package aivm_test

import "github.com/aivm/aivm/internal/files/onnx"

// fixedGraphs are what random ones seldom have.
var fixedGraphs = []struct {
	input []int
	draw  func(g *grapher)
}{
	{[]int{2, 7, 9}, func(g *grapher) { // a stride and a dilation, another in each direction
		g.then("Conv", []string{g.weights(.4, 3, 2, 3, 2), g.weights(.2, 3)}, ofInts("strides", 2, 1), ofInts("dilations", 1, 3), ofInts("pads", 0, 1, 0, 1))
		g.then("Tanh", nil)
		g.then("Flatten", nil)
		g.dims = []int{3 * 3 * 8}
	}},
	{[]int{3, 6, 5}, func(g *grapher) { // an even kernel that keeps the length: more padding behind
		g.then("Conv", []string{g.weights(.3, 2, 3, 2, 4)}, onnx.Attribute{Name: "auto_pad", Kind: onnx.IsText, Text: "SAME_UPPER"})
		g.then("MaxPool", nil, ofInts("kernel_shape", 3, 5), ofInts("strides", 3, 5))
		g.then("Flatten", nil)
		g.dims = []int{2 * 2}
	}},
	{[]int{3, 8}, func(g *grapher) { // depthwise, and a parameter of its own for each channel
		g.then("Conv", []string{g.weights(.5, 3, 1, 3), g.weights(.2, 3)}, ofInt("group", 3), ofInts("pads", 1, 1))
		g.then("Relu", nil)
		g.then("Mul", []string{g.weights(1, 3, 1)})
		g.then("AveragePool", nil, ofInts("kernel_shape", 4), ofInts("strides", 4))
		g.then("Transpose", nil, ofInts("perm", 0, 2, 1))
		g.then("Flatten", nil)
		g.dims = []int{2 * 3}
	}},
	{[]int{4, 3}, func(g *grapher) { // a layer over the last of two axes
		g.then("MatMul", []string{g.weights(.5, 3, 5)})
		g.then("Add", []string{g.weights(.2, 5)})
		g.then("Sigmoid", nil)
		g.then("Unsqueeze", []string{g.integers(1)})
		g.then("Reshape", []string{g.integers(0, 20)})
		g.dims = []int{20}
	}},
	{[]int{1, 4, 4}, func(g *grapher) { // a normalisation that is no part of a layer
		g.then("BatchNormalization", []string{g.constant([]int{1}, 1.5), g.constant([]int{1}, .3), g.constant([]int{1}, -.2), g.constant([]int{1}, .7)})
		g.then("Conv", []string{g.weights(.5, 2, 1, 2, 2)})
		g.then("GlobalMaxPool", nil)
		g.then("Flatten", nil)
		g.dims = []int{2}
	}},
	{[]int{5}, func(g *grapher) { // a layer that two read, and a sum
		g.m.Opset = 20 // which has Gelu
		g.dense(4)
		h := g.at
		g.then("Gelu", nil)
		g.at = g.node("Mul", []string{g.at, h})
		g.at = g.node("Sub", []string{g.constant(nil, .5), g.at})
		other := g.node("Tanh", []string{g.node("Gemm", []string{"input", g.weights(.4, 5, 3)})})
		g.at = g.node("Add", []string{g.at, g.node("MatMul", []string{other, g.weights(.4, 3, 4)})})
	}},
}
