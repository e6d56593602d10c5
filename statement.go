package aivm

import (
	"cmp"
	"strconv"

	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Statement is what an accepted proof says: this program, on data with these commitments, turned the model Start (none if the program
// fixes it) into End, with these outputs.
type Statement struct {
	Program ID
	Powers  PowersID
	Unsafe  bool // the powers of tau are nobody's ceremony: whoever made them can forge
	Context ID
	Data    []DataID
	// StartKind says where the model before comes from: "genesis", the program; "private", the prover chose it; "continuing", a run.
	StartKind string
	Start     *ID // of the model before; nil if the program fixes it
	End       *ID // of the model after; nil if the program has no model
	Outputs   []Tensor
	// Draws are how many of the outputs' values are numbers that a beacon gives. A proof holds for any: see Want.Beacon.
	Draws int
	// Assumes says that the proof holds if Start is the End of an accepted proof: Verify accepts none unless told to, VerifyChain those
	// that follow such a proof.
	Assumes bool
	// Key is the program's key in a public proof, and Verifier the id of the verifying key, nil of an inner one; Development says that somebody
	// may be able to forge such proofs.
	Key         *ID
	Verifier    *ID
	Development bool
}

// DataID names the data that a program has read as a data set.
type DataID struct {
	Name   string
	ID     ID
	Absent bool // zeros, which stand for a provider who gave nothing
	// Assumed says that the proof cites the data: it holds if an accepted proof has ranged them, see Want.Ranges.
	Assumed bool
}

func statementOf(s *verifier.Statement) *Statement {
	t := &Statement{
		Program: ID(s.Program), Powers: PowersID(s.SRS), Unsafe: s.Unsafe, Context: ID(s.Context),
		StartKind: s.Kind.String(), Start: idOf(s.Start), End: idOf(s.End), Assumes: s.Assumes, Draws: len(s.Draws),
	}
	for _, d := range s.Data {
		t.Data = append(t.Data, DataID{d.Name, ID(d.ID), d.Absent, d.Assumed})
	}
	for i := range s.Outputs {
		t.Outputs = append(t.Outputs, outputOf(&s.Outputs[i]))
	}
	return t
}

// publicStatement is what a block of a public proof says.
func publicStatement(s *verifier.Statement, vk *VerifyingKey, b *universal.Block) *Statement {
	t := statementOf(s)
	for i := range t.Data { // a key that was read knows no names
		t.Data[i].Name = cmp.Or(t.Data[i].Name, strconv.Itoa(i+1))
	}
	for i := range t.Outputs { // nor where one ends: they are a list
		o := &t.Outputs[i]
		if o.Name == "" {
			o.Name, o.Axes = strconv.Itoa(i+1), []Axis{{Name: "value", Size: o.Len()}}
		}
	}
	id := vk.ID()
	t.Key, t.Verifier, t.Development = idOf(&b.Key), &id, vk.Development()
	return t
}

func idOf(w *verifier.Word) *ID {
	if w == nil {
		return nil
	}
	id := ID(*w)
	return &id
}

// Output is an output by name.
func (s *Statement) Output(name string) (*Tensor, bool) { return find(s.Outputs, name) }
