package compiler_test

import (
	"fmt"
	"log"
	"math/big"
	"strings"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
)

// A program builds a job, and gets assembly for it.
func ExampleJob_Compile() {
	features, species := "sepal_length..petal_width", []string{"setosa", "versicolor", "virginica"}
	job := &compiler.Job{
		Dir:      "../examples/iris",
		Input:    compiler.Input{Name: "x", Axes: isa.Axes{{Name: "part", Size: 4}}},
		Model:    []compiler.Item{&compiler.Dense{Name: "hidden", Size: 8, Act: compiler.Tanh}, &compiler.Dense{Name: "out", Size: 3}},
		Train:    &compiler.Data{File: "iris-train.csv", Features: features, Scale: big.NewRat(1, 8), Label: "species", Axis: "species", Classes: 3, Names: species, Rows: 120},
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

// A model of expressions: weights that are tied, used in both directions.
func ExampleMatMul() {
	ref := compiler.Ref
	half := compiler.Number(big.NewRat(1, 2))
	job := &compiler.Job{
		Dir:   "../examples/linreg",
		Input: compiler.Input{Name: "x", Axes: isa.Axes{{Name: "feature", Size: 3}}},
		Model: []compiler.Item{
			&compiler.Param{
				Name:  "w",
				Axes:  []compiler.Axis{{Name: "feature"}, {Name: "hidden", Size: compiler.Number(big.NewRat(4, 1))}},
				Start: compiler.Call("normal").Named("std", half),
			},
			&compiler.Let{Name: "h", Value: compiler.Call("tanh", compiler.MatMul(ref("x"), ref("w")))},
			&compiler.Let{Name: "back", Value: compiler.MatMul(ref("h"), ref("w"))},
			&compiler.Let{Name: "out", Value: compiler.Call("sum", compiler.Mul(ref("back"), ref("x")))},
		},
		Train:    &compiler.Data{File: "wine.csv", Features: "total_phenols..proanthocyanins", Label: "flavanoids", Target: true, Rows: 64},
		Loss:     compiler.MeanSquaredError,
		Rate:     big.NewRat(1, 8),
		Later:    []compiler.RateStep{{Rate: big.NewRat(1, 32), After: 2}},
		Epochs:   3,
		Batch:    16,
		Evaluate: []compiler.Evaluation{{Train: true, Loss: true}},
	}
	result, err := job.Compile(compiler.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for line := range strings.Lines(string(result.Assembly)) {
		if strings.Contains(line, "w") && (strings.Contains(line, "grad") || strings.Contains(line, "add") || strings.Contains(line, "sgdstep")) {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	// Output:
	// d_w      = grad back_s, back_dsr, w
	// d_w_2    = grad h_s, h_dr, w
	// d_w_3    = add d_w, d_w_2
	// w = sgdstep w, d_w_3, 2*$rate/$batch
}

// Parse reads what a person wrote; all mistakes come at once.
func ExampleParse() {
	_, err := compiler.Parse("x.train", []byte("model {\n  inptu x [a=3]\n  h = relu(x @ )\n}\nlos logistic\n"))
	fmt.Println(err)
	// Output:
	// x.train:2:3: there is no statement inptu in model, did you mean input?
	// x.train:3:16: syntax: unexpected token ")" (expected a value)
	// x.train:5:1: there is no statement los here, did you mean loss?
}
