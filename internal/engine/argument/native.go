package argument

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
)

// native is the Environment of field elements.
type native struct {
	l       *Layout
	outputs map[relation.TensorID][]int128.Int
}

// NewEnvironment is the native environment of a layout with the given outputs.
func NewEnvironment(l *Layout, outputs [][]int128.Int) Environment[fr.Element] {
	n := &native{l: l, outputs: map[relation.TensorID][]int128.Int{}}
	for id, t := range l.Unit.Relation().Tensors {
		if t.Role != relation.Output || t.Kind != relation.Public {
			continue
		}
		for i, o := range l.Unit.Outputs {
			if o.Op == l.Unit.Relation().Origin(relation.TensorID(id)).Output {
				n.outputs[relation.TensorID(id)] = outputs[i]
			}
		}
	}
	return n
}

// Public implements Environment.
func (n *native) Public(id relation.TensorID, point []fr.Element) fr.Element {
	return evaluateOutput(n.outputs[id], n.l.Unit.Relation().Tensors[id].Axes, point)
}
