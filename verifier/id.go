package verifier

import (
	"fmt"
	"slices"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/isa"
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
	var lines []string
	for _, s := range u.States {
		if !s.Local {
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

// DataID is the id of the commitment to a data set:
//
//	keccak256( keccak256("aivm/data/v1") ‖ keccak256(descriptor) ‖ points )
//
// It does not depend on the program, the prover or the chunk size, nor on what
// a program calls the set.
func DataID(descriptor []byte, points []bn254.G1Affine) Word {
	return commitmentID("aivm/data/v1", descriptor, points)
}

// AbsentID is the id of the data set of a provider who is absent: zeros with the
// blindings zero, so that all its points are at infinity. Set is an index in
// Unit.DataSets.
func AbsentID(l *Layout, set int) Word {
	points := l.Points(make([]bn254.G1Affine, len(l.Chunks)), DataChunk, set)
	return DataID(DataDescriptor(l.Unit, l.Unit.DataSets()[set]), points)
}

// absent reports whether all points are at infinity.
func absent(points []bn254.G1Affine) bool {
	return !slices.ContainsFunc(points, func(p bn254.G1Affine) bool { return !p.IsInfinity() })
}

// ModelID is the id of the commitment to a model, as DataID with the domain
// aivm/model/v1.
func ModelID(descriptor []byte, points []bn254.G1Affine) Word {
	return commitmentID("aivm/model/v1", descriptor, points)
}

func commitmentID(domain string, descriptor []byte, points []bn254.G1Affine) Word {
	d, what := Keccak([]byte(domain)), Keccak(descriptor)
	b := append(d[:], what[:]...)
	for i := range points {
		b = pcs.AppendPoint(b, &points[i])
	}
	return Keccak(b)
}
