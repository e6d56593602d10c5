package examples_test

import (
	"crypto/rand"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// proofChunk is the logarithm of the chunks of the tests' proofs.
const proofChunk = 15

var powers = sync.OnceValues(func() (*srs.SRS, error) { return srs.NewUnsafe(1<<proofChunk+2, rand.Reader) })

// prove runs and proves a program.
func (p *program) prove(t testing.TB, b prover.Blindings) *prover.Result {
	t.Helper()
	s, err := powers()
	require.NoError(t, err)
	r, err := prover.Prove(t.Context(), s, p.Unit, p.run(t, vm.Options{Trace: true}), prover.Options{C: proofChunk, Blindings: b})
	require.NoError(t, err)
	return r
}

// check decodes and verifies a proof as a stranger does.
func check(t testing.TB, p *verifier.Proof) (*verifier.Statement, error) {
	t.Helper()
	s, err := powers()
	require.NoError(t, err)
	b, err := p.AppendBinary(nil)
	require.NoError(t, err)
	var q verifier.Proof
	require.NoError(t, q.UnmarshalBinary(b))
	return verifier.Verify(&verifier.Key{SRS: s}, &q)
}
