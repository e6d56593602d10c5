package dataset

import (
	"fmt"
	"math"
	"math/big"
)

const (
	logFrac = 32  // fractional bits of a logarithm
	logPrec = 128 // bits of the arithmetic that finds it

	nearestToNone = 1e-300 // of 1 + n: less is no normal float64, from which the method starts
)

// log1p is ln(1 + n), to the nearest multiple of 2^-32: the same on every machine, so
// that who reads the file again has the same numbers. One step of Halley's method, whose
// error is the cube of the one before, makes a float64 a number of 150 bits:
//
//	y ← y + 2·(v − e^y)/(v + e^y), v = 1 + n
func log1p(n number) (number, error) {
	if _, err := n.float(nil); err != nil {
		return n, err
	}
	sum := n.rat()
	v := new(big.Float).SetPrec(logPrec).SetRat(sum.Add(sum, big.NewRat(1, 1)))
	f, _ := v.Float64()
	if f < nearestToNone {
		return n, fmt.Errorf("%s has no log1p: want more than -1", n)
	}
	y := new(big.Float).SetPrec(logPrec).SetFloat64(math.Log(f))
	e := exp(y)
	up, down := new(big.Float).Sub(v, e), new(big.Float).Add(v, e)
	up.Quo(up.Mul(up, big.NewFloat(2)), down)
	y.Add(y, up)
	y.SetMantExp(y, logFrac)
	if half := big.NewFloat(0.5); y.Sign() < 0 {
		y.Sub(y, half)
	} else {
		y.Add(y, half)
	}
	i, _ := y.Int64() // |y| < 2^48: towards zero
	l := integer(i)
	l.bin = -logFrac
	if i == 0 {
		l.bin = 0
	}
	return l, nil
}

// exp is e^y by its power series, of y/2^10.
func exp(y *big.Float) *big.Float {
	const halvings = 10
	x := new(big.Float).SetMantExp(y, -halvings)
	sum, term := big.NewFloat(1).SetPrec(logPrec), big.NewFloat(1).SetPrec(logPrec)
	for k := 1; k < 40; k++ {
		term.Quo(term.Mul(term, x), big.NewFloat(float64(k)))
		if sum.Add(sum, term); term.Sign() == 0 || term.MantExp(nil) < -logPrec {
			break
		}
	}
	for range halvings {
		sum.Mul(sum, sum)
	}
	return sum
}
