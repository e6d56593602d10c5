package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Item is a statement of a model: a [Param], a [Let], or a layer, as [Dense].
type Item interface {
	place() isa.Pos
	name() string
}

// Param is a parameter that is learnt.
type Param struct {
	Name   string
	Axes   []Axis
	Start  *Expr         // a call of a generator; nil: zeros
	Format *fixed.Format // of the state; nil: chosen
	Pos    isa.Pos
}

// Axis is an axis of a parameter.
type Axis struct {
	Name string
	// Size is a number, or what a parameter of the function holds. Without one,
	// Name is an axis that is known already, or a value: all its axes but the rows.
	Size *Expr
	Pos  isa.Pos
}

// Let names the value of an expression.
type Let struct {
	Name  string
	Value *Expr
	Pos   isa.Pos
}

// Dense is the layer Name = act(x·w + b) of the value x before it, with
// parameters Name.w and Name.b.
type Dense struct {
	Name   string
	Size   int
	Each   string // axis with a layer for each entry, all with the same parameters; empty: none
	Act    Activation
	Slope  *big.Rat      // of a leaky_relu below 0; nil: the usual one
	Std    *big.Rat      // of the initial weights; nil: the default; 0: zeros
	Format *fixed.Format // of x·w + b; nil: chosen
	Delta  *fixed.Format // of the loss's derivative by x·w + b; nil: chosen
	Exact  bool          // leave that derivative unrounded
	State  *fixed.Format // of w and b; nil: chosen
	LoRA   int           // rank of what learns beside w, which is frozen, as b is; 0: none
	Pos    isa.Pos
}

// Function is a part of a model that is written once. Every call has parameters
// of its own, named after the value that it makes.
type Function struct {
	Name   string
	Params []string
	Body   []Item // the value of the last one is the function's
	Pos    isa.Pos
}

func (p *Param) place() isa.Pos { return p.Pos }
func (p *Param) name() string   { return p.Name }
func (l *Let) place() isa.Pos   { return l.Pos }
func (l *Let) name() string     { return l.Name }
func (d *Dense) place() isa.Pos { return d.Pos }
func (d *Dense) name() string   { return d.Name }

// Activation is the name of an elementwise function; empty is none.
type Activation string

// Activations.
const (
	None        Activation = ""
	ReLU        Activation = "relu"
	LeakyReLU   Activation = "leaky_relu"
	SiLU        Activation = "silu"
	GeLU        Activation = "gelu"
	Tanh        Activation = "tanh"
	Sigmoid     Activation = "sigmoid"
	Softplus    Activation = "softplus"
	HardSigmoid Activation = "hard_sigmoid"
)

// Expr is an expression of a model: a name, a number, an operation or a call.
type Expr struct {
	Op     string // "name", "number", "format", "call", or one of + - * @
	Name   string // of a value or a function
	Number *big.Rat
	Format *fixed.Format
	Args   []*Expr
	Keys   []string // names of the last arguments of a call; others have none
	Pos    isa.Pos
}

// Ref is the value of a name.
func Ref(name string) *Expr { return &Expr{Op: "name", Name: name} }

// Number is a constant.
func Number(v *big.Rat) *Expr { return &Expr{Op: "number", Number: v} }

// Call is the value of a function: relu, sigmoid, tanh, gelu, softmax, sum,
// round, dense, or one of the job.
func Call(name string, args ...*Expr) *Expr { return &Expr{Op: "call", Name: name, Args: args} }

// Add is the elementwise sum; a value is repeated along axes that it lacks.
func Add(a, b *Expr) *Expr { return &Expr{Op: "+", Args: []*Expr{a, b}} }

// Sub is the elementwise difference.
func Sub(a, b *Expr) *Expr { return &Expr{Op: "-", Args: []*Expr{a, b}} }

// Mul is the elementwise product.
func Mul(a, b *Expr) *Expr { return &Expr{Op: "*", Args: []*Expr{a, b}} }

// MatMul is the product, summed over the axes that both have.
func MatMul(a, b *Expr) *Expr { return &Expr{Op: "@", Args: []*Expr{a, b}} }

// Named gives the last argument of a call a name, as in normal(std=1/4).
func (e *Expr) Named(name string, v *Expr) *Expr {
	e.Args, e.Keys = append(e.Args, v), append(e.Keys, name)
	return e
}
