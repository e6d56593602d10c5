package contracts_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Two programs through one contract, without a key made in between: a training, its
// continuation, and both in one proof. Everything is real: runs, inner proofs, openings,
// outer proofs, the key of the circuit.
func TestUniversalReal(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 2^20 powers")
	}
	j, err := wraptest.NewJoined()
	require.NoError(t, err)
	e := deployEverything(newChain(t, 1), &wraptest.Universal{Key: j.Key.Verifying})

	first, err := j.Program(wraptest.Small)
	require.NoError(t, err)
	second, err := j.Program(strings.Replace(wraptest.Small, "normal(seed=1, std=1/2)", "previous()", 1))
	require.NoError(t, err)
	keys := []*universal.ProgramKey{first.Key, second.Key}
	e.register(keys...)
	a, err := j.Run(first, 1, verifier.Word{1}, nil)
	require.NoError(t, err)
	b, err := j.Run(second, 2, verifier.Word{2}, a)
	require.NoError(t, err)
	for name, links := range map[string][]join.Link{"first": {a.Link}, "second": {b.Link}, "both": {a.Link, b.Link}} {
		r, err := join.Prove(context.Background(), j.Key, links, join.Options{})
		require.NoError(t, err)
		p := e.calldata(keys, r.Proof, false)
		require.NoError(t, e.verify(p), name)
		p.values[0][31]++ // of the context
		require.ErrorIs(t, e.verify(p), contracts.Reverted("ProofInvalid"), name)
	}
}

// The same by PLONK.
func TestUniversalRealPLONK(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 2^20 powers")
	}
	j, err := wraptest.NewJoinedPLONK()
	require.NoError(t, err)
	e := deployEverything(newChain(t, 1), &wraptest.Universal{Key: j.Key.Verifying})
	program, err := j.Program(wraptest.Small)
	require.NoError(t, err)
	a, err := j.Run(program, 1, verifier.Word{1}, nil)
	require.NoError(t, err)
	r, err := join.Prove(context.Background(), j.Key, []join.Link{a.Link}, join.Options{})
	require.NoError(t, err)
	p := e.calldata([]*universal.ProgramKey{program.Key}, r.Proof, true)
	require.NoError(t, e.verify(p))
	p.values[0][31]++ // of the context
	require.ErrorIs(t, e.verify(p), contracts.Reverted("ProofInvalid"))
}
