package contracts_test

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// plonkTail is the length of an outer proof of PLONK, plonkScalars are where in it scalars are: the values at ζ and ζ·ω.
const plonkTail = 768

var plonkScalars = []int{0x180, 0x1a0, 0x1c0, 0x1e0, 0x200, 0x260}

// Every word of the outer proof, and one of each part before it, changed alone, makes the proof a bad one.
func TestUniversalPLONKEveryWordIsBound(t *testing.T) {
	e := newEverythingPLONK(t, true)
	b, _, _ := e.sample()
	require.NoError(t, e.verify(b))
	refused := func(what string, changed *batch, want ...string) {
		t.Helper()
		var revert *contracts.RevertError
		err := e.verify(changed)
		require.ErrorAs(t, err, &revert, "%s: %v", what, err)
		require.Contains(t, want, revert.Name, what)
	}
	end := len(b.proof)
	for i := end - plonkTail; i < end; i += 32 {
		w := wordAt(b.proof, i)
		for _, v := range []*big.Int{new(big.Int).Add(w, big.NewInt(1)), new(big.Int), new(big.Int).Xor(w, new(big.Int).Lsh(big.NewInt(1), 200))} {
			refused(fmt.Sprint("word at ", i-end), b.with(func(b *batch) { b.proof = withWord(b.proof, i, v) }), "ProofInvalid", "Error")
		}
	}
	for _, i := range plonkScalars {
		at := end - plonkTail + i
		refused("a scalar plus r", b.with(func(b *batch) {
			b.proof = withWord(b.proof, at, new(big.Int).Add(wordAt(b.proof, at), fr.Modulus()))
		}), "Error")
	}
	tail := end - plonkTail - openingTail
	for i := tail; i < end-plonkTail; i += 32 {
		refused(fmt.Sprint("word of the tail at ", i-tail), b.with(func(b *batch) {
			b.proof = withWord(b.proof, i, new(big.Int).Add(wordAt(b.proof, i), big.NewInt(1)))
		}), "ProofInvalid", "PointNotOnCurve")
	}
	refused("the context", b.with(func(b *batch) { b.values[0][31]++ }), "ProofInvalid", "Error")
	refused("an output", b.with(func(b *batch) { b.values[2][len(b.values[2])-1]++ }), "ProofInvalid", "Error")
	refused("a byte less", b.with(func(b *batch) { b.proof = b.proof[:end-1] }), "ProofLength")
	refused("a byte more", b.with(func(b *batch) { b.proof = append(b.proof, 0) }), "ProofLength")
	refused("of Groth16's length", b.with(func(b *batch) { b.proof = b.proof[:end-plonkTail+256] }), "ProofLength")
}

// A false opening is refused though the outer proof is good, and a false outer proof though the opening is good.
func TestUniversalPLONKHalfTrue(t *testing.T) {
	e := newEverythingPLONK(t, true)
	keys, blocks := e.links(2)
	calldata := func(steps wraptest.Steps) *batch {
		p := e.ProveBut(keys, blocks, steps)
		_, err := universal.Verify(e.Key, keys, p)
		require.ErrorIs(t, err, verifier.ErrFalse)
		values, proof, err := universal.Calldata(e.Key, keys, p, func(*universal.ProgramKey) (a [20]byte, ok bool) { return a, false })
		require.NoError(t, err)
		return &batch{keys: [][32]byte{keys[0].Word(), keys[1].Word()}, values: values, proof: proof}
	}
	require.ErrorIs(t, e.verify(calldata(wraptest.Steps{Off: e.Draw()})), contracts.Reverted("ProofInvalid"))
	for i := range universal.PublicInputs {
		other := calldata(wraptest.Steps{Outer: func(p *universal.Proof, tr *universal.Transcript) {
			lie := *tr
			lie.Public[i] = e.Draw()
			e.Outer(p, &lie)
		}})
		require.ErrorIs(t, e.verify(other), contracts.Reverted("ProofInvalid"), "public input %d", i)
	}
}

