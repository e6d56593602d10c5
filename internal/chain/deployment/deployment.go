// Package deployment finds verifier contracts, the constants of programs and the factory of campaigns on a chain, or makes them. Anybody
// may: they belong to nobody.
package deployment

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/deployer"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/verifier/universal"
)

// Verifier is where the verifier contract of a key is, which is made if the chain has none, and whether it was. It is nil of a dry run of
// what is not there yet. A chain without the usual factory gives it an address of the sender's.
func Verifier(ctx context.Context, s *session.Session, k *universal.Key) (at *common.Address, made bool, err error) {
	usual, err := s.Chain.CodeAt(ctx, deployer.Address, nil)
	if err != nil {
		return nil, false, err
	}
	creation, err := contracts.UniversalCreation(k)
	if err != nil {
		return nil, false, err
	}
	if len(usual) == 0 {
		return create(ctx, s, k, creation)
	}
	address, data := deployer.Made(creation)
	code, err := s.Chain.CodeAt(ctx, address, nil)
	if err != nil {
		return nil, false, err
	}
	if len(code) == 0 {
		receipt, err := s.Do(ctx, &ethereum.Action{Name: "deploy the verifier", To: &deployer.Address, Data: data, Once: true})
		if err != nil || receipt == nil {
			return nil, false, err
		}
	}
	return &address, len(code) == 0, contracts.CheckUniversal(ctx, s.Chain, address, k)
}

// create makes the contract in a transaction of its own: the same one again if it is in the journal.
func create(ctx context.Context, s *session.Session, k *universal.Key, creation []byte) (*common.Address, bool, error) {
	receipt, err := s.Do(ctx, &ethereum.Action{Name: "deploy the verifier", Data: creation, Once: true})
	if err != nil || receipt == nil {
		return nil, false, err
	}
	return &receipt.ContractAddress, len(s.Sent()) > 0, contracts.CheckUniversal(ctx, s.Chain, receipt.ContractAddress, k)
}

// Register is where the verifier contract at an address has the constants of a program, which are put there if nobody has, and whether
// they were.
func Register(ctx context.Context, s *session.Session, verifier common.Address, k *universal.ProgramKey) (at common.Address, made bool, err error) {
	at, ok, err := contracts.ProgramAt(ctx, s.Chain, verifier, k)
	if err != nil || ok {
		return at, false, err
	}
	data, err := contracts.PackRegisterProgram(k)
	if err != nil {
		return at, false, err
	}
	receipt, err := s.Do(ctx, &ethereum.Action{Name: "register the program", To: &verifier, Data: data, Once: true})
	return at, receipt != nil, err
}

// ErrNoDeployer says that a chain has no factory of campaigns, and none can be made.
var ErrNoDeployer = errors.New("the chain has no deployer of contracts by their code")

// Campaigns makes the factory of campaigns if the chain has none. In a dry run of what is not there yet, ok is false.
func Campaigns(ctx context.Context, s *session.Session) (ok bool, err error) {
	at, data := contracts.CampaignFactory()
	var code, usual hexutil.Bytes
	if err := s.Chain.Ask(ctx, ethereum.CodeOf(at, &code), ethereum.CodeOf(deployer.Address, &usual)); err != nil {
		return false, err
	}
	switch {
	case len(code) > 0:
		return true, nil
	case len(usual) == 0:
		return false, fmt.Errorf("%w at %s, which makes the factory of campaigns: anybody can put it there, see github.com/Arachnid/deterministic-deployment-proxy", ErrNoDeployer, deployer.Address)
	}
	receipt, err := s.Do(ctx, &ethereum.Action{Name: "deploy the factory of campaigns", To: &deployer.Address, Data: data, Once: true})
	return receipt != nil, err
}
