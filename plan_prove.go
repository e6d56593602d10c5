package aivm

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/files/segments"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// PlanProveOptions of the proofs of pieces.
type PlanProveOptions struct {
	Context  ID    // what the proofs are bound to
	MaxBytes int64 // of a proof, as in ProveOptions
	Only     []int // pieces to prove, from 0; all if it is nil
	// Progress is told of the steps and stages of the piece that is being proven.
	Progress func(piece int, p Progress)
	// Done is told of each piece when its proof is there, or when it is known that it cannot be made yet.
	Done func(PieceProof)
}

// PieceState says how it is about the proof of a piece.
type PieceState string

// States of proofs.
const (
	PieceProven PieceState = "proven"    // by this call
	PieceThere  PieceState = "there"     // it was there, and verifies
	PieceUnrun  PieceState = "not run"   // the run has not come so far
	PieceLacks  PieceState = "not there" // it was not asked for
)

// PieceProof is a piece and its proof.
type PieceProof struct {
	Piece   int // from 0
	State   PieceState
	File    string
	Seconds float64 // that this call has proven for
	Rejects string  // why a file that was there was not taken for the proof; empty if there was none
}

// Prove proves the pieces whose models the folder has. One whose proof is there, and is what it should be, is not proven again. A proof is
// written when it is whole: a call that ended, however it did, is taken up by the next. Data sets are ranged by the first piece that
// reads them, and cited by the others.
func (p *Plan) Prove(ctx context.Context, dir string, powers *Powers, o PlanProveOptions) ([]PieceProof, error) {
	f := segments.Folder(dir)
	if err := f.Make(); err != nil {
		return nil, err
	}
	var list []PieceProof
	for k := range p.pieces {
		if o.Only != nil && !contains(o.Only, k) {
			continue
		}
		r, err := p.provePiece(ctx, f, k, powers, o)
		if err != nil {
			return list, fmt.Errorf("piece %d of %d, %s: %w", k+1, len(p.pieces), p.pieces[k].Text, err)
		}
		list = append(list, r)
		if o.Done != nil {
			o.Done(r)
		}
	}
	return list, nil
}

func contains(list []int, k int) bool {
	for _, x := range list {
		if x == k {
			return true
		}
	}
	return false
}

// provePiece proves a piece, if it is run and not proven.
func (p *Plan) provePiece(ctx context.Context, f segments.Folder, k int, powers *Powers, o PlanProveOptions) (PieceProof, error) {
	x, r := p.pieces[k], PieceProof{Piece: k, File: f.Proof(k + 1)}
	if !segments.Exists(f.Model(k+1)) || k > 0 && !segments.Exists(f.Model(k)) {
		r.State = PieceUnrun
		return r, nil
	}
	prog, err := x.checked()
	if err != nil {
		return r, err
	}
	defer func() { x.program = nil }()
	end, err := opening.Read(f.Model(k+1), opening.ModelKind, powers.s.ID().String())
	if err != nil {
		return r, err
	}
	switch err := p.isProven(f, k, powers, o.Context, end); {
	case err == nil:
		r.State = PieceThere
		return r, nil
	case !errors.Is(err, fs.ErrNotExist):
		r.Rejects = err.Error()
	}
	d, err := p.dataOf(f, k, prog, powers)
	if err != nil {
		return r, err
	}
	blindings, err := end.Scalars()
	if err != nil {
		return r, fmt.Errorf("%s: %w", f.Model(k+1), err)
	}
	options := ProveOptions{ChunkBits: p.chunk, OnChain: p.onChain, Cite: x.cites, Context: o.Context, MaxBytes: o.MaxBytes}
	if o.Progress != nil {
		options.Progress = func(s Progress) { o.Progress(k, s) }
	}
	proof, err := prog.prove(ctx, d, powers, options, blindings)
	if err != nil {
		return r, err
	}
	if got := proof.statement.End; got == nil || got.String() != end.ID {
		return r, fmt.Errorf("the run ends with another model than %s has: it is no run of these data", f.Model(k+1))
	}
	if err := proof.Save(r.File); err != nil {
		return r, err
	}
	r.State, r.Seconds = PieceProven, proof.making.RunSeconds+proof.making.Seconds
	return r, nil
}

// dataOf are what a piece takes, with the openings of its commitments.
func (p *Plan) dataOf(f segments.Folder, k int, prog *Program, powers *Powers) (*Data, error) {
	files := Files{Openings: map[string]string{}, Powers: powers}
	for _, set := range prog.unit.DataSets() {
		files.Openings[set.Name] = f.Data(set.Name)
	}
	if len(prog.unit.Draws()) > 0 {
		beacon, err := readBeacon(f)
		if err != nil {
			return nil, unkept(f, err)
		}
		files.Beacon = &beacon
	}
	r := files.request()
	switch {
	case prog.unit.StartKind() == isa.Genesis:
	case k > 0 || segments.Exists(f.Model(0)):
		r.Start = f.Model(k)
	default:
		var err error
		if r.Known, err = opening.ReadStart(f.Start(), prog.unit); err != nil {
			return nil, unkept(f, err)
		}
	}
	d, err := r.Read(prog.unit)
	if err != nil {
		return nil, unkept(f, err)
	}
	return &Data{d}, nil
}

// isProven reports with nil that the folder has a proof of the piece: one that is valid, and of the data and models of the folder.
func (p *Plan) isProven(f segments.Folder, k int, powers *Powers, context ID, end *opening.File) error {
	proof, err := LoadProof(f.Proof(k + 1))
	if err != nil {
		return err
	}
	return p.proves(f, k, proof, powers, context, end)
}

// proves reports with nil that a proof is valid, of the piece, and of the data and models of the folder.
func (p *Plan) proves(f segments.Folder, k int, proof *Proof, powers *Powers, context ID, end *opening.File) error {
	if proof.OnChain() != p.onChain {
		return fmt.Errorf("it is another kind of proof than the plan's: see aivm plan --wrap")
	}
	w := Want{Program: ID(p.pieces[k].id), Context: context}
	if err := w.Admits(proof); err != nil {
		return err
	}
	s, err := verifier.Verify(&verifier.Key{SRS: powers.s, Fixed: &powers.fixed}, proof.inner)
	if err != nil {
		return err
	}
	if err := p.pieces[k].citesAs(s); err != nil {
		return err
	}
	if s.End == nil || s.End.String() != end.ID {
		return fmt.Errorf("it ends with another model than %s", f.Model(k+1))
	}
	if k > 0 || segments.Exists(f.Model(0)) {
		start, err := opening.Read(f.Model(k), opening.ModelKind, "")
		if err != nil {
			return err
		}
		if s.Start == nil || s.Start.String() != start.ID {
			return fmt.Errorf("it begins with another model than %s", f.Model(k))
		}
	}
	for _, d := range s.Data {
		o, err := opening.Read(f.Data(d.Name), opening.DataKind, "")
		if err != nil {
			return err
		}
		if o.ID != d.ID.String() {
			return fmt.Errorf("it is of other data than %s", f.Data(d.Name))
		}
	}
	return nil
}
