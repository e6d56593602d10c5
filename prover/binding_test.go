package prover

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
)

// The first element of the transcript binds everything that is fixed before the
// first challenge: every commitment, the program, the chunk size, the powers of
// tau, the context.
func TestSeedBindsEverything(t *testing.T) {
	s := newSetting(t, trained, 1)
	r := s.begin()
	r.through(t, "", "commit")
	honest := r.committed.proof.Seed(r.laidOut.layout.Unit)
	differs := func(what string, change func(l *argument.Layout, q *verifier.Proof)) {
		l, q := *r.laidOut.layout, *r.committed.proof
		q.Commitments = append(q.Commitments[:0:0], q.Commitments...)
		change(&l, &q)
		require.NotEqual(t, honest, q.Seed(l.Unit), what)
	}
	for i := range r.committed.proof.Commitments {
		differs("commitment", func(_ *argument.Layout, q *verifier.Proof) { q.Commitments[i] = s.srs.G1()[3] })
	}
	differs("program", func(l *argument.Layout, _ *verifier.Proof) {
		l.Unit = newSetting(t, trained+"\nother = neg er\n", 1).unit
	})
	differs("cited data", func(_ *argument.Layout, q *verifier.Proof) { q.Assumed = 2 })
	differs("chunk size", func(_ *argument.Layout, q *verifier.Proof) { q.C++ })
	differs("powers of tau", func(_ *argument.Layout, q *verifier.Proof) { q.SRS[3]++ })
	differs("context", func(_ *argument.Layout, q *verifier.Proof) { q.Context[31]++ })
}

// A prover that looks a false result up in a table of its own is consistent in
// everything but the results that it commits to or, if it lies about these too, but
// their commitment.
func TestForgedFunctionTableIsRejected(t *testing.T) {
	s := newSetting(t, trained, 1)
	lookUp := func(r *results) (int, argument.Column) {
		table := slices.IndexFunc(r.laidOut.layout.Tables, func(x relation.Table) bool { return x.Function == "tanh" })
		look := slices.IndexFunc(r.laidOut.layout.Looked, func(l *relation.Lookup) bool { return l.Table == r.laidOut.layout.Tables[table] })
		c := r.laidOut.layout.Looked[look].Components
		in, out := r.laidOut.columns[c[0][0].Tensor].signed, r.laidOut.columns[c[1][0].Tensor].signed
		row, err := argument.FunctionColumn(r.laidOut.layout.Tables[table])
		require.NoError(t, err)
		x := in[0]
		row[int64(x)-r.laidOut.layout.Tables[table].In.Min().Int64()]++
		for i := range in {
			if in[i] == x && (x != 0 || i == 0) {
				out[i]++
			}
		}
		r.counted.witness.Functions[table] = logup.Tuples{logup.Ints[int32](row)}
		return table, argument.Column{Results: row}
	}
	err := s.cheat(t, forge(func(r *results) { lookUp(r) }))
	require.ErrorIs(t, err, sumcheck.ErrFinal)
	err = s.cheat(t, forge(func(r *results) {
		table, row := lookUp(r)
		r.counted.results[table] = &column{fixed: row}
	}))
	require.ErrorIs(t, err, verifier.ErrFixed)
}
