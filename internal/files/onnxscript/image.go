package onnxscript

import (
	"slices"

	"github.com/aivm/aivm/internal/files/onnx"
)

// image is a value with directions and channels, each of them an axis of the script.
func (r *reader) image(x *value) (channels place, directions []place) {
	if len(x.dims) < 2 {
		r.fail("its input has %d axes behind the rows, want channels and directions", len(x.dims))
	}
	var all []place
	for i, g := range x.dims {
		if len(g) != 1 {
			r.fail("axis %d of its input is %d axes of the script, want one", i+1, len(g))
		}
		all = append(all, g[0])
	}
	return all[0], all[1:]
}

// walked are the extents of a kernel along directions, checked.
func (r *reader) walked(n *onnx.Node, name string, usual, directions int) []int {
	list := n.Ints(name)
	if list == nil {
		return slices.Repeat([]int{usual}, directions)
	}
	if len(list) != directions {
		r.fail("%s %v, want one for each of %d directions", name, list, directions)
	}
	for _, x := range list {
		if x < usual || x > maxUnits {
			r.fail("%s %v, want %d or more", name, list, usual)
		}
	}
	return list
}

// pads are what stands before and behind an image; not ok if it is to be as long as its result.
func (r *reader) pads(n *onnx.Node, directions int) (before, after []int, same bool) {
	before, after = make([]int, directions), make([]int, directions)
	switch auto := n.Text("auto_pad", "NOTSET"); auto {
	case "NOTSET", "":
	case "VALID":
		return before, after, false
	case "SAME_UPPER":
		return before, after, true
	default:
		r.fail("auto_pad %s is not read, want SAME_UPPER or pads", clip(auto))
	}
	list := n.Ints("pads")
	if list == nil {
		return before, after, false
	}
	if len(list) != 2*directions {
		r.fail("pads %v, want two for each of %d directions", list, directions)
	}
	for _, p := range list {
		if p < 0 || p > maxUnits {
			r.fail("pads %v, want 0 or more", list)
		}
	}
	return list[:directions], list[directions:], false
}

func (r *reader) conv(n *onnx.Node) *value {
	x := r.computed(n, 0)
	channels, directions := r.image(x)
	d := len(directions)
	w := r.fixed(n, 1, "the kernel")
	if w == nil || len(w.dims) != d+2 || len(w.v) == 0 {
		r.fail("want a kernel of %d axes, one for each of the channels and directions", d+2)
	}
	o := &op{kind: "conv", args: []*op{x.op}, hint: w.name, channels: channels, directions: directions, kernel: w.dims[2:], fresh: true}
	if k := n.Ints("kernel_shape"); k != nil && !slices.Equal(k, o.kernel) {
		r.fail("kernel_shape %v, but a kernel of %v", k, o.kernel)
	}
	o.stride, o.dilate = r.walked(n, "strides", 1, d), r.walked(n, "dilations", 1, d)
	units, groups := w.dims[0], n.Int("group", 1)
	switch {
	case groups == 1 && w.dims[1] == channels.size:
	case groups > 1 && groups == channels.size && units == groups && w.dims[1] == 1:
		o.depthwise = true
	case groups > 1:
		r.fail("%d groups of %d channels: those of a script have one channel before and one of the layer", groups, channels.size)
	default:
		r.fail("a kernel for %d channels, but %d channels", w.dims[1], channels.size)
	}
	out := &value{op: o}
	if o.out = (place{channels.of, units}); !o.depthwise {
		o.out.of = r.axis(o)
	}
	out.dims = append(out.dims, group{o.out})
	r.walk(n, o, out)
	// From [units, channels, kernel …] to [channels, kernel …, units].
	perm := []int{1}
	for i := range d {
		perm = append(perm, i+2)
	}
	o.weights = permuted(w.v, w.dims, append(perm, 0))
	o.bias = make([]float64, units)
	if b := r.fixed(n, 2, "the bias"); b != nil {
		if len(b.v) != units {
			r.fail("a bias of %d numbers, want %d", len(b.v), units)
		}
		o.affine(nil, b.v)
	}
	return out
}

// walk finds how far a kernel goes, and whether a script's conv does the same.
func (r *reader) walk(n *onnx.Node, o *op, out *value) {
	before, after, upper := r.pads(n, len(o.directions))
	same := true
	for i, p := range o.directions {
		span := o.dilate[i]*(o.kernel[i]-1) + 1
		both := max(0, (p.size-1)/o.stride[i]*o.stride[i]+span-p.size)
		if upper {
			before[i], after[i] = both/2, both-both/2
		}
		same = same && before[i] == both/2 && after[i] == both-both/2
		room := p.size + before[i] + after[i] - span
		switch {
		case room < 0:
			r.fail("a kernel of %d entries, larger than the image of %d", span, p.size+before[i]+after[i])
		case room%o.stride[i] != 0:
			r.fail("stride %d leaves %d of %d entries over, and a script's conv leaves none: another padding, or another size of the image", o.stride[i], room%o.stride[i], p.size+before[i]+after[i])
		}
		out.dims = append(out.dims, group{{p.of, room/o.stride[i] + 1}})
	}
	if o.same = same; !same && !slices.Equal(before, after) {
		r.fail("pads %v before and %v behind: a script has the same on both sides, or as many as keep the image as long as it is", before, after)
	}
	o.pad = before
}

