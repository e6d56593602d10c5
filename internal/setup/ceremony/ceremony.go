// Package ceremony makes Groth16 keys that nobody can forge under if one participant was honest: the second phase of Bowe, Gabizon and
// Miers (eprint 2017/1050) over gnark's mpcsetup, on top of a first phase from a .ptau file.
//
// The coordinator's start is a function of the circuit and of phase 1. Each participant multiplies the secret δ by a random number, proves
// that he knows it, and forgets it. At last a public random value that nobody could know before, the beacon, is multiplied in. Everybody can
// check it all, from circuit, phase 1, contributions and beacon, and comes to the same key.
package ceremony

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	gnark "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/verifier/srs"
)

// Errors, by cause; keypair.ErrCircuit and keypair.ErrVersion beside them.
var (
	ErrFormat       = errors.New("malformed contribution")
	ErrPhase1       = errors.New("a contribution on another phase 1")
	ErrContribution = errors.New("the contribution does not follow from the one before")
	ErrStart        = errors.New("the start does not follow from the circuit and phase 1")
	ErrEmpty        = errors.New("a ceremony without contributions")
	ErrBeacon       = errors.New("unfit beacon")
)

// Contribution is the state of phase 2 after so many contributions: number 0 is the start.
type Contribution struct {
	Gnark   string
	Circuit keypair.Digest
	Phase1  srs.Phase1ID
	Number  int
	phase2  mpcsetup.Phase2
	// evaluations are what of the key does not depend on δ; of a start only.
	evaluations *mpcsetup.Phase2Evaluations
}

// Hash identifies a contribution and, through the challenges, all before.
func (c *Contribution) Hash() (h keypair.Digest) {
	digest := sha256.New()
	if _, err := c.phase2.WriteTo(digest); err != nil {
		panic("BUG: ceremony: " + err.Error()) // a hash takes all
	}
	digest.Sum(h[:0])
	return h
}

// Contribute multiplies fresh randomness of the operating system in. It changes c.
func (c *Contribution) Contribute() {
	c.phase2.Contribute()
	c.Number++
	c.evaluations = nil
}

// Ceremony is the second phase for one circuit, as its coordinator and everybody who checks it see it: a start and contributions in their order.
type Ceremony struct {
	constraints int
	circuit     keypair.Digest
	phase1      *srs.Phase1
	commons     mpcsetup.SrsCommons
	start, last *Contribution
}

// Size is the number of constraints that phase 1 must serve.
func Size(system *cs.R1CS) int {
	return int(fft.NewDomain(uint64(system.GetNbConstraints()), fft.WithoutPrecompute()).Cardinality)
}

// New makes the start of a ceremony, with a phase 1 of Size. The Lagrange polynomials are made if they are nil in l: half the work and more.
// stage is told what begins; it may be nil. The start is checked as Open does: ErrStart says that l is not of the phase 1.
func New(ctx context.Context, system *cs.R1CS, phase1 *srs.Phase1, l *srs.Lagrange, stage func(string)) (*Ceremony, error) {
	c, err := ground(system, phase1)
	if err != nil {
		return nil, err
	}
	if stage == nil {
		stage = func(string) {}
	}
	if l, err = sized(l, len(phase1.Alpha)); err != nil {
		return nil, err
	}
	start := &Contribution{Gnark: keypair.GnarkVersion(), Circuit: c.circuit, Phase1: phase1.ID()}
	if err := newInitializer(ctx, system, phase1, l, stage).run(system.GetNbPublicVariables(), start); err != nil {
		return nil, err
	}
	stage("check")
	if err := c.checkStart(system, start); err != nil {
		return nil, err
	}
	c.start, c.last = start, start
	return c, ctx.Err()
}

// sized is a copy, empty for nil; it refuses lists that are not of n points.
func sized(l *srs.Lagrange, n int) (*srs.Lagrange, error) {
	if l == nil {
		return new(srs.Lagrange), nil
	}
	out := *l
	for _, got := range []int{len(l.Tau), len(l.Alpha), len(l.Beta), len(l.TauG2)} {
		if got != 0 && got != n {
			return nil, fmt.Errorf("%w: %d Lagrange polynomials, want %d", ErrPhase1, got, n)
		}
	}
	return &out, nil
}

// Open continues from a start that somebody else made. It returns ErrStart unless it follows from the circuit and phase 1, with error 2^-127
// over randomness of its own.
func Open(ctx context.Context, system *cs.R1CS, phase1 *srs.Phase1, start *Contribution) (*Ceremony, error) {
	c, err := ground(system, phase1)
	if err != nil {
		return nil, err
	}
	if err := c.sameGround(start); err != nil {
		return nil, err
	}
	if start.Number != 0 || start.evaluations == nil {
		return nil, fmt.Errorf("%w: it is contribution %d", ErrStart, start.Number)
	}
	if err := c.checkStart(system, start); err != nil {
		return nil, err
	}
	c.start, c.last = start, start
	return c, ctx.Err()
}

