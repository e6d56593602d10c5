package keypair

import (
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// Universal is the key that public proofs are verified with: it is for development if the keys' own secrets or τ may be
// known. Circuit names the circuit.
//
// # Soundness
//
// The caller has compared the keys' circuit with the one that is named, as Cache and RequireCircuit do.
func (k *Groth16) Universal(powers *srs.SRS, circuit verifier.Word) (*universal.Key, error) {
	if err := k.Check(); err != nil {
		return nil, err
	}
	tau, err := powers.G2Power(0)
	if err != nil {
		return nil, err
	}
	return universal.NewKey(k.Verifying, circuit, tau, k.development(powers))
}

// Universal is the key that public proofs are verified with; see Groth16.Universal.
func (k *PLONK) Universal(powers *srs.SRS, circuit verifier.Word) (*universal.Key, error) {
	tau, err := powers.G2Power(0)
	if err != nil {
		return nil, err
	}
	return universal.NewPLONKKey(k.Verifying, circuit, tau, k.development(powers))
}

func (h *Header) development(powers *srs.SRS) bool {
	return h.Kind != Ceremony || powers.Kind() != srs.Ceremony
}
