package contracts_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/deployer"
	"github.com/aivm/aivm/verifier"
)

// chain is a simulated chain with rich accounts.
type chain struct {
	t        testing.TB
	backend  *simulated.Backend
	client   simulated.Client
	id       *big.Int
	accounts []account
}

type account struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func newChain(t testing.TB, accounts int) *chain {
	c := &chain{t: t, id: big.NewInt(1337)}
	alloc := types.GenesisAlloc{deployer.Address: {Code: deployer.Code, Balance: new(big.Int)}}
	for i := range accounts { // the same in every run: gas depends on the bytes of addresses
		seed := verifier.Keccak([]byte{byte(i)})
		key, err := crypto.ToECDSA(seed[:])
		require.NoError(t, err)
		a := account{key, crypto.PubkeyToAddress(key.PublicKey)}
		c.accounts = append(c.accounts, a)
		alloc[a.address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	}
	c.backend = simulated.NewBackend(alloc, mainnetRules)
	t.Cleanup(func() { require.NoError(t, c.backend.Close()) })
	c.client = c.backend.Client()
	return c
}

// mainnetRules gives a simulated chain the rules of the Osaka fork. By default it also
// has the instructions of forks to come, in which storage costs several times as much.
func mainnetRules(_ *node.Config, eth *ethconfig.Config) {
	config := *params.AllDevChainProtocolChanges
	config.BogotaTime = nil
	eth.Genesis.Config = &config
}

// opts signs for an account and sends a value along.
func (c *chain) opts(a account, value *big.Int) *bind.TransactOpts {
	opts := bind.NewKeyedTransactor(a.key, c.id)
	opts.Value = value
	return opts
}

// mine returns the receipt of a transaction, which must have succeeded.
func (c *chain) mine(tx *types.Transaction, err error) *types.Receipt {
	c.t.Helper()
	require.NoError(c.t, contracts.Explain(err))
	c.backend.Commit()
	r, err := c.client.TransactionReceipt(context.Background(), tx.Hash())
	require.NoError(c.t, err)
	require.Equal(c.t, types.ReceiptStatusSuccessful, r.Status)
	return r
}

// send sends a call and returns its receipt.
func (c *chain) send(from account, to common.Address, value *big.Int, data []byte) *types.Receipt {
	c.t.Helper()
	b := bind.NewBoundContract(to, abi.ABI{}, c.client, c.client, c.client)
	tx, err := b.RawTransact(c.opts(from, value), data)
	return c.mine(tx, err)
}

// call runs a call without a transaction and explains why it reverts.
func (c *chain) call(from, to common.Address, data []byte) error {
	_, err := c.client.CallContract(context.Background(), ethereum.CallMsg{From: from, To: &to, Data: data, Gas: 5_000_000}, nil)
	return contracts.Explain(err)
}

// factory makes the factory of campaigns, and says what it cost.
func (c *chain) factory() uint64 {
	c.t.Helper()
	_, tx, err := contracts.DeployCampaignFactory(c.opts(c.accounts[0], nil), c.client)
	return c.mine(tx, err).GasUsed
}

// deployRaw sends creation code.
func deployRaw(e *everything, creation []byte) (common.Address, *types.Transaction, error) {
	return bind.DeployContract(e.opts(e.accounts[0], nil), creation, e.client, nil)
}

// create runs a creation without a transaction.
func (c *chain) create(code []byte) error {
	_, err := c.client.CallContract(context.Background(), ethereum.CallMsg{From: c.accounts[0].address, Data: code, Gas: 10_000_000}, nil)
	return contracts.Explain(err)
}

// read calls a view.
func (c *chain) read(at common.Address, data []byte) ([]byte, error) {
	out, err := c.client.CallContract(context.Background(), ethereum.CallMsg{To: &at, Data: data}, nil)
	return out, contracts.Explain(err)
}
