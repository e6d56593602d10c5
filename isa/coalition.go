package isa

import (
	"fmt"
	"math/big"
)

// MaxProviders bounds the coalitions of members() and shapley().
const MaxProviders = 16

// coalitions checks axes [coalition=2^n, provider=n] and an integer format.
// Coalition S has provider i iff bit i of S is set: 0 is nobody, 2^n-1 all.
func coalitions(f *filling) (n int, err error) {
	if len(f.axes) == 2 {
		n = f.axes[1].Size
	}
	if n < 1 || n > MaxProviders || f.axes[0].Size != 1<<n {
		return 0, fmt.Errorf("axes %s, want [coalition=2^n, provider=n] with 1 ≤ n ≤ %d", Axes(f.axes), MaxProviders)
	}
	if f.format.Frac != 0 {
		return 0, fmt.Errorf("format %s, want scale 0", f.format)
	}
	return n, nil
}

// prepareMembers: 1 where the provider is in the coalition.
func prepareMembers(f *filling) error {
	_, err := coalitions(f)
	f.hi = 1
	return err
}

func fillMembers(f *filling) {
	n := f.axes[1].Size
	for k := range f.data {
		f.data[k] = int64(k / n >> (k % n) & 1)
	}
}

// prepareShapley: the coefficient of v(S) in n!·φ_i (Shapley 1953), which is
// (|S|−1)!·(n−|S|)! where i is in S and −|S|!·(n−|S|−1)! where it is not.
func prepareShapley(f *filling) error {
	n, err := coalitions(f)
	if err != nil {
		return err
	}
	f.hi = factorial(n - 1)
	f.lo = -f.hi
	return nil
}

func fillShapley(f *filling) {
	n := f.axes[1].Size
	for k := range f.data {
		size := 0
		for s := k / n; s > 0; s &= s - 1 {
			size++
		}
		if k/n>>(k%n)&1 == 1 {
			f.data[k] = factorial(size-1) * factorial(n-size)
		} else {
			f.data[k] = -factorial(size) * factorial(n-size-1)
		}
	}
}

func factorial(n int) int64 { return new(big.Int).MulRange(1, int64(n)).Int64() }
