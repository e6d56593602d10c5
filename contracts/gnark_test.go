package contracts_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier/universal"
)

// The contract's one pairing call agrees with gnark's verifier on the outer proof: on good ones and on those with a
// part replaced.
func TestAgreesWithGnark(t *testing.T) {
	e := newEverything(t, true)
	points := e.Key.Points.(*universal.Groth16Key)
	vk := &groth16.VerifyingKey{}
	vk.G1.Alpha, vk.G1.K = points.Alpha, points.K[:]
	vk.G2.Beta, vk.G2.Delta = points.Beta, points.Delta
	_, _, _, vk.G2.Gamma = bn254.Generators()
	require.NoError(t, vk.Precompute())

	for range 3 {
		keys, blocks := e.links(2)
		p := e.Prove(keys, blocks)
		tr := universal.NewTranscript(keys, p.Blocks, p.Wires)
		tr.Inverses(p.Inverses)
		tr.Close(p.Digest, &p.Point, p.Value)
		agree := func(name string, o *universal.Groth16Proof, want bool) {
			q := *p
			q.Outer = o
			err := groth16.Verify(&groth16.Proof{Ar: o.A, Bs: o.B, Krs: o.C}, vk, fr.Vector(tr.Public[:]))
			require.Equal(t, want, err == nil, "%s: gnark says %v", name, err)
			values, proof, err := universal.Calldata(e.Key, keys, &q, func(*universal.ProgramKey) (a [20]byte, ok bool) { return a, false })
			require.NoError(t, err)
			err = e.verify(&batch{keys: [][32]byte{keys[0].Word(), keys[1].Word()}, values: values, proof: proof})
			if want {
				require.NoError(t, err, name)
			} else {
				require.ErrorIs(t, err, contracts.Reverted("ProofInvalid"), name)
			}
		}
		good := abc(p)
		agree("good", good, true)
		x := e.Draw()
		var y fr.Element
		y.Inverse(&x)
		for name, change := range map[string]func(*universal.Groth16Proof){
			"another A":       func(o *universal.Groth16Proof) { o.A = wraptest.G1(x) },
			"another B":       func(o *universal.Groth16Proof) { o.B = wraptest.G2(x) },
			"another C":       func(o *universal.Groth16Proof) { o.C = wraptest.G1(x) },
			"A negated":       func(o *universal.Groth16Proof) { o.A.Neg(&o.A) },
			"infinities":      func(o *universal.Groth16Proof) { *o = universal.Groth16Proof{} },
			"A at infinity":   func(o *universal.Groth16Proof) { o.A = bn254.G1Affine{} },
			"A and C swapped": func(o *universal.Groth16Proof) { o.A, o.C = o.C, o.A },
		} {
			o := *good
			change(&o)
			agree(name, &o, false)
		}
		// The same statement has many good proofs: x·A and B/x.
		o := *good
		o.A, o.B = *o.A.ScalarMultiplication(&good.A, x.BigInt(new(big.Int))), *o.B.ScalarMultiplication(&good.B, y.BigInt(new(big.Int)))
		agree("re-randomised", &o, true)
	}
}
