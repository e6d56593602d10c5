// Package join makes public proofs: up to sixteen inner proofs of one owner in, one proof
// for the chain out. The inner proofs carry the polynomials that are to be opened
// (prover.Options.Clear), and nothing of the trainings is needed beside.
package join

import (
	"fmt"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/checker"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// Program is what proofs of a program are joined by: its record and its key.
type Program struct {
	Key *universal.ProgramKey

	unit     *isa.Unit
	layout   *argument.Layout
	schedule *plan.Schedule
	record   *record.Record
}

// NewProgram records the program's verifier and computes its key: a word that anybody
// computes alike, from the program, the data sets that its proofs leave to others, and the
// powers of tau. Circuit is the digest of the outer circuit.
//
// An error says what of the program does not fit the class of package checker.
func NewProgram(u *isa.Unit, assumed isa.Sets, circuit verifier.Word, powers *srs.SRS) (*Program, error) {
	l, err := argument.NewLayout(u, checker.ChunkBits, assumed)
	if err != nil {
		return nil, err
	}
	schedule, err := plan.NewSchedule(u.Relation().System)
	if err != nil {
		return nil, err
	}
	recorded, err := record.Build(l, schedule)
	if err != nil {
		return nil, err
	}
	key, err := pcs.NewKey(powers, checker.ChunkBits, msm.NewEngine(field.Workers))
	if err != nil {
		return nil, err
	}
	chunk, err := checker.FixedChunk(&recorded.Rows)
	if err != nil {
		return nil, err
	}
	rows, err := key.Commit(chunk)
	if err != nil {
		return nil, err
	}
	fixed, err := argument.FixedCommitments(powers, l)
	if err != nil {
		return nil, err
	}
	k, err := universal.NewProgramKey(u, assumed, circuit, powers.ID(), rows[0], fixed)
	if err != nil {
		return nil, fmt.Errorf("program key: %w", err)
	}
	return &Program{k, u, l, schedule, recorded}, nil
}
