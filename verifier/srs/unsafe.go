package srs

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/msm"
)

// SeedBytes is the number of bytes that τ is drawn from: 128 bits more than r has, so that the remainder is uniform.
const SeedBytes = 48

// NewUnsafe makes a string of n >= 2 powers in G1, and in G2 all [τ^(2^j)]₂ with 2^j < n, from
// a τ that it draws from random and forgets. It is unsafe all the same: nobody else can know that it forgot.
func NewUnsafe(n int, random io.Reader) (*SRS, error) {
	return NewUnsafeContext(context.Background(), n, random)
}

// NewUnsafeContext is NewUnsafe until the context ends.
func NewUnsafeContext(ctx context.Context, n int, random io.Reader) (*SRS, error) {
	if n < 2 {
		return nil, fmt.Errorf("%w: %d, want at least 2", ErrTooSmall, n)
	}
	var seed [SeedBytes]byte
	var tau fr.Element
	for tau.IsZero() {
		if _, err := io.ReadFull(random, seed[:]); err != nil {
			return nil, fmt.Errorf("randomness for tau: %w", err)
		}
		tau.SetBigInt(new(big.Int).SetBytes(seed[:]))
	}
	powers := make([]fr.Element, n)
	powers[0].SetOne()
	for i := 1; i < n; i++ {
		if i%blockPoints == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		powers[i].Mul(&powers[i-1], &tau)
	}
	_, _, one1, one2 := bn254.Generators()
	points, err := msm.NewEngine(0).MultiplesContext(ctx, one1, powers)
	if err != nil {
		return nil, err
	}
	s := &SRS{kind: Unsafe, g1: points, g2: []bn254.G2Affine{one2}}
	for j := range bits.Len(uint(n - 1)) {
		var p bn254.G2Affine
		p.ScalarMultiplication(&one2, powers[1<<j].BigInt(new(big.Int)))
		s.g2 = append(s.g2, p)
	}
	return s, nil
}
