package logup

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/snark"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// verifierCircuit runs Verify and compares the values and coefficients of the
// claims with given ones.
type verifierCircuit struct {
	Tape   []frontend.Variable
	Claims []frontend.Variable
	arg    *Argument
}

func newCircuit(a *Argument, tape []fr.Element, claims []fr.Element) *verifierCircuit {
	c := &verifierCircuit{arg: a, Tape: make([]frontend.Variable, a.Len()), Claims: make([]frontend.Variable, len(claims))}
	for i := range tape {
		c.Tape[i] = tape[i]
	}
	for i := range claims {
		c.Claims[i] = claims[i]
	}
	return c
}

func (c *verifierCircuit) Define(api frontend.API) error {
	p, err := snark.NewPermutation(api)
	if err != nil {
		return err
	}
	f := snark.NewArith(api)
	r := transcript.NewReader[frontend.Variable](f, p, domain, c.Tape)
	r.Absorb("h", 7)
	flat := flatten(Verify(f, r, c.arg))
	for i := range c.Claims {
		api.AssertIsEqual(flat[i], c.Claims[i])
	}
	return r.Done()
}

func flatten[E any](c *Claims[E]) (flat []E) {
	for _, l := range []Linear[E]{c.Cells, c.Multiplicity, c.Functions} {
		flat = append(flat, l.Value)
		for _, t := range l.Terms {
			flat = append(append(flat, t.Coeff), t.Point...)
		}
	}
	return flat
}

// The verifier as a circuit accepts what it accepts natively, with the same
// claims, and rejects what it rejects.
func TestCircuitIsTheNativeVerifier(t *testing.T) {
	in := victim(t)
	mult, err := in.arg.Count(in.wit)
	require.NoError(t, err)
	tape, claims := in.prove(t, field.Best(), mult)
	want := flatten(claims)
	q := ecc.BN254.ScalarField()
	shape := newCircuit(in.arg, nil, make([]fr.Element, len(want)))
	require.NoError(t, test.IsSolved(shape, newCircuit(in.arg, tape, want), q))
	one := fr.One()
	for i := range tape {
		if testing.Short() && i%40 != 0 || i%8 != 0 {
			continue
		}
		forged := append([]fr.Element{}, tape...)
		forged[i].Add(&forged[i], &one)
		var f field.Native
		r := transcript.NewReader(&f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), domain, forged)
		r.Absorb("h", field.Int(7))
		got := flatten(Verify(&f, r, in.arg))
		err := test.IsSolved(shape, newCircuit(in.arg, forged, got), q)
		require.Equal(t, f.Err() == nil, err == nil, "element %d: native %v, circuit %v", i, f.Err(), err)
	}
}

// The verifier's cost at 2²² cells and 2¹⁸ rows; a change shows up here.
func TestCircuitSize(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles a circuit of 10⁵ constraints")
	}
	a := large().arg
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, newCircuit(a, nil, nil))
	require.NoError(t, err)
	require.Equal(t, [4]int{22, 18, 618, 77889}, [4]int{a.CellBits, a.TableBits, a.Len(), ccs.GetNbConstraints()})
}
