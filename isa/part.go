package isa

import (
	"fmt"
	"math/big"
	"slices"
)

// Extent are the entries Lo to Hi-1 of an axis.
type Extent struct{ Lo, Hi int }

// maxListed bounds the numbers that a part lists because no generator draws them alone.
const maxListed = 1 << 16

// part is a block of a tensor that a generator fills.
type part struct {
	axes   []Axis
	take   []Extent // by axis
	params []Param  // of the generator
}

// Part declares a block of a constant that was checked, of which the named axes have
// the extents: under its name, and with the same numbers at the same places.
func (in *Instr) Part(extents map[string]Extent) (*Instr, error) {
	typ, gen := in.Args[0], in.Args[1]
	g, err := generator(gen.Name)
	if err != nil {
		return nil, err
	}
	p := &part{axes: typ.Axes, params: gen.Params}
	typ.Axes = slices.Clone(typ.Axes)
	for i, a := range p.axes {
		e, cut := extents[a.Name]
		if !cut {
			e = Extent{0, a.Size}
		}
		p.take = append(p.take, e)
		typ.Axes[i].Size = e.Hi - e.Lo
	}
	drawn := g.part != nil
	if drawn {
		gen.Params, drawn = g.part(p)
	}
	if !drawn {
		if typ.Axes.Len() > maxListed {
			return nil, &Error{Pos: in.Pos, Msg: fmt.Sprintf("%s: no generator draws %s of %s alone, and it is too large to be listed: put the axis of the loop first", in.Dst, typ.Axes, Axes(p.axes))}
		}
		gen.Name, gen.Params = "values", p.listed(mustGenerate(in.Dst, &in.Args[0], &in.Args[1]), typ.Format.Frac)
	}
	out := *in
	out.Args = append([]Arg{typ, gen}, in.Args[2:]...)
	return &out, nil
}

// places calls f with the place of each entry of the block in the whole, row-major.
func (p *part) places(f func(at int)) {
	var walk func(axis, at int)
	walk = func(axis, at int) {
		if axis == len(p.axes) {
			f(at)
			return
		}
		for i := p.take[axis].Lo; i < p.take[axis].Hi; i++ {
			walk(axis+1, at*p.axes[axis].Size+i)
		}
	}
	walk(0, 0)
}

// full reports whether the block has all of an axis.
func (p *part) full(axis int) bool { return p.take[axis] == Extent{0, p.axes[axis].Size} }

// run is where the block begins in the axes from the given one on, if it is one run of
// neighbours there: of the axes before the first that it has more than one entry of,
// one each, and all of those behind.
func (p *part) run(from int) (start int, ok bool) {
	wide := false
	for i := from; i < len(p.axes); i++ {
		if wide && !p.full(i) {
			return 0, false
		}
		wide = wide || p.take[i].Hi-p.take[i].Lo > 1
		start = start*p.axes[i].Size + p.take[i].Lo
	}
	return start, true
}

// with are parameters of which one is greater by n.
func with(params []Param, name string, n int) []Param {
	if n == 0 {
		return params
	}
	params = slices.Clone(params)
	i := slices.IndexFunc(params, func(q Param) bool { return q.Name == name })
	if i < 0 {
		return append(params, Param{name, integer(int64(n))})
	}
	params[i].Value = new(big.Rat).Add(params[i].Value, integer(int64(n)))
	return params
}

func partSame(p *part) ([]Param, bool) { return p.params, true }

func partValues(p *part) (list []Param, ok bool) {
	p.places(func(at int) { list = append(list, p.params[at]) })
	return list, true
}

func partSkip(p *part) ([]Param, bool) {
	start, ok := p.run(0)
	return with(p.params, "skip", start), ok
}

// partShuffle: the first of several axes numbers the permutations.
func partShuffle(p *part) ([]Param, bool) {
	if len(p.axes) == 1 {
		return with(p.params, "from", p.take[0].Lo), true
	}
	start, ok := p.run(1)
	return with(with(p.params, "skip", p.take[0].Lo), "from", start), ok
}

// listed are the numbers of the block as parameters of values().
func (p *part) listed(data []int64, frac int) []Param {
	var list []Param
	p.places(func(at int) {
		list = append(list, Param{Value: new(big.Rat).SetFrac(big.NewInt(data[at]), power(frac))})
	})
	return list
}
