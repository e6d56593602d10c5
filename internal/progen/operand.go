package progen

import (
	"math/big"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
)

// typeOf is the type of a visible name.
func (g *generator) typeOf(name string) *isa.TensorType {
	for _, s := range g.unit.States {
		if s.Name == name {
			return &s.Type
		}
	}
	if v := g.unit.Named[name]; v != nil {
		return &v.Type
	}
	return nil
}

// instruction is a random instruction of the row; often it does not check.
func (g *generator) instruction(r *isa.Row) *isa.Instr {
	in := &isa.Instr{Row: r, Dst: g.fresh("v")}
	var first *isa.TensorType
	for _, o := range r.Form {
		if o.Optional && g.rng.IntN(2) == 0 {
			break
		}
		n := 1
		if o.Variadic {
			n += g.rng.IntN(3)
		}
		for range n {
			a := g.operand(r, o.Kind, first, in)
			if a.Kind == isa.Tensor && first == nil {
				if first = g.typeOf(a.Name); first == nil {
					return nil
				}
			}
			in.Args = append(in.Args, a)
		}
	}
	if r.Name == "sgdstep" {
		in.Dst = in.Args[0].Name
	}
	return in
}

func (g *generator) operand(r *isa.Row, k isa.ArgKind, first *isa.TensorType, in *isa.Instr) isa.Arg {
	a := isa.Arg{Kind: k}
	axes := g.axes
	if first != nil {
		axes = first.Axes
	}
	switch k {
	case isa.Tensor:
		a.Name = pick(g.rng, g.names)
		if g.end() {
			a.Name = g.smallest(a.Name)
		}
		if r.Name == "grad" && first != nil {
			a.Name = g.gradOperand(in, first)
		}
	case isa.AxisName:
		a.Name = "i"
		if len(axes) > 0 {
			a.Name = pick(g.rng, axes).Name
		}
	case isa.AxisList:
		for _, i := range g.rng.Perm(len(axes)) {
			if r.Name == "transpose" || g.rng.IntN(2) == 0 {
				a.Names = append(a.Names, axes[i].Name)
			}
		}
	case isa.Shape:
		a.Axes = g.shape(r, axes)
	case isa.Format:
		a.Format = g.format(r, first)
	case isa.Rational:
		a.Rat = big.NewRat(1+int64(g.rng.IntN(5)), int64(1)<<g.rng.IntN(8))
		if r.Name == "assert" { // what holds of zeros alone
			a.Rat.SetInt64(0)
			break
		}
		if g.end() {
			a.Rat = g.endRational()
			break
		}
		if r.Name == "round" && g.rng.IntN(2) == 0 {
			a.Rat = big.NewRat(1+int64(g.rng.IntN(5)), 1+int64(g.rng.IntN(40)))
		}
	case isa.Span:
		a.Lo = g.rng.IntN(3)
		a.Hi = a.Lo + 1 + g.rng.IntN(3)
		if t := in.Args; g.end() && len(t) == 2 && first.Axis(t[1].Name) >= 0 { // all, the last one, or nothing, which is refused
			n := axes[first.Axis(t[1].Name)].Size
			a.Lo, a.Hi = pick(g.rng, []int{0, n - 1, n}), n
		}
	}
	return a
}

// gradOperand is an operand of the instruction that made y, and before it a
// tensor of y's shape.
func (g *generator) gradOperand(in *isa.Instr, y *isa.TensorType) string {
	if len(in.Args) == 1 {
		for range 20 {
			n := pick(g.rng, g.names)
			if t := g.typeOf(n); t != nil && len(t.Axes) == len(y.Axes) {
				return n
			}
		}
	}
	var found string
	g.program.Walk(func(made *isa.Instr, _ []*isa.Loop) {
		if made.Dst != in.Args[0].Name {
			return
		}
		for _, a := range made.Args {
			if a.Kind == isa.Tensor && (found == "" || g.rng.IntN(2) == 0) {
				found = a.Name
			}
		}
	})
	if found == "" {
		return pick(g.rng, g.names)
	}
	return found
}

// shape is axes for a reshape or a broadcast.
func (g *generator) shape(r *isa.Row, axes []isa.Axis) []isa.Axis {
	if r.Name == "broadcast" {
		out := append([]isa.Axis{}, axes...)
		for _, a := range g.axes {
			if g.rng.IntN(3) == 0 {
				out = append(out, a)
			}
		}
		g.rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
		return out
	}
	n := 1
	for _, a := range axes {
		n *= a.Size
	}
	var out []isa.Axis
	for i := 0; i < 3 && (n > 1 || g.rng.IntN(4) == 0); i++ {
		var divisors []int
		for d := 1; d <= n; d++ {
			if n%d == 0 {
				divisors = append(divisors, d)
			}
		}
		d := pick(g.rng, divisors)
		if i == 2 {
			d = n
		}
		out = append(out, isa.Axis{Name: string(rune('p' + i)), Size: d})
		n /= d
	}
	return out
}

// format is an output format; mostly one that holds every value of the operand.
func (g *generator) format(r *isa.Row, t *isa.TensorType) fixed.Format {
	if t == nil {
		return fixed.Bit
	}
	if g.end() {
		if bits := t.Bound.BitLen() + 1; r.Name == "round" && bits <= fixed.MaxBits && t.Scale <= fixed.MaxFrac && g.rng.IntN(4) > 0 {
			return fixed.Format{Signed: true, Bits: max(2, bits), Frac: t.Scale} // what just holds all values
		}
		f := g.endFormat(fixed.MaxBits)
		if r.Name == "clip" {
			f.Frac = t.Scale
		} else if r.Name != "round" && r.Name != "div" {
			f.Bits = min(f.Bits, 16)
		}
		return f
	}
	if r.Name != "round" && r.Name != "clip" {
		f := fixed.Format{Signed: g.rng.IntN(3) > 0, Bits: 16, Frac: g.rng.IntN(16)}
		if r.Name == "div" && g.rng.IntN(2) == 0 {
			f.Bits = 60
		}
		return f
	}
	f := fixed.Format{Signed: true, Frac: g.rng.IntN(14)}
	f.Bits = max(2, min(64, t.Bound.BitLen()+1+f.Frac-t.Scale+g.rng.IntN(3)))
	if r.Name == "clip" {
		f.Frac = t.Scale
		f.Bits = max(2, min(64, t.Bound.BitLen()-g.rng.IntN(6)))
	}
	return f
}
