package contracts

import (
	"context"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/verifier/universal"
)

// UniversalCode is the runtime code of the verifier of all programs: the code that all keys of a scheme share, the key, its
// length.
func UniversalCode(k *universal.Key) ([]byte, error) {
	key, err := k.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	contract := "AIVMVerifier"
	if k.Points.Scheme() == universal.PLONK {
		contract = "AIVMVerifierPlonk"
	}
	return appendInt(append(runtimeCode(contract), key...), len(key)), nil
}

// UniversalCreation is the data of the transaction that creates the verifier of all programs.
func UniversalCreation(k *universal.Key) ([]byte, error) {
	key, err := k.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	code := bindings.AIVMVerifierCreationMetaData.Bin
	if k.Points.Scheme() == universal.PLONK {
		code = bindings.AIVMVerifierPlonkCreationMetaData.Bin
	}
	return append(common.FromHex(code), bindings.NewAIVMVerifierCreation().PackConstructor(key)...), nil
}

// DeployUniversal sends the creation of the verifier of all programs.
func DeployUniversal(opts *bind.TransactOpts, backend bind.ContractBackend, k *universal.Key) (common.Address, *types.Transaction, error) {
	creation, err := UniversalCreation(k)
	if err != nil {
		return common.Address{}, nil, err
	}
	return deploy(opts, backend, creation, nil)
}

// ConstantsAddress is where the verifier at an address puts the constants of a program that somebody registers.
func ConstantsAddress(verifier common.Address, k *universal.ProgramKey) (common.Address, error) {
	constants, err := k.AppendBinary(nil)
	if err != nil {
		return common.Address{}, err
	}
	creation := binary.BigEndian.AppendUint16([]byte{0x61}, uint16(len(constants)))
	creation = append(append(creation, 0x80, 0x60, 0x0a, 0x3d, 0x39, 0x3d, 0xf3), constants...)
	return crypto.CreateAddress2(verifier, [32]byte{}, crypto.Keccak256(creation)), nil
}

// CheckUniversal returns ErrCode unless the contract at the address is the verifier of all programs with this key.
func CheckUniversal(ctx context.Context, backend bind.ContractCaller, at common.Address, k *universal.Key) error {
	got, err := backend.CodeAt(ctx, at, nil)
	if err != nil {
		return err
	}
	want, err := UniversalCode(k)
	if err != nil {
		return err
	}
	return compareCode(at, got, want, "the verifier of all programs")
}
