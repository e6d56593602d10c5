package main

import (
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// typed are the errors that a verifier may answer with.
var typed = []error{
	verifier.ErrForeign, verifier.ErrVersion, verifier.ErrTruncated, verifier.ErrMalformed,
	verifier.ErrSRS, verifier.ErrProgram, verifier.ErrOutputs, verifier.ErrShape, verifier.ErrFalse,
	pcs.ErrMalformed, pcs.ErrPoint, // of a point
}

// proofs makes a proof of the source with powers of tau of its own. Data and
// seeds are the same in all.
type proofs struct {
	key    *verifier.Key
	powers *srs.SRS
}

func newProofs(t *testing.T) *proofs {
	t.Helper()
	path := filepath.Join(t.TempDir(), "powers.srs")
	require.NoError(t, os.WriteFile(path, testPowers(), 0o600))
	s, err := srs.Load(path)
	require.NoError(t, err)
	return &proofs{&verifier.Key{SRS: s}, s}
}

func (p *proofs) prove(t *testing.T, source string, o prover.Options) *verifier.Proof {
	t.Helper()
	folder(t, map[string]string{"points.csv": points})
	u, err := asm.LoadBytes("line.aasm", []byte(source), asm.Options{})
	require.NoError(t, err)
	in, err := readInputs(u, nil, nil)
	require.NoError(t, err)
	run, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
	require.NoError(t, err)
	o.C = 12
	r, err := prover.Prove(context.Background(), p.powers, u, run, o)
	require.NoError(t, err)
	return r.Proof
}

// rejects wants a typed error for a proof file.
func (p *proofs) rejects(t *testing.T, file []byte, what ...any) {
	t.Helper()
	q := &verifier.Proof{}
	err := q.UnmarshalBinary(file)
	if err == nil {
		_, err = verifier.Verify(p.key, q)
	}
	require.Error(t, err, what...)
	require.True(t, slices.ContainsFunc(typed, func(e error) bool { return errors.Is(err, e) }), "%v: untyped error %v", what, err)
}

// Every region of the file: bits flipped, bytes dropped and doubled, the file cut
// short. No mutant verifies, none panics, each has a typed error.
func TestMutations(t *testing.T) {
	p := newProofs(t)
	file, err := p.prove(t, genesis, prover.Options{}).AppendBinary(nil)
	require.NoError(t, err)
	mutants := 1000
	if testing.Short() {
		mutants = 60
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for i := range mutants {
		at := i * len(file) / mutants
		m := slices.Clone(file)
		switch i % 5 {
		case 0, 1:
			m[at] ^= 1 << rng.IntN(8)
		case 2:
			m = slices.Delete(m, at, at+1)
		case 3:
			m = slices.Insert(m, at, m[at])
		default:
			m = m[:at]
		}
		p.rejects(t, m, i, at)
	}
	p.rejects(t, append(slices.Clone(file), 0))
}

// A proof with one field of another proof, or with fields swapped, is false.
func TestForeignParts(t *testing.T) {
	p := newProofs(t)
	honest := p.prove(t, genesis, prover.Options{})
	longer := p.prove(t, strings.Replace(genesis, "steps = 5", "steps = 6", 1), prover.Options{})
	faster := p.prove(t, strings.Replace(genesis, "1/64", "1/32", 1), prover.Options{})
	again := p.prove(t, genesis, prover.Options{})
	end := len(honest.Commitments) - 1 // the final model's
	for _, x := range []struct {
		name   string
		change func(q *verifier.Proof)
		want   error
	}{
		{"two commitments swapped", func(q *verifier.Proof) { swap(q.Commitments, end-1, end-2) }, verifier.ErrFalse},
		{"the final state of another run", func(q *verifier.Proof) { q.Commitments[end] = faster.Commitments[end] }, verifier.ErrFalse},
		{"the final state, committed to anew", func(q *verifier.Proof) { q.Commitments[end] = again.Commitments[end] }, verifier.ErrFalse},
		{"data of another proof", func(q *verifier.Proof) { q.Commitments[end-1] = again.Commitments[end-1] }, verifier.ErrFalse},
		{"a commitment is infinity", func(q *verifier.Proof) { q.Commitments[0] = bn254.G1Affine{} }, verifier.ErrFalse},
		{"a commitment dropped", func(q *verifier.Proof) { q.Commitments = q.Commitments[:end] }, verifier.ErrShape},
		{"a commitment doubled", func(q *verifier.Proof) { q.Commitments = append(q.Commitments, q.Commitments[end]) }, verifier.ErrShape},
		{"another program", func(q *verifier.Proof) { q.Program = faster.Program }, verifier.ErrFalse},
		{"a longer program", func(q *verifier.Proof) { q.Program = longer.Program }, verifier.ErrFalse},
		{"another context", func(q *verifier.Proof) { q.Context[31] = 1 }, verifier.ErrFalse},
		{"another output", func(q *verifier.Proof) { q.Outputs = [][]int128.Int{{q.Outputs[0][0].Add(int128.From(1))}} }, verifier.ErrFalse},
		{"an output outside its format", func(q *verifier.Proof) { q.Outputs = [][]int128.Int{{int128.From(1 << 40)}} }, verifier.ErrOutputs},
		{"no output", func(q *verifier.Proof) { q.Outputs = nil }, verifier.ErrOutputs},
		{"the tape of another proof", func(q *verifier.Proof) { q.Tape = again.Tape }, verifier.ErrFalse},
		{"the opening of another proof", func(q *verifier.Proof) { q.Opening = again.Opening }, verifier.ErrFalse},
		{"a tape that ends early", func(q *verifier.Proof) { q.Tape = q.Tape[:len(q.Tape)-1] }, verifier.ErrShape},
		{"a tape that goes on", func(q *verifier.Proof) { q.Tape = append(slices.Clone(q.Tape), q.Tape[0]) }, verifier.ErrShape},
		{"smaller chunks", func(q *verifier.Proof) { q.C-- }, verifier.ErrShape},
		{"no program", func(q *verifier.Proof) { q.Program = nil }, verifier.ErrProgram},
	} {
		q := *honest
		q.Commitments = slices.Clone(honest.Commitments)
		x.change(&q)
		_, err := verifier.Verify(p.key, &q)
		require.ErrorIs(t, err, x.want, x.name)
	}
	_, err := verifier.Verify(p.key, honest)
	require.NoError(t, err)
}

func swap[T any](s []T, i, j int) { s[i], s[j] = s[j], s[i] }

// A tape changed in any one element is rejected.
func TestTapeMutations(t *testing.T) {
	p := newProofs(t)
	honest := p.prove(t, genesis, prover.Options{})
	step := 1
	if testing.Short() {
		step = 20
	}
	for i := 0; i < len(honest.Tape); i += step {
		q := *honest
		q.Tape = slices.Clone(honest.Tape)
		q.Tape[i].Double(&q.Tape[i])
		if q.Tape[i].IsZero() {
			q.Tape[i].SetOne()
		}
		_, err := verifier.Verify(p.key, &q)
		require.ErrorIs(t, err, verifier.ErrFalse, "element %d of %d", i, len(q.Tape))
	}
}

// What the proof carries is the program itself.
func TestProofCarriesProgram(t *testing.T) {
	p := newProofs(t)
	q := p.prove(t, genesis, prover.Options{})
	prog, err := isa.Decode(q.Program)
	require.NoError(t, err)
	s, err := verifier.Verify(p.key, q)
	require.NoError(t, err)
	require.Equal(t, isa.ProgramID(prog), s.Program)
}
