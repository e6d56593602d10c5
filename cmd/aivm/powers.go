package main

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

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/srs"
)

// defaultPower is the logarithm of the size of new powers of tau: polynomials of
// data and states have at most 2^18 coefficients, so that every program fits.
const defaultPower = 18

// maxPower bounds -k: 2^27 powers take 8 GiB.
const maxPower = 27

// powersOf is the number of powers for chunks of 2^c cells: one for each cell and
// one for the hiding coefficient above, and one to spare, as ceremonies have.
func powersOf(c int) int { return 1<<c + 2 }

// powersFlag adds --srs.
func powersFlag(c *cobra.Command) *string {
	return c.Flags().String("srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
}

// powersPath is the file with the powers of tau; named says that the user named
// it.
func powersPath(flag string) (path string, named bool, err error) {
	if flag != "" {
		return flag, true, nil
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

// context ends with Ctrl-C and SIGTERM.
func (a *app) context() context.Context {
	if a.ctx == nil {
		return context.Background()
	}
	return a.ctx
}

// readPowers reads a file with powers of tau, all of which are checked once: the cache folder remembers it.
func readPowers(ctx context.Context, path string) (*srs.SRS, error) {
	memory, err := srs.DefaultMemory()
	if err != nil {
		memory = "" // no cache folder: they are checked each time
	}
	return memory.Load(ctx, path)
}

// loadPowers reads powers of tau for chunks of 2^c cells.
func loadPowers(flag string, c int) (*srs.SRS, error) {
	path, _, err := powersPath(flag)
	if err != nil {
		return nil, err
	}
	s, err := readPowers(context.Background(), path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there are no powers of tau at %s: 2^%d+2 are wanted; %s", path, c, howToGetPowers(flag, c))
	case err != nil:
		return nil, fmt.Errorf("powers of tau: %w", err)
	}
	if n := len(s.G1()); n <= 1<<c {
		return nil, fmt.Errorf("%w: %s has %d powers of tau, chunks of 2^%d cells want 2^%d+2; %s",
			srs.ErrTooSmall, path, n, c, c, howToGetPowers(path+".larger", c))
	}
	return s, nil
}

// howToGetPowers says how to make powers for chunks of 2^c cells at a file.
func howToGetPowers(file string, c int) string {
	at := ""
	if file != "" {
		at = " -o " + file
	}
	return fmt.Sprintf("`aivm srs import FILE.ptau%s` takes them from a ceremony, `aivm srs new --unsafe -k %d%s` makes some for development",
		at, max(c, defaultPower), at)
}

// loadOrMakePowers is loadPowers, but if no powers are named it makes unsafe ones in
// the cache, and says so, or makes more of them from the tau that is kept with them.
func (a *app) loadOrMakePowers(flag string, c int) (*srs.SRS, error) {
	path, named, err := powersPath(flag)
	if err != nil {
		return nil, err
	}
	_, err = os.Stat(path)
	switch {
	case named:
	case errors.Is(err, fs.ErrNotExist):
		k := max(c, defaultPower)
		a.logf("There are no powers of tau yet: making 2^%d+2 UNSAFE ones, for development, at %s.\n"+
			"Whoever makes powers can forge proofs: these proofs convince nobody but you. aivm srs --help", k, path)
		if err := a.makeGrowing(path, k); err != nil {
			return nil, err
		}
	default:
		s, err := loadPowers(flag, c)
		if !errors.Is(err, srs.ErrTooSmall) {
			return s, err
		}
		if grown, errGrow := a.growPowers(path, c); grown != nil || errGrow != nil {
			return grown, errGrow
		}
	}
	return loadPowers(flag, c)
}

// seedSuffix ends the name of the file with the seed of tau, of unsafe powers alone.
const seedSuffix = ".unsafe-tau"

// makeGrowing makes unsafe powers and keeps the seed of their tau, so that there can be
// more of them under which all commitments stay valid.
func (a *app) makeGrowing(path string, k int) error {
	seed := make([]byte, srs.SeedBytes)
	_, _ = rand.Read(seed) // never fails
	s, err := srs.NewUnsafeContext(a.context(), powersOf(k), bytes.NewReader(seed))
	if err != nil {
		return err
	}
	if err := savePowers(a.context(), s, path, false); err != nil {
		return err
	}
	saved, err := readPowers(a.context(), path)
	if err != nil || saved.ID() != s.ID() { // another process was faster
		return err
	}
	return writeSecret(path+seedSuffix, seed)
}

// growPowers makes more powers of the tau that is kept; nil if none is.
func (a *app) growPowers(path string, c int) (*srs.SRS, error) {
	seed, err := os.ReadFile(path + seedSuffix)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	old, err := readPowers(a.context(), path)
	if err != nil {
		return nil, err
	}
	a.logf("Making 2^%d+2 UNSAFE powers of tau, for development, from the %s of %s", c, thousands(int64(len(old.G1()))), path)
	s, err := srs.NewUnsafeContext(a.context(), powersOf(c), bytes.NewReader(seed))
	if err != nil {
		return nil, fmt.Errorf("%s%s: %w", path, seedSuffix, err)
	}
	if old.Kind() != srs.Unsafe || s.ID() != old.ID() {
		return nil, fmt.Errorf("%s%s is of other powers than %s: remove it", path, seedSuffix, path)
	}
	return s, savePowers(a.context(), s, path, true)
}

// makePowers makes 2^k+2 unsafe powers. Without force it leaves a file that is
// there, or that another process makes in the meantime, as it is.
func (a *app) makePowers(path string, k int, force bool) error {
	s, err := srs.NewUnsafeContext(a.context(), powersOf(k), rand.Reader)
	if err != nil {
		return err
	}
	return savePowers(a.context(), s, path, force)
}

// savePowers writes powers of tau. What was committed with the powers of a file
// is lost with it: without force it does not replace one.
func savePowers(ctx context.Context, s *srs.SRS, path string, force bool) error {
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

// maxChunk is the logarithm of the largest chunks that n powers serve.
func maxChunk(n int) int { return bits.Len(uint(n-1)) - 1 }
