package onnxscript

import (
	"fmt"
	"slices"
	"strings"
)

// laid are weights over from and the units, over the axes of the script and the units.
func (w *writer) laid(weights []float64, from, to []place, units int) []float64 {
	var dims, perm []int
	for _, p := range from {
		dims = append(dims, p.size)
	}
	for _, p := range to {
		i := slices.IndexFunc(from, func(q place) bool { return q.of.root() == p.of.root() && q.size == p.size })
		switch {
		case i >= 0:
			perm = append(perm, i)
		case p.size != 1:
			w.fail("a layer does not sum over the axis %s of what it reads", p.of.root().name)
		}
	}
	if len(perm) < len(from) { // what one entry has may be missing
		for i, p := range from {
			if !slices.Contains(perm, i) && p.size == 1 {
				perm = append(perm, i)
			}
		}
	}
	if len(perm) != len(from) {
		w.fail("a layer sums over an axis that what it reads does not have")
	}
	return permuted(weights, append(dims, units), append(perm, len(from)))
}

// dense writes a layer, as a statement if it sums over all axes and has one of its own.
func (w *writer) dense(o *op) []place {
	x := o.args[0]
	in := w.done[x]
	act := func(text string) string {
		if o.act != "" {
			return o.act + "(" + text + ")"
		}
		return text
	}
	statement := len(o.kept) == 0 && !o.let && o.out.of.same == nil
	if statement {
		w.before(x)
		w.line("dense %s %d%s", o.name, o.units(), spaced(o.act))
		out := []place{o.out}
		if o == w.end && w.target {
			out = nil
		}
		w.array(o.name+"_w", append(slices.Clone(in), out...), w.laid(o.weights, o.from, in, o.units()))
		w.array(o.name+"_b", out, o.bias)
		w.sizes[o.out.of] = o.units()
		return []place{o.out}
	}
	over, rest := o.from, []place(nil)
	if len(o.kept) == 0 {
		over = in
	} else {
		for _, p := range in {
			if !has(o.from, p) {
				rest = append(rest, p)
			}
		}
	}
	if has(over, o.out) || has(rest, o.out) {
		w.fail("a layer has the axis %s, which what it reads has, too", o.out.of.root().name)
	}
	axes := x.name + ", "
	if len(o.kept) > 0 {
		axes = w.declared(over) + ", "
	}
	w.line("param %sw [%s%s]", o.name, axes, w.declared([]place{o.out}))
	w.line("param %sb [%s]", o.name, w.declared([]place{o.out}))
	w.line("%s = %s", o.name, act(fmt.Sprintf("%s @ %sw + %sb", x.name, o.name, o.name)))
	w.array(o.name+"w", append(slices.Clone(over), o.out), w.laid(o.weights, o.from, over, o.units()))
	w.array(o.name+"b", []place{o.out}, o.bias)
	return append(rest, o.out)
}

func spaced(s string) string {
	if s == "" {
		return ""
	}
	return " " + s
}

// image writes a conv or a pool, whose channels must lie last.
func (w *writer) image(o *op) (places []place) {
	x := o.args[0]
	want := append(slices.Clone(o.directions), o.channels)
	in := w.done[x]
	same := len(in) == len(want)
	for i := range in {
		same = same && in[i].of.root() == want[i].of.root() && in[i].size == want[i].size
	}
	if !same {
		w.fail("%s reads %s with its axes in another order than the script has them: a Transpose before it cannot be said", o.kind, x.name)
	}
	w.before(x)
	if o.kind != "conv" {
		window := "all"
		if o.window != nil {
			window = by(o.window)
		}
		w.line("%s %s %s", o.kind, o.name, window)
		for i, d := range o.directions {
			n := d.size
			if o.window != nil {
				n = o.window[i]
			}
			places = append(places, place{d.of, d.size / n})
		}
		return append(places, o.channels)
	}
	text := fmt.Sprintf("conv %s %d kernel %s", o.name, o.units(), by(o.kernel))
	for i, d := range o.directions {
		span := o.dilate[i]*(o.kernel[i]-1) + 1
		n := (d.size+2*o.pad[i]-span)/o.stride[i] + 1
		if o.same {
			n = (d.size + o.stride[i] - 1) / o.stride[i]
		}
		places = append(places, place{d.of, n})
	}
	if slices.Max(o.stride) > 1 {
		text += " stride " + by(o.stride)
	}
	if slices.Max(o.dilate) > 1 {
		text += " dilate " + by(o.dilate)
	}
	if o.same && slices.Max(o.kernel) > 1 {
		text += " same"
	} else if slices.Max(o.pad) > 0 {
		text += " pad " + by(o.pad)
	}
	kernel := make([]place, len(o.kernel))
	for i, k := range o.kernel {
		kernel[i].size = k
	}
	// From [channels, kernel …, units] to [kernel …, channels, units].
	dims, perm := append([]int{o.channels.size}, o.kernel...), []int{}
	if o.depthwise {
		dims[0] = 1
		text += fmt.Sprintf(" groups %d", o.units())
	} else {
		kernel = append(kernel, o.channels)
	}
	for i := range o.kernel {
		perm = append(perm, i+1)
	}
	v := permuted(o.weights, append(dims, o.units()), append(perm, 0, len(dims)))
	w.line("%s%s", text, spaced(o.act))
	w.array(o.name+"_w", append(kernel, o.out), v)
	w.array(o.name+"_b", []place{o.out}, o.bias)
	w.sizes[o.out.of.root()] = o.units()
	return append(places, o.out)
}

// by are sizes by direction, as in 5x3.
func by(list []int) string {
	if slices.Min(list) == slices.Max(list) {
		return fmt.Sprint(list[0])
	}
	return strings.ReplaceAll(strings.Trim(fmt.Sprint(list), "[]"), " ", "x")
}
