package groth16

import (
	"context"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	gnark "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/engine/msm"
)

// secrets are what nobody may know of a key: whoever does, forges proofs. γ is 1.
type secrets struct{ tau, alpha, beta, delta fr.Element }

// Setup makes keys with secrets from the operating system, which it forgets. They are for development: nobody else can
// know that they are forgotten. stage is told what begins; it may be nil.
func Setup(ctx context.Context, system *cs.R1CS, stage func(name string)) (*gnark.ProvingKey, *gnark.VerifyingKey, error) {
	var s secrets
	for _, e := range []*fr.Element{&s.tau, &s.alpha, &s.beta, &s.delta} {
		for e.IsZero() {
			e.MustSetRandom()
		}
	}
	return s.setup(ctx, system, stage)
}

func (s *secrets) setup(ctx context.Context, system *cs.R1CS, stage func(string)) (*gnark.ProvingKey, *gnark.VerifyingKey, error) {
	if err := checkSystem(system); err != nil {
		return nil, nil, err
	}
	begin := func(name string) error {
		if stage != nil {
			stage(name)
		}
		return ctx.Err()
	}
	pk, vk := new(gnark.ProvingKey), new(gnark.VerifyingKey)
	if err := begin("constraints"); err != nil {
		return nil, nil, err
	}
	pk.Domain = *fft.NewDomain(uint64(system.GetNbConstraints()))
	columns := evaluate(system, &pk.Domain, s.tau)
	k := s.wireScalars(columns)
	a, b := finite(columns.a, &pk.InfinityA, &pk.NbInfinityA), finite(columns.b, &pk.InfinityB, &pk.NbInfinityB)
	if err := begin("points in G1"); err != nil {
		return nil, nil, err
	}
	s.pointsG1(pk, vk, a, b, k, system.GetNbPublicVariables())
	if err := begin("points in G2"); err != nil {
		return nil, nil, err
	}
	s.pointsG2(pk, vk, b)
	return pk, vk, vk.Precompute()
}

// wireScalars returns β·A_i(τ) + α·B_i(τ) + C_i(τ) for every wire i.
func (s *secrets) wireScalars(c columns) []fr.Element {
	k := make([]fr.Element, len(c.a))
	var t fr.Element
	for i := range k {
		k[i].Mul(&c.a[i], &s.beta)
		t.Mul(&c.b[i], &s.alpha)
		k[i].Add(&k[i], &t).Add(&k[i], &c.c[i])
	}
	return k
}

// finite drops the zeros of a column, whose points a key leaves out, and says in the key where they were.
func finite(column []fr.Element, infinity *[]bool, count *uint64) []fr.Element {
	*infinity = make([]bool, len(column))
	kept := make([]fr.Element, 0, len(column))
	for i := range column {
		if column[i].IsZero() {
			(*infinity)[i] = true
			*count++
			continue
		}
		kept = append(kept, column[i])
	}
	return kept
}

// pointsG1 sets the points in G1; k has the public wires first, whose points are of the verifying key and have
// denominator γ = 1 instead of δ.
func (s *secrets) pointsG1(pk *gnark.ProvingKey, vk *gnark.VerifyingKey, a, b, k []fr.Element, public int) {
	var deltaInv fr.Element
	deltaInv.Inverse(&s.delta)
	for i := range k[public:] {
		k[public+i].Mul(&k[public+i], &deltaInv)
	}
	z := s.quotientScalars(&pk.Domain, &deltaInv)
	scalars := append([]fr.Element{s.alpha, s.beta, s.delta}, a...)
	scalars = append(append(append(scalars, b...), k...), z...)
	_, _, one, _ := bn254.Generators()
	points := msm.NewEngine(0).Multiples(one, scalars)
	take := func(n int) []bn254.G1Affine {
		head := points[:n:n]
		points = points[n:]
		return head
	}
	pk.G1.Alpha, pk.G1.Beta, pk.G1.Delta = points[0], points[1], points[2]
	take(3)
	pk.G1.A, pk.G1.B = take(len(a)), take(len(b))
	vk.G1.K, pk.G1.K, pk.G1.Z = take(public), take(len(k)-public), take(len(z))
	vk.G1.Alpha, vk.G1.Beta, vk.G1.Delta = pk.G1.Alpha, pk.G1.Beta, pk.G1.Delta
}

// quotientScalars returns τ^i·(τ^n − 1)/δ for i < n − 1, as the prover wants them: with i's bits in reverse order, and without the
// last one, i = n − 1, which the quotient's degree n − 2 does not reach.
func (s *secrets) quotientScalars(domain *fft.Domain, deltaInv *fr.Element) []fr.Element {
	n := domain.Cardinality
	z := make([]fr.Element, n)
	var power fr.Element
	power.Exp(s.tau, new(big.Int).SetUint64(n))
	one := fr.One()
	power.Sub(&power, &one).Mul(&power, deltaInv)
	shift := 64 - bits.TrailingZeros64(n)
	for i := range n {
		z[bits.Reverse64(i)>>shift] = power
		power.Mul(&power, &s.tau)
	}
	return z[:n-1]
}

func (s *secrets) pointsG2(pk *gnark.ProvingKey, vk *gnark.VerifyingKey, b []fr.Element) {
	_, _, _, one := bn254.Generators()
	points := multiplesG2(one, append([]fr.Element{s.beta, s.delta}, b...))
	pk.G2.Beta, pk.G2.Delta, pk.G2.B = points[0], points[1], points[2:]
	vk.G2.Beta, vk.G2.Delta, vk.G2.Gamma = pk.G2.Beta, pk.G2.Delta, one
	vk.PublicAndCommitmentCommitted = [][]int{}
}
