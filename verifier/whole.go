package verifier

import (
	"errors"
	"fmt"
	"slices"

	"github.com/aivm/aivm/isa"
)

// ErrPieces says that accepted statements are not those of the pieces of a program.
var ErrPieces = errors.New("the proofs are not those of the program's pieces")

// Whole is what accepted statements about the pieces of a program, in their order, say
// together: what a statement about the uncut program says, on the same data.
//
// # Soundness
//
// The pieces are the caller's own, from package segment, never a prover's. Each piece
// says that its instructions hold on data of these ids, from the model of its start to
// that of its end; equal ids are equal data and models, whatever a prover does. So the
// values of all pieces together, states read at a cut from the model that passes it, are
// values for which all instructions of the uncut program hold. Which other data sets are
// ranged, and whether the model before is proven, is as with any chain.
// SPEC 11.9, what the chain of pieces proves.
func Whole(u *isa.Unit, pieces []isa.ID, list []*Statement) (*Statement, error) {
	if len(list) != len(pieces) || len(list) == 0 {
		return nil, fmt.Errorf("%w: %d proofs of %d pieces", ErrPieces, len(list), len(pieces))
	}
	first, last := list[0], list[len(list)-1]
	w := &Statement{
		Program: isa.ProgramID(u.Program), SRS: first.SRS, Context: first.Context,
		Kind: u.StartKind(), Assumes: first.Assumes, Start: first.Start, End: last.End, Model: last.Model,
		Within: first.Within, Reaches: last.Reaches,
	}
	chain := Chain{AssumeInitial: true} // whoever asks says whether that is so
	for i, s := range list {
		switch {
		case s.Program != pieces[i]:
			return nil, fmt.Errorf("%w: proof %d is of program %s, piece %d is %s", ErrPieces, i+1, s.Program, i+1, pieces[i])
		case s.SRS != w.SRS || s.Context != w.Context:
			return nil, fmt.Errorf("%w: proof %d is for other powers of tau or another context than the first", ErrPieces, i+1)
		}
		if err := chain.Follow(s); err != nil {
			return nil, err
		}
		w.Unsafe = w.Unsafe || s.Unsafe
	}
	if first.Kind != w.Kind {
		return nil, fmt.Errorf("%w: the first starts from a model that is %s, the program from one that is %s", ErrPieces, first.Kind, w.Kind)
	}
	var err error
	if w.Data, err = wholeData(u, list); err != nil {
		return nil, err
	}
	w.Outputs, err = wholeOutputs(u, list)
	w.Draws = first.Draws
	return w, err
}

// wholeData are the data sets of the program: one id for each, in all pieces that read it.
// Such a set is assumed if no piece has ranged it.
func wholeData(u *isa.Unit, list []*Statement) ([]NamedID, error) {
	var all []NamedID
	for _, set := range u.DataSets() {
		var w *NamedID
		for i, s := range list {
			k := slices.IndexFunc(s.Data, func(d NamedID) bool { return d.Name == set.Name })
			if k < 0 {
				continue
			}
			d := s.Data[k]
			if w == nil {
				w = &d
			}
			if w.ID != d.ID {
				return nil, fmt.Errorf("%w: data set %s is %s in proof %d, %s before", ErrPieces, set.Name, d.ID, i+1, w.ID)
			}
			w.Assumed = w.Assumed && d.Assumed
		}
		if w == nil {
			return nil, fmt.Errorf("%w: data set %s is in none of them", ErrPieces, set.Name)
		}
		all = append(all, *w)
	}
	return all, nil
}

// wholeOutputs are the outputs of the program: the values of the pieces one behind the
// other, as a cut is between iterations of the outermost loops that an output stands in.
func wholeOutputs(u *isa.Unit, list []*Statement) ([]Output, error) {
	var all []Output
	for _, o := range u.Outputs {
		t := &o.Value.Type
		w := Output{Name: o.Name, Frac: t.Format.Frac}
		for _, l := range o.Op.Block.Loops() {
			w.Axes = append(w.Axes, isa.Axis{Name: l.Name, Size: l.Trip})
		}
		w.Axes = append(w.Axes, t.Axes...)
		for k, s := range list {
			for i := range s.Outputs {
				switch {
				case s.Outputs[i].Name != o.Name:
				case o.Value.Drawn() && k > 0: // in all pieces
					if !slices.Equal(w.Values, s.Outputs[i].Values) {
						return nil, fmt.Errorf("%w: proof %d draws another number %s than those before", ErrPieces, k+1, o.Name)
					}
				default:
					w.Values = append(w.Values, s.Outputs[i].Values...)
				}
			}
		}
		if len(w.Values) != isa.Axes(w.Axes).Len() {
			return nil, fmt.Errorf("%w: output %s has %d values, want %d", ErrPieces, o.Name, len(w.Values), isa.Axes(w.Axes).Len())
		}
		all = append(all, w)
	}
	return all, nil
}
