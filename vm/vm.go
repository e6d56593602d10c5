// Package vm runs checked programs.
//
// [Run] is the interpreter: integer kernels over buffers whose sizes and words
// follow from the static bounds, so that memory is known before the run and
// nothing overflows. It can write a [Trace]: the committed cells of every
// instruction, which a prover needs, and nothing more; no state is kept for all
// steps. [Reference] runs the same unit by the reference evaluations of the
// instruction table, over big integers; a test holds the two equal.
package vm

import (
	"context"
	"fmt"
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

// Inputs are the tensors that a run is given, by name: every input, and every
// state that is private or previous. Integers at the scale of the format,
// row-major, of any kind.
type Inputs map[string]kernel.Data

// Options of a run.
type Options struct {
	// Trace records the committed cells.
	Trace bool
	// Progress, if set, is called after every step. It must be fast.
	Progress func(Progress)
	// Metric, if set, is called with every value of a metric, in the order of
	// the run.
	Metric func(Sample)
}

// Sample is one value of a metric.
type Sample struct {
	Metric int   // index in Unit.Metrics
	Loops  []int // indices of the loops around it, outermost first
	Step   int   // steps that were done before
	Value  float64

	Integer int128.Int // the value is exactly Integer·2^-Scale
	Scale   int
}

// Progress is how far a run is.
type Progress struct {
	Step, Steps int
	// Metrics are the latest values, as Unit.Metrics; NaN before the first.
	Metrics []float64
}

// Tensor is a named result: integers at the scale of Format.
type Tensor struct {
	Name   string
	Axes   []isa.Axis // with the loops around it, outermost first
	Format fixed.Format
	Data   kernel.Data
}

// Series are the values of a metric in the order of the run.
type Series struct {
	Name   string
	Loops  []isa.Axis
	Values []float64
}

// Result is what a run leaves.
type Result struct {
	Outputs []Tensor // as Unit.Outputs
	States  []Tensor // the final model
	Metrics []Series // as Unit.Metrics
	Steps   int
	Trace   *Trace
}

// Run runs the unit on the inputs. A result outside its format is an
// *isa.Trap. A cancelled context ends the run with its error.
// SPEC 5 has its traps.
func Run(ctx context.Context, u *isa.Unit, in Inputs, o Options) (*Result, error) {
	if err := CheckInputs(u, in); err != nil {
		return nil, err
	}
	m := newMachine(u, o, &storage{})
	m.load(in)
	if err := m.block(ctx, m.root); err != nil {
		return nil, err
	}
	return m.result(), nil
}

// CheckInputs checks that the inputs are the ones that the unit wants, of the
// right size and within their formats.
func CheckInputs(u *isa.Unit, in Inputs) error {
	known := map[string]bool{}
	check := func(what, name string, t *isa.TensorType) error {
		known[name] = true
		d, ok := in[name]
		if !ok {
			return fmt.Errorf("%s %s is missing", what, name)
		}
		if d.Len() != t.Len() {
			return fmt.Errorf("%s %s has %d elements, want %d", what, name, d.Len(), t.Len())
		}
		return checkFormat(what+" "+name, d, t)
	}
	for _, v := range u.Inputs {
		if err := check("input", v.Name, &v.Type); err != nil {
			return err
		}
	}
	for _, s := range u.States {
		if s.Given() {
			if err := check("state", s.Name, &s.Type); err != nil {
				return err
			}
		}
	}
	for _, v := range u.Draws() {
		if err := check("draw", v.Name, &v.Type); err != nil {
			return err
		}
		d := in[v.Name]
		if n := d.At(0); n.Int64() >= int64(v.Below()) {
			return fmt.Errorf("draw %s is %s, want less than %d", v.Name, n, v.Below())
		}
	}
	for name := range in {
		if !known[name] {
			return fmt.Errorf("the program has no input %s", name)
		}
	}
	return nil
}

func checkFormat(what string, d kernel.Data, t *isa.TensorType) error {
	lo, hi := limits(*t.Format)
	for i := range d.Len() {
		if v := d.At(i); v.Less(lo) || hi.Less(v) {
			return fmt.Errorf("%s%v: %s (integer %s) %s", what, unflatten(i, t.Dims()),
				fixed.Decimal(v.Big(), t.Scale), v, isa.Outside(*t.Format))
		}
	}
	return nil
}

// limits are the least and the greatest integer of a format.
func limits(f fixed.Format) (lo, hi int128.Int) {
	lo, err1 := int128.FromBig(f.Min())
	hi, err2 := int128.FromBig(f.Max())
	if err1 != nil || err2 != nil {
		panic("BUG: format " + f.String())
	}
	return lo, hi
}

// unflatten is the index of a row-major position.
func unflatten(i int, dims []int) []int {
	x := make([]int, len(dims))
	for a, d := range slices.Backward(dims) {
		x[a] = i % d
		i /= d
	}
	return x
}
