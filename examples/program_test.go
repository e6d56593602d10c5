// Package examples_test trains the examples and holds what they learn against
// plain float64 loops with the same initial weights, batches and rates.
package examples_test

import (
	"math"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// params are values of a program's params.
type params map[string]string

// program is an example with the data that it names.
type program struct {
	*isa.Unit
	in vm.Inputs
}

func load(t testing.TB, path string, p params) *program {
	t.Helper()
	path = filepath.FromSlash(path)
	u, err := asm.Load(path, asm.Options{Params: p})
	require.NoError(t, err)
	return &program{u, inputs(t, u, filepath.Dir(path))}
}

// inputs are the data that a unit names, relative to a folder.
func inputs(t testing.TB, u *isa.Unit, dir string) vm.Inputs {
	t.Helper()
	in := vm.Inputs{}
	for _, v := range u.Inputs {
		source := ""
		for _, a := range v.Op.Instr.Args {
			if a.Kind == isa.File {
				source = a.Name
			}
		}
		d, err := dataset.Load(source, dir, dataset.Want{Shape: v.Type.Dims(), Format: *v.Type.Format}, v.Classes()...)
		require.NoError(t, err)
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d.Values}
	}
	return in
}

func (p *program) run(t testing.TB, o vm.Options) *vm.Result {
	t.Helper()
	r, err := vm.Run(t.Context(), p.Unit, p.in, o)
	require.NoError(t, err)
	return r
}

// input is an input as the machine reads it, rounded to a scale.
func (p *program) input(name string, scale int) []float64 { return floats(p.in[name], scale) }

// initial is a seeded state before the run.
func (p *program) initial(t testing.TB, name string) []float64 {
	t.Helper()
	for _, s := range p.States {
		if s.Name == name {
			return floats(kernel.Data{Kind: kernel.I64, I64: s.Seeded()}, s.Type.Scale)
		}
	}
	require.FailNow(t, "no state", name)
	return nil
}

// batches are the rows of the constant order, by step.
func (p *program) batches(t testing.TB) [][]int64 {
	t.Helper()
	for _, v := range p.Values {
		if v.Name == "order" && v.Op != nil {
			size := v.Type.Axes[len(v.Type.Axes)-1].Size
			var b [][]int64
			for rows := v.Constant(); len(rows) > 0; rows = rows[size:] {
				b = append(b, rows[:size])
			}
			return b
		}
	}
	require.FailNow(t, "no constant order")
	return nil
}

// final is a state or an output of a run.
func final(t testing.TB, r *vm.Result, name string) []float64 {
	t.Helper()
	for _, x := range append(r.States, r.Outputs...) {
		if x.Name == name {
			return floats(x.Data, x.Format.Frac)
		}
	}
	require.FailNow(t, "no result", name)
	return nil
}

// metric is the values of a metric by step.
func metric(t testing.TB, r *vm.Result, name string) []float64 {
	t.Helper()
	for _, s := range r.Metrics {
		if s.Name == name {
			return s.Values
		}
	}
	require.FailNow(t, "no metric", name)
	return nil
}

func floats(d kernel.Data, scale int) []float64 {
	f := make([]float64, d.Len())
	for i := range f {
		v, _ := d.At(i).Big().Float64()
		f[i] = math.Ldexp(v, -scale)
	}
	return f
}

// numbers is a table as it stands in the file, without any rounding.
func numbers(t testing.TB, folder, source string, classes ...string) []float64 {
	t.Helper()
	d, err := dataset.LoadFloat(source, folder, classes...)
	require.NoError(t, err)
	return d.Values
}

// relative is the relative L2 distance of got and want.
func relative(got, want []float64) float64 {
	d, n := 0.0, 0.0
	for i := range want {
		d += (got[i] - want[i]) * (got[i] - want[i])
		n += want[i] * want[i]
	}
	return math.Sqrt(d / n)
}

// deviation is the root of the mean square of the differences.
func deviation(a, b []float64) float64 {
	d := 0.0
	for i := range a {
		d += (a[i] - b[i]) * (a[i] - b[i])
	}
	return math.Sqrt(d / float64(len(a)))
}
