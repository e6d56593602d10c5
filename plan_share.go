package aivm

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"

	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/files/segments"
	"github.com/aivm/aivm/verifier"
)

// ErrNotRun says of a piece that the run has not come so far.
var ErrNotRun = errors.New("the run has not come so far")

// ErrNoProof says of bytes that they are no proof of the piece that they are to be of: what else they are.
var ErrNoProof = errors.New("no proof of the piece")

// Needs are the files of the folder that the proof of a piece, from 0, is made of, by their names in it: for whoever is to prove it elsewhere.
// All but plan.json, program.aivm and beacon.txt are SECRET. The error is ErrNotRun if the folder does not have them yet.
func (p *Plan) Needs(dir string, piece int) ([]string, error) {
	if err := p.has(piece); err != nil {
		return nil, err
	}
	f, own := segments.Folder(dir), segments.Folder("")
	x := p.pieces[piece]
	list := []string{own.PlanFile(), own.Program(), own.Model(piece + 1)}
	for _, set := range setsOf(x.Program) {
		list = append(list, own.Data(set))
	}
	switch {
	case piece > 0 || segments.Exists(f.Model(0)):
		list = append(list, own.Model(piece))
	case segments.Exists(f.Start()):
		list = append(list, own.Start())
	}
	if segments.Exists(f.Beacon()) {
		list = append(list, own.Beacon())
	}
	slices.Sort(list)
	for _, name := range list {
		if !segments.Exists(filepath.Join(dir, name)) {
			return nil, fmt.Errorf("piece %d of %d, %s: %w: there is no %s", piece+1, len(p.pieces), x.Text, ErrNotRun, name)
		}
	}
	return list, nil
}

func (p *Plan) has(piece int) error {
	if piece < 0 || piece >= len(p.pieces) {
		return fmt.Errorf("piece %d: the plan has pieces 1 to %d", piece+1, len(p.pieces))
	}
	return nil
}

// State says whether the folder has the proof of a piece, from 0, as it should be.
func (p *Plan) State(dir string, piece int, powers *Powers, bound ID) (PieceState, error) {
	if err := p.has(piece); err != nil {
		return "", err
	}
	f := segments.Folder(dir)
	if !segments.Exists(f.Model(piece+1)) || piece > 0 && !segments.Exists(f.Model(piece)) {
		return PieceUnrun, nil
	}
	end, err := opening.Read(f.Model(piece+1), opening.ModelKind, powers.s.ID().String())
	if err != nil {
		return "", err
	}
	if p.isProven(f, piece, powers, bound, end) != nil {
		return PieceLacks, nil
	}
	return PieceThere, nil
}

// Receive takes the bytes of a proof of a piece, from 0, that somebody else has made, and writes it to the folder if it is valid, of that piece,
// of the data and models of the folder, and cites what the plan cites; what is there already and is such a proof stays. Bytes that are
// none are ErrNoProof.
//
// # Soundness
//
// Nothing about the bytes is trusted. A proof that is received says by itself no more than one of a piece does: Verify says what all say.
func (p *Plan) Receive(dir string, piece int, b []byte, powers *Powers, bound ID) error {
	if err := p.has(piece); err != nil {
		return err
	}
	f := segments.Folder(dir)
	end, err := opening.Read(f.Model(piece+1), opening.ModelKind, powers.s.ID().String())
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("piece %d: %w", piece+1, ErrNotRun)
	}
	if err != nil {
		return err
	}
	if p.isProven(f, piece, powers, bound, end) == nil {
		return nil
	}
	proof, err := ReadProof(b)
	if err == nil {
		err = p.proves(f, piece, proof, powers, bound, end)
	}
	if err != nil {
		return fmt.Errorf("%w: piece %d of %d, %s: %w", ErrNoProof, piece+1, len(p.pieces), p.pieces[piece].Text, err)
	}
	return proof.Save(f.Proof(piece + 1))
}

// citesAs holds that a proof leaves to others the data sets that the plan says, and no more.
func (x *piece) citesAs(s *verifier.Statement) error {
	for _, d := range s.Data {
		if want := slices.Contains(x.cites, d.Name); d.Assumed != want {
			return fmt.Errorf("it cites data set %s: %v, want %v", d.Name, d.Assumed, want)
		}
	}
	return nil
}
