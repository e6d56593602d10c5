package aivm_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/isa"
)

// flowers is a script of a small network for iris, with what decides its start and its order of rows.
func flowers(t *testing.T, shuffle, start string) *aivm.Program {
	t.Helper()
	data, err := filepath.Abs("examples/iris")
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "flowers.train")
	require.NoError(t, os.WriteFile(path, fmt.Appendf(nil, `
model {
  input x [part=4]
  dense h 16 relu
  dense out 3
}
data train "%[1]s/iris-train.csv" {
  features sepal_length..petal_width scale 1/8
  label species [species=3] setosa, versicolor, virginica
  rows 120
}
data test "%[1]s/iris-test.csv" {
  features sepal_length..petal_width scale 1/8
  label species [species=3] setosa, versicolor, virginica
  rows 30
}
loss softmax_cross_entropy
optimizer sgd rate 1/2
train { epochs 6, batch 8, shuffle %[2]s, init %[3]s }
evaluate test loss accuracy
`, data, shuffle, start), 0o644))
	p, err := aivm.Load(path, nil)
	require.NoError(t, err)
	return p
}

func beacon(n int) *aivm.ID {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(n))
	id := aivm.ID(sha256.Sum256(b[:]))
	return &id
}

// exactly are the integers of tensors.
func exactly(list []aivm.Tensor) (text string) {
	for i := range list {
		for k := range list[i].Len() {
			text += list[i].Text(k) + " "
		}
	}
	return text
}

// loss of a result, and its model as one text.
func ended(t *testing.T, r *aivm.Result) (loss float64, model string) {
	t.Helper()
	o, ok := r.Output("test_loss")
	require.True(t, ok)
	return o.Float(0), exactly(r.Model)
}

func meanAndDeviation(x []float64) (mean, deviation float64) {
	for _, v := range x {
		mean += v / float64(len(x))
	}
	for _, v := range x {
		deviation += (v - mean) * (v - mean) / float64(len(x)-1)
	}
	return mean, math.Sqrt(deviation)
}

// Beacons give trainings that are all different, that end as far apart as those of seeds do, and that are one program.
func TestBeacons(t *testing.T) {
	ctx := context.Background()
	beacons, seeds := 1000, 200
	if testing.Short() {
		beacons, seeds = 200, 60
	}
	p := flowers(t, "beacon", "beacon")
	models := map[string]int{}
	var drawn, seeded []float64
	for i := range beacons {
		d, err := p.Data(aivm.Files{Beacon: beacon(i)})
		require.NoError(t, err)
		r, err := p.Run(ctx, d, aivm.RunOptions{})
		require.NoError(t, err, "beacon %d", i)
		loss, model := ended(t, r)
		other, twice := models[model]
		require.False(t, twice, "beacons %d and %d train alike", i, other)
		models[model], drawn = i, append(drawn, loss)
	}
	for i := range seeds {
		p := flowers(t, fmt.Sprint(i), fmt.Sprint(i))
		d, err := p.Data(aivm.Files{})
		require.NoError(t, err)
		r, err := p.Run(ctx, d, aivm.RunOptions{})
		require.NoError(t, err)
		loss, _ := ended(t, r)
		seeded = append(seeded, loss)
	}
	m, s := meanAndDeviation(drawn)
	n, u := meanAndDeviation(seeded)
	t.Logf("test loss after %d beacons %.4f ± %.4f, after %d seeds %.4f ± %.4f", beacons, m, s, seeds, n, u)
	// Four standard errors, and deviations within a quarter: of so many normal values that is beyond four of theirs.
	require.InDelta(t, n, m, 4*u/math.Sqrt(float64(seeds)))
	require.InDelta(t, 1, s/u, .4)
}

// A proof says the numbers, and whoever wants those of a beacon gets no others, in one program and in pieces.
func TestProofOfABeacon(t *testing.T) {
	ctx := context.Background()
	p := flowers(t, "beacon", "beacon")
	powers, err := aivm.UnsafePowers(ctx, 18)
	require.NoError(t, err)
	_, err = p.Data(aivm.Files{})
	require.ErrorContains(t, err, "the program draws turn_h_w from a beacon")
	_, err = flowers(t, "1", "1").Data(aivm.Files{Beacon: beacon(1)})
	require.ErrorContains(t, err, "the program draws nothing")

	want := aivm.Want{Program: p.ID()}
	for i := range 2 {
		d, err := p.Data(aivm.Files{Beacon: beacon(i)})
		require.NoError(t, err)
		proof, err := p.Prove(ctx, d, powers, aivm.ProveOptions{})
		require.NoError(t, err)
		for j := range 3 {
			want.Beacon = beacon(j)
			s, err := aivm.Verify(proof, powers, want)
			if j != i {
				require.ErrorIs(t, err, aivm.ErrOtherBeacon)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, 4, s.Draws)
			turn, ok := s.Output("turn_first")
			require.True(t, ok)
			require.EqualValues(t, isa.DrawOf(*beacon(j), isa.DrawName("turn_first"), 120), turn.Float(0))
		}
		want.Beacon = nil
		_, err = aivm.Verify(proof, powers, want)
		require.NoError(t, err, "who wants no beacon takes any")
	}
	d, err := p.Data(aivm.Files{Beacon: beacon(7)})
	require.NoError(t, err)
	plan, err := p.Plan(aivm.PlanOptions{Segments: 2})
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "plan")
	require.NoError(t, plan.Save(dir, "flowers"))
	r, err := plan.Run(ctx, dir, d, powers, aivm.RunOptions{})
	require.NoError(t, err)
	whole, err := p.Run(ctx, d, aivm.RunOptions{})
	require.NoError(t, err)
	require.Equal(t, exactly(whole.Model), exactly(r.Model))
	require.Equal(t, exactly(whole.Outputs), exactly(r.Outputs))
	other, err := p.Data(aivm.Files{Beacon: beacon(8)})
	require.NoError(t, err)
	_, err = plan.Run(ctx, dir, other, powers, aivm.RunOptions{})
	require.ErrorContains(t, err, "the run of this folder has the beacon")
	_, err = plan.Prove(ctx, dir, powers, aivm.PlanProveOptions{})
	require.NoError(t, err)
	proofs, err := plan.Proofs(dir)
	require.NoError(t, err)
	want.Beacon = beacon(7)
	s, err := plan.Verify(proofs, powers, want)
	require.NoError(t, err)
	require.Equal(t, 4, s.Draws)
	want.Beacon = beacon(8)
	_, err = plan.Verify(proofs, powers, want)
	require.ErrorIs(t, err, aivm.ErrOtherBeacon)
}
