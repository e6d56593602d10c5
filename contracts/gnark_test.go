package contracts_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
)

// The contract's one pairing call agrees with gnark's verifier on the outer proof:
// on good ones and on those with a part replaced.
func TestAgreesWithGnark(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(1), EndPieces: 1, Outputs: 2}, 1)
	at := c.deployVerifier(d.Constants)
	vk := &groth16.VerifyingKey{}
	vk.G1.Alpha, vk.G1.K = d.Groth16.Alpha, d.Groth16.K[:]
	vk.G2.Beta, vk.G2.Delta = d.Groth16.Beta, d.Groth16.Delta
	_, _, _, vk.G2.Gamma = bn254.Generators()
	require.NoError(t, vk.Precompute())

	agree := func(name string, f *forged, want bool) {
		outer := &groth16.Proof{Ar: f.a, Bs: f.b, Krs: f.c}
		err := groth16.Verify(outer, vk, fr.Vector(f.public[:]))
		require.Equal(t, want, err == nil, "%s: gnark says %v", name, err)
		start := 4 + 64*(d.Chunks()-len(d.Fixed))
		b := pcs.AppendPoint(pcs.AppendG2(pcs.AppendPoint(nil, &f.a), &f.b), &f.c)
		proof := append(append(append([]byte(nil), f.proof[:start]...), b...), f.proof[start+256:]...)
		err = c.verify(at, d, f.values, proof)
		if want {
			require.NoError(t, err, name)
		} else {
			require.ErrorIs(t, err, contracts.Reverted("ProofInvalid"), name)
		}
	}
	for range 3 {
		f := d.prove(d.random())
		agree("good", f, true)
		x, y := d.draw(), d.draw()
		for name, change := range map[string]func(*forged){
			"another A":       func(f *forged) { f.a = wraptest.G1(x) },
			"another B":       func(f *forged) { f.b = wraptest.G2(x) },
			"another C":       func(f *forged) { f.c = wraptest.G1(x) },
			"A negated":       func(f *forged) { f.a.Neg(&f.a) },
			"infinities":      func(f *forged) { f.a, f.b, f.c = bn254.G1Affine{}, bn254.G2Affine{}, bn254.G1Affine{} },
			"A at infinity":   func(f *forged) { f.a = bn254.G1Affine{} },
			"A and C swapped": func(f *forged) { f.a, f.c = f.c, f.a },
		} {
			g := *f
			change(&g)
			agree(name, &g, false)
		}
		// The same statement has many good proofs: x·A and B/x.
		g := *f
		y.Inverse(&x)
		g.a, g.b = *g.a.ScalarMultiplication(&f.a, x.BigInt(new(big.Int))), *g.b.ScalarMultiplication(&f.b, y.BigInt(new(big.Int)))
		agree("re-randomised", &g, true)
	}
}
