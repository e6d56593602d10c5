// Package wallet signs transactions with the key of a keystore file or through a
// remote signer.
//
// A keystore file is one of Ethereum's (Web3 Secret Storage, version 3): a secp256k1
// key under AES-128-CTR, with a key from a password through scrypt. A remote signer is
// clef or whatever speaks its API (account_list, account_signTransaction, account_signTypedData); the key never
// leaves it. A private key is never an argument, an environment variable or a plain file.
package wallet

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// Errors of this package.
var (
	ErrPassword = errors.New("wrong password")
	ErrFormat   = errors.New("not a keystore file")
	ErrSigner   = errors.New("remote signer")
)

// Signer signs transactions of one account.
type Signer interface {
	Address() common.Address
	// Sign signs a transaction for a chain. The result has the content of tx.
	Sign(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
	// SignTyped signs typed data (EIP-712): r, s and v, which is 27 or 28.
	SignTyped(ctx context.Context, data *apitypes.TypedData) ([]byte, error)
}

// Key is a Signer with a key in memory.
type Key struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// NewKey makes a key that is nowhere but in memory.
func NewKey() (*Key, error) {
	k, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	return &Key{k, crypto.PubkeyToAddress(k.PublicKey)}, nil
}

// Address implements Signer.
func (k *Key) Address() common.Address { return k.address }

// Sign implements Signer.
func (k *Key) Sign(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key)
}

// SignTyped implements Signer.
func (k *Key) SignTyped(_ context.Context, data *apitypes.TypedData) ([]byte, error) {
	hash, _, err := apitypes.TypedDataAndHash(*data)
	if err != nil {
		return nil, err
	}
	signature, err := crypto.Sign(hash, k.key)
	if err != nil {
		return nil, err
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}

// SignedBy is who signed typed data.
func SignedBy(data *apitypes.TypedData, signature []byte) (common.Address, error) {
	hash, _, err := apitypes.TypedDataAndHash(*data)
	if err != nil {
		return common.Address{}, err
	}
	if len(signature) != crypto.SignatureLength || signature[crypto.RecoveryIDOffset] < 27 {
		return common.Address{}, fmt.Errorf("a signature of %d bytes, want %d, the last one 27 or 28", len(signature), crypto.SignatureLength)
	}
	r, low := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64])
	if !crypto.ValidateSignatureValues(signature[crypto.RecoveryIDOffset]-27, r, low, true) {
		return common.Address{}, fmt.Errorf("a signature that contracts refuse: s is in the upper half of its range")
	}
	plain := bytes.Clone(signature)
	plain[crypto.RecoveryIDOffset] -= 27
	key, err := crypto.SigToPub(hash, plain)
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(*key), nil
}

// Cost is what a password is stretched with; more is slower for whoever guesses.
type Cost struct{ N, P int }

// Costs of a keystore file: Standard takes a second and 256 MiB, Light a tenth of a second
// and 4 MiB.
var (
	Standard = Cost{keystore.StandardScryptN, keystore.StandardScryptP}
	Light    = Cost{keystore.LightScryptN, keystore.LightScryptP}
)

// Create makes a key and writes it to a keystore file, which must not be there yet.
func Create(path, password string, c Cost) (common.Address, error) {
	if password == "" {
		return common.Address{}, fmt.Errorf("the password is empty")
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return common.Address{}, fmt.Errorf("%s is there already, a key is never overwritten", path)
	}
	dir, err := os.MkdirTemp(filepath.Dir(path), ".keystore-")
	if err != nil {
		return common.Address{}, err
	}
	defer os.RemoveAll(dir)
	account, err := keystore.StoreKey(dir, password, c.N, c.P)
	if err != nil {
		return common.Address{}, err
	}
	b, err := os.ReadFile(account.URL.Path)
	if err != nil {
		return common.Address{}, err
	}
	return account.Address, atomicfile.WriteNew(path, b, 0o600)
}

// Address is the account of a keystore file, as the file says it.
func Address(path string) (common.Address, error) {
	f, err := read(path)
	if err != nil {
		return common.Address{}, err
	}
	return f.account()
}

// Open decrypts a keystore file.
func Open(path, password string) (*Key, error) {
	f, err := read(path)
	if err != nil {
		return nil, err
	}
	if err := f.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	k, err := keystore.DecryptKey(f.raw, password)
	switch {
	case errors.Is(err, keystore.ErrDecrypt):
		return nil, fmt.Errorf("%s: %w", path, ErrPassword)
	case err != nil:
		return nil, fmt.Errorf("%s: %w: %w", path, ErrFormat, err)
	}
	if said, err := f.account(); err == nil && said != k.Address {
		return nil, fmt.Errorf("%s: %w: it says %s, its key is that of %s", path, ErrFormat, said, k.Address)
	}
	return &Key{k.PrivateKey, k.Address}, nil
}

// file is what is read of a keystore file before its password is known.
type file struct {
	raw     []byte
	Address string `json:"address"`
	Version int    `json:"version"`
	Crypto  struct {
		KDF       string `json:"kdf"`
		KDFParams struct {
			N, R, P, C, DKLen int
			Salt              string
		} `json:"kdfparams"`
	} `json:"crypto"`
}

// maxFile bounds what is read of a keystore file, maxStretch the memory of its scrypt.
const (
	maxFile    = 1 << 16
	maxStretch = 1 << 30
)

func read(path string) (*file, error) {
	in, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	b, err := io.ReadAll(io.LimitReader(in, maxFile+1))
	if err != nil {
		return nil, err
	}
	f := &file{raw: b}
	if len(b) > maxFile || json.Unmarshal(b, f) != nil || f.Version != 3 {
		return nil, fmt.Errorf("%s: %w of version 3", path, ErrFormat)
	}
	return f, nil
}

func (f *file) account() (common.Address, error) {
	if !common.IsHexAddress(f.Address) {
		return common.Address{}, fmt.Errorf("%w: its address is %q", ErrFormat, f.Address)
	}
	return common.HexToAddress(f.Address), nil
}

// check refuses parameters that would take all memory, or that go-ethereum does not
// check.
func (f *file) check() error {
	p := &f.Crypto.KDFParams
	switch strings.ToLower(f.Crypto.KDF) {
	case "scrypt":
		if p.N < 2 || p.N&(p.N-1) != 0 || p.R < 1 || p.P < 1 || p.P > 64 || p.R > 1<<10 || p.N > maxStretch/128/p.R {
			return fmt.Errorf("%w: scrypt with N = %d, r = %d, p = %d", ErrFormat, p.N, p.R, p.P)
		}
	case "pbkdf2":
		if p.C < 1 || p.C > 1<<26 {
			return fmt.Errorf("%w: pbkdf2 with c = %d", ErrFormat, p.C)
		}
	default:
		return fmt.Errorf("%w: its key derivation is %q", ErrFormat, f.Crypto.KDF)
	}
	if p.DKLen != 32 {
		return fmt.Errorf("%w: dklen = %d, want 32", ErrFormat, p.DKLen)
	}
	return nil
}
