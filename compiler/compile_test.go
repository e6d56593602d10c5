package compiler

import (
	"flag"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/tools/cost"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden holds got against a file of testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

func example(t testing.TB, name string) *Job {
	t.Helper()
	path := filepath.Join("..", "examples", name, name+".train")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	j, err := Parse(path, src)
	require.NoError(t, err)
	return j
}

// inputsOf reads what a unit takes, from files in dir.
func inputsOf(t testing.TB, u *isa.Unit, dir string) vm.Inputs {
	t.Helper()
	in := vm.Inputs{}
	read := func(name string, typ isa.TensorType, classes []string, args []isa.Arg) {
		d, err := dataset.Load(args[len(args)-1].Name, dir, dataset.Want{Shape: typ.Dims(), Format: *typ.Format}, classes...)
		require.NoError(t, err)
		in[name] = kernel.Data{Kind: kernel.I64, I64: d.Values}
	}
	for _, v := range u.Inputs {
		read(v.Name, v.Type, v.Classes(), v.Op.Instr.Args)
	}
	for _, s := range u.States {
		if s.Given() {
			read(s.Name, s.Type, nil, s.Instr.Args)
		}
	}
	return in
}

// run runs an assembly whose data lie in dir.
func run(t testing.TB, u *isa.Unit, dir string) *vm.Result {
	t.Helper()
	r, err := vm.Run(t.Context(), u, inputsOf(t, u, dir), vm.Options{})
	require.NoError(t, err)
	return r
}

// trap is the trap that an error is.
func trap(t testing.TB, err error) *isa.Trap {
	t.Helper()
	var x *isa.Trap
	require.ErrorAs(t, err, &x)
	return x
}

func numbers(x vm.Tensor) []float64 {
	f := make([]float64, x.Data.Len())
	for i := range f {
		v, _ := x.Data.At(i).Big().Float64()
		f[i] = math.Ldexp(v, -x.Format.Frac)
	}
	return f
}

// result is an output or a state of a run.
func result(t testing.TB, r *vm.Result, name string) []float64 {
	t.Helper()
	all := slices.Concat(r.Outputs, r.States)
	i := slices.IndexFunc(all, func(x vm.Tensor) bool { return x.Name == name })
	require.GreaterOrEqual(t, i, 0, name)
	return numbers(all[i])
}

// reference is a network that starts as the states of a unit.
func reference(t testing.TB, j *Job, u *isa.Unit) *network {
	t.Helper()
	n := &network{loss: j.Loss, sizes: []int{j.Input.Axes.Len()}}
	for _, l := range layers(j) {
		n.acts, n.sizes = append(n.acts, l.Act), append(n.sizes, l.Size)
	}
	for _, s := range u.States { // w and b of each layer in turn
		if s.Local || s.Instr.Row.Role == isa.IsCarry {
			continue
		}
		var v []float64
		for _, x := range s.Seeded() {
			v = append(v, math.Ldexp(float64(x), -s.Type.Scale))
		}
		if len(n.w) == len(n.b) {
			n.w = append(n.w, v)
		} else {
			n.b = append(n.b, v)
		}
	}
	return n
}

// layers are the dense layers of a job that has no other items.
func layers(j *Job) []*Dense {
	var l []*Dense
	for _, it := range j.Model {
		l = append(l, it.(*Dense))
	}
	return l
}

// rows reads a table as rows.
func rows(t testing.TB, d *Data, dir, selector string) [][]float64 {
	t.Helper()
	switch {
	case selector == d.Features && d.Scale != nil:
		selector += "@scale=" + d.Scale.RatString()
	case selector == d.Label && d.Classes > 0:
		selector += "@onehot"
	}
	f, err := dataset.LoadFloat(d.File+":"+selector, dir, d.Names...)
	require.NoError(t, err)
	var out [][]float64
	for v := range slices.Chunk(f.Values, len(f.Values)/f.Shape[0]) {
		out = append(out, v)
	}
	return out
}

// centred subtracts the centre of the features.
func centred(j *Job, x [][]float64) [][]float64 {
	if j.Input.Centre != nil {
		c, _ := j.Input.Centre.Float64()
		for _, r := range x {
			for i := range r {
				r[i] -= c
			}
		}
	}
	return x
}

// train trains the reference as the unit does.
func (n *network) train(t testing.TB, j *Job, u *isa.Unit) {
	t.Helper()
	x, y := centred(j, rows(t, j.Train, j.Dir, j.Train.Features)), rows(t, j.Train, j.Dir, j.Train.Label)
	rate, _ := j.Rate.Float64()
	if j.Batch == 0 {
		all := make([]int64, len(x))
		for i := range all {
			all[i] = int64(i)
		}
		for range j.Epochs {
			n.step(x, y, all, rate)
		}
		return
	}
	steps, later := len(x)/j.Batch, j.Later
	for epoch := range j.Epochs {
		if len(later) > 0 && epoch == later[0].After {
			rate, _ = later[0].Rate.Float64()
			later = later[1:]
		}
		for step := range steps {
			n.step(x, y, u.Named["order"].Constant()[(epoch*steps+step)*j.Batch:][:j.Batch], rate)
		}
	}
}

// TestExamples compiles the examples, holds the assembly against golden files,
// runs it, and holds what it learns against float64 loops.
func TestExamples(t *testing.T) {
	for _, e := range []struct {
		name     string
		accuracy float64
		drift    float64 // of the weights from those of the loops
		hand     bool    // there is a program written by hand
	}{{"linreg", 0, 0.01, true}, {"iris", 0.9, 0.01, true}, {"cancer", 0.95, 0.01, false}, {"digits", 0.95, 0.03, true}} {
		t.Run(e.name, func(t *testing.T) {
			j := example(t, e.name)
			start := time.Now()
			r, err := j.Compile(Options{})
			require.NoError(t, err)
			t.Logf("compiled in %v", time.Since(start))
			golden(t, e.name+".aasm", r.Assembly)
			require.Equal(t, int64(r.Report.Cells), cost.Of(r.Unit).Cells)

			u, err := asm.LoadBytes("golden", r.Assembly, asm.Options{})
			require.NoError(t, err)
			got := run(t, u, j.Dir)
			float := reference(t, j, u)
			float.train(t, j, u)
			for i, l := range layers(j) {
				dw, db := distance(result(t, got, l.Name+"_w"), float.w[i]), distance(result(t, got, l.Name+"_b"), float.b[i])
				t.Logf("%s: w %.1e, b %.1e from float64", l.Name, dw, db)
				require.Less(t, dw, e.drift)
				require.Less(t, db, 3*e.drift)
			}
			if e.accuracy > 0 {
				loss, accuracy := float.test(centred(j, rows(t, j.Test, j.Dir, j.Test.Features)), rows(t, j.Test, j.Dir, j.Test.Label))
				a := result(t, got, "test_accuracy")[0]
				t.Logf("accuracy %.4f, float64 %.4f, %d cells", a, accuracy, r.Report.Cells)
				require.GreaterOrEqual(t, a, e.accuracy)
				require.InDelta(t, accuracy, a, 0.005)
				require.InDelta(t, loss, result(t, got, "test_loss")[0], 0.002)
			}
			if e.hand {
				hand, err := asm.Load(filepath.Join(j.Dir, e.name+".aasm"), asm.Options{})
				require.NoError(t, err)
				require.LessOrEqual(t, r.Report.Cells, cells(hand))
			}
		})
	}
}

// distance is the relative Euclidean distance.
func distance(got, want []float64) float64 {
	d, n := 0.0, 0.0
	for i := range want {
		d += (got[i] - want[i]) * (got[i] - want[i])
		n += want[i] * want[i]
	}
	return math.Sqrt(d / n)
}

// TestCompileTime: what is not reading data and training in float64.
func TestCompileTime(t *testing.T) {
	j := example(t, "digits")
	c := &compilation{job: j}
	var spent time.Duration
	for i := range Passes {
		c.report.Passes = append(c.report.Passes, PassReport{})
		start := time.Now()
		Passes[i].run(c)
		if n := Passes[i].Name; n != "ranges" && n != "data" {
			spent += time.Since(start)
		}
	}
	require.NoError(t, c.errs.Err())
	t.Logf("%v", spent)
	require.Less(t, spent, time.Second)
}

// TestDeterministic: the same script gives the same bytes.
func TestDeterministic(t *testing.T) {
	a, err := example(t, "iris").Compile(Options{})
	require.NoError(t, err)
	b, err := example(t, "iris").Compile(Options{})
	require.NoError(t, err)
	require.Equal(t, string(a.Assembly), string(b.Assembly))
	require.Equal(t, a.Report, b.Report)
}
