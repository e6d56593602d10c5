package functab

import "math/big"

// logKernel is the natural logarithm: ln(v·2⁻ᶠ) = ln v - F·ln 2.
type logKernel struct {
	prec, frac uint
	ln2        *big.Int
	shift      *big.Int // F·ln 2
	y          big.Int
	memo       []*big.Int // ln n·2ᴾ, by n
}

func newLog(frac, prec uint) kernel {
	k := &logKernel{prec: prec, frac: frac, ln2: ln2(prec), memo: make([]*big.Int, 1<<MaxBits+1)}
	k.shift = new(big.Int).Mul(k.ln2, big.NewInt(int64(frac)))
	k.memo[1] = new(big.Int)
	return k
}

// natural is ln n·2ᴾ for 1 ≤ n ≤ 2^16, by
//
//	ln n = ln(n/2) + ln 2                                  for even n,
//	ln n = (ln(n-1) + ln(n+1))/2 + atanh(1/(2n²-1))        for odd n.
//
// An even number is reached from n at least every other time, and n halves
// there: an error below 16 times that of ln 2 (1), of the halving (1) and of
// the series (3P+4), so below 48P+96.
func (k *logKernel) natural(n int64) *big.Int {
	if k.memo[n] != nil {
		return k.memo[n]
	}
	y := new(big.Int)
	if n%2 == 0 {
		y.Add(k.natural(n/2), k.ln2)
	} else {
		y.Add(k.natural(n-1), k.natural(n+1))
		y.Rsh(y, 1)
		y.Add(y, arcInverse(2*n*n-1, 1, k.prec))
	}
	k.memo[n] = y
	return y
}

func (k *logKernel) bound(v int64, b *bounds) bool {
	if v <= 0 {
		return false
	}
	if k.frac <= MaxBits && v == 1<<k.frac {
		b.exactly(new(big.Int))
		return true
	}
	k.y.Sub(k.natural(v), k.shift)
	// 48P+96 for ln v and at most 120 for F·ln 2, with P ≥ 64.
	b.around(&k.y, 64*int64(k.prec))
	return true
}
