package prover

import (
	"bytes"
	"math/big"
	"math/bits"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// Forgeries against what ties a proof to its commitments, powers and program: every one is consistent in all but one
// check, so that a verifier without that check accepts it.

// argued is an argument about the run of the setting, up to the opening, with commitments to another run; and the memory
// that it is about.
func (s *setting) argued(t *testing.T, committed *vm.Result) (*results, *memory) {
	t.Helper()
	r := s.begin()
	r.through(t, "", "lookup counts")
	columns := r.laidOut.columns
	if committed != s.run {
		r.laidOut.columns = r.columnsOf(committed)
	}
	r.through(t, "lookup counts", "commit")
	if committed != s.run {
		var err error
		r.laidOut.columns = columns
		r.committed.memory, err = newMemory(r.laidOut.layout, columns, r.counted, &r.options.Blindings)
		require.NoError(t, err)
	}
	r.through(t, "commit", "batch")
	return r, r.committed.memory
}

// combined is Σ_i eq(high part of the point, i)·chunk_i.
func (r *results) combined(t *testing.T, chunks []pcs.Chunk) []fr.Element {
	t.Helper()
	f := r.laidOut.key.Shape.Coefficients()
	weights := field.EqTable(r.batched.point[:r.laidOut.layout.Bits-r.laidOut.layout.C])
	for i, c := range chunks {
		require.NoError(t, r.laidOut.key.Accumulate(f, weights[i], c))
	}
	return f
}

// low is the point within a chunk.
func (r *results) low() []fr.Element {
	return argument.Reversed(r.batched.point[r.laidOut.layout.Bits-r.laidOut.layout.C:])
}

// sendRows sends the rows' fold of the memory that the argument is about, and draws α.
func (r *results) sendRows(t *testing.T, argued *memory) (rows []fr.Element, alpha fr.Element) {
	t.Helper()
	rows, err := r.laidOut.key.FoldRows(r.combined(t, argued.chunks()), r.low())
	require.NoError(t, err)
	r.transcript.SendVector(argument.RowsLabel, rows...)
	return rows, r.transcript.Challenge(argument.AlphaLabel)
}

// sendColumns sends the columns' fold and draws the digest that ζ is of.
func (r *results) sendColumns(g []fr.Element) (digest fr.Element) {
	r.transcript.SendVector(argument.ColumnsLabel, g...)
	return r.transcript.Challenge(argument.OpenedLabel)
}

func (r *results) zeta(digest fr.Element, opening *pcs.Folded) fr.Element {
	return verifier.Zeta(r.committed.proof.Seed(r.laidOut.layout.Unit), digest, (*verifier.Opening)(opening))
}

// lacking is what ⟨g, eq(u₁)⟩ lacks to be h(α), and eq(u₁).
func (r *results) lacking(rows, g []fr.Element, alpha fr.Element) (d fr.Element, eq []fr.Element) {
	u := slices.Clone(r.low()[:r.laidOut.key.LogColumns()])
	slices.Reverse(u)
	eq = field.EqTable(u)
	want := field.Horner(&field.Native{}, rows, alpha)
	got := field.Evaluate(g, u)
	return *d.Sub(&want, &got), eq
}

// verdict is that of the verifier, on the tape as it is.
func (r *results) verdict(opening *verifier.Opening) error {
	_, err := verify(r.task, r.committed, &opened{tape: r.transcript.Tape(), opening: *opening})
	return err
}

// An argument about one run with an honest opening of commitments to another run: nothing but the rows' fold ties
// the value that the argument ends in to what is committed.
func TestCommitmentsToAnotherRun(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	r, _ := s.argued(t, other.run)
	r.through(t, "batch", "open")
	require.ErrorIs(t, r.verdict(&r.opened.opening), pcs.ErrRows)
	r, _ = s.argued(t, s.run)
	r.through(t, "batch", "open")
	require.NoError(t, r.verdict(&r.opened.opening))
}

// The columns' fold is of other cells than the rows' fold: an honest division and opening of the commitments, with rows
// that have the value of the argument.
func TestRowsOfAnotherRun(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	r, argued := s.argued(t, other.run)
	_, alpha := r.sendRows(t, argued)
	g, opening := r.laidOut.key.FoldColumns(r.combined(t, r.committed.chunks), alpha)
	digest := r.sendColumns(g)
	r.laidOut.key.Open(opening, g, r.zeta(digest, opening))
	require.ErrorIs(t, r.verdict((*verifier.Opening)(opening)), pcs.ErrColumns)
}

// Who knows ζ before the columns are sent shows others than are committed, that fit the rows and have the same
// value at ζ.
func TestZetaBindsTheColumns(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	r, argued := s.argued(t, other.run)
	rows, alpha := r.sendRows(t, argued)
	g, opening := r.laidOut.key.FoldColumns(r.combined(t, r.committed.chunks), alpha)
	zeta := r.zeta(fr.Element{}, opening)
	lack, eq := r.lacking(rows, g, alpha)
	shown := slices.Clone(g)
	var by, term fr.Element // g + by·(X − ζ)
	by.Sub(&eq[1], term.Mul(&zeta, &eq[0]))
	by.Div(&lack, &by)
	shown[0].Sub(&shown[0], term.Mul(&by, &zeta))
	shown[1].Add(&shown[1], &by)
	lack, _ = r.lacking(rows, shown, alpha)
	require.True(t, lack.IsZero(), "the forgery does not fit the rows")
	digest := r.sendColumns(shown)
	r.laidOut.key.Open(opening, g, r.zeta(digest, opening))
	require.ErrorIs(t, r.verdict((*verifier.Opening)(opening)), pcs.ErrPairing)
}

// Who knows ζ before he commits to quotient and columns commits to the remainder plus a multiple of X^b − α that has
// the value of the columns shown, at ζ.
func TestZetaBindsTheDivision(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	r, argued := s.argued(t, other.run)
	rows, alpha := r.sendRows(t, argued)
	g, opening := r.laidOut.key.FoldColumns(r.combined(t, r.committed.chunks), alpha)
	lack, eq := r.lacking(rows, g, alpha)
	shown := slices.Clone(g)
	var k, power, term fr.Element
	shown[0].Add(&shown[0], term.Div(&lack, &eq[0]))
	digest := r.sendColumns(shown)
	zeta := r.zeta(digest, opening)
	power.Exp(zeta, big.NewInt(int64(r.laidOut.key.Columns()))).Sub(&power, &alpha)
	k.Sub(&shown[0], &g[0]).Div(&k, &power) // k·(ζ^b − α) is what is shown more
	committed := append(slices.Clone(g), k)
	committed[0].Sub(&committed[0], term.Mul(&k, &alpha))
	opening.Q = moved(opening.Q, r.srs.G1()[0], *new(fr.Element).Neg(&k))
	opening.G = moved(opening.G, r.srs.G1()[r.laidOut.key.Columns()], k)
	opening.G = moved(opening.G, r.srs.G1()[0], *new(fr.Element).Neg(&term))
	r.laidOut.key.Open(opening, committed, r.zeta(digest, opening))
	require.ErrorIs(t, r.verdict((*verifier.Opening)(opening)), pcs.ErrPairing)
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
	s.srs, err = srs.NewUnsafe(1<<s.c+pcs.Spare, bytes.NewReader(seed))
	require.NoError(t, err)
	r, argued := s.argued(t, s.run)
	_, alpha := r.sendRows(t, argued)
	g, opening := r.laidOut.key.FoldColumns(r.combined(t, r.committed.chunks), alpha)
	r.transcript.SendVector(argument.ColumnsLabel, g...)
	digest, h, one := r.transcript.Challenge(argument.OpenedLabel), r.committed.proof.Seed(r.laidOut.layout.Unit), r.srs.G1()[0]
	opening.Q = moved(opening.Q, one, fr.One())
	zeta := verifier.Zeta(h, digest, (*verifier.Opening)(opening))
	r.laidOut.key.Open(opening, g, zeta)
	points := pcs.AppendPoint(pcs.AppendPoint(nil, &opening.Q), &opening.G)
	hb, db := h.Bytes(), digest.Bytes()
	kappa := verifier.HashToField(slices.Concat(hb[:], db[:], points))
	var second, by fr.Element // second + κ·by·(ζ − τ) = 0
	tauB.Exp(tau, big.NewInt(int64(r.laidOut.key.Columns())))
	second.Sub(&alpha, &tauB)
	by.Sub(&tau, &zeta).Mul(&by, &kappa)
	by.Div(&second, &by)
	opening.Open = moved(opening.Open, one, by)
	require.ErrorIs(t, r.verdict((*verifier.Opening)(opening)), pcs.ErrPairing)
}

// A proof under these powers that says it is under others, or under those of a ceremony: the seed has what the
// proof says.
func TestProofForOtherPowers(t *testing.T) {
	s := newSetting(t, trained, 1)
	for what, change := range map[string]func(p *verifier.Proof){
		"id": func(p *verifier.Proof) { p.SRS = srs.ID{31: 1} }, "kind": func(p *verifier.Proof) { p.Unsafe = false },
	} {
		err := s.cheat(t, deviations{"commit": func(r *results) { change(r.committed.proof) }})
		require.ErrorIs(t, err, verifier.ErrSRS, what)
	}
}

// A commitment more than the program has chunks, to nothing: the transcript and the combination take it along.
func TestOneCommitmentMore(t *testing.T) {
	s := newSetting(t, trained, 1)
	err := s.cheat(t, deviations{"commit": func(r *results) {
		n := len(r.laidOut.layout.Chunks)
		require.NotEqual(t, 1<<bits.Len(uint(n-1)), n, "the combination has no room for another")
		r.committed.proof.Commitments = append(r.committed.proof.Commitments, bn254.G1Affine{})
	}})
	require.ErrorIs(t, err, verifier.ErrShape)
}

// A good proof with an element appended is not another proof; one that lacks its last element has no shape, whatever
// else is wrong with it.
func TestTapeEndsWithTheProof(t *testing.T) {
	s := newSetting(t, trained, 1)
	refused := func(want error, after deviations) {
		t.Helper()
		err := s.cheat(t, after)
		require.ErrorIs(t, err, verifier.ErrShape)
		require.ErrorIs(t, err, want)
	}
	refused(transcript.ErrLong, deviations{"open": func(r *results) {
		r.opened.tape = append(slices.Clone(r.opened.tape), fr.Element{})
	}})
	refused(transcript.ErrShort, deviations{"open": func(r *results) {
		r.opened.tape = r.opened.tape[:len(r.opened.tape)-1]
	}})
}

// The lookups are about the cells of another run: nothing but the claims that they leave says so.
func TestLookupsOfOtherCells(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	q := newResults(s.srs, s.unit, other.run, Options{C: s.c})
	q.through(t, "", "lookup counts")
	require.ErrorIs(t, s.cheat(t, deviations{"lookup counts": func(r *results) { r.counted = q.counted }}), verifier.ErrFalse)
}

// The lookups are proven with multiplicities that are not committed.
func TestLookupsWithOtherCounts(t *testing.T) {
	s := newSetting(t, trained, 1)
	var counts *column
	require.ErrorIs(t, s.cheat(t, deviations{
		"lookup counts": func(r *results) {
			counts = r.counted.counts
			others := &column{counts: slices.Clone(counts.counts)}
			others.bump(5)
			r.counted.counts = others
		},
		"commit": func(r *results) { r.counted.counts = counts },
	}), verifier.ErrFalse)
}

// Outputs are all integers of their format and no others.
func TestOutputsAreOfTheirFormat(t *testing.T) {
	s := newSetting(t, trained, 1)
	l, err := argument.NewLayout(s.unit, s.c, 0)
	require.NoError(t, err)
	check := func(output int, v int128.Int) error {
		p := &verifier.Proof{Commitments: make([]bn254.G1Affine, len(l.Chunks))}
		for _, o := range s.run.Outputs {
			p.Outputs = append(p.Outputs, make([]int128.Int, o.Data.Len()))
		}
		last := p.Outputs[output]
		last[len(last)-1] = v
		return p.CheckShape(l.Unit, len(l.Chunks))
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
	r, _ := s.argued(t, s.run)
	r.laidOut.columns = r.columnsOf(other.run)
	r.counted.counts = &column{counts: make([]uint32, 1<<r.laidOut.layout.Lookups.TableBits)}
	r.through(t, "lookup counts", "commit")
	mask := slices.IndexFunc(r.laidOut.layout.Chunks, func(c argument.Chunk) bool { return c.Kind == argument.MaskChunk })
	cell := &r.committed.chunks[mask].Singles[0]
	require.Less(t, cell.Degree, 1<<r.laidOut.layout.C)
	value := field.Evaluate(r.combined(t, r.committed.chunks)[:1<<r.laidOut.layout.C], r.batched.point[r.laidOut.layout.Bits-r.laidOut.layout.C:])
	weight := field.EqTable(r.batched.point)[mask<<r.laidOut.layout.C+cell.Degree]
	value.Sub(&r.batched.value, &value).Div(&value, &weight)
	cell.Value.Add(&cell.Value, &value)
	points, err := r.laidOut.key.Commit(r.committed.chunks...)
	require.NoError(t, err)
	r.committed.proof.Commitments = points
	r.through(t, "batch", "open")
	require.ErrorIs(t, r.verdict(&r.opened.opening), verifier.ErrFalse)
}
