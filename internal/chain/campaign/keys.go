package campaign

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// MaxFile bounds what is read of a verifying key or a wrapped proof.
const MaxFile = 64 << 20

// Causes of a key or a proof that is not taken.
var (
	ErrDevelopmentKey = errors.New("a DEVELOPMENT key: whoever made it, or its powers of tau, can forge proofs; --development takes it, for trying things out")
	ErrPrivate        = errors.New("an inner proof, PRIVATE: it leaks the data and the model and never goes on chain; aivm wrap makes a wrapped proof of it")
)

// ReadKey reads a verifying key. One that somebody can forge under is taken only in development.
func ReadKey(path string, development bool) (*wrapped.Key, error) {
	if path == "" {
		return nil, fmt.Errorf("--key is missing: the verifying key that aivm setup wrote")
	}
	b, err := outer.ReadLimited(path, MaxFile)
	if err != nil {
		return nil, err
	}
	k := &wrapped.Key{}
	if err := k.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if k.Development && !development {
		return nil, fmt.Errorf("%s: %w", path, ErrDevelopmentKey)
	}
	return k, nil
}

// ReadConstants reads a key and what its contract has of it.
func ReadConstants(path string, development bool) (*wrapped.Key, *contracts.Constants, error) {
	k, err := ReadKey(path, development)
	if err != nil {
		return nil, nil, err
	}
	c, err := contracts.ConstantsOf(k)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	return k, c, nil
}

// ReadKeys reads keys that the caller trusts.
func ReadKeys(paths []string, development bool) (Keys, error) {
	keys := Keys{}
	for _, path := range paths {
		k, err := ReadKey(path, development)
		if err != nil {
			return nil, err
		}
		keys.Add(k)
	}
	return keys, nil
}

// ReadProof reads a wrapped proof. An inner one is refused: it leaks. One that somebody may have forged is taken only in development.
func ReadProof(path string, development bool) (*wrapped.Proof, error) {
	b, err := outer.ReadLimited(path, MaxFile)
	if err != nil {
		return nil, err
	}
	if bytes.HasPrefix(b, []byte(verifier.Header)) {
		return nil, fmt.Errorf("%s: %w", path, ErrPrivate)
	}
	p := &wrapped.Proof{}
	if err := p.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if p.Development && !development {
		return nil, fmt.Errorf("%s: made with %w", path, ErrDevelopmentKey)
	}
	return p, nil
}
