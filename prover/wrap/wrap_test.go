package wrap_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier"
)

// Each stage but the last, which is the verifier, has a lie that follows it; the
// verifier refuses all, and what is honest goes through the same stages.
func TestLiesAreRefused(t *testing.T) {
	lies := wrap.Lies(nil)
	stages := wrap.Stages()
	last := len(stages) - 1
	lied := map[string]bool{}
	for _, lie := range lies {
		lied[lie.After] = true
	}
	for _, stage := range stages[:last] {
		require.True(t, lied[stage], "no lie follows the stage %s", stage)
	}
	require.Len(t, lied, last, "lies that follow no stage")

	s, err := wraptest.New(wraptest.Small, wraptest.SmallC)
	require.NoError(t, err)
	other, err := s.InnerProof(2, s.Inner.Context)
	require.NoError(t, err)
	outer := wrap.Groth16(s.System, s.Proving, nil)
	for name, lie := range wrap.Lies(other) {
		by, err := wrap.Cheat(context.Background(), s.Key, s.Inner, outer, lie)
		require.Error(t, err, name)
		require.Equal(t, stages[last], by, "%s: %v", name, err)
	}

	var begun, took []string
	r, err := wrap.Prove(context.Background(), s.Key, s.Inner, outer, wrap.Options{Stage: func(name string) { begun = append(begun, name) }})
	require.NoError(t, err)
	for _, stage := range r.Stages {
		took = append(took, stage.Name)
	}
	require.Equal(t, stages, begun)
	require.Equal(t, stages, took)
	require.Equal(t, []string{"replay", "witness", "outer proof", "verify"}, took)
	want, err := verifier.Verify(&verifier.Key{SRS: s.SRS}, s.Inner)
	require.NoError(t, err)
	require.Equal(t, want, r.Statement)
}
