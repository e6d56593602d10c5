// Package outer brings together what public proofs take: the circuit of all programs, its keys, from a file or from the
// cache of development keys, and the verifying key.
package outer

import (
	"context"
	"errors"
	"fmt"
	"time"

	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/logger"

	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

func init() { logger.Disable() } // gnark reports on stdout

// Request says which keys are wanted.
type Request struct {
	Powers *srs.SRS
	// File has the keys; empty for development keys.
	File string
	// Scheme is that of the keys. Of keys in a file, 0 leaves it to the file.
	Scheme universal.Scheme
	// Cache has the development keys, and keeps those that are made; empty for the user's.
	Cache keypair.Cache
}

// Keys are keys of the circuit, with the powers of tau that proofs are made under.
type Keys struct {
	Header keypair.Header
	Path   string        // of the file
	Found  keypair.Found // of development keys
	System *cs.R1CS      // the constraints, for the scheme
	Join   *join.Key

	CompileSeconds, Seconds float64
}

// Get compiles the circuit and gets its keys. stage is told what begins.
//
// # Soundness
//
// The keys are seen to be of the circuit that is compiled here. That keys in a file are of a ceremony is what the file
// says, but of PLONK's, which are compared with the powers of tau: see keypair.
func (r *Request) Get(ctx context.Context, stage func(string)) (*Keys, error) {
	if n, want := len(r.Powers.G1()), (pcs.Shape{C: universal.C}).Powers(); n < want {
		return nil, fmt.Errorf("%w: %d, public proofs want %d", srs.ErrTooSmall, n, want)
	}
	k := &Keys{Path: r.File}
	start := time.Now()
	if r.File != "" {
		stage("key")
		if err := k.load(ctx, r, stage); err != nil {
			return nil, err
		}
	} else if err := k.development(ctx, r, stage); err != nil {
		return nil, err
	}
	k.Seconds = time.Since(start).Seconds() - k.CompileSeconds
	return k, nil
}

// Key is the verifying key.
func (k *Keys) Key() *universal.Key { return k.Join.Verifying }

// compile compiles the circuit for a scheme.
func (k *Keys) compile(s universal.Scheme, stage func(string)) (err error) {
	stage("circuit")
	start := time.Now()
	if s == universal.PLONK {
		k.System, err = outer.SCS()
	} else {
		k.System, err = outer.R1CS()
	}
	k.CompileSeconds = time.Since(start).Seconds()
	return err
}

// load loads keys from the request's file.
func (k *Keys) load(ctx context.Context, r *Request, stage func(string)) error {
	if r.Scheme != universal.PLONK {
		pair, err := keypair.LoadGroth16(r.File)
		if err == nil {
			return k.groth16(r, pair, stage)
		}
		if r.Scheme != 0 || !errors.Is(err, keypair.ErrScheme) {
			return err
		}
	}
	pair, err := keypair.LoadPLONK(r.File)
	if err != nil {
		return err
	}
	if pair.Kind == keypair.Ceremony {
		if err := k.compile(universal.PLONK, stage); err != nil {
			return err
		}
		if pair, err = pair.Anew(ctx, k.System, r.Powers); err != nil {
			return fmt.Errorf("%s: %w", r.File, err)
		}
	}
	return k.plonk(r, pair, stage)
}

// development takes keys from the cache, or makes them.
func (k *Keys) development(ctx context.Context, r *Request, stage func(string)) error {
	cache := r.Cache
	if cache == "" {
		var err error
		if cache, err = keypair.DefaultCache(); err != nil {
			return err
		}
	}
	if err := k.compile(r.Scheme, stage); err != nil {
		return err
	}
	stage("key")
	making := func(name string) { stage("making a key, " + name) }
	if r.Scheme != universal.PLONK {
		pair, found, err := cache.Groth16(ctx, k.System, making)
		if err != nil {
			return err
		}
		k.Found, k.Path = found, cache.PathOf(&pair.Header)
		return k.groth16(r, pair, stage)
	}
	var pair *keypair.PLONK
	var err error
	if r.Powers.Kind() == srs.Ceremony {
		pair, k.Found, err = cache.PLONKOf(ctx, k.System, r.Powers, making)
	} else {
		pair, k.Found, err = cache.PLONK(ctx, k.System, making)
	}
	if err != nil {
		return err
	}
	k.Path = cache.PathOf(&pair.Header)
	return k.plonk(r, pair, stage)
}

func (k *Keys) groth16(r *Request, pair *keypair.Groth16, stage func(string)) error {
	if err := k.fits(&pair.Header, outer.Digest, stage); err != nil {
		return err
	}
	verifying, err := pair.Universal(r.Powers, outer.Digest)
	k.Join = &join.Key{Verifying: verifying, Outer: join.Groth16(k.System, pair.Proving), Powers: r.Powers}
	return err
}

func (k *Keys) plonk(r *Request, pair *keypair.PLONK, stage func(string)) error {
	if err := k.fits(&pair.Header, outer.SparseDigest, stage); err != nil {
		return err
	}
	verifying, err := pair.Universal(r.Powers, outer.Digest)
	k.Join = &join.Key{Verifying: verifying, Outer: join.PLONK(k.System, pair.Proving), Powers: r.Powers}
	return err
}

// fits refuses the keys of another circuit.
func (k *Keys) fits(h *keypair.Header, digest [32]byte, stage func(string)) error {
	k.Header = *h
	if err := h.RequireCircuit(keypair.Digest(digest)); err != nil {
		return fmt.Errorf("%s: %w: keys of an earlier version, or of none", k.Path, err)
	}
	if k.System != nil {
		return nil
	}
	return k.compile(h.Scheme, stage)
}
