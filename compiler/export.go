package compiler

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/onnx"
	"github.com/aivm/aivm/isa"
)

// ONNX is the model as it predicts, in the format of ONNX, opset 17, in float32: what the program rounds is not rounded. The
// weights are the final states by their names in the assembly.
//
// Its input has the name of the script's, the axes [N, …] of it, and takes the numbers that the columns hold: log1p, clip,
// scale, standardise, minmax and centre are in the graph. What turns words and missing cells into numbers is not: a category
// has a column for each word. The output is probabilities [N, classes], probability [N] of a bit, or value [N] of a target in
// the units of the file. SPEC 13.11.
func (p *Predictor) ONNX(weights map[string][]float64) (file []byte, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(inexpressible)
			if !ok {
				panic(r)
			}
			file, err = nil, errors.New(string(e))
		}
	}()
	for _, n := range p.c.graph.params {
		if got, want := len(weights[n.name]), isa.Axes(n.axes).Len(); got != want {
			return nil, fmt.Errorf("the weights %s are %d numbers, want %d", n.name, got, want)
		}
	}
	if p.c.job.Train.Text || p.c.job.Train.Tokens.Size > 0 {
		return nil, errors.New("the model of a text, or of tokens, is not written to ONNX")
	}
	x := &exporter{c: p.c, weights: weights, m: &onnx.Model{Producer: "aivm", Opset: onnx.Opset}, done: map[*node]operand{}, uses: map[*node]int{}, initializers: map[string]string{}}
	x.m.Graph.Name = "model"
	for _, n := range p.c.graph.nodes {
		for _, a := range n.args {
			x.uses[a]++
		}
	}
	x.features()
	for _, n := range p.c.graph.nodes {
		if !n.is("input", "error") {
			x.done[n] = x.node(n)
		}
	}
	x.said()
	x.describe(p)
	return x.m.Encode(), nil
}

// inexpressible stops an export.
type inexpressible string

// exporter writes the nodes of a graph.
type exporter struct {
	c            *compilation
	weights      map[string][]float64
	m            *onnx.Model
	done         map[*node]operand
	uses         map[*node]int
	initializers map[string]string // names, by what they hold
	constants    int
}

// operand is a value of the ONNX graph: its axes lie in this order, behind that of the rows.
type operand struct {
	name string
	axes isa.Axes
	rows bool
}

// rank is the number of axes.
func (o operand) rank() int {
	if o.rows {
		return len(o.axes) + 1
	}
	return len(o.axes)
}

// emit adds a node; its output has the name.
func (x *exporter) emit(op, name string, inputs []string, attributes ...onnx.Attribute) string {
	x.m.Graph.Nodes = append(x.m.Graph.Nodes, onnx.Node{Name: "make_" + name, Op: op, Inputs: inputs, Outputs: []string{name}, Attributes: attributes})
	return name
}

func intsAttribute(name string, v []int) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsInts, Ints: v}
}

func intAttribute(name string, v int) onnx.Attribute {
	return onnx.Attribute{Name: name, Kind: onnx.IsInt, Int: v}
}

// constant is an initializer of numbers; equal ones are one.
func (x *exporter) constant(dims []int, v ...float64) string {
	key := fmt.Sprint(dims, v)
	if x.initializers[key] == "" {
		x.constants++
		x.initializers[key] = fmt.Sprint("constant_", x.constants)
		x.m.Graph.Initializers = append(x.m.Graph.Initializers, onnx.Float32s(x.initializers[key], dims, v))
	}
	return x.initializers[key]
}

// integers is an initializer of integers.
func (x *exporter) integers(v ...int) string {
	key := fmt.Sprint("integers", v)
	if x.initializers[key] == "" {
		x.constants++
		x.initializers[key] = fmt.Sprint("constant_", x.constants)
		x.m.Graph.Initializers = append(x.m.Graph.Initializers, onnx.Int64s(x.initializers[key], v...))
	}
	return x.initializers[key]
}

// parameter is an initializer of a parameter whose axes lie in the order, with those sizes: its name in the assembly, with a number
// behind it where it lies in several ways.
func (x *exporter) parameter(n *node, order isa.Axes, dims []int) string {
	key := fmt.Sprint("parameter ", n.name, order, dims)
	if name := x.initializers[key]; name != "" {
		return name
	}
	name := n.name
	for i := 2; slices.ContainsFunc(x.m.Graph.Initializers, func(t onnx.Tensor) bool { return t.Name == name }); i++ {
		name = fmt.Sprint(n.name, "_", i)
	}
	whole := isa.Real{Axes: n.axes, Data: x.weights[n.name]}
	out := isa.NewReal(order)
	isa.EachOffset(order, [][]int{out.Strides(order), whole.Strides(order)}, []int{0, 0}, func(o []int) { out.Data[o[0]] = whole.Data[o[1]] })
	x.initializers[key] = name
	x.m.Graph.Initializers = append(x.m.Graph.Initializers, onnx.Float32s(name, dims, out.Data))
	return name
}

// number is a scalar.
func (x *exporter) number(r *big.Rat) string {
	f, _ := r.Float64()
	return x.constant([]int{}, f)
}

