// Package outer brings together what a wrapped proof takes: the circuit of a program's verifier, keys of that circuit, from a file or
// from the cache of development keys, and the verifying key of the program.
package outer

import (
	"context"
	"errors"
	"fmt"
	"time"

	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/logger"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/circuit"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/wrapped"
)

func init() { logger.Disable() } // gnark reports on stdout

// Request says which keys are wanted.
type Request struct {
	Unit   *isa.Unit
	C      int // chunks have 2^C cells
	Powers *srs.SRS
	// File has the keys; empty for development keys.
	File string
	// Scheme is that of the keys. Of keys in a file, 0 leaves it to the file.
	Scheme wrapped.Scheme
	// Cache has the development keys, and keeps those that are made; empty for the user's.
	Cache keypair.Cache
}

// Keys are keys of a program's circuit.
type Keys struct {
	Scheme wrapped.Scheme
	Header keypair.Header
	Path   string        // of the file
	Found  keypair.Found // of development keys
	Layout *argument.Layout
	System *cs.R1CS
	Key    *wrapped.Key // of the program
	Outer  wrap.Outer

	CompileSeconds, CircuitSeconds, KeySeconds float64 // keys from a file count to the circuit

	program *circuit.Program
}

// Get compiles the circuit and gets its keys. stage is told what begins.
//
// # Soundness
//
// The keys are seen to be of the circuit that is compiled here. That keys in a file are of a ceremony is what the file says, but of
// PLONK's, which are compared with the powers of tau: see keypair.
func (r *Request) Get(ctx context.Context, stage func(string)) (*Keys, error) {
	k := &Keys{Scheme: r.Scheme, Path: r.File}
	start := time.Now()
	stage("circuit")
	var err error
	if k.program, err = circuit.NewProgram(r.Unit, r.C); err != nil {
		return nil, err
	}
	k.Layout = k.program.Layout
	if r.File != "" {
		err = k.load(ctx, r, stage)
		k.CircuitSeconds = time.Since(start).Seconds()
		return k, err
	}
	if err := k.compile(); err != nil {
		return nil, err
	}
	k.CircuitSeconds = time.Since(start).Seconds()
	start = time.Now()
	stage("key")
	err = k.development(ctx, r, func(name string) { stage("making a key, " + name) })
	k.KeySeconds = time.Since(start).Seconds()
	return k, err
}

// compile compiles the circuit for the scheme.
func (k *Keys) compile() (err error) {
	if k.System != nil {
		return nil
	}
	start := time.Now()
	k.System, err = System(k.program, k.Scheme)
	k.CompileSeconds = time.Since(start).Seconds()
	return err
}

// System is the constraint system of a program's verifier.
func System(p *circuit.Program, s wrapped.Scheme) (*cs.R1CS, error) {
	if s == wrapped.PLONK {
		return p.CompileSCS()
	}
	return p.CompileR1CS()
}

// Compile is the constraint system of the verifier of a program with chunks of 2^c cells.
func Compile(u *isa.Unit, c int, s wrapped.Scheme) (*cs.R1CS, error) {
	p, err := circuit.NewProgram(u, c)
	if err != nil {
		return nil, err
	}
	return System(p, s)
}

// load loads keys from the request's file.
func (k *Keys) load(ctx context.Context, r *Request, stage func(string)) error {
	stage("key")
	if r.Scheme != wrapped.PLONK {
		pair, err := keypair.LoadGroth16(r.File)
		if err == nil {
			k.Scheme = wrapped.Groth16
			return k.use(r, pair)
		}
		if r.Scheme != 0 || !errors.Is(err, keypair.ErrScheme) {
			return err
		}
	}
	k.Scheme = wrapped.PLONK
	pair, err := keypair.LoadPLONK(r.File)
	if err != nil {
		return err
	}
	if pair.Kind == keypair.Ceremony {
		if err := k.compile(); err != nil {
			return err
		}
		if pair, err = pair.Anew(ctx, k.System, r.Powers); err != nil {
			return fmt.Errorf("%s: %w", r.File, err)
		}
	}
	return k.usePLONK(r, pair)
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
	if k.Scheme != wrapped.PLONK {
		pair, found, err := cache.Groth16(ctx, k.System, stage)
		if err != nil {
			return err
		}
		k.Found, k.Path = found, cache.PathOf(&pair.Header)
		return k.use(r, pair)
	}
	var pair *keypair.PLONK
	var err error
	if r.Powers.Kind() == srs.Ceremony {
		pair, k.Found, err = cache.PLONKOf(ctx, k.System, r.Powers, stage)
	} else {
		pair, k.Found, err = cache.PLONK(ctx, k.System, stage)
	}
	if err != nil {
		return err
	}
	k.Path = cache.PathOf(&pair.Header)
	return k.usePLONK(r, pair)
}

func (k *Keys) use(r *Request, pair *keypair.Groth16) (err error) {
	if err := k.fits(r, &pair.Header); err != nil {
		return err
	}
	k.Outer = wrap.Groth16(k.System, pair.Proving, nil)
	k.Key, err = pair.Wrapped(r.Powers, k.Layout)
	return err
}

func (k *Keys) usePLONK(r *Request, pair *keypair.PLONK) (err error) {
	if err := k.fits(r, &pair.Header); err != nil {
		return err
	}
	k.Outer = wrap.PLONK(k.System, pair.Proving)
	k.Key, err = pair.Wrapped(r.Powers, k.Layout)
	return err
}

// fits refuses the keys of another circuit.
func (k *Keys) fits(r *Request, h *keypair.Header) error {
	k.Header = *h
	if err := k.compile(); err != nil {
		return err
	}
	digest, err := keypair.Circuit(k.System)
	if err != nil {
		return err
	}
	if err := h.RequireCircuit(digest); err != nil {
		return fmt.Errorf("%s: %w: programs of one shape and chunk size (2^%d here) share a key", k.Path, err, r.C)
	}
	return nil
}
