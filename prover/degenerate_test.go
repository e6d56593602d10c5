package prover_test

import (
	"context"
	"crypto/rand"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// degenerate are the programs at the ends of what the checker takes, by name.
func degenerate(t *testing.T) map[string]*isa.Unit {
	t.Helper()
	files, err := filepath.Glob("../isa/testdata/degenerate/*.aasm")
	require.NoError(t, err)
	units := map[string]*isa.Unit{}
	for _, f := range files {
		u, err := asm.Load(f, asm.Options{})
		require.NoError(t, err)
		units[strings.TrimSuffix(filepath.Base(f), ".aasm")] = u
	}
	require.NotEmpty(t, units)
	units["empty"], err = isa.Check(&isa.Program{}) // no file is one, a proof may name it
	require.NoError(t, err)
	return units
}

// Programs with static bounds of 0, numbers of one bit and axes of one entry run as
// the reference runs, keep their claims, and prove; those that always trap have no
// proof.
func TestDegenerateProgramsProve(t *testing.T) {
	s, err := srs.NewUnsafe(1<<12+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	for name, u := range degenerate(t) {
		run, err := vm.Run(context.Background(), u, progen.Zeros(u), vm.Options{Trace: true})
		slow, err2 := vm.Reference(context.Background(), u, progen.Zeros(u))
		if strings.HasPrefix(name, "div-") {
			require.ErrorContains(t, err, "is a divisor, want a positive one", name)
			require.Equal(t, err, err2, name)
			continue
		}
		require.NoError(t, err, name)
		require.NoError(t, err2, name)
		require.Equal(t, slow.Outputs, run.Outputs, name)
		bad, err := u.Relation().Check(run.Witness())
		require.NoError(t, err, name)
		require.Empty(t, bad, name)
		c, err := argument.LeastC(u)
		require.NoError(t, err, name)
		r, err := prover.Prove(context.Background(), s, u, run, prover.Options{C: c})
		require.NoError(t, err, name)
		got, err := verifier.Verify(&verifier.Key{SRS: s}, r.Proof)
		require.NoError(t, err, name)
		require.Equal(t, r.Statement, got, name)
	}
}

// A proof may name any program: the verifier refuses it, and does not panic.
func TestProofsOfDegenerateProgramsAreRefused(t *testing.T) {
	s, err := srs.NewUnsafe(1<<12+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	for name, u := range degenerate(t) {
		for c := argument.MinC; c <= 12; c++ {
			p := &verifier.Proof{C: c, SRS: s.ID(), Unsafe: true, Program: isa.Encode(u.Program)}
			_, err := verifier.Verify(&verifier.Key{SRS: s}, p)
			require.Error(t, err, "%s, c = %d", name, c)
		}
	}
}
