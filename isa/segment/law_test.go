package segment_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/segment"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// head declares what most programs below read.
const head = `
train.x = input fx8.4[row=12, px=3]
train.y = input bit[row=12, kind=2]
test.x = input fx8.4[held=5, px=3]
one = const fx8.4[], fill(1)
x_c = sub train.x, one
total = sum train.y, [kind]
assert total, 1
count_rows = sum total
rows_out = round count_rows, fx16.0
rows = output rows_out
unused.z = input fx8.4[q=3]
`

const learn = `
  x = gather x_c, order
  y = gather train.y, order
  z = matmul x, w
  p = round z, fx24.8
  d = sub p, y
  dr = mul d, rates
  n = norm2 d
  m = round n, fx60.8
  loss = metric m
  near = round w, fx30.8
  seen = output near
  g = grad z, dr, w
  w = sgdstep w, g, 1/64
`

const after = `
z_test = matmul test.x, w
p_test = round z_test, fx30.8
test_out = output p_test
`

// programs are of all kinds of cuts.
var programs = map[string]string{
	"epochs of steps": head + `
w = state fx60.32[px=3, kind=2], normal(seed=1, std=1/4)
order = const ufx4.0[epoch=5, step=3, b=4], shuffle(seed=1, n=12)
rates = const fx8.4[epoch=5], values(1, 1, 1/2, 1/4, 1/4)
loop epoch 5 {
loop step 3 {` + learn + `}
}` + after,
	"steps": head + `
w = state fx60.32[px=3, kind=2], zeros()
order = const ufx4.0[step=9, b=2], uniform(seed=1, min=0, max=11)
rates = const fx8.4[step=9], normal(seed=2, std=1/4)
loop step 9 {` + learn + `}` + after,
	"not nested perfectly": head + `
w = state fx60.32[px=3, kind=2], zeros()
v = state fx60.32[px=3, kind=2], fill(1/8)
order = const ufx4.0[epoch=4, step=3, b=2], shuffle(seed=1, n=12)
rates = const fx8.4[], fill(1/2)
loop epoch 4 {
loop step 3 {` + learn + `}
fall = round w, fx30.8
v = sgdstep v, fall, 1/16
}` + after,
	"two trainings": head + `
w = state fx60.32[px=3, kind=2], zeros()
order = const ufx4.0[epoch=3, b=4], shuffle(seed=1, n=12)
rates = const fx8.4[], fill(1/2)
loop epoch 3 {` + learn + `}
middle = round w, fx30.8
w = sgdstep w, middle, 1/4
order2 = const ufx4.0[round=4, b=4], values(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 3, 3, 3, 3)
loop round 4 {
  x2 = gather x_c, order2
  z2 = matmul x2, w
  p2 = round z2, fx30.8
  g2 = grad z2, p2, w
  w = sgdstep w, g2, 1/64
}` + after,
	"data of each step": `
s.x = input fx8.4[b=2, step=6, px=3]
s.y = input fx8.4[step=6, kind=2]
twice = add s.x, s.x
w = state fx60.32[px=3, kind=2], zeros()
keep = state fx60.32[q=2], fill(1)
slow = const fx8.4[b=2, step=6], normal(seed=4, std=1)
loop step 6 {
  z = matmul twice, w
  p = round z, fx30.8
  d = sub p, s.y
  ds = mul d, slow
  g = grad z, ds, w
  w = sgdstep w, g, 1/128
}`,
}

func load(t *testing.T, source string) *isa.Unit {
	t.Helper()
	u, err := asm.LoadBytes("test.aasm", []byte(source), asm.Options{})
	require.NoError(t, err)
	return u
}

// inputs are small numbers for all inputs; labels of one kind.
func inputs(u *isa.Unit) vm.Inputs {
	r := rand.New(rand.NewPCG(1, 2))
	in := vm.Inputs{}
	for _, v := range u.Inputs {
		d := kernel.NewData(kernel.I64, v.Type.Len())
		for i := range d.I64 {
			if v.Type.Format.Bits == 1 {
				d.I64[i] = int64(i+i/2) % 2
			} else {
				d.I64[i] = int64(r.IntN(32)) - 16
			}
		}
		in[v.Name] = d
	}
	return in
}

// joined runs the pieces one after the other, each from the model of the one before.
func joined(t *testing.T, pieces []*segment.Piece, all vm.Inputs) (states map[string]kernel.Data, outputs, metrics map[string][]string) {
	t.Helper()
	states, outputs, metrics = map[string]kernel.Data{}, map[string][]string{}, map[string][]string{}
	for i, p := range pieces {
		u, err := isa.Check(p.Program)
		require.NoError(t, err, "%s:\n%s", p.Text, asm.Disassemble(p.Program))
		require.Equal(t, i > 0, u.Continuing())
		in := vm.Inputs{}
		for _, v := range u.Inputs {
			in[v.Name] = all[v.Name]
		}
		for _, s := range u.States {
			if s.Previous() {
				in[s.Name] = states[s.Name]
			}
		}
		r, err := vm.Run(context.Background(), u, in, vm.Options{Metric: func(s vm.Sample) {
			name := u.Metrics[s.Metric].Name
			metrics[name] = append(metrics[name], s.Integer.String())
		}})
		require.NoError(t, err, p.Text)
		for _, s := range r.States {
			states[s.Name] = s.Data
		}
		collect(r, outputs)
	}
	return states, outputs, metrics
}

func collect(r *vm.Result, outputs map[string][]string) {
	for _, o := range r.Outputs {
		for i := range o.Data.Len() {
			outputs[o.Name] = append(outputs[o.Name], o.Data.At(i).String())
		}
	}
}

