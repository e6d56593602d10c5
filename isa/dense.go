package isa

import (
	"fmt"
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

// Dense is a tensor of the reference evaluation: integers of any size,
// row-major.
type Dense struct {
	Dims []int
	Data []*big.Int
}

// NewDense is a tensor of zeros.
func NewDense(dims ...int) *Dense {
	n := 1
	for _, d := range dims {
		n *= d
	}
	t := &Dense{Dims: dims, Data: make([]*big.Int, n)}
	for i := range t.Data {
		t.Data[i] = new(big.Int)
	}
	return t
}

// Ints is a tensor of the given integers.
func Ints(data []int64, dims ...int) *Dense {
	t := NewDense(dims...)
	for i, v := range data {
		t.Data[i].SetInt64(v)
	}
	return t
}

// Clone copies the tensor.
func (t *Dense) Clone() *Dense {
	c := NewDense(t.Dims...)
	for i, v := range t.Data {
		c.Data[i].Set(v)
	}
	return c
}

// At is the entry at an index.
func (t *Dense) At(index ...int) *big.Int { return t.Data[t.flat(index)] }

func (t *Dense) flat(index []int) int {
	f := 0
	for a, i := range index {
		f = f*t.Dims[a] + i
	}
	return f
}

// each calls f for every index in row-major order; f must not keep the slice.
func each(dims []int, f func(index []int)) {
	n := 1
	for _, d := range dims {
		n *= d
	}
	x := make([]int, len(dims))
	for range n {
		f(x)
		for a := len(x) - 1; a >= 0; a-- {
			if x[a]++; x[a] < dims[a] {
				break
			}
			x[a] = 0
		}
	}
}

// Eval is one reference evaluation of a basic operation.
type Eval struct {
	Op    *Op
	In    []*Dense
	Out   *Dense            // zeros of the result's shape; the rule fills it in
	Extra map[string]*Dense // further committed tensors, by the names of the claims
	State *Dense            // of an update: the state, changed in place
	Past  []*Dense          // of a row that looks back: Past[k] is the first operand k iterations ago
}

// Trap is a result outside its format. It stops the run.
type Trap struct {
	Op     *Op
	Name   string // of the tensor
	Index  []int  // of the element, without the loops
	Loops  []int  // indices of the enclosing loops
	Value  *big.Int
	Scale  int
	Reason string // "is outside fx16.8 [-128, 127.996]"
}

func (t *Trap) Error() string {
	at := t.Op.Instr.Pos.String()
	if at != "" {
		at += ": "
	}
	step := ""
	for i, l := range t.Op.Block.Loops() {
		if i < len(t.Loops) {
			step += fmt.Sprintf(", %s %d", l.Name, t.Loops[i])
		}
	}
	return fmt.Sprintf("%s%s: trap at %s%v%s: %s (integer %s) %s", at, t.Op.Instr.Row.Name, t.Name, t.Index, step,
		fixed.Decimal(t.Value, t.Scale), t.Value, t.Reason)
}

// trap is a trap of this operation at an index of its result.
func (x *Eval) trap(index []int, v *big.Int, scale int, reason string) error {
	t := &Trap{Op: x.Op, Index: append([]int{}, index...), Value: new(big.Int).Set(v), Scale: scale, Reason: reason}
	if x.Op.Out != nil {
		t.Name = x.Op.Out.Name
	}
	return t
}

// Outside is the reason of a trap for a value that a format cannot hold.
func Outside(f fixed.Format) string { return fmt.Sprintf("is outside %s %s", f, f.Range()) }

// store puts a rounded result in its place, or traps.
func (x *Eval) store(index []int, v *big.Int) error {
	f := x.Op.Out.Type.Format
	if !f.Contains(v) {
		return x.trap(index, v, f.Frac, Outside(*f))
	}
	x.Out.At(index...).Set(v)
	return nil
}

// extra is a further committed tensor of the operation, of zeros.
func (x *Eval) extra(name string, dims ...int) *Dense {
	d := NewDense(dims...)
	if x.Extra == nil {
		x.Extra = map[string]*Dense{}
	}
	x.Extra[name] = d
	return d
}
