package verifier

import (
	"errors"
	"fmt"
)

// ErrUnranged says that a proof takes the ranges of a data set for granted, and that no
// accepted proof argues them.
var ErrUnranged = errors.New("valid only if the data are proven to be numbers of their formats")

// Ranged are the data sets whose cells accepted proofs have ranged. The zero Ranged has none.
type Ranged struct{ ids map[Word]bool }

// Add takes what an accepted statement has ranged.
//
// # Soundness
//
// The ranges of a set are arguments about its cells alone: they hold whatever else the
// statement assumes, of other sets or of the model before. So proofs may be added in any
// order, before or after those that cite them, and two may cite each other.
func (r *Ranged) Add(s *Statement) {
	if r.ids == nil {
		r.ids = map[Word]bool{}
	}
	for _, d := range s.Data {
		if !d.Assumed {
			r.ids[d.ID] = true
		}
	}
}

// Require refuses a statement that assumes the ranges of a data set which is not one of these.
//
// # Soundness
//
// An id names kind, layout, powers of tau and descriptor (DescriptorWord): one id is one
// list of cells, and the formats that they are ranged in, whichever program reads them.
// SPEC 11.1, data that are ranged elsewhere.
func (r *Ranged) Require(s *Statement) error {
	for _, d := range s.Data {
		if d.Assumed && !r.ids[d.ID] {
			return fmt.Errorf("%w: no proof here has ranged data set %s, %s: give one that does not cite it", ErrUnranged, d.Name, d.ID)
		}
	}
	return nil
}
