package wraptest

import (
	"context"
	"crypto/rand"
	mrand "math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/logger"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/checker"
	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Joined has what real proofs of any programs take: powers of tau and a development key of
// the outer circuit. Making one takes seconds.
type Joined struct {
	SRS *srs.SRS
	Key *join.Key
}

// NewJoined makes powers and a key.
func NewJoined() (*Joined, error) {
	return newJoined(func(tau bn254.G2Affine) (*universal.Key, join.Outer, error) {
		system, err := outer.R1CS()
		if err != nil {
			return nil, nil, err
		}
		pk, vk, err := groth16.Setup(context.Background(), system, nil)
		if err != nil {
			return nil, nil, err
		}
		k, err := universal.NewKey(vk, outer.Digest, tau, true)
		return k, join.Groth16(system, pk), err
	})
}

// NewJoinedPLONK is NewJoined for the other scheme.
func NewJoinedPLONK() (*Joined, error) {
	return newJoined(func(tau bn254.G2Affine) (*universal.Key, join.Outer, error) {
		system, err := outer.SCS()
		if err != nil {
			return nil, nil, err
		}
		pair, err := keypair.NewPLONKDevelopment(context.Background(), system, nil)
		if err != nil {
			return nil, nil, err
		}
		k, err := universal.NewPLONKKey(pair.Verifying, outer.Digest, tau, true)
		return k, join.PLONK(system, pair.Proving), err
	})
}

func newJoined(key func(tau bn254.G2Affine) (*universal.Key, join.Outer, error)) (*Joined, error) {
	logger.Disable()
	s, err := srs.NewUnsafe(1<<checker.ChunkBits+pcs.Spare, rand.Reader)
	if err != nil {
		return nil, err
	}
	tau, err := s.G2Power(0)
	if err != nil {
		return nil, err
	}
	k := &join.Key{Powers: s}
	k.Verifying, k.Outer, err = key(tau)
	return &Joined{s, k}, err
}

// JoinedProgram is a program whose proofs are joined.
type JoinedProgram struct {
	*join.Program
	Unit *isa.Unit
}

// Program records a program.
func (j *Joined) Program(source string) (*JoinedProgram, error) {
	u, err := asm.LoadBytes("small.aasm", []byte(source), asm.Options{})
	if err != nil {
		return nil, err
	}
	p, err := join.NewProgram(u, 0, j.Key.Verifying.Circuit, j.SRS)
	return &JoinedProgram{p, u}, err
}

// Run is a proven run with the model that it ends with.
type Run struct {
	join.Link
	States    map[string]kernel.Data
	Blindings prover.Blindings
}

// Run runs the program on random data, from the model that another run ended with if there
// is one, and proves the run.
func (j *Joined) Run(p *JoinedProgram, seed uint64, word verifier.Word, before *Run) (*Run, error) {
	rng, in := mrand.New(mrand.NewPCG(seed, 4)), vm.Inputs{}
	for _, v := range p.Unit.Inputs {
		d := make([]int64, v.Type.Len())
		for i := range d {
			d[i] = rng.Int64N(7) - 3
		}
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d}
	}
	o := prover.Options{C: checker.ChunkBits, Clear: true, Context: word}
	if before != nil {
		o.Blindings.Start = before.Blindings.End
		for name, d := range before.States {
			in[name] = d
		}
	}
	run, err := vm.Run(context.Background(), p.Unit, in, vm.Options{Trace: true})
	if err != nil {
		return nil, err
	}
	r, err := prover.Prove(context.Background(), j.SRS, p.Unit, run, o)
	if err != nil {
		return nil, err
	}
	out := &Run{Link: join.Link{Program: p.Program, Proof: r.Proof}, States: map[string]kernel.Data{}, Blindings: r.Blindings}
	for _, s := range p.Unit.States {
		out.States[s.Name] = run.Trace.Finals[s.ID]
	}
	return out, nil
}
