package wrapped

import (
	"encoding/binary"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/isa/int128"
)

// Calldata are the arguments of verifyProof beside the verifier id: the public
// values
//
//	context, id of every data set, [id of the start], [id of the end], outputs
//
// in words, outputs as int128, and the proof
//
//	selector (4 bytes), commitments, outer proof, Q, G, Open, d, ρ_high, α, y.
//
// The proof is checked for its shape, not verified.
func (k *Key) Calldata(p *Proof) (publicValues, proof []byte, err error) {
	c, err := newCheck(k, p)
	if err != nil {
		return nil, nil, err
	}
	s := c.statement()
	publicValues = append(publicValues, s.Context[:]...)
	for _, d := range s.Data {
		publicValues = append(publicValues, d.ID[:]...)
	}
	if s.Start != nil {
		publicValues = append(publicValues, s.Start[:]...)
	}
	if s.End != nil {
		publicValues = append(publicValues, s.End[:]...)
	}
	for _, o := range s.Outputs {
		for _, v := range o.Values {
			publicValues = appendInt128(publicValues, v)
		}
	}
	selector := k.Selector()
	proof = append(proof, selector[:]...)
	for i := range p.Commitments {
		proof = pcs.AppendPoint(proof, &p.Commitments[i])
	}
	if proof, err = p.outer(proof); err != nil {
		return nil, nil, err
	}
	if proof, err = p.Opening.AppendBinary(proof); err != nil {
		return nil, nil, err
	}
	proof = wire.AppendScalar(proof, &p.Digest)
	for i := range p.High {
		proof = wire.AppendScalar(proof, &p.High[i])
	}
	return publicValues, wire.AppendScalar(wire.AppendScalar(proof, &p.Alpha), &p.Y), nil
}

// appendInt128 appends a word, sign-extended.
func appendInt128(b []byte, v int128.Int) []byte {
	sign := uint64(v.Hi >> 63)
	for _, w := range []uint64{sign, sign, uint64(v.Hi), v.Lo} {
		b = binary.BigEndian.AppendUint64(b, w)
	}
	return b
}
