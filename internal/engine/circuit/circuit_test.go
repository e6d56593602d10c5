package circuit

import (
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/consensys/gnark/std/rangecheck"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
)

// A circuit with a hint, or with a commitment, is not what verifiers take it for.
type impure struct {
	X      frontend.Variable
	define func(api frontend.API, x frontend.Variable)
}

func (c *impure) Define(api frontend.API) error {
	c.define(api, c.X)
	return nil
}

func TestHintsAndCommitmentsAreRefused(t *testing.T) {
	logger.Disable()
	for _, x := range []struct {
		name   string
		define func(api frontend.API, x frontend.Variable)
		want   error
	}{
		{"plain", func(api frontend.API, x frontend.Variable) { api.AssertIsDifferent(api.Mul(x, x), 0) }, nil},
		{"a zero test", func(api frontend.API, x frontend.Variable) { api.AssertIsEqual(api.IsZero(x), 0) }, errHints},
		{"bits", func(api frontend.API, x frontend.Variable) { api.ToBinary(x, 8) }, errHints},
		{"a range check", func(api frontend.API, x frontend.Variable) { rangecheck.New(api).Check(x, 8) }, errHints},
		{"a commitment", func(api frontend.API, x frontend.Variable) {
			c, err := api.(frontend.Committer).Commit(x)
			require.NoError(t, err)
			api.AssertIsDifferent(c, 0)
		}, errHints},
	} {
		s, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &impure{define: x.define})
		require.NoError(t, err, x.name)
		require.ErrorIs(t, plain(s.(*cs.R1CS)), x.want, x.name)
	}
}

// Programs that differ in seeds, in the order of batches and in constants have one
// circuit: a key serves both.
func TestCircuitDependsOnTheShapeOnly(t *testing.T) {
	logger.Disable()
	compile := func(change map[string]string) *cs.R1CS {
		u, err := asm.Load("../../../examples/iris/iris.aasm", asm.Options{Params: change})
		require.NoError(t, err)
		p, err := NewProgram(u, 16)
		require.NoError(t, err)
		s, err := p.CompileR1CS()
		require.NoError(t, err)
		return s
	}
	first := compile(nil)
	if testing.Short() {
		return
	}
	require.Equal(t, first.CallData, compile(map[string]string{"seed": "77"}).CallData)
}

// A contract knows whose model a head is, not how large its weights may be.
func TestProgramsThatTakeTheirStartForSmallAreRefused(t *testing.T) {
	const source = "x = input fx9.4[]\nw = state fx40.20[], previous(within=4096)\nw = sgdstep w, x, 1\n"
	u, err := asm.LoadBytes("small.aasm", []byte(source), asm.Options{})
	require.NoError(t, err)
	_, err = NewProgram(u, 10)
	require.ErrorContains(t, err, "a wrapped proof cannot")
	u, err = asm.LoadBytes("small.aasm", []byte(strings.Replace(source, "within=4096", "", 1)), asm.Options{})
	require.NoError(t, err)
	_, err = NewProgram(u, 10)
	require.NoError(t, err)
}
