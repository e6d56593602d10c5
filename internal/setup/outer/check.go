package outer

import (
	"fmt"

	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// Check checks that a verifying key is for this program's circuit and for powers of tau.
//
// # Soundness
//
// What is left is the setup of the circuit's key: under a ceremony's, one honest participant is enough; aivm setup verify
// checks its transcript.
func Check(k *universal.Key, powers *srs.SRS) error {
	tau, err := powers.G2Power(0)
	switch {
	case err != nil:
		return err
	case k.Circuit != outer.Digest:
		return fmt.Errorf("the key is of another circuit: digest %s, want %s", k.Circuit, verifier.Word(outer.Digest))
	case !tau.Equal(&k.Tau):
		return fmt.Errorf("the key is for the powers of tau %s, these are %s: --srs names others", k.SRS(), powers.ID())
	case powers.Kind() != srs.Ceremony && !k.Development:
		return fmt.Errorf("the key does not say that it is for DEVELOPMENT, and its powers of tau, %s, are unsafe: whoever made them can forge proofs", powers.ID())
	}
	return nil
}
