package aivm_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/aivm/aivm"
)

// The life of a program: it is compiled, run, proven and verified.
func Example_life() {
	ctx := context.Background()
	check := func(err error) {
		if err != nil {
			log.Fatal(err)
		}
	}
	prog, err := aivm.Load("examples/iris/iris.train", nil)
	check(err)
	data, err := prog.Data(aivm.Files{})
	check(err)
	res, err := prog.Run(ctx, data, aivm.RunOptions{})
	check(err)
	accuracy, _ := res.Output("test_accuracy")
	fmt.Println(res.Steps, "steps, accuracy", accuracy.Text(0))

	powers, err := aivm.UnsafePowers(ctx, 16) // for development; else LoadPowers
	check(err)
	proof, err := prog.Prove(ctx, data, powers, aivm.ProveOptions{})
	check(err)
	st, err := aivm.Verify(proof, powers, aivm.Want{Program: prog.ID()})
	check(err)
	accuracy, _ = st.Output("test_accuracy")
	fmt.Println("proven accuracy", accuracy.Text(0), "under unsafe powers:", st.Unsafe)
	// Output:
	// 600 steps, accuracy 1
	// proven accuracy 1 under unsafe powers: true
}

// A provider commits to data and keeps the opening; a proof made with it names the commitment.
func ExampleProgram_Commit() {
	ctx := context.Background()
	check := func(err error) {
		if err != nil {
			log.Fatal(err)
		}
	}
	prog, err := aivm.Parse("mean.aasm", []byte(`
alice.x = input fx16.8[row=4]
s = sum alice.x
m = round s, fx16.8, 1/4
mean = output m
`), nil)
	check(err)
	data, err := prog.Data(aivm.Files{Values: map[string][]float64{"alice.x": {1, 2, 3.5, -1}}})
	check(err)
	powers, err := aivm.UnsafePowers(ctx, 9)
	check(err)
	commitment, opening, err := prog.Commit(data, "alice", powers)
	check(err)
	dir, err := os.MkdirTemp("", "aivm")
	check(err)
	defer os.RemoveAll(dir)
	secret := filepath.Join(dir, "alice.opening")
	check(opening.Save(secret))

	// Whoever proves has the opening, and with it the data.
	data, err = prog.Data(aivm.Files{Openings: map[string]string{"alice": secret}})
	check(err)
	proof, err := prog.Prove(ctx, data, powers, aivm.ProveOptions{ChunkBits: 9})
	check(err)
	st, err := aivm.Verify(proof, powers, aivm.Want{Program: prog.ID(), Data: map[string]aivm.ID{"alice": commitment.ID()}})
	check(err)
	mean, _ := st.Output("mean")
	fmt.Println("the mean of what alice has committed to is", mean.Text(0))
	// Output:
	// the mean of what alice has committed to is 1.375
}
