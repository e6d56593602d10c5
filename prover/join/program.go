// Package join makes public proofs: up to sixteen inner proofs of one owner in, one proof
// for the chain out. The inner proofs carry the polynomials that are to be opened
// (prover.Options.Clear), and nothing of the trainings is needed beside.
package join

import (
	"errors"
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

// ErrLimits says that a program is beyond what the circuit is for.
var ErrLimits = errors.New("the program is beyond the limits of public proofs")

// Fits returns ErrLimits unless proofs of the program, which leave these data sets to
// others, can be joined; the error says of what there is too much.
func Fits(u *isa.Unit, assumed isa.Sets) error {
	p, err := recorded(u, assumed)
	if err == nil {
		_, err = checker.FixedChunk(&p.record.Rows)
	}
	return limits(err)
}

func limits(err error) error {
	if errors.Is(err, record.ErrLimits) || errors.Is(err, checker.ErrRecord) {
		return fmt.Errorf("%w: %w", ErrLimits, err)
	}
	return err
}

// recorded lays a program out and records its verifier.
func recorded(u *isa.Unit, assumed isa.Sets) (*Program, error) {
	l, err := argument.NewLayout(u, checker.ChunkBits, assumed)
	if err != nil {
		return nil, err
	}
	schedule, err := plan.NewSchedule(u.Relation().System)
	if err != nil {
		return nil, err
	}
	r, err := record.Build(l, schedule)
	return &Program{unit: u, layout: l, schedule: schedule, record: r}, err
}

// NewProgram records the program's verifier and computes its key: a word that anybody
// computes alike, from the program, the data sets that its proofs leave to others, and the
// powers of tau. Circuit is the digest of the outer circuit.
//
// An error is ErrLimits if the program does not fit the class of package checker.
func NewProgram(u *isa.Unit, assumed isa.Sets, circuit verifier.Word, powers *srs.SRS) (*Program, error) {
	p, err := recorded(u, assumed)
	if err != nil {
		return nil, limits(err)
	}
	key, err := pcs.NewKey(powers, checker.ChunkBits, msm.NewEngine(field.Workers))
	if err != nil {
		return nil, err
	}
	chunk, err := checker.FixedChunk(&p.record.Rows)
	if err != nil {
		return nil, limits(err)
	}
	rows, err := key.Commit(chunk)
	if err != nil {
		return nil, err
	}
	fixed, err := argument.FixedCommitments(powers, p.layout)
	if err != nil {
		return nil, err
	}
	if p.Key, err = universal.NewProgramKey(u, assumed, circuit, powers.ID(), rows[0], fixed); err != nil {
		return nil, fmt.Errorf("program key: %w", err)
	}
	return p, nil
}
