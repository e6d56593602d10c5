package functab

import "math/big"

// seriesGuard is the number of extra bits in which a series is summed so that
// its rounding errors vanish in the result.
const seriesGuard = 48

// arcInverse is the sum of s^i / ((2i+1)·m^(2i+1)) over i ≥ 0, times 2ᴾ:
// atanh(1/m) for s = 1, atan(1/m) for s = -1; m in [2, 2^34]. Each of its at
// most P+1 terms errs by less than 3, so the result by less than 3P+4.
func arcInverse(m, s int64, prec uint) *big.Int {
	sum, term := new(big.Int), new(big.Int)
	d, n := big.NewInt(m), new(big.Int)
	power := new(big.Int).Lsh(one, prec)
	power.Quo(power, d)
	for i := int64(0); power.Sign() != 0; i++ {
		term.Quo(power, n.SetInt64(2*i+1))
		if s < 0 && i%2 == 1 {
			term.Neg(term)
		}
		sum.Add(sum, term)
		power.Quo(power, d)
		power.Quo(power, d)
	}
	return sum
}

// ln2 is ln 2·2ᴾ = 2·atanh(1/3)·2ᴾ, with an error below 1.
func ln2(prec uint) *big.Int {
	y := arcInverse(3, 1, prec+seriesGuard)
	return y.Rsh(y, seriesGuard-1)
}

// pi is π·2ᴾ = (16·atan(1/5) - 4·atan(1/239))·2ᴾ (Machin 1706), with an error
// below 1.
func pi(prec uint) *big.Int {
	a := arcInverse(5, -1, prec+seriesGuard)
	b := arcInverse(239, -1, prec+seriesGuard)
	a.Lsh(a, 2).Sub(a, b)
	return a.Rsh(a, seriesGuard-2)
}

// invSqrt2Pi is 1/√(2π)·2ᴾ, with an error below 1.
func invSqrt2Pi(prec uint) *big.Int {
	// √(2^(3w) / (2·π·2ʷ)) = 2ʷ/√(2π)
	w := prec + seriesGuard
	y := new(big.Int).Lsh(one, 3*w-1)
	y.Quo(y, pi(w)).Sqrt(y)
	return y.Rsh(y, seriesGuard)
}
