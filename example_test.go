package aivm_test

import (
	"context"
	"fmt"
	"log"

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
