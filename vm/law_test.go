package vm_test

import (
	"context"
	"flag"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// randomPrograms is how many random programs run by kernels and by the reference.
var randomPrograms = flag.Int("programs", 0, "random programs to run, instead of the usual number")

// Law 2: the fast kernels give the bits of the reference evaluations, in
// results, traces and traps, over random programs, shapes and formats; law 3:
// the claims hold on what they give.
func TestKernelsEqualReferenceAndClaimsHold(t *testing.T) {
	programs := 3000
	if testing.Short() {
		programs = 300
	}
	if *randomPrograms > 0 {
		programs = *randomPrograms
	}
	seen, zero := map[string]int{}, map[string]int{} // zero: with an operand that is 0 in all runs
	trapped, traps := 0, 0
	for seed := range uint64(programs) {
		rng := rand.New(rand.NewPCG(seed, 1))
		p, u := progen.New(rng, progen.Mixed(seed))
		in := progen.Inputs(rng, u)
		if seed%4 == 3 {
			in = progen.Extremes(rng, u)
		}
		fast, slow := both(t, u, in, seed)
		if fast == nil {
			trapped++
			if fast, slow = both(t, u, progen.Zeros(u), seed); fast == nil {
				traps++ // whatever the input
				continue
			}
		}
		requireSame(t, slow, fast, seed)
		bad, err := u.Relation().Check(fast.Witness())
		require.NoError(t, err, "seed %d", seed)
		require.Empty(t, bad, "seed %d", seed)
		p.Walk(func(in *isa.Instr, _ []*isa.Loop) { seen[in.Row.Name]++ })
		for _, op := range u.Ops {
			if slices.ContainsFunc(op.Args, func(v *isa.Value) bool { return v.Type.Bound.Sign() == 0 }) {
				zero[op.Row.Name]++
			}
		}
	}
	t.Logf("%d programs, %d traps, %d on zeros too, operations: %v", programs, trapped, traps, seen)
	t.Logf("with a static bound of 0: %v", zero)
	if programs >= 3000 {
		require.Positive(t, zero["clip"])
	}
	for _, r := range isa.Table {
		if r.Role != isa.Asserts && r.Role != isa.IsMetric {
			require.Positive(t, seen[r.Name], "%s occurs in no random program", r.Name)
		}
	}
	require.Less(t, traps, programs/2)
}

// Which instructions run by their rows' reference evaluations, many times slower:
// those that need no better. A new row has an evaluation in a file ops_NAME.go, or
// stands here.
func TestInstructionsWithoutAFastEvaluation(t *testing.T) {
	var slow []string
	for _, r := range isa.Table {
		declared := r.Role == isa.IsInput || r.Role == isa.IsConstant || r.Role == isa.IsState || r.Role == isa.IsCarry
		switch {
		case !r.Basic() && !declared:
			require.False(t, vm.Fast(r.Name), "%s is written out in others", r.Name)
		case !vm.Fast(r.Name):
			slow = append(slow, r.Name)
		}
	}
	require.Equal(t, []string{"clip"}, slow)
}

// both runs the unit twice. Where it traps, both ways say the same, and there is no
// result.
func both(t *testing.T, u *isa.Unit, in vm.Inputs, seed uint64) (fast, slow *vm.Result) {
	t.Helper()
	fast, err1 := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
	slow, err2 := vm.Reference(context.Background(), u, in)
	if err1 != nil || err2 != nil {
		require.Error(t, err1, "seed %d", seed)
		require.Error(t, err2, "seed %d", seed)
		require.Equal(t, err2.Error(), err1.Error(), "seed %d", seed)
		return nil, nil
	}
	return fast, slow
}

func requireSame(t *testing.T, want, got *vm.Result, seed uint64) {
	t.Helper()
	require.Equal(t, want.Outputs, got.Outputs, "seed %d: outputs", seed)
	require.Equal(t, want.States, got.States, "seed %d: states", seed)
	require.Equal(t, want.Metrics, got.Metrics, "seed %d: metrics", seed)
	for id, c := range want.Trace.Cells {
		require.Equal(t, c, got.Trace.Cells[id], "seed %d: cells of %s", seed, want.Trace.Unit.Relation().Tensors[id].Name)
	}
	require.Equal(t, want.Trace.Finals, got.Trace.Finals, "seed %d: final states", seed)
	require.Equal(t, want.Trace.Starts, got.Trace.Starts, "seed %d: initial states", seed)
}
