package compiler_test

import (
	"fmt"
	"log"
	"math/big"
	"strings"

	"github.com/aivm/aivm/compiler"
)

// A program builds a job, and gets assembly for it.
func ExampleJob_Compile() {
	features := "sepal_length..petal_width"
	job := &compiler.Job{
		Dir:      "../examples/iris",
		Input:    compiler.Input{Name: "x", Axis: "part", Size: 4},
		Model:    []compiler.Item{&compiler.Dense{Name: "hidden", Size: 8, Act: compiler.Tanh}, &compiler.Dense{Name: "out", Size: 3}},
		Train:    &compiler.Data{File: "iris-train.csv", Features: features, Scale: big.NewRat(1, 8), Label: "species", Axis: "species", Classes: 3, Rows: 120},
		Test:     &compiler.Data{File: "iris-test.csv", Features: features, Scale: big.NewRat(1, 8), Label: "species", Axis: "species", Classes: 3, Rows: 30},
		Loss:     compiler.SoftmaxCrossEntropy,
		Rate:     big.NewRat(1, 2),
		Epochs:   5,
		Batch:    8,
		Evaluate: []compiler.Evaluation{{Accuracy: true}},
	}
	result, err := job.Compile(compiler.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for line := range strings.Lines(string(result.Assembly)) {
		if strings.Contains(line, "grad ") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	// Output:
	// out_db    = grad out_t, out_d, out_b
	// out_dw    = grad out_s, out_d, out_w
	// hidden_da = grad out_s, out_d, hidden
	// hidden_dz = grad hidden, hidden_da, hidden_z
	// hidden_db = grad hidden_t, hidden_d, hidden_b
	// hidden_dw = grad hidden_s, hidden_d, hidden_w
}
