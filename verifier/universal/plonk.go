package universal

import (
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"github.com/consensys/gnark/backend"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/verifier"
)

// PLONKKey is what a verifying key of PLONK has beside constants: the commitments of the circuit's polynomials, and the
// powers of tau that they are under, which need not be those of a Key.
type PLONKKey struct {
	Tau                bn254.G2Affine
	LogSize            int // of the domain
	S                  [3]bn254.G1Affine
	Ql, Qr, Qm, Qo, Qk bn254.G1Affine
}

// maxLogSize is the two-adicity of the scalar field.
const maxLogSize = 28

// NewPLONKKey takes the points of gnark's key. It refuses one of a circuit with commitments.
func NewPLONKKey(vk *plonk.VerifyingKey, circuit verifier.Word, tau bn254.G2Affine, development bool) (*Key, error) {
	points := &PLONKKey{vk.Kzg.G2[1], bits.Len64(vk.Size) - 1, vk.S, vk.Ql, vk.Qr, vk.Qm, vk.Qo, vk.Qk}
	k := &Key{development, circuit, points, tau}
	if err := k.check(); err != nil {
		return nil, err
	}
	want := points.Gnark()
	switch {
	case len(vk.Qcp) > 0 || len(vk.CommitmentConstraintIndexes) > 0:
		return nil, fmt.Errorf("%w: a PLONK key with commitments, want none", ErrKey)
	case vk.Size != want.Size || vk.NbPublicVariables != PublicInputs || vk.Generator != want.Generator || vk.CosetShift != want.CosetShift:
		return nil, fmt.Errorf("%w: a PLONK key of %d public inputs and a domain of %d, want %d and a power of two",
			ErrKey, vk.NbPublicVariables, vk.Size, PublicInputs)
	case vk.Kzg.G1 != want.Kzg.G1 || vk.Kzg.G2 != want.Kzg.G2:
		return nil, fmt.Errorf("%w: a PLONK key with other generators", ErrKey)
	}
	return k, nil
}

// Scheme is PLONK.
func (k *PLONKKey) Scheme() Scheme { return PLONK }

func (k *PLONKKey) check() error {
	switch {
	case k.LogSize < 1 || k.LogSize > maxLogSize:
		return fmt.Errorf("%w: a PLONK key with a domain of 2^%d, want 2^1 to 2^%d", ErrKey, k.LogSize, maxLogSize)
	case known(&k.Tau):
		return fmt.Errorf("%w: τ of the PLONK key is 0, 1 or −1", ErrKey)
	}
	return nil
}

// commitments are those of the circuit, in the order of their encoding.
func (k *PLONKKey) commitments() []*bn254.G1Affine {
	return []*bn254.G1Affine{&k.S[0], &k.S[1], &k.S[2], &k.Ql, &k.Qr, &k.Qm, &k.Qo, &k.Qk}
}

// append appends [τ]₂, the size of the domain, its inverse, the domain's generator, and the commitments.
func (k *PLONKKey) append(b []byte) []byte {
	domain := k.domain()
	size := fr.NewElement(domain.Cardinality)
	b = pcs.AppendG2(b, &k.Tau)
	for _, e := range []*fr.Element{&size, &domain.CardinalityInv, &domain.Generator} {
		b = wire.AppendScalar(b, e)
	}
	for _, p := range k.commitments() {
		b = pcs.AppendPoint(b, p)
	}
	return b
}

func readPLONKKey(r *wire.Reader) *PLONKKey {
	k := &PLONKKey{Tau: r.PointG2()}
	size := r.Scalar()
	if !size.IsUint64() || bits.OnesCount64(size.Uint64()) != 1 || size.Uint64() > 1<<maxLogSize {
		r.Fail(fmt.Errorf("%w: the size of its domain is no power of two up to 2^%d", ErrKey, maxLogSize))
		return k
	}
	k.LogSize = bits.Len64(size.Uint64()) - 1
	if domain := k.domain(); r.Scalar() != domain.CardinalityInv || r.Scalar() != domain.Generator {
		r.Fail(fmt.Errorf("%w: %w: of its domain", ErrKey, verifier.ErrMalformed))
	}
	for _, p := range k.commitments() {
		*p = r.Point()
	}
	return k
}

