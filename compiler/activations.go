package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// activation is a row of the table of activations.
type activation struct {
	// format of the result of the instruction of this name, for that of the operand; nil: the
	// instruction takes none and keeps the scale.
	format func(z fixed.Format) fixed.Format
	// build makes it of instructions; nil: it is one.
	build func(b *builder, z *node, slope *big.Rat, pos isa.Pos, s *scope) *node
}

// activations are elementwise functions; their derivatives are the gradient rules of the
// instruction table.
var activations = map[Activation]activation{
	ReLU:        {},
	LeakyReLU:   {build: (*builder).leakyReLU},
	SiLU:        {build: (*builder).silu},
	GeLU:        {format: func(z fixed.Format) fixed.Format { return z }},
	Tanh:        {format: func(fixed.Format) fixed.Format { return fixed.Format{Signed: true, Bits: 14, Frac: 12} }},
	Sigmoid:     {format: func(fixed.Format) fixed.Format { return gate }},
	Softplus:    {build: (*builder).softplus},
	HardSigmoid: {build: (*builder).hardSigmoid},
}

// activationNames are the words after the size of a layer.
var activationNames = []string{
	string(ReLU), string(LeakyReLU), string(SiLU), string(GeLU), string(Tanh), string(Sigmoid), string(Softplus), string(HardSigmoid),
}

// gate is the format of a sigmoid.
var gate = fixed.Format{Bits: 13, Frac: 12}

// activated is the function of a rounded value; without one it is that value.
func (b *builder) activated(act Activation, slope *big.Rat, z *node, pos isa.Pos, s *scope) *node {
	if act == None {
		return z
	}
	row, known := activations[act]
	if !known {
		b.fail(pos, "there is no activation %s%s", act, isa.Suggest(string(act), activationNames))
	}
	if row.build == nil {
		return b.make(&node{op: string(act), act: string(act), args: []*node{z}, axes: z.axes, pos: pos}, s)
	}
	n := row.build(b, z, slope, pos, s)
	n.act = string(act)
	return n
}

// pointwise is an instruction of values with the axes of the first.
func (b *builder) pointwise(op string, pos isa.Pos, s *scope, args ...*node) *node {
	return b.make(&node{op: op, args: args, axes: args[0].axes, pos: pos}, s)
}

// function is an instruction that rounds to a format that the compiler gives.
func (b *builder) function(op string, f fixed.Format, x *node, pos isa.Pos, s *scope) *node {
	return b.make(&node{op: op, given: func(fixed.Format) fixed.Format { return f }, args: []*node{x}, axes: x.axes, pos: pos}, s)
}

// last is such an instruction, with the name of the value that is being made.
func (b *builder) last(op string, pos isa.Pos, s *scope, args ...*node) *node {
	return b.make(&node{op: op, args: args, axes: args[0].axes, final: true, pos: pos}, s)
}

// usualSlope is near PyTorch's 0.01, with nine bits.
var usualSlope = big.NewRat(5, 512)

// leakyReLU: s·z + (1 − s)·relu(z).
func (b *builder) leakyReLU(z *node, slope *big.Rat, pos isa.Pos, s *scope) *node {
	one := big.NewRat(1, 1)
	switch {
	case slope == nil:
		slope = usualSlope
	case slope.Sign() <= 0 || slope.Cmp(one) >= 0:
		b.fail(pos, "leaky_relu %s: want a slope between 0 and 1", slope.RatString())
	}
	leak := b.scale(z, slope, pos, s)
	up := b.make(&node{op: "relu", args: []*node{z}, axes: z.axes, part: "relu", pos: pos}, s)
	return b.last("add", pos, s, leak, b.scale(up, one.Sub(one, slope), pos, s))
}

// silu: z·sigmoid(z), rounded: so its derivative is, before it is multiplied by that of the gate.
func (b *builder) silu(z *node, _ *big.Rat, pos isa.Pos, s *scope) *node {
	gated := b.pointwise("mul", pos, s, z, b.make(&node{op: "sigmoid", args: []*node{z}, axes: z.axes, part: "gate", pos: pos}, s))
	return b.last("round", pos, s, gated)
}

// softplus: relu(z) + log(1 + e^−|z|).
func (b *builder) softplus(z *node, _ *big.Rat, pos isa.Pos, s *scope) *node {
	up := b.make(&node{op: "relu", args: []*node{z}, axes: z.axes, part: "relu", pos: pos}, s)
	abs := b.pointwise("sub", pos, s, b.scale(up, big.NewRat(2, 1), pos, s), z)
	abs = b.make(&node{op: "round", like: z, given: func(f fixed.Format) fixed.Format { return fixed.Format{Bits: f.Bits, Frac: f.Frac} }, args: []*node{abs}, axes: z.axes, pos: pos}, s)
	both := b.pointwise("add", pos, s, b.function("expneg", shares, abs, pos, s), b.constant(value{number: big.NewRat(1, 1), pos: pos}, s))
	mass := b.function("round", fixed.Format{Bits: 16, Frac: 14}, both, pos, s)
	return b.last("add", pos, s, up, b.function("log", fixed.Format{Signed: true, Bits: 16, Frac: logarithmFrac}, mass, pos, s))
}

// hardSigmoid: (relu(z + 3) − relu(z − 3))/6, with 683/4096 for 1/6.
func (b *builder) hardSigmoid(z *node, _ *big.Rat, pos isa.Pos, s *scope) *node {
	var ramps []*node
	for _, at := range []int64{3, -3} {
		from := b.pointwise("add", pos, s, z, b.constant(value{number: big.NewRat(at, 1), pos: pos}, s))
		ramps = append(ramps, b.make(&node{op: "relu", args: []*node{b.round(from, s)}, axes: z.axes, part: "relu", pos: pos}, s))
	}
	n := b.pointwise("sub", pos, s, ramps...)
	return b.make(&node{op: "scale", args: []*node{n}, axes: n.axes, factor: big.NewRat(683, 4096), final: true, pos: pos}, s)
}
