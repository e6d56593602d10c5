package compiler

import (
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Freeze names parameters that stay as they start: one, as in h.w, or all whose names begin so, as in
// h or block.a.
type Freeze struct {
	Path string
	Pos  isa.Pos
}

// has reports whether the parameter is one of them.
func (f *Freeze) has(path string) bool {
	return path == f.Path || strings.HasPrefix(path, f.Path+".")
}

func (c *compilation) freezes(path string) bool {
	return slices.ContainsFunc(c.job.Freeze, func(f Freeze) bool { return f.has(path) })
}

// thawed reports names of freeze that no parameter has.
func (b *builder) thawed() {
	if len(b.job.Freeze) > 0 && b.job.Contribution != nil {
		b.fail(b.job.Freeze[0].Pos, "freeze beside the contribution at %s: want one of them", b.job.Contribution.Pos)
	}
	var names []string
	for _, p := range b.params {
		names = append(names, p.path)
	}
	for i := range b.job.Freeze {
		f := &b.job.Freeze[i]
		if !slices.ContainsFunc(names, f.has) {
			b.errorf(f.Pos, "freeze: there is no parameter or layer %s%s; the model has %s", f.Path, isa.Suggest(f.Path, names), strings.Join(names, ", "))
		}
	}
}

// frozenBits are those of a number that never changes.
const frozenBits = 16

// frozenFormat holds a parameter that stays as it starts.
func (c *compilation) frozenFormat(n *node) fixed.Format {
	most := n.largest()
	for _, v := range c.values[n.name] {
		most = max(most, v, -v)
	}
	whole := min(wholeBits(most), frozenBits-2)
	return fixed.Format{Signed: true, Bits: frozenBits, Frac: frozenBits - 1 - whole}
}

// adapter is x @ path.down, rounded, @ path.up: what a frozen matrix of the axes in and out learns, of a
// low rank (Hu and others 2021, with α = rank). It is zero at the start.
func (b *builder) adapter(x *node, path string, rank int, in, out, axes []isa.Axis, pos isa.Pos, s *scope) *node {
	size := isa.Axes(in).Len()
	if most := min(size, isa.Axes(out).Len()); rank < 1 || rank > most {
		b.fail(pos, "lora: the rank is %d, want 1 to %d, the least of what %s takes and gives", rank, most, strings.TrimSuffix(path, "."))
	}
	low := b.newAxis(strings.ReplaceAll(path, ".", "")+"rank", rank, pos, s)
	down := b.parameter(&node{op: "param", path: path + "down", axes: append(slices.Clone(in), low), start: normal(glorot(size)), pos: pos})
	up := b.parameter(&node{op: "param", path: path + "up", axes: append([]isa.Axis{low}, out...), start: "zeros()", pos: pos})
	kept := slices.DeleteFunc(slices.Clone(x.axes), func(a isa.Axis) bool { return slices.Contains(in, a) })
	n := b.make(&node{op: "matmul", args: []*node{x, down}, axes: append(kept, low), part: "down", pos: pos}, s)
	n = b.make(&node{op: "round", args: []*node{n}, axes: n.axes, part: "low_z", pos: pos}, s)
	return b.make(&node{op: "matmul", args: []*node{n, up}, axes: axes, part: "up", pos: pos}, s)
}
