package ceremony

import (
	"context"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/verifier/srs"
)

// mixed is a circuit with coefficients of all lengths and signs, a wire in more constraints than a segment has entries, the same wire
// twice in a constraint, and one in none.
type mixed struct {
	Y      frontend.Variable `gnark:",public"`
	X      [8]frontend.Variable
	Unused frontend.Variable
}

func (m *mixed) Define(api frontend.API) error {
	half := new(big.Int).Rsh(fr.Modulus(), 1)
	wide, _ := new(big.Int).SetString("19103219067921713944291392827692070036145651957329286315305642004821462161904", 10)
	factors := []any{1, -1, 2, -2, 15, 16, 17, -31, 1 << 40, half, new(big.Int).Add(half, big.NewInt(1)), wide, new(big.Int).Neg(wide), 3}
	x := m.X[0]
	for i := range 2*segmentLength + 3 {
		left, right := api.Mul(m.X[i%8], factors[i%len(factors)]), api.Add(x, api.Mul(m.X[(i+1)%8], factors[(i+5)%len(factors)]))
		for k := range i % 7 {
			left = api.Add(left, api.Mul(m.X[k], factors[(i+k)%len(factors)]), i)
			right = api.Sub(right, api.Mul(m.X[7-k], wide))
		}
		x = api.Mul(left, right)
	}
	api.AssertIsEqual(x, m.Y)
	return nil
}

func compileMixed(t testing.TB) *cs.R1CS {
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &mixed{}, frontend.IgnoreUnconstrainedInputs())
	require.NoError(t, err)
	return system.(*cs.R1CS)
}

// phase1Of is a phase 1 whose secrets the test knows.
func phase1Of(tau, alpha, beta uint64, n int) *srs.Phase1 {
	_, _, one1, one2 := bn254.Generators()
	scalars := func(scale uint64, n int) []fr.Element {
		out, t := make([]fr.Element, n), fr.NewElement(tau)
		out[0].SetUint64(scale)
		for i := range n - 1 {
			out[i+1].Mul(&out[i], &t)
		}
		return out
	}
	p := &srs.Phase1{
		Tau: bn254.BatchScalarMultiplicationG1(&one1, scalars(1, 2*n-1)), Alpha: bn254.BatchScalarMultiplicationG1(&one1, scalars(alpha, n)),
		Beta: bn254.BatchScalarMultiplicationG1(&one1, scalars(beta, n)), TauG2: bn254.BatchScalarMultiplicationG2(&one2, scalars(1, n)),
	}
	p.BetaG2.ScalarMultiplication(&one2, new(big.Int).SetUint64(beta))
	return p
}

// TestInitializeIsGnarks holds a start to gnark's, point for point.
func TestInitializeIsGnarks(t *testing.T) {
	system := compileMixed(t)
	p := phase1Of(0x9e3779b97f4a7c15, 3141592653589793238, 2718281828459045235, Size(system))
	c, err := New(context.Background(), system, p, nil, nil)
	require.NoError(t, err)
	var want mpcsetup.Phase2
	evaluations := want.Initialize(system, &c.commons)
	require.Equal(t, want.Parameters.G1.Delta, c.start.phase2.Parameters.G1.Delta)
	require.Equal(t, want.Parameters.G2.Delta, c.start.phase2.Parameters.G2.Delta)
	require.Equal(t, want.Parameters.G1.Z, c.start.phase2.Parameters.G1.Z)
	require.Equal(t, want.Parameters.G1.PKK, c.start.phase2.Parameters.G1.PKK)
	require.Equal(t, evaluations.G1.A, c.start.evaluations.G1.A)
	require.Equal(t, evaluations.G1.B, c.start.evaluations.G1.B)
	require.Equal(t, evaluations.G1.VKK, c.start.evaluations.G1.VKK)
	require.Equal(t, evaluations.G2.B, c.start.evaluations.G2.B)
	theirs := Contribution{phase2: want}
	require.Equal(t, theirs.Hash(), c.start.Hash(), "what contributors hash")
}

// TestPrepared makes the same start with the Lagrange polynomials of snarkjs, and none with those of another phase 1.
func TestPrepared(t *testing.T) {
	const prepared = "../../../verifier/srs/testdata/prepared4.ptau"
	system := compile(t, 0)
	n := Size(system)
	p, err := srs.ImportPhase1(prepared, n, "")
	require.NoError(t, err)
	l, err := srs.ReadLagrange(prepared, n)
	require.NoError(t, err)
	require.Len(t, l.TauG2, n)
	var stages []string
	c, err := New(context.Background(), system, p, l, func(s string) { stages = append(stages, s) })
	require.NoError(t, err)
	require.Equal(t, []string{"wires in G2", "wires, tau", "wires, alpha", "wires, beta", "check"}, stages)
	require.Equal(t, begin(t, 0, "").Start(), c.Start())

	for name, change := range map[string]func(l *srs.Lagrange){
		"tau":   func(l *srs.Lagrange) { l.Tau = swapped(l.Tau) },
		"alpha": func(l *srs.Lagrange) { l.Alpha = swapped(l.Alpha) },
		"beta":  func(l *srs.Lagrange) { l.Beta = swapped(l.Beta) },
		"G2":    func(l *srs.Lagrange) { l.TauG2 = swapped(l.TauG2) },
	} {
		bad := *l
		change(&bad)
		_, err = New(context.Background(), system, p, &bad, nil)
		require.ErrorIs(t, err, ErrStart, name)
	}
	bad := *l
	bad.Beta = bad.Beta[1:]
	_, err = New(context.Background(), system, p, &bad, nil)
	require.ErrorIs(t, err, ErrPhase1)
}

func swapped[P any](list []P) []P {
	out := append([]P(nil), list...)
	out[1], out[2] = out[2], out[1]
	return out
}

func TestDigits(t *testing.T) {
	half := new(big.Int).Rsh(fr.Modulus(), 1)
	for _, k := range []*big.Int{
		big.NewInt(0), big.NewInt(1), big.NewInt(-1), big.NewInt(15), big.NewInt(16), big.NewInt(-17), half, new(big.Int).Add(half, big.NewInt(1)),
	} {
		var e fr.Element
		e.SetBigInt(k)
		d := newDigits(&e)
		sum, last := new(big.Int), -digitBits
		for i, x := range d {
			if x == 0 {
				continue
			}
			require.True(t, x%2 != 0 && -16 < x && x < 16 && i-last >= digitBits, "%v: digit %d at %d, the last at %d", k, x, i, last)
			last = i
			sum.Add(sum, new(big.Int).Lsh(big.NewInt(int64(x)), uint(i)))
		}
		want := new(big.Int).Mod(k, fr.Modulus())
		require.Equal(t, want, sum.Mod(sum, fr.Modulus()), "%v", k)
	}
}

func TestNewStops(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	p, err := srs.ImportPhase1(ptau, 16, "")
	require.NoError(t, err)
	_, err = New(ctx, compile(t, 0), p, nil, nil)
	require.ErrorIs(t, err, context.Canceled)
}
