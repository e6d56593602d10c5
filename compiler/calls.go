package compiler

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// builtin is a function of the language.
type builtin struct {
	usage string
	args  int      // without names
	keys  []string // that may follow
	build func(b *builder, e *Expr, args []value, keys map[string]value, s *scope) *node
}

// builtins are filled in by init: they speak to the builder, which reads them.
var builtins map[string]builtin

func init() {
	builtins = map[string]builtin{
		"softmax": {"softmax(x)", 1, nil, softmaxCall},
		"sum":     {"sum(x)", 1, nil, sumCall},
		"round":   {"round(x) or round(x, fx16.11)", 1, []string{"format", "delta"}, roundCall},
		"dense":   {"dense(x, 32)", 2, []string{"std", "state"}, denseCall},
	}
	for _, a := range activationNames {
		builtins[a] = builtin{a + "(x)", 1, map[bool][]string{true: {"slope"}}[a == string(LeakyReLU)], activationCall}
	}
}

// call is the value of a function.
func (b *builder) call(e *Expr, s *scope) *node {
	if f := b.functions[e.Name]; f != nil {
		return b.instance(f, e, s)
	}
	f, ok := builtins[e.Name]
	if !ok {
		var names []string
		for n := range builtins {
			names = append(names, n)
		}
		for n := range b.functions {
			names = append(names, n)
		}
		slices.Sort(names)
		b.fail(e.Pos, "there is no function %s%s", e.Name, isa.Suggest(e.Name, names))
	}
	args, keys := b.arguments(e, s)
	if e.Name == "round" && len(args) == 2 {
		keys["format"], args = args[1], args[:1]
	}
	if len(args) != f.args {
		b.fail(e.Pos, "%s: %d values, want %s", e.Name, len(args), f.usage)
	}
	for k := range keys {
		if !slices.Contains(f.keys, k) {
			b.fail(e.Pos, "%s has no argument %s%s", e.Name, k, isa.Suggest(k, f.keys))
		}
	}
	if args[0].node == nil {
		b.fail(e.Pos, "%s: got %s, want a tensor", e.Name, args[0])
	}
	return f.build(b, e, args, keys, s)
}

// arguments are the values of a call's arguments.
func (b *builder) arguments(e *Expr, s *scope) (args []value, keys map[string]value) {
	plain := len(e.Args) - len(e.Keys)
	if plain < 0 {
		b.fail(e.Pos, "%s: more names than arguments", e.Name)
	}
	for _, a := range e.Args[:plain] {
		args = append(args, b.expr(a, s))
	}
	keys = map[string]value{}
	for i, a := range e.Args[plain:] {
		if _, twice := keys[e.Keys[i]]; twice {
			b.fail(a.Pos, "%s: %s is given twice", e.Name, e.Keys[i])
		}
		if a.Op == "name" && a.Name == "exact" { // a word, in delta=exact
			keys[e.Keys[i]] = value{word: a.Name, pos: a.Pos}
			continue
		}
		keys[e.Keys[i]] = b.expr(a, s)
	}
	return args, keys
}

// instance builds the body of a function for a call.
func (b *builder) instance(f *Function, e *Expr, s *scope) *node {
	args, keys := b.arguments(e, s)
	switch {
	case len(args) != len(f.Params) || len(keys) > 0:
		b.fail(e.Pos, "%s: %d values, want %s(%s) as at %s", f.Name, len(args), f.Name, strings.Join(f.Params, ", "), f.Pos)
	case s.depth >= maxCalls:
		b.fail(e.Pos, "%s: more than %d calls within each other; a function cannot call itself", f.Name, maxCalls)
	}
	model := s
	for model.outer != nil {
		model = model.outer
	}
	in := newScope(model, b.instancePath(e, s))
	in.depth, in.final = s.depth+1, s.final && s.end
	if len(args) > 0 { // what its first layer reads
		in.last = args[0].node
	}
	before := in.last
	for i, name := range f.Params {
		b.define(name, "parameter", f.Pos, in)
		in.values[name] = args[i]
	}
	if b.body(f.Body, in); in.last == before {
		b.fail(f.Pos, "func %s: the last line is no value", f.Name)
	}
	return in.last
}

// instancePath is where the names of a call go: those of the value that it makes.
func (b *builder) instancePath(e *Expr, s *scope) string {
	s.calls++
	if s.calls > 1 {
		b.fail(e.Pos, "%s: a second call with names of its own in one value: give it a name first, as in a = %s(…)", e.Name, e.Name)
	}
	return s.let + "_"
}

