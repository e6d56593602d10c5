package wrap

import (
	"context"

	"github.com/consensys/gnark/backend"
	groth16key "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Groth16 makes outer proofs with a proving key of the compiled circuit. stage, if
// set, is told what begins.
func Groth16(system *cs.R1CS, pk *groth16key.ProvingKey, stage func(string)) Outer {
	return func(ctx context.Context, full witness.Witness, p *wrapped.Proof) error {
		g, err := groth16.Prove(ctx, system, pk, full, stage)
		if err != nil {
			return err
		}
		p.Groth16 = &wrapped.Groth16Proof{A: g.Ar, B: g.Bs, C: g.Krs}
		return nil
	}
}

// PLONK makes outer proofs, for gnark's contract, with a proving key of the compiled
// circuit.
func PLONK(system *cs.SparseR1CS, pk *plonk.ProvingKey) Outer {
	return func(_ context.Context, full witness.Witness, p *wrapped.Proof) error {
		g, err := plonk.Prove(system, pk, full, solidity.WithProverTargetSolidityVerifier(backend.PLONK))
		if err != nil {
			return err
		}
		p.PLONK, err = wrapped.NewPLONKProof(g)
		return err
	}
}
