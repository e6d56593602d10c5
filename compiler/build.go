package compiler

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Limits of a model, which hold what functions that call each other make.
const (
	maxNodes = 4096
	maxCalls = 16 // within each other
	maxPath  = 40 // letters of a name with those of its calls
)

// value is what a name or an expression stands for: one of these.
type value struct {
	node   *node
	number *big.Rat
	format *fixed.Format
	word   string // a name that stands for nothing, as exact in delta=exact
	pos    isa.Pos
}

// mistake stops the building of an expression; it is reported where it is made.
type mistake struct{}

// builder makes the graph of a model.
type builder struct {
	*compilation
	*graph
	functions   map[string]*Function
	class       isa.Axis            // of the labels; size 0: none
	sizes       map[string]declared // of axes
	lets        []*node             // values with a name, in order
	errorFormat *fixed.Format       // of a last layer whose distance from the target is rounded
}

// scope is what the body of the model, or of a call, sees.
type scope struct {
	path   string // of the calls that it stands in, as in m_h_
	outer  *scope // the model, for a function
	values map[string]value
	axes   map[string]isa.Axis
	where  map[string]isa.Pos // of names
	depth  int
	last   *node // the value before, for dense

	let   string // the value that is being made, with its path
	calls int    // with parameters, in it
	final bool   // its value is what the loss reads
	end   bool   // the value that is being made is the scope's
}

func newScope(outer *scope, path string) *scope {
	s := &scope{path: path, outer: outer, values: map[string]value{}, axes: map[string]isa.Axis{}, where: map[string]isa.Pos{}}
	if outer != nil {
		s.depth = outer.depth + 1
	}
	return s
}

// build makes the graph of the job's model.
func (c *compilation) build() {
	b := &builder{compilation: c, graph: &graph{}, functions: map[string]*Function{}}
	if c.loss.classes {
		b.class = isa.Axis{Name: c.job.Train.Axis, Size: c.job.Train.Classes}
	}
	for _, f := range c.job.Functions {
		b.declare(f)
	}
	in := &c.job.Input
	s := newScope(nil, "")
	s.final = true
	b.input = b.add(&node{op: "input", name: in.Name, label: in.Name, axes: in.Axes, rows: true, pos: in.Pos})
	s.last = b.input
	b.guard(func() {
		b.define(in.Name, "input", in.Pos, s)
		for i, a := range in.Axes {
			if slices.Contains(in.Axes[:i].Names(), a.Name) {
				b.fail(in.Pos, "input %s: two axes %s", in.Name, a.Name)
			}
			b.newAxis(a.Name, a.Size, in.Pos, s)
		}
		s.values[in.Name] = value{node: b.input}
		b.body(c.job.Model, s)
		b.finish(s)
	})
	c.graph = b.graph
}

// guard runs f to its end or to its first mistake.
func (b *builder) guard(f func()) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(mistake); !ok {
				panic(r)
			}
		}
	}()
	f()
}

func (b *builder) fail(pos isa.Pos, format string, a ...any) {
	b.errorf(pos, format, a...)
	panic(mistake{})
}

func (b *builder) declare(f *Function) {
	switch old := b.functions[f.Name]; {
	case builtins[f.Name].build != nil:
		b.errorf(f.Pos, "func %s: the language has a function of this name", f.Name)
	case old != nil:
		b.errorf(f.Pos, "func %s: the name stands at %s already", f.Name, old.Pos)
	case len(f.Body) == 0:
		b.errorf(f.Pos, "func %s has no body", f.Name)
	}
	for i, p := range f.Params {
		if slices.Contains(f.Params[:i], p) {
			b.errorf(f.Pos, "func %s has two parameters %s", f.Name, p)
		}
	}
	b.functions[f.Name] = f
}

// body builds the items of a model or a call. Its value is s.last.
func (b *builder) body(items []Item, s *scope) {
	for i, it := range items {
		s.end = i == len(items)-1
		switch it := it.(type) {
		case *Param:
			b.param(it, s)
		case *Let:
			b.define(it.Name, "value", it.Pos, s)
			s.let, s.calls = s.path+it.Name, 0
			s.last = b.tensor(it.Value, s)
			if s.last.label == "" {
				s.last.label = it.Name
			}
			s.values[it.Name] = value{node: s.last}
			b.lets = append(b.lets, s.last)
		case *Dense:
			b.dense(it, s)
		case *Conv:
			b.conv(it, s)
		case *Pool:
			b.pool(it, s)
		case *Flatten:
			b.flatten(it, s)
		case *Norm:
			b.norm(it, s)
		case *Embedding:
			b.embedding(it, s)
		case *Product:
			b.product(it, s)
		case *Attention:
			b.attention(it, s)
		case *Dropout:
			b.dropout(it, s)
		case *Residual:
			b.residual(it, s)
		default:
			b.fail(isa.Pos{File: b.job.File}, "an item of the model is missing")
		}
	}
}

// define checks a new name.
func (b *builder) define(name, what string, pos isa.Pos, s *scope) {
	switch old, twice := s.where[name]; {
	case !plain(name):
		b.fail(pos, "%s %q: want a letter, then letters and digits, 32 at most", what, name)
	case s.path == "" && slices.Contains(reserved, name) || slices.Contains(suffixes, name):
		b.fail(pos, "%s %s: the name is used by the assembly itself: take another, as %s1", what, name, name)
	case twice && old.Line > 0:
		b.fail(pos, "%s %s: the name stands at %s already", what, name, old)
	case twice:
		b.fail(pos, "%s %s: there is another of this name", what, name)
	case len(s.path)+len(name) > maxPath:
		b.fail(pos, "%s %s: with the calls that it stands in, the name %s%s has more than %d letters", what, name, s.path, name, maxPath)
	}
	s.where[name] = pos
}

