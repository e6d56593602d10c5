package examples_test

import (
	"crypto/rand"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// chunks are powers of tau for chunks of 2^c cells.
type chunks struct {
	c      int
	powers func() (*srs.SRS, error)
}

func chunksOf(c int) chunks {
	return chunks{c, sync.OnceValues(func() (*srs.SRS, error) { return srs.NewUnsafe(1<<c+pcs.Spare, rand.Reader) })}
}

// small are the chunks of most proofs; wide ones hold an input of 2^17 cells.
var small, wide = chunksOf(15), chunksOf(18)

// powers are those of small chunks.
func powers() (*srs.SRS, error) { return small.powers() }

// prove runs and proves a program.
func (p *program) prove(t testing.TB, b prover.Blindings) *prover.Result {
	t.Helper()
	return small.prove(t, p, b)
}

func (c chunks) prove(t testing.TB, p *program, b prover.Blindings) *prover.Result {
	t.Helper()
	s, err := c.powers()
	require.NoError(t, err)
	r, err := prover.Prove(t.Context(), s, p.Unit, p.run(t, vm.Options{Trace: true}), prover.Options{C: c.c, Blindings: b})
	require.NoError(t, err)
	return r
}

// check decodes and verifies a proof as a stranger does.
func check(t testing.TB, p *verifier.Proof) (*verifier.Statement, error) {
	t.Helper()
	return small.check(t, p)
}

func (c chunks) check(t testing.TB, p *verifier.Proof) (*verifier.Statement, error) {
	t.Helper()
	s, err := c.powers()
	require.NoError(t, err)
	b, err := p.AppendBinary(nil)
	require.NoError(t, err)
	var q verifier.Proof
	require.NoError(t, q.UnmarshalBinary(b))
	return verifier.Verify(&verifier.Key{SRS: s}, &q)
}
