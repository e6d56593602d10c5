package contracts_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/wraptest"
)

// A proof that the prover made of a real run, not a trapdoor: the contract accepts it
// and nothing near it.
func TestRealProof(t *testing.T) {
	s, err := wraptest.New(wraptest.Small, wraptest.SmallC)
	require.NoError(t, err)
	p, err := s.Wrap(s.Inner)
	require.NoError(t, err)
	values, proof, err := s.Key.Calldata(p)
	require.NoError(t, err)
	constants, err := contracts.ConstantsOf(s.Key)
	require.NoError(t, err)
	require.Len(t, values, constants.PublicValuesBytes())
	require.Len(t, proof, constants.ProofBytes())

	c := newChain(t, 1)
	at := c.deployVerifier(constants)
	from := c.accounts[0].address
	require.NoError(t, c.call(from, at, verifyCall(constants.VerifierID, values, proof)))
	gas := c.send(c.accounts[0], at, nil, verifyCall(constants.VerifierID, values, proof)).GasUsed
	t.Logf("%d chunks, %d gas", constants.Chunks(), gas)
	require.InEpsilon(t, contracts.VerifyGas(constants), gas, 0.01)

	// Every output changed by one unit, every word of the proof by one bit.
	for i := len(values) - 32*constants.Outputs; i < len(values); i += 32 {
		for _, step := range []int64{1, -1} {
			changed := withWord(values, i, new(big.Int).Add(wordAt(values, i), big.NewInt(step)))
			require.ErrorIs(t, c.call(from, at, verifyCall(constants.VerifierID, changed, proof)), contracts.Reverted("ProofInvalid"))
		}
	}
	for i := 4; i < len(proof); i += 32 {
		changed := append([]byte(nil), proof...)
		changed[i+31] ^= 1
		var revert *contracts.RevertError
		require.ErrorAs(t, c.call(from, at, verifyCall(constants.VerifierID, values, changed)), &revert, "word %d", i/32)
		if i >= len(proof)-32*(3+constants.RhoBits()) {
			sum := new(big.Int).Add(wordAt(proof, i), fr.Modulus())
			require.ErrorIs(t, c.call(from, at, verifyCall(constants.VerifierID, values, withWord(proof, i, sum))), contracts.Reverted("ScalarOutOfRange"))
		}
	}
}
