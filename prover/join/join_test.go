package join_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

var joined = sync.OnceValues(wraptest.NewJoined)

type setting struct {
	*wraptest.Joined
	t *testing.T
}

func newSetting(t *testing.T) *setting {
	t.Helper()
	if testing.Short() {
		t.Skip("makes 2^20 powers of tau, and opens polynomials of as many cells")
	}
	j, err := joined()
	require.NoError(t, err)
	return &setting{j, t}
}

func (s *setting) program(source string) *wraptest.JoinedProgram {
	p, err := s.Program(source)
	require.NoError(s.t, err)
	return p
}

func (s *setting) run(p *wraptest.JoinedProgram, seed uint64, before *wraptest.Run) *wraptest.Run {
	r, err := s.Run(p, seed, verifier.Word{31: 7}, before)
	require.NoError(s.t, err)
	return r
}

// continuing is wraptest.Small from the model before.
var continuing = strings.Replace(wraptest.Small, "normal(seed=1, std=1/2)", "previous()", 1)

// Two programs, of which the second continues from the first's model, in one proof; it says
// what the native verifier says of each, and that they are a chain.
func TestJoin(t *testing.T) {
	s := newSetting(t)
	first, second := s.program(wraptest.Small), s.program(continuing)
	a := s.run(first, 1, nil)
	b := s.run(second, 2, a)
	var began []string
	r, err := join.Prove(context.Background(), s.Key, []join.Link{a.Link, b.Link}, join.Options{Stage: func(n string) { began = append(began, n) }})
	require.NoError(t, err)
	require.Equal(t, join.Stages(), began)
	require.Len(t, r.Stages, len(began))
	var chain verifier.Chain
	for i, link := range []join.Link{a.Link, b.Link} {
		want, err := verifier.Verify(&verifier.Key{SRS: s.SRS}, link.Proof)
		require.NoError(t, err)
		require.Equal(t, want, r.Statements[i])
		require.NoError(t, chain.Follow(r.Statements[i]))
	}
	encoded, err := r.Proof.AppendBinary(nil)
	require.NoError(t, err)
	var p universal.Proof
	require.NoError(t, p.UnmarshalBinary(encoded))
	statements, err := universal.Verify(s.Key.Verifying, []*universal.ProgramKey{second.Key, first.Key}, &p)
	require.NoError(t, err)
	require.Equal(t, r.Statements, statements)
	t.Logf("%d bytes; %v", len(encoded), r.Stages)

	// In the other order the same two are no chain, but proofs all the same; with the
	// blocks exchanged in the proof they are false.
	p.Blocks[0], p.Blocks[1] = p.Blocks[1], p.Blocks[0]
	_, err = universal.Verify(s.Key.Verifying, []*universal.ProgramKey{second.Key, first.Key}, &p)
	require.ErrorIs(t, err, verifier.ErrFalse)
}

// What cannot be joined is refused before the work, and false inner proofs have no proof.
func TestRefused(t *testing.T) {
	s := newSetting(t)
	p, other := s.program(wraptest.Small), s.program(continuing)
	a := s.run(p, 1, nil)
	refuse := func(want error, change func(v *verifier.Proof), program *wraptest.JoinedProgram) {
		t.Helper()
		v := *a.Proof
		change(&v)
		_, err := join.Prove(context.Background(), s.Key, []join.Link{{Program: program.Program, Proof: &v}}, join.Options{})
		require.ErrorIs(t, err, want)
		require.ErrorContains(t, err, "replay")
	}
	refuse(join.ErrOther, func(*verifier.Proof) {}, other)
	refuse(join.ErrOpened, func(v *verifier.Proof) { v.Clear = nil }, p)
	refuse(join.ErrOther, func(v *verifier.Proof) { v.C-- }, p)
	refuse(join.ErrOther, func(v *verifier.Proof) { v.SRS[0]++ }, p)
	refuse(join.ErrOther, func(v *verifier.Proof) { v.Assumed = 1 }, p)
	refuse(verifier.ErrShape, func(v *verifier.Proof) { v.Commitments = v.Commitments[1:] }, p)
	refuse(verifier.ErrFalse, func(v *verifier.Proof) { v.Context[0]++ }, p)
	refuse(verifier.ErrFalse, func(v *verifier.Proof) { v.Tape = v.Tape[1:] }, p)
	refuse(verifier.ErrFalse, func(v *verifier.Proof) {
		v.Tape = slices.Clone(v.Tape)
		v.Tape[9] = v.Tape[8]
	}, p)
	safe := *s.Key.Verifying
	safe.Development = false
	_, err := join.Prove(context.Background(), &join.Key{Verifying: &safe, Outer: s.Key.Outer, Powers: s.SRS}, []join.Link{a.Link}, join.Options{})
	require.ErrorIs(t, err, join.ErrOther)
}

// Each stage but the last, which is the verifier, has lies that follow it, and a later
// stage refuses each.
func TestLiesAreRefused(t *testing.T) {
	s := newSetting(t)
	p := s.program(wraptest.Small)
	link := s.run(p, 1, nil).Link
	after, err := join.Honest(s.Key, []join.Link{link})
	require.NoError(t, err)
	lies, err := join.Lies(s.Key, s.run(p, 2, nil).Link)
	require.NoError(t, err)
	lied := map[string]bool{}
	for name, lie := range lies {
		lied[lie.After] = true
		by, err := join.Cheat(after, lie)
		require.Error(t, err, name)
		require.Equal(t, lie.By, by, "%s: %v", name, err)
	}
	stages := join.Stages()
	for _, stage := range stages[:len(stages)-1] {
		require.True(t, lied[stage], "no lie follows the stage %s", stage)
	}
}

// The same by PLONK: the statement is the same, and so is the program's key.
func TestJoinPLONK(t *testing.T) {
	s := newSetting(t)
	j, err := wraptest.NewJoinedPLONK()
	require.NoError(t, err)
	o := &setting{j, t}
	p := o.program(wraptest.Small)
	a := o.run(p, 1, nil)
	r, err := join.Prove(context.Background(), o.Key, []join.Link{a.Link}, join.Options{})
	require.NoError(t, err)
	want, err := verifier.Verify(&verifier.Key{SRS: o.SRS}, a.Proof)
	require.NoError(t, err)
	require.Equal(t, []*verifier.Statement{want}, r.Statements)
	encoded, err := r.Proof.AppendBinary(nil)
	require.NoError(t, err)
	var q universal.Proof
	require.NoError(t, q.UnmarshalBinary(encoded))
	statements, err := universal.Verify(o.Key.Verifying, []*universal.ProgramKey{p.Key}, &q)
	require.NoError(t, err)
	require.Equal(t, r.Statements, statements)
	t.Logf("%d bytes; %v", len(encoded), r.Stages)

	// Lies that the outer proof refuses, and some after it: the other stages are the same for both schemes.
	after, err := join.Honest(o.Key, []join.Link{a.Link})
	require.NoError(t, err)
	lies, err := join.Lies(o.Key, o.run(p, 2, nil).Link)
	require.NoError(t, err)
	for name, lie := range lies {
		if lie.By == "outer proof" || lie.After == "outer proof" {
			by, err := join.Cheat(after, lie)
			require.Error(t, err, name)
			require.Equal(t, lie.By, by, "%s: %v", name, err)
		}
	}
	_, err = universal.Verify(s.Key.Verifying, []*universal.ProgramKey{p.Key}, &q)
	require.ErrorIs(t, err, universal.ErrOtherKey)
}
