package outer

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Check is of a verifying key.
type Check struct {
	Program string // name, in messages
	Unit    *isa.Unit
	Powers  func(c int) (*srs.SRS, error) // powers of tau for chunks of 2^c cells
	Log     func(format string, args ...any)
}

// Key checks that a key is one of the program: its circuit, its constants and its powers of tau, all made anew.
//
// # Soundness
//
// What is left is the setup of the circuit's key: under a ceremony's, one honest participant
// is enough; aivm setup verify checks its transcript.
func (x *Check) Key(k *wrapped.Key) error {
	u, program := x.Unit, x.Program
	if !bytes.Equal(k.Program, isa.Encode(u.Program)) {
		return fmt.Errorf("the key is of program %s, %s is %s", isa.ProgramID(k.Unit().Program), program, isa.ProgramID(u.Program))
	}
	powers, err := x.Powers(k.C)
	if err != nil {
		return err
	}
	if powers.ID() != k.SRS() {
		return fmt.Errorf("the key is for the powers of tau %s, these are %s: --srs names others", k.SRS(), powers.ID())
	}
	if powers.Kind() != srs.Ceremony && !k.Development {
		return fmt.Errorf("the key does not say that it is for DEVELOPMENT, and its powers of tau, %s, are unsafe: whoever made them can forge proofs", powers.ID())
	}
	pair, err := pcs.NewVerifierKey(powers, k.C)
	if err != nil {
		return err
	}
	if tau, tauB := pair.TauPowers(); !tau.Equal(&k.Tau) || !tauB.Equal(&k.TauB) {
		return fmt.Errorf("the key's powers of tau are not those of %s", powers.ID())
	}
	l, err := argument.NewLayout(u, k.C, 0)
	if err != nil {
		return err
	}
	fixed, err := argument.FixedCommitments(powers, l)
	if err != nil {
		return err
	}
	if !slices.Equal(fixed, k.Fixed) {
		return fmt.Errorf("the key's commitments to the constants of %s are others", program)
	}
	x.Log("compiling the circuit of %s", program)
	system, err := Compile(u, k.C, k.Scheme)
	if err != nil {
		return err
	}
	digest, err := keypair.Circuit(system)
	if err != nil {
		return err
	}
	if verifier.Word(digest) != k.Circuit {
		return fmt.Errorf("the key is of another circuit: digest %s, %s has %s", k.Circuit, program, digest)
	}
	return nil
}
