package join

import (
	"context"

	"github.com/consensys/gnark/backend"
	groth16key "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/verifier/universal"
)

// Outer makes the outer proof of a full witness.
type Outer func(ctx context.Context, full witness.Witness) (universal.Outer, error)

// Groth16 makes outer proofs with a proving key of the outer circuit.
func Groth16(system *cs.R1CS, pk *groth16key.ProvingKey) Outer {
	return func(ctx context.Context, full witness.Witness) (universal.Outer, error) {
		g, err := groth16.Prove(ctx, system, pk, full, nil)
		if err != nil {
			return nil, err
		}
		return &universal.Groth16Proof{A: g.Ar, B: g.Bs, C: g.Krs}, nil
	}
}

// PLONK makes outer proofs, for gnark's contract, with a proving key of the outer circuit.
func PLONK(system *cs.SparseR1CS, pk *plonk.ProvingKey) Outer {
	return func(_ context.Context, full witness.Witness) (universal.Outer, error) {
		g, err := plonk.Prove(system, pk, full, solidity.WithProverTargetSolidityVerifier(backend.PLONK))
		if err != nil {
			return nil, err
		}
		return universal.NewPLONKProof(g)
	}
}
