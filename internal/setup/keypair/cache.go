package keypair

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/verifier/srs"
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

// Found says how keys were found in a cache.
type Found struct {
	Made    bool   // there were none, or damaged ones: these are made and kept
	Damaged string // where damaged ones are now; empty if there were none
	Cause   error  // what is wrong with those
}

// Warning says what a key made anew is not good for; empty if there was no other before.
func (f *Found) Warning() string {
	if f.Damaged == "" {
		return ""
	}
	return fmt.Sprintf("the key that was in the cache is damaged: %v. It is kept as %s, and another one is made, with which verifiers have other ids: "+
		"what depends on the old one (contracts, campaigns, a bond) needs the old one; if you have a copy of it, put it back", f.Cause, f.Damaged)
}

// Groth16 returns the circuit's development keys from the cache, and how they were found. If there are none they are made and kept; a file that is
// damaged is moved aside, never lost. stage is told what begins; it may be nil.
func (c Cache) Groth16(ctx context.Context, system *cs.R1CS, stage func(string)) (*Groth16, Found, error) {
	return cached(c, Header{Scheme: SchemeGroth16, Kind: Development}, system, LoadGroth16, func() (*Groth16, error) {
		return NewGroth16Development(ctx, system, stage)
	})
}

// PLONK is Groth16 for the other scheme.
func (c Cache) PLONK(ctx context.Context, system *cs.SparseR1CS, stage func(string)) (*PLONK, Found, error) {
	return cached(c, Header{Scheme: SchemePLONK, Kind: Development}, system, LoadPLONK, func() (*PLONK, error) {
		return NewPLONKDevelopment(ctx, system, stage)
	})
}

// PLONKOf is PLONK with the powers of tau of a ceremony: keys not only for development, so that what was kept is
// checked, as PLONK.Anew does.
func (c Cache) PLONKOf(ctx context.Context, system *cs.SparseR1CS, powers *srs.SRS, stage func(string)) (*PLONK, Found, error) {
	if powers.Kind() != srs.Ceremony {
		return nil, Found{}, fmt.Errorf("%w: the powers of tau are %s", ErrDevelopment, powers.Kind())
	}
	h := Header{Scheme: SchemePLONK, Kind: Ceremony, Phase1: Digest(powers.ID())}
	k, found, err := cached(c, h, system, LoadPLONK, func() (*PLONK, error) { return NewPLONK(ctx, system, powers, stage) })
	if err != nil || found.Made {
		return k, found, err
	}
	if k, err = k.Anew(ctx, system, powers); err != nil {
		return nil, Found{}, fmt.Errorf("%s: %w; remove it, and it is made anew", c.PathOf(&h), err)
	}
	return k, found, nil
}

// key is *Groth16 or *PLONK.
type key interface {
	SaveNew(path string) error
	head() *Header
}

func cached[K key](c Cache, h Header, system constraint.ConstraintSystem, load func(string) (K, error), make func() (K, error)) (k K, found Found, err error) {
	if h.Circuit, err = Circuit(system); err != nil {
		return k, found, err
	}
	path := c.PathOf(&h)
	k, err = load(path)
	if err == nil {
		return k, found, k.head().fits(&h)
	}
	if !damaged(err) && !errors.Is(err, fs.ErrNotExist) {
		return k, found, err
	}
	if k, err = make(); err != nil {
		return k, found, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return k, found, err
	}
	if _, err := load(path); damaged(err) { // still: another process may have been faster
		found.Cause = err
		if found.Damaged, err = moveAside(path); err != nil {
			return k, found, err
		}
	}
	if err := k.SaveNew(path); !errors.Is(err, fs.ErrExist) {
		found.Made = true
		return k, found, err
	}
	k, err = load(path) // another process was faster: all must use one key
	return k, found, err
}

// damaged reports whether a file is there that is no key of this version.
func damaged(err error) bool { return errors.Is(err, ErrFormat) || errors.Is(err, ErrVersion) }

// moveAside gives a file a name of its own, PATH.damaged-N, and replaces nothing.
func moveAside(path string) (to string, err error) {
	for n := 1; ; n++ {
		to = fmt.Sprintf("%s.damaged-%d", path, n)
		if err = os.Link(path, to); errors.Is(err, fs.ErrExist) {
			continue
		}
		if err == nil {
			err = os.Remove(path)
		}
		return to, err
	}
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
