package isa

import (
	"fmt"

	"github.com/aivm/aivm/isa/random"
)

// prepareCausal: 1 where the place of the last axis is at most that of the one before it.
func prepareCausal(f *filling) error {
	if len(f.axes) != 2 {
		return fmt.Errorf("axes %s, want two", Axes(f.axes))
	}
	f.hi = 1 << f.format.Frac
	return nil
}

func fillCausal(f *filling) {
	n := f.axes[1].Size
	for k := range f.data {
		if k%n <= k/n {
			f.data[k] = f.hi
		}
	}
}

// prepareBernoulli: 1 with the probability p = a/b, as an integer below b is below a.
func prepareBernoulli(f *filling) error {
	p := f.params["p"]
	if p.Sign() < 0 || p.Cmp(integer(1)) > 0 || p.Denom().BitLen() > 32 {
		return fmt.Errorf("p = %s, want a fraction from 0 to 1 of 32 bits", p.RatString())
	}
	f.hi = 1 << f.format.Frac
	return nil
}

func fillBernoulli(f *filling) {
	a, b := f.params["p"].Num().Uint64(), f.params["p"].Denom().Uint64()
	f.drawn(func(s *random.Stream, dst []int64) error {
		for i := range dst {
			if dst[i] = 0; s.Below(b) < a {
				dst[i] = f.hi
			}
		}
		return nil
	})
}
