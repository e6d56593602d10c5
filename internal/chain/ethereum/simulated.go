package ethereum

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aivm/aivm/internal/chain/deployer"
)

// Development is go-ethereum's simulated chain in this process: it makes a block for
// each transaction, and ends with the process.
type Development struct {
	*Chain
	mu      sync.Mutex
	backend *simulated.Backend
	own     *rpc.Client
	dir     string // with the socket
	ends    chan struct{}
	stopped sync.WaitGroup
}

// gasLimit of the blocks of development chains: that of Ethereum.
const gasLimit = 60_000_000

// DevelopmentEther is what an account on a development chain usually begins with.
const DevelopmentEther = 1000

// Simulate starts a development chain on which the accounts have the given ether.
func Simulate(ether int64, accounts ...common.Address) (*Development, error) {
	return develop(ether, accounts, func(*node.Config) {})
}

// Serve starts a development chain that answers JSON-RPC on a port of this machine, and
// makes blocks as transactions come, and every so often if a period is given.
func Serve(port int, period time.Duration, ether int64, accounts ...common.Address) (*Development, error) {
	d, err := develop(ether, accounts, func(c *node.Config) {
		c.HTTPHost, c.HTTPPort = "127.0.0.1", port
		c.HTTPModules = []string{"eth", "net", "web3", "txpool"}
	})
	if err != nil {
		return nil, fmt.Errorf("port %d: %w", port, err)
	}
	d.stopped.Go(func() { d.watch(period) })
	return d, nil
}

func develop(ether int64, accounts []common.Address, configure func(*node.Config)) (d *Development, err error) {
	defer func() { // NewBackend panics where a port is taken
		if r := recover(); r != nil {
			if d != nil {
				_ = os.RemoveAll(d.dir)
			}
			d, err = nil, fmt.Errorf("no development chain: %v", r)
		}
	}()
	alloc := types.GenesisAlloc{deployer.Address: {Code: deployer.Code, Balance: new(big.Int)}}
	for _, a := range accounts {
		alloc[a] = types.Account{Balance: Wei(ether)}
	}
	d = &Development{ends: make(chan struct{})}
	socket, err := d.socket()
	if err != nil {
		return nil, err
	}
	d.backend = simulated.NewBackend(alloc, simulated.WithBlockGasLimit(gasLimit),
		func(n *node.Config, e *ethconfig.Config) {
			n.IPCPath = socket
			configure(n)
			e.Genesis.Config = rules()
			e.Genesis.ExtraData = []byte(rand.Text()) // no two are one chain, whatever a journal has of another
		})
	d.Chain = &Chain{URL: "simulated chain", Policy: Patient, mine: d.Mine, stop: d.shut}
	if d.own, err = rpc.Dial(socket); err == nil {
		d.nodes = []*endpoint{attached(d.own)}
		err = d.identify(context.Background(), nil)
	}
	if err != nil {
		d.shut()
		return nil, err
	}
	return d, nil
}

// socket is the address at which this process reaches its chain.
func (d *Development) socket() (_ string, err error) {
	if runtime.GOOS == "windows" {
		return `\\.\pipe\aivm-` + rand.Text(), nil
	}
	d.dir, err = os.MkdirTemp("", "aivm-chain-")
	return filepath.Join(d.dir, "rpc"), err
}

// rules are those of Ethereum's main network, Osaka, from the first block on; go-ethereum's
// development chain runs forks to come, in which gas costs other amounts.
func rules() *params.ChainConfig {
	c := *params.AllDevChainProtocolChanges
	c.AmsterdamTime, c.BogotaTime = nil, nil
	return &c
}

// Mine makes a block of what is pending, of nothing too.
func (d *Development) Mine() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.backend.Commit()
}

// Advance moves the clock of the chain.
func (d *Development) Advance(by time.Duration) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.backend.AdjustTime(by)
}

// watch makes a block whenever something is pending, or a period has passed.
func (d *Development) watch(period time.Duration) {
	last := time.Now()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-d.ends:
			return
		case <-tick.C:
			if d.pending() || period > 0 && time.Since(last) >= period {
				d.Mine()
				last = time.Now()
			}
		}
	}
}

// pending asks the pool of transactions: the pending block is seconds old.
func (d *Development) pending() bool {
	var status struct{ Pending hexutil.Uint }
	return d.own.Call(&status, "txpool_status") == nil && status.Pending > 0
}

func (d *Development) shut() {
	close(d.ends)
	d.stopped.Wait()
	if d.own != nil {
		d.own.Close()
	}
	_ = d.backend.Close()
	if d.dir != "" {
		_ = os.RemoveAll(d.dir)
	}
}

// Wei is a whole number of ether in wei.
func Wei(ether int64) *big.Int { return new(big.Int).Mul(big.NewInt(ether), big.NewInt(params.Ether)) }
