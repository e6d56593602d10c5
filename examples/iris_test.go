package examples_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

func TestIris(t *testing.T) {
	features := "sepal_length..petal_width@scale=1/8"
	x, y := numbers(t, "iris", "iris-train.csv:"+features), numbers(t, "iris", "iris-train.csv:species@onehot", species...)
	xt, yt := numbers(t, "iris", "iris-test.csv:"+features), numbers(t, "iris", "iris-test.csv:species@onehot", species...)
	seeds := 8
	if testing.Short() {
		seeds = 2
	}
	for seed := 1; seed <= seeds; seed++ {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			p := load(t, "iris/iris.aasm", params{"seed": fmt.Sprint(seed)})
			r := p.run(t, vm.Options{})
			float := &linear{in: 4, out: 3, w: make([]float64, 12), b: make([]float64, 3)}
			losses := float.train(x, y, p.batches(t), 2)
			loss, accuracy := float.test(xt, yt)

			got := final(t, r, "test_accuracy")[0]
			dw, db := relative(final(t, r, "w"), float.w), relative(final(t, r, "b"), float.b)
			dl := deviation(metric(t, r, "loss"), losses)
			t.Logf("accuracy %.4f, float64 %.4f; test loss %.4f, float64 %.4f; from float64: w %.1e, b %.1e, loss of a step %.1e",
				got, accuracy, final(t, r, "test_loss")[0], loss, dw, db, dl)
			require.GreaterOrEqual(t, got, 0.9)
			require.InDelta(t, accuracy, got, 0.005)
			require.InDelta(t, loss, final(t, r, "test_loss")[0], 0.002)
			require.Less(t, dw, 0.002)
			require.Less(t, db, 0.002)
			require.Less(t, dl, 0.002)
		})
	}
}

var species = []string{"setosa", "versicolor", "virginica"}
