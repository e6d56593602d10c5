package wrapped_test

import (
	"context"
	"encoding/hex"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Keys whose secrets everybody knows, or that leave a public input out of the equation, are refused: with no point for
// σ, outputs could be anything.
func TestKeyRefusesKnownSecrets(t *testing.T) {
	m := setting(t)
	_, _, g1, g2 := bn254.Generators()
	minus1, minus2 := g1, g2
	minus1.Neg(&minus1)
	minus2.Neg(&minus2)
	for what, change := range map[string]func(g *wrapped.Groth16Key){
		"α = 0":       func(g *wrapped.Groth16Key) { g.Alpha = bn254.G1Affine{} },
		"α = 1":       func(g *wrapped.Groth16Key) { g.Alpha = g1 },
		"α = −1":      func(g *wrapped.Groth16Key) { g.Alpha = minus1 },
		"β = 1":       func(g *wrapped.Groth16Key) { g.Beta = g2 },
		"δ = −1":      func(g *wrapped.Groth16Key) { g.Delta = minus2 },
		"no point: 1": func(g *wrapped.Groth16Key) { g.K[0] = bn254.G1Affine{} },
		"no point: σ": func(g *wrapped.Groth16Key) { g.K[4] = bn254.G1Affine{} },
	} {
		k := *m.Key
		g := *k.Groth16
		change(&g)
		k.Groth16 = &g
		_, err := wrapped.NewKey(k)
		require.ErrorIs(t, err, wrapped.ErrKey, what)
		b, err := k.AppendBinary(nil)
		require.NoError(t, err)
		require.ErrorIs(t, new(wrapped.Key).UnmarshalBinary(b), wrapped.ErrKey, what)
	}
}

// Keys with γ ≠ 1 or γ = δ are refused.
func TestKeyRefusesGamma(t *testing.T) {
	m := setting(t)
	_, vk, err := groth16.Setup(context.Background(), m.System, nil)
	require.NoError(t, err)
	_, err = wrapped.NewGroth16Key(vk)
	require.NoError(t, err)
	_, _, _, one := bn254.Generators()
	delta := vk.G2.Delta
	vk.G2.Delta = one
	_, err = wrapped.NewGroth16Key(vk)
	require.ErrorIs(t, err, wrapped.ErrGamma)
	vk.G2.Gamma, vk.G2.Delta = delta, delta
	_, err = wrapped.NewGroth16Key(vk)
	require.ErrorIs(t, err, wrapped.ErrGamma)
	k := *m.Key
	g := *k.Groth16
	g.Delta = one
	k.Groth16 = &g
	_, err = wrapped.NewKey(k)
	require.ErrorIs(t, err, wrapped.ErrGamma)
}

func TestKeyRoundTrip(t *testing.T) {
	m := setting(t)
	b, err := m.Key.AppendBinary(nil)
	require.NoError(t, err)
	var k wrapped.Key
	require.NoError(t, k.UnmarshalBinary(b))
	again, err := k.AppendBinary(nil)
	require.NoError(t, err)
	require.Equal(t, b, again)
	require.Equal(t, m.Key.VerifierID(), k.VerifierID())
	_, err = wrapped.Verify(&k, m.proof)
	require.NoError(t, err)
	for n := 0; n < len(b); n += 13 {
		require.Error(t, k.UnmarshalBinary(b[:n]), "cut to %d bytes", n)
	}
	require.Error(t, k.UnmarshalBinary(append(b, 0)))
	_, err = wrapped.Verify(&wrapped.Key{}, m.proof)
	require.ErrorIs(t, err, wrapped.ErrKey)
}

// The verifier id depends on every part of the key but the version of gnark.
func TestVerifierIDBindsTheKey(t *testing.T) {
	m := setting(t)
	seen := map[verifier.Word]string{m.Key.VerifierID(): "honest"}
	_, _, g1, g2 := bn254.Generators()
	differs := func(what string, change func(k *wrapped.Key)) {
		t.Helper()
		k := *m.Key
		g := *k.Groth16
		k.Groth16, k.Fixed = &g, slices.Clone(k.Fixed)
		change(&k)
		made, err := wrapped.NewKey(k)
		require.NoError(t, err, what)
		require.NotContains(t, seen, made.VerifierID(), what)
		seen[made.VerifierID()] = what
	}
	differs("development", func(k *wrapped.Key) { k.Development = !k.Development })
	differs("chunk size", func(k *wrapped.Key) { k.C++ })
	differs("circuit", func(k *wrapped.Key) { k.Circuit[0]++ })
	differs("tau", func(k *wrapped.Key) { k.Tau = g2 })
	differs("tau^b", func(k *wrapped.Key) { k.TauB = g2 })
	differs("alpha", func(k *wrapped.Key) { k.Groth16.Alpha = k.Groth16.K[1] })
	differs("beta", func(k *wrapped.Key) { k.Groth16.Beta = k.Groth16.Delta })
	differs("delta", func(k *wrapped.Key) { k.Groth16.Delta = k.Groth16.Beta })
	for i := range m.Key.Groth16.K {
		differs("K", func(k *wrapped.Key) { k.Groth16.K[i] = g1 })
	}
	for i := range m.Key.Fixed {
		differs("fixed", func(k *wrapped.Key) { k.Fixed[i] = g1 })
	}
}

// Calldata are laid out as SPEC.md says.
func TestCalldata(t *testing.T) {
	m := setting(t)
	values, proof, err := m.Key.Calldata(m.proof)
	require.NoError(t, err)
	s, err := wrapped.Verify(m.Key, m.proof)
	require.NoError(t, err)
	outputs := m.proof.Outputs[0]
	require.Len(t, values, 32*(1+len(s.Data)+1+len(outputs)))
	require.Equal(t, s.Context[:], values[:32])
	for i, d := range s.Data {
		require.Equal(t, d.ID[:], values[32*(1+i):32*(2+i)])
	}
	require.Equal(t, s.End[:], values[32*(1+len(s.Data)):][:32])
	for i, v := range outputs {
		require.Equal(t, v, decode(t, values[32*(2+len(s.Data)+i):][:32]))
	}
	k, high := len(m.proof.Commitments), len(m.proof.High)
	require.Len(t, proof, 4+64*k+256+3*64+32*(1+high+2))
	require.Equal(t, "aivm.groth16.development.v1", selectorName(t, proof[:4]))
	y := m.proof.Y.Bytes()
	require.Equal(t, y[:], proof[len(proof)-32:])
	short := clone(m.proof)
	short.High = short.High[1:]
	_, _, err = m.Key.Calldata(short)
	require.ErrorIs(t, err, verifier.ErrShape)
}

// decode reads a word that is an int128.
func decode(t *testing.T, word []byte) int128.Int {
	t.Helper()
	var e fr.Element
	v := e.SetBytes(word[16:])
	for _, b := range word[:16] {
		require.Equal(t, word[16]>>7 == 1, b == 0xff)
		require.Contains(t, []byte{0, 0xff}, b)
	}
	n := v.BigInt(new(big.Int))
	if word[16]>>7 == 1 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), 128))
	}
	i, err := int128.FromBig(n)
	require.NoError(t, err)
	return i
}

func selectorName(t *testing.T, s []byte) string {
	t.Helper()
	for _, name := range []string{"aivm.groth16.v1", "aivm.groth16.development.v1", "aivm.plonk.v1", "aivm.plonk.development.v1"} {
		if w := verifier.Keccak([]byte(name)); slices.Equal(w[:4], s) {
			return name
		}
	}
	return hex.EncodeToString(s)
}

// Keccak is the hash of Ethereum.
func TestKeccak(t *testing.T) {
	require.Equal(t, "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470", verifier.Keccak().String())
}
