package ethereum

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aivm/aivm/internal/atomicfile"
)

// Journal is a folder with the transactions that are signed and not settled yet: at most
// one for each account of each chain. It is written before a transaction is sent.
type Journal struct{ dir string }

// OpenJournal makes the folder if need be.
func OpenJournal(dir string) (*Journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("journal of transactions: %w", err)
	}
	return &Journal{dir}, nil
}

// entry is a transaction on its way.
type entry struct {
	Name   string        `json:"name"`   // of the action
	Intent common.Hash   `json:"intent"` // what it does, whatever its fees and nonce
	Hash   common.Hash   `json:"hash"`
	Raw    hexutil.Bytes `json:"raw"` // signed
	Time   time.Time     `json:"time"`

	tx *types.Transaction
}

// intent identifies what an action does on a chain: actions with one intent are one.
func intent(chain *Chain, from common.Address, a *Action) common.Hash {
	var to []byte
	if a.To != nil {
		to = a.To[:]
	}
	value := a.Value
	if value == nil {
		value = new(big.Int)
	}
	word := func(x *big.Int) []byte { return common.BigToHash(x).Bytes() }
	return crypto.Keccak256Hash(word(chain.ID), chain.Genesis[:], from[:], crypto.Keccak256(to), word(value), crypto.Keccak256(a.Data))
}

// book is the place of one account of one chain, locked.
type book struct {
	path   string
	unlock func()
}

// ErrBusy says that another process sends for the account.
var ErrBusy = errors.New("another process is sending for the account")

// open locks the place of an account.
func (j *Journal) open(c *Chain, account common.Address) (*book, error) {
	path := filepath.Join(j.dir, fmt.Sprintf("%s-%x-%x.json", c.ID, c.Genesis[:4], account))
	unlock, err := lock(path + ".lock")
	if err != nil {
		return nil, err
	}
	return &book{path, unlock}, nil
}

// maxEntry bounds what is read of an entry: a transaction has at most 128 KiB.
const maxEntry = 1 << 20

// load reads what is on its way; nil if nothing is.
func (b *book) load() (*entry, error) {
	info, err := os.Stat(b.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if info.Size() > maxEntry {
		return nil, fmt.Errorf("%s: %d bytes, no entry of a journal has so many", b.path, info.Size())
	}
	text, err := os.ReadFile(b.path)
	if err != nil {
		return nil, err
	}
	e := &entry{tx: new(types.Transaction)}
	if err := json.Unmarshal(text, e); err != nil {
		return nil, fmt.Errorf("%s: %w", b.path, err)
	}
	if err := e.tx.UnmarshalBinary(e.Raw); err != nil {
		return nil, fmt.Errorf("%s: %w", b.path, err)
	}
	return e, nil
}

// save writes a signed transaction.
func (b *book) save(name string, intent common.Hash, tx *types.Transaction) (*entry, error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return nil, err
	}
	e := &entry{name, intent, tx.Hash(), raw, time.Now().UTC(), tx}
	text, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return nil, err
	}
	return e, atomicfile.WriteFile(b.path, append(text, '\n'), 0o600)
}

// clear removes what is settled.
func (b *book) clear() error { return os.Remove(b.path) }
