package campaign

import (
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/verifier"
)

func at(token common.Address) *Campaign {
	return &Campaign{
		Chain: &ethereum.Chain{ID: big.NewInt(7)}, Address: common.HexToAddress("0xc0"),
		Status: &Status{
			Terms: bindings.Terms{Token: token, Owner: common.HexToAddress("0x01")}, Remaining: big.NewInt(9),
			Slots: []Slot{
				{Standing: contracts.Vacant, DataID: verifier.Word{1}}, {Standing: contracts.Registered, Provider: token, DataID: verifier.Word{1}},
			},
		},
	}
}

// Ether goes along with the call; a token is approved, which is a call of the token.
func TestMoney(t *testing.T) {
	c := at(common.Address{})
	require.EqualValues(t, 9, c.Fund().Value.Int64())
	require.EqualValues(t, 5, c.PostBond(big.NewInt(5), "age1").Value.Int64())
	require.Nil(t, c.Claim(c.Address).Value)

	token := common.HexToAddress("0x70")
	c = at(token)
	require.Nil(t, c.Fund().Value)
	require.Nil(t, c.PostBond(big.NewInt(5), "age1").Value)
	a := c.Approve(big.NewInt(9))
	require.Equal(t, token, *a.To)
	require.Nil(t, a.Value)
	// approve(address,uint256) of ERC-20: 0x095ea7b3, spender, amount.
	require.Equal(t, "095ea7b3"+
		"00000000000000000000000000000000000000000000000000000000000000c0"+
		"0000000000000000000000000000000000000000000000000000000000000009", hex.EncodeToString(a.Data))
}

func TestSlots(t *testing.T) {
	c := at(common.HexToAddress("0x70"))
	require.Equal(t, 1, c.SlotOf(verifier.Word{1}), "a vacant slot has no data")
	require.Equal(t, -1, c.SlotOf(verifier.Word{2}))
	require.Equal(t, []int{1}, c.SlotsOf(common.HexToAddress("0x70")))
	require.NotEqual(t, c.ContextOf(0), c.ContextOf(1))
	require.Equal(t, verifier.Word{31: 7}, c.Registration(common.Address{}).Chain)
}
