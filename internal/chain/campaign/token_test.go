package campaign

import (
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
)

// Some tokens change no allowance into another: what is approved is withdrawn first. Whoever has too little is told so.
func TestApprovals(t *testing.T) {
	ctx := t.Context()
	k, err := wallet.NewKey()
	require.NoError(t, err)
	d, err := ethereum.Simulate(1, k.Address())
	require.NoError(t, err)
	defer d.Close()
	j, err := ethereum.OpenJournal(t.TempDir())
	require.NoError(t, err)
	s := &ethereum.Sender{Chain: d.Chain, Signer: k, Journal: j, Poll: time.Millisecond}
	text, err := os.ReadFile("testdata/Tether.hex") // of Tether.sol, by the solc and settings of the contracts
	require.NoError(t, err)
	r, err := s.Send(ctx, &ethereum.Action{Name: "token", Data: common.FromHex(strings.TrimSpace(string(text)))})
	require.NoError(t, err)

	c := &Campaign{Chain: d.Chain, Address: common.HexToAddress("0xc0"), Status: &Status{Terms: bindings.Terms{Token: r.ContractAddress}}}
	for _, x := range []struct {
		amount  int64
		actions int
	}{{5, 1}, {5, 0}, {9, 2}, {9, 0}, {0, 1}, {0, 0}, {1000, 1}} {
		actions, err := c.Approvals(ctx, k.Address(), big.NewInt(x.amount))
		require.NoError(t, err)
		require.Len(t, actions, x.actions, "%d", x.amount)
		for _, a := range actions {
			_, err := s.Send(ctx, a)
			require.NoError(t, err)
		}
	}
	_, err = s.Send(ctx, c.Approve(big.NewInt(1)))
	require.ErrorContains(t, err, "revert", "the token does as USDT")
	_, err = c.Approvals(ctx, k.Address(), big.NewInt(1001))
	require.ErrorIs(t, err, ErrBalance)
	require.ErrorContains(t, err, "has 1000 units")
	require.NoError(t, CheckToken(ctx, d.Chain, r.ContractAddress, k.Address(), big.NewInt(1000)))
	require.ErrorIs(t, CheckToken(ctx, d.Chain, common.HexToAddress("0xaa"), k.Address(), new(big.Int)), ErrToken)
	code, err := d.CodeAt(ctx, r.ContractAddress, nil)
	require.NoError(t, err)
	require.NotEmpty(t, code)
	other, err := s.Send(ctx, &ethereum.Action{Name: "no token", Data: common.FromHex("0x6005600c60003960056000f360006000fd")})
	require.NoError(t, err)
	require.ErrorIs(t, CheckToken(ctx, d.Chain, other.ContractAddress, k.Address(), new(big.Int)), ErrToken)
}
