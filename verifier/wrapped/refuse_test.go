package wrapped_test

import (
	"context"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	gnarkplonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Files that say that they are something else, or of another version, are told apart.
func TestForeignFiles(t *testing.T) {
	m := setting(t)
	proof, err := m.proof.AppendBinary(nil)
	require.NoError(t, err)
	key, err := m.Key.AppendBinary(nil)
	require.NoError(t, err)
	changed := func(b []byte, at int) []byte {
		b = slices.Clone(b)
		b[at] ^= 1
		return b
	}
	for _, c := range []struct {
		file             []byte
		header           string
		read             func([]byte) error
		foreign, version error
	}{
		{proof, wrapped.Header, new(wrapped.Proof).UnmarshalBinary, wrapped.ErrForeign, wrapped.ErrVersion},
		{key, wrapped.KeyHeader, new(wrapped.Key).UnmarshalBinary, wrapped.ErrKey, wrapped.ErrVersion},
	} {
		require.NoError(t, c.read(c.file))
		require.ErrorIs(t, c.read(nil), c.foreign)
		for i := range c.header {
			require.ErrorIs(t, c.read(changed(c.file, i)), c.foreign)
		}
		require.ErrorIs(t, c.read(changed(c.file, len(c.header))), c.version)
	}
}

// A key of a circuit with other public inputs, with commitments, with other constants or with the points of two schemes
// is none.
func TestKeyRefusesOtherCircuits(t *testing.T) {
	m := setting(t)
	_, _, g1, _ := bn254.Generators()
	_, vk, err := groth16.Setup(context.Background(), m.System, nil)
	require.NoError(t, err)
	k := vk.G1.K
	for _, bad := range [][]bn254.G1Affine{k[:4], append(slices.Clone(k), g1)} {
		vk.G1.K = bad
		_, err = wrapped.NewGroth16Key(vk)
		require.ErrorIs(t, err, wrapped.ErrKey)
	}
	vk.G1.K, vk.PublicAndCommitmentCommitted = k, [][]int{{1}}
	_, err = wrapped.NewGroth16Key(vk)
	require.ErrorIs(t, err, wrapped.ErrKey)
	for what, change := range map[string]func(k *wrapped.Key){
		"a fixed commitment more": func(k *wrapped.Key) { k.Fixed = append(slices.Clone(k.Fixed), g1) },
		"two schemes":             func(k *wrapped.Key) { k.PLONK = plonkKey() },
		"another scheme":          func(k *wrapped.Key) { k.Scheme = wrapped.PLONK },
		"no scheme":               func(k *wrapped.Key) { k.Groth16 = nil },
	} {
		k := *m.Key
		change(&k)
		_, err := wrapped.NewKey(k)
		require.ErrorIs(t, err, wrapped.ErrKey, what)
	}
}

// plonkKey is a key of no circuit.
func plonkKey() *wrapped.PLONKKey {
	_, _, g1, g2 := bn254.Generators()
	return &wrapped.PLONKKey{LogSize: 4, Tau: g2, S: [3]bn254.G1Affine{g1, g1, g1}, Ql: g1, Qr: g1, Qm: g1, Qo: g1, Qk: g1}
}

// A key of gnark's is taken if the verifiers' constants are its own.
func TestPLONKKeyRefuses(t *testing.T) {
	_, _, g1, g2 := bn254.Generators()
	_, err := wrapped.NewPLONKKey(plonkKey().Gnark())
	require.NoError(t, err)
	for what, change := range map[string]func(vk *gnarkplonk.VerifyingKey){
		"a commitment":               func(vk *gnarkplonk.VerifyingKey) { vk.Qcp = []kzg.Digest{g1} },
		"a constraint of commitment": func(vk *gnarkplonk.VerifyingKey) { vk.CommitmentConstraintIndexes = []uint64{1} },
		"a size of 17":               func(vk *gnarkplonk.VerifyingKey) { vk.Size++ },
		"three public inputs":        func(vk *gnarkplonk.VerifyingKey) { vk.NbPublicVariables-- },
		"another generator":          func(vk *gnarkplonk.VerifyingKey) { vk.Generator.SetOne() },
		"another coset":              func(vk *gnarkplonk.VerifyingKey) { vk.CosetShift.SetOne() },
		"another [1] in G1":          func(vk *gnarkplonk.VerifyingKey) { vk.Kzg.G1.Neg(&g1) },
		"another [1] in G2":          func(vk *gnarkplonk.VerifyingKey) { vk.Kzg.G2[0].Neg(&g2) },
	} {
		vk := plonkKey().Gnark()
		change(vk)
		_, err := wrapped.NewPLONKKey(vk)
		require.ErrorIs(t, err, wrapped.ErrKey, what)
	}
	for _, size := range []int{-1, 0, 29} {
		k := *setting(t).Key
		k.Scheme, k.Groth16, k.PLONK = wrapped.PLONK, nil, plonkKey()
		_, err := wrapped.NewKey(k)
		require.NoError(t, err)
		k.PLONK.LogSize = size
		_, err = wrapped.NewKey(k)
		require.ErrorIs(t, err, wrapped.ErrKey, "a domain of 2^%d", size)
	}
}

// A proof of a circuit with commitments, or with another number of values, is none.
func TestPLONKProofRefuses(t *testing.T) {
	proof := func(values, commitments int) *gnarkplonk.Proof {
		p := &gnarkplonk.Proof{Bsb22Commitments: make([]kzg.Digest, commitments)}
		p.BatchedProof.ClaimedValues = make([]fr.Element, values)
		return p
	}
	_, err := wrapped.NewPLONKProof(proof(6, 0))
	require.NoError(t, err)
	for _, bad := range []*gnarkplonk.Proof{proof(5, 0), proof(7, 0), proof(6, 1)} {
		_, err := wrapped.NewPLONKProof(bad)
		require.ErrorIs(t, err, verifier.ErrShape)
	}
}
