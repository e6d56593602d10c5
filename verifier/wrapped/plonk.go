package wrapped

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

// PLONKKey is what a verifying key has beside constants: the commitments of the
// circuit's polynomials, and the powers of tau that they are under, which need not be
// those of the inner proof.
type PLONKKey struct {
	LogSize            int // of the domain
	Tau                bn254.G2Affine
	S                  [3]bn254.G1Affine
	Ql, Qr, Qm, Qo, Qk bn254.G1Affine
}

// maxLogSize is the two-adicity of the scalar field.
const maxLogSize = 28

// NewPLONKKey takes the points of gnark's key.
func NewPLONKKey(vk *plonk.VerifyingKey) (*PLONKKey, error) {
	k := &PLONKKey{bits.Len64(vk.Size) - 1, vk.Kzg.G2[1], vk.S, vk.Ql, vk.Qr, vk.Qm, vk.Qo, vk.Qk}
	if err := k.check(); err != nil {
		return nil, err
	}
	want := k.Gnark()
	if len(vk.Qcp) > 0 || len(vk.CommitmentConstraintIndexes) > 0 {
		return nil, fmt.Errorf("%w: a PLONK key with commitments, want none", ErrKey)
	}
	if vk.Size != want.Size || vk.NbPublicVariables != PublicInputs || vk.Generator != want.Generator || vk.CosetShift != want.CosetShift {
		return nil, fmt.Errorf("%w: a PLONK key of %d public inputs and a domain of %d, want %d and a power of two",
			ErrKey, vk.NbPublicVariables, vk.Size, PublicInputs)
	}
	if vk.Kzg.G1 != want.Kzg.G1 || vk.Kzg.G2 != want.Kzg.G2 {
		return nil, fmt.Errorf("%w: a PLONK key with other generators", ErrKey)
	}
	return k, nil
}

func (k *PLONKKey) check() error {
	if k.LogSize < 1 || k.LogSize > maxLogSize {
		return fmt.Errorf("%w: a PLONK key with a domain of 2^%d, want 2^1 to 2^%d", ErrKey, k.LogSize, maxLogSize)
	}
	return nil
}

// points are the points in the order of their encoding.
func (k *PLONKKey) points() []*bn254.G1Affine {
	return []*bn254.G1Affine{&k.S[0], &k.S[1], &k.S[2], &k.Ql, &k.Qr, &k.Qm, &k.Qo, &k.Qk}
}

func (k *PLONKKey) append(b []byte) []byte {
	b = pcs.AppendG2(append(b, byte(k.LogSize)), &k.Tau)
	for _, p := range k.points() {
		b = pcs.AppendPoint(b, p)
	}
	return b
}

func readPLONKKey(r *wire.Reader) *PLONKKey {
	k := &PLONKKey{LogSize: int(r.Byte()), Tau: r.PointG2()}
	for _, p := range k.points() {
		*p = r.Point()
	}
	return k
}

// Gnark is gnark's key.
func (k *PLONKKey) Gnark() *plonk.VerifyingKey {
	domain := fft.NewDomain(1<<k.LogSize, fft.WithoutPrecompute())
	_, _, one1, one2 := bn254.Generators()
	vk := &plonk.VerifyingKey{
		Size: domain.Cardinality, SizeInv: domain.CardinalityInv, Generator: domain.Generator, CosetShift: domain.FrMultiplicativeGen,
		NbPublicVariables: PublicInputs, S: k.S, Ql: k.Ql, Qr: k.Qr, Qm: k.Qm, Qo: k.Qo, Qk: k.Qk, Qcp: []kzg.Digest{},
		Kzg: kzg.VerifyingKey{G1: one1, G2: [2]bn254.G2Affine{one2, k.Tau}},
	}
	vk.Kzg.Lines[0], vk.Kzg.Lines[1] = bn254.PrecomputeLines(one2), bn254.PrecomputeLines(k.Tau)
	return vk
}

// PLONKProof is an outer proof as gnark makes it for a contract.
type PLONKProof struct{ Proof *plonk.Proof }

// claimedValues is the number of polynomials that a PLONK proof opens at ζ: the
// linearised one, three of wires, two permutations.
const claimedValues = 6

// NewPLONKProof takes a proof of a circuit without commitments.
func NewPLONKProof(p *plonk.Proof) (*PLONKProof, error) {
	if len(p.Bsb22Commitments) > 0 || len(p.BatchedProof.ClaimedValues) != claimedValues {
		return nil, fmt.Errorf("%w: a PLONK proof with %d values and %d commitments, want %d and none",
			verifier.ErrShape, len(p.BatchedProof.ClaimedValues), len(p.Bsb22Commitments), claimedValues)
	}
	return &PLONKProof{p}, nil
}

// append appends the proof as calldata have it: without the value of the
// linearised polynomial, which a contract computes.
func (p *PLONKProof) append(b []byte) []byte { return append(b, p.Proof.MarshalSolidity()...) }

// appendFile appends the value of the linearised polynomial, and the rest.
func (p *PLONKProof) appendFile(b []byte) []byte {
	return p.append(wire.AppendScalar(b, &p.Proof.BatchedProof.ClaimedValues[0]))
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

// verify checks the proof for the public inputs.
func (p *PLONKProof) verify(k *Key, public []fr.Element) error {
	if _, err := NewPLONKProof(p.Proof); err != nil {
		return err
	}
	if err := plonk.Verify(p.Proof, k.PLONK.Gnark(), public, solidity.WithVerifierTargetSolidityVerifier(backend.PLONK)); err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrFalse, err)
	}
	return nil
}
