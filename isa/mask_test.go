package isa_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
)

// TestMasks holds masks against their definition, and draws as often as they should be.
func TestMasks(t *testing.T) {
	u, err := asm.LoadBytes("masks", []byte(`
m = const bit[t=3, k=4], causal()
f = const fx8.2[t=1, k=2], causal()
d = const bit[n=4096], bernoulli(seed=3, p=2/3)
e = const bit[n=8], bernoulli(seed=3, p=0)
g = const bit[n=8], bernoulli(seed=3, p=1)
`), asm.Options{})
	require.NoError(t, err)
	require.Equal(t, []int64{1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0}, u.Named["m"].Constant())
	require.Equal(t, []int64{4, 0}, u.Named["f"].Constant())
	require.Equal(t, make([]int64, 8), u.Named["e"].Constant())
	require.NotContains(t, u.Named["g"].Constant(), int64(0))
	ones := int64(0)
	for _, v := range u.Named["d"].Constant() {
		ones += v
	}
	require.InDelta(t, 4096*2.0/3, ones, 100) // three deviations are 90
	for text, want := range map[string]string{
		"m = const bit[t=3], causal()":                          "want two",
		"m = const bit[t=3], bernoulli(seed=1, p=3/2)":          "p = 3/2",
		"m = const bit[t=3], bernoulli(seed=1, p=1/8589934592)": "of 32 bits",
		"m = const fx8.7[t=3, k=3], causal()":                   "outside fx8.7",
	} {
		_, err := asm.LoadBytes("masks", []byte(text), asm.Options{})
		require.ErrorContains(t, err, want, text)
	}
}