// The law: cut and uncut runs end with the same model, outputs and metrics, bit for bit,
// wherever the cuts are; every assertion is in one piece.
func TestCutRunsAreTheUncutRun(t *testing.T) {
	for name, source := range programs {
		u := load(t, source)
		all := inputs(u)
		wantMetrics := map[string][]string{}
		whole, err := vm.Run(context.Background(), u, all, vm.Options{Metric: func(s vm.Sample) {
			n := u.Metrics[s.Metric].Name
			wantMetrics[n] = append(wantMetrics[n], s.Integer.String())
		}})
		require.NoError(t, err, name)
		wantOutputs := map[string][]string{}
		collect(whole, wantOutputs)
		c, err := segment.New(u)
		require.NoError(t, err, name)
		seen := map[string]bool{}
		for n := 1; n <= c.Most()+1; n++ {
			p, err := c.Choose(n)
			if err != nil {
				require.ErrorContains(t, err, "loops of the program train", name)
				continue
			}
			for _, p.Apart = range []bool{false, c.HasRest()} {
				if key := fmt.Sprint(p); seen[key] {
					continue
				} else {
					seen[key] = true
				}
				pieces, err := c.Pieces(p)
				require.NoError(t, err, name)
				if !p.Apart {
					require.LessOrEqual(t, len(pieces), n)
				}
				states, outputs, metrics := joined(t, pieces, all)
				for _, s := range whole.States {
					got := states[s.Name]
					for i := range s.Data.Len() {
						require.Equal(t, s.Data.At(i), got.At(i), "%s %+v: state %s, entry %d", name, p, s.Name, i)
					}
				}
				require.Equal(t, wantOutputs, outputs, "%s %+v", name, p)
				require.Equal(t, wantMetrics, metrics, "%s %+v", name, p)
				asserts, sets := 0, map[string]bool{}
				for _, x := range pieces {
					x.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
						if in.Row.Role == isa.Asserts {
							asserts++
						}
						if in.Row.Role == isa.IsInput {
							sets[in.Dst] = true
						}
					})
				}
				require.Len(t, sets, len(u.Inputs), "an input is in no piece")
				if source[:len(head)] == head {
					require.Equal(t, 1, asserts)
				}
			}
		}
		require.Greater(t, len(seen), 2, name)
	}
}

// What cannot be cut is refused, with its line and the reason.
func TestRefused(t *testing.T) {
	for _, x := range []struct{ source, want string }{
		{"a.x = input fx8.4[row=2]\ns = sum a.x\nr = round s, fx16.4\no = output r\n", "no loop of the program changes a state"},
		{`w = state fx60.32[], zeros()
a.x = input fx8.4[]
before = scale w, 1
loop step 4 {
  d = sub before, a.x
  q = round d, fx30.8
  w = sgdstep w, q, 1
}
`, "test.aasm:3:1: before is made of the model before a cut and read after it"},
		{`w = state fx60.32[], zeros()
a.x = input fx8.4[]
c = carry fx60.32[], zeros()
loop step 4 {
  w = sgdstep w, a.x, 1/2
  c = sgdstep c, a.x, 1/2
}
`, "test.aasm:3:1: carry c keeps its value over a cut"},
		{`w = state fx60.32[], zeros()
a.x = input fx8.4[]
r = const fx8.4[step=4], iota()
s = sum r, [step]
loop step 4 {
  d = mul a.x, r
  e = add d, s
  w = sgdstep w, e, 1
}
`, "test.aasm:3:1: constant r has an entry for each iteration of the loop, and is read outside of it too"},
		{`w = state fx60.32[], zeros()
a.x = input fx8.4[step=4]
d = const ufx8.7[back=3], values(1, 1/2, 1/4)
loop step 4 {
  v = lag a.x, d
  w = sgdstep w, v, 1/2
}
`, "test.aasm:5:3: lag v looks back on earlier iterations, which a cut would forget: a training with it is one piece"},
	} {
		u := load(t, x.source)
		c, err := segment.New(u)
		if err == nil {
			var p segment.Plan
			p, err = c.Choose(2)
			require.NoError(t, err)
			_, err = c.Pieces(p)
		}
		require.ErrorContains(t, err, x.want)
	}
}

// A plan of somebody else cuts where the program can be cut, or not at all.
func TestPlansOfOthers(t *testing.T) {
	c, err := segment.New(load(t, programs["not nested perfectly"]))
	require.NoError(t, err)
	for _, x := range []struct {
		plan segment.Plan
		want string
	}{
		{segment.Plan{}, "0 cuts"},
		{segment.Plan{Cuts: []segment.Cut{{Loop: "step", Size: 1}}}, "want epoch"},
		{segment.Plan{Cuts: []segment.Cut{{Loop: "epoch", Size: 0}}}, "pieces of 0 iterations"},
		{segment.Plan{Cuts: []segment.Cut{{Loop: "epoch", Size: 5}}}, "runs 4 times"},
		{segment.Plan{Cuts: []segment.Cut{{Loop: "epoch", Size: 2}, {Loop: "epoch", Size: 2}}}, "2 cuts"},
	} {
		_, err := c.Pieces(x.plan)
		require.ErrorContains(t, err, x.want)
	}
	c, err = segment.New(load(t, programs["data of each step"]))
	require.NoError(t, err)
	_, err = c.Pieces(segment.Plan{Cuts: []segment.Cut{{Loop: "step", Size: 2}}, Apart: true})
	require.ErrorContains(t, err, "nothing that reads the model")
}
