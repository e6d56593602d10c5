package ceremony

import (
	"context"
	"math/big"
	"math/bits"
	"runtime"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/utils"
)

// lagrangeG1 returns, of [c·τ^i]₁ for i < n, the Lagrange polynomials over the n-th roots of unity: [c·L_j(τ)]₁.
func lagrangeG1(ctx context.Context, powers []bn254.G1Affine) ([]bn254.G1Affine, error) {
	a := make([]bn254.G1Jac, len(powers))
	for i := range a {
		a[i].FromAffine(&powers[i])
	}
	err := inverseFFT(ctx, a)
	return bn254.BatchJacobianToAffineG1(a), err
}

// lagrangeG2 is lagrangeG1 in G2.
func lagrangeG2(ctx context.Context, powers []bn254.G2Affine) ([]bn254.G2Affine, error) {
	a, out := make([]bn254.G2Jac, len(powers)), make([]bn254.G2Affine, len(powers))
	for i := range a {
		a[i].FromAffine(&powers[i])
	}
	err := inverseFFT(ctx, a)
	each(len(a), func(i int) { out[i].FromJacobian(&a[i]) })
	return out, err
}

// jacobian is a point of G1 or G2.
type jacobian[J any] interface {
	*J
	AddAssign(q *J) *J
	SubAssign(q *J) *J
	ScalarMultiplication(q *J, s *big.Int) *J
}

// inverseFFT is the inverse Fourier transform of a list of points, whose length is a power of two, by decimation in frequency.
func inverseFFT[J any, P jacobian[J]](ctx context.Context, a []J) error {
	n := len(a)
	domain := fft.NewDomain(uint64(n))
	twiddles, err := domain.TwiddlesInv()
	if err != nil {
		return err
	}
	for stage, half := 0, n/2; half > 0; stage, half = stage+1, half/2 {
		if err := ctx.Err(); err != nil {
			return err
		}
		logHalf := bits.TrailingZeros(uint(half))
		each(n/2, func(t int) {
			i := t & (half - 1)
			low := t>>logHalf<<(logHalf+1) | i
			p, q := P(&a[low]), P(&a[low+half])
			sum := *p
			P(&sum).AddAssign(q)
			p.SubAssign(q)
			if i == 0 {
				*q = *p
			} else {
				q.ScalarMultiplication(p, bigInt(&twiddles[stage][i]))
			}
			*p = sum
		})
	}
	utils.BitReverse(a)
	scale := bigInt(&domain.CardinalityInv)
	each(n, func(i int) { P(&a[i]).ScalarMultiplication(&a[i], scale) })
	return nil
}

func bigInt(e *fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

// each calls f for all indices below n, in parts on all cores.
func each(n int, f func(i int)) {
	var group sync.WaitGroup
	cores := runtime.GOMAXPROCS(0)
	for k := range cores {
		group.Go(func() {
			for i := n * k / cores; i < n*(k+1)/cores; i++ {
				f(i)
			}
		})
	}
	group.Wait()
}
