package universal

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// Scheme is the proof system of the outer proof.
type Scheme uint8

// Schemes.
const (
	Groth16 Scheme = 1
	PLONK   Scheme = 2 // without a second phase
)

// String is the scheme's name on the command line and in selectors.
func (s Scheme) String() string {
	switch s {
	case Groth16:
		return "groth16"
	case PLONK:
		return "plonk"
	}
	return fmt.Sprintf("scheme %d", uint8(s))
}

// PublicInputs is the number of public inputs of the outer circuit: Z, Σ.
const PublicInputs = 2

// Key is what a verifier has beside the programs' keys, and a contract as its constants: the verifying key of the outer
// circuit, and [τ]₂ of the powers of tau that commitments are under.
//
// # Soundness
//
// Whoever uses a Key has checked that its points are a key of the circuit with digest Circuit.
type Key struct {
	// Development says that somebody may be able to forge: the powers of tau are nobody's ceremony, or one party made
	// the circuit's key.
	Development bool
	Circuit     verifier.Word // digest of the constraints
	Points      Points
	Tau         bn254.G2Affine
}

// Points are those of the outer circuit's verifying key: *Groth16Key or *PLONKKey.
type Points interface {
	Scheme() Scheme
	// check refuses keys under which anybody can forge.
	check() error
	// append appends the points in words.
	append(b []byte) []byte
	// verify checks a proof's equations.
	verify(c *check) error
}

// Causes of a key that is none.
var (
	ErrKey   = errors.New("not a key for proofs of all programs")
	ErrGamma = errors.New("a Groth16 key with γ ≠ 1, or with γ = δ")
)

// KeyHeader begins a key, KeyVersion is the last byte of its first word, the scheme the byte before.
const (
	KeyHeader  = "AIVM VERIFYING KEY"
	KeyVersion = 3
)

var keyHeader = headerOf(KeyHeader, KeyVersion)

// check refuses keys under which anybody can forge.
func (k *Key) check() error {
	if known(&k.Tau) {
		return fmt.Errorf("%w: τ is 0, 1 or −1", ErrKey)
	}
	return k.Points.check()
}

// known reports whether the secret behind a point is 0, 1 or −1.
func known(p *bn254.G2Affine) bool {
	_, _, _, one := bn254.Generators()
	return p.IsInfinity() || p.X.Equal(&one.X)
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
// points, [τ]₂.
func (k *Key) AppendBinary(b []byte) ([]byte, error) {
	class, powers, development, first := Class(), k.SRS(), verifier.Word{}, keyHeader
	if k.Development {
		development[31] = 1
	}
	first[30] = byte(k.Points.Scheme())
	for _, w := range []verifier.Word{first, class, k.Circuit, verifier.Word(powers), development} {
		b = append(b, w[:]...)
	}
	return pcs.AppendG2(k.Points.append(b), &k.Tau), nil
}

// UnmarshalBinary decodes a key and checks it as NewKey does. Every key has one encoding.
func (k *Key) UnmarshalBinary(b []byte) error {
	if len(b) < 32 || !bytes.Equal(b[:30], keyHeader[:30]) {
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
	switch s := Scheme(b[30]); s {
	case Groth16:
		in.Points = readGroth16Key(r)
	case PLONK:
		in.Points = readPLONKKey(r)
	default:
		return fmt.Errorf("%w: %s", ErrKey, s)
	}
	in.Tau = r.PointG2()
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
