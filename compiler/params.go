package compiler

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// maxWeights are the parameters in all, which hold what the training in float64
// allocates.
const maxWeights = 1 << 26

// param builds a parameter.
func (b *builder) param(p *Param, s *scope) {
	b.define(p.Name, "param", p.Pos, s)
	var axes []isa.Axis
	for i := range p.Axes {
		for _, a := range b.axis(&p.Axes[i], s) {
			if slices.ContainsFunc(axes, func(x isa.Axis) bool { return x.Name == a.Name }) {
				b.fail(p.Axes[i].Pos, "param %s: two axes %s", p.Name, a.Name)
			}
			axes = append(axes, a)
		}
	}
	b.valid(p.Pos, p.Format)
	n := &node{op: "param", path: dotted(s.path) + p.Name, axes: axes, format: p.Format, pos: p.Pos, start: "zeros()"}
	if p.Start != nil {
		n.start = b.generator(p.Start, s)
	}
	s.values[p.Name] = value{node: b.parameter(n)}
}

// parameter adds a parameter.
func (b *builder) parameter(n *node) *node {
	n.name, n.label = b.unique(strings.ReplaceAll(n.path, ".", "_")), n.path
	n.frozen = n.frozen || b.freezes(n.path)
	all := 0
	for _, p := range append(slices.Clone(b.params), n) {
		size := 1
		for _, a := range p.axes {
			size = min(size*min(a.Size, maxWeights+1), maxWeights+1)
		}
		all += size
	}
	if all > maxWeights {
		b.fail(n.pos, "%s: more than %d parameters with those before", n.path, maxWeights)
	}
	return b.add(n)
}

// axis is what an axis of a parameter stands for: a new one, one that is known,
// or all axes of a value but its rows.
func (b *builder) axis(a *Axis, s *scope) []isa.Axis {
	if a.Size != nil {
		v := b.expr(a.Size, s)
		if v.number == nil || !v.number.IsInt() || v.number.Num().BitLen() > 31 || v.number.Sign() <= 0 {
			got := v.String()
			if v.node != nil {
				got = v.node.what()
			}
			b.fail(a.Pos, "axis %s: the size is %s, want an integer from 1", a.Name, got)
		}
		name := strings.ReplaceAll(s.path, "_", "") + a.Name
		return []isa.Axis{b.newAxis(name, int(v.number.Num().Int64()), a.Pos, s, a.Name)}
	}
	for in := s; in != nil; in = in.outer {
		if v, ok := in.values[a.Name]; ok && v.node != nil {
			return v.node.axes
		}
		if x, ok := in.axes[a.Name]; ok {
			return []isa.Axis{x}
		}
	}
	if b.class.Name == a.Name && a.Name != "" {
		return []isa.Axis{b.class}
	}
	b.fail(a.Pos, "there is no axis or value %s%s; a new axis has a size, as in %s=32", a.Name, isa.Suggest(a.Name, s.names()), a.Name)
	return nil
}

// newAxis makes an axis. In a call, local is its name there. An axis may be
// declared again with the same size.
func (b *builder) newAxis(name string, size int, pos isa.Pos, s *scope, local ...string) isa.Axis {
	a := isa.Axis{Name: name, Size: size}
	if b.sizes == nil {
		b.sizes = map[string]declared{}
	}
	switch old, twice := b.sizes[name]; {
	case !plain(name):
		b.fail(pos, "axis %q: want a letter, then letters and digits, 32 at most", name)
	case slices.Contains(reservedAxes, name):
		b.fail(pos, "axis %s: the name is used by the assembly itself: take another, as %s1", name, name)
	case twice && old.size != size:
		b.fail(pos, "axis %s has %d entries, but %d at %s", name, size, old.size, old.pos)
	case b.class.Name == name && b.class.Size != size:
		b.fail(pos, "axis %s has %d entries, but the label at %s has %d classes", name, size, b.job.Train.LabelPos, b.class.Size)
	}
	b.sizes[name] = declared{size, pos}
	s.axes[name] = a
	for _, l := range local {
		s.axes[l] = a
	}
	return a
}

// declared is where an axis got its size.
type declared struct {
	size int
	pos  isa.Pos
}

// generators are the starts of parameters: their arguments, and how they look.
var generators = map[string]struct {
	keys  []string
	usage string
}{
	"zeros":   {nil, "zeros()"},
	"fill":    {[]string{""}, "fill(1/2)"},
	"normal":  {[]string{"std"}, "normal(std=1/4)"},
	"uniform": {[]string{"min", "max"}, "uniform(min=-1/4, max=1/4)"},
}

// generator is the start of a parameter in the assembly.
func (b *builder) generator(e *Expr, s *scope) string {
	g, ok := generators[e.Name]
	if !ok {
		b.fail(e.Pos, "there is no start %s%s", e.Name, isa.Suggest(e.Name, []string{"zeros", "fill", "normal", "uniform"}))
	}
	args, keys := b.arguments(e, s)
	if len(args) == 1 && slices.Equal(g.keys, []string{""}) {
		keys[""], args = args[0], nil
	}
	var l []string
	for _, k := range g.keys {
		v, ok := keys[k]
		if !ok || v.number == nil {
			b.fail(e.Pos, "%s: want %s", e.Name, g.usage)
		}
		l = append(l, strings.TrimPrefix(k+"="+v.number.RatString(), "="))
	}
	switch {
	case len(args) > 0 || len(keys) != len(g.keys):
		b.fail(e.Pos, "%s: want %s", e.Name, g.usage)
	case len(l) > 0 && e.Name != "fill":
		l = append([]string{"seed=$init"}, l...)
	}
	return fmt.Sprintf("%s(%s)", e.Name, strings.Join(l, ", "))
}

// largest is the greatest absolute value of a start that the script gives.
func (n *node) largest() float64 {
	_, text, _ := strings.Cut(n.start, "(")
	most := 0.0
	for _, p := range strings.Split(strings.TrimSuffix(text, ")"), ", ") {
		name, v, named := strings.Cut(p, "=")
		if !named {
			name, v = "", p
		}
		if r, ok := new(big.Rat).SetString(v); ok && name != "seed" {
			f, _ := new(big.Rat).Abs(r).Float64()
			if name == "std" {
				f *= 6 // where the generator's tails end
			}
			most = max(most, f)
		}
	}
	return most
}

func (c *compilation) valid(pos isa.Pos, f *fixed.Format) {
	if f == nil {
		return
	}
	if _, err := fixed.ParseFormat(f.String()); err != nil {
		c.errorf(pos, "%v", err)
	}
}
