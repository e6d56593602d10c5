package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// errKeyThere says that a verifying key would be lost: contracts and campaigns may be made with it, and a bond depend on it.
var errKeyThere = errors.New("it is never overwritten, -o or --vkey name another file, --force replaces it")

// keyIsFree refuses a file for the verifying key of an id that has something else: another key, or no key at all.
func keyIsFree(path string, id verifier.Word, force bool) error {
	b, err := readLimited(path, maxKeyFile)
	switch {
	case force || errors.Is(err, fs.ErrNotExist) || errors.Is(err, errEmpty):
		return nil
	case err != nil:
		return err
	}
	old := &wrapped.Key{}
	if err := old.UnmarshalBinary(b); err != nil {
		return fmt.Errorf("%s is there already and is no verifying key of this version (%w): %w", path, err, errKeyThere)
	}
	if have := old.VerifierID(); have != id {
		return fmt.Errorf("%s is the key of verifier %s, this one is of %s: contracts, campaigns and a bond may depend on the one that is there; %w", path, have, id, errKeyThere)
	}
	return nil
}

// writeKey writes a verifying key, which must be of the verifier that the file is of, if it is there.
func writeKey(path string, k *wrapped.Key, force bool) error {
	if err := keyIsFree(path, k.VerifierID(), force); err != nil {
		return err
	}
	b, err := k.AppendBinary(nil)
	if err != nil {
		return err
	}
	return atomicfile.WriteFile(path, b, 0o644)
}
