// Package wraptest makes what tests of wrapped proofs need: small programs, their
// inner proofs under powers of tau of their own, development keys.
package wraptest

import (
	"context"
	"crypto/rand"
	mrand "math/rand/v2"

	groth16key "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/logger"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/circuit"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/wrapped"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Small is a program of two data sets, a state and outputs, with small numbers: its
// circuit is a small one. Chunks of 2^SmallC cells give it several.
const (
	Small = `
x = input fx5.1[row=4, px=3]
y = input fx5.1[row=4]
w = state fx16.6[px=3], normal(seed=1, std=1/2)
loop step 2 {
  z  = matmul x, w
  zz = round z, fx9.2
  d  = sub zz, y
  g  = grad z, d, w
  w  = sgdstep w, g, 1/8
}
e  = matmul x, w
er = round e, fx10.3
out = output er
`
	SmallC = 9
)

// Setting is a program with an inner proof and the keys of its circuit.
type Setting struct {
	Unit    *isa.Unit
	SRS     *srs.SRS
	C       int
	Program *circuit.Program
	System  *cs.R1CS
	Proving *groth16key.ProvingKey
	Key     *wrapped.Key
	Inner   *verifier.Proof // of InnerProof, with context 7
}

// New prepares a program for chunks of 2^c cells, with a Groth16 development key.
func New(source string, c int) (*Setting, error) {
	logger.Disable()
	s := &Setting{C: c}
	var err error
	if s.Unit, err = asm.LoadBytes("small.aasm", []byte(source), asm.Options{}); err != nil {
		return nil, err
	}
	if s.SRS, err = srs.NewUnsafe(1<<c+pcs.Spare, rand.Reader); err != nil {
		return nil, err
	}
	if s.Inner, err = s.InnerProof(1, verifier.Word{31: 7}); err != nil {
		return nil, err
	}
	if s.Program, err = circuit.NewProgram(s.Unit, c); err != nil {
		return nil, err
	}
	if s.System, err = s.Program.CompileR1CS(); err != nil {
		return nil, err
	}
	var vk *groth16key.VerifyingKey
	if s.Proving, vk, err = groth16.Setup(context.Background(), s.System, nil); err != nil {
		return nil, err
	}
	outer, err := wrapped.NewGroth16Key(vk)
	if err != nil {
		return nil, err
	}
	s.Key, err = s.KeyOf(wrapped.Key{Scheme: wrapped.Groth16, Groth16: outer})
	return s, err
}

// KeyOf completes a key that has a scheme and its points.
func (s *Setting) KeyOf(k wrapped.Key) (*wrapped.Key, error) {
	v, err := pcs.NewVerifierKey(s.SRS, s.C)
	if err != nil {
		return nil, err
	}
	k.Development, k.Gnark, k.Program, k.C = true, "v0.16.3", isa.Encode(s.Unit.Program), s.C
	k.Tau, k.TauB = v.TauPowers()
	if k.Fixed, err = argument.FixedCommitments(s.SRS, s.Program.Layout); err != nil {
		return nil, err
	}
	return wrapped.NewKey(k)
}

// InnerProof runs the program on random data and proves the run.
func (s *Setting) InnerProof(seed uint64, word verifier.Word) (*verifier.Proof, error) {
	rng, in := mrand.New(mrand.NewPCG(seed, 4)), vm.Inputs{}
	for _, v := range s.Unit.Inputs {
		d := make([]int64, v.Type.Len())
		for i := range d {
			d[i] = rng.Int64N(7) - 3
		}
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d}
	}
	run, err := vm.Run(context.Background(), s.Unit, in, vm.Options{Trace: true})
	if err != nil {
		return nil, err
	}
	r, err := prover.Prove(context.Background(), s.SRS, s.Unit, run, prover.Options{C: s.C, Context: word})
	if err != nil {
		return nil, err
	}
	return r.Proof, nil
}

// Wrap wraps an inner proof.
func (s *Setting) Wrap(inner *verifier.Proof) (*wrapped.Proof, error) {
	r, err := wrap.Prove(context.Background(), s.Key, inner, wrap.Groth16(s.System, s.Proving, nil), wrap.Options{})
	if err != nil {
		return nil, err
	}
	return r.Proof, nil
}
