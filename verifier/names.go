package verifier

import (
	"encoding/binary"

	"github.com/aivm/aivm/internal/engine/plan"
)

// name says where a coordinate of a claim's point comes from. Equal names have
// equal values in every proof, so what depends on which coordinates coincide is
// a function of the program alone: the same for prover, verifier and circuit.
type name struct {
	from origin
	plan.Coordinate
}

type origin uint8

// Coordinates come from the relations, from the end of the lookups' tree of
// cells or of tables (numbered from the last one), or are the address bit 1.
const (
	fromRelations origin = iota
	fromCells
	fromTables
	fromAddress
)

func relationNames(p plan.Point) []name {
	out := make([]name, len(p))
	for i, c := range p {
		out[i] = name{fromRelations, c}
	}
	return out
}

// lookupNames names the last n coordinates of a tree's point.
func lookupNames(tree origin, n int) []name {
	out := make([]name, n)
	for i := range out {
		out[i] = name{tree, plan.Coordinate{Index: n - i}}
	}
	return out
}

// bitName names an address bit; 0 is the constant of the relations.
func bitName(bit int) name {
	if bit == 0 {
		return name{fromRelations, plan.Zero}
	}
	return name{from: fromAddress}
}

func nameKey(names []name) string {
	var b []byte
	for _, n := range names {
		b = append(b, byte(n.from))
		b = binary.AppendVarint(binary.AppendVarint(b, int64(n.Source)), int64(n.Index))
	}
	return string(b)
}
