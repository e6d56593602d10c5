package ethereum

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// An address in mixed case carries a checksum; others carry none.
func TestParseAddress(t *testing.T) {
	const good = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" // of EIP-55
	for _, s := range []string{good, strings.ToLower(good), "0x" + strings.ToUpper(good[2:]), good[2:]} {
		x, err := ParseAddress(s)
		require.NoError(t, err, s)
		require.Equal(t, common.HexToAddress(good), x)
	}
	_, err := ParseAddress("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD")
	require.ErrorContains(t, err, "wrong checksum")
	for _, s := range []string{"", "0x12", good + "0", "owner", "0x" + strings.Repeat("g", 40)} {
		_, err := ParseAddress(s)
		require.ErrorContains(t, err, "is no address", s)
	}
}
