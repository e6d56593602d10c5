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

// PackRegisterProgram is the call of a verifier that registers a program.
func PackRegisterProgram(k *universal.ProgramKey) ([]byte, error) {
	constants, err := k.AppendBinary(nil)
	return bindings.NewAIVMVerifier().PackRegister(constants), err
}

// ProgramAt is where the verifier at an address has the constants of a program; ok is false if nobody has registered it.
func ProgramAt(ctx context.Context, backend bind.ContractCaller, verifier common.Address, k *universal.ProgramKey) (at common.Address, ok bool, err error) {
	if at, err = ConstantsAddress(verifier, k); err != nil {
		return at, false, err
	}
	code, err := backend.CodeAt(ctx, at, nil)
	return at, err == nil && crypto.Keccak256Hash(code) == common.Hash(k.Word()), err
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
	return CompareUniversal(at, got, k)
}

// CompareUniversal returns ErrCode unless the code at an address is that of the verifier of all programs with this key.
func CompareUniversal(at common.Address, got []byte, k *universal.Key) error {
	want, err := UniversalCode(k)
	if err != nil {
		return err
	}
	return compareCode(at, got, want, "the verifier of all programs with this key")
}

// CompareConstants returns ErrCode unless the code at an address is the constants of a program.
func CompareConstants(at common.Address, got []byte, k *universal.ProgramKey) error {
	want, err := k.AppendBinary(nil)
	if err != nil {
		return err
	}
	return compareCode(at, got, want, "the constants of the program")
}
