package compiler

import (
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/vm"
)

const startScript = `
model {
  input x [in=3]
  dense h 5 tanh std 1/2 state fx56.40
  param w2 [h, class=3] normal(std=1/4) state fx56.40
  out = h @ w2
}
data train "t.csv" { features a..c, label class [class=3], rows 12 }
loss softmax_cross_entropy
optimizer sgd rate 1/2
train { epochs 6, batch 4, init 3 }
evaluate train loss before, after
`

// saved are the final states of a run as arrays, exact integers or float64.
func saved(r *vm.Result, raw bool) []dataset.Array {
	var all []dataset.Array
	for _, s := range r.States {
		a := dataset.Array{Name: s.Name}
		for _, x := range s.Axes {
			a.Shape = append(a.Shape, x.Size)
		}
		for i, v := range numbers(s) {
			if raw {
				a.Ints = append(a.Ints, s.Data.At(i).Big().Int64())
			} else {
				a.Floats = append(a.Floats, v)
			}
		}
		all = append(all, a)
	}
	return all
}

// TestContinue: a training that continues from the integers of another is at the
// same place, bit for bit; one that starts from the numbers is at the same loss.
func TestContinue(t *testing.T) {
	dir := csv(t, 12)
	first, err := job(t, dir, startScript).Compile(Options{})
	require.NoError(t, err)
	done := run(t, first.Unit, dir)
	require.NoError(t, dataset.WriteNPZ(filepath.Join(dir, "m.npz"), saved(done, true)...))
	require.NoError(t, dataset.WriteSafetensors(filepath.Join(dir, "m.safetensors"), saved(done, false)...))

	next, err := job(t, dir, startScript+`continue from "m.npz" raw`).Compile(Options{})
	require.NoError(t, err)
	require.True(t, next.Unit.Continuing())
	more := run(t, next.Unit, dir)
	require.Equal(t, result(t, done, "train_loss"), result(t, more, "train_loss_before"))

	free := strings.ReplaceAll(startScript, " state fx56.40", "")
	fresh, err := job(t, dir, free+`start from "m.safetensors"`).Compile(Options{})
	require.NoError(t, err)
	require.False(t, fresh.Unit.Continuing())
	require.InDelta(t, result(t, done, "train_loss")[0], result(t, run(t, fresh.Unit, dir), "train_loss_before")[0], 1e-3)
}

// TestStartFromTorch: the names and layouts of PyTorch; each number is rounded to
// the nearest of the state's format, halves up.
func TestStartFromTorch(t *testing.T) {
	dir := csv(t, 12)
	var w, turned, second, bias []float64
	for i := range 15 {
		w = append(w, float64(i)/8-0.77)
		second = append(second, math.Sqrt(float64(i))/8-0.3)
	}
	for k := range 5 {
		bias = append(bias, float64(k)*0.1)
		for i := range 3 {
			turned = append(turned, w[i*5+k])
		}
	}
	path := filepath.Join(dir, "net.safetensors")
	require.NoError(t, dataset.WriteSafetensors(path,
		dataset.Array{Name: "h.weight", Shape: []int{5, 3}, Floats: turned},
		dataset.Array{Name: "h.bias", Shape: []int{5}, Floats: bias},
		dataset.Array{Name: "w2", Shape: []int{5, 3}, Floats: second}))
	j := job(t, dir, startScript+`start from "net.safetensors" torch`)
	r, err := j.Compile(Options{})
	require.NoError(t, err)
	c := begin(t, j)
	for _, x := range []struct {
		name string
		want []float64
	}{{"h_w", w}, {"h_b", bias}, {"w2", second}} {
		for i, v := range x.want {
			require.Equal(t, math.Floor(math.Ldexp(v, 40)+0.5), math.Ldexp(c.values[x.name][i], 40), x.name)
		}
	}
	require.Contains(t, string(r.Assembly), `private(), "net.safetensors:h.weight@transpose"`)
	x, y := rows(t, j.Train, dir, j.Train.Features), rows(t, j.Train, dir, j.Train.Label)
	loss := 0.0
	for i := range x {
		h := apply(Tanh, plus(times(x[i], w, 5), bias))
		loss += crossEntropy(times(h, second, 3), y[i]) / 12
	}
	require.InDelta(t, loss, result(t, run(t, r.Unit, dir), "train_loss_before")[0], 2e-3)
}

