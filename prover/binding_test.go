package prover

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/verifier"
)

// The first element of the transcript binds everything that is fixed before the
// first challenge: every commitment, the program, the chunk size, the powers of
// tau, the context.
func TestSeedBindsEverything(t *testing.T) {
	s := newSetting(t, trained, 1)
	p := &proving{srs: s.srs, unit: s.unit, run: s.run, options: Options{C: s.c}, result: &Result{}}
	for _, do := range []func() error{p.lay, p.count, p.commit} {
		require.NoError(t, do())
	}
	honest := verifier.Seed(p.layout, p.proof)
	differs := func(what string, change func(l *verifier.Layout, q *verifier.Proof)) {
		l, q := *p.layout, *p.proof
		q.Commitments = append(q.Commitments[:0:0], q.Commitments...)
		change(&l, &q)
		require.NotEqual(t, honest, verifier.Seed(&l, &q), what)
	}
	for i := range p.proof.Commitments {
		differs("commitment", func(_ *verifier.Layout, q *verifier.Proof) { q.Commitments[i] = s.srs.G1()[3] })
	}
	differs("program", func(l *verifier.Layout, _ *verifier.Proof) { l.Unit = newSetting(t, trained+"\nother = neg er\n", 1).unit })
	differs("chunk size", func(l *verifier.Layout, _ *verifier.Proof) { l.C++ })
	differs("powers of tau", func(_ *verifier.Layout, q *verifier.Proof) { q.SRS[3]++ })
	differs("context", func(_ *verifier.Layout, q *verifier.Proof) { q.Context[31]++ })
}
