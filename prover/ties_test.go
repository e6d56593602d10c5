package prover

import (
	"bytes"
	"context"
	"math/big"
	"math/bits"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/internal/transcript"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// Forgeries against what ties a proof to its commitments, powers and program: every one is consistent in all but one
// check, so that a verifier without that check accepts it.

// argued is an argument about the run of the setting, up to the opening, with commitments to another run; and the memory
// that it is about.
func (s *setting) argued(t *testing.T, committed *vm.Result) (*proving, *memory) {
	t.Helper()
	p := &proving{ctx: context.Background(), srs: s.srs, unit: s.unit, run: s.run, options: Options{C: s.c}, result: &Result{}}
	require.NoError(t, p.lay())
	require.NoError(t, p.count())
	argued := p.memory
	if committed != s.run {
		p.memory = newMemory(p.layout, committed.Trace)
		p.memory.fix()
		p.memory.counts = argued.counts
		require.NoError(t, argued.hide(&p.options.Blindings))
	}
	require.NoError(t, p.commit())
	p.memory = argued
	for _, do := range []func() error{p.relations, p.lookups, p.batch} {
		require.NoError(t, do())
	}
	return p, argued
}

// combined is Σ_i eq(high part of the point, i)·chunk_i.
func (p *proving) combined(t *testing.T, chunks []pcs.Chunk) []fr.Element {
	t.Helper()
	f := p.key.Shape.Coefficients()
	weights := field.EqTable(p.point[:p.layout.Bits-p.layout.C])
	for i, c := range chunks {
		require.NoError(t, pcs.Accumulate(f, weights[i], c))
	}
	return f
}

// low is the point within a chunk.
func (p *proving) low() []fr.Element { return verifier.Reversed(p.point[p.layout.Bits-p.layout.C:]) }

// sendRows sends the rows' fold of the memory that the argument is about, and draws α.
func (p *proving) sendRows(t *testing.T, argued *memory) (rows []fr.Element, alpha fr.Element) {
	t.Helper()
	rows, err := p.key.FoldRows(p.combined(t, argued.chunks()), p.low())
	require.NoError(t, err)
	p.writer.SendVector(verifier.RowsLabel, rows...)
	return rows, p.writer.Challenge(verifier.AlphaLabel)
}

// lacking is what ⟨g, eq(u₁)⟩ lacks to be h(α), and eq(u₁).
func (p *proving) lacking(rows, g []fr.Element, alpha fr.Element) (d fr.Element, eq []fr.Element) {
	u := slices.Clone(p.low()[:p.key.LogColumns()])
	slices.Reverse(u)
	eq = field.EqTable(u)
	want := field.Horner(&field.Native{}, rows, alpha)
	got := field.Evaluate(g, u)
	return *d.Sub(&want, &got), eq
}

// verdict is that of the verifier, on the tape as it is.
func (p *proving) verdict() error {
	p.proof.Tape = p.writer.Tape()
	_, err := verifier.Verify(&verifier.Key{SRS: p.srs}, p.proof)
	return err
}

// An argument about one run with an honest opening of commitments to another run: nothing but the rows' fold ties
// the value that the argument ends in to what is committed.
func TestCommitmentsToAnotherRun(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	p, _ := s.argued(t, other.run)
	require.NoError(t, p.open())
	require.ErrorIs(t, p.verdict(), pcs.ErrRows)
	p, _ = s.argued(t, s.run)
	require.NoError(t, p.open())
	require.NoError(t, p.verdict())
}

// The columns' fold is of other cells than the rows' fold: an honest division and opening of the commitments, with rows
// that have the value of the argument.
func TestRowsOfAnotherRun(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	p, argued := s.argued(t, other.run)
	_, alpha := p.sendRows(t, argued)
	g, opening := p.key.FoldColumns(p.combined(t, p.chunks), alpha)
	p.writer.SendVector(verifier.ColumnsLabel, g...)
	digest := p.writer.Challenge(verifier.DigestLabel)
	p.key.Open(opening, g, verifier.Zeta(p.proof.Seed(p.layout), digest, opening))
	p.proof.Opening = *opening
	require.ErrorIs(t, p.verdict(), pcs.ErrColumns)
}

// Who knows ζ before the columns are sent shows others than are committed, that fit the rows and have the same
// value at ζ.
func TestZetaBindsTheColumns(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	p, argued := s.argued(t, other.run)
	rows, alpha := p.sendRows(t, argued)
	g, opening := p.key.FoldColumns(p.combined(t, p.chunks), alpha)
	zeta := verifier.Zeta(p.proof.Seed(p.layout), fr.Element{}, opening)
	lack, eq := p.lacking(rows, g, alpha)
	shown := slices.Clone(g)
	var by, term fr.Element // g + by·(X − ζ)
	by.Sub(&eq[1], term.Mul(&zeta, &eq[0]))
	by.Div(&lack, &by)
	shown[0].Sub(&shown[0], term.Mul(&by, &zeta))
	shown[1].Add(&shown[1], &by)
	lack, _ = p.lacking(rows, shown, alpha)
	require.True(t, lack.IsZero(), "the forgery does not fit the rows")
	p.writer.SendVector(verifier.ColumnsLabel, shown...)
	digest := p.writer.Challenge(verifier.DigestLabel)
	p.key.Open(opening, g, verifier.Zeta(p.proof.Seed(p.layout), digest, opening))
	p.proof.Opening = *opening
	require.ErrorIs(t, p.verdict(), pcs.ErrPairing)
}

// Who knows ζ before he commits to quotient and columns commits to the remainder plus a multiple of X^b − α that has
// the value of the columns shown, at ζ.
func TestZetaBindsTheDivision(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	p, argued := s.argued(t, other.run)
	rows, alpha := p.sendRows(t, argued)
	g, opening := p.key.FoldColumns(p.combined(t, p.chunks), alpha)
	lack, eq := p.lacking(rows, g, alpha)
	shown := slices.Clone(g)
	var k, power, term fr.Element
	shown[0].Add(&shown[0], term.Div(&lack, &eq[0]))
	p.writer.SendVector(verifier.ColumnsLabel, shown...)
	digest := p.writer.Challenge(verifier.DigestLabel)
	zeta := verifier.Zeta(p.proof.Seed(p.layout), digest, opening)
	power.Exp(zeta, big.NewInt(int64(p.key.Columns()))).Sub(&power, &alpha)
	k.Sub(&shown[0], &g[0]).Div(&k, &power) // k·(ζ^b − α) is what is shown more
	committed := append(slices.Clone(g), k)
	committed[0].Sub(&committed[0], term.Mul(&k, &alpha))
	opening.Q = moved(opening.Q, p.srs.G1()[0], *new(fr.Element).Neg(&k))
	opening.G = moved(opening.G, p.srs.G1()[p.key.Columns()], k)
	opening.G = moved(opening.G, p.srs.G1()[0], *new(fr.Element).Neg(&term))
	p.key.Open(opening, committed, verifier.Zeta(p.proof.Seed(p.layout), digest, opening))
	p.proof.Opening = *opening
	require.ErrorIs(t, p.verdict(), pcs.ErrPairing)
}

// moved is p + by·q.
func moved(p, q bn254.G1Affine, by fr.Element) bn254.G1Affine {
	q.ScalarMultiplication(&q, by.BigInt(new(big.Int)))
	return *p.Add(&p, &q)
}

// If κ did not depend on Open, an opening that is off could make up for a division that is off. To say by how much one
// must know τ; here it is known.
func TestKappaBindsTheOpening(t *testing.T) {
	s := newSetting(t, trained, 1)
	seed := bytes.Repeat([]byte{7}, srs.SeedBytes)
	var tau, tauB fr.Element
	tau.SetBigInt(new(big.Int).SetBytes(seed))
	var err error
	s.srs, err = srs.NewUnsafe(1<<s.c+2, bytes.NewReader(seed))
	require.NoError(t, err)
	p, argued := s.argued(t, s.run)
	_, alpha := p.sendRows(t, argued)
	g, opening := p.key.FoldColumns(p.combined(t, p.chunks), alpha)
	p.writer.SendVector(verifier.ColumnsLabel, g...)
	digest, h, one := p.writer.Challenge(verifier.DigestLabel), p.proof.Seed(p.layout), p.srs.G1()[0]
	opening.Q = moved(opening.Q, one, fr.One())
	zeta := verifier.Zeta(h, digest, opening)
	p.key.Open(opening, g, zeta)
	points := pcs.AppendPoint(pcs.AppendPoint(nil, &opening.Q), &opening.G)
	hb, db := h.Bytes(), digest.Bytes()
	kappa := verifier.HashToField(slices.Concat(hb[:], db[:], points))
	var second, by fr.Element // second + κ·by·(ζ − τ) = 0
	tauB.Exp(tau, big.NewInt(int64(p.key.Columns())))
	second.Sub(&alpha, &tauB)
	by.Sub(&tau, &zeta).Mul(&by, &kappa)
	by.Div(&second, &by)
	opening.Open = moved(opening.Open, one, by)
	p.proof.Opening = *opening
	require.ErrorIs(t, p.verdict(), pcs.ErrPairing)
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

// The lookups are about the cells of another run: nothing but the claims that they leave says so.
func TestLookupsOfOtherCells(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	q := &proving{ctx: context.Background(), srs: s.srs, unit: s.unit, run: other.run, options: Options{C: s.c}, result: &Result{}}
	require.NoError(t, q.lay())
	require.NoError(t, q.count())
	require.ErrorIs(t, s.cheat(t, map[string]func(p *proving){"count": func(p *proving) {
		p.witness, p.memory.counts = q.witness, q.memory.counts
	}}), verifier.ErrFalse)
}

// The lookups are proven with multiplicities that are not committed.
func TestLookupsWithOtherCounts(t *testing.T) {
	s := newSetting(t, trained, 1)
	var counts, others *column
	require.ErrorIs(t, s.cheat(t, map[string]func(p *proving){
		"count": func(p *proving) {
			counts = p.memory.counts
			others = &column{counts: slices.Clone(counts.counts)}
			others.bump(5)
			p.memory.counts = others
		},
		"commit":  func(p *proving) { p.memory.counts = counts },
		"lookups": func(p *proving) { p.memory.counts = others },
	}), verifier.ErrFalse)
}

// Outputs are all integers of their format and no others.
func TestOutputsAreOfTheirFormat(t *testing.T) {
	s := newSetting(t, trained, 1)
	l, err := verifier.NewLayout(s.unit, s.c)
	require.NoError(t, err)
	check := func(output int, v int128.Int) error {
		p := &verifier.Proof{Commitments: make([]bn254.G1Affine, len(l.Chunks))}
		for _, o := range s.run.Outputs {
			p.Outputs = append(p.Outputs, make([]int128.Int, o.Data.Len()))
		}
		last := p.Outputs[output]
		last[len(last)-1] = v
		return p.CheckShape(l)
	}
	one := int128.From(1)
	for i, o := range s.unit.Outputs {
		lo, err := int128.FromBig(o.Value.Type.Format.Min())
		require.NoError(t, err)
		hi, err := int128.FromBig(o.Value.Type.Format.Max())
		require.NoError(t, err)
		require.NoError(t, check(i, lo))
		require.NoError(t, check(i, hi))
		require.ErrorIs(t, check(i, lo.Sub(one)), verifier.ErrOutputs)
		require.ErrorIs(t, check(i, hi.Add(one)), verifier.ErrOutputs)
	}
}

// Who commits after the argument, when the point is known, commits to a memory that has the value there, and to nothing
// else that was argued about.
func TestCommitmentsAfterTheChallenges(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	p, _ := s.argued(t, s.run)
	p.memory = newMemory(p.layout, other.run.Trace)
	p.memory.fix()
	p.memory.counts = &column{counts: make([]uint32, 1<<p.layout.Lookups.TableBits)}
	require.NoError(t, p.commit())
	mask := slices.IndexFunc(p.layout.Chunks, func(c verifier.Chunk) bool { return c.Kind == verifier.MaskChunk })
	cell := &p.chunks[mask].Singles[0]
	require.Less(t, cell.Degree, 1<<p.layout.C)
	value := field.Evaluate(p.combined(t, p.chunks)[:1<<p.layout.C], p.point[p.layout.Bits-p.layout.C:])
	weight := field.EqTable(p.point)[mask<<p.layout.C+cell.Degree]
	value.Sub(&p.value, &value).Div(&value, &weight)
	cell.Value.Add(&cell.Value, &value)
	points, err := p.key.Commit(p.chunks...)
	require.NoError(t, err)
	p.proof.Commitments = points
	require.NoError(t, p.open())
	require.ErrorIs(t, p.verdict(), verifier.ErrFalse)
}