func (r *reader) maxPool(n *onnx.Node) *value     { return r.pooled(n, "maxpool") }
func (r *reader) averagePool(n *onnx.Node) *value { return r.pooled(n, "meanpool") }

func (r *reader) pooled(n *onnx.Node, kind string) *value {
	x := r.computed(n, 0)
	channels, directions := r.image(x)
	d := len(directions)
	if n.Ints("kernel_shape") == nil {
		r.fail("want kernel_shape")
	}
	window, stride := r.walked(n, "kernel_shape", 1, d), r.walked(n, "strides", 1, d)
	before, after, upper := r.pads(n, d)
	divides := slices.Equal(window, stride)
	for i, w := range window {
		divides = divides && directions[i].size%w == 0
		if before[i] > 0 || after[i] > 0 || r.walked(n, "dilations", 1, d)[i] != 1 {
			r.fail("windows with padding or a dilation: those of a script have none")
		}
	}
	switch {
	case divides && (kind == "maxpool" || power(window)):
		return r.pool(x, kind, channels, directions, window)
	case kind == "meanpool" && !upper:
		return r.means(n, x, channels, directions, window, stride)
	}
	r.fail("windows of %v at steps of %v on an image of %v: those of a script's maximum lie side by side and divide the image", window, stride, x.sizes()[1:])
	return nil
}

// power reports whether a window has 2^k entries, so that a script's mean is of it.
func power(window []int) bool {
	n := product(window)
	return n > 0 && n&(n-1) == 0
}

// pool is a layer of windows that lie side by side.
func (r *reader) pool(x *value, kind string, channels place, directions []place, window []int) *value {
	o := &op{kind: kind, args: []*op{x.op}, channels: channels, directions: directions, window: window}
	out := &value{op: o, dims: []group{{channels}}}
	for i, p := range directions {
		w := p.size
		if window != nil {
			w = window[i]
		}
		out.dims = append(out.dims, group{{p.of, p.size / w}})
	}
	return out
}

// means is a layer of means that a script's meanpool is not: a convolution of each channel by itself, with weights of 1/n.
func (r *reader) means(n *onnx.Node, x *value, channels place, directions []place, window, stride []int) *value {
	entries := product(window)
	if entries < 1 || entries > maxUnits || channels.size > maxSize/entries {
		r.fail("a window of %v", window)
	}
	o := &op{
		kind: "conv", args: []*op{x.op}, channels: channels, directions: directions, kernel: window, stride: stride, dilate: slices.Repeat([]int{1}, len(window)),
		out: channels, depthwise: channels.size > 1, weights: slices.Repeat([]float64{1 / float64(entries)}, entries*channels.size), bias: make([]float64, channels.size),
	}
	if !o.depthwise {
		o.out.of = r.axis(o)
	}
	r.say("%s is a convolution with weights of 1/%d, which are trained, too", nodeName(n), entries)
	out := &value{op: o, dims: []group{{o.out}}}
	r.walk(n, o, out)
	return out
}

func (r *reader) globalMax(n *onnx.Node) *value  { return r.global(n, "maxpool") }
func (r *reader) globalMean(n *onnx.Node) *value { return r.global(n, "meanpool") }

func (r *reader) global(n *onnx.Node, kind string) *value {
	x := r.computed(n, 0)
	channels, directions := r.image(x)
	if kind == "meanpool" {
		return r.mean(n, x, channels, directions)
	}
	return r.pool(x, kind, channels, directions, nil)
}

// mean is the mean of a whole image.
func (r *reader) mean(n *onnx.Node, x *value, channels place, directions []place) *value {
	window := x.sizes()[1:]
	if power(window) {
		return r.pool(x, "meanpool", channels, directions, nil)
	}
	return r.means(n, x, channels, directions, window, slices.Repeat([]int{1}, len(window)))
}

// reduceMean is the mean over all directions, as GlobalAveragePool.
func (r *reader) reduceMean(n *onnx.Node) *value {
	x := r.computed(n, 0)
	axes, all := r.reduced(n, x)
	if all || len(axes) != len(x.dims)-1 || slices.Contains(axes, 0) {
		r.fail("over the axes %v: the mean that is read is over all directions of an image, [rows, channels, …]", axes)
	}
	channels, directions := r.image(x)
	out := r.mean(n, x, channels, directions)
	if n.Int("keepdims", 1) == 0 {
		out.dims = out.dims[:1]
	}
	return out
}

// reduced are the axes, behind the rows, that are gone; all says that they are all, and the rows stay.
func (r *reader) reduced(n *onnx.Node, x *value) (axes []int, all bool) {
	list, given := r.list(n, "axes", 1)
	if !given || len(list) == 0 {
		r.fail("it is over the rows, too: want axes")
	}
	seen := map[int]bool{}
	for _, a := range list {
		if a = r.at(a, len(x.dims)+1); a == 0 {
			r.fail("it is over the rows, too")
		}
		seen[a-1] = true
	}
	for i := range x.dims {
		if seen[i] {
			axes = append(axes, i)
		}
	}
	return axes, len(axes) == len(x.dims)
}

func (r *reader) reduceSum(n *onnx.Node) *value {
	x := r.computed(n, 0)
	axes, all := r.reduced(n, x)
	if !all {
		r.fail("over the axes %v: a script's sum is over all but the rows", axes)
	}
	out := &value{op: &op{kind: "sum", args: []*op{x.op}}}
	if n.Int("keepdims", 1) != 0 {
		out.dims = make([]group, len(x.dims))
	}
	return out
}