func activationCall(b *builder, e *Expr, args []value, keys map[string]value, s *scope) *node {
	if v, ok := keys["slope"]; ok && v.number == nil {
		b.fail(e.Pos, "%s: slope: got %s, want a number", e.Name, v)
	}
	return b.activated(Activation(e.Name), keys["slope"].number, b.round(args[0].node, s), e.Pos, s)
}

func softmaxCall(b *builder, e *Expr, args []value, _ map[string]value, s *scope) *node {
	x := args[0].node
	if len(x.axes) != 1 {
		b.fail(e.Pos, "softmax: %s has %d axes beside rows, want 1", x.what(), len(x.axes))
	}
	x = b.round(x, s)
	return b.make(&node{op: "softmax", args: []*node{x}, axes: x.axes, pos: e.Pos}, s)
}

func sumCall(b *builder, e *Expr, args []value, _ map[string]value, s *scope) *node {
	return b.make(&node{op: "sum", args: []*node{args[0].node}, pos: e.Pos}, s)
}

// roundCall rounds where the script says so.
func roundCall(b *builder, e *Expr, args []value, keys map[string]value, s *scope) *node {
	x := args[0].node
	if x.op == "round" {
		b.fail(e.Pos, "round: %s is rounded already", x.what())
	}
	n := &node{op: "round", args: []*node{x}, axes: x.axes, pos: e.Pos}
	if v, ok := keys["format"]; ok {
		n.format = b.format(v, "format", e.Pos)
	}
	if v, ok := keys["delta"]; ok {
		if n.plain = v.word == "exact"; !n.plain {
			n.delta = b.format(v, "delta", e.Pos)
		}
	}
	return b.make(n, s)
}

func (b *builder) format(v value, what string, pos isa.Pos) *fixed.Format {
	if v.format == nil {
		got := v.String()
		if v.node != nil {
			got = v.node.what()
		}
		b.fail(pos, "%s: got %s, want a number format, as in fx16.11", what, got)
	}
	b.valid(pos, v.format)
	return v.format
}

// denseCall is x·w + b, exact, with parameters of the value that is being made.
func denseCall(b *builder, e *Expr, args []value, keys map[string]value, s *scope) *node {
	x, size := args[0].node, args[1].number
	if size == nil || !size.IsInt() || size.Num().BitLen() > 31 || size.Sign() <= 0 {
		b.fail(e.Pos, "dense: the number of units is %s, want an integer from 1", args[1])
	}
	d := &Dense{Size: int(size.Num().Int64()), Pos: e.Pos}
	if v, ok := keys["std"]; ok {
		if d.Std = v.number; d.Std == nil {
			b.fail(e.Pos, "dense: std: got %s, want a number", v)
		}
	}
	if v, ok := keys["state"]; ok {
		d.State = b.format(v, "state", e.Pos)
	}
	in := newScope(s, b.instancePath(e, s))
	in.let = s.let
	axis := isa.Axis{Name: strings.ReplaceAll(s.let, "_", ""), Size: d.Size}
	if s.final && s.end {
		axis = b.lastAxis(s.let, d)
	}
	return b.affine(d, x, axis, in)
}

// dense builds a layer: the statement.
func (b *builder) dense(d *Dense, s *scope) {
	b.define(d.Name, "layer", d.Pos, s)
	s.let, s.calls = s.path+d.Name, 0
	switch {
	case d.Size < 1:
		b.fail(d.Pos, "layer %s has %d units, want 1 or more", d.Name, d.Size)
	case d.Act != None && !slices.Contains(activationNames, string(d.Act)):
		b.fail(d.Pos, "layer %s: there is no activation %s", d.Name, d.Act)
	}
	axis := isa.Axis{Name: d.Name, Size: d.Size}
	last := s.final && s.end
	if last {
		axis = b.lastAxis(d.Name, d)
	}
	in := newScope(s, s.let+"_")
	in.let = s.let
	n := b.affine(d, s.last, axis, in)
	if !last || b.loss.logits || d.Act != None {
		b.valid(d.Pos, d.Format)
		b.valid(d.Pos, d.Delta)
		n = b.make(&node{op: "round", args: []*node{n}, axes: n.axes, format: d.Format, delta: d.Delta, plain: d.Exact, pos: d.Pos}, s)
	} else {
		b.errorFormat = d.Format
	}
	n = b.activated(d.Act, d.Slope, n, d.Pos, s)
	n.label = d.Name
	s.last, s.values[d.Name] = n, value{node: n}
}

