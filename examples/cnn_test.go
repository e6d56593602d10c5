package examples_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/vm"
)

// drawn compiles a script of coloured shapes, with so many images that are drawn for it.
func drawn(t *testing.T, path string, train, test int, edits ...string) (p *program, dir string) {
	t.Helper()
	dir = t.TempDir()
	out, err := exec.Command("go", "run", "./cnn/shapes", "-o", dir, "-train", fmt.Sprint(train), "-test", fmt.Sprint(test)).CombinedOutput()
	require.NoError(t, err, string(out))
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	text := strings.NewReplacer(append(edits, "../cnn/", "")...).Replace(string(src))
	j, err := compiler.Parse(path, []byte(text))
	require.NoError(t, err)
	j.Dir = dir
	c, err := j.Compile(compiler.Options{})
	require.NoError(t, err)
	require.Empty(t, vm.ByReference(c.Unit))
	return &program{c.Unit, inputs(t, c.Unit, dir)}, dir
}

// block is a convolution of the twins, and a pool behind it or none.
type block struct {
	name          string
	side, in, out int
	pool          bool
}

// stack is convolutions, rectified, and a layer of ten logits behind them.
func (t *tape) stack(w map[string]*grown, blocks []block, pixels []float64) *grown {
	x := make([]float64, len(pixels))
	for i, v := range pixels {
		x[i] = v - 0.5
	}
	v, size := leaf(x), 0
	for _, b := range blocks {
		v = t.relu(t.shift(t.conv(v, w[b.name+"_w"], b.side, b.in, b.out), w[b.name+"_b"]))
		size = b.side * b.side * b.out
		if b.pool {
			v, size = t.largest(v, b.side, b.out), size/4
		}
	}
	return t.shift(t.product(v, w["out_w"], size, 10), w["out_b"])
}

// tenClasses are labels, one-hot.
func tenClasses(labels []float64) []float64 {
	out := make([]float64, 10*len(labels))
	for i, v := range labels {
		out[10*i+int(v)] = 1
	}
	return out
}

// compared holds a script of shapes against its twin, and returns both accuracies.
func compared(t *testing.T, p *program, dir string, blocks []block, momentum float64, rate func(step int) float64) (got, want float64) {
	t.Helper()
	names := []string{"out_w", "out_b"}
	for _, b := range blocks {
		names = append(names, b.name+"_w", b.name+"_b")
	}
	w, before := starts(t, p, names...), starts(t, p, names...)
	x, y := numbers(t, dir, "train.npz:x@scale=1/256"), tenClasses(numbers(t, dir, "train.npz:y"))
	var losses []float64
	sgd := &descent{momentum: momentum}
	for i, rows := range p.batches(t) {
		var way tape
		z := way.stack(w, blocks, rowsOf(x, rows, 3072))
		loss, d, _ := entropy(z.v, rowsOf(y, rows, 10), 10)
		losses = append(losses, loss)
		way.backward(z, d)
		sgd.step(rate(i), w)
	}
	r := p.run(t, vm.Options{})
	off := deviation(metric(t, r, "loss"), losses)
	t.Logf("loss of a step %.1e from float64, the last one %.4f", off, losses[len(losses)-1])
	require.Less(t, off, 0.02)
	for name, start := range before { // what was learnt, and not what it starts from
		moved, as := final(t, r, name), w[name].v
		for i, v := range start.v {
			moved[i], as[i] = moved[i]-v, as[i]-v
		}
		far := relative(moved, as)
		t.Logf("what %s learnt: %.1e from float64", name, far)
		if strings.HasSuffix(name, "_w") {
			require.Less(t, far, 0.1, name)
		}
		for i, v := range start.v {
			as[i] += v
		}
	}
	if len(p.Outputs) == 0 {
		return 0, 0
	}
	test, answers := numbers(t, dir, "test.npz:x@scale=1/256"), tenClasses(numbers(t, dir, "test.npz:y"))
	var loss float64
	loss, _, want = entropy((&tape{}).stack(w, blocks, test).v, answers, 10)
	got = final(t, r, "test_accuracy")[0]
	t.Logf("accuracy %.4f, float64 %.4f; test loss %.4f, float64 %.4f", got, want, final(t, r, "test_loss")[0], loss)
	require.InDelta(t, loss, final(t, r, "test_loss")[0], 0.03)
	return got, want
}

// TestCNN holds the network of coloured shapes against PyTorch's SGD in float64: a few steps by default, all of
// them, which take minutes, with AIVM_EXAMPLES=full.
func TestCNN(t *testing.T) {
	train, test, epochs := 64, 32, 1
	if os.Getenv("AIVM_EXAMPLES") == "full" {
		train, test, epochs = 2000, 500, 5
	}
	p, dir := drawn(t, filepath.Join("cnn", "cnn.train"), train, test,
		"rows 2000", fmt.Sprint("rows ", train), "rows 500", fmt.Sprint("rows ", test), "epochs 5", fmt.Sprint("epochs ", epochs))
	blocks := []block{{"c1", 32, 3, 8, true}, {"c2", 16, 8, 16, true}, {"c3", 8, 16, 16, true}}
	steps := epochs * (train / 16)
	got, want := compared(t, p, dir, blocks, 0.9, func(step int) float64 { return cosine(1.0/32, step*epochs/steps, epochs) })
	require.InDelta(t, want, got, 0.035) // an image of 32
	if epochs > 1 {
		require.Greater(t, got, 0.9)
		require.InDelta(t, want, got, 0.01)
	}
}

// TestVGG11 holds a step of VGG-11 against float64, with an eighth of its channels by default, and with all of
// them, which takes minutes and gibibytes, with AIVM_EXAMPLES=full.
func TestVGG11(t *testing.T) {
	channels, rows := []int{3, 8, 16, 32, 32, 64, 64, 64, 64}, 4
	edits := []string{
		"c1 64", "c1 8", "c2 128", "c2 16", "c3 256", "c3 32", "c4 256", "c4 32", "c5 512", "c5 64", "c6 512", "c6 64", "c7 512", "c7 64", "c8 512", "c8 64",
		"rows 16", "rows 4", "batch 16", "batch 4",
	}
	if os.Getenv("AIVM_EXAMPLES") == "full" {
		channels, rows, edits = []int{3, 64, 128, 256, 256, 512, 512, 512, 512}, 16, nil
	}
	p, dir := drawn(t, filepath.Join("vgg11", "vgg11.train"), rows, 1, edits...)
	var blocks []block
	side := 32
	for i, pool := range []bool{true, true, false, true, false, true, false, true} {
		if blocks = append(blocks, block{fmt.Sprint("c", i+1), side, channels[i], channels[i+1], pool}); pool {
			side /= 2
		}
	}
	compared(t, p, dir, blocks, 0, func(int) float64 { return 1.0 / 16 })
}
