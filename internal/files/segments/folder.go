// Package segments is the folder of a training in pieces: what is where, and how the files of plan and runs look. Each file is whole
// or not there; openings are never replaced, as proofs may rest on them.
package segments

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/isa/segment"
)

// Folder is the path of such a folder.
type Folder string

// Files of the folder. Pieces count from 1; model k is that which piece k ends with, model 0 what the training starts from.
func (f Folder) in(parts ...string) string {
	return filepath.Join(append([]string{string(f)}, parts...)...)
}

// PlanFile has a Plan.
func (f Folder) PlanFile() string { return f.in("plan.json") }

// Program is the encoding of the uncut program.
func (f Folder) Program() string { return f.in("program.aivm") }

// Piece is the encoding of a piece.
func (f Folder) Piece(k int) string { return f.in("pieces", number(k)+".aivm") }

// Data is the opening of a data set, SECRET.
func (f Folder) Data(set string) string { return f.in("data", set+".opening") }

// Start is what the program is given to start from, SECRET.
func (f Folder) Start() string { return f.in("models", "start.json") }

// Beacon is what the program's draws come from.
func (f Folder) Beacon() string { return f.in("beacon.txt") }

// Model is the opening of a model, SECRET.
func (f Folder) Model(k int) string { return f.in("models", number(k)+".opening") }

// Run is what the run of a piece gave, PRIVATE.
func (f Folder) Run(k int) string { return f.in("runs", number(k)+".json") }

// Proof is the proof of a piece, PRIVATE.
func (f Folder) Proof(k int) string { return f.in("proofs", number(k)+".private.proof") }

func number(k int) string { return fmt.Sprintf("%04d", k) }

// Make makes the folder and those in it; what is secret is in folders for their owner alone.
func (f Folder) Make() error {
	for name, perm := range map[string]fs.FileMode{"": 0o755, "pieces": 0o755, "data": 0o700, "models": 0o700, "runs": 0o700, "proofs": 0o700} {
		if err := os.MkdirAll(f.in(name), perm); err != nil {
			return err
		}
	}
	return nil
}

// Exists reports whether a file is there.
func Exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// WriteSecret writes a file for its owner alone that is never replaced: one that is there stays.
func WriteSecret(path string, o *opening.File) error {
	err := atomicfile.WriteNew(path, opening.JSON(o), 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	return err
}

// PlanKind is what a plan says that it is.
const PlanKind = "plan of a training in pieces"

// Version of the files of the folder.
const Version = 1

// Plan is the plan's file. All of it but where the cuts are follows from the program, and is derived again by whoever reads it.
type Plan struct {
	AIVM    string `json:"aivm"`
	Version int    `json:"version"`
	Name    string `json:"name"`    // of the program's file, for messages and pictures
	Program string `json:"program"` // id of the uncut program
	segment.Plan
	ChunkBits int     `json:"chunk_bits"` // of the proofs; 0: the least that fits
	OnChain   bool    `json:"on_chain"`   // proofs of which aivm wrap makes a public one
	Pieces    []Piece `json:"pieces"`
}

// Piece is a piece in a plan, and about what its proof costs.
type Piece struct {
	File       string   `json:"file"`
	ID         string   `json:"id"`
	Iterations string   `json:"iterations"`
	Cites      []string `json:"cites"` // data sets that an earlier piece ranges
	Steps      int      `json:"steps"`
	Cells      int64    `json:"cells"`
	Chunks     int      `json:"chunks"` // commitments
	ChunkBits  int      `json:"chunk_bits"`
	Bytes      int64    `json:"bytes"` // memory
	Seconds    float64  `json:"seconds"`
}

// Read reads a plan.
func (f Folder) Read() (*Plan, error) {
	p := &Plan{}
	err := opening.ReadJSON(f.PlanFile(), p)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s has no plan: make one with aivm plan PROG --segments K -o %s", f, f)
	}
	if err != nil {
		return nil, err
	}
	if p.AIVM != PlanKind || p.Version != Version {
		return nil, fmt.Errorf("%s: want a %s of version %d, got %q of version %d", f.PlanFile(), PlanKind, Version, p.AIVM, p.Version)
	}
	return p, nil
}

// Write writes plan, program and pieces; the plan last, as it says that the others are there.
func (f Folder) Write(p *Plan, program []byte, pieces [][]byte) error {
	if err := f.Make(); err != nil {
		return err
	}
	if err := atomicfile.WriteFile(f.Program(), program, 0o644); err != nil {
		return err
	}
	for i, b := range pieces {
		if err := atomicfile.WriteFile(f.Piece(i+1), b, 0o644); err != nil {
			return err
		}
	}
	return atomicfile.WriteFile(f.PlanFile(), opening.JSON(p), 0o644)
}
