package wrapped_test

import (
	"context"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// plonkProof is a key of the other scheme, and a proof under it.
func plonkProof(t *testing.T) (*wrapped.Key, *wrapped.Proof) {
	t.Helper()
	m := setting(t)
	system, err := m.Program.CompileSCS()
	require.NoError(t, err)
	pair, err := keypair.NewPLONKDevelopment(context.Background(), system, nil)
	require.NoError(t, err)
	key, err := pair.Wrapped(m.SRS, m.Program.Layout)
	require.NoError(t, err)
	r, err := wrap.Prove(context.Background(), key, m.Inner, wrap.PLONK(system, pair.Proving), wrap.Options{})
	require.NoError(t, err)
	return key, r.Proof
}

// The other scheme: the same circuit, statement and opening, another outer proof.
func TestPLONK(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a PLONK key and proof")
	}
	m := setting(t)
	key, made := plonkProof(t)
	file, err := made.AppendBinary(nil)
	require.NoError(t, err)
	var p wrapped.Proof
	require.NoError(t, p.UnmarshalBinary(file))
	again, err := p.AppendBinary(nil)
	require.NoError(t, err)
	require.Equal(t, file, again)
	b, err := key.AppendBinary(nil)
	require.NoError(t, err)
	var k wrapped.Key
	require.NoError(t, k.UnmarshalBinary(b))
	require.Equal(t, key.VerifierID(), k.VerifierID())
	got, err := wrapped.Verify(&k, &p)
	require.NoError(t, err)
	want, err := wrapped.Verify(m.Key, m.proof)
	require.NoError(t, err)
	require.Equal(t, want, got)
	_, err = wrapped.Verify(m.Key, &p)
	require.ErrorIs(t, err, wrapped.ErrOtherKey)

	_, proof, err := key.Calldata(&p)
	require.NoError(t, err)
	require.Equal(t, "aivm.plonk.development.v1", selectorName(t, proof[:4]))
	require.Len(t, proof, 4+64*len(p.Commitments)+768+3*64+32*(1+len(p.High)+2))

	_, _, g1, _ := bn254.Generators()
	one := fr.One()
	for what, change := range map[string]func(q *wrapped.Proof){
		"output":     func(q *wrapped.Proof) { q.Outputs[0][0] = q.Outputs[0][0].Add(int128.From(1)) },
		"context":    func(q *wrapped.Proof) { q.Context[1]++ },
		"commitment": func(q *wrapped.Proof) { q.Commitments[0].Add(&q.Commitments[0], &g1) },
		"quotient":   func(q *wrapped.Proof) { q.Opening.Q.Add(&q.Opening.Q, &g1) },
		"opening":    func(q *wrapped.Proof) { q.Opening.Open.Add(&q.Opening.Open, &g1) },
		"y":          func(q *wrapped.Proof) { q.Y.Add(&q.Y, &one) },
		"wires":      func(q *wrapped.Proof) { q.PLONK.Proof.LRO[0].Add(&q.PLONK.Proof.LRO[0], &g1) },
		"value":      func(q *wrapped.Proof) { q.PLONK.Proof.BatchedProof.ClaimedValues[0].Double(&one) },
	} {
		q := wrapped.Proof{}
		require.NoError(t, q.UnmarshalBinary(file))
		change(&q)
		_, err := wrapped.Verify(key, &q)
		require.ErrorIs(t, err, verifier.ErrFalse, what)
	}
}
