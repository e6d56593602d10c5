package keypair

import (
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Wrapped is the key to verify wrapped proofs of a program with, whose circuit the keys are of.
//
// # Soundness
//
// The caller has compared the keys' circuit with that of the layout's program, as Cache and RequireCircuit do.
func (k *Groth16) Wrapped(powers *srs.SRS, l *verifier.Layout) (*wrapped.Key, error) {
	if err := k.Check(); err != nil {
		return nil, err
	}
	points, err := wrapped.NewGroth16Key(k.Verifying)
	if err != nil {
		return nil, err
	}
	return k.wrapped(powers, l, wrapped.Key{Scheme: wrapped.Groth16, Groth16: points})
}

// Wrapped is the key to verify wrapped proofs of a program with; see Groth16.Wrapped.
func (k *PLONK) Wrapped(powers *srs.SRS, l *verifier.Layout) (*wrapped.Key, error) {
	points, err := wrapped.NewPLONKKey(k.Verifying)
	if err != nil {
		return nil, err
	}
	return k.wrapped(powers, l, wrapped.Key{Scheme: wrapped.PLONK, PLONK: points})
}

// wrapped adds what is not of the scheme. Keys are for development if their own secrets or τ may be known.
func (h *Header) wrapped(powers *srs.SRS, l *verifier.Layout, key wrapped.Key) (*wrapped.Key, error) {
	v, err := pcs.NewVerifierKey(powers, l.C)
	if err != nil {
		return nil, err
	}
	if key.Tau, err = powers.G2Power(0); err != nil {
		return nil, err
	}
	if key.TauB, err = powers.G2Power(v.LogColumns()); err != nil {
		return nil, err
	}
	if key.Fixed, err = verifier.FixedCommitments(powers, l); err != nil {
		return nil, err
	}
	key.Development = h.Kind != Ceremony || powers.Kind() != srs.Ceremony
	key.Gnark, key.Circuit, key.C = h.Gnark, verifier.Word(h.Circuit), l.C
	key.Program = isa.Encode(l.Unit.Program)
	return wrapped.NewKey(key)
}
