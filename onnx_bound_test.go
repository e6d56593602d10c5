package aivm_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
)

// bounded is a tensor of real numbers, and how far from each the machine's and that of a computation in float32 may be together.
type bounded struct {
	x *isa.Real
	e []float64
}

const epsilon = 1.0 / (1 << 24) // half a step of float32 at 1

// bounds says how far what the program of a predictor says may be from the same in float32, by output: half a step for each rounding of
// the program and of float32, carried through all that follows.
//
// Sums and products carry errors as |a|+e and |b|+f do, and functions as their steepest slope does. Nothing here is measured.
func bounds(t *testing.T, u *isa.Unit, x []float64, weights map[string][]float64) map[string]*bounded {
	t.Helper()
	all := map[string]*bounded{}
	u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		var args []*bounded
		ev := &isa.RealEval{Row: in.Row}
		for _, a := range in.Args {
			if a.Kind == isa.Tensor {
				args = append(args, all[a.Name])
				ev.In = append(ev.In, all[a.Name].x)
			} else {
				ev.Imm = append(ev.Imm, a)
			}
		}
		half := 0.0
		for _, a := range ev.Imm {
			if a.Kind == isa.Format || a.Kind == isa.Type {
				half = math.Ldexp(1, -a.Format.Frac-1)
			}
		}
		var v *bounded
		switch in.Row.Name {
		case "input":
			v = &bounded{&isa.Real{Axes: u.Named[in.Dst].Type.Axes, Data: x}, times(epsilon, size(x))}
			for i, n := range x { // what the format does to it, which is nothing to most
				v.e[i] += math.Abs(n - 2*half*math.Floor(n/(2*half)+.5))
			}
		case "const":
			c := u.Named[in.Dst]
			v = &bounded{isa.NewReal(c.Type.Axes), nil}
			for i, n := range c.Constant() {
				v.x.Data[i] = math.Ldexp(float64(n), -c.Type.Scale)
			}
			v.e = times(epsilon, size(v.x.Data))
		case "state":
			for _, s := range u.States {
				if s.Name == in.Dst {
					v = &bounded{&isa.Real{Axes: s.Type.Axes, Data: weights[s.Name]}, times(epsilon, size(weights[s.Name]))}
				}
			}
			for i := range v.e {
				v.e[i] += half // where the file's number is rounded to the state's format
			}
		case "output":
			all[in.Dst] = args[0]
			return
		case "argmax", "step":
			v = &bounded{isa.NewReal(u.Named[in.Dst].Type.Axes), nil}
		default:
			ev.Out = isa.NewReal(u.Named[in.Dst].Type.Axes)
			in.Row.EvaluateReal(ev)
			v = &bounded{ev.Out, carried(t, in, ev, args, half)}
		}
		all[in.Dst] = v
	})
	return all
}

// carried is the error of a result.
func carried(t *testing.T, in *isa.Instr, ev *isa.RealEval, args []*bounded, half float64) []float64 {
	again := func(in ...[]float64) []float64 { // the instruction, of other numbers
		c := &isa.RealEval{Row: ev.Row, Imm: ev.Imm, Out: isa.NewReal(ev.Out.Axes)}
		for i, x := range ev.In {
			c.In = append(c.In, &isa.Real{Axes: x.Axes, Data: in[i]})
		}
		ev.Row.EvaluateReal(c)
		return c.Out.Data
	}
	a := args[0]
	own := times(epsilon, size(ev.Out.Data))
	switch in.Row.Name {
	case "add", "sub":
		e := isa.RealEval{Row: isa.Lookup("add"), In: []*isa.Real{{Axes: a.x.Axes, Data: a.e}, {Axes: args[1].x.Axes, Data: args[1].e}}, Out: isa.NewReal(ev.Out.Axes)}
		e.Row.EvaluateReal(&e)
		return plus(e.Out.Data, own)
	case "mul", "matmul", "conv":
		b := args[1]
		exact := again(size(a.x.Data), size(b.x.Data))
		terms := again(fill(len(a.e), 1), fill(len(b.e), 1))
		e := again(plus(size(a.x.Data), a.e), plus(size(b.x.Data), b.e))
		for i := range e {
			e[i] += exact[i]*(epsilon*(terms[i]+1)) - exact[i]
		}
		return e
	case "scale":
		return plus(size(again(a.e)), own)
	case "sum":
		terms := again(fill(len(a.e), 1))
		e, all := again(a.e), again(size(a.x.Data))
		for i := range e {
			e[i] += epsilon * terms[i] * all[i]
		}
		return e
	case "round":
		return plus(a.e, fill(len(a.e), half))
	case "relu":
		return a.e
	case "maxpool", "meanpool", "flatten":
		return plus(again(a.e), own)
	case "sigmoid":
		return plus(times(.25, a.e), fill(len(a.e), half+4*epsilon))
	case "tanh":
		return plus(a.e, fill(len(a.e), half+4*epsilon))
	case "gelu":
		return plus(plus(times(1.13, a.e), fill(len(a.e), half)), times(4*epsilon, plus(size(a.x.Data), fill(len(a.e), 1))))
	case "softmax": // e⁻ᵈ is rounded to 2^-15 for each of n classes, and their sum is one or more
		e := make([]float64, len(a.e))
		n := a.x.Axes[len(a.x.Axes)-1].Size
		for i := range e {
			most := 0.0
			for _, x := range a.e[i/n*n : i/n*n+n] {
				most = max(most, x)
			}
			e[i] = most/2 + half + float64(n+2)/(1<<16) + 8*epsilon
		}
		return e
	}
	require.Fail(t, "no rule for "+in.Row.Name)
	return nil
}

func fill(n int, x float64) []float64 {
	v := make([]float64, n)
	for i := range v {
		v[i] = x
	}
	return v
}

func times(c float64, x []float64) []float64 {
	v := make([]float64, len(x))
	for i := range v {
		v[i] = c * x[i]
	}
	return v
}

func plus(x, y []float64) []float64 {
	v := make([]float64, len(x))
	for i := range v {
		v[i] = x[i] + y[i]
	}
	return v
}

// size is |x|.
func size(x []float64) []float64 {
	v := make([]float64, len(x))
	for i := range v {
		v[i] = math.Abs(x[i])
	}
	return v
}
