package isa

import (
	"slices"
	"strings"
)

// gradient writes out the gradient rule of the instruction that made y.
func (c *checker) gradient(in *Instr, call *Call, bound []*binding) {
	made, x := bound[0].call, call.Names[2]
	argPos := func(i int) Pos { return in.Args[i].Pos }
	switch {
	case made == nil:
		c.errorf(argPos(0), "G1", "grad: %s was not made by an instruction", call.Names[0])
	case !made.Row.Differentiable():
		c.errorf(argPos(0), "G2", "grad: %s has no gradient", made.Row.Name)
	case !slices.Contains(call.operandsOf(made), true):
		c.errorf(argPos(2), "G3", "grad: %s is not an operand of %s = %s %s", x, call.Names[0], made.Row.Name, strings.Join(made.Names, ", "))
	case !sameAxes(made.Out.Type.Axes, call.Types[1].Axes):
		c.errorf(argPos(1), "G4", "grad: the gradient %s is %s, want the shape of %s, %s", call.Names[1],
			call.Types[1].Axes, call.Names[0], made.Out.Type.Axes)
	default:
		e := &emitter{c: c, prefix: in.Dst, pos: in}
		var total *Value
		for i, is := range call.operandsOf(made) {
			if !is || e.failed {
				continue
			}
			g := made.Row.grad(e, made, call.Args[1], i)
			if total != nil {
				g = e.Op("add", total, g)
			}
			total = g
		}
		if total == nil || total.poison || e.failed {
			break
		}
		gcall := total.call()
		if strings.HasPrefix(total.Name, in.Dst+".") {
			total.Name = in.Dst
		}
		c.bind(in.Dst, in.Pos, &binding{value: total, call: gcall})
		return
	}
	c.bindPoison(in)
}

// operandsOf says which operands of the instruction that made y the call
// y, dy, x means: those of the name x, which for a state may be an earlier
// read, and those of x's value.
func (c *Call) operandsOf(made *Call) []bool {
	is := make([]bool, len(made.Args))
	for i, v := range made.Args {
		is[i] = made.Names[i] == c.Names[2] || v == c.Args[2]
	}
	return is
}

// call is the operation that made a value, as an instruction: a gradient may be
// differentiated once more.
func (v *Value) call() *Call {
	if v.Op == nil || !v.Op.Row.Basic() {
		return nil
	}
	c := &Call{Row: v.Op.Row, Imm: v.Op.Imm, Block: v.Block, Out: v}
	for _, a := range v.Op.Args {
		c.add(a.Name, a)
	}
	return c
}
