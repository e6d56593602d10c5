package keypair

import (
	"context"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"github.com/consensys/gnark-crypto/utils"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/verifier/srs"
)

// Anew makes the keys of a ceremony anew from the circuit and the powers, and of k takes only what is dear to make,
// the powers in Lagrange form, which it checks: seconds where NewPLONK takes minutes. It returns ErrInsecure for powers or
// keys that are not a ceremony's, or that do not belong together.
//
// # Soundness
//
// A file that says it is of a ceremony may have been written by anybody; with the selectors of another circuit under the
// right header its proofs would say nothing. The Lagrange form is compared at a random polynomial, by its values and by its coefficients: a
// false one agrees with probability 1/r.
func (k *PLONK) Anew(ctx context.Context, system *cs.SparseR1CS, powers *srs.SRS) (*PLONK, error) {
	if powers.Kind() != srs.Ceremony || k.Kind != Ceremony || k.Phase1 != Digest(powers.ID()) {
		return nil, fmt.Errorf("%w: a %s key of the powers %s, the powers are %s, %s; a ceremony's PLONK key is taken with its own powers", ErrInsecure, k.Kind, k.Phase1, powers.Kind(), powers.ID())
	}
	n := plonkSize(system)
	if err := powers.Require(n + blinding); err != nil {
		return nil, err
	}
	lagrange := k.Proving.KzgLagrange.G1
	if len(lagrange) != n {
		return nil, fmt.Errorf("%w: %d powers in Lagrange form, want %d", ErrInsecure, len(lagrange), n)
	}
	if err := checkLagrange(powers.G1()[:n], lagrange); err != nil {
		return nil, err
	}
	vk, err := kzgVerifyingKeyOf(powers)
	if err != nil {
		return nil, err
	}
	return setupPLONK(ctx, system, Ceremony, kzg.SRS{Pk: kzg.ProvingKey{G1: powers.G1()[:n+blinding]}, Vk: vk}, lagrange, nil)
}

// checkLagrange commits to a random polynomial in both forms.
func checkLagrange(powers, lagrange []bn254.G1Affine) error {
	values := make([]fr.Element, len(lagrange))
	for i := range values {
		values[i].MustSetRandom()
	}
	coefficients := slices.Clone(values)
	fft.NewDomain(uint64(len(values))).FFTInverse(coefficients, fft.DIF)
	utils.BitReverse(coefficients)
	var a, b bn254.G1Affine
	if _, err := a.MultiExp(lagrange, values, ecc.MultiExpConfig{}); err != nil {
		return err
	}
	if _, err := b.MultiExp(powers, coefficients, ecc.MultiExpConfig{}); err != nil {
		return err
	}
	if !a.Equal(&b) {
		return fmt.Errorf("%w: its powers in Lagrange form are not the powers", ErrInsecure)
	}
	return nil
}
