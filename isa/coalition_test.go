package isa_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
)

// coalitionConstants are the values of members() and shapley() for n providers.
func coalitionConstants(t *testing.T, n int) (members, coefficients []int64) {
	t.Helper()
	u, err := asm.LoadBytes("test.aasm", fmt.Appendf(nil,
		"m = const bit[coalition=%d, provider=%d], members()\ns = const fx60.0[coalition=%d, provider=%d], shapley()\n", 1<<n, n, 1<<n, n), asm.Options{})
	require.NoError(t, err)
	return u.Named["m"].Constant(), u.Named["s"].Constant()
}

// permutations calls f with every order of 0 … n-1.
func permutations(n int, f func(order []int)) {
	var rest func(order []int, used int)
	rest = func(order []int, used int) {
		if len(order) == n {
			f(order)
		}
		for i := range n {
			if used>>i&1 == 0 {
				rest(append(order, i), used|1<<i)
			}
		}
	}
	rest(nil, 0)
}

// TestShapley holds the coefficients against the definition by orders of
// arrival: n!·φ_i is the sum over all orders of what i adds when it comes.
func TestShapley(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := 1; n <= 7; n++ {
		_, coefficients := coalitionConstants(t, n)
		v := make([]int64, 1<<n)
		for s := range v {
			v[s] = r.Int64N(2000) - 1000
		}
		want := make([]int64, n)
		orders := int64(0)
		permutations(n, func(order []int) {
			orders++
			have := 0
			for _, i := range order {
				want[i] += v[have|1<<i] - v[have]
				have |= 1 << i
			}
		})
		got := make([]int64, n)
		for s := range v {
			for i := range n {
				got[i] += coefficients[s*n+i] * v[s]
			}
		}
		require.Equal(t, want, got, "n = %d", n)
		sum := int64(0)
		for _, x := range got {
			sum += x
		}
		require.Equal(t, orders*(v[len(v)-1]-v[0]), sum, "efficiency, n = %d", n)
	}
}

func TestMembers(t *testing.T) {
	members, _ := coalitionConstants(t, 3)
	require.Equal(t, []int64{0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1}, members)
}

func TestCoalitionErrors(t *testing.T) {
	for source, want := range map[string]string{
		"m = const bit[coalition=6, provider=3], members()":       "axes [coalition=6, provider=3], want [coalition=2^n, provider=n]",
		"m = const bit[coalition=8], members()":                   "want [coalition=2^n, provider=n]",
		"m = const fx8.2[coalition=8, provider=3], members()":     "format fx8.2, want scale 0",
		"m = const fx8.0[coalition=128, provider=7], shapley()":   "value -720 is outside fx8.0",
		"m = const ufx8.0[coalition=8, provider=3], shapley()":    "value -2 is outside ufx8.0",
		"m = const bit[coalition=131072, provider=17], members()": "1 ≤ n ≤ 16",
		"m = const bit[coalition=8, provider=3], members(3)":      "members takes named parameters",
	} {
		_, err := asm.LoadBytes("test.aasm", []byte(source), asm.Options{})
		require.ErrorContains(t, err, want, source)
	}
}
