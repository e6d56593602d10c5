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

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// Journal is a folder with the transactions of accounts on chains: for each account of each chain
// those at one nonce that are signed and not settled, and the receipts of what is settled, by intent.
// Everything is written, whole and to the disk, before it is relied on.
type Journal struct{ dir string }

// OpenJournal makes the folder if need be.
func OpenJournal(dir string) (*Journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("journal of transactions: %w", err)
	}
	return &Journal{dir}, nil
}

// Kinds of transactions of one nonce.
const (
	original = "send"
	faster   = "bump"   // the same with higher fees
	nothing  = "cancel" // moves nothing and takes the nonce
)

// transaction is one that is signed.
type transaction struct {
	Name    string        `json:"name"` // of the action
	Kind    string        `json:"kind"`
	Intent  common.Hash   `json:"intent"` // what it does, whatever its fees and nonce
	Hash    common.Hash   `json:"hash"`
	Raw     hexutil.Bytes `json:"raw"`
	Time    time.Time     `json:"time"`
	Refused string        `json:"refused,omitempty"` // by every node, with these words

	tx *types.Transaction
}

// open are the transactions at a nonce of which one may still happen. The chain takes at most one of them.
type open struct {
	Nonce        uint64         `json:"nonce"`
	Head         uint64         `json:"head"` // block before which none of them can be
	Transactions []*transaction `json:"transactions"`
}

// done is a transaction in a block.
type done struct {
	transaction
	Nonce   uint64         `json:"nonce"`
	Head    uint64         `json:"head"` // of open
	Receipt *types.Receipt `json:"receipt"`
}

// last says where the last transaction of an account came into a block.
type last struct {
	Block uint64 `json:"block"`
}

func newTransaction(name, kind string, intent common.Hash, tx *types.Transaction) (*transaction, error) {
	raw, err := tx.MarshalBinary()
	return &transaction{Name: name, Kind: kind, Intent: intent, Hash: tx.Hash(), Raw: raw, Time: time.Now().UTC(), tx: tx}, err
}

// newest is the transaction that was signed last.
func (o *open) newest() *transaction { return o.Transactions[len(o.Transactions)-1] }

// kept is how many transactions that every node refused a nonce is remembered with.
const kept = 16

// latest are the transactions, without the oldest if they are many.
func (o *open) latest() []*transaction {
	all := append([]*transaction(nil), o.Transactions...)
	return all[max(0, len(all)-kept):]
}

// refused reports whether every node has refused every one.
func (o *open) refused() bool {
	for _, t := range o.Transactions {
		if t.Refused == "" {
			return false
		}
	}
	return true
}

// intent identifies what an action does on a chain: actions with one intent are one.
func intent(chain *Chain, from common.Address, a *Action) common.Hash {
	var to []byte
	if a.To != nil {
		to = a.To[:]
	}
	word := func(x *big.Int) []byte { return common.BigToHash(x).Bytes() }
	parts := [][]byte{word(chain.ID), chain.Genesis[:], from[:], crypto.Keccak256(to), word(a.value()), crypto.Keccak256(a.Data)}
	return crypto.Keccak256Hash(parts...)
}

// book is the place of one account of one chain, locked.
type book struct {
	dir    string
	who    common.Address
	unlock func()
}

// ErrBusy says that another process sends for the account.
var ErrBusy = errors.New("another process is sending for the account")

// ErrDamaged says that a file of the journal cannot be read.
var ErrDamaged = errors.New("the journal of transactions is damaged")

const settledFolder = "settled"

// open locks the place of an account.
func (j *Journal) open(c *Chain, account common.Address) (*book, error) {
	dir := filepath.Join(j.dir, fmt.Sprintf("%s-%x-%x", c.ID, c.Genesis[:4], account))
	if err := os.MkdirAll(filepath.Join(dir, settledFolder), 0o700); err != nil {
		return nil, fmt.Errorf("journal of transactions: %w", err)
	}
	unlock, err := lock(filepath.Join(dir, "lock"))
	if err != nil {
		return nil, err
	}
	b := &book{dir, account, unlock}
	if err := b.upgrade(dir + ".json"); err != nil {
		b.unlock()
		return nil, err
	}
	var l last
	if _, err := b.read(b.lastPath(), &l); err != nil {
		b.unlock()
		return nil, err
	}
	c.see(l.Block)
	return b, nil
}

