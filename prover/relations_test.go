package prover_test

import (
	"context"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/progen"
	"github.com/aivm/aivm/internal/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// sample is a run of a program with its schedule.
type sample struct {
	unit   *isa.Unit
	result *vm.Result
	plan   *relation.Schedule
	full   relation.Witness
}

func constants(u *isa.Unit) relation.Constants {
	return func(id relation.TensorID) []int64 { return u.Relation().Origin(id).Constant.Constant() }
}

// newSample runs the unit on random inputs; ok is false if it traps.
func newSample(t *testing.T, rng *rand.Rand, u *isa.Unit) (*sample, bool) {
	t.Helper()
	r, err := vm.Run(context.Background(), u, progen.Inputs(rng, u), vm.Options{Trace: true})
	if err != nil {
		return nil, false
	}
	plan, err := relation.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	return &sample{unit: u, result: r, plan: plan}, true
}

// witness is the run as field elements, virtual tensors filled in.
func (s *sample) witness(t *testing.T) relation.Witness {
	t.Helper()
	if s.full == nil {
		s.full = s.result.Witness()
		_, err := s.unit.Relation().Check(s.full)
		require.NoError(t, err)
	}
	return s.full
}

// verify checks a tape and compares the claims with the witness: nil if all hold.
func (s *sample) verify(t *testing.T, w relation.Witness, tape []fr.Element) (error, []prover.Claim) {
	t.Helper()
	var f field.Native
	r := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), "test", tape)
	claims := verifier.Relations[fr.Element](&f, r, s.plan, constants(s.unit))
	if err := r.Done(); err != nil {
		return err, claims
	}
	if err := f.Err(); err != nil {
		return err, claims
	}
	for _, c := range claims {
		if !holds(w, c) {
			return errClaim(c.Label), claims
		}
	}
	return nil, claims
}

type errClaim string

func (e errClaim) Error() string { return "claim of " + string(e) + " does not hold" }

func holds(w relation.Witness, c prover.Claim) bool {
	var sum fr.Element
	for _, p := range c.Parts {
		x := field.Evaluate(w[p.Tensor], p.Point)
		x.Mul(&x, &p.Coef)
		sum.Add(&sum, &x)
	}
	return sum.Equal(&c.Value)
}

// Samples of every instruction, and random programs, prove and verify; the
// prover's claims are the verifier's.
func TestRelationsComplete(t *testing.T) {
	files, err := filepath.Glob("../isa/testdata/*.aasm")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for i, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			u, err := asm.Load(f, asm.Options{})
			require.NoError(t, err)
			for try := range uint64(50) {
				if s, ok := newSample(t, rand.New(rand.NewPCG(uint64(i), try)), u); ok {
					s.complete(t)
					return
				}
			}
			t.Log("every run traps")
		})
	}
}

func (s *sample) complete(t *testing.T) {
	t.Helper()
	w := transcript.NewWriter("test")
	claims, err := prover.NaiveRelations(w, s.plan, s.witness(t), constants(s.unit))
	require.NoError(t, err)
	fast := transcript.NewWriter("test")
	more, err := prover.Relations(fast, s.plan, s.result)
	require.NoError(t, err)
	require.Equal(t, w.Tape(), fast.Tape())
	require.Equal(t, claims, more)
	err, got := s.verify(t, s.witness(t), w.Tape())
	require.NoError(t, err)
	require.Equal(t, claims, got)
}

func TestRandomPrograms(t *testing.T) {
	programs := 200
	if testing.Short() {
		programs = 20
	}
	for seed := range uint64(programs) {
		rng := rand.New(rand.NewPCG(seed, 7))
		_, u := progen.New(rng, progen.Small())
		if s, ok := newSample(t, rng, u); ok {
			s.complete(t)
		}
	}
}
