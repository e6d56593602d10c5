package progen

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
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
	d := &drawing{generator: g}
	for _, o := range r.Form {
		if o.Optional && g.rng.IntN(2) == 0 {
			break
		}
		n := 1
		if o.Variadic {
			n += g.rng.IntN(3)
		}
		for range n {
			if !d.draw(o) {
				return nil
			}
		}
	}
	in := &isa.Instr{Row: r, Dst: g.fresh("v"), Args: d.args}
	if r.Role == isa.Updates {
		in.Dst = in.Args[0].Name
	}
	return in
}

// drawing is an instruction whose operands are being drawn: an [isa.Draw].
type drawing struct {
	*generator
	args  []isa.Arg
	first *isa.TensorType
}

func (d *drawing) IntN(n int) int                   { return d.rng.IntN(n) }
func (d *drawing) End() bool                        { return d.end() }
func (d *drawing) EndFormat() fixed.Format          { return d.endFormat(fixed.MaxBits) }
func (d *drawing) EndRational() *big.Rat            { return d.endRational() }
func (d *drawing) Operands() []isa.Arg              { return d.args }
func (d *drawing) First() *isa.TensorType           { return d.first }
func (d *drawing) Type(name string) *isa.TensorType { return d.typeOf(name) }
func (d *drawing) Axes() []isa.Axis                 { return d.axes }
func (d *drawing) Index() string                    { return d.index }
func (d *drawing) Number() string                   { return d.number }
func (d *drawing) Loops() []string                  { return d.loops }
func (d *drawing) Made(name string) (from []string) {
	d.program.Walk(func(made *isa.Instr, _ []*isa.Loop) {
		if made.Dst != name {
			return
		}
		for _, a := range made.Args {
			if a.Kind == isa.Tensor {
				from = append(from, a.Name)
			}
		}
	})
	return from
}

func (d *drawing) Tensor(want func(t *isa.TensorType) bool) string {
	for range 20 {
		n := pick(d.rng, d.names)
		if t := d.typeOf(n); t != nil && want(t) {
			return n
		}
	}
	return pick(d.rng, d.names)
}

// draw draws the next operand; ok is false where it makes no sense to go on.
func (d *drawing) draw(o isa.Operand) (ok bool) {
	a := isa.Arg{Kind: o.Kind}
	if o.Sample != nil {
		a = o.Sample(d)
	} else {
		d.byKind(&a)
	}
	if a.Kind == isa.Tensor && d.first == nil {
		if d.first = d.typeOf(a.Name); d.first == nil {
			return false
		}
	}
	d.args = append(d.args, a)
	return true
}

// byKind draws an operand by its kind alone.
func (d *drawing) byKind(a *isa.Arg) {
	axes := d.axes
	if d.first != nil {
		axes = d.first.Axes
	}
	switch a.Kind {
	case isa.Tensor:
		a.Name = pick(d.rng, d.names)
		if d.end() {
			a.Name = d.smallest(a.Name)
		}
	case isa.AxisName:
		a.Name = "i"
		if len(axes) > 0 {
			a.Name = pick(d.rng, axes).Name
		}
	case isa.AxisList:
		for _, i := range d.rng.Perm(len(axes)) {
			if d.rng.IntN(2) == 0 {
				a.Names = append(a.Names, axes[i].Name)
			}
		}
	case isa.Shape:
		a.Axes = d.shape(axes)
	case isa.Format:
		a.Format = fixed.Format{Signed: d.rng.IntN(3) > 0, Bits: 16, Frac: d.rng.IntN(16)}
		if d.end() {
			a.Format = d.EndFormat()
			a.Format.Bits = min(a.Format.Bits, fixed.LimbBits)
		}
	case isa.Rational:
		a.Rat = big.NewRat(1+int64(d.rng.IntN(5)), int64(1)<<d.rng.IntN(8))
		if d.end() {
			a.Rat = d.endRational()
		}
	case isa.Span:
		a.Lo = d.rng.IntN(3)
		a.Hi = a.Lo + 1 + d.rng.IntN(3)
		if k := len(d.args) - 1; d.end() && k >= 0 && d.first != nil && d.first.Axis(d.args[k].Name) >= 0 {
			n := axes[d.first.Axis(d.args[k].Name)].Size // all, the last one, or nothing, which is refused
			a.Lo, a.Hi = pick(d.rng, []int{0, n - 1, n}), n
		}
	}
}

// shape is other axes with as many entries.
func (d *drawing) shape(axes []isa.Axis) []isa.Axis {
	n := 1
	for _, a := range axes {
		n *= a.Size
	}
	var out []isa.Axis
	for i := 0; i < 3 && (n > 1 || d.rng.IntN(4) == 0); i++ {
		var divisors []int
		for k := 1; k <= n; k++ {
			if n%k == 0 {
				divisors = append(divisors, k)
			}
		}
		k := pick(d.rng, divisors)
		if i == 2 {
			k = n
		}
		out = append(out, isa.Axis{Name: string(rune('p' + i)), Size: k})
		n /= k
	}
	return out
}
