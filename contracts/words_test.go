package contracts_test

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/verifier"
)

func word(s string) verifier.Word { return verifier.Keccak([]byte(s)) }

// int128Word is v mod 2^256.
func int128Word(v *big.Int) []byte {
	return new(big.Int).Mod(v, new(big.Int).Lsh(big.NewInt(1), 256)).FillBytes(make([]byte, 32))
}

func hash(parts ...[]byte) (e fr.Element) {
	w := verifier.Keccak(parts...)
	return *e.SetBytes(w[:])
}

func appendScalars(b []byte, scalars ...fr.Element) []byte {
	for i := range scalars {
		w := scalars[i].Bytes()
		b = append(b, w[:]...)
	}
	return b
}

// wordAt is a word of calldata as a number.
func wordAt(b []byte, at int) *big.Int { return new(big.Int).SetBytes(b[at : at+32]) }

// withWord is b with a word replaced.
func withWord(b []byte, at int, v *big.Int) []byte {
	out := append([]byte(nil), b...)
	copy(out[at:], int128Word(v))
	return out
}
