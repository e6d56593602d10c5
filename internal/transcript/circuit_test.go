package transcript

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/std/permutation/poseidon2"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/field"
)

// circuitArith and circuitPermutation are what the circuit of the wrapped proof
// will use.
type circuitArith struct{ frontend.API }

func (a circuitArith) Const(c fr.Element) frontend.Variable         { return c }
func (a circuitArith) Add(x, y frontend.Variable) frontend.Variable { return a.API.Add(x, y) }
func (a circuitArith) Sub(x, y frontend.Variable) frontend.Variable { return a.API.Sub(x, y) }
func (a circuitArith) Mul(x, y frontend.Variable) frontend.Variable { return a.API.Mul(x, y) }
func (a circuitArith) AssertEqual(_ error, x, y frontend.Variable)  { a.API.AssertIsEqual(x, y) }
func (a circuitArith) AssertNonZero(_ error, x frontend.Variable)   { a.API.AssertIsDifferent(x, 0) }

type circuitPermutation struct{ p *poseidon2.Permutation }

func (c circuitPermutation) Permute(s *[Width]frontend.Variable) {
	if err := c.p.Permutation(s[:]); err != nil {
		panic(err)
	}
}

// script sends six elements, draws a challenge, sends one, draws five.
type script struct {
	Tape       [7]frontend.Variable
	Challenges [6]frontend.Variable
}

func (s *script) Define(api frontend.API) error {
	p, err := poseidon2.NewPoseidon2FromParameters(api, Width, FullRounds, PartialRounds)
	if err != nil {
		return err
	}
	r := NewReader[frontend.Variable](circuitArith{api}, circuitPermutation{p}, "test", s.Tape[:])
	r.Receive("m", 6)
	c := []frontend.Variable{r.Challenge("c")}
	r.Receive("m", 1)
	for i, x := range append(c, r.Challenges("c", 5)...) {
		api.AssertIsEqual(x, s.Challenges[i])
	}
	return r.Done()
}

func TestCircuitDrawsTheSameChallenges(t *testing.T) {
	w := NewWriter("test")
	var s script
	for i := range s.Tape {
		s.Tape[i] = 3*i + 1
	}
	for i := range 6 {
		w.Send("m", field.Int(int64(3*i+1)))
	}
	c := []fr.Element{w.Challenge("c")}
	w.Send("m", field.Int(19))
	c = append(c, w.Challenges("c", 5)...)
	for i := range c {
		s.Challenges[i] = c[i]
	}
	require.NoError(t, test.IsSolved(&script{}, &s, ecc.BN254.ScalarField()))
	s.Challenges[5] = 0
	require.Error(t, test.IsSolved(&script{}, &s, ecc.BN254.ScalarField()))

	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &script{})
	require.NoError(t, err)
	// Two permutations for six elements, one for the seventh, one for the last
	// two challenges; 264 constraints each, and one per comparison.
	require.Equal(t, 4*264+6, ccs.GetNbConstraints())
}
