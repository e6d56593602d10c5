package prover

import (
	"context"
	"crypto/rand"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Two programs with the same state: the first ends with zeros, the second starts from
// private weights.
const (
	endsInZero = `
x = input bit[px=4]
w = state fx40.20[px=4], zeros()
`
	startsPrivate = `
x = input bit[px=4]
w = state fx40.20[px=4], private()
n = sum w
r = round n, fx60.8
o = output r
`
)

func ran(t *testing.T, src string, in vm.Inputs) (*isa.Unit, *vm.Result) {
	t.Helper()
	u, err := asm.LoadBytes("oneid.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	in["x"] = kernel.NewData(kernel.I64, 4)
	run, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
	require.NoError(t, err)
	return u, run
}

// The end of one proof is junk beside zeros: at the addresses where a program that
// starts from private weights has the higher limbs of its own, and what hides them. Both proofs verify and
// have the same points; they are different models, and have different ids.
func TestOnePolynomialTwoModels(t *testing.T) {
	powers, err := srs.NewUnsafe(1<<17+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	weights := kernel.NewData(kernel.I64, 4)
	copy(weights.I64, []int64{3 << 16, -5 << 16, 1 << 20, 7 << 32}) // the lowest limb of each is 0
	u, run := ran(t, startsPrivate, vm.Inputs{"w": weights})
	start, err := Prove(context.Background(), powers, u, run, Options{})
	require.NoError(t, err)
	require.NotNil(t, start.Statement.Start)
	require.Equal(t, isa.PrivateStart, start.Statement.Kind)

	u, run = ran(t, endsInZero, vm.Inputs{})
	junk := junkOf(t, powers, weights, start.Blindings.Start[0])
	r := newResults(powers, u, run, Options{})
	r.through(t, "", "commit")
	require.NoError(t, r.commitJunk(junk))
	r.through(t, "commit", "open")
	forged, err := verify(r.task, r.committed, r.opened)
	require.NoError(t, err, "junk beside the blocks is in no claim")
	end := forged.statement
	points := func(l *argument.Layout, p *verifier.Proof, kind argument.ChunkKind) []bn254.G1Affine {
		return l.Points(p.Commitments, kind, 0)
	}
	l, err := argument.NewLayout(startUnit(t), start.Proof.C, 0)
	require.NoError(t, err)
	require.Equal(t, points(r.laidOut.layout, r.committed.proof, argument.EndChunk), points(l, start.Proof, argument.StartChunk), "the forgery: one polynomial")
	require.NotEqual(t, *end.End, *start.Statement.Start)

	var chain verifier.Chain
	require.NoError(t, chain.Follow(end))
	require.ErrorIs(t, chain.Follow(start.Statement), verifier.ErrChain)
}

func startUnit(t *testing.T) *isa.Unit {
	u, err := asm.LoadBytes("oneid.aasm", []byte(startsPrivate), asm.Options{})
	require.NoError(t, err)
	return u
}

// junkOf are the coefficients that private weights with a blinding have.
func junkOf(t *testing.T, powers *srs.SRS, weights kernel.Data, b Blinding) []pcs.Coefficient {
	u, run := ran(t, startsPrivate, vm.Inputs{"w": weights})
	r := newResults(powers, u, run, Options{})
	r.through(t, "", "layout")
	i := slices.IndexFunc(r.laidOut.layout.Chunks, func(c argument.Chunk) bool { return c.Kind == argument.StartChunk })
	base := i << r.laidOut.layout.C
	var junk []pcs.Coefficient
	for j, v := range b {
		junk = append(junk, pcs.Coefficient{Degree: 1<<r.laidOut.layout.Chunks[i].Bits + j, Value: v})
	}
	for id, x := range u.Relation().Tensors {
		if x.Role != relation.StateStart || x.Kind != relation.Committed {
			continue
		}
		for i := range x.Padded() {
			at := pcs.Coefficient{Degree: r.laidOut.layout.Places[id][0].Addr - base + i}
			if c := r.laidOut.columns[id]; c.signed != nil {
				at.Value.SetInt64(int64(c.signed[i]))
			} else {
				at.Value.SetUint64(uint64(c.unsigned[i]))
			}
			if !at.Value.IsZero() {
				junk = append(junk, at)
			}
		}
	}
	require.Greater(t, len(junk), len(b))
	return junk
}

// commitJunk commits again, with these coefficients for those that hide the model.
func (r *results) commitJunk(junk []pcs.Coefficient) (err error) {
	i := slices.IndexFunc(r.laidOut.layout.Chunks, func(c argument.Chunk) bool { return c.Kind == argument.EndChunk })
	r.committed.memory.singles[i] = junk
	r.committed.chunks = r.committed.memory.chunks()
	r.committed.proof.Commitments, err = r.laidOut.key.Commit(r.committed.chunks...)
	return err
}

// A data set and a model have other ids under other powers of tau, zeros too.
func TestIDsNameTheirPowers(t *testing.T) {
	u := startUnit(t)
	var ids []verifier.Word
	for range 2 {
		powers, err := srs.NewUnsafe(1<<17+pcs.Spare, rand.Reader)
		require.NoError(t, err)
		points := make([]bn254.G1Affine, 1)
		absent, err := verifier.AbsentID(powers.ID(), u, 0)
		require.NoError(t, err)
		ids = append(ids, absent,
			verifier.CommitmentID(verifier.StartWord(powers.ID(), u), points), verifier.CommitmentID(verifier.EndWord(powers.ID(), u), points))
	}
	slices.SortFunc(ids, func(a, b verifier.Word) int { return slices.Compare(a[:], b[:]) })
	require.Len(t, slices.Compact(ids), 6)
}
