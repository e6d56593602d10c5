package aivm_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/aivm/aivm/internal/files/onnx"
)

// grapher draws an ONNX graph.
type grapher struct {
	*rand.Rand
	m      onnx.Model
	at     string // the value that is gone on with
	dims   []int  // of it, behind the rows
	loss   string // of the script that is made of it
	single bool   // the value has one axis in the script
	n      int
}

func (g *grapher) constant(dims []int, v ...float64) string {
	g.n++
	name := fmt.Sprint("k", g.n)
	g.m.Graph.Initializers = append(g.m.Graph.Initializers, onnx.Float32s(name, dims, v))
	return name
}

// weights are random numbers.
func (g *grapher) weights(deviation float64, dims ...int) string {
	n, _ := onnx.Count(dims)
	v := make([]float64, n)
	for i := range v {
		v[i] = deviation * g.NormFloat64()
	}
	return g.constant(dims, v...)
}

func (g *grapher) integers(v ...int) string {
	g.n++
	name := fmt.Sprint("k", g.n)
	g.m.Graph.Initializers = append(g.m.Graph.Initializers, onnx.Int64s(name, v...))
	return name
}

// node adds a node and is its output.
func (g *grapher) node(op string, inputs []string, attributes ...onnx.Attribute) string {
	g.n++
	out := fmt.Sprint("t", g.n)
	g.m.Graph.Nodes = append(g.m.Graph.Nodes, onnx.Node{Op: op, Name: fmt.Sprint("/", op, g.n), Inputs: inputs, Outputs: []string{out}, Attributes: attributes})
	return out
}

func ofInts(name string, v ...int) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsInts, Ints: v}
}

func ofInt(name string, v int) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsInt, Int: v}
}

func ofFloat(name string, v float32) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsFloat, Float: v}
}

// then goes on with an operator of the value.
func (g *grapher) then(op string, more []string, attributes ...onnx.Attribute) {
	g.at = g.node(op, append([]string{g.at}, more...), attributes...)
}

// dense goes on with a layer of units, in one of the ways in which they are written.
func (g *grapher) dense(units int) {
	k := g.dims[0]
	deviation := 1 / math.Sqrt(float64(k))
	switch g.IntN(5) {
	case 0:
		g.then("Gemm", []string{g.weights(deviation, k, units), g.weights(.2, units)})
	case 1:
		g.then("Gemm", []string{g.weights(deviation, units, k), g.weights(.2, 1, units)}, ofInt("transB", 1), ofFloat("alpha", .75), ofFloat("beta", 1.5))
	case 2:
		g.then("MatMul", []string{g.weights(deviation, k, units)})
		g.at = g.node("Add", []string{g.weights(.2, units), g.at})
	case 3:
		w := g.node("Transpose", []string{g.weights(deviation, units, k)}, ofInts("perm", 1, 0))
		g.then("MatMul", []string{w})
		g.then("Sub", []string{g.weights(.2, 1, units)})
	default:
		g.then("Gemm", []string{g.weights(deviation, k, units)})
	}
	g.dims, g.single = []int{units}, true
	if g.IntN(4) == 0 {
		g.normalise()
	}
}

// normalise goes on with the normalisation of a batch, as it is once a network is trained.
func (g *grapher) normalise() {
	c := g.dims[0]
	variance := make([]float64, c)
	for i := range variance {
		variance[i] = .5 + g.Float64()
	}
	g.then("BatchNormalization", []string{g.weights(1, c), g.weights(.2, c), g.weights(.5, c), g.constant([]int{c}, variance...)}, ofFloat("epsilon", 1e-3))
}

// gelu goes on with it, in one of the orders of its factors.
func (g *grapher) gelu() {
	x := g.at
	root := g.node("Div", []string{x, g.constant(nil, math.Sqrt2)})
	if g.IntN(2) == 0 {
		root = g.node("Mul", []string{x, g.constant([]int{1}, 1/math.Sqrt2)})
	}
	more := g.node("Add", []string{g.node("Erf", []string{root}), g.constant(nil, 1)})
	half := g.constant(nil, .5)
	switch g.IntN(3) {
	case 0:
		g.at = g.node("Mul", []string{g.node("Mul", []string{x, more}), half})
	case 1:
		g.at = g.node("Mul", []string{g.node("Mul", []string{x, half}), more})
	default:
		g.at = g.node("Mul", []string{x, g.node("Mul", []string{half, more})})
	}
}

