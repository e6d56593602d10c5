package universal

import (
	"fmt"

	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/verifier"
)

// VerifyMany checks proofs of one block each that strangers have made, all in one product of pairings, and returns what
// they say, in order. If one of them is false there is no statement, and no telling which.
//
// # Soundness
//
// As for Verify. The proofs' equations are joined with the powers of
//
//	x = keccak256(word("aivm/many/v1") ‖ ρ of each proof) mod r
//
// and ρ depends on all of a proof: nothing can be chosen after x.
// SPEC 12.4.
func VerifyMany(vk *Key, keys []*ProgramKey, proofs []*Proof) ([]*verifier.Statement, error) {
	points, ok := vk.Points.(*Groth16Key)
	if !ok {
		return nil, fmt.Errorf("%w: proofs are joined by %s, not by %s", ErrKey, Groth16, vk.Points.Scheme())
	}
	if len(proofs) == 0 {
		return nil, fmt.Errorf("%w: no proof", verifier.ErrShape)
	}
	var checks []*check
	domain := word("aivm/many/v1")
	text := domain[:]
	for i, p := range proofs {
		if n := len(p.Blocks); n != 1 {
			return nil, fmt.Errorf("proof %d: %w: %d blocks, want one", i, verifier.ErrShape, n)
		}
		c, err := newCheck(vk, keys, p)
		if err != nil {
			return nil, fmt.Errorf("proof %d: %w", i, err)
		}
		checks = append(checks, c)
		rho := c.rho()
		text = wire.AppendScalar(text, &rho)
	}
	if err := points.holds(checks, verifier.HashToField(text)); err != nil {
		return nil, err
	}
	statements := make([]*verifier.Statement, len(proofs))
	for i, c := range checks {
		err := c.refusePieces()
		if err != nil {
			return nil, fmt.Errorf("proof %d: %w", i, err)
		}
		if statements[i], err = c.proof.Blocks[0].statement(vk, c.keys[0]); err != nil {
			return nil, fmt.Errorf("proof %d: %w", i, err)
		}
	}
	return statements, nil
}