// features writes what becomes of the columns.
func (x *exporter) features() {
	c := x.c
	in := &c.job.Input
	value := onnx.Value{Name: in.Name, Type: onnx.Float32, Shaped: true, Dims: []onnx.Dim{{Name: "N"}}}
	for _, a := range in.Axes {
		value.Dims = append(value.Dims, onnx.Dim{Size: a.Size})
	}
	x.m.Graph.Inputs = []onnx.Value{value}
	at := x.steps(in.Name)
	if s := c.job.Train.Scale; s != nil {
		at = x.emit("Mul", in.Name+"_times", []string{at, x.number(s)})
	}
	if s := c.scaling; s != nil && c.scales() {
		at = x.emit("Sub", in.Name+"_less", []string{at, x.constant(in.Axes.Sizes(), floats(s.mean)...)})
		at = x.emit("Mul", in.Name+"_scaled", []string{at, x.constant(in.Axes.Sizes(), floats(s.factor)...)})
	}
	if in.Centre != nil {
		at = x.emit("Sub", in.Name+"_c", []string{at, x.number(in.Centre)})
	}
	x.done[c.graph.input] = operand{at, in.Axes, true}
}

func floats(list []*big.Rat) []float64 {
	v := make([]float64, len(list))
	for i, r := range list {
		v[i], _ = r.Float64()
	}
	return v
}

// steps writes log1p and clip of the columns that have them, the first of each, then the second, and so on.
func (x *exporter) steps(at string) string {
	columns := x.c.inputs
	dims := x.c.job.Input.Axes.Sizes()
	for k := 1; ; k++ {
		lo, hi, log := make([]float64, len(columns)), make([]float64, len(columns)), make([]byte, len(columns))
		steps, clips, logs := false, false, false
		for i, col := range columns {
			lo[i], hi[i] = -math.MaxFloat32, math.MaxFloat32
			list := strings.Split(col.steps, "|")
			if k >= len(list) {
				continue
			}
			steps = true
			if limits, isClip := strings.CutPrefix(list[k], "clip="); isClip {
				least, most, _ := strings.Cut(limits, ":")
				lo[i], hi[i], clips = decimal(least), decimal(most), true
			} else {
				log[i], logs = 1, true
			}
		}
		if !steps {
			return at
		}
		name := x.c.job.Input.Name
		if logs { // Log of what is no such column may be no number, and is not taken
			one := x.emit("Add", fmt.Sprintf("%s_more%d", name, k), []string{at, x.constant([]int{}, 1)})
			ln := x.emit("Log", fmt.Sprintf("%s_log%d", name, k), []string{one})
			mask := fmt.Sprintf("%s_is%d", name, k)
			x.m.Graph.Initializers = append(x.m.Graph.Initializers, onnx.Tensor{Name: mask, Type: onnx.Bool, Dims: dims, Data: log})
			at = x.emit("Where", fmt.Sprintf("%s_log1p%d", name, k), []string{mask, ln, at})
		}
		if clips {
			at = x.emit("Max", fmt.Sprintf("%s_least%d", name, k), []string{at, x.constant(dims, lo...)})
			at = x.emit("Min", fmt.Sprintf("%s_most%d", name, k), []string{at, x.constant(dims, hi...)})
		}
	}
}

func decimal(s string) float64 {
	r, _ := new(big.Rat).SetString(s)
	f, _ := r.Float64()
	return f
}

// said writes what is said of a row, as the predictor has it.
func (x *exporter) said() {
	c := x.c
	out := onnx.Value{Type: onnx.Float32, Shaped: true, Dims: []onnx.Dim{{Name: "N"}}}
	last := c.graph.out
	if c.graph.errors != nil {
		last = c.graph.errors.args[0]
	}
	at := x.done[last].name
	switch {
	case c.loss.classes:
		out.Name = x.emit("Softmax", "probabilities", []string{at}, intAttribute("axis", -1))
		out.Dims = append(out.Dims, onnx.Dim{Size: c.job.Train.Classes})
	case !c.loss.target:
		out.Name = x.emit("Sigmoid", "probability", []string{at})
	case c.aim != nil:
		at = x.emit("Mul", "value_wide", []string{at, x.constant([]int{}, math.Ldexp(1, c.aim.shift))})
		out.Name = x.emit("Add", "value", []string{at, x.number(c.aim.mean)})
	default:
		out.Name = x.emit("Identity", "value", []string{at})
	}
	if g := c.job.Train.Goal; g.Size > 0 {
		out.Dims = append(out.Dims, onnx.Dim{Size: g.Size})
	}
	x.m.Graph.Outputs = []onnx.Value{out}
}

// describe says what the numbers are.
func (x *exporter) describe(p *Predictor) {
	c := x.c
	say := func(key string, list []string) {
		if text, err := json.Marshal(list); err == nil && len(list) > 0 {
			x.m.Metadata = append(x.m.Metadata, onnx.Property{Key: key, Value: string(text)})
		}
	}
	var names []string
	for _, col := range c.inputs {
		names = append(names, col.name)
	}
	if names == nil {
		names = []string{c.job.Train.Features}
	}
	say("aivm.features", names)
	say("aivm.label", []string{p.Label()})
	say("aivm.classes", p.Classes())
}