// TestSplit: the rows of a split are those of the permutation of SPEC.md,
// section 6, in its order.
func TestSplit(t *testing.T) {
	dir := csv(t, 12)
	script := strings.Replace(startScript, "rows 12", "rows 1:12, split 70% shuffle 9", 1)
	script = strings.Replace(script, "batch 4", "batch all", 1)
	script = strings.Replace(script, "rate 1/2", "rate 7/16", 1)
	script = strings.Replace(script, "evaluate train loss before, after", "evaluate test loss accuracy before\nevaluate train loss before", 1)
	c := begin(t, job(t, dir, script))
	require.Equal(t, 7, c.learn.rows)
	require.Equal(t, 4, c.held.rows)
	order := c.unit.Named["parts"].Constant()
	sorted := slices.Sorted(slices.Values(order))
	require.Equal(t, []int64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, sorted)
	require.NotEqual(t, sorted, order)

	all := rows(t, c.job.Train, dir, "a..c@rows=1:12")
	labels := rows(t, c.job.Train, dir, "class@onehot@rows=1:12")
	loss := func(order []int64) float64 {
		l := 0.0
		for _, r := range order {
			w := func(name string) []float64 {
				var v []float64
				for _, s := range c.unit.States {
					if s.Name == name {
						for _, x := range s.Seeded() {
							v = append(v, math.Ldexp(float64(x), -s.Type.Scale))
						}
					}
				}
				return v
			}
			l += crossEntropy(times(apply(Tanh, times(all[r], w("h_w"), 5)), w("w2"), 3), labels[r])
		}
		return l / float64(len(order))
	}
	require.InDelta(t, loss(order[:7]), c.simulate.public["train_loss_before"], 1e-9)
	require.InDelta(t, loss(order[7:]), c.simulate.public["test_loss_before"], 1e-9)

	r, err := job(t, dir, script).Compile(Options{})
	require.NoError(t, err)
	require.InDelta(t, loss(order[7:]), result(t, run(t, r.Unit, dir), "test_loss_before")[0], 2e-3)
}

// TestGreatestDivisor: rates are whole multiples of the greatest number that
// divides them all.
func TestGreatestDivisor(t *testing.T) {
	for _, x := range []struct {
		rates string
		unit  string
		times []int64
	}{
		{"1/2", "1/2", nil},
		{"1/4, 1/8 after epoch 2", "1/8", []int64{2, 2, 1, 1, 1, 1}},
		{"3/4, 1/2 after epoch 1, 3/32 after epoch 5", "1/32", []int64{24, 16, 16, 16, 16, 3}},
		{"1/8, 1/4 after epoch 3", "1/8", []int64{1, 1, 1, 2, 2, 2}},
	} {
		c := &compilation{job: job(t, csv(t, 12), strings.Replace(startScript, "rate 1/2", "rate "+x.rates, 1))}
		c.report.Passes = append(c.report.Passes, PassReport{})
		shapes(c)
		require.NoError(t, c.errs.Err())
		require.Equal(t, x.unit, c.rate.unit.RatString(), x.rates)
		require.Equal(t, x.times, c.rate.times, x.rates)
	}
}

// TestTrapPlace: a trap of a compiled program names the script's line, and what
// to change there.
func TestTrapPlace(t *testing.T) {
	dir := csv(t, 12)
	j := job(t, dir, strings.Replace(startScript, "std 1/2", "std 1/2 format fx16.14", 1)+"margin 1")
	j.Model[0].(*Dense).Format = &fixed.Format{Signed: true, Bits: 16, Frac: 13}
	r, err := j.Compile(Options{})
	require.NoError(t, err)
	in := inputsOf(t, r.Unit, dir)
	for i := range in["train.x"].I64 {
		in["train.x"].I64[i] *= 4
	}
	_, err = vm.Run(t.Context(), r.Unit, in, vm.Options{})
	trapped := trap(t, err)
	require.Equal(t, "test.train:4:3", trapped.Op.Instr.Pos.String())
	require.Contains(t, Advice(trapped), "as in format fx16.12 for a layer")
}
