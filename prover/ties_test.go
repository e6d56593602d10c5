package prover

import (
	"context"
	"math/bits"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/internal/transcript"
	"github.com/aivm/aivm/verifier"
)

// Forgeries against what ties a proof to its commitments, powers and program: every one is consistent in all but one
// check, so that a verifier without that check accepts it.

// An argument about one run with an honest opening of commitments to another run: nothing but the rows' fold ties
// the value that the argument ends in to what is committed.
func TestCommitmentsToAnotherRun(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	var argued *memory
	err := s.cheat(t, map[string]func(p *proving){
		"count": func(p *proving) {
			argued = p.memory
			p.memory = newMemory(p.layout, other.run.Trace)
			p.memory.fix()
			p.memory.counts = argued.counts
		},
		"commit": func(p *proving) {
			require.NoError(t, argued.hide(&p.options.Blindings))
			p.memory = argued
		},
	})
	require.ErrorIs(t, err, pcs.ErrRows)
}

// The columns' fold is of other cells than the rows' fold: an honest division and opening of the commitments, with rows
// that have the value of the argument.
func TestRowsOfAnotherRun(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	var argued *memory
	p := &proving{ctx: context.Background(), srs: s.srs, unit: s.unit, run: s.run, options: Options{C: s.c}, result: &Result{}}
	for _, do := range []func() error{p.lay, p.count} {
		require.NoError(t, do())
	}
	argued = p.memory
	p.memory = newMemory(p.layout, other.run.Trace)
	p.memory.fix()
	p.memory.counts = argued.counts
	require.NoError(t, p.commit())
	require.NoError(t, argued.hide(&p.options.Blindings))
	p.memory = argued
	for _, do := range []func() error{p.relations, p.lookups, p.batch} {
		require.NoError(t, do())
	}
	combine := func(chunks []pcs.Chunk) []fr.Element {
		f := p.key.Shape.Coefficients()
		weights := field.EqTable(p.point[:p.layout.Bits-p.layout.C])
		for i, c := range chunks {
			require.NoError(t, pcs.Accumulate(f, weights[i], c))
		}
		return f
	}
	rows, err := p.key.FoldRows(combine(argued.chunks()), verifier.Reversed(p.point[p.layout.Bits-p.layout.C:]))
	require.NoError(t, err)
	p.writer.SendVector(verifier.RowsLabel, rows...)
	g, opening := p.key.FoldColumns(combine(p.chunks), p.writer.Challenge(verifier.AlphaLabel))
	p.writer.SendVector(verifier.ColumnsLabel, g...)
	digest := p.writer.Challenge(verifier.DigestLabel)
	p.key.Open(opening, g, verifier.Zeta(p.proof.Seed(p.layout), digest, opening))
	p.proof.Tape, p.proof.Opening = p.writer.Tape(), *opening
	_, err = verifier.Verify(&verifier.Key{SRS: s.srs}, p.proof)
	require.ErrorIs(t, err, pcs.ErrColumns)
}

// A proof under these powers that says it is under others, or under those of a ceremony: the seed has what the
// proof says.
func TestProofForOtherPowers(t *testing.T) {
	s := newSetting(t, trained, 1)
	for what, change := range map[string]func(p *verifier.Proof){
		"id": func(p *verifier.Proof) { p.SRS = srs.ID{31: 1} }, "kind": func(p *verifier.Proof) { p.Unsafe = false },
	} {
		err := s.cheat(t, map[string]func(p *proving){"commit": func(p *proving) { change(p.proof) }})
		require.ErrorIs(t, err, verifier.ErrSRS, what)
	}
}

// A commitment more than the program has chunks, to nothing: the transcript and the combination take it along.
func TestOneCommitmentMore(t *testing.T) {
	s := newSetting(t, trained, 1)
	err := s.cheat(t, map[string]func(p *proving){"commit": func(p *proving) {
		n := len(p.layout.Chunks)
		require.NotEqual(t, 1<<bits.Len(uint(n-1)), n, "the combination has no room for another")
		p.proof.Commitments = append(p.proof.Commitments, bn254.G1Affine{})
	}})
	require.ErrorIs(t, err, verifier.ErrShape)
}

// A good proof with an element appended is not another proof; one that lacks its last element has no shape, whatever
// else is wrong with it.
func TestTapeEndsWithTheProof(t *testing.T) {
	s := newSetting(t, trained, 1)
	refused := func(want error, after map[string]func(p *proving)) {
		t.Helper()
		err := s.cheat(t, after)
		require.ErrorIs(t, err, verifier.ErrShape)
		require.ErrorIs(t, err, want)
	}
	refused(transcript.ErrLong, map[string]func(p *proving){"open": func(p *proving) {
		p.proof.Tape = append(slices.Clone(p.proof.Tape), fr.Element{})
	}})
	refused(transcript.ErrShort, map[string]func(p *proving){"open": func(p *proving) {
		p.proof.Tape = p.proof.Tape[:len(p.proof.Tape)-1]
	}})
}