// elementwise goes on with a function, or with constants.
func (g *grapher) elementwise() {
	lead := slices.Repeat([]int{1}, len(g.dims))
	channels := append([]int{g.dims[0]}, lead[1:]...)
	switch g.IntN(17) {
	case 0, 1:
		g.then("Relu", nil)
	case 2:
		g.then([]string{"Sigmoid", "Tanh"}[g.IntN(2)], nil)
	case 3:
		g.then("LeakyRelu", nil, ofFloat("alpha", []float32{.125, .01}[g.IntN(2)]))
	case 4:
		g.gelu()
	case 5:
		g.then("Dropout", nil)
		g.then("Identity", nil)
	case 6:
		g.at = g.node("Mul", []string{g.at, g.node("Sigmoid", []string{g.at})})
	case 7:
		g.then("Mul", []string{g.weights(1, channels...)})
	case 8:
		g.then("Add", []string{g.weights(.3, channels...)})
	case 9:
		g.then([]string{"Mul", "Add", "Sub"}[g.IntN(3)], []string{g.constant([]int{1}, []float64{.5, -.75, 1.1}[g.IntN(3)])})
	case 10:
		g.then("Div", []string{g.constant(nil, 1.6)})
	case 11:
		g.at = g.node("Sub", []string{g.constant(nil, .25), g.at})
	case 12:
		g.at = g.node("Add", []string{g.at, g.node("Relu", []string{g.node("Neg", []string{g.at})})})
	case 13:
		g.then("Clip", []string{g.constant(nil, []float64{0, -.5}[g.IntN(2)]), g.constant(nil, .75)})
	case 14:
		g.then([]string{"HardSwish", "HardSigmoid", "Abs"}[g.IntN(3)], nil)
	case 15:
		g.then("PRelu", []string{g.weights(.3, channels...)})
	default:
		g.then("Cast", nil, ofInt("to", int(onnx.Float32)))
	}
}

// image goes on with a layer of an image.
func (g *grapher) image() {
	d := len(g.dims) - 1
	all := func(n int) []int { return slices.Repeat([]int{n}, d) }
	least := slices.Min(g.dims[1:])
	switch g.IntN(6) {
	case 0, 1:
		kernel, units := 1+g.IntN(min(3, least)), 2+g.IntN(3)
		attributes := []onnx.Attribute{ofInts("kernel_shape", all(kernel)...)}
		out := slices.Clone(g.dims)
		switch {
		case g.IntN(3) == 0:
			attributes = append(attributes, onnx.Attribute{Name: "auto_pad", Kind: onnx.IsText, Text: "SAME_UPPER"})
		case g.IntN(2) == 0 && kernel == 3:
			attributes = append(attributes, ofInts("pads", all(1)...), ofInts("strides", all(1)...))
			attributes[1].Ints = all(1)
			attributes[1].Ints = append(attributes[1].Ints, all(1)...)
		default:
			for i := range d {
				out[i+1] -= kernel - 1
			}
		}
		deviation := 1 / math.Sqrt(float64(g.dims[0])*math.Pow(float64(kernel), float64(d)))
		inputs := []string{g.weights(deviation, append([]int{units, g.dims[0]}, all(kernel)...)...)}
		if g.IntN(3) > 0 {
			inputs = append(inputs, g.weights(.2, units))
		}
		g.then("Conv", inputs, attributes...)
		g.dims = out
		if g.dims[0] = units; g.IntN(3) == 0 {
			g.normalise()
		}
	case 2:
		if least < 2 || g.dims[0] < 2 {
			return
		}
		g.then("Conv", []string{g.weights(.5, append([]int{g.dims[0], 1}, all(2)...)...)}, ofInt("group", g.dims[0]))
		for i := range d {
			g.dims[i+1]--
		}
	case 3:
		if least > 2 && g.IntN(3) == 0 { // windows that overlap
			g.then("AveragePool", nil, ofInts("kernel_shape", all(2)...))
			for i := range d {
				g.dims[i+1]--
			}
			return
		}
		for _, s := range g.dims[1:] {
			if s%2 != 0 {
				return
			}
		}
		g.then([]string{"MaxPool", "AveragePool"}[g.IntN(2)], nil, ofInts("kernel_shape", all(2)...), ofInts("strides", all(2)...))
		for i := range d {
			g.dims[i+1] /= 2
		}
	default:
		g.elementwise()
	}
}

