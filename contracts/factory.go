package contracts

import (
	"context"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/deployer"
)

// CampaignFactory is where the deployer makes the factory of campaigns, and the data of the transaction that does. It is
// one for a chain, and belongs to nobody.
func CampaignFactory() (at common.Address, data []byte) {
	return deployer.Made(common.FromHex(bindings.CampaignFactoryMetaData.Bin))
}

var factoryAddress = sync.OnceValue(func() common.Address {
	at, _ := CampaignFactory()
	return at
})

// campaignCode is the code of every campaign: a clone (EIP-1167) of what the factory makes first of all.
//
// # Soundness
//
// The address of the factory follows from its creation code, which runs alike everywhere, and that of the implementation
// from the factory's, so no other code can be at either. But anybody can make a clone, with any storage: whoever relies on what a
// campaign says compares its address with CampaignAddress.
func campaignCode() []byte {
	implementation := crypto.CreateAddress(factoryAddress(), 1)
	return slices.Concat(common.FromHex("0x363d3d373d3d3d363d73"), implementation[:], common.FromHex("0x5af43d82803e903d91602b57fd5bf3"))
}

// Salt tells campaigns of the same sponsor and terms apart: the hash of a label, zero for none.
func Salt(label string) (salt [32]byte) {
	if label != "" {
		copy(salt[:], crypto.Keccak256([]byte(label)))
	}
	return salt
}

// PackCreate is the call of the factory that makes a campaign, whose sponsor is the sender.
func PackCreate(terms *bindings.Terms, pins []bindings.Pin, salt [32]byte) []byte {
	return bindings.NewCampaignFactory().PackCreate(*terms, pins, salt)
}

// CampaignAddress is where the factory makes the campaign of a sponsor with these terms:
//
//	keccak256(0xff ‖ factory ‖ keccak256(abi.encode(sponsor, terms, pins, salt)) ‖ keccak256(creation of the clone))
func CampaignAddress(sponsor common.Address, terms *bindings.Terms, pins []bindings.Pin, salt [32]byte) common.Address {
	campaignOf := bindings.NewCampaignFactory().PackCampaignOf(sponsor, *terms, pins, salt)
	code := campaignCode()
	creation := append(common.FromHex("0x3d602d80600a3d3981f3"), code...)
	return crypto.CreateAddress2(factoryAddress(), crypto.Keccak256Hash(campaignOf[4:]), crypto.Keccak256(creation))
}

// DeployCampaignFactory sends the creation of the factory of campaigns.
func DeployCampaignFactory(opts *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, error) {
	at, data := CampaignFactory()
	tx, err := bind.NewBoundContract(deployer.Address, abi.ABI{}, backend, backend, backend).RawTransact(opts, data)
	return at, tx, Explain(err)
}

// DeployCampaign sends the creation of a campaign, whose sponsor is the sender, to the factory, which must be there. The
// sponsor then calls fund, for a token after approving the campaign to take it.
func DeployCampaign(opts *bind.TransactOpts, backend bind.ContractBackend, terms *bindings.Terms, pins []bindings.Pin) (common.Address, *types.Transaction, error) {
	factory := bindings.NewCampaignFactory().Instance(backend, factoryAddress())
	tx, err := bind.Transact(factory, opts, PackCreate(terms, pins, [32]byte{}))
	return CampaignAddress(opts.From, terms, pins, [32]byte{}), tx, Explain(err)
}

// CheckCampaign returns ErrCode unless the contract at the address has the code of a campaign. That the factory made it, and its storage is
// what it should be, its address alone shows: CampaignAddress.
func CheckCampaign(ctx context.Context, backend bind.ContractCaller, at common.Address) error {
	got, err := backend.CodeAt(ctx, at, nil)
	if err != nil {
		return err
	}
	return CompareCampaign(at, got)
}

// CompareCampaign returns ErrCode unless the code at an address is that of a campaign. See CheckCampaign.
func CompareCampaign(at common.Address, got []byte) error {
	return compareCode(at, got, campaignCode(), "a training campaign")
}
