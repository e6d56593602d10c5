package prover_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// mlp is a network of two layers, trained on given deltas of its logits: what
// the figures of a proof of training are about, without a loss.
func mlp(t testing.TB, steps, batch, in, hid, out int) *isa.Unit {
	t.Helper()
	u, err := asm.LoadBytes("mlp.aasm", fmt.Appendf(nil, `
x  = input fx11.8[step=%[1]d, row=%[2]d, px=%[3]d]
d2 = input fx7.6[step=%[1]d, row=%[2]d, cls=%[5]d]
w1 = state fx40.24[px=%[3]d, hid=%[4]d], normal(seed=1, std=1/4)
b1 = state fx40.24[hid=%[4]d], zeros()
w2 = state fx40.24[hid=%[4]d, cls=%[5]d], normal(seed=2, std=1/4)
b2 = state fx40.24[cls=%[5]d], zeros()

loop step %[1]d {
  m1  = matmul x, w1
  s1  = add m1, b1
  z1  = round s1, fx16.8
  a1  = relu z1
  m2  = matmul a1, w2
  s2  = add m2, b2
  z2  = round s2, fx16.8
  da1 = matmul d2, w2
  h1  = round da1, fx16.8
  dz1 = grad a1, h1, z1
  gw2 = matmul a1, d2
  gb2 = sum d2, [row]
  gw1 = matmul x, dz1
  gb1 = sum dz1, [row]
  w1  = sgdstep w1, gw1, 1/256
  b1  = sgdstep b1, gb1, 1/256
  w2  = sgdstep w2, gw2, 1/256
  b2  = sgdstep b2, gb2, 1/256
}
`, steps, batch, in, hid, out), asm.Options{})
	require.NoError(t, err)
	return u
}

// mlpRun runs the network on random data.
func mlpRun(t testing.TB, u *isa.Unit) *vm.Result {
	t.Helper()
	rng := rand.New(rand.NewPCG(1, 1))
	in := vm.Inputs{}
	for _, v := range u.Inputs {
		d := kernel.NewData(kernel.I16, v.Type.Len())
		for i := range d.I16 {
			d.I16[i] = int16(rng.IntN(65) - 32)
		}
		in[v.Name] = d
	}
	r, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
	require.NoError(t, err)
	return r
}

func BenchmarkRelations(b *testing.B) {
	u := mlp(b, 32, 64, 784, 128, 10)
	r := mlpRun(b, u)
	s, err := plan.NewSchedule(u.Relation().System)
	require.NoError(b, err)
	committed, _ := u.Relation().Cells()
	var tape []fr.Element
	b.Run("prove", func(b *testing.B) {
		for b.Loop() {
			w := transcript.NewWriter("bench")
			_, err := prover.Relations(w, s, r)
			require.NoError(b, err)
			tape = w.Tape()
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(committed), "ns/cell")
	})
	b.Run("verify", func(b *testing.B) {
		for b.Loop() {
			var f field.Native
			rd := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), "bench", tape)
			claims := argument.Relations[fr.Element](&f, rd, s)
			require.NoError(b, rd.Done())
			require.NoError(b, f.Err())
			b.ReportMetric(float64(len(claims)), "claims")
		}
		b.ReportMetric(float64(len(tape)), "elements")
	})
	rounds := 0
	for _, l := range s.Levels {
		rounds += l.UnifyRounds + l.Rounds
	}
	b.Logf("%d cells, %d levels, %d rounds, %d elements", committed, len(s.Levels), rounds, len(tape))
}
