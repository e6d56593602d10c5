package contracts_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/witness"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// A proof that the prover made of a real run, not a trapdoor: the contract accepts it
// and nothing near it.
func TestRealProof(t *testing.T) {
	s, err := wraptest.New(wraptest.Small, wraptest.SmallC)
	require.NoError(t, err)
	t.Run("groth16", func(t *testing.T) {
		p, err := s.Wrap(s.Inner)
		require.NoError(t, err)
		checkOnChain(t, s.Key, p)
		falseOpening(t, s, s.Key, wrap.Groth16(s.System, s.Proving, nil))
	})
	t.Run("plonk", func(t *testing.T) {
		if testing.Short() {
			t.Skip("makes a PLONK key and proof")
		}
		system, err := s.Program.CompileSCS()
		require.NoError(t, err)
		pair, err := keypair.NewPLONKDevelopment(context.Background(), system, nil)
		require.NoError(t, err)
		key, err := pair.Wrapped(s.SRS, s.Program.Layout)
		require.NoError(t, err)
		r, err := wrap.Prove(context.Background(), key, s.Inner, wrap.PLONK(system, pair.Proving), wrap.Options{})
		require.NoError(t, err)
		checkOnChain(t, key, r.Proof)
		falseOpening(t, s, key, wrap.PLONK(system, pair.Proving))
	})
}

// falseOpening makes an outer proof, a good one, of an inner proof whose opening is none: the tape is as it was, so
// the circuit has a witness. The pairings of the opening are all that refuses it.
func falseOpening(t *testing.T, s *wraptest.Setting, key *wrapped.Key, outer wrap.Outer) {
	inner := *s.Inner
	inner.Opening.Open = inner.Opening.Q
	var forged *wrapped.Proof
	_, err := wrap.Prove(context.Background(), key, &inner, func(ctx context.Context, full witness.Witness, p *wrapped.Proof) error {
		forged = p
		return outer(ctx, full, p)
	}, wrap.Options{})
	require.ErrorIs(t, err, verifier.ErrFalse)
	values, proof, err := key.Calldata(forged)
	require.NoError(t, err)
	constants, err := contracts.ConstantsOf(key)
	require.NoError(t, err)
	c := newChain(t, 1)
	at := c.deployVerifier(constants)
	require.ErrorIs(t, c.call(c.accounts[0].address, at, verifyCall(constants.VerifierID, values, proof)), contracts.Reverted("ProofInvalid"))
}

// checkOnChain verifies a proof with the contract for its key, then changes it: every
// output by one unit, every word of the proof.
func checkOnChain(t *testing.T, key *wrapped.Key, p *wrapped.Proof) {
	values, proof, err := key.Calldata(p)
	require.NoError(t, err)
	constants, err := contracts.ConstantsOf(key)
	require.NoError(t, err)
	require.Len(t, values, constants.PublicValuesBytes())
	require.Len(t, proof, constants.ProofBytes())

	c := newChain(t, 1)
	at := c.deployVerifier(constants)
	verify := func(values, proof []byte) error {
		return c.call(c.accounts[0].address, at, verifyCall(constants.VerifierID, values, proof))
	}
	require.NoError(t, verify(values, proof))
	gas := c.send(c.accounts[0], at, nil, verifyCall(constants.VerifierID, values, proof)).GasUsed
	t.Logf("%d chunks, %d gas, %d bytes", constants.Chunks(), gas, len(values)+len(proof))
	if !changed {
		require.InEpsilon(t, contracts.VerifyGas(constants), gas, 0.01)
	}

	for i := len(values) - 32*constants.Outputs; i < len(values); i += 32 {
		for _, step := range []int64{1, -1} {
			changed := withWord(values, i, new(big.Int).Add(wordAt(values, i), big.NewInt(step)))
			require.ErrorIs(t, verify(changed, proof), contracts.Reverted("ProofInvalid"))
		}
	}
	var revert *contracts.RevertError
	scalars := len(proof) - 32*(3+constants.RhoBits())
	for i := 4; i < len(proof); i += 32 {
		for _, bit := range []byte{1, 2} {
			changed := append([]byte(nil), proof...)
			changed[i+31] ^= bit
			require.ErrorAs(t, verify(values, changed), &revert, "word %d", i/32)
		}
		sum := new(big.Int).Add(wordAt(proof, i), fr.Modulus())
		if i >= scalars {
			require.ErrorIs(t, verify(values, withWord(proof, i, sum)), contracts.Reverted("ScalarOutOfRange"))
		} else {
			require.ErrorAs(t, verify(values, withWord(proof, i, sum)), &revert, "word %d plus r", i/32)
		}
	}
}
