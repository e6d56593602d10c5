package universal_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// strangers are proofs of one block each, in turn of two programs.
func strangers(u *wraptest.Universal, n int) (keys []*universal.ProgramKey, proofs []*universal.Proof) {
	keys = []*universal.ProgramKey{u.Program("first", firstShape), u.Program("next", chainShape)}
	for i := range n {
		k := keys[i%2]
		proofs = append(proofs, u.Prove([]*universal.ProgramKey{k}, []universal.Block{u.Block(k)}))
	}
	return keys, proofs
}

// Proofs together say what each says alone; a false one among them, or one that is none, spoils all.
func TestMany(t *testing.T) {
	u := wraptest.NewUniversal(9, true)
	for _, n := range []int{1, 2, 5} {
		keys, proofs := strangers(u, n)
		s, err := universal.VerifyMany(u.Key, keys, proofs)
		require.NoError(t, err)
		require.Len(t, s, n)
		for i := range proofs {
			want, err := universal.Verify(u.Key, keys, proofs[i])
			require.NoError(t, err)
			require.Equal(t, want[0], s[i])
			rejects := func(want error, change func(p *universal.Proof)) {
				t.Helper()
				list := slices.Clone(proofs)
				list[i] = clone(proofs[i])
				change(list[i])
				_, err := universal.VerifyMany(u.Key, keys, list)
				require.ErrorIs(t, err, want)
			}
			rejects(verifier.ErrFalse, func(p *universal.Proof) { p.Blocks[0].Context[0]++ })
			rejects(verifier.ErrFalse, func(p *universal.Proof) { p.Blocks[0].Commitments[0].Neg(&p.Blocks[0].Commitments[0]) })
			rejects(verifier.ErrFalse, func(p *universal.Proof) { p.Opening.Q.Neg(&p.Opening.Q) })
			rejects(verifier.ErrFalse, func(p *universal.Proof) { p.Opening.W.Neg(&p.Opening.W) })
			rejects(verifier.ErrFalse, func(p *universal.Proof) { abc(p).A.Neg(&abc(p).A) })
			rejects(verifier.ErrFalse, func(p *universal.Proof) { abc(p).C.Neg(&abc(p).C) })
			rejects(verifier.ErrFalse, func(p *universal.Proof) { abc(p).B.Neg(&abc(p).B) })
			rejects(universal.ErrOtherKey, func(p *universal.Proof) { p.Blocks[0].Key[0]++ })
			rejects(universal.ErrOtherKey, func(p *universal.Proof) { p.Outer = nil })
			rejects(verifier.ErrShape, func(p *universal.Proof) { p.Wires = nil })
		}
	}
	keys, proofs := strangers(u, 2)
	_, err := universal.VerifyMany(u.Key, keys, []*universal.Proof{proofs[0], proofs[0]})
	require.NoError(t, err)
	_, err = universal.VerifyMany(u.Key, keys, nil)
	require.ErrorIs(t, err, verifier.ErrShape)
	chain, blocks := batch(u, 2)
	_, err = universal.VerifyMany(u.Key, chain, []*universal.Proof{u.Prove(chain, blocks)})
	require.ErrorIs(t, err, verifier.ErrShape)
	p, err := wraptest.NewUniversalPLONK(9, true)
	require.NoError(t, err)
	keys, proofs = strangers(p, 1)
	_, err = universal.VerifyMany(p.Key, keys, proofs)
	require.ErrorIs(t, err, universal.ErrKey)
}

// Two wrong proofs whose faults cancel without weights: of the outer proofs, of the openings, of one and the other.
func TestManyDoNotCancel(t *testing.T) {
	u := wraptest.NewUniversal(9, true)
	k := u.Program("first", firstShape)
	for name, proofs := range cancelling(u, k) {
		for i := range proofs {
			_, err := universal.Verify(u.Key, []*universal.ProgramKey{k}, proofs[i])
			require.ErrorIs(t, err, verifier.ErrFalse, name)
		}
		_, err := universal.VerifyMany(u.Key, []*universal.ProgramKey{k}, proofs)
		require.ErrorIs(t, err, verifier.ErrFalse, name)
	}
}

// cancelling are pairs of false proofs.
func cancelling(u *wraptest.Universal, k *universal.ProgramKey) map[string][]*universal.Proof {
	prove := func() *universal.Proof { return u.Prove([]*universal.ProgramKey{k}, []universal.Block{u.Block(k)}) }
	e, negative := u.Draw(), u.Draw()
	negative.Neg(&e)
	a, b, c := prove(), prove(), prove()
	u.Shift(a, e)
	u.Shift(b, negative)
	u.Shift(c, negative)
	return map[string][]*universal.Proof{
		"outer proofs":               {a, b},
		"openings":                   {u.ProveOff(k, e), u.ProveOff(k, negative)},
		"an opening, an outer proof": {u.ProveOff(k, e), c},
	}
}

// If x did not depend on a proof, that could be chosen after it and make up for another.
func TestManyBindsEveryProof(t *testing.T) {
	u := wraptest.NewUniversal(9, true)
	k := u.Program("first", firstShape)
	for by := range 3 {
		for name, skip := range map[string]func(int) bool{
			"none":        func(int) bool { return true },
			"all but one": func(i int) bool { return i == by },
		} {
			_, err := universal.VerifyMany(u.Key, []*universal.ProgramKey{k}, u.Forged(k, 3, by, skip))
			require.ErrorIs(t, err, verifier.ErrFalse, "%s, %d", name, by)
		}
	}
}
