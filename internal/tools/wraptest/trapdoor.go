package wraptest

import (
	"io"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Draw draws a field element, for secrets that a test knows.
func Draw(rng io.Reader) (e fr.Element) {
	var b [48]byte
	if _, err := io.ReadFull(rng, b[:]); err != nil {
		panic(err)
	}
	return *e.SetBigInt(new(big.Int).SetBytes(b[:]))
}

// G1 is the generator of the first group times e.
func G1(e fr.Element) (p bn254.G1Affine) {
	_, _, one, _ := bn254.Generators()
	return *p.ScalarMultiplication(&one, e.BigInt(new(big.Int)))
}

// G2 is the generator of the second group times e.
func G2(e fr.Element) (p bn254.G2Affine) {
	_, _, _, one := bn254.Generators()
	return *p.ScalarMultiplication(&one, e.BigInt(new(big.Int)))
}
