package compiler

import (
	"fmt"
	"math"
	"slices"

	"github.com/aivm/aivm/internal/files/onnx"
	"github.com/aivm/aivm/isa"
)

// operators are the operators of ONNX that are instructions of one operand.
var operators = map[string]string{"relu": "Relu", "sigmoid": "Sigmoid", "tanh": "Tanh", "add": "Add", "sub": "Sub", "mul": "Mul"}

// node writes an instruction.
func (x *exporter) node(n *node) operand {
	switch {
	case n.op == "rsqrt":
		panic(inexpressible("layernorm and rmsnorm are not written to ONNX"))
	case n.op == "matmul" && n.moves != "" || n.op == "const" && n.start != "" && !n.learning:
		panic(inexpressible("attention is not written to ONNX"))
	}
	if n.learning && n.op != "const" {
		return x.value(n.args[0])
	}
	switch n.op {
	case "param": // written where it is read, as it lies there
		return operand{n.name, n.axes, false}
	case "const":
		return operand{name: x.number(n.factor)}
	case "round":
		return x.value(n.args[0])
	case "add", "sub", "mul":
		return x.elementwise(n)
	case "matmul":
		return x.matmul(n)
	case "conv":
		return x.conv(n)
	case "maxpool", "meanpool":
		return x.pool(n)
	}
	a := x.value(n.args[0])
	switch n.op {
	case "scale":
		a.name = x.emit("Mul", n.name, []string{a.name, x.number(n.factor)})
	case "relu", "sigmoid", "tanh":
		a.name = x.emit(operators[n.op], n.name, []string{a.name})
	case "gelu": // which opset 17 does not have
		root := x.emit("Div", n.name+"_root", []string{a.name, x.constant([]int{}, math.Sqrt2)})
		erf := x.emit("Erf", n.name+"_erf", []string{root})
		more := x.emit("Add", n.name+"_more", []string{erf, x.constant([]int{}, 1)})
		twice := x.emit("Mul", n.name+"_twice", []string{a.name, more})
		a.name = x.emit("Mul", n.name, []string{twice, x.constant([]int{}, 0.5)})
	case "softmax":
		a.name = x.emit("Softmax", n.name, []string{a.name}, intAttribute("axis", -1))
	case "flatten":
		if n.renames {
			return x.renamed(n, a)
		}
		a = x.arranged(a, n.args[0].axes)
		return operand{x.emit("Flatten", n.name, []string{a.name}, intAttribute("axis", 1)), n.axes, true}
	case "sum":
		if len(a.axes) == 0 { // no axes would be all, rows among them
			return a
		}
		var axes []int
		var kept isa.Axes
		for i, o := range a.axes {
			if slices.Contains(n.axes, o) {
				kept = append(kept, o)
			} else {
				axes = append(axes, a.rank()-len(a.axes)+i)
			}
		}
		return operand{x.emit("ReduceSum", n.name, []string{a.name, x.integers(axes...)}, intAttribute("keepdims", 0)), kept, a.rows}
	default:
		panic(inexpressible(fmt.Sprintf("%s: an ONNX graph has no %s", n.what(), n.op)))
	}
	return a
}

// renamed is a value one axis of which has another name, and the last place.
func (x *exporter) renamed(n *node, a operand) operand {
	from := slices.DeleteFunc(slices.Clone(n.args[0].axes), func(o isa.Axis) bool { return slices.Contains(n.axes, o) })
	kept := slices.Clone(n.axes[:len(n.axes)-1])
	a = x.arranged(a, append(kept, from...))
	a.axes = n.axes
	return a
}

// value is an operand as it lies; a parameter lies as it is declared.
func (x *exporter) value(n *node) operand {
	if n.op == "param" {
		return operand{x.parameter(n, n.axes, isa.Axes(n.axes).Sizes()), n.axes, false}
	}
	return x.done[n]
}

