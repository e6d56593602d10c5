package isa

// conv: a kernel that moves along axes of a tensor.
//
//	z = conv x, k, [y, x], [i, j]             ; z[b,y,x,o] = Σ x[b,y+i,x+j,c]·k[i,j,c,o]
//	z = conv x, k, [y, x], [i, j], stride(2), pad(y=1, x=2)
//	z = conv x, k, [y, x], [i, j], [c]        ; contracts c only: groups that both have stay
//	z = conv x, k, [y, x], [i, j], []         ; depthwise
//
// The kernel's axis i moves along the axis y of x, j along x, and so on: any number of
// pairs. Further axes that both have are contracted, or those of a third list alone, as
// by matmul. The result has the axes of x that stay, those of the first list with new
// sizes, and then those of the kernel alone. Without words the kernel moves by 1 and
// stays within x; behind the lists stand
//
//   - stride(2), dilate(2): z[y] = Σ x[2·y + i], and x[y + 2·i];
//   - pad(1): that many zeros on both sides of x; before(1), after(2): on one side.
//
// A word holds for all axes, or for those that it names, stride(y=2, x=1). Exact: its
// scale is the sum of the scales.
//
// Cells: 0. One sumcheck over x and the kernel, with an adder u = s·y + d·i − p for each
// pair as predicate.
//
// (C1) both lists name axes, as many and each once. (C2) shared axes have the same
// size. (C3) listed axes are shared. (C4) the words are known, stand once, and have
// integers, from 1 for stride and dilate and from 0 for the others. (C5) the kernel is
// not larger than x with its padding. (C6) the stride leaves no remainder.

import (
	"math/big"
	"slices"
)

// shapeWindow: the axes of x that stay, those along which the kernel moves with their
// new sizes; then those of the kernel alone.
func shapeWindow(c *Call) (TensorType, error) {
	a, b := c.Types[0], c.Types[1]
	w, err := windowOf(c.Row, c.Imm, a.Axes, b.Axes)
	if err != nil {
		return TensorType{}, err
	}
	bound := new(big.Int).Mul(a.Bound, b.Bound)
	for i := range w.Pairs {
		bound.Mul(bound, big.NewInt(int64(w.Pairs[i].meetings(w.Spread))))
	}
	for _, name := range w.Over {
		bound.Mul(bound, big.NewInt(int64(a.Axes[a.Axis(name)].Size)))
	}
	return exact(w.result(a.Axes, b.Axes), a.Scale+b.Scale, bound), nil
}

func (w *Window) result(a, b Axes) (out []Axis) {
	for i, ax := range a {
		if slices.Contains(w.Over, ax.Name) {
			continue
		}
		if n := slices.IndexFunc(w.Pairs, func(p Pair) bool { return p.axisOfIn == i }); n >= 0 {
			ax.Size = w.Pairs[n].Out
		}
		out = append(out, ax)
	}
	for j, ax := range b {
		along := slices.ContainsFunc(w.Pairs, func(p Pair) bool { return p.axisOfSize == j })
		if !along && (!slices.Contains(a.Names(), ax.Name) || w.moves(ax.Name)) {
			out = append(out, ax)
		}
	}
	return out
}

// moves reports whether the kernel moves along the axis of x.
func (w *Window) moves(name string) bool {
	return slices.ContainsFunc(w.Pairs, func(p Pair) bool { return p.Axis == name })
}

// evalWindow: z[o] = Σ x[source(o,i)]·k[i] over the kernel's entries i and the axes
// that are summed.
func evalWindow(x *Eval) error {
	a, b, out := x.Op.Args[0].Type.Axes, x.Op.Args[1].Type.Axes, x.Op.Out.Type.Axes
	w := x.Op.Window()
	var inner, kernel []Axis // what a and b are indexed by beside the result's axes
	for n := range w.Pairs {
		p := &w.Pairs[n]
		inner = append(inner, Axis{Name: p.Kernel + `"`, Size: p.Size})
	}
	for _, name := range w.Over {
		inner = append(inner, a[slices.Index(a.Names(), name)])
	}
	kernel = slices.Clone(b)
	for n := range w.Pairs {
		kernel[w.Pairs[n].axisOfSize].Name += `"`
	}
	pa, pb := pick(a, out, inner), pick(kernel, out, inner)
	each(out.Sizes(), func(o []int) {
		sum := x.Out.At(o...)
		each(Axes(inner).Sizes(), func(k []int) {
			at := slices.Clone(pa(o, k))
			for n := range w.Pairs {
				p := &w.Pairs[n]
				if at[p.axisOfIn] = w.Source(n, at[p.axisOfIn], k[n]); at[p.axisOfIn] < 0 {
					return
				}
			}
			sum.Add(sum, new(big.Int).Mul(x.In[0].At(at...), x.In[1].At(pb(o, k)...)))
		})
	})
	return nil
}

