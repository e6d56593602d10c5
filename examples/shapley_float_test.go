package examples_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// joined are the rows of all providers, one provider after the other: centred
// pixels and label bits, zeros where there is no row.
func (g *game) joined() (x, y []float64) {
	for _, n := range names {
		x, y = append(x, g.input(n+".x", 4)...), append(y, g.input(n+".y", 0)...)
	}
	for i := range x {
		x[i] -= 0.5
	}
	return x, y
}

// learn trains on the rows of the batches that count, of the members of the
// coalition: a step is the rate times the sum of gradients over the batch size.
func (m *mlp) learn(x, y []float64, batches [][]int64, members []int, rows int, rate float64) {
	for _, batch := range batches {
		var counting []int64
		for _, i := range members {
			for _, r := range batch {
				if r += int64(i * rows); slices.Contains(y[r*10:][:10], 1) {
					counting = append(counting, r)
				}
			}
		}
		if n := len(counting); n > 0 {
			m.train(x, y, [][]int64{counting}, rate*float64(n)/float64(len(batch)))
		}
	}
}

func members(coalition int) (all []int) {
	for i := range names {
		if coalition>>i&1 == 1 {
			all = append(all, i)
		}
	}
	return all
}

// average is the start plus the updates of the members, weighted by their rows.
func average(start *mlp, learnt []*mlp, rows []float64, coalition int) *mlp {
	out, total := start.clone(), 0.0
	for _, i := range members(coalition) {
		total += rows[i]
	}
	parts := func(m *mlp) [][]float64 { return [][]float64{m.w1, m.b1, m.w2, m.b2} }
	for _, i := range members(coalition) {
		for k, w := range parts(out) {
			for j := range w {
				w[j] += rows[i] / total * (parts(learnt[i])[k][j] - parts(start)[k][j])
			}
		}
	}
	return out
}

// TestShapleyAgainstFloat holds the values of all coalitions against trainings in
// plain float64 loops.
func TestShapleyAgainstFloat(t *testing.T) {
	xt, yt := digitsData(t, "digits-test.csv.gz")
	const rows = 400
	for _, method := range methods {
		t.Run(method, func(t *testing.T) {
			g := &game{program: load(t, "shapley/"+method+".aasm", nil), rows: rows}
			v, _ := g.play(t)
			start := &mlp{
				in: 64, hidden: 32, out: 10,
				w1: g.initial(t, "w1"), b1: g.initial(t, "b1"), w2: g.initial(t, "w2"), b2: g.initial(t, "b2"),
			}
			x, y := g.joined()
			models := make([]*mlp, 8)
			images := 360
			if method == "retrain" {
				for s := range models {
					models[s] = start.clone()
					models[s].learn(x, y, g.batches(t), members(s), rows, 1.0/8)
				}
			} else {
				images = 128
				var learnt []*mlp
				var counts []float64
				for i := range names {
					m, n := start.clone(), 0.0
					m.learn(x, y, g.batches(t), []int{i}, rows, 1.0/4)
					for _, bit := range y[i*rows*10:][:rows*10] {
						n += bit
					}
					learnt, counts = append(learnt, m), append(counts, n)
				}
				require.Equal(t, []float64{400, 40, 400}, counts)
				for s := range models {
					models[s] = average(start, learnt, counts, s)
				}
			}
			for s, m := range models {
				_, accuracy := m.test(xt[:images*64], yt[:images*10])
				t.Logf("coalition %03b: %v images of %d, float64 %v", s, v[s], images, math.Round(accuracy*float64(images)))
				require.InDelta(t, accuracy*float64(images), v[s], 4)
			}
		})
	}
}