// arranged is a value whose axes lie in the order.
func (x *exporter) arranged(a operand, order isa.Axes) operand {
	if slices.Equal(a.axes, order) {
		return a
	}
	perm := make([]int, 0, a.rank())
	if a.rows {
		perm = append(perm, 0)
	}
	for _, o := range order {
		perm = append(perm, slices.Index(a.axes, o)+a.rank()-len(a.axes))
	}
	return operand{x.emit("Transpose", x.spare(a.name+"_turned"), []string{a.name}, intsAttribute("perm", perm)), order, a.rows}
}

// spare is a name that no node has.
func (x *exporter) spare(name string) string {
	base := name
	for i := 2; slices.ContainsFunc(x.m.Graph.Nodes, func(n onnx.Node) bool { return n.Outputs[0] == name }); i++ {
		name = fmt.Sprint(base, i)
	}
	return name
}

// elementwise repeats the operand that lacks axes.
func (x *exporter) elementwise(n *node) operand {
	l, r := n.args[0], n.args[1]
	if n.op == "add" && x.biased(l, r) {
		return x.bias(n, l, r)
	}
	wide, leftIsWide := l, covers(l, r)
	if !leftIsWide {
		wide = r
	}
	w := x.value(wide)
	out := operand{n.name, w.axes, w.rows}
	names := []string{w.name, w.name}
	if narrow := map[bool]int{true: 1, false: 0}[leftIsWide]; l != r {
		names[narrow] = x.aligned(n.args[narrow], w.axes)
	}
	x.emit(operators[n.op], n.name, names)
	return out
}

// aligned is an operand that is repeated along the axes that it lacks.
func (x *exporter) aligned(n *node, wide isa.Axes) string {
	var order isa.Axes
	var dims, gaps []int
	for i, a := range wide {
		if slices.Contains(n.axes, a) {
			order, dims = append(order, a), append(dims, a.Size)
		} else if dims = append(dims, 1); len(order) > 0 || n.rows {
			gaps = append(gaps, i)
		}
	}
	if n.op == "param" {
		for len(dims) > 0 && dims[0] == 1 && len(dims) > len(order) {
			dims = dims[1:]
		}
		return x.parameter(n, order, dims)
	}
	a := x.arranged(x.done[n], order)
	if len(gaps) == 0 {
		return a.name
	}
	for i := range gaps { // of the value, which lacks the axes in front unless it has rows
		gaps[i] += a.rank() + len(gaps) - len(wide)
	}
	return x.emit("Unsqueeze", x.spare(a.name+"_wide"), []string{a.name, x.integers(gaps...)})
}

// biased reports whether a sum is that of the product or conv just written, which nothing else reads, and a parameter of its units.
func (x *exporter) biased(l, r *node) bool {
	if r.op != "param" || len(r.axes) != 1 || x.uses[l] != 1 || len(x.m.Graph.Nodes) == 0 {
		return false
	}
	last := &x.m.Graph.Nodes[len(x.m.Graph.Nodes)-1]
	o := x.done[l]
	if last.Outputs[0] != o.name {
		return false
	}
	return last.Op == "Conv" && o.axes[0] == r.axes[0] || last.Op == "MatMul" && o.rank() == 2 && o.rows && o.axes[0] == r.axes[0]
}

// bias adds it there.
func (x *exporter) bias(n, l, r *node) operand {
	last := &x.m.Graph.Nodes[len(x.m.Graph.Nodes)-1]
	if last.Op == "MatMul" {
		last.Op = "Gemm"
	}
	last.Name, last.Outputs[0] = "make_"+n.name, n.name
	o := x.done[l]
	o.name = n.name
	last.Inputs = append(last.Inputs, x.parameter(r, r.axes, []int{r.axes[0].Size}))
	return o
}