// claimWindow: the predicate is the definition of [Pair], an adder for each.
func claimWindow(c *Claims) {
	w := c.Window()
	x, k := c.Arg(0), c.Arg(1)
	var atoms []atom
	for n := range w.Pairs {
		p := &w.Pairs[n]
		in, entry := p.Axis+"'", p.Kernel+`"`
		x, k = x.As(p.Axis, in), k.As(p.Kernel, entry)
		wide, narrow := in, p.Axis
		if w.Spread {
			wide, narrow = narrow, wide
		}
		atoms = append(atoms, affine([]string{wide, narrow, entry}, []int{1, -p.Stride, -p.Dilate}, p.Before))
	}
	c.Define(plus(0, x, k).where(atoms...))
}

// gradWindow: by x the other one of conv and deconv, with the same kernel; by the
// kernel a conv of the wide tensor with the narrow one as kernel, for in
// u = s·y + d·i − p the narrow entry y and the kernel's i trade places.
func gradWindow(e Emitter, c *Call, dz *Value, arg int) *Value {
	x, k := c.Args[0], c.Args[1]
	w, err := windowOf(c.Row, c.Imm, x.Type.Axes, k.Type.Axes)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	along, kernel := c.operand("along").Names, c.operand("kernel").Names
	if arg == 0 {
		other := "conv"
		if !w.Spread {
			other = "deconv"
		}
		own := lacking(x.Type.plain(along), dz.Type.plain(along), k.Type.plain(kernel))
		return ordered(e, e.Op(other, slices.Concat([]any{dz, k, along, kernel, own}, w.words(w.Pairs))...), x.Type.Axes)
	}
	wide, narrow := x, dz
	if w.Spread {
		wide, narrow = dz, x
	}
	swapped := slices.Clone(w.Pairs)
	for n := range swapped {
		swapped[n].Stride, swapped[n].Dilate = swapped[n].Dilate, swapped[n].Stride
	}
	own := lacking(k.Type.plain(kernel), wide.Type.plain(along), narrow.Type.plain(along))
	g := e.Op("conv", slices.Concat([]any{wide, narrow, along, along, own}, w.words(swapped))...)
	if g.poison {
		return g
	}
	renamed := slices.Clone(g.Type.Axes)
	for n := range along {
		renamed[g.Type.Axis(along[n])].Name = kernel[n]
	}
	if !sameAxes(renamed, g.Type.Axes) {
		g = e.Op("reshape", g, renamed)
	}
	return ordered(e, g, k.Type.Axes)
}

// plain are the names of the axes but those listed.
func (t *TensorType) plain(without []string) []string {
	return slices.DeleteFunc(Axes(t.Axes).Names(), func(name string) bool { return slices.Contains(without, name) })
}

// lacking are the names that a and b share and that do not stand in the result: they
// are summed.
func lacking(result, a, b []string) []string {
	return slices.DeleteFunc(a, func(name string) bool { return !slices.Contains(b, name) || slices.Contains(result, name) })
}

// words writes how the kernel moves.
func (w *Window) words(pairs []Pair) (out []any) {
	for _, word := range windowWords[:4] {
		a := Arg{Kind: Generator, Name: word}
		for n := range pairs {
			p := &pairs[n]
			v, usual := map[string]int{"stride": p.Stride, "dilate": p.Dilate, "before": p.Before, "after": p.After}[word], 0
			if word == "stride" || word == "dilate" {
				usual = 1
			}
			if v != usual {
				a.Params = append(a.Params, Param{Name: p.Axis, Value: integer(int64(v))})
			}
		}
		if len(a.Params) > 0 {
			out = append(out, a)
		}
	}
	return out
}
