package keypair

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/srs"
)

// Cache is a folder with development keys, one file per scheme, circuit and version of gnark, so that all programs of a shape share
// one. Development keys do not depend on the powers of tau of commitments: their secrets are their own.
type Cache string

// DefaultCache is the folder aivm/keys of the user's cache folder.
func DefaultCache() (Cache, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no cache folder for keys: %w", err)
	}
	return Cache(filepath.Join(dir, "aivm", "keys")), nil
}

// PathOf is the file of a circuit's keys that have the header.
func (c Cache) PathOf(h *Header) string {
	kind := h.Kind.String()
	if h.Phase1 != (Digest{}) && h.Transcript == (Digest{}) && h.Kind == Ceremony { // PLONK
		kind = h.Phase1.String()[:16]
	}
	return filepath.Join(string(c), fmt.Sprintf("%s-%s-gnark-%s.%s.key", h.Scheme, h.Circuit, GnarkVersion(), kind))
}

// Groth16 returns the circuit's development keys from the cache; made says that there were none, and that they were made and kept. A file that is
// damaged is replaced. stage is told what begins; it may be nil.
func (c Cache) Groth16(ctx context.Context, system *cs.R1CS, stage func(string)) (k *Groth16, made bool, err error) {
	return cached(c, Header{Scheme: SchemeGroth16, Kind: Development}, system, LoadGroth16, func() (*Groth16, error) {
		return NewGroth16Development(ctx, system, stage)
	})
}

// PLONK is Groth16 for the other scheme.
func (c Cache) PLONK(ctx context.Context, system *cs.SparseR1CS, stage func(string)) (k *PLONK, made bool, err error) {
	return cached(c, Header{Scheme: SchemePLONK, Kind: Development}, system, LoadPLONK, func() (*PLONK, error) {
		return NewPLONKDevelopment(ctx, system, stage)
	})
}

// PLONKOf is PLONK with the powers of tau of a ceremony: keys not only for development, so that what was kept is
// checked, as PLONK.Anew does.
func (c Cache) PLONKOf(ctx context.Context, system *cs.SparseR1CS, powers *srs.SRS, stage func(string)) (k *PLONK, made bool, err error) {
	if powers.Kind() != srs.Ceremony {
		return nil, false, fmt.Errorf("%w: the powers of tau are %s", ErrDevelopment, powers.Kind())
	}
	h := Header{Scheme: SchemePLONK, Kind: Ceremony, Phase1: Digest(powers.ID())}
	k, made, err = cached(c, h, system, LoadPLONK, func() (*PLONK, error) { return NewPLONK(ctx, system, powers, stage) })
	if err != nil || made {
		return k, made, err
	}
	if k, err = k.Anew(ctx, system, powers); err != nil {
		return nil, false, fmt.Errorf("%s: %w; remove it, and it is made anew", c.PathOf(&h), err)
	}
	return k, false, nil
}

// key is *Groth16 or *PLONK.
type key interface {
	Save(path string) error
	head() *Header
}

func cached[K key](c Cache, h Header, system constraint.ConstraintSystem, load func(string) (K, error), make func() (K, error)) (k K, made bool, err error) {
	if h.Circuit, err = Circuit(system); err != nil {
		return k, false, err
	}
	path := c.PathOf(&h)
	k, err = load(path)
	if err == nil {
		return k, false, k.head().fits(&h)
	}
	damaged := errors.Is(err, ErrFormat) || errors.Is(err, ErrVersion)
	if !damaged && !errors.Is(err, fs.ErrNotExist) {
		return k, false, err
	}
	if k, err = make(); err != nil {
		return k, false, err
	}
	if err := keep(k, path, damaged); !errors.Is(err, fs.ErrExist) {
		return k, true, err
	}
	k, err = load(path) // another process was faster: all must use one key
	return k, false, err
}

func (h *Header) head() *Header { return h }

// fits refuses a key that is not what its file is named after.
func (h *Header) fits(want *Header) error {
	if err := h.RequireCircuit(want.Circuit); err != nil {
		return err
	}
	if h.Kind != want.Kind || want.Kind == Ceremony && h.Phase1 != want.Phase1 {
		return fmt.Errorf("%w: a %s key of phase 1 %s, want a %s key of %s", ErrFormat, h.Kind, h.Phase1, want.Kind, want.Phase1)
	}
	return nil
}

// keep saves a key; it returns fs.ErrExist if there is a file already, unless that is to be replaced.
func keep(k key, path string, replace bool) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	if replace {
		return k.Save(path)
	}
	tmp := path + "." + strings.ToLower(rand.Text()[:10])
	defer os.Remove(tmp)
	if err := k.Save(tmp); err != nil {
		return err
	}
	return os.Link(tmp, path)
}
