package argument

import (
	"slices"

	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/isa/relation"
)

// assumed are the tensors of the data sets that another proof has ranged.
func (l *Layout) assumed() map[relation.TensorID]bool {
	out := map[relation.TensorID]bool{}
	for i, ids := range l.members() {
		if l.Assumed.Has(i) {
			for _, id := range ids {
				out[id] = true
			}
		}
	}
	return out
}

// lookups makes the lookup argument: one segment for each lookup of the
// relation, in its order.
//
// # Soundness
//
// Of an assumed data set the ranges are left out, and nothing else: they are what every
// proof that ranges the set argues of the same cells. Lookups of functions and signs of
// data are not of them.
func (l *Layout) lookups() error {
	index := map[relation.Table]int{}
	var tables []logup.Table
	var segments []logup.Segment
	assumed := l.assumed()
	l.Looked = slices.DeleteFunc(l.Unit.Relation().Ranges(), func(k *relation.Lookup) bool {
		return assumed[k.Components[0][0].Tensor]
	})
	l.Looked = append(l.Looked, l.Unit.Relation().Lookups...)
	for _, k := range l.Looked {
		i, ok := index[k.Table]
		if !ok {
			i = len(tables)
			index[k.Table] = i
			tables = append(tables, lookupTable(k.Table))
			l.Tables = append(l.Tables, k.Table)
		}
		s := logup.Segment{Table: i}
		for _, a := range k.Axes {
			s.Axes = append(s.Axes, logup.Axis{Bits: a.Bits(), Extent: a.Size})
		}
		segments = append(segments, s)
	}
	var err error
	l.Lookups, err = logup.New(segments, tables)
	return err
}

func lookupTable(t relation.Table) logup.Table {
	switch t.Kind {
	case relation.SignTable:
		return logup.SignTable(t.Bits)
	case relation.FunctionTable:
		return logup.Table{Name: t.String(), Bits: t.In.Bits, Signed: t.In.Signed, Outputs: 1}
	}
	return logup.Range(t.Bits, t.Signed)
}
