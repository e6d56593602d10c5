package aivm

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// Inspection is what a tensor of a program was in a run.
type Inspection struct {
	Tensor Tensor
	Format string    // "exact" if it is not rounded
	At     int       // iteration of the loops around it, from 0; of a state the number of steps that were done
	Of     int       // iterations, or steps in all
	Series []float64 // of a tensor of one number: that of each iteration up to the end
}

// Statistics are those of the elements, as float64.
type Statistics struct {
	Least    float64 `json:"least"`
	Mean     float64 `json:"mean"`
	Greatest float64 `json:"greatest"`
	Std      float64 `json:"std"`
	Zeros    int     `json:"zeros"`
}

// Statistics are those of the elements.
func (t *Inspection) Statistics() Statistics {
	values := t.Tensor.Floats()
	s := Statistics{Least: math.Inf(1), Greatest: math.Inf(-1)}
	for _, v := range values {
		s.Least, s.Greatest, s.Mean = min(s.Least, v), max(s.Greatest, v), s.Mean+v/float64(len(values))
		if v == 0 {
			s.Zeros++
		}
	}
	for _, v := range values {
		s.Std += (v - s.Mean) * (v - s.Mean) / float64(len(values))
	}
	s.Std = math.Sqrt(s.Std)
	return s
}

// Tensors are all tensors that the program computes, by name, in its order; states too.
func (p *Program) Tensors() []Declared {
	var d []Declared
	for _, s := range p.unit.States {
		d = append(d, Declared{Name: s.Name, Kind: State, Format: s.Type.Format.String(), Axes: s.Type.Axes})
	}
	for _, op := range p.unit.Ops {
		if inspectable(op) {
			d = append(d, Declared{Name: op.Out.Name, Kind: Value, Format: formatText(&op.Out.Type), Axes: append(loopAxes(op.Block), op.Out.Type.Axes...)})
		}
	}
	return d
}

// Value is the kind of a tensor between the borders of a program.
const Value Kind = "value"

func inspectable(op *isa.Op) bool {
	return op.Out != nil && op.Out.Name != "" && op.Row.Role != isa.IsOutput && op.Row.Role != isa.IsMetric && op.Row.Role != isa.IsDraw
}

func formatText(t *isa.TensorType) string {
	if t.Format == nil {
		return "exact"
	}
	return t.Format.String()
}

// Inspect runs the program until a tensor of that name has been seen in an iteration of the loops around it, from 0, or after as
// many steps, if it is a state; below zero, in the last one. The program is the same: nothing is added to it.
func (p *Program) Inspect(ctx context.Context, d *Data, name string, at int) (*Inspection, error) {
	if err := d.of(p); err != nil {
		return nil, err
	}
	if err := p.RequireMemory(); err != nil {
		return nil, err
	}
	w := &vm.Watch{At: at}
	r := &Inspection{At: at}
	var t *isa.TensorType
	if i := slices.IndexFunc(p.unit.States, func(s *isa.State) bool { return s.Name == name }); i >= 0 {
		w.State = p.unit.States[i]
		t, r.Of = &w.State.Type, p.Steps()
		if at > r.Of {
			return nil, fmt.Errorf("%s@%d: the program has %d steps, 0 to %d of which may be done", name, at, r.Of, r.Of)
		}
		if at < 0 {
			r.At = r.Of
		}
	} else {
		i := slices.IndexFunc(p.unit.Ops, func(op *isa.Op) bool { return inspectable(op) && op.Out.Name == name })
		if i < 0 {
			var names []string
			for _, d := range p.Tensors() {
				names = append(names, d.Name)
			}
			return nil, fmt.Errorf("the program has no tensor %s%s; aivm inspect without a name lists them, and one that is equal to an earlier one has its name",
				name, isa.Suggest(name, names))
		}
		op := p.unit.Ops[i]
		w.Value = op.Out
		t, r.Of = &op.Out.Type, op.Block.Iterations()
		if at >= r.Of {
			return nil, fmt.Errorf("%s@%d: the loops around it run %d times, 0 to %d", name, at, r.Of, r.Of-1)
		}
		if at < 0 {
			r.At = r.Of - 1
		}
	}
	if err := vm.Look(ctx, p.unit, d.d.In, w); err != nil {
		return nil, err
	}
	if !w.Seen {
		return nil, fmt.Errorf("%s: no operation made it in this run", name)
	}
	r.Tensor = Tensor{Name: name, Axes: t.Axes, Scale: t.Scale, n: w.Data.Len(), at: w.Data.At}
	r.Format, r.Series = formatText(t), w.Series
	return r, nil
}