// matmul sums over the axes that both have.
func (x *exporter) matmul(n *node) operand {
	l, r := n.args[0], n.args[1]
	if !l.rows {
		l, r = r, l
	}
	a := x.value(l)
	both := shared(l, r)
	var kept, units isa.Axes
	for _, o := range a.axes {
		if !slices.Contains(both, o) {
			kept = append(kept, o)
		}
	}
	for _, o := range r.axes {
		if !slices.Contains(both, o) {
			units = append(units, o)
		}
	}
	if !l.rows || r.op != "param" || len(units) > 1 || len(kept) > 0 && (len(both) > 1 || slices.Index(a.axes, both[0]) != len(a.axes)-1) {
		return x.einsum(n, a, x.value(r), append(kept, units...))
	}
	if len(kept) == 0 && len(both) > 1 {
		both = a.axes
		a.name = x.emit("Flatten", x.spare(a.name+"_flat"), []string{a.name}, intAttribute("axis", 1))
	}
	dims := []int{isa.Axes(both).Len()}
	for _, u := range units {
		dims = append(dims, u.Size)
	}
	w := x.parameter(r, slices.Concat(isa.Axes(both), units), dims)
	return operand{x.emit("MatMul", n.name, []string{a.name, w}), append(kept, units...), true}
}

// einsum is any product.
func (x *exporter) einsum(n *node, a, b operand, axes isa.Axes) operand {
	letters := map[string]byte{}
	text := func(o operand) string {
		s := ""
		if o.rows {
			s = "a"
		}
		for _, ax := range o.axes {
			if letters[ax.Name] == 0 {
				if len(letters) > 'z'-'b' {
					panic(inexpressible(fmt.Sprintf("%s: a product over more than %d axes", n.what(), 'z'-'b')))
				}
				letters[ax.Name] = byte('b' + len(letters))
			}
			s += string(letters[ax.Name])
		}
		return s
	}
	out := operand{n.name, axes, n.rows}
	equation := text(a) + "," + text(b) + "->" + text(out)
	x.emit("Einsum", n.name, []string{a.name, b.name}, onnx.Attribute{Name: "equation", Kind: onnx.IsText, Text: equation})
	return out
}

// first is an order with the channels, which a script has last, in front.
func first(axes isa.Axes) isa.Axes {
	last := len(axes) - 1
	return append(isa.Axes{axes[last]}, axes[:last]...)
}

// directions refuses what operators of ONNX do not walk along.
func (n *node) directions() {
	if d := len(n.args[0].axes) - 1; d > 3 {
		panic(inexpressible(fmt.Sprintf("%s: %d directions, and runtimes of ONNX have 3 at most", n.what(), d)))
	}
}

func (x *exporter) conv(n *node) operand {
	n.directions()
	image, kernel := n.args[0], n.args[1]
	a := x.arranged(x.value(image), first(image.axes))
	k := len(n.walk.kernel)
	channels := kernel.axes[k]
	order, groups := isa.Axes{channels}, channels.Size
	dims := []int{channels.Size, 1}
	if len(kernel.axes) > k+1 {
		out := kernel.axes[k+1]
		order, groups, dims = isa.Axes{out, channels}, 1, []int{out.Size, channels.Size}
	}
	sizes := isa.Axes(n.walk.kernel).Sizes()
	w := x.parameter(kernel, append(order, n.walk.kernel...), append(dims, sizes...))
	x.emit("Conv", n.name, []string{a.name, w}, intsAttribute("kernel_shape", sizes), intsAttribute("strides", n.walk.stride),
		intsAttribute("dilations", n.walk.dilate), intsAttribute("pads", slices.Concat(n.walk.before, n.walk.after)), intAttribute("group", groups))
	return operand{n.name, first(n.axes), true}
}

func (x *exporter) pool(n *node) operand {
	n.directions()
	a := x.arranged(x.value(n.args[0]), first(n.args[0].axes))
	var window []int
	for i := range len(n.axes) - 1 {
		window = append(window, n.args[0].axes[i].Size/n.axes[i].Size)
	}
	op := map[string]string{"maxpool": "MaxPool", "meanpool": "AveragePool"}[n.op]
	x.emit(op, n.name, []string{a.name}, intsAttribute("kernel_shape", window), intsAttribute("strides", window))
	return operand{n.name, first(n.axes), true}
}
