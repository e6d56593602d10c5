package compiler

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Conv is the layer Name = act(conv(x, w) + b) of the value x before it, whose last axis
// is that of the channels and whose others are directions.
type Conv struct {
	Name                string
	Channels            int
	Kernel              []int // by direction; one for all
	Stride, Dilate, Pad []int // likewise; nil: 1, 1, 0
	Same                bool  // the result is as long as x, or its length over the stride
	Groups              int   // 0 or 1: every channel is made of all
	Act                 Activation
	Slope               *big.Rat // of a leaky_relu below 0; nil: the usual one
	Std                 *big.Rat
	Format, Delta       *fixed.Format
	Exact               bool
	State               *fixed.Format
	Pos                 isa.Pos
}

// Pool is the layer Name = op(x) over windows that lie side by side.
type Pool struct {
	Name, Op string
	Window   []int // by direction; one for all; nil: all of x
	Pos      isa.Pos
}

// Flatten is the layer Name = x with one axis for all but the rows.
type Flatten struct {
	Name string
	Pos  isa.Pos
}

func (c *Conv) place() isa.Pos    { return c.Pos }
func (c *Conv) name() string      { return c.Name }
func (p *Pool) place() isa.Pos    { return p.Pos }
func (p *Pool) name() string      { return p.Name }
func (f *Flatten) place() isa.Pos { return f.Pos }
func (f *Flatten) name() string   { return f.Name }

// before begins a layer: the value before it.
func (b *builder) before(word, name string, pos isa.Pos, s *scope) *node {
	b.define(name, "layer", pos, s)
	s.let, s.calls = s.path+name, 0
	if s.last == nil || !s.last.rows {
		b.fail(pos, "%s: there is no value of the rows before it", word)
	}
	return s.last
}

// layer begins a layer whose value before it must have directions and channels.
func (b *builder) layer(word, name string, pos isa.Pos, s *scope) *node {
	x := b.before(word, name, pos, s)
	if len(x.axes) < 2 {
		b.fail(pos, "%s: %s has one axis beside rows, want directions and channels, as in input x [h=28, w=28, c=1]", word, x.what())
	}
	return x
}

// ended is a layer's value.
func (b *builder) ended(n *node, name string, s *scope) {
	n.label = name
	s.last, s.values[name] = n, value{node: n}
}

// each is a list with one number for each direction.
func (b *builder) each(word, what string, list []int, usual int, x *node, pos isa.Pos) []int {
	n := len(x.axes) - 1
	if slices.ContainsFunc(list, func(v int) bool { return v < usual || v > isa.MaxElements }) {
		b.fail(pos, "%s: %s is %v, want integers from %d", word, what, list, usual)
	}
	switch len(list) {
	case 0:
		return slices.Repeat([]int{usual}, n)
	case 1:
		return slices.Repeat(list, n)
	case n:
		return list
	}
	b.fail(pos, "%s: %s has %d numbers, but %s has %d directions", word, what, len(list), x.what(), n)
	return nil
}

func (b *builder) conv(c *Conv, s *scope) {
	x := b.layer("conv", c.Name, c.Pos, s)
	if x.exact {
		x = b.round(x, s)
	}
	channels := x.axes[len(x.axes)-1]
	if c.Channels < 1 {
		b.fail(c.Pos, "layer %s has %d channels, want 1 or more", c.Name, c.Channels)
	}
	depthwise := c.Groups > 1
	switch {
	case depthwise && (channels.Size%c.Groups != 0 || c.Channels%c.Groups != 0):
		b.fail(c.Pos, "layer %s: %d groups do not divide %d channels before and %d of the layer", c.Name, c.Groups, channels.Size, c.Channels)
	case depthwise && (c.Groups != channels.Size || c.Channels != channels.Size):
		b.fail(c.Pos, "layer %s: %d groups of %d channels: the groups that there are have one channel before and one of the layer: want groups %d and as many channels", c.Name, c.Groups, channels.Size, channels.Size)
	}
	v := b.moved(c, x)
	out := isa.Axis{Name: c.Name, Size: c.Channels}
	if depthwise {
		out = channels
	} else {
		b.newAxis(out.Name, out.Size, c.Pos, s)
	}
	in := newScope(s, s.let+"_")
	in.let = s.let
	w := slices.Clone(v.kernel)
	if w = append(w, channels); !depthwise {
		w = append(w, out)
	}
	std, inputs := c.Std, isa.Axes(v.kernel).Len()
	if !depthwise {
		inputs *= channels.Size
	}
	if std == nil {
		std = he(inputs)
	}
	start := "zeros()"
	if std.Sign() > 0 {
		start = normal(std)
	}
	b.valid(c.Pos, c.State)
	weights := b.parameter(&node{op: "param", path: dotted(in.path) + "w", axes: w, format: c.State, start: start, pos: c.Pos})
	bias := b.parameter(&node{op: "param", path: dotted(in.path) + "b", axes: []isa.Axis{out}, format: c.State, start: "zeros()", layer: true, pos: c.Pos})
	if depthwise {
		v.text = v.lists + ", []" + v.steps
	} else {
		v.text = v.lists + v.steps
	}
	axes := append(v.axes, out)
	n := b.make(&node{op: "conv", args: []*node{x, weights}, axes: axes, moves: v.text, walk: v, pos: c.Pos}, in)
	n = b.make(&node{op: "add", args: []*node{n, bias}, axes: axes, pos: c.Pos}, in)
	b.valid(c.Pos, c.Format)
	b.valid(c.Pos, c.Delta)
	n = b.make(&node{op: "round", args: []*node{n}, axes: axes, format: c.Format, delta: c.Delta, plain: c.Exact, pos: c.Pos}, in)
	n = b.activated(c.Act, c.Slope, n, c.Pos, in)
	b.ended(n, c.Name, s)
}

