package isa

import (
	"fmt"
	"math/big"
)

// Group is a heading of the table, the specification and the tests.
type Group string

// Groups of instructions.
const (
	Declare      Group = "declare"
	Exact        Group = "exact"
	Rounding     Group = "rounding"
	NonLinear    Group = "non-linear"
	Training     Group = "training"
	Contribution Group = "contribution"
)

// Row is an instruction. A basic row has a shape rule, a reference evaluation
// and claims; a composite row is written out in basic ones by its lower rule.
// Everything that knows instructions reads this table; nothing else switches
// on them.
type Row struct {
	Name   string
	Code   byte // in the encoding; never reused
	Group  Group
	Role   Role
	Form   []Operand
	Result bool
	// Sampling is how often random programs use the row; how they draw its operands is
	// said in the form.
	Sampling Sampling

	// Function says that the row is the function of its name in package functab.
	Function bool
	// cells says that the row's lookup reads the cells of its first operand,
	// which must stand at the same loop indices as the result's.
	cells bool
	// commit names the claim that ranges the result's cells: "range", a lookup
	// of their own, or the lookup of a tuple. Empty: the result is virtual.
	commit string
	past   bool // it looks back: the result depends on the first operand as it was in earlier iterations

	shape  func(c *Call) (TensorType, error)
	eval   func(x *Eval) error
	lower  func(e Emitter, c *Call) *Value
	grad   func(e Emitter, c *Call, dy *Value, arg int) *Value
	claims func(c *Claims)
	real   func(x *RealEval)
	update *update // where the role is Updates
}

// Emitter writes basic operations into the program being checked; lowering and
// gradient rules speak to it. Errors stick: after the first one it returns
// values that no further rule complains about.
type Emitter interface {
	// Op emits the instruction called name. Operands are *Value, fixed.Format,
	// AxisNameArg, []string, []Axis, *big.Rat, int, [2]int, Arg, in the form's order.
	Op(name string, operands ...any) *Value
	// Fail reports an error of the instruction being written out.
	Fail(label, format string, a ...any) *Value
}

// Call is an instruction with its operands resolved, as rules see it.
type Call struct {
	Row   *Row
	Names []string // of the tensor operands, as the source has them
	Args  []*Value
	Types []*TensorType // of Args
	Imm   []Arg
	Block *Block // where the instruction stands
	Out   *Value // in gradient rules: the result
}

// operand is the operand that the form calls name, no tensor; nil if it is missing.
func (c *Call) operand(name string) *Arg { return c.Row.operand(c.Imm, name) }

// operand is the operand called name among those that are no tensors, in the form's
// order; nil if it is missing.
func (r *Row) operand(imm []Arg, name string) *Arg {
	k := 0
	for _, o := range r.Form {
		if o.Kind == Tensor {
			continue
		}
		found := k < len(imm) && imm[k].Kind == o.Kind
		if o.Name == name {
			if !found {
				return nil
			}
			return &imm[k]
		}
		if found {
			k++
		}
	}
	panic("BUG: " + r.Name + " has no operand called " + name)
}

var (
	tensor   = Operand{Name: "x", Kind: Tensor}
	lhs      = Operand{Name: "a", Kind: Tensor}
	rhs      = Operand{Name: "b", Kind: Tensor}
	format   = Operand{Name: "format", Kind: Format}
	typed    = Operand{Name: "type", Kind: Type}
	axis     = Operand{Name: "axis", Kind: AxisName}
	axes     = Operand{Name: "axes", Kind: AxisList}
	shape    = Operand{Name: "shape", Kind: Shape}
	file     = Operand{Name: "file", Kind: File, Optional: true}
	classes  = Operand{Name: "classes", Kind: Classes, Optional: true}
	function = []Operand{tensor, format}
	windows  = []Operand{tensor, {Name: "windows", Kind: Shape, Sample: sampleWindows}}
)

func optional(o Operand) Operand { o.Optional = true; return o }