func (k *PLONKKey) domain() *fft.Domain {
	return fft.NewDomain(1<<k.LogSize, fft.WithoutPrecompute())
}

// Gnark is gnark's key.
func (k *PLONKKey) Gnark() *plonk.VerifyingKey {
	domain := k.domain()
	_, _, one1, one2 := bn254.Generators()
	vk := &plonk.VerifyingKey{
		Size: domain.Cardinality, SizeInv: domain.CardinalityInv, Generator: domain.Generator, CosetShift: domain.FrMultiplicativeGen,
		NbPublicVariables: PublicInputs, S: k.S, Ql: k.Ql, Qr: k.Qr, Qm: k.Qm, Qo: k.Qo, Qk: k.Qk, Qcp: []kzg.Digest{},
		Kzg: kzg.VerifyingKey{G1: one1, G2: [2]bn254.G2Affine{one2, k.Tau}},
	}
	vk.Kzg.Lines[0], vk.Kzg.Lines[1] = bn254.PrecomputeLines(one2), bn254.PrecomputeLines(k.Tau)
	return vk
}

// PLONKProof is an outer proof of PLONK, as gnark makes it for a contract.
type PLONKProof struct{ Proof *plonk.Proof }

// claimedValues is the number of polynomials that a PLONK proof opens at ζ: the linearised one, three of wires, two
// permutations.
const claimedValues = 6

// NewPLONKProof takes a proof of a circuit without commitments.
func NewPLONKProof(p *plonk.Proof) (*PLONKProof, error) {
	o := &PLONKProof{p}
	return o, o.check()
}

func (o *PLONKProof) check() error {
	if p := o.Proof; len(p.Bsb22Commitments) > 0 || len(p.BatchedProof.ClaimedValues) != claimedValues {
		return fmt.Errorf("%w: a PLONK proof with %d values and %d commitments, want %d and none",
			verifier.ErrShape, len(p.BatchedProof.ClaimedValues), len(p.Bsb22Commitments), claimedValues)
	}
	return nil
}

// Scheme is PLONK.
func (o *PLONKProof) Scheme() Scheme { return PLONK }

// append appends the 768 bytes of the proof that a contract takes: all but the value of the linearised polynomial, which
// it computes.
func (o *PLONKProof) append(b []byte) []byte { return append(b, o.Proof.MarshalSolidity()...) }

// appendFile appends the value of the linearised polynomial, and the rest.
func (o *PLONKProof) appendFile(b []byte) []byte {
	return o.append(wire.AppendScalar(b, &o.Proof.BatchedProof.ClaimedValues[0]))
}

func readPLONKProof(r *wire.Reader) *PLONKProof {
	p := &plonk.Proof{Bsb22Commitments: []kzg.Digest{}}
	values := make([]fr.Element, claimedValues)
	values[0] = r.Scalar()
	for i := range p.LRO {
		p.LRO[i] = r.Point()
	}
	for i := range p.H {
		p.H[i] = r.Point()
	}
	for i := 1; i < claimedValues; i++ {
		values[i] = r.Scalar()
	}
	p.BatchedProof.ClaimedValues = values
	p.Z = r.Point()
	p.ZShiftedOpening.ClaimedValue = r.Scalar()
	p.BatchedProof.H = r.Point()
	p.ZShiftedOpening.H = r.Point()
	return &PLONKProof{p}
}

// verify checks the opening by a product of two pairings, and the outer proof as gnark does.
//
// # Soundness
//
// Each is checked by itself, so no challenge joins them.
func (k *PLONKKey) verify(c *check) error {
	o := c.proof.Outer.(*PLONKProof)
	if err := o.check(); err != nil {
		return err
	}
	left, right, err := c.opening(fr.One())
	if err != nil {
		return err
	}
	_, _, _, one := bn254.Generators()
	if err := pairing(bn254.BatchJacobianToAffineG1([]bn254.G1Jac{left, right}), []bn254.G2Affine{one, c.vk.Tau}); err != nil {
		return err
	}
	if err := plonk.Verify(o.Proof, k.Gnark(), c.Public[:], solidity.WithVerifierTargetSolidityVerifier(backend.PLONK)); err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrFalse, err)
	}
	return nil
}
