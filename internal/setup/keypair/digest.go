package keypair

import (
	"encoding/binary"
	"fmt"
	"hash"

	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"golang.org/x/crypto/sha3"
)

// Circuit names a constraint system: keccak256 of
//
//	"aivm/r1cs/v1" or "aivm/scs/v1", the numbers of public, secret and internal wires,
//	of coefficients and of constraints, the coefficients,
//	and each constraint: of rank 1, the number of terms and the terms of L, R and O;
//	sparse, the wires a, b, c and the coefficients of a, b, c, a·b and the constant,
//
// where numbers have 4 bytes, coefficients 32, and a term is the number of a coefficient and that of a wire. How gnark solves a
// system is not in it: keys do not depend on it.
func Circuit(system constraint.ConstraintSystem) (d Digest, err error) {
	s, ok := system.(*cs.R1CS) // gnark's type of sparse systems too
	if !ok {
		return d, fmt.Errorf("a constraint system of type %T has no digest", system)
	}
	w := &digester{hash: sha3.NewLegacyKeccak256()}
	if s.Type == constraint.SystemR1CS {
		w.head("aivm/r1cs/v1", s)
		rows := s.GetR1CIterator()
		for r := rows.Next(); r != nil; r = rows.Next() {
			for _, side := range []constraint.LinearExpression{r.L, r.R, r.O} {
				w.number(uint32(len(side)))
				for _, t := range side {
					w.number(t.CID)
					w.number(t.VID)
				}
			}
		}
	} else {
		w.head("aivm/scs/v1", s)
		rows := s.GetSparseR1CIterator()
		for r := rows.Next(); r != nil; r = rows.Next() {
			for _, n := range []uint32{r.XA, r.XB, r.XC, r.QL, r.QR, r.QO, r.QM, r.QC} {
				w.number(n)
			}
		}
	}
	w.flush()
	w.hash.Sum(d[:0])
	return d, nil
}

// digester hashes in large blocks.
type digester struct {
	hash   hash.Hash
	buffer []byte
}

func (w *digester) number(n uint32) {
	if len(w.buffer) > 1<<16 {
		w.flush()
	}
	w.buffer = binary.BigEndian.AppendUint32(w.buffer, n)
}

func (w *digester) flush() {
	w.hash.Write(w.buffer)
	w.buffer = w.buffer[:0]
}

func (w *digester) head(domain string, s *cs.R1CS) {
	w.buffer = append(w.buffer, domain...)
	internal, secret, public := s.GetNbVariables()
	for _, n := range []int{public, secret, internal, len(s.Coefficients), s.GetNbConstraints()} {
		w.number(uint32(n))
	}
	for i := range s.Coefficients {
		b := s.Coefficients[i].Bytes()
		w.buffer = append(w.buffer, b[:]...)
	}
}
