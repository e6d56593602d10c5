package prover

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa/relation"
)

// tables computes tables of tensors with some coordinates bound. Nothing of the
// size of steps × parameters is made on the way to a table that is smaller: a
// virtual tensor is bound through its definition, W[t] at a point of its columns
// as W_0 and the sums over s of X[s]ᵀ·dZ[s], dZ bound first.
type tables struct {
	*evaluation
	leaf  func(relation.TensorID) (cells, error)
	known map[relation.TensorID]cells
	rows  map[relation.TensorID]*rows // by the lowest digit of a choice
	cache map[string]*bound
	age   int
}

func newTables(s *plan.Schedule, leaf func(relation.TensorID) (cells, error)) (*tables, error) {
	t := &tables{leaf: leaf, known: map[relation.TensorID]cells{}, rows: map[relation.TensorID]*rows{}, cache: map[string]*bound{}}
	return t, t.choose(s)
}

// bound is a table that may be wanted again; nobody writes to it.
type bound struct {
	v    fr.Vector
	used int
}

// next begins a level: what the last one did not use is dropped.
func (t *tables) next() {
	t.age++
	for k, b := range t.cache {
		if b.used < t.age-1 {
			delete(t.cache, k)
		}
	}
}

// cells are the entries of a leaf, or of a small virtual tensor; nil for others.
func (t *tables) cells(id relation.TensorID) (cells, error) {
	if x, ok := t.known[id]; ok {
		return x, nil
	}
	var x cells
	var err error
	switch {
	case t.System.Leaf(id):
		x, err = t.leaf(id)
	case t.Small[id]:
		x, err = t.dense(id)
	default:
		return nil, nil
	}
	t.known[id] = x
	return x, err
}

// bind is the table of a tensor over the kept coordinates of p, the first being
// the top bit. It must not be changed.
func (t *tables) bind(id relation.TensorID, p plan.Point) (fr.Vector, error) {
	k := binary.AppendVarint(nil, int64(id))
	for _, c := range p {
		k = binary.AppendVarint(binary.AppendVarint(k, int64(c.Source)), int64(c.Index))
	}
	if b := t.cache[string(k)]; b != nil {
		b.used = t.age
		return b.v, nil
	}
	x, err := t.cells(id)
	if err != nil {
		return nil, err
	}
	var v fr.Vector
	if x != nil {
		v = t.bindCells(x, t.System.Tensors[id].Axes, p)
	} else if v, err = t.bindVirtual(id, p); err != nil {
		return nil, fmt.Errorf("%w (%s)", err, t.System.Tensors[id].Name)
	}
	t.cache[string(k)] = &bound{v, t.age}
	return v, nil
}

// bindVirtual adds up the terms of a definition.
func (t *tables) bindVirtual(id relation.TensorID, p plan.Point) (fr.Vector, error) {
	def := t.System.Tensors[id].Def
	free := map[plan.BitRef]plan.Coordinate{}
	var bits []plan.BitRef
	k := 0
	for v, a := range def.Vars[:def.Out] {
		for bit := a.Bits() - 1; bit >= 0; bit-- {
			b := plan.BitRef{Var: v, Bit: bit}
			free[b] = p[k]
			if p[k] == kept {
				bits = append(bits, b)
			}
			k++
		}
	}
	out := make(fr.Vector, 1<<len(bits))
	for i := range def.Terms {
		term := &def.Terms[i]
		c := &contraction{tables: t, sum: def, term: term, shape: t.Shapes[term], free: free}
		v, err := c.table(bits)
		if err != nil {
			return nil, err
		}
		out.Add(out, v)
	}
	return out, nil
}
