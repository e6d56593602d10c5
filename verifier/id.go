package verifier

import (
	"fmt"
	"slices"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier/srs"
)

// DataDescriptor says what a data set is, whatever the program calls it and
// wherever it declares its tensors: a line for each, ordered by their names in
// the set,
//
//	x fx16.8 row=1437 px=64
func DataDescriptor(u *isa.Unit, set isa.DataSet) []byte {
	var lines []string
	for _, i := range set.Inputs {
		v := u.Inputs[i]
		_, name := isa.SplitInput(v.Name)
		lines = append(lines, describe(name, &v.Type))
	}
	return descriptor(lines)
}

// ModelDescriptor says what the states of a unit are, ordered by name.
func ModelDescriptor(u *isa.Unit) []byte {
	return stateDescriptor(u, func(s *isa.State) bool { return !s.Local })
}

// InitialDescriptor says what the states of a unit are that start from private
// weights, ordered by name.
func InitialDescriptor(u *isa.Unit) []byte {
	return stateDescriptor(u, func(s *isa.State) bool { return s.Given() && !s.Previous() })
}

func stateDescriptor(u *isa.Unit, of func(*isa.State) bool) []byte {
	var lines []string
	for _, s := range u.States {
		if of(s) {
			lines = append(lines, describe(s.Name, &s.Type))
		}
	}
	return descriptor(lines)
}

// describe writes name, format and axes in order. No name has a space, so that
// the lines' order is that of the names.
func describe(name string, t *isa.TensorType) string {
	s := fmt.Sprintf("%s %s", name, t.Format)
	for _, a := range t.Axes {
		s += fmt.Sprintf(" %s=%d", a.Name, a.Size)
	}
	return s + "\n"
}

func descriptor(lines []string) []byte {
	slices.Sort(lines)
	return []byte(strings.Join(lines, ""))
}

// LayoutVersion is the version of the rule by which the cells of data and models lie
// in their polynomials: argument.Layout. Ids of another version are other ids.
const LayoutVersion = 2

// CommitmentKind says what is committed, and as which cells; it is the domain of ids.
type CommitmentKind string

// Kinds of commitments.
const (
	// DataCommitment is to a data set, as ranged limbs.
	DataCommitment CommitmentKind = "aivm/data/v2"
	// ModelCommitment is to a model that an accepted proof ended with: one cell of the
	// whole integer for each element.
	ModelCommitment CommitmentKind = "aivm/model/v2"
	// InitialCommitment is to private initial weights, as ranged limbs: to begin
	// with, no proof ends in one.
	InitialCommitment CommitmentKind = "aivm/initial/v2"
)

// DescriptorWord names everything that decides which cell of a commitment is which
// number:
//
//	keccak256( keccak256(kind) ‖ layout version ‖ id of the powers of tau ‖ keccak256(descriptor) )
//
// # Soundness
//
// Points name no numbers without it: limbs and whole integers of one descriptor lie at
// other addresses, so one list of points would be two models; and under other powers
// one list of points commits to other polynomials.
// SPEC 11.1, ids.
func DescriptorWord(kind CommitmentKind, powers srs.ID, descriptor []byte) Word {
	domain, what := Keccak([]byte(kind)), Keccak(descriptor)
	version := Word{31: LayoutVersion}
	return Keccak(domain[:], version[:], powers[:], what[:])
}

// CommitmentID is the id of the points of a commitment:
//
//	keccak256( descriptor word ‖ points )
//
// SPEC 11.1, ids.
func CommitmentID(descriptor Word, points []bn254.G1Affine) Word {
	b := slices.Clone(descriptor[:])
	for i := range points {
		b = pcs.AppendPoint(b, &points[i])
	}
	return Keccak(b)
}

// DataID is the id of the commitment to a data set under the given powers of tau. It
// does not depend on the program, the prover or the chunk size, nor on what a program
// calls the set.
func DataID(powers srs.ID, descriptor []byte, points []bn254.G1Affine) Word {
	return CommitmentID(DescriptorWord(DataCommitment, powers, descriptor), points)
}

// AbsentID is the id of the data set of a provider who is absent: zeros with the
// blindings zero, so that all its points are at infinity. Set is an index in
// Unit.DataSets.
func AbsentID(powers srs.ID, u *isa.Unit, set int) (Word, error) {
	c, err := argument.LeastC(u)
	if err != nil {
		return Word{}, err
	}
	l, err := argument.NewLayout(u, c, 0)
	if err != nil {
		return Word{}, err
	}
	points := l.Points(make([]bn254.G1Affine, len(l.Chunks)), argument.DataChunk, set)
	return DataID(powers, DataDescriptor(u, u.DataSets()[set]), points), nil
}

// absent reports whether all points are at infinity.
func absent(points []bn254.G1Affine) bool {
	return !slices.ContainsFunc(points, func(p bn254.G1Affine) bool { return !p.IsInfinity() })
}

// StartWord is the descriptor word of the model that a unit starts from; zero if the
// unit fixes it.
func StartWord(powers srs.ID, u *isa.Unit) Word {
	switch u.StartKind() {
	case isa.Continuing:
		return EndWord(powers, u)
	case isa.PrivateStart:
		return DescriptorWord(InitialCommitment, powers, InitialDescriptor(u))
	}
	return Word{}
}

// EndWord is the descriptor word of the model that a unit ends with.
func EndWord(powers srs.ID, u *isa.Unit) Word {
	return DescriptorWord(ModelCommitment, powers, ModelDescriptor(u))
}
