package aivm

import (
	"fmt"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/opening"
)

// Commitment is the public commitment to a data set. Its id is in the statement of every proof that uses the data with its opening,
// whatever the program, the prover and the chunk size; it hides the data.
type Commitment struct{ c *opening.Commitment }

// Opening opens a commitment to a data set or to a model. It is SECRET: it has the tensors too, and whoever has it can prove things of
// them. One that is lost cannot be made again.
type Opening struct{ o *opening.File }

// Commit commits to a data set of the program. If the data of the set are those of an opening, the commitment is that opening's; of an
// absent provider it is the one that is the same for everybody.
func (p *Program) Commit(d *Data, set string, powers *Powers) (*Commitment, *Opening, error) {
	if err := d.of(p); err != nil {
		return nil, nil, err
	}
	found, err := opening.Find(p.unit, "Commit", set)
	if err != nil {
		return nil, nil, err
	}
	blindings, err := d.d.Bind(powers.s)
	if err != nil {
		return nil, nil, err
	}
	s, err := opening.SetOf(p.unit, found, d.d.In)
	if err != nil {
		return nil, nil, err
	}
	s.Powers, s.Blindings = powers.s, blindings.Data[set]
	if err := s.Commit(); err != nil {
		return nil, nil, err
	}
	return &Commitment{s.Commitment()}, &Opening{s.Opening()}, nil
}

// RangeProgram is the program that reads the data set of an opening in a file, which it calls "data", and does nothing else. A proof of it
// on that opening says that the data are numbers of their formats: others may cite it then (ProveOptions.Cite).
func RangeProgram(openingFile string) (*Program, error) {
	o, err := opening.Read(openingFile, opening.DataKind, "")
	if err != nil {
		return nil, err
	}
	u, err := o.RangeUnit()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", openingFile, err)
	}
	return ProgramOf(u), nil
}

// ID is the id of what is committed to.
func (c *Commitment) ID() ID { return mustID(c.c.ID) }

// Encode is the commitment as its file has it.
func (c *Commitment) Encode() []byte { return opening.JSON(c.c) }

// Save writes the commitment to a file, which may be published.
func (c *Commitment) Save(file string) error {
	return atomicfile.WriteFile(file, c.Encode(), 0o644)
}

// ID is the id of what is opened: of a data set, or of a model.
func (o *Opening) ID() ID { return mustID(o.o.ID) }

// Encode is the opening as its file has it, SECRET.
func (o *Opening) Encode() []byte { return opening.JSON(o.o) }

// Save writes the opening to a file that its owner alone may read. It never replaces a file: what an opening opens is lost without it.
func (o *Opening) Save(file string) error {
	if err := opening.Fresh(file); err != nil {
		return err
	}
	return opening.WriteSecret(file, o.Encode())
}

// mustID reads an id that was written here.
func mustID(s string) ID {
	id, err := ParseID(s)
	if err != nil {
		panic(fmt.Sprintf("BUG: %v", err))
	}
	return id
}
