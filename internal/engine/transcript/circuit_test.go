package transcript_test

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

// script sends six elements, draws a challenge, sends a vector of 16 and one more,
// draws five.
type script struct {
	Tape       [23]frontend.Variable
	Challenges [6]frontend.Variable
}

func (s *script) Define(api frontend.API) error {
	p, err := snark.NewPermutation(api)
	if err != nil {
		return err
	}
	r := transcript.NewReader[frontend.Variable](snark.NewArith(api), p, "test", s.Tape[:])
	r.Receive("m", 6)
	c := []frontend.Variable{r.Challenge("c")}
	r.ReceiveVector("v", 16)
	r.Receive("m", 1)
	for i, x := range append(c, r.Challenges("c", 5)...) {
		api.AssertIsEqual(x, s.Challenges[i])
	}
	return r.Done()
}

func TestCircuitDrawsTheSameChallenges(t *testing.T) {
	w := transcript.NewWriter("test")
	var s script
	for i := range s.Tape {
		s.Tape[i] = 3*i + 1
	}
	for i := range 6 {
		w.Send("m", field.Int(int64(3*i+1)))
	}
	c := []fr.Element{w.Challenge("c")}
	var v []fr.Element
	for i := 6; i < 22; i++ {
		v = append(v, field.Int(int64(3*i+1)))
	}
	w.SendVector("v", v...)
	w.Send("m", field.Int(67))
	c = append(c, w.Challenges("c", 5)...)
	for i := range c {
		s.Challenges[i] = c[i]
	}
	require.NoError(t, test.IsSolved(&script{}, &s, ecc.BN254.ScalarField()))
	s.Challenges[5] = 0
	require.Error(t, test.IsSolved(&script{}, &s, ecc.BN254.ScalarField()))

	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &script{})
	require.NoError(t, err)
	// Two permutations for six elements, one for the vector's digest and the last
	// element, one for the last two challenges; 264 constraints each; two of 555 for
	// the vector; and one per comparison.
	require.Equal(t, 4*264+2*555+6, ccs.GetNbConstraints())
}
