package aivm

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/aivm/aivm/internal/files/segments"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// Verify checks the proofs of all pieces, in their order, and that they form a chain, and says what they say together: one statement,
// that of a proof of the uncut program. The wanted program is the uncut one. An error is a *Rejection.
//
// # Soundness
//
// The pieces are derived from the program, by LoadPlan too: a plan need not be trusted. The program is what Want.Program is, or what the
// statement says.
func (p *Plan) Verify(proofs []*Proof, powers *Powers, w Want) (*Statement, error) {
	if !w.AnyProgram && w.Program != p.program.ID() {
		return nil, reject(fmt.Errorf("%w: %s, want %s", ErrOtherProgram, p.program.ID(), w.Program))
	}
	var pieces []isa.ID
	for _, x := range p.pieces {
		pieces = append(pieces, x.id)
	}
	var list []*verifier.Statement
	ranged, err := w.ranged(len(proofs), powers)
	if err != nil {
		return nil, err
	}
	each := w
	each.AnyProgram, each.Data = false, nil // some data sets are in some pieces
	for i, proof := range proofs {
		if i < len(pieces) {
			each.Program = ID(pieces[i])
		}
		err := each.Admits(proof)
		var s *verifier.Statement
		if err == nil {
			s, err = verifier.Verify(&verifier.Key{SRS: powers.s, Fixed: &powers.fixed}, proof.inner)
		}
		if err != nil {
			return nil, at(i, err)
		}
		ranged.Add(s)
		list = append(list, s)
	}
	whole, err := verifier.Whole(p.program.unit, pieces, list)
	if err != nil {
		return nil, reject(err)
	}
	for i, s := range list {
		if err := ranged.Require(s); err != nil && !w.AssumeRanged {
			return nil, at(i, err)
		}
	}
	if err := (&verifier.Chain{AssumeInitial: w.AssumeInitial}).Follow(whole); err != nil {
		return nil, reject(err)
	}
	err = w.says(whole)
	if err == nil && w.Beacon != nil && len(whole.Draws) == 0 {
		err = fmt.Errorf("%w: the program draws no number", ErrOtherBeacon)
	}
	if err != nil {
		return nil, reject(err)
	}
	return statementOf(whole), nil
}

// at is a rejection of proof i.
func at(i int, err error) *Rejection {
	var r *Rejection
	if !errors.As(err, &r) {
		r = reject(err)
	}
	r.Index = i
	return r
}

// ranged are the data sets that the proofs of Want.Ranges have ranged; n proofs stand before them.
func (w *Want) ranged(n int, powers *Powers) (*verifier.Ranged, error) {
	var ranged verifier.Ranged
	for i, p := range w.Ranges {
		s, err := verifier.Verify(&verifier.Key{SRS: powers.s}, p.inner)
		if err != nil {
			return nil, at(n+i, err)
		}
		ranged.Add(s)
	}
	return &ranged, nil
}

// Proofs reads the proofs of a folder, in the order of the pieces. The error of one that is not there says what makes it.
func (p *Plan) Proofs(dir string) ([]*Proof, error) {
	f := segments.Folder(dir)
	var list []*Proof
	for k, x := range p.pieces {
		proof, err := LoadProof(f.Proof(k + 1))
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("piece %d of %d, %s, is not proven: aivm prove --plan %s", k+1, len(p.pieces), x.Text, dir)
		}
		if err != nil {
			return nil, err
		}
		list = append(list, proof)
	}
	return list, nil
}
