package onnxscript

import (
	"math"
	"slices"
	"strings"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/tools/prose"
)

// writer writes the operations that a value needs, each after those that it reads.
type writer struct {
	*reader
	strings.Builder
	uses    map[*op]int
	order   []*op
	done    map[*op][]place
	taken   map[string]bool
	sizes   map[*axis]int // as the script declares them
	last    *op           // the value before
	weights []dataset.Array
	end     *op
	target  bool // the last value has no axis
}

// classAxis is the axis of the labels.
const classAxis = "class"

func (r *reader) write(v *value) *Script {
	r.real(v)
	w := &writer{reader: r, uses: map[*op]int{}, done: map[*op][]place{}, taken: map[string]bool{}, sizes: map[*axis]int{}, end: v.op}
	loss, k := r.loss(v)
	r.classes(k)
	w.target = k == 1
	w.collect(v.op)
	w.fuse()
	w.arrange()
	w.finish(v, loss)
	w.name()
	for _, o := range w.order {
		r.written = o.node
		w.op(o)
	}
	r.written = ""
	s := &Script{Weights: w.weights, Notes: r.notes}
	if len(s.Weights) == 0 {
		r.fail("the graph has no weights, so there is nothing to train")
	}
	for _, a := range s.Weights {
		if slices.ContainsFunc(a.Floats, func(x float64) bool { return math.IsNaN(x) || math.IsInf(x, 0) }) {
			r.fail("the weights %s are not all numbers", a.Name)
		}
	}
	if s.Text = r.script(w.String(), loss, k); len(s.Text) > compiler.MaxSource {
		r.fail("the script has %d bytes, want %d at most", len(s.Text), compiler.MaxSource)
	}
	return s
}

// loss is what the script learns by, and the number of units of its last value.
func (r *reader) loss(v *value) (loss string, k int) {
	k = group(v.places()).size()
	switch loss = string(compiler.SoftmaxCrossEntropy); {
	case k == 1 && r.final == "Sigmoid":
		loss = string(compiler.Logistic)
	case k > 1 && r.final == "Sigmoid":
		r.fail("the output is %d Sigmoids: a script has one bit, or classes of which a row has one: Softmax", k)
	case k == 1 && r.final != "":
		r.fail("the output is a %s of one unit, which is always the same", r.final)
	case k == 1:
		loss = string(compiler.MeanSquaredError)
	case r.final == "":
		r.say("the graph ends without Softmax; the script predicts the softmax of its output")
	case r.final == "LogSoftmax":
		r.say("the graph gives logarithms of probabilities; the script predicts probabilities")
	}
	switch want := r.options.Loss; {
	case want == "" || want == loss:
	case want == string(compiler.Logistic) && k == 1 && r.final == "":
		loss = want
		r.say("the graph ends without Sigmoid; the script predicts the sigmoid of its output")
	default:
		r.fail("loss %s: the graph has %s and ends with %s, which is for %s", want, prose.Plural(k, "output"), orElse(r.final, "a number"), loss)
	}
	return loss, k
}

// classes holds the names of classes against the outputs.
func (r *reader) classes(k int) {
	switch n := len(r.options.Classes); {
	case n > 0 && (k == 1 || n != k):
		r.fail("the graph has %s, but %d classes have names", prose.Plural(k, "output"), n)
	case n == 0 && k > 1:
		r.say("labels are the numbers 0 to %d, in the order of the graph's outputs; if they are names, list these in that order behind the label", k-1)
	}
}

// collect lists operations, depth first, and counts who reads each.
func (w *writer) collect(o *op) {
	if w.uses[o]++; w.uses[o] > 1 {
		return
	}
	for _, a := range o.args {
		w.collect(a)
	}
	w.order = append(w.order, o)
}

// functions of a layer.
var functions = []string{"relu", "sigmoid", "tanh", "gelu"}

// fuse makes a function part of the layer that it alone reads.
func (w *writer) fuse() {
	for i := 0; i < len(w.order); i++ {
		f := w.order[i]
		if !slices.Contains(functions, f.kind) {
			continue
		}
		l := f.args[0]
		if w.uses[l] != 1 || l.act != "" || l.kind != "dense" && l.kind != "conv" {
			continue
		}
		l.act, l.fresh = f.kind, false
		w.order = slices.Delete(w.order, i, i+1)
		i--
		for _, o := range w.order {
			for k, a := range o.args {
				if a == f {
					o.args[k] = l
				}
			}
		}
		w.uses[l] = w.uses[f]
		if w.end == f {
			w.end = l
		}
	}
}

// arrange finds the order of the input's axes: images have their channels last.
func (w *writer) arrange() {
	graph := slices.Clone(w.in.places)
	images := 0
	for _, o := range w.order {
		if o.directions == nil || !w.ofInput(o.args[0]) {
			continue
		}
		if images++; images > 1 {
			continue
		}
		w.in.places = append(slices.Clone(o.directions), o.channels)
		o.channels.of.root().name = "c"
		for i, d := range o.directions {
			d.of.root().name = map[int]string{1: "t", 2: "hw", 3: "dhw"}[len(o.directions)][i : i+1]
		}
	}
	names := []string{"i", "j", "k", "l", "m", "n"}
	if len(w.in.places) > len(names) {
		w.fail("the input has %d axes behind the rows", len(w.in.places))
	}
	for i, p := range w.in.places {
		if a := p.of.root(); a.name == "" {
			a.name = names[i]
			if len(w.in.places) == 1 {
				a.name = "part"
			}
		}
	}
	if len(graph) != len(w.in.places) {
		w.fail("the input has %d axes, of which a convolution reads %d", len(graph), len(w.in.places))
	}
	if !slices.Equal(nontrivial(graph), nontrivial(w.in.places)) {
		var names [2][]string
		for i := range graph {
			names[0], names[1] = append(names[0], graph[i].of.root().name), append(names[1], w.in.places[i].of.root().name)
		}
		w.say("a row has its numbers in the order %s, and not, as in the graph, %s: channels come last", strings.Join(names[1], ", "), strings.Join(names[0], ", "))
	}
}

// ofInput reports whether a value has the axes of the input as they are.
func (w *writer) ofInput(o *op) bool {
	for o != w.in {
		switch {
		case slices.Contains(functions, o.kind) || slices.Contains([]string{"+", "-", "*"}, o.kind):
			o = o.args[0]
		default:
			return false
		}
	}
	return true
}

// finish sees to the axes of the last value.
func (w *writer) finish(v *value, loss string) {
	f := w.end
	w.written = f.node
	logits := loss != string(compiler.MeanSquaredError)
	switch {
	case f.act != "" && logits || slices.Contains(append(functions, "softmax"), f.kind) && logits:
		w.fail("the output is a %s, which the loss %s does not read: want Gemm or MatMul last, and Softmax or Sigmoid behind it", orElse(f.act, f.kind), loss)
	case f.kind == "dense" && len(f.kept) == 0 && f.out.of.same == nil:
		return
	case w.target:
		w.fail("the output is none of a Gemm or MatMul of one unit, which must be the last")
	}
	g := nontrivial(v.places())
	if len(g) != 1 || g[0].of.root().made == nil || g[0].of.root().made.kind == "conv" {
		w.fail("the output has no axis of units: want Gemm or MatMul last")
	}
	a := g[0].of.root()
	a.name = classAxis
	if a.made.kind == "dense" {
		a.made.let = true
	}
}
