package onnxscript

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/dataset"
)

// name gives every operation the name of its weights, or one by its kind.
func (w *writer) name() {
	letters := map[string]string{"dense": "d", "conv": "c", "maxpool": "pool", "meanpool": "pool", "param": "q"}
	for _, p := range w.in.places {
		w.taken[p.of.root().name] = true
	}
	w.taken["x"], w.taken[classAxis] = true, true
	for _, o := range w.order {
		if o == w.in || o.kind == "number" {
			continue
		}
		letter := letters[o.kind]
		if letter == "" {
			letter = "v"
		}
		name := plain(o.hint)
		if name == "" || w.used(name) {
			for i := 1; name == "" || w.used(name); i++ {
				name = fmt.Sprint(letter, i)
			}
		}
		o.name = name
		for _, s := range []string{"", "w", "b"} {
			w.taken[name+s] = true
		}
		if a := o.out.of; a != nil && !o.depthwise && a.same == nil && a.name == "" {
			a.name = name
		}
	}
}

// used reports whether a name, or one of the parameters of a layer of that name, stands for something.
func (w *writer) used(name string) bool {
	for _, s := range []string{"", "w", "b"} {
		if w.taken[name+s] || compiler.Reserved(name+s) {
			return true
		}
	}
	return false
}

// plain are the letters and digits of the name that weights have in a file, "fc1" of "net.fc1.weight"; empty if there are none to begin with.
func plain(hint string) string {
	for _, end := range []string{"weight", "kernel:0", "kernel", "w", "bias", "b"} {
		for _, by := range []string{".", "_", "/"} {
			hint = strings.TrimSuffix(hint, by+end)
		}
	}
	hint = hint[strings.LastIndexAny(hint, "./:")+1:]
	name := strings.Map(func(c rune) rune {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' {
			return c
		}
		return -1
	}, hint)
	if len(name) > 24 || name == "" || name[0] <= '9' || strings.Contains(hint, "_") && strings.HasPrefix(name, "MatMul") || strings.HasPrefix(name, "constant") {
		return ""
	}
	return name
}

func (w *writer) line(format string, a ...any) { fmt.Fprintf(w, "  "+format+"\n", a...) }

// select makes a value the one before.
func (w *writer) before(o *op) {
	if w.last == o {
		return
	}
	name := ""
	for i := 1; name == "" || w.used(name); i++ {
		name = fmt.Sprint("s", i)
	}
	w.taken[name] = true
	w.line("%s = %s", name, o.name)
}

// op writes an operation, and keeps its axes in the order of the script.
func (w *writer) op(o *op) {
	var places []place
	switch {
	case o.kind == "input":
		places = o.places
		var l []string
		for _, p := range places {
			l = append(l, fmt.Sprintf("%s=%d", p.of.root().name, p.size))
			w.sizes[p.of.root()] = p.size
		}
		w.line("input x [%s]", strings.Join(l, ", "))
	case o.kind == "number":
		q, _ := literal(o.number)
		o.name = q.RatString()
		return
	case o.kind == "param":
		w.param(o)
		return
	case o.kind == "dense":
		places = w.dense(o)
	case o.directions != nil:
		places = w.image(o)
	case o.kind == "sum":
		w.line("%s = sum(%s)", o.name, o.args[0].name)
	case len(o.args) == 2:
		places = w.wide(o)
		w.line("%s = %s %s %s", o.name, o.args[0].name, o.kind, o.args[1].name)
	default:
		places = w.done[o.args[0]]
		w.line("%s = %s(%s)", o.name, o.kind, o.args[0].name)
	}
	w.done[o], w.last = places, o
}

// param writes a parameter, over all axes of a value by its name.
func (w *writer) param(o *op) {
	all := w.done[o.along]
	for _, p := range all {
		if !has(o.places, p) {
			all = nil
			break
		}
	}
	if len(all) < 2 {
		w.line("param %s [%s]", o.name, w.declared(o.places))
		w.array(o.name, o.places, o.weights)
		w.done[o] = o.places
		return
	}
	w.line("param %s [%s]", o.name, o.along.name)
	v := w.laid(o.weights, o.places, all, 1)
	w.array(o.name, all, v)
	w.done[o] = all
}

// wide are the axes of an operation entry by entry: those of the operand that has all of the other's.
func (w *writer) wide(o *op) []place {
	x, y := w.done[o.args[0]], w.done[o.args[1]]
	for _, p := range y {
		if !has(x, p) {
			x, y = y, x
			break
		}
	}
	for _, p := range y {
		if !has(x, p) {
			w.fail("%s of values of which none has all axes of the other", o.kind)
		}
	}
	return x
}

func has(list []place, p place) bool {
	return slices.ContainsFunc(list, func(q place) bool { return q.of.root() == p.of.root() && q.size == p.size })
}

// declared are axes with their sizes, as a parameter has them.
func (w *writer) declared(places []place) string {
	var l []string
	for _, p := range places {
		a := p.of.root()
		if n, known := w.sizes[a]; known && n != p.size {
			w.fail("a parameter over the axis %s of %d entries, which has %d in the input: a script has parameters over axes that are as long as at first", a.name, p.size, n)
		}
		w.sizes[a] = p.size
		l = append(l, fmt.Sprintf("%s=%d", a.name, p.size))
	}
	return strings.Join(l, ", ")
}

func (w *writer) array(name string, places []place, v []float64) {
	a := dataset.Array{Name: name, Shape: []int{}, Floats: v}
	for _, p := range places {
		a.Shape = append(a.Shape, p.size)
	}
	w.weights = append(w.weights, a)
}
