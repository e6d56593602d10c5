package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/consensys/gnark/logger"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Causes of a rejection of wrapped proofs.
var (
	errMixed         = errors.New("wrapped proofs and inner proofs in one chain")
	errNoKey         = errors.New("a wrapped proof for none of the verifying keys")
	errOtherVerifier = errors.New("a proof for another verifier")
)

// isWrapped tells wrapped proofs by what their files begin with.
func isWrapped(b []byte) bool { return bytes.HasPrefix(b, []byte(wrapped.Header)) }

// verifyWrapped checks wrapped proofs, of which the first is known to be one.
func (a *app) verifyWrapped(v *verification, files [][]byte, f *verifyFlags) error {
	logger.Disable() // gnark reports on stdout
	if len(f.keys) == 0 {
		return fmt.Errorf("%s is a wrapped proof: want its verifying key, --key FILE%s", v.paths[0], keySuffix)
	}
	keys := make([]*wrapped.Key, len(f.keys))
	for i, path := range f.keys {
		b, err := readLimited(path, maxProofFile)
		if err != nil {
			return err
		}
		keys[i] = &wrapped.Key{}
		if err := keys[i].UnmarshalBinary(b); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	if f.verifier != "" {
		want, err := parseWord(f.verifier)
		if err != nil {
			return fmt.Errorf("--verifier: %w", err)
		}
		v.wanted.verifier = &want
	}
	chain := verifier.Chain{AssumeInitial: v.assume}
	for i, b := range files {
		if err := v.timed(i, func() error {
			s, k, err := v.wrapped(keys, b)
			if err != nil {
				return err
			}
			if err := chain.Follow(s); err != nil {
				return err
			}
			v.statements, v.keys = append(v.statements, s), append(v.keys, k)
			return nil
		}); err != nil {
			return err
		}
	}
	return a.reportValid(v)
}

// wrapped checks a wrapped proof with the key that it is for.
func (v *verification) wrapped(keys []*wrapped.Key, file []byte) (*verifier.Statement, *wrapped.Key, error) {
	if !isWrapped(file) {
		return nil, nil, errMixed
	}
	var p wrapped.Proof
	if err := p.UnmarshalBinary(file); err != nil {
		return nil, nil, err
	}
	if c := v.wanted.context; c != nil && p.Context != *c {
		return nil, nil, fmt.Errorf("%w: %s, want %s", errOtherContext, p.Context, *c)
	}
	if id := v.wanted.program; id != nil && p.Program != *id {
		return nil, nil, fmt.Errorf("%w: %s, want %s", errOtherProgram, p.Program, isa.ID(*id))
	}
	for _, k := range keys {
		s, err := wrapped.Verify(k, &p)
		if errors.Is(err, wrapped.ErrOtherKey) {
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		if id := k.VerifierID(); v.wanted.verifier != nil && id != *v.wanted.verifier {
			return nil, nil, fmt.Errorf("%w: %s, want %s", errOtherVerifier, id, *v.wanted.verifier)
		}
		return s, k, v.wanted.checkData(s)
	}
	return nil, nil, fmt.Errorf("%w: program %s, %s, chunks of 2^%d", errNoKey, p.Program, p.Scheme, p.C)
}

// writeWrapped says of an accepted wrapped proof what there is to know of its key.
func writeWrapped(w io.Writer, path string, k *wrapped.Key) {
	fmt.Fprintf(w, "%s: valid wrapped proof for verifier %s\n", path, k.VerifierID())
	if k.Development {
		fmt.Fprintf(w, "DEVELOPMENT: somebody may be able to forge such proofs\n")
	}
}
