package prover_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// registered is a data set of two polynomials and the proof that its provider
// knows them.
type registered struct {
	srs        *srs.SRS
	who        verifier.Registration
	descriptor []byte
	data       prover.DataCommitment
	proofs     []verifier.Knowledge
}

func register(t *testing.T) *registered {
	t.Helper()
	s := unsafePowers(t, 1<<18+2)
	// Two blocks of 2^17 cells do not fit a polynomial of 2^18 beside its blindings.
	u := unit(t, "s.x = input bit[n=131072]\ns.y = input bit[n=131072]\n")
	in := vm.Inputs{"s.x": numbers(make([]int64, 131072)...), "s.y": numbers(make([]int64, 131072)...)}
	in["s.x"].I64[5], in["s.y"].I64[131071] = 1, 1
	all, blindings, err := prover.CommitData(s, u, in, prover.Blindings{})
	require.NoError(t, err)
	r := &registered{srs: s, data: all["s"], descriptor: verifier.DataDescriptor(u, u.DataSets()[0])}
	require.Len(t, r.data.Points, 2)
	r.who.Chain[31], r.who.Campaign[0], r.who.Provider[19] = 1, 0xca, 0xa1
	r.proofs, err = prover.ProveKnowledge(s, u, "s", in, blindings.Data["s"], &r.who)
	require.NoError(t, err)
	return r
}

func (r *registered) verify(who verifier.Registration, points []bn254.G1Affine, proofs []verifier.Knowledge) error {
	return verifier.VerifyKnowledge(&verifier.Key{SRS: r.srs}, &who, r.descriptor, points, proofs)
}

func TestKnowledge(t *testing.T) {
	r := register(t)
	require.NoError(t, r.verify(r.who, r.data.Points, r.proofs))

	// The proof of another cannot be used: not under another address, in another
	// campaign, on another chain.
	for _, change := range []func(who *verifier.Registration){
		func(who *verifier.Registration) { who.Provider[0]++ },
		func(who *verifier.Registration) { who.Campaign[19]++ },
		func(who *verifier.Registration) { who.Chain[0]++ },
	} {
		who := r.who
		change(&who)
		require.ErrorIs(t, r.verify(who, r.data.Points, r.proofs), verifier.ErrKnowledge)
	}

	// Whoever adds a known multiple of [1] or of [τ] to a commitment has f + δ or
	// f + δX: were x the same, y + δ and W, or y + δ·x and W + δ·[1], would do.
	x := r.who.Point(r.data.ID, 0)
	delta := fr.NewElement(5)
	for degree := range 2 {
		points, proofs := slices.Clone(r.data.Points), slices.Clone(r.proofs)
		var shift bn254.G1Affine
		shift.ScalarMultiplication(&r.srs.G1()[degree], big.NewInt(5))
		points[0].Add(&points[0], &shift)
		added := delta
		if degree == 1 {
			added.Mul(&delta, &x)
			shift.ScalarMultiplication(&r.srs.G1()[0], big.NewInt(5))
			proofs[0].W.Add(&proofs[0].W, &shift)
		}
		proofs[0].Y.Add(&proofs[0].Y, &added)
		require.True(t, r.opensAt(x, points[0], proofs[0]), "a forgery of substance")
		require.ErrorIs(t, r.verify(r.who, points, proofs), verifier.ErrKnowledge, "degree %d", degree)
	}

	swapped := []verifier.Knowledge{r.proofs[1], r.proofs[0]}
	require.ErrorIs(t, r.verify(r.who, r.data.Points, swapped), verifier.ErrKnowledge, "another piece")
	require.ErrorIs(t, r.verify(r.who, []bn254.G1Affine{r.data.Points[1], r.data.Points[0]}, swapped), verifier.ErrKnowledge)
	require.ErrorIs(t, r.verify(r.who, r.data.Points, r.proofs[:1]), verifier.ErrShape)
	require.ErrorIs(t, r.verify(r.who, nil, nil), verifier.ErrShape)

	for what, change := range map[string]func(k *verifier.Knowledge){
		"y":        func(k *verifier.Knowledge) { k.Y.Add(&k.Y, &delta) },
		"w":        func(k *verifier.Knowledge) { k.W.Neg(&k.W) },
		"infinity": func(k *verifier.Knowledge) { k.W = bn254.G1Affine{} },
	} {
		for i := range r.proofs {
			proofs := slices.Clone(r.proofs)
			change(&proofs[i])
			require.ErrorIs(t, r.verify(r.who, r.data.Points, proofs), verifier.ErrKnowledge, what)
		}
	}
	proofs := slices.Clone(r.proofs)
	proofs[1].W.X.SetUint64(3)
	require.ErrorIs(t, r.verify(r.who, r.data.Points, proofs), verifier.ErrMalformed)

	other := *r
	other.descriptor = append(slices.Clone(r.descriptor), '\n')
	require.ErrorIs(t, other.verify(r.who, r.data.Points, r.proofs), verifier.ErrKnowledge, "the id is bound")
}

// opensAt checks an opening by its definition, with pairings.
func (r *registered) opensAt(x fr.Element, c bn254.G1Affine, k verifier.Knowledge) bool {
	tau, _ := r.srs.G2Power(0)
	one := r.srs.G2One()
	var value, xs, left bn254.G1Affine
	value.ScalarMultiplication(&r.srs.G1()[0], k.Y.BigInt(new(big.Int)))
	left.Sub(&c, &value)
	var x2 bn254.G2Affine
	x2.ScalarMultiplication(&one, x.BigInt(new(big.Int)))
	tau.Sub(&tau, &x2)
	xs.Neg(&k.W)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{left, xs}, []bn254.G2Affine{one, tau})
	return ok && err == nil
}

// The point is the hash that a contract computes.
func TestKnowledgePoint(t *testing.T) {
	who := verifier.Registration{Campaign: [20]byte{0: 0xca}, Provider: [20]byte{19: 0xa1}}
	who.Chain[31] = 1
	id := verifier.Word{7}
	domain := verifier.Keccak([]byte("aivm/knowledge/v1"))
	word := func(at int, v byte) []byte { w := make([]byte, 32); w[at] = v; return w }
	h := verifier.Keccak(domain[:], word(31, 1), word(12, 0xca), word(31, 0xa1), id[:], word(31, 3))
	var want fr.Element
	want.SetBytes(h[:])
	require.Equal(t, want, who.Point(id, 3))
}
