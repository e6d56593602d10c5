// Package powers keeps powers of tau: where they are, what is made if there are none, and how there can be more of them.
package powers

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"math/bits"
	"os"
	"path/filepath"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/verifier/srs"
)

// DefaultPower is the logarithm of the size of new powers of tau: enough for data sets and models of up to 2^18 cells. Every program
// fits 2^20.
const DefaultPower = 18

// MaxPower is the logarithm of the greatest size: 2^27 powers take 8 GiB.
const MaxPower = 27

// Of is the number of powers for chunks of 2^c cells: one for each cell and some for the hiding coefficients above.
func Of(c int) int { return pcs.Shape{C: c}.Powers() }

// MaxChunk is the logarithm of the largest chunks that n powers serve.
func MaxChunk(n int) int { return bits.Len(uint(max(n-pcs.Spare, 0))) - 1 }

// Path is the file with the powers of tau: the given one, that of AIVM_SRS, or the one in the cache folder. named says that the user
// named it.
func Path(file string) (path string, named bool, err error) {
	if file != "" {
		return file, true, nil
	}
	if env := os.Getenv("AIVM_SRS"); env != "" {
		return env, true, nil
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", false, fmt.Errorf("no cache folder for the powers of tau: %w; name a file with --srs or AIVM_SRS", err)
	}
	return filepath.Join(cache, "aivm", "default.srs"), false, nil
}

// Read reads a file with powers of tau, all of which are checked once: the cache folder remembers it.
func Read(ctx context.Context, path string) (*srs.SRS, error) {
	memory, err := srs.DefaultMemory()
	if err != nil {
		memory = "" // no cache folder: they are checked each time
	}
	return memory.Load(ctx, path)
}

// Load reads powers of tau for chunks of 2^c cells from a file, see Path.
func Load(ctx context.Context, file string, c int) (*srs.SRS, error) {
	path, _, err := Path(file)
	if err != nil {
		return nil, err
	}
	s, err := Read(ctx, path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, missing(fmt.Sprintf("there are no powers of tau at %s%s; %s", path, wanted(c), howToGet(file, c)))
	case err != nil:
		return nil, fmt.Errorf("powers of tau: %w", err)
	}
	if n := len(s.G1()); c > 0 && n < Of(c) {
		return nil, fmt.Errorf("%w: %s has %d powers of tau, chunks of 2^%d cells want %d; %s",
			srs.ErrTooSmall, path, n, c, Of(c), howToGet(path+".larger", c))
	}
	return s, nil
}

// wanted says how many powers chunks of 2^c cells want, unless any number will do.
func wanted(c int) string {
	if c == 0 {
		return ""
	}
	return fmt.Sprintf(": %d are wanted", Of(c))
}

// missing is fs.ErrNotExist with a text of its own.
type missing string

func (e missing) Error() string        { return string(e) }
func (e missing) Is(target error) bool { return target == fs.ErrNotExist }

// howToGet says how to make powers for chunks of 2^c cells at a file.
func howToGet(file string, c int) string {
	at := ""
	if file != "" {
		at = " -o " + file
	}
	return fmt.Sprintf("`aivm srs import FILE.ptau%s` takes them from a ceremony, `aivm srs new --unsafe -k %d%s` makes some for development",
		at, max(c, DefaultPower), at)
}

// Log is told what is worth a line while powers are made.
type Log func(format string, args ...any)

// LoadOrMake is Load, but if no powers are named it makes unsafe ones in the cache, and says so, or makes more of them from the tau
// that is kept with them.
func LoadOrMake(ctx context.Context, file string, c int, log Log) (*srs.SRS, error) {
	path, named, err := Path(file)
	if err != nil {
		return nil, err
	}
	_, err = os.Stat(path)
	switch {
	case named:
	case errors.Is(err, fs.ErrNotExist):
		k := max(c, DefaultPower)
		log("There are no powers of tau yet: making %d UNSAFE ones, for development, at %s.\n"+
			"Whoever makes powers can forge proofs: these proofs convince nobody but you. aivm srs --help", Of(k), path)
		if err := MakeGrowing(ctx, path, k); err != nil {
			return nil, err
		}
	default:
		s, err := Load(ctx, file, c)
		if !errors.Is(err, srs.ErrTooSmall) {
			return s, err
		}
		if grown, errGrow := grow(ctx, path, c, log); grown != nil || errGrow != nil {
			return grown, errGrow
		}
	}
	return Load(ctx, file, c)
}

// SeedSuffix ends the name of the file with the seed of tau, of unsafe powers alone.
const SeedSuffix = ".unsafe-tau"

// MakeGrowing makes unsafe powers and keeps the seed of their tau, so that there can be more of them under which all commitments stay
// valid.
func MakeGrowing(ctx context.Context, path string, k int) error {
	seed := make([]byte, srs.SeedBytes)
	_, _ = rand.Read(seed) // never fails
	s, err := srs.NewUnsafeContext(ctx, Of(k), bytes.NewReader(seed))
	if err != nil {
		return err
	}
	if err := Save(ctx, s, path, false); err != nil {
		return err
	}
	saved, err := Read(ctx, path)
	if err != nil || saved.ID() != s.ID() { // another process was faster
		return err
	}
	return opening.WriteSecret(path+SeedSuffix, seed)
}

// grow makes more powers of the tau that is kept; nil if none is.
func grow(ctx context.Context, path string, c int, log Log) (*srs.SRS, error) {
	seed, err := os.ReadFile(path + SeedSuffix)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	old, err := Read(ctx, path)
	if err != nil {
		return nil, err
	}
	log("Making %d UNSAFE powers of tau, for development, from the %s of %s", Of(c), prose.Thousands(int64(len(old.G1()))), path)
	s, err := srs.NewUnsafeContext(ctx, Of(c), bytes.NewReader(seed))
	if err != nil {
		return nil, fmt.Errorf("%s%s: %w", path, SeedSuffix, err)
	}
	if old.Kind() != srs.Unsafe || s.ID() != old.ID() {
		return nil, fmt.Errorf("%s%s is of other powers than %s: remove it", path, SeedSuffix, path)
	}
	return s, Save(ctx, s, path, true)
}

// Save writes powers of tau. What was committed with the powers of a file is lost with it: without force it does not replace one.
func Save(ctx context.Context, s *srs.SRS, path string, force bool) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	if force {
		return s.SaveContext(ctx, path)
	}
	if err := s.SaveNew(ctx, path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

// KindText says whom powers of tau oblige one to trust.
func KindText(k srs.Kind, name string) string {
	if k == srs.Ceremony {
		return "powers of tau of the ceremony " + name
	}
	return "UNSAFE powers of tau (for development: whoever made them can forge proofs)"
}
