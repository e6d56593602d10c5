// Package deployer is the contract by which anybody makes contracts whose addresses follow from their code, on most chains
// (github.com/Arachnid/deterministic-deployment-proxy).
package deployer

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Address of the deployer. Development chains begin with it.
var Address = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

// Code of the deployer.
var Code = common.FromHex("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")

// Made is where the deployer makes a contract, and the data of the transaction to it that does.
func Made(creation []byte) (at common.Address, data []byte) {
	return crypto.CreateAddress2(Address, [32]byte{}, crypto.Keccak256(creation)), append(make([]byte, 32), creation...)
}