// moves are the axes of a conv's kernel and result along its directions, and how the
// kernel goes along each, as numbers and as the assembly says it.
type moves struct {
	kernel, axes                  []isa.Axis
	stride, dilate, before, after []int
	lists, steps, text            string
}

// moved reads how a kernel moves, and says where it does not fit.
func (b *builder) moved(c *Conv, x *node) *moves {
	each := func(what string, list []int, usual int) []int { return b.each("conv", what, list, usual, x, c.Pos) }
	kernel, stride, dilate, pad := each("kernel", c.Kernel, 1), each("stride", c.Stride, 1), each("dilate", c.Dilate, 1), each("pad", c.Pad, 0)
	m := &moves{stride: stride, dilate: dilate}
	words := map[string][]string{}
	say := func(word, axis string, n, usual int) {
		if n != usual {
			words[word] = append(words[word], fmt.Sprintf("%s=%d", axis, n))
		}
	}
	var along, by []string
	for i, k := range kernel {
		a := x.axes[i]
		span, before, after := dilate[i]*(k-1)+1, pad[i], pad[i]
		if c.Same { // as much as the result, one for each stride, wants; the odd one behind
			both := max(0, (a.Size-1)/stride[i]*stride[i]+span-a.Size)
			before, after = both/2, both-both/2
		}
		room := a.Size + before + after - span
		switch {
		case room < 0:
			b.fail(c.Pos, "layer %s: the kernel is larger than the image: %d entries along %s, which has %d with padding: want a smaller kernel, or pad %d", c.Name, span, a.Name, a.Size+before+after, pad[i]+(1-room)/2)
		case room%stride[i] != 0 && c.Same:
			b.fail(c.Pos, "layer %s: same: stride %d skips entries of a kernel of %d along %s: want a kernel as long, or pad 0 and a stride that leaves no remainder", c.Name, stride[i], k, a.Name)
		case room%stride[i] != 0:
			b.fail(c.Pos, "layer %s: stride %d leaves a remainder of %d of the %d entries along %s with padding: want same, or another stride, kernel or pad",
				c.Name, stride[i], room%stride[i], a.Size+before+after, a.Name)
		}
		along, by = append(along, a.Name), append(by, c.Name+a.Name)
		m.before, m.after = append(m.before, before), append(m.after, after)
		m.kernel = append(m.kernel, isa.Axis{Name: c.Name + a.Name, Size: k})
		m.axes = append(m.axes, isa.Axis{Name: a.Name, Size: room/stride[i] + 1})
		say("stride", a.Name, stride[i], 1)
		say("dilate", a.Name, dilate[i], 1)
		say("before", a.Name, before, 0)
		say("after", a.Name, after, 0)
	}
	m.lists = fmt.Sprintf("[%s], [%s]", strings.Join(along, ", "), strings.Join(by, ", "))
	for _, word := range []string{"stride", "dilate", "before", "after"} {
		if len(words[word]) > 0 {
			m.steps += fmt.Sprintf(", %s(%s)", word, strings.Join(words[word], ", "))
		}
	}
	return m
}

func (b *builder) pool(p *Pool, s *scope) {
	x := b.layer(p.Op, p.Name, p.Pos, s)
	if x.exact {
		x = b.round(x, s)
	}
	window := p.Window
	if window == nil {
		window = isa.Axes(x.axes[:len(x.axes)-1]).Sizes()
	}
	var l []string
	axes := slices.Clone(x.axes)
	entries := 1
	for i, n := range b.each(p.Op, "the window", window, 1, x, p.Pos) {
		a := &axes[i]
		if a.Size%n != 0 {
			b.fail(p.Pos, "layer %s: windows of %d leave a remainder of %d of the %d entries along %s", p.Name, n, a.Size%n, a.Size, a.Name)
		}
		l = append(l, fmt.Sprintf("%s=%d", a.Name, n))
		a.Size /= n
		entries *= n
	}
	if p.Op == "meanpool" && entries&(entries-1) != 0 {
		b.fail(p.Pos, "layer %s: a window has %d entries, and 1/%d is no a/2^k: want windows of 2^k entries, or maxpool", p.Name, entries, entries)
	}
	n := b.make(&node{op: p.Op, args: []*node{x}, axes: axes, moves: "[" + strings.Join(l, ", ") + "]", pos: p.Pos}, s)
	b.ended(n, p.Name, s)
}

func (b *builder) flatten(f *Flatten, s *scope) {
	x := b.layer("flatten", f.Name, f.Pos, s)
	out := isa.Axis{Name: f.Name, Size: isa.Axes(x.axes).Len()}
	b.newAxis(out.Name, out.Size, f.Pos, s)
	moves := fmt.Sprintf("[%s], %s", strings.Join(isa.Axes(x.axes).Names(), ", "), out.Name)
	b.ended(b.make(&node{op: "flatten", args: []*node{x}, axes: []isa.Axis{out}, moves: moves, pos: f.Pos}, s), f.Name, s)
}