// Table is the instruction set, first edition.
var Table = []*Row{
	{Name: "input", Code: 1, Group: Declare, Role: IsInput, Form: []Operand{typed, classes, file}, Result: true, commit: "range"},
	{Name: "state", Code: 2, Group: Declare, Role: IsState, Form: []Operand{typed, {Name: "init", Kind: Generator}, {Name: "turn", Kind: Tensor, Optional: true}, file}, Result: true},
	{Name: "carry", Code: 3, Group: Declare, Role: IsCarry, Form: []Operand{typed, {Name: "init", Kind: Generator}}, Result: true},
	{Name: "const", Code: 4, Group: Declare, Role: IsConstant, Form: []Operand{typed, {Name: "values", Kind: Generator}}, Result: true},
	{
		Name: "draw", Code: 8, Group: Declare, Role: IsDraw, Form: []Operand{{Name: "below", Kind: Rational}}, Result: true,
		shape: shapeDraw, eval: evalDraw, claims: claimDraw,
	},
	{
		Name: "output", Code: 5, Group: Declare, Role: IsOutput, Form: []Operand{tensor}, Result: true,
		shape: shapeOutput, eval: evalOutput, claims: claimOutput,
	},
	{Name: "metric", Code: 6, Group: Declare, Role: IsMetric, Form: []Operand{tensor}, Result: true, shape: shapeMetric, eval: evalOutput},
	{
		Name: "assert", Code: 7, Group: Declare, Role: Asserts, Form: []Operand{tensor, {Name: "value", Kind: Rational, Sample: sampleAssert}},
		shape: shapeAssert, eval: evalAssert, claims: claimAssert,
	},

	{
		Name: "matmul", Code: 16, Group: Exact, Form: []Operand{lhs, rhs, optional(axes)}, Result: true, Sampling: Often,
		shape: shapeMatMul, eval: evalMatMul, grad: gradMatMul, claims: claimMatMul, real: realMatMul,
	},
	{
		Name: "add", Code: 17, Group: Exact, Form: []Operand{lhs, rhs}, Result: true,
		shape: shapeAdd, eval: evalAdd, grad: gradAdd, claims: claimAdd, real: realAdd,
	},
	{
		Name: "sub", Code: 18, Group: Exact, Form: []Operand{lhs, rhs}, Result: true,
		shape: shapeAdd, eval: evalSub, grad: gradSub, claims: claimSub, real: realSub,
	},
	{
		Name: "neg", Code: 19, Group: Exact, Form: []Operand{tensor}, Result: true,
		shape: shapeNeg, eval: evalNeg, grad: gradNeg, claims: claimNeg, real: realNeg,
	},
	{
		Name: "mul", Code: 20, Group: Exact, Form: []Operand{lhs, rhs}, Result: true, Sampling: Often,
		shape: shapeMul, eval: evalMul, grad: gradMul, claims: claimMul, real: realMul,
	},
	{
		Name: "scale", Code: 21, Group: Exact, Form: []Operand{tensor, {Name: "factor", Kind: Rational}}, Result: true,
		shape: shapeScale, eval: evalScale, grad: gradScale, claims: claimScale, real: realScale,
	},
	{
		Name: "sum", Code: 22, Group: Exact, Form: []Operand{tensor, optional(axes)}, Result: true,
		shape: shapeSum, eval: evalSum, grad: gradSum, claims: claimSum, real: realSum,
	},
	{
		Name: "transpose", Code: 23, Group: Exact, Form: []Operand{tensor, {Name: "axes", Kind: AxisList, Sample: sampleOrder}}, Result: true,
		shape: shapeTranspose, eval: evalTranspose, grad: gradTranspose, claims: claimTranspose, real: realTranspose,
	},
	{
		Name: "reshape", Code: 24, Group: Exact, Form: []Operand{tensor, shape}, Result: true,
		shape: shapeReshape, eval: evalReshape, grad: gradReshape, claims: claimReshape, real: realReshape,
	},
	{
		Name: "slice", Code: 25, Group: Exact, Form: []Operand{tensor, axis, {Name: "span", Kind: Span}}, Result: true,
		shape: shapeSlice, eval: evalSlice, grad: gradSlice, claims: claimSlice, real: realSlice,
	},
	{
		Name: "concat", Code: 26, Group: Exact, Form: []Operand{axis, {Name: "x", Kind: Tensor, Variadic: true}}, Result: true,
		shape: shapeConcat, eval: evalConcat, grad: gradConcat, claims: claimConcat, real: realConcat,
	},
	{
		Name: "broadcast", Code: 27, Group: Exact, Form: []Operand{tensor, {Name: "shape", Kind: Shape, Sample: sampleWider}}, Result: true,
		shape: shapeBroadcast, eval: evalBroadcast, grad: gradBroadcast, claims: claimBroadcast, real: realBroadcast,
	},
	{
		Name: "gather", Code: 28, Group: Exact, Form: []Operand{tensor, {Name: "index", Kind: Tensor, Sample: sampleIndex}}, Result: true, Sampling: Often,
		shape: shapeGather, eval: evalGather, claims: claimGather, real: realGather,
	},
	{
		Name: "roll", Code: 33, Group: Exact, Form: []Operand{tensor, axis, {Name: "turn", Kind: Tensor, Sample: sampleTurn}}, Result: true,
		shape: shapeRoll, eval: evalRoll, claims: claimRoll, real: realRoll,
	},
	{
		Name: "conv", Code: 29, Group: Exact, Form: windowForm, Result: true, Sampling: Often,
		shape: shapeWindow, eval: evalWindow, grad: gradWindow, claims: claimWindow, real: realWindow,
	},
	{
		Name: "deconv", Code: 30, Group: Exact, Form: windowForm, Result: true,
		shape: shapeWindow, eval: evalWindow, grad: gradWindow, claims: claimWindow, real: realWindow,
	},
	{
		Name: "meanpool", Code: 31, Group: Exact, Form: windows, Result: true, Sampling: Seldom,
		lower: lowerMeanPool, grad: gradMeanPool, real: realMeanPool,
	},
	{
		Name: "flatten", Code: 32, Group: Exact, Form: []Operand{tensor, {Name: "axes", Kind: AxisList, Sample: sampleJoined}, {Name: "axis", Kind: AxisName, Sample: sampleNewAxis}},
		Result: true, lower: lowerFlatten, grad: gradFlatten, real: realFlatten,
	},

	{
		Name: "round", Code: 40, Group: Rounding, Form: []Operand{tensor, {Name: "format", Kind: Format, Sample: sampleRound}, {Name: "factor", Kind: Rational, Optional: true, Sample: sampleFactor}},
		Result: true, Sampling: Often,
		commit: "range", shape: shapeRound, eval: evalRound, grad: gradRound, claims: claimRound, real: realRound,
	},
	{
		Name: "clip", Code: 41, Group: Rounding, Form: []Operand{tensor, {Name: "format", Kind: Format, Sample: sampleClip}}, Result: true,
		commit: "range", shape: shapeClip, eval: evalClip, grad: gradClip, claims: claimClip, real: realClip,
	},
	{
		Name: "div", Code: 42, Group: Rounding, Form: []Operand{lhs, rhs, {Name: "format", Kind: Format, Sample: sampleDiv}}, Result: true, Sampling: Seldom,
		commit: "range", shape: shapeDiv, eval: evalDiv, claims: claimDiv, real: realDiv,
	},
	{
		Name: "sqrt", Code: 44, Group: Rounding, Form: []Operand{tensor, {Name: "format", Kind: Format, Sample: sampleSqrt}}, Result: true, Sampling: Seldom,
		commit: "range", shape: shapeSqrt, eval: evalSqrt, claims: claimSqrt, real: realSqrt,
	},

	{Name: "relu", Code: 50, Group: NonLinear, Form: []Operand{tensor}, Result: true, lower: lowerReLU, grad: gradReLU, real: realReLU},
	{
		Name: "step", Code: 51, Group: NonLinear, Form: []Operand{tensor}, Result: true,
		cells: true, commit: "c1", shape: shapeStep, eval: evalStep, claims: claimStep, real: realStep,
	},
	{Name: "max", Code: 52, Group: NonLinear, Form: []Operand{tensor, axis}, Result: true, lower: lowerMax, grad: gradMax, real: realMax},
	{Name: "maxpool", Code: 65, Group: NonLinear, Form: windows, Result: true, Sampling: Seldom, lower: lowerMaxPool, grad: gradMaxPool, real: realMaxPool},
	{
		Name: "argmax", Code: 53, Group: NonLinear, Form: []Operand{tensor, axis}, Result: true,
		commit: "range", shape: shapeArgMax, eval: evalArgMax, claims: claimArgMax, real: realArgMax,
	},
	{
		Name: "exp", Code: 54, Group: NonLinear, Form: function, Result: true, Sampling: Seldom, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, grad: gradExp, claims: claimFunction, real: realExp,
	},
	{
		Name: "log", Code: 55, Group: NonLinear, Form: function, Result: true, Sampling: Seldom, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, grad: gradLog, claims: claimFunction, real: realLog,
	},
	{
		Name: "recip", Code: 56, Group: NonLinear, Form: function, Result: true, Sampling: Seldom, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, grad: gradRecip, claims: claimFunction, real: realRecip,
	},
	{
		Name: "rsqrt", Code: 57, Group: NonLinear, Form: function, Result: true, Sampling: Seldom, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, grad: gradRSqrt, claims: claimFunction, real: realRSqrt,
	},
	{
		Name: "sigmoid", Code: 58, Group: NonLinear, Form: function, Result: true, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, grad: gradSigmoid, claims: claimFunction, real: realSigmoid,
	},
	{
		Name: "tanh", Code: 59, Group: NonLinear, Form: function, Result: true, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, grad: gradTanh, claims: claimFunction, real: realTanh,
	},
	{
		Name: "gelu", Code: 60, Group: NonLinear, Form: function, Result: true, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, grad: gradGeLU, claims: claimFunction, real: realGeLU,
	},
	{
		Name: "dgelu", Code: 61, Group: NonLinear, Form: function, Result: true, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, claims: claimFunction, real: realDGeLU,
	},
	{
		Name: "expneg", Code: 64, Group: NonLinear, Form: function, Result: true, Function: true,
		cells: true, commit: "c1", shape: shapeFunction, eval: evalFunction, grad: gradExpNeg, claims: claimFunction, real: realExpNeg,
	},
	{
		Name: "softmax", Code: 62, Group: NonLinear, Form: []Operand{tensor, axis, format, {Name: "mask", Kind: Tensor, Optional: true, Sample: sampleMask}}, Result: true,
		lower: lowerSoftmax, grad: gradSoftmax, real: realSoftmax,
	},
	{
		Name: "xent", Code: 63, Group: NonLinear, Form: []Operand{tensor, {Name: "y", Kind: Tensor}, axis, format}, Result: true,
		lower: lowerXent, grad: gradXent, real: realXent,
	},

	{
		Name: "grad", Code: 70, Group: Training, Role: Differentiates,
		Form:   []Operand{{Name: "y", Kind: Tensor}, {Name: "dy", Kind: Tensor, Sample: sampleDy}, {Name: "x", Kind: Tensor, Sample: sampleWrt}},
		Result: true, Sampling: Often,
	},
	{
		Name: "sgdstep", Code: 71, Group: Training, Role: Updates, Form: []Operand{{Name: "w", Kind: Tensor}, {Name: "g", Kind: Tensor}, {Name: "rate", Kind: Rational}},
		Result: true, Sampling: Seldom,
		shape: shapeSGDStep, eval: evalSGDStep, update: &updateSGDStep, real: realSGDStep,
	},
	{
		Name: "lag", Code: 72, Group: Training,
		Form:   []Operand{{Name: "g", Kind: Tensor}, {Name: "weights", Kind: Tensor, Sample: sampleIndex}, {Name: "loops", Kind: AxisList, Optional: true, Sample: sampleLoops}},
		Result: true, past: true, shape: shapeLag, eval: evalLag, claims: claimLag, real: realLag,
	},

	{Name: "norm2", Code: 80, Group: Contribution, Form: []Operand{tensor}, Result: true, lower: lowerNorm2, grad: gradNorm2, real: realNorm2},
}

var byName, byCode = index()

func index() (map[string]*Row, [256]*Row) {
	names := make(map[string]*Row, len(Table))
	var codes [256]*Row
	for _, r := range Table {
		if names[r.Name] != nil || codes[r.Code] != nil {
			panic(fmt.Sprintf("BUG: instruction %s or code %d stands in the table twice", r.Name, r.Code))
		}
		names[r.Name], codes[r.Code] = r, r
	}
	return names, codes
}

// Lookup is the row of a mnemonic, nil if there is none. Mnemonics are lower
// case; the assembler reads either case.
func Lookup(name string) *Row { return byName[name] }

// Basic reports whether the row is an operation itself, not written out in others: it
// has a shape rule and so an evaluation.
func (r *Row) Basic() bool { return r.shape != nil }

// Evaluate is the reference evaluation of a basic row.
func (r *Row) Evaluate(x *Eval) error { return r.eval(x) }

// Differentiable reports whether the row has a gradient rule.
func (r *Row) Differentiable() bool { return r.grad != nil }

// integer is n as a rational.
func integer(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }
