package prover

import (
	"context"
	"crypto/rand"
	"maps"
	mrand "math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// trained is a program with everything that a claim can be about: loops that are
// padded, a state, several limbs, a sign, a maximum, functions, a division by
// three, rows by an index, outputs.
const trained = `
x = input fx9.4[row=5, px=3]
y = input bit[row=5, cls=2]
w = state fx40.20[px=3, cls=2], normal(seed=1, std=1/2)
p = state fx24.10[px=3], private()
order = const ufx4.0[step=3, b=2], shuffle(seed=2, n=5)
loop step 3 {
  xb = gather x, order
  yb = gather y, order
  z  = matmul xb, w
  zr = round z, fx20.10
  zz = round zr, fx14.6
  a  = relu zz
  q  = softmax zz, cls, ufx14.13
  l  = xent zz, yb, cls, fx16.10
  ls = sum l
  lo = round ls, fx24.10, 1/3
  loss = output lo
  d  = sub q, yb
  g  = grad z, d, w
  w  = sgdstep w, g, 1/8
  c  = clip zr, fx12.10
  t  = tanh zz, fx16.14
}
e  = matmul x, w
er = round e, fx24.8
pr = matmul er, er
po = round pr, fx60.8
out = output po
pp = norm2 p
pq = round pp, fx60.20
ppo = output pq
`

// setting is a run to cheat about.
type setting struct {
	unit *isa.Unit
	run  *vm.Result
	srs  *srs.SRS
	c    int

	assumed isa.Sets
}

func newSetting(t *testing.T, src string, seed uint64) *setting {
	u, err := asm.LoadBytes("cheat.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	rng := mrand.New(mrand.NewPCG(seed, 4))
	in := vm.Inputs{}
	draw := func(ty *isa.TensorType) kernel.Data {
		d := make([]int64, ty.Len())
		for i := range d {
			d[i] = rng.Int64N(200) - 100
			if ty.Format.Bits == 1 {
				d[i] = int64(i+1) % 2
			}
		}
		return kernel.Data{Kind: kernel.I64, I64: d}
	}
	for _, v := range u.Inputs {
		in[v.Name] = draw(&v.Type)
	}
	for _, v := range u.Draws() {
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: []int64{rng.Int64N(int64(v.Below()))}}
	}
	for _, s := range u.States {
		if s.Given() {
			in[s.Name] = draw(&s.Type)
		}
	}
	run, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
	require.NoError(t, err)
	c, err := argument.LeastC(u)
	require.NoError(t, err)
	s, err := srs.NewUnsafe(1<<c+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	return &setting{unit: u, run: run, srs: s, c: c}
}

// begin is a proof of the setting before its first stage.
func (s *setting) begin() *results {
	return newResults(s.srs, s.unit, s.run, Options{C: s.c, Assumed: s.assumed})
}

// through runs the stages after one, or from the first, up to another and including it.
func (r *results) through(t *testing.T, after, last string) {
	t.Helper()
	names := stages.Names()
	from, to := 0, slices.Index(names, last)
	if after != "" {
		from = slices.Index(names, after) + 1
		require.Positive(t, from, "no stage %s", after)
	}
	require.GreaterOrEqual(t, to, from, "stages %s to %s", after, last)
	for _, s := range stages[from : to+1] {
		require.NoError(t, s.Run(context.Background(), r), s.Name)
	}
}

// columnsOf are the columns of another run of the program.
func (r *results) columnsOf(run *vm.Result) columns {
	c := traceColumns(r.laidOut.layout, run.Trace)
	c.fix(r.laidOut.layout)
	return c
}

// deviations are what a dishonest prover does, by the name of the stage that it follows.
type deviations map[string]func(r *results)

// cheat runs the stages, which are honest, deviates after each of them, and gives the
// error of the last, which is the verifier, or of an earlier one that notices.
func (s *setting) cheat(t *testing.T, after deviations) error {
	t.Helper()
	_, err := s.refusal(t, after)
	return err
}

// refusal is cheat with the name of the stage that the error is of.
func (s *setting) refusal(t *testing.T, after deviations) (string, error) {
	t.Helper()
	require.Subset(t, stages.Names(), slices.Collect(maps.Keys(after)), "deviations that follow no stage")
	r, lied := s.begin(), 0
	for _, stage := range stages {
		if err := stage.Run(context.Background(), r); err != nil {
			require.Len(t, after, lied, "stage %s ends the proof before all deviations: %v", stage.Name, err)
			return stage.Name, err
		}
		if stage.Name == "layout" {
			r.laidOut.columns.own()
		}
		if f := after[stage.Name]; f != nil {
			f(r)
			lied++
		}
	}
	return "", nil
}

// forge counts before the cells are forged, so that a cell outside its
// table is not found by the prover itself.
func forge(change func(r *results)) deviations { return deviations{"lookup counts": change} }

// bump adds 1 to entry i of a column.
func (c *column) bump(i int) {
	switch {
	case c.signed != nil:
		c.signed[i]++
	case c.unsigned != nil:
		c.unsigned[i]++
	case c.counts != nil:
		c.counts[i]++
	default:
		c.wide.Set(i, c.wide.At(i).Add(int128.From(1)))
		if c.elements != nil {
			c.elements[i] = embed(c.wide.At(i))
		}
	}
}

// own makes the columns copies: without padding they are the trace's own cells, and
// a prover who lies about what he commits to must not change what he argues from.
func (c columns) own() {
	for _, x := range c {
		if x != nil {
			x.signed, x.unsigned = slices.Clone(x.signed), slices.Clone(x.unsigned)
			w := &x.wide
			w.I16, w.I32, w.I64, w.I128 = slices.Clone(w.I16), slices.Clone(w.I32), slices.Clone(w.I64), slices.Clone(w.I128)
		}
	}
}
