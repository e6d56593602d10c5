package isa

// reshape: the same entries in row-major order under other axes.
//
//	q = reshape x, [px=64]       ; joins axes
//	x = reshape q, [y=8, x=8]    ; splits one
//	w = reshape w1, [hid=32]     ; renames
//
// Where axes split or join with inner extents that are powers of two, it is a
// view, free in the proof; else one sumcheck with an affine predicate. Exact,
// of the same scale.
//
// (C1) the numbers of elements are equal.

import "slices"

func shapeReshape(c *Call) (TensorType, error) {
	t, axes := c.Types[0], c.operand("shape").Axes
	out := exact(axes, t.Scale, t.Bound)
	if out.Len() != t.Len() {
		return TensorType{}, errorf(-1, "C1", "%s %s has %d elements, %s has %d", c.Names[0], t.Axes, t.Len(), Axes(axes), out.Len())
	}
	return out, nil
}

func evalReshape(x *Eval) error {
	for i, v := range x.In[0].Data {
		x.Out.Data[i].Set(v)
	}
	return nil
}

func realReshape(x *RealEval) { copy(x.Out.Data, x.In[0].Data) }

func gradReshape(e Emitter, c *Call, dz *Value, _ int) *Value {
	if sameAxes(dz.Type.Axes, c.Args[0].Type.Axes) {
		return dz
	}
	return e.Op("reshape", dz, c.Args[0].Type.Axes)
}

// claimReshape treats the axes in groups with equal products.
func claimReshape(c *Claims) {
	in, out := c.Args[0].Type.Axes, c.Out.Type.Axes
	x := c.Arg(0).clone()
	var atoms []atom
	for len(in)+len(out) > 0 {
		i, o := regroup(in, out)
		if !x.view(in[:i], out[:o]) {
			atoms = append(atoms, x.rowMajor(in[:i], out[:o]))
		}
		in, out = in[i:], out[o:]
	}
	c.Define(plus(0, x).where(atoms...))
}

// regroup is the least number of leading axes on both sides with the same
// number of elements, unit axes behind them included.
func regroup(in, out []Axis) (i, o int) {
	ni, no := 1, 1
	for i == 0 || ni != no {
		if i < len(in) && (ni <= no || o == len(out)) {
			ni *= in[i].Size
			i++
			continue
		}
		if o == len(out) {
			break
		}
		no *= out[o].Size
		o++
	}
	for i < len(in) && in[i].Size == 1 {
		i++
	}
	for o < len(out) && out[o].Size == 1 {
		o++
	}
	return i, o
}

// view indexes the axes in by bits of the variables out, if the padded layouts
// agree: all inner extents are powers of two.
func (r Ref) view(in, out []Axis) bool {
	if !innerPowers(in) || !innerPowers(out) {
		return false
	}
	// From the least significant bit upwards, cut both lists of bits alike.
	type rest struct{ axis, used int }
	o := rest{len(out) - 1, 0}
	for a := len(in) - 1; a >= 0; a-- {
		need := in[a].Bits()
		var segs []segment
		for need > 0 {
			free := out[o.axis].Bits() - o.used
			if free == 0 {
				o = rest{o.axis - 1, 0}
				continue
			}
			n := min(need, free)
			segs = append(segs, segment{out[o.axis].Name, o.used, n})
			o.used += n
			need -= n
		}
		slices.Reverse(segs)
		r.setIndex(in[a].Name, segs)
	}
	return true
}

func (r Ref) setIndex(axis string, segs []segment) {
	for i, ix := range r.index {
		if len(ix) == 1 && ix[0].name == axis && ix[0].len < 0 {
			r.index[i] = segs
			return
		}
	}
	panic("BUG: no axis " + axis)
}

// innerPowers reports whether all axes but the outermost with more than one
// entry have a power of two of entries.
func innerPowers(axes []Axis) bool {
	outer := true
	for _, a := range axes {
		if a.Size == 1 {
			continue
		}
		if !outer && a.Size != a.Padded() {
			return false
		}
		outer = false
	}
	return true
}

// rowMajor indexes the axes in by fresh variables x' with
// Σ stride·x' = Σ stride·out.
func (r Ref) rowMajor(in, out []Axis) atom {
	var names []string
	var coef []int
	stride := 1
	for i := len(in) - 1; i >= 0; i-- {
		r.setIndex(in[i].Name, []segment{{in[i].Name + "'", 0, -1}})
		names, coef = append(names, in[i].Name+"'"), append(coef, stride)
		stride *= in[i].Size
	}
	stride = 1
	for i := len(out) - 1; i >= 0; i-- {
		names, coef = append(names, out[i].Name), append(coef, -stride)
		stride *= out[i].Size
	}
	return affine(names, coef, 0)
}