// flat goes on with a layer of one axis.
func (g *grapher) flat() {
	kind := g.IntN(6)
	if (kind == 2 || kind == 3) && !g.single { // these want one axis in the script, too
		g.dense(3)
	}
	switch kind {
	case 0, 1:
		g.dense(2 + g.IntN(5))
	case 2: // a residual of two layers
		x, k := g.at, g.dims[0]
		g.then("Gemm", []string{g.weights(.5, k, 3), g.weights(.2, 3)})
		g.then("Relu", nil)
		g.then("Gemm", []string{g.weights(.5, 3, k), g.weights(.2, k)})
		g.at = g.node("Add", []string{x, g.at})
	case 3:
		g.at = g.node("Mul", []string{g.at, g.node("Softmax", []string{g.at})})
	default:
		g.elementwise()
	}
}

// end goes from an image to one axis.
func (g *grapher) end() {
	c, entries := g.dims[0], 1
	axes := []int{}
	for i, d := range g.dims[1:] {
		entries *= d
		axes = append(axes, i+2)
	}
	g.dims = []int{c * entries}
	switch {
	case g.IntN(3) == 0:
		g.then("GlobalAveragePool", nil)
		g.then("Flatten", nil)
		g.dims = []int{c}
	case g.IntN(3) == 0:
		g.then("ReduceMean", nil, ofInts("axes", axes...), ofInt("keepdims", 0))
		g.dims = []int{c}
	case g.IntN(3) == 0:
		g.then("GlobalMaxPool", nil)
		g.then("Squeeze", []string{g.integers(axes...)})
		g.dims = []int{c}
	case g.IntN(2) == 0:
		g.then("Reshape", []string{g.integers([]int{0, -1}...)})
	case g.IntN(2) == 0 && len(axes) == 2: // channels last
		g.then("Transpose", nil, ofInts("perm", 0, 2, 3, 1))
		g.then("Reshape", []string{g.integers(-1, c*entries)})
	default:
		g.then("Flatten", nil)
	}
}

// drawGraph makes a random graph, and says the shape of its input.
func drawGraph(rng *rand.Rand, seed int) (g *grapher, input []int) {
	g = &grapher{Rand: rng, at: "input"}
	g.m.Opset = onnx.Opset
	g.m.Graph.Name = "drawn"
	image := rng.IntN(2) == 0
	if seed < len(fixedGraphs) {
		image, input = false, fixedGraphs[seed].input
	}
	switch {
	case input != nil:
		g.dims = input
	case !image:
		input = []int{3 + rng.IntN(5)}
		g.dims = input
	case rng.IntN(3) == 0: // channels last
		h, w, c := 4+rng.IntN(3), 4+rng.IntN(2), 1+rng.IntN(3)
		input, g.dims = []int{h, w, c}, []int{c, h, w}
		g.then("Transpose", nil, ofInts("perm", 0, 3, 1, 2))
	case rng.IntN(3) == 0: // in one axis
		g.dims = []int{1 + rng.IntN(2), 4, 4 + rng.IntN(3)}
		input = []int{g.dims[0] * g.dims[1] * g.dims[2]}
		g.then("Reshape", []string{g.integers(append([]int{-1}, g.dims...)...)})
	case rng.IntN(2) == 0:
		input = []int{1 + rng.IntN(3), 6 + rng.IntN(4)}
		g.dims = input
	default:
		input = []int{1 + rng.IntN(3), 4 + rng.IntN(3), 4 + rng.IntN(3)}
		g.dims = input
	}
	g.dims = slices.Clone(g.dims)
	if image {
		for range 1 + rng.IntN(4) {
			if g.image(); slices.Min(g.dims[1:]) < 2 {
				break
			}
		}
		g.end()
	}
	g.single = g.single || !image
	if seed < len(fixedGraphs) {
		fixedGraphs[seed].draw(g)
	} else {
		for range rng.IntN(4) {
			g.flat()
		}
	}
	units, end := 1, ""
	switch rng.IntN(4) {
	case 0:
		g.loss, end = "logistic", "Sigmoid"
	case 1:
		g.loss = "mean_squared_error"
	default:
		g.loss, units, end = "softmax_cross_entropy", 2+rng.IntN(3), []string{"Softmax", "LogSoftmax", ""}[rng.IntN(3)]
	}
	g.dense(units)
	if end != "" {
		g.then(end, nil)
	}
	value := func(name string, dims []int) onnx.Value {
		v := onnx.Value{Name: name, Type: onnx.Float32, Shaped: true, Dims: []onnx.Dim{{Name: "batch"}}}
		for _, d := range dims {
			v.Dims = append(v.Dims, onnx.Dim{Size: d})
		}
		return v
	}
	g.m.Graph.Inputs, g.m.Graph.Outputs = []onnx.Value{value("input", input)}, []onnx.Value{value(g.at, []int{units})}
	return g, input
}
