package prover_test

import (
	"context"
	"crypto/rand"
	"flag"
	mrand "math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// randomPrograms is how many random programs the completeness test makes: 10,000 or
// more for a release.
var randomPrograms = flag.Int("programs", 12, "random programs to prove")

// Law 8: whatever the machine runs is proven, and verifies.
func TestRandomProgramsProve(t *testing.T) {
	s, err := srs.NewUnsafe(1<<18+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	proved := 0
	for seed := range uint64(*randomPrograms) {
		rng := mrand.New(mrand.NewPCG(seed, 3))
		_, u := progen.New(rng, progen.Mixed(seed))
		run, err := vm.Run(context.Background(), u, progen.Inputs(rng, u), vm.Options{Trace: true})
		if err != nil {
			run, err = vm.Run(context.Background(), u, progen.Zeros(u), vm.Options{Trace: true})
		}
		if err != nil {
			continue
		}
		c, err := argument.LeastC(u)
		require.NoError(t, err)
		r, err := prover.Prove(context.Background(), s, u, run, prover.Options{C: c})
		require.NoError(t, err, "seed %d", seed)
		proved++
		b, err := r.Proof.AppendBinary(nil)
		require.NoError(t, err)
		var p verifier.Proof
		require.NoError(t, p.UnmarshalBinary(b))
		got, err := verifier.Verify(&verifier.Key{SRS: s}, &p)
		require.NoError(t, err, "seed %d", seed)
		require.Equal(t, r.Statement, got)
	}
	t.Logf("%d programs proved", proved)
	require.Positive(t, proved)
}

// Who watches a proof hears of each stage as it begins, in the order of the table; each
// took its time. A proof that is no longer wanted ends with the stage that it is in.
func TestStagesOfAProof(t *testing.T) {
	u := unit(t, "x = input fx8.4[row=3]\ns = sum x\nr = round s, fx16.4\no = output r\n")
	run, err := vm.Run(context.Background(), u, vm.Inputs{"x": numbers(1, -2, 3)}, vm.Options{Trace: true})
	require.NoError(t, err)
	c, err := argument.LeastC(u)
	require.NoError(t, err)
	s := unsafePowers(t, 1<<c+pcs.Spare)
	var begun, took []string
	o := prover.Options{C: c, Stage: func(name string) { begun = append(begun, name) }}
	r, err := prover.Prove(context.Background(), s, u, run, o)
	require.NoError(t, err)
	for _, x := range r.Stages {
		require.GreaterOrEqual(t, x.Seconds, 0.0, x.Name)
		took = append(took, x.Name)
	}
	want := []string{"layout", "lookup counts", "commit", "relations", "lookups", "batch", "open", "verify"}
	require.Equal(t, want, prover.Stages())
	require.Equal(t, want, begun)
	require.Equal(t, want, took)

	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	begun = nil
	o.Stage = func(name string) {
		if begun = append(begun, name); name == "relations" {
			cancel()
		}
	}
	_, err = prover.Prove(ctx, s, u, run, o)
	require.Equal(t, context.Canceled, err)
	require.Equal(t, want[:4], begun)
}
