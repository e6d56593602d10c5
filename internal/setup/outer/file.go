package outer

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// ErrKeyThere says that a verifying key would be lost: contracts and campaigns may be made with it, and a bond depend on it.
var ErrKeyThere = errors.New("it is never overwritten, -o or --vkey name another file, --force replaces it")

// MaxKeyFile bounds what is read of a verifying key or a wrapped proof, MaxProofFile of an inner proof, in bytes.
const (
	MaxKeyFile   = 64 << 20
	MaxProofFile = 256 << 20
)

// KeyIsFree refuses a file for the verifying key of an id that has something else: another key, or no key at all.
func KeyIsFree(path string, id verifier.Word) error {
	b, err := ReadLimited(path, MaxKeyFile)
	switch {
	case errors.Is(err, fs.ErrNotExist) || errors.Is(err, program.ErrEmpty):
		return nil
	case err != nil:
		return err
	}
	old := &universal.Key{}
	if err := old.UnmarshalBinary(b); err != nil {
		return fmt.Errorf("%s is there already and is no verifying key of this version (%w): %w", path, err, ErrKeyThere)
	}
	if have := old.ID(); have != id {
		return fmt.Errorf("%s is the key of verifier %s, this one is of %s: contracts, campaigns and a bond may depend on the one that is there; %w", path, have, id, ErrKeyThere)
	}
	return nil
}

// WriteKey writes a verifying key. KeyIsFree says first whether it may.
func WriteKey(path string, k *universal.Key) error {
	b, err := k.AppendBinary(nil)
	if err != nil {
		return err
	}
	return atomicfile.WriteFile(path, b, 0o644)
}

// ReadLimited reads a file of no more than n bytes, and not of none.
func ReadLimited(path string, n int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, n+1))
	switch {
	case err != nil:
	case int64(len(b)) > n:
		err = fmt.Errorf("%s: more than %s, want a proof", path, prose.Bytes(n))
	case len(b) == 0:
		err = fmt.Errorf("%s: %w", path, program.ErrEmpty)
	}
	return b, err
}
