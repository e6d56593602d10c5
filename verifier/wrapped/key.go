package wrapped

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// Scheme is the proof system of the outer proof.
type Scheme uint8

// Schemes.
const (
	Groth16 Scheme = 1
	PLONK   Scheme = 2
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

// PublicInputs is the number of public inputs of the circuit: d, ζ, z, σ.
const PublicInputs = 4

// Key is what a verifier of wrapped proofs of one program needs, and what a
// contract for it has as constants. A key of the circuit serves all programs of a
// shape; a Key names one of them, by Program and Fixed. NewKey makes one.
//
// # Soundness
//
// Whoever makes a Key has checked that TauB is [τ^b]₂ for the τ of Tau, that Fixed
// are the commitments to the constants of Program under τ, and that the scheme's
// points are a key of the circuit with digest Circuit, which is the circuit of
// Program and C. VerifierID binds all of it.
type Key struct {
	Scheme Scheme
	// Development says that somebody may be able to forge: the powers of tau are
	// nobody's ceremony, or one party made the scheme's key.
	Development bool
	Gnark       string           // version of gnark that made the key
	Program     []byte           // encoded
	C           int              // chunks have 2^C cells
	Circuit     verifier.Word    // digest of the constraint system
	Fixed       []bn254.G1Affine // commitments of the chunks that the program fixes, in chunk order
	Tau, TauB   bn254.G2Affine   // [τ]₂, and [τ^b]₂ for b = 2^⌈C/2⌉
	Groth16     *Groth16Key      // nil but for Groth16
	PLONK       *PLONKKey        // nil but for PLONK

	layout  *argument.Layout
	program verifier.Word // P
	id      verifier.Word
}

// Groth16Key is a verifying key with γ = 1, as mpcsetup makes them.
type Groth16Key struct {
	Alpha       bn254.G1Affine
	Beta, Delta bn254.G2Affine
	K           [PublicInputs + 1]bn254.G1Affine
}

// Causes of a key that is none.
var (
	ErrKey   = errors.New("not a key for wrapped proofs")
	ErrGamma = errors.New("a Groth16 key with γ ≠ 1, or with γ = δ")
)

// NewGroth16Key takes the points of gnark's key. It refuses one with γ ≠ [1]₂, for
// which the verifiers' equation is another, and one with δ = γ, whose second phase
// was skipped: anyone can forge under it.
func NewGroth16Key(vk *groth16.VerifyingKey) (*Groth16Key, error) {
	_, _, _, one := bn254.Generators()
	if !vk.G2.Gamma.Equal(&one) || vk.G2.Delta.Equal(&one) {
		return nil, ErrGamma
	}
	if n := len(vk.G1.K); n != PublicInputs+1 || len(vk.PublicAndCommitmentCommitted) > 0 {
		return nil, fmt.Errorf("%w: %d points for public inputs and %d commitments, want %d and none",
			ErrKey, n, len(vk.PublicAndCommitmentCommitted), PublicInputs+1)
	}
	return &Groth16Key{vk.G1.Alpha, vk.G2.Beta, vk.G2.Delta, [PublicInputs + 1]bn254.G1Affine(vk.G1.K)}, nil
}

// check refuses keys under which anybody can forge: δ is γ, a secret is known to be 1 or −1, α or a public
// input has no point, so that it is in no equation.
func (k *Groth16Key) check() error {
	_, _, one1, one2 := bn254.Generators()
	switch {
	case k.Delta.Equal(&one2):
		return ErrGamma
	case k.Alpha.IsInfinity() || k.Alpha.X.Equal(&one1.X) || k.Beta.X.Equal(&one2.X) || k.Delta.X.Equal(&one2.X):
		return fmt.Errorf("%w: α, β or δ is 0, 1 or −1", ErrKey)
	}
	for i := range k.K {
		if k.K[i].IsInfinity() {
			return fmt.Errorf("%w: public input %d has no point", ErrKey, i)
		}
	}
	return nil
}

// append appends the encoding of the key's points.
func (k *Groth16Key) append(b []byte) []byte {
	b = pcs.AppendPoint(b, &k.Alpha)
	b = pcs.AppendG2(pcs.AppendG2(b, &k.Beta), &k.Delta)
	for _, p := range k.points() {
		b = pcs.AppendPoint(b, p)
	}
	return b
}

// NewKey checks that the parts fit each other and returns a key to verify with.
// SPEC 12.2, what a key has.
func NewKey(k Key) (*Key, error) {
	var scheme []byte
	switch {
	case k.Scheme == Groth16 && k.Groth16 != nil && k.PLONK == nil:
		if err := k.Groth16.check(); err != nil {
			return nil, err
		}
		scheme = k.Groth16.append(nil)
	case k.Scheme == PLONK && k.PLONK != nil && k.Groth16 == nil:
		if err := k.PLONK.check(); err != nil {
			return nil, err
		}
		scheme = k.PLONK.append(nil)
	default:
		return nil, fmt.Errorf("%w: %s, with the points of another scheme or without", ErrKey, k.Scheme)
	}
	prog, err := isa.Decode(k.Program)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", verifier.ErrProgram, err)
	}
	u, err := isa.Check(prog)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", verifier.ErrProgram, err)
	}
	if err := verifier.RequireAlone(u); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	if k.layout, err = argument.NewLayout(u, k.C, 0); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	if n := len(k.FixedChunks()); n != len(k.Fixed) {
		return nil, fmt.Errorf("%w: %d fixed commitments, want %d", ErrKey, len(k.Fixed), n)
	}
	k.program = verifier.ProgramWord(isa.ProgramID(prog), k.C, 0, k.SRS())
	k.id = k.verifierID(scheme)
	return &k, nil
}