// ground is a ceremony without a start.
func ground(system *cs.R1CS, phase1 *srs.Phase1) (*Ceremony, error) {
	if list, ok := system.CommitmentInfo.(constraint.Groth16Commitments); ok && len(list) > 0 {
		return nil, fmt.Errorf("%w: %d, want none", groth16.ErrCommitment, len(list))
	}
	if got, want := len(phase1.Alpha), Size(system); got != want {
		return nil, fmt.Errorf("%w: phase 1 for %d constraints, want %d", ErrPhase1, got, want)
	}
	digest, err := keypair.Circuit(system)
	if err != nil {
		return nil, err
	}
	c := &Ceremony{constraints: system.GetNbConstraints(), circuit: digest, phase1: phase1}
	c.commons.G1.Tau, c.commons.G1.AlphaTau, c.commons.G1.BetaTau = phase1.Tau, phase1.Alpha, phase1.Beta
	c.commons.G2.Tau, c.commons.G2.Beta = phase1.TauG2, phase1.BetaG2
	return c, nil
}

// Start is contribution 0.
func (c *Ceremony) Start() *Contribution { return c.start }

func (c *Ceremony) sameGround(next *Contribution) error {
	if next.Circuit != c.circuit {
		return fmt.Errorf("%w: the contribution's has digest %s, want %s", keypair.ErrCircuit, next.Circuit, c.circuit)
	}
	if id := c.phase1.ID(); next.Phase1 != id {
		return fmt.Errorf("%w: %s, want %s", ErrPhase1, next.Phase1, id)
	}
	return nil
}

// Add checks that a contribution follows from the last one and adds it.
func (c *Ceremony) Add(next *Contribution) error {
	if err := c.sameGround(next); err != nil {
		return err
	}
	if next.Number != c.last.Number+1 {
		return fmt.Errorf("%w: it is number %d, want %d", ErrContribution, next.Number, c.last.Number+1)
	}
	if len(next.phase2.Challenge) == 0 { // gnark takes an empty one for any
		return fmt.Errorf("%w: it has no challenge", ErrContribution)
	}
	if err := c.last.phase2.Verify(&next.phase2); err != nil {
		return fmt.Errorf("%w: %w", ErrContribution, err)
	}
	c.last = next
	return nil
}

// Bounds of a beacon's length in bytes.
const (
	minBeacon = 16
	maxBeacon = 1024
)

// Seal multiplies the beacon in and returns the keypair. The ceremony is over then: it changes the last contribution.
//
// # Soundness
//
// The beacon must be a value that nobody could know or choose before the last contribution was public. Without a contribution δ would be the
// beacon's, which everybody knows. The keys are of a ceremony only if phase 1 is.
func (c *Ceremony) Seal(beacon []byte) (*keypair.Groth16, error) {
	if c.last == c.start {
		return nil, fmt.Errorf("%w: δ would be known to everybody", ErrEmpty)
	}
	if err := CheckBeacon(beacon); err != nil {
		return nil, err
	}
	transcript := sha256.New()
	last := c.last.Hash()
	transcript.Write([]byte("aivm phase 2 v1"))
	transcript.Write(last[:])
	transcript.Write(beacon)
	k := &keypair.Groth16{Header: keypair.Header{
		Scheme: keypair.SchemeGroth16, Kind: keypair.Development, Gnark: keypair.GnarkVersion(), Circuit: c.circuit, Constraints: c.constraints,
		Phase1: keypair.Digest(c.start.Phase1), Transcript: keypair.Digest(transcript.Sum(nil)),
	}}
	if c.phase1.Kind() == srs.Ceremony {
		k.Kind = keypair.Ceremony
	}
	pk, vk := c.last.phase2.Seal(&c.commons, c.start.evaluations, beacon)
	k.Proving, k.Verifying = pk.(*gnark.ProvingKey), vk.(*gnark.VerifyingKey)
	return k, k.Check()
}

// CheckBeacon refuses values that are no random ones.
func CheckBeacon(beacon []byte) error {
	if n := len(beacon); n < minBeacon || n > maxBeacon {
		return fmt.Errorf("%w: %d bytes, want %d to %d", ErrBeacon, n, minBeacon, maxBeacon)
	}
	for _, b := range beacon {
		if b != beacon[0] {
			return nil
		}
	}
	return fmt.Errorf("%w: all bytes are %#02x", ErrBeacon, beacon[0])
}
