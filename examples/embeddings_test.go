package examples_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

// TestEmbeddings holds the factorisation against the same one with PyTorch's SGD in float64, whose
// tables are read by the numbers of the words.
func TestEmbeddings(t *testing.T) {
	const rows, train, words, width, epochs = 973, 875, 64, 2, 10
	p := script(t, "embeddings")
	require.Empty(t, vm.ByReference(p.Unit))
	w := starts(t, p, "mean", "e_w", "each_c_w")
	ids := numbers(t, "embeddings", "pairs.tsv:word,context")
	strength := numbers(t, "embeddings", "pairs.tsv:strength")
	require.Len(t, strength, rows)
	forward := func(way *tape, rows []int64) (z *grown, y []float64) {
		var at [2][]int
		for _, r := range rows {
			for i := range at {
				at[i] = append(at[i], i*words+int(ids[2*r+int64(i)]))
			}
			y = append(y, strength[r])
		}
		match := way.times(way.vectors(at[0], w["e_w"], width), way.vectors(at[1], w["e_w"], width))
		z = way.product(match, leaf([]float64{1, 1}), width, 1)
		for i := range at {
			z = way.sum(z, way.vectors(at[i], w["each_c_w"], 1))
		}
		return way.shift(z, w["mean"]), y
	}
	var held []int64
	for r := int64(train); r < rows; r++ {
		held = append(held, r)
	}
	var losses []float64
	sgd, batches := &descent{}, p.batches(t)
	for i, batch := range batches {
		var way tape
		z, y := forward(&way, batch)
		loss, d := squaredError(z.v, y)
		losses = append(losses, loss)
		way.backward(z, d)
		sgd.step(cosine(1.0/4, i*epochs/len(batches), epochs), w)
	}
	z, y := forward(&tape{}, held)
	want, _ := squaredError(z.v, y)
	r := p.run(t, vm.Options{})
	got := final(t, r, "test_loss")[0]
	off, far := deviation(metric(t, r, "loss"), losses), relative(final(t, r, "e_w"), w["e_w"].v)
	t.Logf("test loss %.4f, float64 %.4f, before %.4f; from float64: e.w %.1e, loss of a step %.1e", got, want, final(t, r, "test_loss_before")[0], far, off)
	require.InDelta(t, want, got, 0.01)
	require.Less(t, off, 0.01)
	require.Less(t, far, 0.02)
	require.Less(t, got, 2.0)
}

// TestEmbeddingsData holds the table against its generator.
func TestEmbeddingsData(t *testing.T) {
	dir := t.TempDir()
	c := exec.Command("go", "run", filepath.Join("examples", "embeddings", "gen.go"), dir)
	c.Dir = ".."
	out, err := c.CombinedOutput()
	require.NoError(t, err, string(out))
	for _, name := range []string{"pairs.tsv", "words.txt"} {
		got, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		want, err := os.ReadFile(filepath.Join("embeddings", name))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), name)
	}
}
