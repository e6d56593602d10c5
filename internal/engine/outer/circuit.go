// Package outer is the verifier of checker's proofs as a gnark circuit: the one circuit of
// wrapped proofs, whatever programs they are of.
//
// Public inputs are, in this order, Z and Σ. Private are the checker's inputs and its tape.
// The circuit runs checker.Verify and demands, for s = checker.Crossing,
//
//	Σ = Σ_j s_j·Z^j
//
// It knows nothing of programs, and does not see the commitments: package universal and the
// contracts do, and check the divisions of the opening with the s that they are given.
package outer

import (
	"errors"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"

	"github.com/aivm/aivm/internal/engine/checker"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/snark"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Circuit is the circuit, or an assignment of it.
type Circuit struct {
	Z     frontend.Variable `gnark:",public"`
	Sigma frontend.Variable `gnark:",public"`

	Inputs checker.Inputs[frontend.Variable]
	Tape   []frontend.Variable
}

// Define implements frontend.Circuit.
// SPEC 12.3, the outer circuit.
func (c *Circuit) Define(api frontend.API) error {
	perm, err := snark.NewPermutation(api)
	if err != nil {
		return err
	}
	f := snark.NewArith(api)
	r := transcript.NewReader[frontend.Variable](f, perm, checker.Domain, c.Tape)
	o, x, err := checker.Verify(f, r, &c.Inputs)
	if err != nil {
		return err
	}
	api.AssertIsEqual(field.Horner(f, checker.Crossing(&c.Inputs, o, x), c.Z), c.Sigma)
	return nil
}

// shape is the circuit to compile.
func shape() *Circuit { return &Circuit{Tape: make([]frontend.Variable, checker.TapeLen())} }

// Public are the public inputs in their order.
type Public struct{ Z, Sigma fr.Element }

// Witness is the assignment of a checker's proof.
func Witness(public Public, in *checker.Inputs[fr.Element], tape []fr.Element) (witness.Witness, error) {
	c := &Circuit{
		Z: public.Z, Sigma: public.Sigma,
		Inputs: checker.Inputs[frontend.Variable]{
			H2: in.H2, T: in.T, Tau: in.Tau, H3: in.H3,
			Drawn: checker.Drawn[frontend.Variable]{Alpha: in.Alpha, Gamma: in.Gamma, Z: in.Z},
		},
		Tape: make([]frontend.Variable, len(tape)),
	}
	for i := range tape {
		c.Tape[i] = tape[i]
	}
	return frontend.NewWitness(c, ecc.BN254.ScalarField())
}

// errHints and errCommitments say that a circuit is not what the verifiers of wrapped
// proofs take it for.
var (
	errHints       = errors.New("the circuit has hints, want none")
	errCommitments = errors.New("the circuit has commitments, want none")
)

// R1CS is the constraint system of Groth16, compiled once.
var R1CS = sync.OnceValues(func() (*cs.R1CS, error) { return compile(r1cs.NewBuilder, shape()) })

// SCS is the constraint system of PLONK, compiled once.
var SCS = sync.OnceValues(func() (*cs.SparseR1CS, error) { return compile(scs.NewBuilder, shape()) })

func compile(b frontend.NewBuilder, c frontend.Circuit) (*cs.R1CS, error) {
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), b, c)
	if err != nil {
		return nil, err
	}
	s, ok := compiled.(*cs.R1CS) // gnark's type of sparse systems too
	if !ok {
		return nil, fmt.Errorf("gnark made a %T, want a system over BN254", compiled)
	}
	if n := len(s.MHintsDependencies); n > 0 {
		return nil, fmt.Errorf("%w: %d", errHints, n)
	}
	if c := s.CommitmentInfo; c != nil && len(c.CommitmentIndexes()) > 0 {
		return nil, errCommitments
	}
	return s, nil
}
