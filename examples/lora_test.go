package examples_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// TestLoRA holds the adapters against the same network with PyTorch's SGD in float64, from the same
// checkpoint: what is frozen has no step in either.
func TestLoRA(t *testing.T) {
	const epochs = 30
	path := filepath.Join("lora", "lora.train")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	j, err := compiler.Parse(path, src)
	require.NoError(t, err)
	c, err := j.Compile(compiler.Options{})
	require.NoError(t, err)
	p := &program{c.Unit, inputs(t, c.Unit, "lora")}
	base, w := map[string]*grown{}, map[string]*grown{}
	for _, s := range p.States {
		switch s.Name {
		case "h_down", "h_up", "out_down", "out_up":
			w[s.Name] = leaf(p.initial(t, s.Name))
		default:
			base[s.Name] = leaf(numbers(t, "lora", "base.npz:"+s.Name))
			d, err := dataset.Load("base.npz:"+s.Name, "lora", dataset.Want{Shape: s.Type.Dims(), Format: *s.Type.Format})
			require.NoError(t, err)
			p.in[s.Name] = kernel.Data{Kind: kernel.I64, I64: d.Values}
		}
	}
	adapted := func(way *tape, name string, x *grown, in, out int) *grown {
		low := way.product(way.product(x, w[name+"_down"], in, 4), w[name+"_up"], 4, out)
		return way.shift(way.sum(way.product(x, base[name+"_w"], in, out), low), base[name+"_b"])
	}
	forward := func(way *tape, pixels []float64) *grown {
		x := make([]float64, len(pixels))
		for i := range pixels { // in a mirror
			x[i] = pixels[i/8*8+7-i%8] - 5.0/16
		}
		return adapted(way, "out", way.relu(adapted(way, "h", leaf(x), 64, 32)), 32, 10)
	}
	read := func(file string) (x, y []float64) {
		return numbers(t, "digits", file+":p0..p63@scale=1/16"), numbers(t, "digits", file+":label@onehot")
	}
	train, labels := read("digits-train.csv.gz")
	test, answers := read("digits-test.csv.gz")
	_, _, before := entropy(forward(&tape{}, test).v, answers, 10)
	var losses []float64
	sgd, batches := &descent{}, p.batches(t)
	for i, rows := range batches {
		var way tape
		z := forward(&way, rowsOf(train, rows, 64))
		loss, d, _ := entropy(z.v, rowsOf(labels, rows, 10), 10)
		losses = append(losses, loss)
		way.backward(z, d)
		sgd.step(cosine(1.0/4, i*epochs/len(batches), epochs), w)
	}
	loss, _, want := entropy(forward(&tape{}, test).v, answers, 10)
	r := p.run(t, vm.Options{})
	got, off := final(t, r, "test_accuracy")[0], deviation(metric(t, r, "loss"), losses)
	t.Logf("accuracy %.4f, float64 %.4f, before %.4f and %.4f; test loss %.4f, float64 %.4f; h.down %.1e and out.up %.1e from float64, loss of a step %.1e",
		got, want, final(t, r, "test_accuracy_before")[0], before, final(t, r, "test_loss")[0], loss,
		relative(final(t, r, "h_down"), w["h_down"].v), relative(final(t, r, "out_up"), w["out_up"].v), off)
	require.InDelta(t, before, final(t, r, "test_accuracy_before")[0], 0.003)
	require.InDelta(t, want, got, 0.005)
	require.InDelta(t, loss, final(t, r, "test_loss")[0], 0.01)
	require.Less(t, off, 0.01)
	require.Greater(t, got, 0.87)
	for name, w := range base {
		require.Less(t, relative(final(t, r, name), w.v), 1e-3, name)
	}
}
