package session

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
)

func simulated(t *testing.T) (*Session, *strings.Builder) {
	t.Helper()
	var told strings.Builder
	s := New(func(format string, args ...any) { fmt.Fprintf(&told, format+"\n", args...) }, func(err error) error { return err })
	require.NoError(t, s.Simulate())
	return s, &told
}

// A dry run sends nothing and says what it would cost; what is sent once is not sent again.
func TestDo(t *testing.T) {
	s, told := simulated(t)
	scratch := s.scratch
	to := common.Address{7}
	pay := &ethereum.Action{Name: "pay", To: &to, Value: big.NewInt(5)}
	s.DryRun = true
	r, err := s.Do(t.Context(), pay)
	require.NoError(t, err)
	require.Nil(t, r)
	require.Empty(t, s.Sent())
	require.False(t, s.Idle())
	require.Contains(t, told.String(), "pay: about 21,000 gas")
	estimates := s.Result(nil)["estimates"].([]Estimate)
	require.Len(t, estimates, 1)
	require.Equal(t, "5", estimates[0].Value)
	require.Empty(t, s.Result(nil)["transactions"])
	require.NotNil(t, s.Result(nil)["transactions"], "an empty list, not null")

	s.DryRun = false
	made := &ethereum.Action{Name: "make", Data: common.FromHex("0x6001600c60003960016000f300"), Once: true}
	first, err := s.Do(t.Context(), made)
	require.NoError(t, err)
	again, err := s.Do(t.Context(), made)
	require.NoError(t, err)
	require.Equal(t, first.TxHash, again.TxHash)
	require.Len(t, s.Sent(), 1)
	require.Equal(t, first.TxHash.Hex(), s.Sent()[0].Hash)
	require.Equal(t, "more", s.Result(map[string]any{"from": "more"})["from"])
	s.DryRun = true
	dry, err := s.Do(t.Context(), made)
	require.NoError(t, err)
	require.Equal(t, first.TxHash, dry.TxHash)
	require.NoError(t, s.Settle(t.Context()))

	ended, cancel := context.WithCancel(t.Context())
	cancel()
	s.DryRun = false
	_, err = s.Do(ended, pay)
	require.ErrorIs(t, err, context.Canceled)
	s.Close()
	_, err = os.Stat(scratch)
	require.ErrorIs(t, err, os.ErrNotExist)
}

// A wallet is opened once, when something is signed, and must be that of the account.
func TestLate(t *testing.T) {
	key, err := wallet.NewKey()
	require.NoError(t, err)
	opened := 0
	l := &Late{Account: key.Address(), Open: func(context.Context) (wallet.Signer, error) { opened++; return key, nil }}
	require.Equal(t, key.Address(), l.Address())
	require.Zero(t, opened)
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1337), To: &common.Address{}, Gas: 21000, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1)})
	for range 2 {
		_, err = l.Sign(t.Context(), tx, big.NewInt(1337))
		require.NoError(t, err)
	}
	require.Equal(t, 1, opened)
	other := &Late{Account: common.Address{1}, Open: l.Open}
	_, err = other.Sign(t.Context(), tx, big.NewInt(1337))
	require.ErrorContains(t, err, "the wallet changed")
	closed := &Late{Open: func(context.Context) (wallet.Signer, error) { return nil, errors.New("wrong password") }}
	_, err = closed.Sign(t.Context(), tx, big.NewInt(1337))
	require.ErrorContains(t, err, "wrong password")
}

func TestConfirmations(t *testing.T) {
	require.EqualValues(t, 2, Confirmations(big.NewInt(1)))
	require.EqualValues(t, 0, Confirmations(big.NewInt(1337)))
	require.EqualValues(t, 0, Confirmations(big.NewInt(31337)))
	require.EqualValues(t, 2, Confirmations(new(big.Int).Lsh(big.NewInt(1337), 64)))
}
