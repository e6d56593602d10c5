package verifier

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrKnowledge is the cause of a false proof of knowledge.
var ErrKnowledge = errors.New("no proof of knowledge of the data")

// Registration is what a proof of knowledge is bound to beside the data: who
// registers them, in which campaign, on which chain.
type Registration struct {
	Chain              Word // chain id, a big-endian number
	Campaign, Provider [20]byte
}

// Knowledge proves that whoever made it knows the polynomial f of a commitment:
// the value y = f(x) and W = [(f − y)/(X − x)]₁, at the Point of the
// registration.
type Knowledge struct {
	Y fr.Element
	W bn254.G1Affine
}

// Point is where the polynomial of a piece of a data set is opened:
//
//	x = keccak256( keccak256("aivm/knowledge/v1") ‖ chain ‖ campaign ‖ provider ‖ data id ‖ piece ) mod r
//
// every part a word of 32 bytes.
func (r *Registration) Point(id Word, piece int) fr.Element {
	domain := Keccak([]byte("aivm/knowledge/v1"))
	var campaign, provider Word
	copy(campaign[12:], r.Campaign[:])
	copy(provider[12:], r.Provider[:])
	var number fr.Element
	number.SetUint64(uint64(piece))
	b := append(domain[:], r.Chain[:]...)
	b = append(append(b, campaign[:]...), provider[:]...)
	return HashToField(appendWords(append(b, id[:]...), number))
}

// VerifyKnowledge checks that who registers a data set knows its polynomials,
// for each commitment C with x its Point:
//
//	e(C − y·[1]₁ + x·W, [1]₂) = e(W, [τ]₂)
//
// # Soundness
//
// x is a hash of the commitment, through the data set's id, and of who registers
// it: a proof is of no use to anyone else, nor for a commitment made from
// another one. Knowledge is extracted in the algebraic group model.
// SPEC 11.1, knowledge; SPEC 15.5 says where it is checked.
func VerifyKnowledge(k *Key, r *Registration, descriptor []byte, points []bn254.G1Affine, proofs []Knowledge) error {
	if len(points) == 0 || len(proofs) != len(points) {
		return fmt.Errorf("%w: %d openings, want one for each of %d commitments", ErrShape, len(proofs), len(points))
	}
	tau, err := k.SRS.G2Power(0)
	if err != nil {
		return err
	}
	id := DataID(k.SRS.ID(), descriptor, points)
	for i := range points {
		if !points[i].IsOnCurve() || !proofs[i].W.IsOnCurve() {
			return fmt.Errorf("%w: piece %d has a point that is not on the curve", ErrMalformed, i)
		}
		x := r.Point(id, i)
		if !opens(&k.SRS.G1()[0], k.SRS.G2One(), tau, &points[i], &proofs[i], &x) {
			return fmt.Errorf("%w: piece %d", ErrKnowledge, i)
		}
	}
	return nil
}

// opens reports whether e(C − y·[1]₁ + x·W, [1]₂)·e(−W, [τ]₂) = 1.
func opens(one *bn254.G1Affine, one2, tau bn254.G2Affine, c *bn254.G1Affine, p *Knowledge, x *fr.Element) bool {
	var value, left, w bn254.G1Affine
	value.ScalarMultiplication(one, p.Y.BigInt(new(big.Int)))
	left.ScalarMultiplication(&p.W, x.BigInt(new(big.Int)))
	left.Add(&left, c)
	left.Sub(&left, &value)
	w.Neg(&p.W)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{left, w}, []bn254.G2Affine{one2, tau})
	return ok && err == nil
}