// A proof of one scheme is refused by the verifier of the other, whatever selector it has; so is a development proof by a
// verifier that is not for development.
func TestUniversalPLONKSelectors(t *testing.T) {
	e, g, f := newEverythingPLONK(t, true), newEverything(t, true), newEverythingPLONK(t, false)
	plonk, _, _ := e.sample()
	groth16, _, _ := g.sample()
	safe, _, _ := f.sample()
	require.NoError(t, e.verify(plonk))
	require.NoError(t, g.verify(groth16))
	require.NoError(t, f.verify(safe))
	for name, s := range map[string]*batch{"groth16": groth16, "plonk": safe} {
		require.ErrorIs(t, e.verify(s), contracts.Reverted("WrongSelector"), name)
	}
	require.ErrorIs(t, g.verify(plonk), contracts.Reverted("WrongSelector"))
	require.ErrorIs(t, f.verify(plonk), contracts.Reverted("WrongSelector"))
	as := func(b *batch, e *everything) *batch {
		s := e.Key.Selector()
		return b.with(func(b *batch) { copy(b.proof, s[:4]) })
	}
	require.ErrorIs(t, e.verify(as(groth16, e)), contracts.Reverted("ProofLength"))
	require.ErrorIs(t, g.verify(as(plonk, g)), contracts.Reverted("ProofLength"))
	require.Error(t, f.verify(as(plonk, f))) // another key's
}

// Each creation takes the keys of its scheme, and the code says which key a contract has.
func TestUniversalPLONKKey(t *testing.T) {
	e, g := newEverythingPLONK(t, true), newEverything(t, true)
	plonk, err := e.Key.AppendBinary(nil)
	require.NoError(t, err)
	groth16, err := g.Key.AppendBinary(nil)
	require.NoError(t, err)
	create := func(code string, key []byte) error {
		return e.create(append(common.FromHex(code), bindings.NewAIVMVerifierCreation().PackConstructor(key)...))
	}
	long := append(append([]byte(nil), groth16...), make([]byte, len(plonk)-len(groth16))...)
	creation, other := bindings.AIVMVerifierPlonkCreationMetaData.Bin, bindings.AIVMVerifierCreationMetaData.Bin
	require.NoError(t, create(creation, plonk))
	require.NoError(t, create(other, groth16))
	require.ErrorIs(t, create(creation, groth16), contracts.Reverted("MalformedKey"))
	require.ErrorIs(t, create(creation, long), contracts.Reverted("MalformedKey"))
	require.ErrorIs(t, create(other, plonk), contracts.Reverted("MalformedKey"))
	require.ErrorIs(t, create(other, plonk[:len(groth16)]), contracts.Reverted("MalformedKey"))
	ctx := context.Background()
	require.ErrorIs(t, contracts.CheckUniversal(ctx, e.client, e.at, g.Key), contracts.ErrCode)
	require.ErrorIs(t, contracts.CheckUniversal(ctx, g.client, g.at, e.Key), contracts.ErrCode)
}

// What PLONK costs more, by receipts: an outer proof is another each time, so only about.
func TestUniversalPLONKGas(t *testing.T) {
	e, g := newEverythingPLONK(t, false), newEverything(t, false)
	for _, n := range []int{9, 12} {
		cost := map[*everything]uint64{}
		for _, e := range []*everything{e, g} {
			k := e.Program(fmt.Sprint(n), programOf(n))
			keys := listOf(k, 1)
			e.register(k)
			b := e.calldata(keys, e.Prove(keys, listOf(e.Block(k), 1)), false)
			cost[e] = e.send(e.accounts[0], e.at, nil, b.packed()).GasUsed
		}
		t.Logf("%d commitments of an inner proof: %d gas by PLONK, %d by Groth16", n, cost[e], cost[g])
		if changed {
			continue
		}
		require.InDelta(t, plonkMore, cost[e]-cost[g], 2000)
	}
}

// plonkMore is what PLONK costs more than Groth16.
const plonkMore = 150_000
