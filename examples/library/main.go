// Command library trains on iris, proves the training, wraps the proof and verifies it, through the public packages of AIVM alone:
// a module of its own, as that of a user is.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/aivm/aivm"
)

func main() {
	log.SetFlags(0)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	st, err := life(ctx, "../iris/iris.train")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("program    ", st.Program)
	for _, d := range st.Data {
		fmt.Printf("data %-6s %s\n", d.Name, d.ID)
	}
	fmt.Println("model after", st.End)
	for i := range st.Outputs {
		o := &st.Outputs[i]
		fmt.Println("output", o.Name, "=", o.Text(0))
	}
	fmt.Println("verifier   ", st.Verifier)
	if st.Development {
		fmt.Println("DEVELOPMENT: whoever made the key, or the powers of tau, can forge such proofs")
	}
}

// life takes a program from its text to a statement that a contract would accept.
func life(ctx context.Context, path string) (*aivm.Statement, error) {
	prog, err := aivm.Load(path, nil)
	if err != nil {
		return nil, err
	}
	data, err := prog.Data(aivm.Files{})
	if err != nil {
		return nil, err
	}
	res, err := prog.Run(ctx, data, aivm.RunOptions{})
	if err != nil {
		return nil, err
	}
	log.Printf("%d steps, %s %v → %v", res.Steps, res.Metrics[0].Name, res.Metrics[0].Values[0], res.Metrics[0].Values[len(res.Metrics[0].Values)-1])
	powers, err := aivm.UnsafePowers(ctx, 20) // for value: aivm.LoadPowers, of a ceremony
	if err != nil {
		return nil, err
	}
	proof, err := prog.Prove(ctx, data, powers, aivm.ProveOptions{OnChain: true, Progress: show})
	if err != nil {
		return nil, err
	}
	want := aivm.Want{Program: prog.ID()}
	if _, err := aivm.Verify(proof, powers, want); err != nil {
		return nil, err
	}
	key, err := aivm.NewProvingKey(ctx, powers, aivm.KeyOptions{Progress: show}) // for value: File, of a ceremony
	if err != nil {
		return nil, err
	}
	public, err := proof.Wrap(ctx, powers, aivm.WrapOptions{Key: key, Progress: show})
	if err != nil {
		return nil, err
	}
	values, bytes, err := public.Calldata(key.VerifyingKey(), public.Programs(), nil)
	if err != nil {
		return nil, err
	}
	log.Printf("calldata: %d bytes of public values, %d of proof", len(values[0]), len(bytes))
	program, err := prog.Key(powers)
	if err != nil {
		return nil, err
	}
	keys := aivm.PublicKeys{Verifying: key.VerifyingKey(), Programs: []*aivm.ProgramKey{program}}
	list, err := aivm.VerifyPublic(public, want, keys)
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// show tells of the stages of a proof.
func show(p aivm.Progress) {
	if p.Stage != "" {
		log.Println("…", p.Stage)
	}
}