// verifierID is keccak256 of a domain, P, the fixed commitments, the circuit, the
// verifying key and the selector.
func (k *Key) verifierID(scheme []byte) verifier.Word {
	var fixed []byte
	for i := range k.Fixed {
		fixed = pcs.AppendPoint(fixed, &k.Fixed[i])
	}
	scheme = pcs.AppendG2(pcs.AppendG2(scheme[:len(scheme):len(scheme)], &k.Tau), &k.TauB)
	domain, commitments, points := word("aivm/verifier/v2"), verifier.Keccak(fixed), verifier.Keccak(scheme)
	s := k.Selector()
	return verifier.Keccak(domain[:], k.program[:], commitments[:], k.Circuit[:], points[:], s[:], make([]byte, 28))
}

func word(domain string) verifier.Word { return verifier.Keccak([]byte(domain)) }

// Selector is what calldata for the key begins with: it tells the schemes apart,
// and proofs that somebody may be able to forge from others.
func (k *Key) Selector() (s [4]byte) {
	domain := "aivm." + k.Scheme.String() + ".v1"
	if k.Development {
		domain = "aivm." + k.Scheme.String() + ".development.v1"
	}
	w := word(domain)
	copy(s[:], w[:])
	return s
}

// SRS is the id of the powers of tau.
func (k *Key) SRS() srs.ID { return srs.IDOf(&k.Tau) }

// Unit is the key's program, checked.
func (k *Key) Unit() *isa.Unit { return k.layout.Unit }

// Chunks is the number of commitments of the program's proofs.
func (k *Key) Chunks() int { return len(k.layout.Chunks) }

// ProgramWord is P of the specification: it binds program, chunk size and powers of
// tau.
func (k *Key) ProgramWord() verifier.Word { return k.program }

// VerifierID names the key, and what it verifies, on chain.
func (k *Key) VerifierID() verifier.Word { return k.id }

// FixedChunks are the numbers of the chunks that the program fixes.
func (k *Key) FixedChunks() []int {
	var out []int
	for i, c := range k.layout.Chunks {
		if c.Fixed() {
			out = append(out, i)
		}
	}
	return out
}
