package wraptest

import (
	"context"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/consensys/gnark/logger"

	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/verifier/universal"
)

// plonkProver proves any public inputs: its circuit demands nothing of them.
type plonkProver struct {
	system *cs.SparseR1CS
	key    *keypair.PLONK
}

// nothing is a circuit with the public inputs of the outer one, of which it demands only that they are read.
type nothing struct {
	Public [universal.PublicInputs]frontend.Variable `gnark:",public"`
}

// Define implements frontend.Circuit.
func (c *nothing) Define(api frontend.API) error {
	sum := frontend.Variable(0)
	for _, v := range c.Public {
		sum = api.Add(api.Mul(v, v), sum)
	}
	api.AssertIsEqual(api.Sub(sum, sum), 0)
	return nil
}

// NewUniversalPLONK is NewUniversal for the other scheme: real proofs of a circuit that demands nothing.
func NewUniversalPLONK(seed byte, development bool) (*Universal, error) {
	logger.Disable()
	u := NewUniversal(seed, development)
	system, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, &nothing{})
	if err != nil {
		return nil, err
	}
	u.plonk = &plonkProver{system: system.(*cs.SparseR1CS)}
	if u.plonk.key, err = keypair.NewPLONKDevelopment(context.Background(), u.plonk.system, nil); err != nil {
		return nil, err
	}
	u.Key, err = universal.NewPLONKKey(u.plonk.key.Verifying, u.Key.Circuit, u.Key.Tau, development)
	return u, err
}

func (p *plonkProver) prove(t *universal.Transcript) *universal.PLONKProof {
	c := &nothing{}
	for i := range c.Public {
		c.Public[i] = t.Public[i]
	}
	full, err := frontend.NewWitness(c, ecc.BN254.ScalarField())
	if err != nil {
		panic(err)
	}
	g, err := plonk.Prove(p.system, p.key.Proving, full, solidity.WithProverTargetSolidityVerifier(backend.PLONK))
	if err != nil {
		panic(err)
	}
	o, err := universal.NewPLONKProof(g)
	if err != nil {
		panic(err)
	}
	return o
}
