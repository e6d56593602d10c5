package contracts_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/verifier"
)

// Where there is no code, its hash is 0, or that of nothing: neither is the key of a program.
func TestUniversalConstantsOfNobody(t *testing.T) {
	e := newEverything(t, true)
	b, _, _ := e.sample()
	for name, x := range map[string]struct {
		key verifier.Word
		at  common.Address
	}{
		"no account":              {verifier.Word{}, common.Address{0: 1, 19: 7}},
		"an account without code": {verifier.Keccak(), e.accounts[0].address},
	} {
		proof := append(append([]byte(nil), b.proof[:4]...), 0, 0, 0, 9)
		proof = append(append(proof, x.at[:]...), make([]byte, universalTail)...)
		err := e.verify(&batch{keys: [][32]byte{x.key}, values: b.values[:1], proof: proof})
		require.ErrorIs(t, err, contracts.Reverted("MalformedConstants"), name)
	}
}

// A program whose constants come twice, in two places, has the weights of each place there: nothing is added twice, and nothing is left out.
func TestUniversalConstantsTwice(t *testing.T) {
	e := newEverything(t, true)
	b, keys, _ := e.sample()
	require.Equal(t, keys[1].Word(), keys[2].Word())
	require.Equal(t, byte(3), b.proof[5], "they come with the first two blocks")
	at := 8 + len(constants(keys[0])) + len(constants(keys[1]))
	twice := b.with(func(b *batch) {
		b.proof = slices.Concat(b.proof[:at], constants(keys[2]), b.proof[at:])
		b.proof[5] = 7
	})
	require.NoError(t, e.verify(twice))
	for i := range twice.values {
		err := e.verify(twice.with(func(b *batch) { b.values[i] = withWord(b.values[i], 0, big.NewInt(1)) }))
		require.ErrorIs(t, err, contracts.Reverted("ProofInvalid"))
	}
}
