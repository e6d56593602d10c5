package isa_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Law 5: what a row computes over real numbers is what it computes over integers but
// for the rounding of its result, on random operands of every operation of the samples.
func TestRealTwins(t *testing.T) {
	rng, compared := rand.New(rand.NewPCG(5, 5)), map[string]int{}
	for _, r := range isa.Table {
		u, err := asm.Load(filepath.Join("testdata", r.Name+".aasm"), asm.Options{})
		require.NoError(t, err)
		for _, op := range u.Ops {
			for try := range 60 {
				if op.Row.Evaluable() && requireTwin(t, rng, op, try/2) {
					compared[op.Row.Name]++
				}
			}
		}
	}
	for _, r := range isa.Table {
		if r.Role != isa.Computes && r.Role != isa.Updates {
			require.False(t, r.Evaluable(), "%s", r.Name)
			continue
		}
		require.True(t, r.Evaluable(), "%s has no rule over real numbers", r.Name)
		if r.Basic() {
			require.Positive(t, compared[r.Name], "%s: no evaluation is compared with that over real numbers", r.Name)
		}
	}
}

// requireTwin compares both evaluations on random operands, with so many bits less
// than their bounds. It reports whether they were compared: the integers may trap.
func requireTwin(t *testing.T, rng *rand.Rand, op *isa.Op, less int) bool {
	t.Helper()
	exact := &isa.Eval{Op: op}
	real := &isa.RealEval{Row: op.Row, Imm: op.Imm}
	for _, v := range op.Args {
		exact.In = append(exact.In, draw(rng, v, less))
		real.In = append(real.In, toReal(exact.In[len(exact.In)-1], &v.Type))
	}
	if !op.Row.Momentary() {
		_, times := op.Memory()
		for range 1 + rng.IntN(times) {
			past := draw(rng, op.Args[0], less)
			exact.Past = append(exact.Past, past)
			real.Past = append(real.Past, toReal(past, &op.Args[0].Type))
		}
	}
	typ := &isa.TensorType{}
	if op.Row.Role == isa.Updates {
		typ = &op.State.Type
		exact.State = exact.In[0].Clone()
		real.Out = real.In[0].Clone()
	} else {
		typ = &op.Out.Type
		exact.Out = isa.NewDense(typ.Dims()...)
		real.Out = isa.NewReal(typ.Axes)
	}
	if err := op.Row.Evaluate(exact); err != nil {
		require.IsType(t, &isa.Trap{}, err)
		return false
	}
	op.Row.EvaluateReal(real)
	got := exact.Out
	if op.Row.Role == isa.Updates {
		got = exact.State
	}
	for i, want := range real.Out.Data {
		within := 1e-9 * (1 + math.Abs(want))
		if f := typ.Format; f != nil && f.Bits > 1 && op.Row.Role != isa.Updates {
			within += math.Ldexp(0.5, -f.Frac)
			if op.Row.Name == "sqrt" { // it rounds down
				within *= 2
			}
		}
		require.InDelta(t, want, fixed.Float(got.Data[i], typ.Scale), within, "%s at %d of %v", op.Row.Name, i, exact.In)
	}
	return true
}

// draw is integers that the value may have, of at most 40 bits.
func draw(rng *rand.Rand, v *isa.Value, less int) *isa.Dense {
	d := isa.NewDense(v.Type.Dims()...)
	whole := v
	if v.Whole != nil {
		whole = v.Whole
	}
	constant := whole.Op != nil && whole.Op.Row.Role == isa.IsConstant
	most := new(big.Int).Rsh(v.Type.Bound, uint(less))
	n := int64(1) << 40
	if most.IsInt64() {
		n = min(n, most.Int64())
	}
	for i := range d.Data {
		if constant {
			c := whole.Constant()
			d.Data[i].SetInt64(c[rng.IntN(len(c))])
			continue
		}
		d.Data[i].SetInt64(rng.Int64N(n+1) - n*int64(rng.IntN(2)))
		if f := v.Type.Format; f != nil && !f.Contains(d.Data[i]) {
			d.Data[i].Abs(d.Data[i])
			if !f.Contains(d.Data[i]) {
				d.Data[i].Set(f.Max())
			}
		}
	}
	return d
}

func toReal(d *isa.Dense, t *isa.TensorType) *isa.Real {
	r := isa.NewReal(t.Axes)
	for i, v := range d.Data {
		r.Data[i] = fixed.Float(v, t.Scale)
	}
	return r
}
