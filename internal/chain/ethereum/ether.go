package ethereum

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

var units = []struct {
	name string
	wei  int64
}{{"ether", params.Ether}, {"gwei", params.GWei}, {"wei", params.Wei}}

// maxWei bounds an amount: the contracts' sums are of 256 bits.
var maxWei = new(big.Int).Lsh(big.NewInt(1), 127)

// ParseAmount reads an amount in wei: 0.5ether, 20 gwei, 7wei; a number alone is in
// ether.
func ParseAmount(s string) (*big.Int, error) {
	number, factor := strings.TrimSpace(s), int64(params.Ether)
	for _, u := range units {
		if n, ok := strings.CutSuffix(number, u.name); ok {
			number, factor = strings.TrimSpace(n), u.wei
			break
		}
	}
	whole, fraction, _ := strings.Cut(number, ".")
	digits := whole + fraction
	if digits == "" || len(digits) > 60 || strings.Trim(digits, "0123456789") != "" {
		return nil, fmt.Errorf("%q is no amount: want one as 0.5ether, 20gwei or 7wei", s)
	}
	v, _ := new(big.Int).SetString(digits, 10)
	v.Mul(v, big.NewInt(factor))
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(fraction))), nil)
	v, rest := v.QuoRem(v, scale, new(big.Int))
	if rest.Sign() != 0 {
		return nil, fmt.Errorf("%q is no whole number of wei", s)
	}
	if v.Cmp(maxWei) > 0 {
		return nil, fmt.Errorf("%q is more than there is", s)
	}
	return v, nil
}

// Ether writes an amount of wei in ether, exactly.
func Ether(wei *big.Int) string {
	sign := ""
	if wei.Sign() < 0 {
		sign = "-"
	}
	q, r := new(big.Int).QuoRem(new(big.Int).Abs(wei), big.NewInt(params.Ether), new(big.Int))
	s := strings.TrimRight(fmt.Sprintf("%s.%018d", q, r), "0")
	return sign + strings.TrimSuffix(s, ".") + " ether"
}

// ParseAddress reads an address; one in mixed case must have the right checksum.
func ParseAddress(s string) (common.Address, error) {
	if !common.IsHexAddress(s) {
		return common.Address{}, fmt.Errorf("%q is no address: want 0x and 40 hexadecimal digits", s)
	}
	x := common.HexToAddress(s)
	digits := strings.TrimPrefix(strings.TrimPrefix(s, "0x"), "0X")
	if mixed := digits != strings.ToLower(digits) && digits != strings.ToUpper(digits); mixed && digits != x.Hex()[2:] {
		return common.Address{}, fmt.Errorf("%s has a wrong checksum: a letter is mistyped", s)
	}
	return x, nil
}
