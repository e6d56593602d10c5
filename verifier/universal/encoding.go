package universal

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/verifier"
)

// Header begins the file of a proof, Version follows it.
const (
	Header  = "AIVM WRAPPED PROOF\n"
	Version = 4
)

// table lists the commitments of all blocks once: those of the first block as they are, then each that is not there
// yet. References are the numbers of a block's commitments in it; the first block's are 0, 1, 2, …
func table(blocks []Block) (points []bn254.G1Affine, references [][]int) {
	first := map[bn254.G1Affine]int{}
	for i := range blocks {
		list := make([]int, len(blocks[i].Commitments))
		for j, p := range blocks[i].Commitments {
			at, known := first[p]
			if !known || i == 0 {
				at = len(points)
				points = append(points, p)
			}
			if !known {
				first[p] = at
			}
			list[j] = at
		}
		references = append(references, list)
	}
	return points, references
}

// AppendBinary appends the encoding of the proof.
// SPEC 12.6.
func (p *Proof) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, Header...)
	b = append(b, Version, byte(p.Outer.Scheme()))
	points, references := table(p.Blocks)
	b = wire.AppendPoints(b, points)
	b = wire.AppendCount(b, len(p.Blocks))
	for i := range p.Blocks {
		block := &p.Blocks[i]
		b = append(append(append(b, block.Program[:]...), block.Key[:]...), block.Context[:]...)
		b = wire.AppendOutputs(b, block.Outputs)
		b = wire.AppendCount(b, len(references[i]))
		for _, r := range references[i] {
			b = wire.AppendCount(b, r)
		}
		b = wire.AppendScalars(wire.AppendScalar(b, &block.Digest), block.High)
	}
	b = wire.AppendPoints(wire.AppendPoints(b, p.Wires), p.Inverses)
	return p.Outer.appendFile(p.appendOpening(b)), nil
}

// appendOpening appends the joined opening.
func (p *Proof) appendOpening(b []byte) []byte {
	b = wire.AppendScalar(b, &p.Digest)
	for _, e := range append(p.Point.scalars(), p.Opening.scalars()...) {
		b = wire.AppendScalar(b, &e)
	}
	return appendPoints(b, p.Opening.points())
}

// UnmarshalBinary decodes a proof. Every proof has one encoding.
func (p *Proof) UnmarshalBinary(b []byte) error {
	if !bytes.HasPrefix(b, []byte(Header)) {
		return ErrForeign
	}
	r := wire.NewReader(b[len(Header):])
	if v := r.Byte(); r.Err() == nil && v != Version {
		return fmt.Errorf("%w: %w: %d, want %d", ErrForeign, ErrVersion, v, Version)
	}
	scheme := Scheme(r.Byte())
	points, in := r.Points(), Proof{}
	n := r.Count(3 * 32)
	if n > MaxBlocks {
		r.Fail(fmt.Errorf("%w: %d blocks, want %d at most", verifier.ErrMalformed, n, MaxBlocks))
	}
	for i := 0; i < n && r.Err() == nil; i++ {
		var block Block
		copy(block.Program[:], r.Take(32))
		copy(block.Key[:], r.Take(32))
		copy(block.Context[:], r.Take(32))
		block.Outputs = r.Outputs()
		block.Commitments = make([]bn254.G1Affine, r.Count(4))
		for j := range block.Commitments {
			at := int(binary.BigEndian.Uint32(r.Take(4)))
			if at >= len(points) {
				r.Fail(fmt.Errorf("%w: commitment %d of %d", verifier.ErrMalformed, at, len(points)))
				break
			}
			block.Commitments[j] = points[at]
		}
		block.Digest, block.High = r.Scalar(), r.Scalars()
		in.Blocks = append(in.Blocks, block)
	}
	in.Wires, in.Inverses = r.Points(), r.Points()
	in.Digest = r.Scalar()
	for _, list := range [][]fr.Element{in.Point.Block[:], in.Point.Part[:], in.Point.High[:]} {
		for i := range list {
			list[i] = r.Scalar()
		}
	}
	o := &in.Opening
	for _, e := range []*fr.Element{&o.Kappa, &o.Alpha, &o.Folded, &o.Value, &o.Digest} {
		*e = r.Scalar()
	}
	for _, q := range []*bn254.G1Affine{&o.H, &o.G, &o.Q, &o.W} {
		*q = r.Point()
	}
	switch scheme {
	case Groth16:
		in.Outer = &Groth16Proof{r.Point(), r.PointG2(), r.Point()}
	case PLONK:
		in.Outer = readPLONKProof(r)
	default:
		r.Fail(fmt.Errorf("%w: %s", verifier.ErrMalformed, scheme))
	}
	if err := r.Done(); err != nil {
		return err
	}
	if again, err := in.AppendBinary(nil); err != nil || !bytes.Equal(again, b) {
		return fmt.Errorf("%w: the table of commitments is in another order", verifier.ErrMalformed)
	}
	*p = in
	return nil
}

// countBits is the number of bits of the number of commitments in calldata.
const countBits = 14

// ErrTooLarge says that a proof has more commitments than calldata can refer to.
var ErrTooLarge = errors.New("too many commitments for a contract")

// Calldata are the arguments of verifyProofs: the blocks' public values, and the proof
//
//	selector (4 bytes)
//	for which blocks constants follow (2 bytes: bit k for block k), parts of the rows less 1 (2 bits), number of commitments (14)
//	for the first block of each program its constants, or the address of a contract whose code they are
//	commitments, W, I
//	for each block d and ρ_high
//	for each block but the first the numbers of its commitments (2 bytes each)
//	D, point, opening, outer proof
//
// registered says where the constants of a program are on chain; if nowhere, they go along. The proof is checked for its
// shape, not verified.
// SPEC 12.5.
func Calldata(vk *Key, keys []*ProgramKey, p *Proof, registered func(*ProgramKey) (address [20]byte, ok bool)) (values [][]byte, proof []byte, err error) {
	c, err := newCheck(vk, keys, p)
	if err != nil {
		return nil, nil, err
	}
	points, references := table(p.Blocks)
	if len(points) >= 1<<countBits {
		return nil, nil, fmt.Errorf("%w: %d", ErrTooLarge, len(points))
	}
	var constants []byte
	mask, sent := 0, map[*ProgramKey]bool{}
	for i, k := range c.keys {
		values = append(values, k.PublicValues(&p.Blocks[i]))
		if sent[k] {
			continue
		}
		sent[k] = true
		if address, ok := registered(k); ok {
			constants = append(constants, address[:]...)
			continue
		}
		mask |= 1 << i
		if constants, err = k.AppendBinary(constants); err != nil {
			return nil, nil, err
		}
	}
	selector := vk.Selector()
	proof = binary.BigEndian.AppendUint16(selector[:], uint16(mask))
	proof = binary.BigEndian.AppendUint16(proof, uint16((p.parts()-1)<<countBits|len(points)))
	proof = append(proof, constants...)
	for _, list := range [][]bn254.G1Affine{points, p.Wires, p.Inverses} {
		proof = appendPoints(proof, list)
	}
	for i := range p.Blocks {
		proof = wire.AppendScalar(proof, &p.Blocks[i].Digest)
		for j := range p.Blocks[i].High {
			proof = wire.AppendScalar(proof, &p.Blocks[i].High[j])
		}
	}
	for _, list := range references[1:] {
		for _, r := range list {
			proof = binary.BigEndian.AppendUint16(proof, uint16(r))
		}
	}
	return values, p.Outer.append(p.appendOpening(proof)), nil
}
