package checker

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/snark"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// circuit is Verify on variables.
type circuit struct {
	Tape   []frontend.Variable
	Inputs Inputs[frontend.Variable]
	Opened []frontend.Variable // what is seen of it
}

func (c *circuit) Define(api frontend.API) error {
	p, err := snark.NewPermutation(api)
	if err != nil {
		return err
	}
	f := snark.NewArith(api)
	o, x, err := Verify(f, transcript.NewReader[frontend.Variable](f, p, Domain, c.Tape), &c.Inputs)
	if err != nil {
		return err
	}
	for i, v := range Crossing(&c.Inputs, o, x) {
		api.AssertIsEqual(v, c.Opened[i])
	}
	return nil
}

// constraints are those of the checker in a circuit, and 24 to compare what is seen.
const constraints = 50342

func TestCircuit(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 140, 3, 4), synthetic(2, 0, 100, 1, 4)}
	c := newContract(blocks)
	p, err := Prove(uncommitted{}, blocks, c.hash())
	require.NoError(t, err)
	opening, err := p.Open(uncommitted{}, draws())
	require.NoError(t, err)
	require.Len(t, p.Tape, TapeLen())
	var infinity bn254.G1Affine
	drawn := Drawn[fr.Element]{Alpha: draws().Alpha(infinity), Gamma: draws().Gamma(infinity), Z: draws().Z(opening.Folded, infinity)}

	assign := func() *circuit {
		a := &circuit{Tape: make([]frontend.Variable, TapeLen())}
		for i := range p.Tape {
			a.Tape[i] = p.Tape[i]
		}
		in := c.inputs
		in.Drawn = drawn
		a.Inputs = Inputs[frontend.Variable]{
			H2: in.H2, T: in.T, Tau: in.Tau, H3: in.H3,
			Drawn: Drawn[frontend.Variable]{Alpha: in.Alpha, Gamma: in.Gamma, Z: in.Z},
		}
		for _, v := range Crossing(&in, p.Opened, &opening.Folds) {
			a.Opened = append(a.Opened, v)
		}
		return a
	}
	empty := &circuit{Tape: make([]frontend.Variable, TapeLen()), Opened: make([]frontend.Variable, 24)}
	solved := func(a *circuit) error { return test.IsSolved(empty, a, ecc.BN254.ScalarField()) }
	require.NoError(t, solved(assign()))
	for _, at := range []int{0, 1, CircuitValues, 1 + MaxBlocks*CircuitValues, len(p.Tape) - 1} {
		a := assign()
		a.Tape[at] = 5
		require.Error(t, solved(a), "element %d", at)
	}
	for name, change := range map[string]func(a *circuit){
		"h2":  func(a *circuit) { a.Inputs.H2 = 9 },
		"tau": func(a *circuit) { a.Inputs.Tau = 9 },
		"h3":  func(a *circuit) { a.Inputs.H3 = 9 },
		"α":   func(a *circuit) { a.Inputs.Alpha = 9 },
		"γ":   func(a *circuit) { a.Inputs.Gamma = 9 },
		"z":   func(a *circuit) { a.Inputs.Z = 9 },
	} {
		a := assign()
		change(a)
		require.Error(t, solved(a), name)
	}

	if testing.Short() {
		t.Skip("compiles the circuit")
	}
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, empty)
	require.NoError(t, err)
	require.Equal(t, constraints, ccs.GetNbConstraints())
}
