// Package outer brings together what public proofs take: the circuit of all programs, its keys, from a file or from the
// cache of development keys, and the verifying key.
package outer

import (
	"context"
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
	// Cache has the development keys, and keeps those that are made; empty for the user's.
	Cache keypair.Cache
}

// Keys are keys of the circuit, with the powers of tau that proofs are made under.
type Keys struct {
	Header keypair.Header
	Path   string        // of the file
	Found  keypair.Found // of development keys
	System *cs.R1CS
	Join   *join.Key

	CompileSeconds, Seconds float64
}

// Get compiles the circuit and gets its keys. stage is told what begins.
//
// # Soundness
//
// The keys are seen to be of the circuit that is compiled here. That keys in a file are of a ceremony is what the file
// says.
func (r *Request) Get(ctx context.Context, stage func(string)) (*Keys, error) {
	if n, want := len(r.Powers.G1()), (pcs.Shape{C: universal.C}).Powers(); n < want {
		return nil, fmt.Errorf("%w: %d, public proofs want %d", srs.ErrTooSmall, n, want)
	}
	k := &Keys{Path: r.File}
	start := time.Now()
	stage("circuit")
	var err error
	if k.System, err = outer.R1CS(); err != nil {
		return nil, err
	}
	k.CompileSeconds = time.Since(start).Seconds()
	stage("key")
	pair, err := k.groth16(ctx, r, func(name string) { stage("making a key, " + name) })
	if err != nil {
		return nil, err
	}
	k.Header = pair.Header
	if err := k.Header.RequireCircuit(keypair.Digest(outer.Digest)); err != nil {
		return nil, fmt.Errorf("%s: %w", k.Path, err)
	}
	verifying, err := pair.Universal(r.Powers)
	if err != nil {
		return nil, err
	}
	k.Join = &join.Key{Verifying: verifying, Proving: pair.Proving, Powers: r.Powers}
	k.Seconds = time.Since(start).Seconds() - k.CompileSeconds
	return k, nil
}

// Key is the verifying key.
func (k *Keys) Key() *universal.Key { return k.Join.Verifying }

// groth16 loads keys from the request's file, or takes them from the cache, or makes them.
func (k *Keys) groth16(ctx context.Context, r *Request, stage func(string)) (*keypair.Groth16, error) {
	if r.File != "" {
		return keypair.LoadGroth16(r.File)
	}
	cache := r.Cache
	if cache == "" {
		var err error
		if cache, err = keypair.DefaultCache(); err != nil {
			return nil, err
		}
	}
	pair, found, err := cache.Groth16(ctx, k.System, stage)
	if err != nil {
		return nil, err
	}
	k.Found, k.Path = found, cache.PathOf(&pair.Header)
	return pair, nil
}
