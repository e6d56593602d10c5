package universal

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// PublicInputs is the number of public inputs of the outer circuit: D, Z, Σ.
const PublicInputs = 3

// Key is what a verifier has beside the programs' keys, and a contract as its constants: the verifying key of the outer
// circuit, with γ = [1]₂, and [τ]₂ of the powers of tau that commitments are under.
//
// # Soundness
//
// Whoever uses a Key has checked that its points are a key of the circuit with digest Circuit.
type Key struct {
	// Development says that somebody may be able to forge: the powers of tau are nobody's ceremony, or one party made
	// the circuit's key.
	Development bool
	Circuit     verifier.Word // digest of the constraints
	Alpha       bn254.G1Affine
	Beta, Delta bn254.G2Affine
	K           [PublicInputs + 1]bn254.G1Affine
	Tau         bn254.G2Affine
}

// Causes of a key that is none.
var (
	ErrKey   = errors.New("not a key for proofs of all programs")
	ErrGamma = errors.New("a Groth16 key with γ ≠ 1, or with γ = δ")
)

// keyHeader is the first word of a key.
var keyHeader = headerOf("AIVM VERIFYING KEY", 2)

// NewKey takes the points of gnark's key. It refuses one with γ ≠ [1]₂, for which the equation is another, and one with
// δ = γ, whose second phase was skipped: anyone can forge under it.
func NewKey(vk *groth16.VerifyingKey, circuit verifier.Word, tau bn254.G2Affine, development bool) (*Key, error) {
	_, _, _, one := bn254.Generators()
	if !vk.G2.Gamma.Equal(&one) {
		return nil, ErrGamma
	}
	if n := len(vk.G1.K); n != PublicInputs+1 || len(vk.PublicAndCommitmentCommitted) > 0 {
		return nil, fmt.Errorf("%w: %d points for public inputs and %d commitments, want %d and none",
			ErrKey, n, len(vk.PublicAndCommitmentCommitted), PublicInputs+1)
	}
	k := &Key{development, circuit, vk.G1.Alpha, vk.G2.Beta, vk.G2.Delta, [PublicInputs + 1]bn254.G1Affine(vk.G1.K), tau}
	return k, k.check()
}

// check refuses keys under which anybody can forge: δ is γ, a secret is known to be 0, 1 or −1, a public input has no
// point, so that it is in no equation.
func (k *Key) check() error {
	_, _, one1, one2 := bn254.Generators()
	switch {
	case k.Delta.Equal(&one2):
		return ErrGamma
	case k.Alpha.IsInfinity() || k.Alpha.X.Equal(&one1.X) || k.Beta.X.Equal(&one2.X) || k.Delta.X.Equal(&one2.X):
		return fmt.Errorf("%w: α, β or δ is 0, 1 or −1", ErrKey)
	case k.Tau.X.Equal(&one2.X):
		return fmt.Errorf("%w: τ is 1 or −1", ErrKey)
	}
	for i := range k.K {
		if k.K[i].IsInfinity() {
			return fmt.Errorf("%w: public input %d has no point", ErrKey, i)
		}
	}
	return nil
}

// SRS is the id of the powers of tau.
func (k *Key) SRS() srs.ID { return srs.IDOf(&k.Tau) }

// ID names the key: the hash of what a contract has behind its code.
func (k *Key) ID() verifier.Word {
	b, _ := k.AppendBinary(nil)
	return verifier.Keccak(b)
}

// Selector is what calldata for the key begin with, so that a proof under another one is told from a false proof.
func (k *Key) Selector() [4]byte {
	id := k.ID()
	return [4]byte(id[:4])
}

func word(domain string) verifier.Word { return verifier.Keccak([]byte(domain)) }

// AppendBinary appends the key in words, as a contract has it: header, class, circuit, powers of tau, development,
// K₀ … K₃, α, β, δ, [τ]₂.
func (k *Key) AppendBinary(b []byte) ([]byte, error) {
	class, powers, development := Class(), k.SRS(), verifier.Word{}
	if k.Development {
		development[31] = 1
	}
	for _, w := range []verifier.Word{keyHeader, class, k.Circuit, verifier.Word(powers), development} {
		b = append(b, w[:]...)
	}
	for i := range k.K {
		b = pcs.AppendPoint(b, &k.K[i])
	}
	b = pcs.AppendPoint(b, &k.Alpha)
	for _, p := range []*bn254.G2Affine{&k.Beta, &k.Delta, &k.Tau} {
		b = pcs.AppendG2(b, p)
	}
	return b, nil
}

// UnmarshalBinary decodes a key and checks it as NewKey does. Every key has one encoding.
func (k *Key) UnmarshalBinary(b []byte) error {
	if len(b) < 32 || !bytes.Equal(b[:31], keyHeader[:31]) {
		return ErrKey
	}
	if b[31] != keyHeader[31] {
		return fmt.Errorf("%w: %w: %d, want %d", ErrKey, ErrVersion, b[31], keyHeader[31])
	}
	r := wire.NewReader(b[32:])
	next := func() (w verifier.Word) {
		copy(w[:], r.Take(32))
		return w
	}
	var in Key
	class := next()
	in.Circuit = next()
	powers, development := next(), next()
	in.Development = development[31] == 1
	for i := range in.K {
		in.K[i] = r.Point()
	}
	in.Alpha, in.Beta, in.Delta, in.Tau = r.Point(), r.PointG2(), r.PointG2(), r.PointG2()
	if err := r.Done(); err != nil {
		return err
	}
	switch {
	case class != Class():
		return fmt.Errorf("%w: %s, want %s", ErrClass, class, Class())
	case powers != verifier.Word(in.SRS()) || development != verifier.Word{31: development[31] & 1}:
		return fmt.Errorf("%w: %w", ErrKey, verifier.ErrMalformed)
	}
	if err := in.check(); err != nil {
		return err
	}
	*k = in
	return nil
}

// inputs is K₀ + Σ_j public_j·K_(j+1).
func (k *Key) inputs(public [PublicInputs]fr.Element) (sum bn254.G1Jac) {
	sum = combine(k.K[1:], public[:])
	sum.AddMixed(&k.K[0])
	return sum
}

// combine is Σ weights[i]·points[i], for a few points.
func combine(points []bn254.G1Affine, weights []fr.Element) (sum bn254.G1Jac) {
	for i := range points {
		var term bn254.G1Jac
		term.FromAffine(&points[i])
		term.ScalarMultiplication(&term, weights[i].BigInt(new(big.Int)))
		sum.AddAssign(&term)
	}
	return sum
}
