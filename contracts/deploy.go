package contracts

import (
	"bytes"
	"context"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aivm/aivm/contracts/bindings"
)

//go:embed artifacts/*.json
var artifacts embed.FS

// ErrCode is the cause of an address that has other code than it should.
var ErrCode = errors.New("the code at the address is another")

// runtimeCode is a contract's code without the constants of a program.
func runtimeCode(contract string) []byte {
	text, err := artifacts.ReadFile("artifacts/" + contract + ".json")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	var a struct {
		Runtime string `json:"deployedBytecode"`
	}
	if err := json.Unmarshal(text, &a); err != nil {
		panic("BUG: " + err.Error())
	}
	code, err := hex.DecodeString(a.Runtime)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return code
}

// VerifierCode is the runtime code of the verifier contract of a program: the code
// that all share, the constants, their length.
func VerifierCode(c *Constants) ([]byte, error) {
	constants, err := c.Encode()
	if err != nil {
		return nil, err
	}
	contract := "AIVMGroth16Program"
	if c.PLONK != nil {
		contract = "AIVMPlonkProgram"
	}
	return appendInt(append(runtimeCode(contract), constants...), len(constants)), nil
}

// VerifierCreation is the data of the transaction that creates a program's verifier
// contract.
func VerifierCreation(c *Constants) ([]byte, error) {
	constants, err := c.Encode()
	if err != nil {
		return nil, err
	}
	if c.PLONK != nil {
		return append(common.FromHex(bindings.AIVMPlonkVerifierMetaData.Bin), bindings.NewAIVMPlonkVerifier().PackConstructor(constants)...), nil
	}
	return append(common.FromHex(bindings.AIVMGroth16VerifierMetaData.Bin), bindings.NewAIVMGroth16Verifier().PackConstructor(constants)...), nil
}

// DeployVerifier sends the creation of a program's verifier contract. It costs about
// 200 gas a byte of VerifierCode.
func DeployVerifier(opts *bind.TransactOpts, backend bind.ContractBackend, c *Constants) (common.Address, *types.Transaction, error) {
	creation, err := VerifierCreation(c)
	if err != nil {
		return common.Address{}, nil, err
	}
	return deploy(opts, backend, creation, nil)
}

// DeployRouter sends the creation of a router. Its guardian may be the zero address.
func DeployRouter(opts *bind.TransactOpts, backend bind.ContractBackend, owner, guardian common.Address, development bool) (common.Address, *types.Transaction, error) {
	input := bindings.NewAIVMRouter().PackConstructor(owner, guardian, development)
	return deploy(opts, backend, common.FromHex(bindings.AIVMRouterMetaData.Bin), input)
}

// DeployCampaign sends the creation of a campaign, whose sponsor is the sender. The
// sponsor then calls fund, for a token after approving the campaign to take it.
func DeployCampaign(opts *bind.TransactOpts, backend bind.ContractBackend, terms *bindings.Terms, pins []bindings.Pin) (common.Address, *types.Transaction, error) {
	input := bindings.NewTrainingCampaign().PackConstructor(*terms, pins)
	return deploy(opts, backend, common.FromHex(bindings.TrainingCampaignMetaData.Bin), input)
}

func deploy(opts *bind.TransactOpts, backend bind.ContractBackend, code, input []byte) (common.Address, *types.Transaction, error) {
	address, tx, err := bind.DeployContract(opts, code, backend, input)
	return address, tx, Explain(err)
}

// CheckVerifier returns ErrCode unless the contract at the address is the verifier
// of these constants.
func CheckVerifier(ctx context.Context, backend bind.ContractCaller, at common.Address, c *Constants) error {
	got, err := backend.CodeAt(ctx, at, nil)
	if err != nil {
		return err
	}
	return CompareVerifier(at, got, c)
}

// CompareVerifier returns ErrCode unless the code at an address is that of the verifier of these constants.
func CompareVerifier(at common.Address, got []byte, c *Constants) error {
	want, err := VerifierCode(c)
	if err != nil {
		return err
	}
	return compareCode(at, got, want, "the program's verifier")
}

// CheckRouter returns ErrCode unless the contract at the address is a router.
func CheckRouter(ctx context.Context, backend bind.ContractCaller, at common.Address) error {
	got, err := backend.CodeAt(ctx, at, nil)
	if err != nil {
		return err
	}
	return CompareRouter(at, got)
}

// CompareRouter returns ErrCode unless the code at an address is that of a router.
func CompareRouter(at common.Address, got []byte) error {
	return compareCode(at, got, runtimeCode("AIVMRouter"), "a router")
}

// CheckCampaign returns ErrCode unless the contract at the address is a campaign.
func CheckCampaign(ctx context.Context, backend bind.ContractCaller, at common.Address) error {
	got, err := backend.CodeAt(ctx, at, nil)
	if err != nil {
		return err
	}
	return CompareCampaign(at, got)
}

// CompareCampaign returns ErrCode unless the code at an address is that of a campaign.
func CompareCampaign(at common.Address, got []byte) error {
	return compareCode(at, got, runtimeCode("TrainingCampaign"), "a training campaign")
}

func compareCode(at common.Address, got, want []byte, what string) error {
	switch {
	case len(got) == 0:
		return fmt.Errorf("%w: none at %s, want %s", ErrCode, at, what)
	case !bytes.Equal(got, want):
		return fmt.Errorf("%w: hash %s at %s, want %s of %s", ErrCode, crypto.Keccak256Hash(got), at, crypto.Keccak256Hash(want), what)
	}
	return nil
}
