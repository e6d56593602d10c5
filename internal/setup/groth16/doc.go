// Package groth16 makes one-party Groth16 keys and proofs over BN254 with AIVM's own group arithmetic,
// several times as fast as gnark does (Groth, eprint 2016/260; notation of gnark and of DIZK, 2018/691, figure 4).
//
// Keys and proofs are gnark's own structures and interchangeable with those that gnark makes: a test holds that Setup gives,
// for the same secrets, point for point the keys of gnark's mpcsetup, whose γ is 1. gnark verifies the proofs.
// Circuits with gnark's commitments are refused: they would cost the contract another pairing.
package groth16

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// ErrCommitment is for circuits with commitments, which AIVM does without.
var ErrCommitment = errors.New("the circuit has commitments (of gnark's Commit or range checks)")

// checkSystem refuses what neither Setup nor Prove are made for.
func checkSystem(system *cs.R1CS) error {
	if list, ok := system.CommitmentInfo.(constraint.Groth16Commitments); ok && len(list) > 0 {
		return fmt.Errorf("%w: %d, want none", ErrCommitment, len(list))
	}
	if n := system.GetNbConstraints(); n < 2 {
		return fmt.Errorf("the circuit has %d constraints, want at least 2", n)
	}
	return nil
}

// wires returns the number of variables, the public ones (and the constant 1) first.
func wires(system *cs.R1CS) int {
	internal, secret, public := system.GetNbVariables()
	return internal + secret + public
}
