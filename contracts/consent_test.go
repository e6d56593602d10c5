package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
)

// What Go signs the contract takes, and a provider's registration costs who sends it no more than the provider's own, and the signature.
func TestConsentGas(t *testing.T) {
	f := newFair(t)
	f.do("fund", 0, ether(3), campaign.PackFund())
	provider := f.accounts[2]
	sign := func(data apitypes.TypedData) []byte {
		hash, _, err := apitypes.TypedDataAndHash(data)
		require.NoError(t, err)
		signature, err := crypto.Sign(hash, provider.key)
		require.NoError(t, err)
		signature[64] += 27
		return signature
	}
	registerFor := func(payout common.Address, nonce uint64) []byte {
		points, knowledge := f.knowledge(2, dataDescriptor, f.data[0])
		c := &bindings.Consent{
			Account: provider.address, Payout: payout, Round: new(big.Int), Slot: big.NewInt(1), DataId: dataID(f.data[0]), Nonce: nonce, Deadline: 1 << 40,
		}
		return contracts.PackRegisterFor(c, sign(contracts.ConsentData(f.id, f.campaign, c)), word(dataDescriptor), points, knowledge)
	}
	gas := f.send(f.accounts[0], f.campaign, nil, registerFor(provider.address, 7)).GasUsed
	t.Log("register for a provider:", gas)
	require.LessOrEqual(t, gas, uint64(310_000))
	revoke := campaign.PackRevokeFor(provider.address, 7, sign(contracts.RevocationData(f.id, f.campaign, provider.address, 7)))
	t.Log("revoke:", f.send(f.accounts[0], f.campaign, nil, revoke).GasUsed)
	f.refused(0, registerFor(provider.address, 7), "RevokedConsent")
	require.Equal(t, f.campaign, contracts.CampaignAddress(f.accounts[0].address, f.terms, f.pins, contracts.Salt("")))
	other := common.Address{9}
	t.Log("register for a provider who is paid elsewhere:", f.send(f.accounts[0], f.campaign, nil, registerFor(other, 8)).GasUsed)
}