// upgrade takes over what an earlier version has on its way.
func (b *book) upgrade(path string) error {
	t := &transaction{Kind: original}
	if found, err := b.read(path, t); !found || err != nil {
		return err
	}
	if err := t.parse(); err != nil {
		return b.damaged(path, err)
	}
	if err := b.save(&open{Nonce: t.tx.Nonce(), Transactions: []*transaction{t}}); err != nil {
		return err
	}
	return os.Remove(path)
}

func (b *book) openPath() string { return filepath.Join(b.dir, "open.json") }
func (b *book) lastPath() string { return filepath.Join(b.dir, "last.json") }
func (b *book) donePath(intent common.Hash) string {
	return filepath.Join(b.dir, settledFolder, fmt.Sprintf("%x.json", intent))
}

// maxRecord bounds what is read of a file: a transaction has at most 128 KiB.
const maxRecord = 16 << 20

// read reads a file; false if there is none.
func (b *book) read(path string, to any) (bool, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if info.Size() > maxRecord {
		return false, b.damaged(path, fmt.Errorf("%d bytes, no record has so many", info.Size()))
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return false, err
	}
	if err := json.Unmarshal(text, to); err != nil {
		return false, b.damaged(path, err)
	}
	return true, nil
}

// damaged says what to do with a file that cannot be read. It is never dropped in silence: it may be all
// that is known of a transaction that still happens.
func (b *book) damaged(path string, err error) error {
	return fmt.Errorf("%s: %w: %w: it may have been of a transaction that still happens, so nothing is sent: look the account %s up in a block explorer; "+
		"when nothing of it is pending and what you wanted has not happened, remove the file and run the command again", path, ErrDamaged, err, b.who)
}

// parse decodes the signed transaction.
func (t *transaction) parse() error {
	if t == nil {
		return errors.New("a transaction is missing")
	}
	t.tx = new(types.Transaction)
	if err := t.tx.UnmarshalBinary(t.Raw); err != nil {
		return err
	}
	if h := t.tx.Hash(); h != t.Hash {
		return fmt.Errorf("a transaction has hash %s, it says %s", h, t.Hash)
	}
	return nil
}

// load reads what is open; nil if nothing is.
func (b *book) load() (*open, error) {
	o := &open{}
	found, err := b.read(b.openPath(), o)
	if !found || err != nil {
		return nil, err
	}
	if len(o.Transactions) == 0 {
		return nil, b.damaged(b.openPath(), errors.New("no transaction"))
	}
	for _, t := range o.Transactions {
		err := t.parse()
		if err == nil && t.tx.Nonce() != o.Nonce {
			err = fmt.Errorf("nonces %d and %d", t.tx.Nonce(), o.Nonce)
		}
		if err != nil {
			return nil, b.damaged(b.openPath(), err)
		}
	}
	return o, nil
}

// save writes what is open.
func (b *book) save(o *open) error { return b.write(b.openPath(), o) }

func (b *book) write(path string, x any) error {
	text, err := json.MarshalIndent(x, "", "  ")
	if err != nil {
		return err
	}
	return atomicfile.WriteFile(path, append(text, '\n'), 0o600)
}

// settled reads what is known of an intent that is over; nil if nothing is.
func (b *book) settled(intent common.Hash) (*done, error) {
	d := &done{}
	found, err := b.read(b.donePath(intent), d)
	if !found || err != nil {
		return nil, err
	}
	err = d.transaction.parse()
	if err == nil && (d.Receipt == nil || d.Receipt.TxHash != d.Hash || d.Intent != intent) {
		err = errors.New("the receipt is of another transaction")
	}
	if err != nil {
		return nil, b.damaged(b.donePath(intent), err)
	}
	return d, nil
}

// settle keeps the receipt of a transaction, and forgets the others of its nonce, which cannot happen any more.
func (b *book) settle(o *open, t *transaction, r *types.Receipt) error {
	if t.Kind != nothing && r.Status == types.ReceiptStatusSuccessful {
		if err := b.write(b.donePath(t.Intent), &done{*t, o.Nonce, o.Head, r}); err != nil {
			return err
		}
	}
	if err := b.write(b.lastPath(), &last{r.BlockNumber.Uint64()}); err != nil {
		return err
	}
	return b.clear()
}

// clear forgets what is open.
func (b *book) clear() error {
	if err := os.Remove(b.openPath()); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
