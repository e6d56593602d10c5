package keypair

import (
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// Universal is the key that public proofs are verified with: it is for development if the keys' own secrets or τ may be
// known.
//
// # Soundness
//
// The caller has compared the keys' circuit with the one of all programs, as Cache and RequireCircuit do.
func (k *Groth16) Universal(powers *srs.SRS) (*universal.Key, error) {
	if err := k.Check(); err != nil {
		return nil, err
	}
	tau, err := powers.G2Power(0)
	if err != nil {
		return nil, err
	}
	return universal.NewKey(k.Verifying, verifier.Word(k.Circuit), tau, k.Kind != Ceremony || powers.Kind() != srs.Ceremony)
}
