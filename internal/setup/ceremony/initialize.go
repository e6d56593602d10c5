package ceremony

import (
	"context"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/verifier/srs"
)

// initializer makes what gnark's Phase2.Initialize makes, point for point: with A_i(X) the interpolation of column i of
// the left matrix, B_i(X) of the right one and C_i(X) of the output,
//
//	A_i = [A_i(τ)]₁,  B_i = [B_i(τ)]₁ and [B_i(τ)]₂,  K_i = [β·A_i(τ) + α·B_i(τ) + C_i(τ)]₁
//
// are sums of the Lagrange polynomials at τ, times 1, α and β, with the entries of the matrices as coefficients.
type initializer struct {
	ctx                 context.Context
	left, right, output matrix
	coefficients        []digits
	phase1              *srs.Phase1
	lagrange            *srs.Lagrange
	stage               func(string)
}

func newInitializer(ctx context.Context, system *cs.R1CS, phase1 *srs.Phase1, l *srs.Lagrange, stage func(string)) *initializer {
	z := &initializer{ctx: ctx, phase1: phase1, lagrange: l, stage: stage, coefficients: make([]digits, len(system.Coefficients))}
	for i := range z.coefficients {
		z.coefficients[i] = newDigits(&system.Coefficients[i])
	}
	m := matrices(system)
	z.left, z.right, z.output = m[0], m[1], m[2]
	return z
}

// run sets the start's points; public is the number of the first wires whose K is in the verifying key.
func (z *initializer) run(public int, start *Contribution) error {
	start.evaluations = &mpcsetup.Phase2Evaluations{PublicAndCommitmentCommitted: [][]int{}}
	e, p := start.evaluations, &start.phase2.Parameters
	_, _, p.G1.Delta, p.G2.Delta = bn254.Generators()
	p.G1.Z = quotient(z.phase1.Tau, len(z.phase1.Alpha))
	e.G1.CKK, p.G1.SigmaCKK, p.G2.Sigma = [][]bn254.G1Affine{}, [][]bn254.G1Affine{}, []bn254.G2Affine{}
	if err := z.wiresG2(&e.G2.B); err != nil {
		return err
	}
	k, err := z.wiresG1(&e.G1.A, &e.G1.B)
	if err != nil {
		return err
	}
	e.G1.VKK, p.G1.PKK = k[:public:public], k[public:]
	return nil
}

// wiresG1 sets A and B and returns K.
func (z *initializer) wiresG1(a, b *[]bn254.G1Affine) ([]bn254.G1Affine, error) {
	k := make([]point[fp.Element], len(z.left.start)-1)
	for _, list := range []struct {
		name   string
		powers []bn254.G1Affine
		values *[]bn254.G1Affine
		sums   []wireSum
	}{
		{"tau", z.phase1.Tau[:len(z.phase1.Alpha)], &z.lagrange.Tau, []wireSum{{&z.left, a}, {&z.right, b}, {&z.output, nil}}},
		{"alpha", z.phase1.Alpha, &z.lagrange.Alpha, []wireSum{{&z.right, nil}}},
		{"beta", z.phase1.Beta, &z.lagrange.Beta, []wireSum{{&z.left, nil}}},
	} {
		if *list.values == nil {
			z.stage("Lagrange polynomials at " + list.name)
			var err error
			if *list.values, err = lagrangeG1(z.ctx, list.powers); err != nil {
				return nil, err
			}
		}
		z.stage("wires, " + list.name)
		table := oddMultiples[fp.Element](pointsG1(*list.values))
		for _, s := range list.sums {
			sum, err := sums(z.ctx, s.matrix, z.coefficients, table)
			if err != nil {
				return nil, err
			}
			if s.to != nil {
				*s.to = affineG1(sum)
			} else {
				addEach[fp.Element](k, sum)
			}
		}
	}
	return affineG1(k), nil
}

// wireSum is a matrix and where its sums go: nil is K.
type wireSum struct {
	matrix *matrix
	to     *[]bn254.G1Affine
}

func (z *initializer) wiresG2(b *[]bn254.G2Affine) (err error) {
	if z.lagrange.TauG2 == nil {
		z.stage("Lagrange polynomials in G2")
		if z.lagrange.TauG2, err = lagrangeG2(z.ctx, z.phase1.TauG2); err != nil {
			return err
		}
	}
	z.stage("wires in G2")
	values := make([]point[bn254.E2], len(z.lagrange.TauG2))
	for i, p := range z.lagrange.TauG2 {
		values[i] = point[bn254.E2](p)
	}
	sum, err := sums(z.ctx, &z.right, z.coefficients, oddMultiples[bn254.E2](values))
	*b = make([]bn254.G2Affine, len(sum))
	for i := range sum {
		(*b)[i] = bn254.G2Affine(sum[i])
	}
	return err
}

func pointsG1(list []bn254.G1Affine) []point[fp.Element] {
	out := make([]point[fp.Element], len(list))
	for i := range list {
		out[i] = point[fp.Element](list[i])
	}
	return out
}

func affineG1(list []point[fp.Element]) []bn254.G1Affine {
	out := make([]bn254.G1Affine, len(list))
	for i := range list {
		out[i] = bn254.G1Affine(list[i])
	}
	return out
}

// quotient returns [τ^(i+n) − τ^i]₁ for i < n − 1, in the order of i with its bits reversed, which leaves n − 1 the last.
func quotient(tau []bn254.G1Affine, n int) []bn254.G1Affine {
	z := make([]bn254.G1Affine, n-1)
	shift := 64 - bits.TrailingZeros(uint(n))
	for at := range z {
		i := int(bits.Reverse64(uint64(at)) >> shift)
		z[at].Sub(&tau[i+n], &tau[i])
	}
	return z
}
