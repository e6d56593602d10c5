package groth16

import (
	"context"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	gnark "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"

	"github.com/aivm/aivm/internal/engine/msm"
)

// Prove proves that the public part of the witness can be completed. Its blinding r, s is fresh from the operating
// system. stage is told what begins; it may be nil. The error is the solver's if the witness does not fit.
//
//	A = α + Σ w_i·A_i + r·δ,  B = β + Σ w_i·B_i + s·δ,  C = Σ w_i·K_i + Σ h_i·Z_i + s·A + r·B − r·s·δ
func Prove(ctx context.Context, system *cs.R1CS, pk *gnark.ProvingKey, full witness.Witness, stage func(string), opts ...solver.Option) (*gnark.Proof, error) {
	if err := checkSystem(system); err != nil {
		return nil, err
	}
	if got, want := len(pk.InfinityA), wires(system); got != want {
		return nil, fmt.Errorf("the key is for a circuit of %d wires, this one has %d", got, want)
	}
	begin := func(name string) error {
		if stage != nil {
			stage(name)
		}
		return ctx.Err()
	}
	if err := begin("witness"); err != nil {
		return nil, err
	}
	solved, err := system.Solve(full, opts...)
	if err != nil {
		return nil, err
	}
	solution := solved.(*cs.R1CSSolution)
	if err := begin("quotient"); err != nil {
		return nil, err
	}
	p := &proving{pk: pk, wires: solution.W, public: system.GetNbPublicVariables()}
	p.quotient = quotient(&pk.Domain, solution)
	p.r.MustSetRandom()
	p.s.MustSetRandom()
	if err := begin("points in G1"); err != nil {
		return nil, err
	}
	p.pointsG1()
	if err := begin("points in G2"); err != nil {
		return nil, err
	}
	return &p.proof, p.pointG2()
}

// proving is a proof being made.
type proving struct {
	pk       *gnark.ProvingKey
	wires    []fr.Element
	public   int
	quotient []fr.Element
	r, s     fr.Element
	wiresB   []fr.Element // those with a point in B
	proof    gnark.Proof
}

func (p *proving) pointsG1() {
	wiresA := kept(p.wires, p.pk.InfinityA, p.pk.NbInfinityA)
	p.wiresB = kept(p.wires, p.pk.InfinityB, p.pk.NbInfinityB)
	pointsK, wiresK := finitePoints(p.pk.G1.K, p.wires[p.public:])
	sums := msm.NewEngine(0).Compute(
		msm.Sum{{Points: p.pk.G1.A, Scalars: msm.Field(wiresA)}},
		msm.Sum{{Points: p.pk.G1.B, Scalars: msm.Field(p.wiresB)}},
		msm.Sum{{Points: pointsK, Scalars: msm.Field(wiresK)}, {Points: p.pk.G1.Z, Scalars: msm.Field(p.quotient[:len(p.pk.G1.Z)])}})
	a := p.blinded(&sums[0], &p.pk.G1.Alpha, &p.r)
	b := p.blinded(&sums[1], &p.pk.G1.Beta, &p.s)
	p.proof.Ar.FromJacobian(&a)

	var rs fr.Element
	rs.Mul(&p.r, &p.s).Neg(&rs)
	c := p.blinded(&sums[2], new(bn254.G1Affine), &rs)
	var t bn254.G1Jac
	c.AddAssign(t.ScalarMultiplication(&a, p.s.BigInt(new(big.Int))))
	c.AddAssign(t.ScalarMultiplication(&b, p.r.BigInt(new(big.Int))))
	p.proof.Krs.FromJacobian(&c)
}

// blinded returns sum + term + k·δ.
func (p *proving) blinded(sum, term *bn254.G1Affine, k *fr.Element) (out bn254.G1Jac) {
	out.FromAffine(&p.pk.G1.Delta)
	out.ScalarMultiplication(&out, k.BigInt(new(big.Int)))
	out.AddMixed(sum)
	out.AddMixed(term)
	return out
}

func (p *proving) pointG2() error {
	var b, delta bn254.G2Jac
	if _, err := b.MultiExp(p.pk.G2.B, p.wiresB, ecc.MultiExpConfig{}); err != nil {
		return err
	}
	delta.FromAffine(&p.pk.G2.Delta)
	b.AddAssign(delta.ScalarMultiplication(&delta, p.s.BigInt(new(big.Int))))
	b.AddMixed(&p.pk.G2.Beta)
	p.proof.Bs.FromJacobian(&b)
	return nil
}

// kept drops the wires whose points the key leaves out.
func kept(wires []fr.Element, infinity []bool, count uint64) []fr.Element {
	out := make([]fr.Element, 0, len(wires)-int(count))
	for i := range wires {
		if !infinity[i] {
			out = append(out, wires[i])
		}
	}
	return out
}

// finitePoints drops the points at infinity, of wires in no constraint, and their scalars.
func finitePoints(points []bn254.G1Affine, scalars []fr.Element) ([]bn254.G1Affine, []fr.Element) {
	first := 0
	for first < len(points) && !points[first].IsInfinity() {
		first++
	}
	if first == len(points) {
		return points, scalars
	}
	p, s := append([]bn254.G1Affine(nil), points[:first]...), append([]fr.Element(nil), scalars[:first]...)
	for i := first; i < len(points); i++ {
		if !points[i].IsInfinity() {
			p, s = append(p, points[i]), append(s, scalars[i])
		}
	}
	return p, s
}

// quotient returns the coefficients of (A·B − C)/(X^n − 1), bits of the index reversed, where A, B, C interpolate the sides of the
// constraints over the domain. It uses the solution up.
func quotient(domain *fft.Domain, solution *cs.R1CSSolution) []fr.Element {
	n := int(domain.Cardinality)
	sides := [3][]fr.Element{solution.A, solution.B, solution.C}
	for i := range sides {
		sides[i] = append(sides[i], make([]fr.Element, n-len(sides[i]))...)
		domain.FFTInverse(sides[i], fft.DIF)
		domain.FFT(sides[i], fft.DIT, fft.OnCoset())
	}
	a, b, c := fr.Vector(sides[0]), fr.Vector(sides[1]), fr.Vector(sides[2])
	var inverse fr.Element
	one := fr.One()
	inverse.Exp(domain.FrMultiplicativeGen, big.NewInt(int64(n)))
	inverse.Sub(&inverse, &one).Inverse(&inverse)
	a.Mul(a, b)
	a.Sub(a, c)
	a.ScalarMul(a, &inverse)
	domain.FFTInverse(a, fft.DIF, fft.OnCoset())
	return a
}