// lastAxis is the axis of the units of the last layer: that of the labels, or
// none.
func (b *builder) lastAxis(name string, d *Dense) isa.Axis {
	j := b.job
	switch {
	case b.goal().Size > 0 && d.Size != b.goal().Size:
		b.fail(d.Pos, "layer %s has %d units, but there are %d labels or targets at %s", name, d.Size, b.goal().Size, j.Train.LabelPos)
	case b.goal().Size > 0:
		return b.goal()
	case !b.loss.classes && d.Size != 1:
		b.fail(d.Pos, "layer %s has %d units, but the loss %s at %s wants 1", name, d.Size, j.lossText(), j.LossPos)
	case !b.loss.classes:
		return isa.Axis{}
	case b.class.Name != "" && d.Size != b.class.Size:
		b.fail(d.Pos, "layer %s has %d units, but the label at %s has %d classes", name, d.Size, j.Train.LabelPos, b.class.Size)
	}
	return b.class
}

// affine is x·w + b.
func (b *builder) affine(d *Dense, x *node, axis isa.Axis, s *scope) *node {
	if !x.rows {
		b.fail(d.Pos, "dense: %s is no value of the rows", x.what())
	}
	var out []isa.Axis
	if axis.Name != "" {
		if b.newAxis(axis.Name, axis.Size, d.Pos, s); x.axis(axis.Name).Size > 0 {
			b.fail(d.Pos, "dense: %s has an axis %s already", x.what(), axis.Name)
		}
		out = []isa.Axis{axis}
	}
	switch {
	case d.Each != "" && x.axis(d.Each).Size == 0:
		b.fail(d.Pos, "dense: %s has no axis %s", x.what(), d.Each)
	case len(x.axes) == 0 || d.Each != "" && len(x.axes) == 1:
		b.fail(d.Pos, "dense: %s has no axis to sum over", x.what())
	}
	if x.exact {
		x = b.round(x, s)
	}
	start := "zeros()"
	if std := b.std(d, x); std.Sign() > 0 {
		start = normal(std)
	}
	var kept []isa.Axis
	summed := x.axes
	if d.Each != "" {
		kept = []isa.Axis{x.axis(d.Each)}
		summed = slices.DeleteFunc(slices.Clone(x.axes), func(a isa.Axis) bool { return a == kept[0] })
	}
	w := b.parameter(&node{op: "param", path: dotted(s.path) + "w", axes: slices.Concat(summed, out), format: d.State, frozen: d.LoRA > 0, start: start, turn: len(summed)+len(out) == 2, layer: true, pos: d.Pos})
	bias := b.parameter(&node{op: "param", path: dotted(s.path) + "b", axes: out, format: d.State, frozen: d.LoRA > 0, start: "zeros()", layer: true, pos: d.Pos})
	axes := slices.Concat(kept, out)
	n := b.make(&node{op: "matmul", args: []*node{x, w}, axes: axes, pos: d.Pos}, s)
	if d.LoRA > 0 {
		n = b.pointwise("add", d.Pos, s, n, b.adapter(x, dotted(s.path), d.LoRA, summed, out, axes, d.Pos, s))
	}
	return b.make(&node{op: "add", args: []*node{n, bias}, axes: axes, pos: d.Pos}, s)
}

func normal(std *big.Rat) string { return fmt.Sprintf("normal(seed=$init, std=%s)", std.RatString()) }

// std is the deviation of a layer's initial weights.
func (b *builder) std(d *Dense, x *node) *big.Rat {
	in := 1
	for _, a := range x.axes {
		if a.Name != d.Each {
			in *= a.Size
		}
	}
	switch {
	case d.Std != nil:
		return d.Std
	case len(b.job.Model) == 1:
		return new(big.Rat)
	}
	return he(in)
}

// he is √(2/in) in 64ths (He et al. 2015), the greatest n with n²·in ≤ 2·64².
func he(in int) *big.Rat {
	n := int64(0)
	for (n+1)*(n+1)*int64(in) <= 2*64*64 {
		n++
	}
	return big.NewRat(max(n, 1), 64)
}

// dotted is a path as the script writes it.
func dotted(path string) string { return strings.ReplaceAll(path, "_", ".") }
