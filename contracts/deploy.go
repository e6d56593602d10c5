package contracts

import (
	"bytes"
	"context"
	"embed"
	"encoding/binary"
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

// runtimeCode is a contract's code without a key behind it.
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

// DeployRouter sends the creation of a router. Its guardian may be the zero address.
func DeployRouter(opts *bind.TransactOpts, backend bind.ContractBackend, owner, guardian common.Address, development bool) (common.Address, *types.Transaction, error) {
	input := bindings.NewAIVMRouter().PackConstructor(owner, guardian, development)
	return deploy(opts, backend, common.FromHex(bindings.AIVMRouterMetaData.Bin), input)
}

func deploy(opts *bind.TransactOpts, backend bind.ContractBackend, code, input []byte) (common.Address, *types.Transaction, error) {
	address, tx, err := bind.DeployContract(opts, code, backend, input)
	return address, tx, Explain(err)
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

func compareCode(at common.Address, got, want []byte, what string) error {
	switch {
	case len(got) == 0:
		return fmt.Errorf("%w: none at %s, want %s", ErrCode, at, what)
	case !bytes.Equal(got, want):
		return fmt.Errorf("%w: hash %s at %s, want %s of %s", ErrCode, crypto.Keccak256Hash(got), at, crypto.Keccak256Hash(want), what)
	}
	return nil
}

// appendInt appends a word.
func appendInt(b []byte, n int) []byte {
	return binary.BigEndian.AppendUint64(append(b, make([]byte, 24)...), uint64(n))
}
