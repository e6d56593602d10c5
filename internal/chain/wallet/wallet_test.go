package wallet

import (
	"context"
	"fmt"
	"io/fs"
	"math/big"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"
)

var chain = big.NewInt(31337)

func transaction(nonce uint64) *types.Transaction {
	to := common.HexToAddress("0x1111111111111111111111111111111111111111")
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: chain, Nonce: nonce, To: &to, Value: big.NewInt(7), Gas: 21000, GasFeeCap: big.NewInt(9), GasTipCap: big.NewInt(1), Data: []byte{1, 2},
	})
}

func sender(t *testing.T, tx *types.Transaction) common.Address {
	t.Helper()
	from, err := types.Sender(types.LatestSignerForChainID(chain), tx)
	require.NoError(t, err)
	return from
}

func TestKeystore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.json")
	address, err := Create(path, "correct horse", Light)
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode().Perm())
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, entries, 1)

	said, err := Address(path)
	require.NoError(t, err)
	require.Equal(t, address, said)
	k, err := Open(path, "correct horse")
	require.NoError(t, err)
	require.Equal(t, address, k.Address())
	tx, err := k.Sign(context.Background(), transaction(3), chain)
	require.NoError(t, err)
	require.Equal(t, address, sender(t, tx))

	_, err = Open(path, "battery staple")
	require.ErrorIs(t, err, ErrPassword)
	_, err = Create(path, "again", Light)
	require.ErrorContains(t, err, "there already")
	_, err = Create(path+"2", "", Light)
	require.ErrorContains(t, err, "empty")
}

// The file of the Web3 Secret Storage definition's test vector.
const vector = `{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},
"ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c","kdf":"scrypt",
"kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},
"mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"},
"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`

func TestKeystoreVector(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.json")
	require.NoError(t, os.WriteFile(path, []byte(vector), 0o600))
	k, err := Open(path, "testpassword")
	require.NoError(t, err)
	require.Equal(t, common.FromHex("7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d"), crypto.FromECDSA(k.key))
	require.Equal(t, common.HexToAddress("0x008AeEda4D805471dF9b2A5B0f38A0C3bCBA786b"), k.Address())
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.json")
	for name, c := range map[string]struct {
		text string
		want string
	}{
		"empty":            {"", "not a keystore file"},
		"text":             {"hello", "not a keystore file"},
		"version 1":        {strings.Replace(vector, `"version":3`, `"version":1`, 1), "not a keystore file"},
		"much memory":      {strings.Replace(vector, "262144", "1073741824", 1), "scrypt with N = 1073741824"},
		"no power of two":  {strings.Replace(vector, "262144", "262143", 1), "scrypt with N = 262143"},
		"r = 0":            {strings.Replace(vector, `"r":1`, `"r":0`, 1), "r = 0"},
		"p missing":        {strings.Replace(vector, `"p":8,`, "", 1), "p = 0"},
		"dklen":            {strings.Replace(vector, `"dklen":32`, `"dklen":16`, 1), "dklen = 16"},
		"another kdf":      {strings.Replace(vector, `"scrypt"`, `"md5"`, 1), `key derivation is "md5"`},
		"another cipher":   {strings.Replace(vector, "aes-128-ctr", "rot13", 1), "cipher not supported"},
		"another's key":    {strings.Replace(vector, `"id"`, `"address":"1111111111111111111111111111111111111111","id"`, 1), "its key is that of"},
		"too large a file": {vector + strings.Repeat(" ", maxFile), "not a keystore file"},
	} {
		require.NoError(t, os.WriteFile(path, []byte(c.text), 0o600))
		_, err := Open(path, "testpassword")
		require.ErrorIs(t, err, ErrFormat, name)
		require.ErrorContains(t, err, c.want, name)
	}
	_, err := Open(filepath.Join(dir, "gone"), "")
	require.ErrorIs(t, err, fs.ErrNotExist)
}

// clef is a signer that may misbehave.
type clef struct {
	keys []*Key
	lie  func(*types.Transaction, *Key) (*types.Transaction, *Key)
	// typed, if there is one, signs typed data.
	typed func(*apitypes.TypedData) (hexutil.Bytes, error)
}

func (c *clef) Version() string { return "6.0.0" }

func (c *clef) List() []common.Address {
	var list []common.Address
	for _, k := range c.keys {
		list = append(list, k.address)
	}
	return list
}

func (c *clef) SignTransaction(ctx context.Context, args apitypes.SendTxArgs) (map[string]any, error) {
	tx, err := args.ToTransaction()
	if err != nil {
		return nil, err
	}
	for _, k := range c.keys {
		if k.address != args.From.Address() {
			continue
		}
		if c.lie != nil {
			tx, k = c.lie(tx, k)
		}
		signed, err := k.Sign(ctx, tx, chain)
		if err != nil {
			return nil, err
		}
		raw, err := signed.MarshalBinary()
		return map[string]any{"raw": hexutil.Bytes(raw), "tx": signed}, err
	}
	return nil, fmt.Errorf("request denied")
}

