package contracts

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/verifier"
)

// ConsentData is what a provider signs so that somebody else registers its data in a campaign (EIP-712), as src/Consents.sol has it.
func ConsentData(chain *big.Int, campaign common.Address, c *bindings.Consent) apitypes.TypedData {
	return typedData(chain, campaign, "Consent", []apitypes.Type{
		{Name: "account", Type: "address"},
		{Name: "payout", Type: "address"},
		{Name: "round", Type: "uint256"},
		{Name: "slot", Type: "uint256"},
		{Name: "dataId", Type: "bytes32"},
		{Name: "nonce", Type: "uint64"},
		{Name: "deadline", Type: "uint64"},
	}, apitypes.TypedDataMessage{
		"account": c.Account.Hex(), "payout": c.Payout.Hex(), "round": c.Round.String(), "slot": c.Slot.String(),
		"dataId": hexutil.Encode(c.DataId[:]), "nonce": fmt.Sprint(c.Nonce), "deadline": fmt.Sprint(c.Deadline),
	})
}

// RevocationData is what a provider signs to take back the consent with a nonce.
func RevocationData(chain *big.Int, campaign, account common.Address, nonce uint64) apitypes.TypedData {
	return typedData(chain, campaign, "Revocation", []apitypes.Type{{Name: "account", Type: "address"}, {Name: "nonce", Type: "uint64"}},
		apitypes.TypedDataMessage{"account": account.Hex(), "nonce": fmt.Sprint(nonce)})
}

func typedData(chain *big.Int, campaign common.Address, name string, fields []apitypes.Type, message apitypes.TypedDataMessage) apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
			},
			name: fields,
		},
		PrimaryType: name,
		Domain: apitypes.TypedDataDomain{
			Name: "AIVM TrainingCampaign", Version: "1", ChainId: (*math.HexOrDecimal256)(chain), VerifyingContract: campaign.Hex(),
		},
		Message: message,
	}
}

// PackRegisterFor is the call that registers a data set for a provider who has signed a consent: the rest as PackRegister has it.
func PackRegisterFor(c *bindings.Consent, signature []byte, descriptor verifier.Word, points []bn254.G1Affine, proofs []verifier.Knowledge) []byte {
	cs, ys, ws := registration(points, proofs)
	return bindings.NewTrainingCampaign().PackRegisterFor(*c, signature, descriptor, cs, ys, ws)
}