// lookup is the value of a name.
func (b *builder) lookup(name string, pos isa.Pos, s *scope) (value, bool) {
	for ; s != nil; s = s.outer {
		if v, ok := s.values[name]; ok {
			v.pos = pos
			return v, true
		}
	}
	return value{}, false
}

func (s *scope) names() []string {
	var all []string
	for ; s != nil; s = s.outer {
		for n := range s.values {
			all = append(all, n)
		}
	}
	slices.Sort(all)
	return all
}

// tensor is the value of an expression, which must be a tensor.
func (b *builder) tensor(e *Expr, s *scope) *node {
	v := b.expr(e, s)
	if v.node == nil {
		b.fail(e.Pos, "got %s, want a tensor", v)
	}
	return v.node
}

func (v value) String() string {
	switch {
	case v.number != nil:
		return "the number " + v.number.RatString()
	case v.format != nil:
		return "the format " + v.format.String()
	}
	return v.word
}

// expr is the value of an expression.
func (b *builder) expr(e *Expr, s *scope) value {
	if e == nil {
		b.fail(isa.Pos{File: b.job.File}, "an expression is missing")
	}
	switch e.Op {
	case "name":
		v, ok := b.lookup(e.Name, e.Pos, s)
		if !ok {
			b.fail(e.Pos, "there is no value %s%s", e.Name, isa.Suggest(e.Name, s.names()))
		}
		return v
	case "number":
		return value{number: e.Number, pos: e.Pos}
	case "format":
		return value{format: e.Format, pos: e.Pos}
	case "call":
		return value{node: b.call(e, s), pos: e.Pos}
	}
	if len(e.Args) != 2 || !slices.Contains([]string{"+", "-", "*", "@"}, e.Op) {
		b.fail(e.Pos, "there is no operation %q of %d values", e.Op, len(e.Args))
	}
	x, y := b.expr(e.Args[0], s), b.expr(e.Args[1], s)
	return b.binary(e, x, y, s)
}

// make adds a node that belongs to the value that is being made.
func (b *builder) make(n *node, s *scope) *node {
	part, known := parts[n.op]
	switch {
	case n.final:
		part = ""
	case n.part != "":
		part = n.part
	case !known:
		part = n.op
	}
	if n.name = s.let; part != "" {
		n.name += "_" + part
	}
	n.name = b.unique(n.name)
	if len(b.nodes) >= maxNodes {
		b.fail(n.pos, "the model has more than %d instructions", maxNodes)
	}
	return b.add(n)
}

// unique is the name, with a number behind it if it is taken.
func (g *graph) unique(name string) string {
	if g.taken == nil {
		g.taken = map[string]int{}
	}
	base := name
	for g.taken[name] > 0 {
		g.taken[base]++
		name = fmt.Sprint(base, "_", g.taken[base])
	}
	g.taken[name] = 1
	return name
}

// parts are the letters of steps towards a value h: h_s is a product, h_t a
// sum, h_z is rounded, h a function of it. Others are called by their
// instruction.
var parts = map[string]string{
	"matmul": "s", "conv": "s", "add": "t", "round": "z", "relu": "", "sigmoid": "", "tanh": "", "gelu": "", "softmax": "",
	"maxpool": "", "meanpool": "", "flatten": "",
}

// finish checks the value of the model against the loss, and rounds it.
func (b *builder) finish(s *scope) {
	out, j := s.last, b.job
	pos := j.Model[len(j.Model)-1].place()
	want := []isa.Axis(nil)
	if b.goal().Size > 0 {
		want = []isa.Axis{b.goal()}
	}
	if b.loss.classes {
		want = []isa.Axis{b.class}
		if b.job.Train.Text {
			want = b.job.Input.Axes
		}
	}
	switch {
	case out == nil || !out.rows:
		b.fail(pos, "the last line of the model is no value of the rows")
	case b.loss.logits && (out.act != "" || out.op == "softmax"):
		b.fail(pos, "%s is the last one, which the loss at %s reads: %s is not wanted there", lastName(j.Model), j.LossPos, cmp.Or(out.act, out.op))
	case b.loss.classes && b.class.Size == 0: // the label has no classes, which is told at its place
	case !slices.Equal(out.axes, want):
		b.fail(pos, "the value of the model is %s, but the loss %s at %s wants %s of the label at %s",
			out.what(), j.lossText(), j.LossPos, (&node{rows: true, axes: want}).shape(), j.Train.LabelPos)
	case !out.learns && len(b.params) > 0:
		b.fail(pos, "all parameters of the model are frozen: there is nothing to learn")
	case !out.learns:
		b.fail(pos, "the value of the model depends on no parameter")
	}
	if b.loss.logits {
		out = b.round(out, s)
	} else {
		b.errors = b.add(&node{op: "error", name: "err", args: []*node{out}, format: b.errorFormat, pos: pos})
	}
	b.out = out
	b.unused()
	b.thawed()
}

// lastName names the last item for messages.
func lastName(items []Item) string {
	switch it := items[len(items)-1].(type) {
	case *Param:
		return "the last line"
	case *Let:
		return "value " + it.Name
	default:
		return "layer " + it.name()
	}
}

// unused reports values and parameters that the result does not need.
func (b *builder) unused() {
	need := b.needed()
	for _, p := range b.params {
		if !need[p] {
			b.errorf(p.pos, "param %s is used nowhere", p.path)
		}
	}
	for _, n := range b.lets {
		if !need[n] {
			b.errorf(n.pos, "value %s is used nowhere", n.what())
		}
	}
}
