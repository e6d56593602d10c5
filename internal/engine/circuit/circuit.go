// Package circuit is the verifier as a gnark circuit: what a wrapped proof proves.
//
// Public inputs are, in this order, the digest d of the transcript, ζ, z and σ.
// Private are h, the public outputs and the tape of an inner proof. The circuit
// runs argument.Argue and argument.Open, demands that d is its digest, and that
//
//	σ = Σ_j s_j·z^j,   s = (h, outputs, ρ_high, α, y),   y = G(ζ).
//
// It does not check the opening's group part; package wrapped and the contracts do,
// with the s that they are given.
package circuit

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/snark"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// Circuit is the circuit of a program's verifier, or an assignment of it. It
// depends on the program's shape and on the chunk size.
type Circuit struct {
	Digest frontend.Variable `gnark:",public"`
	Zeta   frontend.Variable `gnark:",public"`
	Z      frontend.Variable `gnark:",public"`
	Sigma  frontend.Variable `gnark:",public"`

	Seed    frontend.Variable
	Outputs []frontend.Variable
	Tape    []frontend.Variable

	program func() *Program // a function keeps gnark from searching the program for variables
}

// Program is what a circuit is made of.
type Program struct {
	Layout   *argument.Layout
	Schedule *plan.Schedule
	tape     int
	outputs  int
}

// NewProgram prepares the circuit of a checked unit, for chunks of 2^c cells.
func NewProgram(u *isa.Unit, c int) (*Program, error) {
	if err := verifier.RequireAlone(u); err != nil {
		return nil, err
	}
	l, err := argument.NewLayout(u, c, 0)
	if err != nil {
		return nil, err
	}
	s, err := plan.NewSchedule(u.Relation().System)
	if err != nil {
		return nil, err
	}
	argue, open, err := argument.TapeLengths(l, s)
	if err != nil {
		return nil, err
	}
	return &Program{Layout: l, Schedule: s, tape: argue + open, outputs: argument.OutputLen(u)}, nil
}

// Define implements frontend.Circuit.
// SPEC 12.1.
func (c *Circuit) Define(api frontend.API) error {
	perm, err := snark.NewPermutation(api)
	if err != nil {
		return err
	}
	f := snark.NewArith(api)
	r := transcript.NewReader[frontend.Variable](f, perm, verifier.Protocol, c.Tape)
	p := c.program()
	claim, err := argument.Argue(f, r, p.Layout, p.Schedule, argument.NewTables(f, p.Layout, c.Outputs), c.Seed, c.Outputs)
	if err != nil {
		return err
	}
	o := argument.Open(f, r, p.Layout, claim)
	api.AssertIsEqual(o.Digest, c.Digest)
	api.AssertIsEqual(field.Horner(f, o.Crossing(f, c.Seed, c.Outputs, c.Zeta), c.Z), c.Sigma)
	return r.Done()
}

// Shape is the circuit to compile.
func (p *Program) Shape() *Circuit {
	return &Circuit{
		Outputs: make([]frontend.Variable, p.outputs), Tape: make([]frontend.Variable, p.tape),
		program: func() *Program { return p },
	}
}

// Public are the public inputs in their order.
type Public struct{ Digest, Zeta, Z, Sigma fr.Element }

// Assign is the assignment of an inner proof, with its seed and outputs as field
// elements.
func (p *Program) Assign(public Public, seed fr.Element, outputs, tape []fr.Element) *Circuit {
	return &Circuit{
		Digest: public.Digest, Zeta: public.Zeta, Z: public.Z, Sigma: public.Sigma,
		Seed: seed, Outputs: variables(outputs), Tape: variables(tape),
		program: func() *Program { return p },
	}
}

func variables(x []fr.Element) []frontend.Variable {
	out := make([]frontend.Variable, len(x))
	for i := range x {
		out[i] = x[i]
	}
	return out
}

// errHints and errCommitments say that a circuit is not what the verifiers of
// wrapped proofs take it for.
var (
	errHints       = errors.New("the circuit has hints, want none")
	errCommitments = errors.New("the circuit has commitments, want none")
)

// CompileR1CS is the constraint system of Groth16.
func (p *Program) CompileR1CS() (*cs.R1CS, error) { return p.compile(r1cs.NewBuilder) }

// CompileSCS is the constraint system of PLONK.
func (p *Program) CompileSCS() (*cs.SparseR1CS, error) { return p.compile(scs.NewBuilder) }

func (p *Program) compile(b frontend.NewBuilder) (*cs.R1CS, error) {
	c, err := frontend.Compile(ecc.BN254.ScalarField(), b, p.Shape())
	if err != nil {
		return nil, err
	}
	s, ok := c.(*cs.R1CS) // gnark's type of sparse systems too
	if !ok {
		return nil, fmt.Errorf("gnark made a %T, want a system over BN254", c)
	}
	return s, plain(s)
}

// plain says whether a system has nothing but constraints.
func plain(s *cs.R1CS) error {
	if n := len(s.MHintsDependencies); n > 0 {
		return fmt.Errorf("%w: %d", errHints, n)
	}
	if c := s.CommitmentInfo; c != nil && len(c.CommitmentIndexes()) > 0 {
		return errCommitments
	}
	return nil
}