func (c *clef) SignTypedData(ctx context.Context, _ common.MixedcaseAddress, data apitypes.TypedData) (hexutil.Bytes, error) {
	if c.typed != nil {
		return c.typed(&data)
	}
	return c.keys[0].SignTyped(ctx, &data)
}

// typed is typed data that says a number.
func typed(n string) *apitypes.TypedData {
	return &apitypes.TypedData{
		Types:       apitypes.Types{"EIP712Domain": {{Name: "name", Type: "string"}}, "Number": {{Name: "n", Type: "uint256"}}},
		PrimaryType: "Number", Domain: apitypes.TypedDataDomain{Name: "test"}, Message: apitypes.TypedDataMessage{"n": n},
	}
}

// Typed data that a remote signer signed are those that it was asked to sign, and the account's.
func TestRemoteSignerOfTypedData(t *testing.T) {
	ctx := context.Background()
	a, err := NewKey()
	require.NoError(t, err)
	b, err := NewKey()
	require.NoError(t, err)
	c := &clef{keys: []*Key{a}}
	r, err := Connect(ctx, serve(t, c), nil)
	require.NoError(t, err)
	got, err := r.SignTyped(ctx, typed("5"))
	require.NoError(t, err)
	want, err := a.SignTyped(ctx, typed("5"))
	require.NoError(t, err)
	require.Equal(t, want, got)
	from, err := SignedBy(typed("5"), got)
	require.NoError(t, err)
	require.Equal(t, a.Address(), from)
	for name, lie := range map[string]func(*apitypes.TypedData) (hexutil.Bytes, error){
		"another key's":  func(d *apitypes.TypedData) (hexutil.Bytes, error) { return b.SignTyped(ctx, d) },
		"something else": func(*apitypes.TypedData) (hexutil.Bytes, error) { return a.SignTyped(ctx, typed("6")) },
		"short":          func(*apitypes.TypedData) (hexutil.Bytes, error) { return want[:64], nil },
		"without v":      func(*apitypes.TypedData) (hexutil.Bytes, error) { return append(want[:64:64], 1), nil },
		"refused":        func(*apitypes.TypedData) (hexutil.Bytes, error) { return nil, fmt.Errorf("request denied") },
	} {
		c.typed = lie
		_, err := r.SignTyped(ctx, typed("5"))
		require.ErrorIs(t, err, ErrSigner, name)
	}
	_, err = a.SignTyped(ctx, typed("no number"))
	require.Error(t, err)
}

func serve(t *testing.T, c *clef) string {
	t.Helper()
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("account", c))
	h := httptest.NewServer(server)
	t.Cleanup(func() { h.Close(); server.Stop() })
	return h.URL
}

func TestRemoteSigner(t *testing.T) {
	ctx := context.Background()
	a, err := NewKey()
	require.NoError(t, err)
	b, err := NewKey()
	require.NoError(t, err)
	c := &clef{keys: []*Key{a}}
	url := serve(t, c)

	r, err := Connect(ctx, url, nil)
	require.NoError(t, err)
	require.Equal(t, a.Address(), r.Address())
	tx, err := r.Sign(ctx, transaction(5), chain)
	require.NoError(t, err)
	require.Equal(t, a.Address(), sender(t, tx))

	_, err = Connect(ctx, url, &b.address)
	require.ErrorContains(t, err, "it has no account "+b.address.Hex())
	c.keys = append(c.keys, b)
	_, err = Connect(ctx, url, nil)
	require.ErrorContains(t, err, "it has 2 accounts")
	r, err = Connect(ctx, url, &b.address)
	require.NoError(t, err)

	c.lie = func(tx *types.Transaction, _ *Key) (*types.Transaction, *Key) { return tx, a }
	_, err = r.Sign(ctx, transaction(5), chain)
	require.ErrorContains(t, err, "it signed as "+a.address.Hex())
	c.lie = func(_ *types.Transaction, k *Key) (*types.Transaction, *Key) { return transaction(6), k }
	_, err = r.Sign(ctx, transaction(5), chain)
	require.ErrorContains(t, err, "another transaction")
	c.keys, c.lie = nil, nil
	_, err = r.Sign(ctx, transaction(5), chain)
	require.ErrorContains(t, err, "request denied")

	_, err = Connect(ctx, "http://127.0.0.1:1", nil)
	require.ErrorIs(t, err, ErrSigner)
	ended, cancel := context.WithCancel(ctx)
	cancel()
	_, err = r.Sign(ended, transaction(5), chain)
	require.ErrorIs(t, err, context.Canceled)
}
