package relation

import (
	"fmt"
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/functab"
)

// TableKind is a family of public lookup tables.
type TableKind uint8

// A range table holds the integers of a width; a sign table the pairs
// (v, [v ≥ 0]); a function table the pairs (v, f(v)) where f is defined.
const (
	RangeTable TableKind = iota
	SignTable
	FunctionTable
)

// Table names a public lookup table; it is comparable.
type Table struct {
	Kind     TableKind
	Bits     int // range, sign: width of v
	Signed   bool
	Function string       // function: name in functab
	In, Out  fixed.Format // function: formats
}

// Range is the table of the integers of bits bits; 0 bits hold 0 alone.
func Range(bits int, signed bool) Table {
	return Table{Kind: RangeTable, Bits: bits, Signed: signed && bits > 0}
}

// Sign is the table of (v, [v ≥ 0]) for signed integers v of bits bits.
func Sign(bits int) Table { return Table{Kind: SignTable, Bits: bits, Signed: true} }

// Undefined stands for the result in the row of an input where a function has no
// value, or one outside the output format. It is outside every format of a
// function: a result that has a range of its own cannot take it.
const Undefined = 1 << 20

// Function is the table of (v, f(v)) for all v of the input format; the row of
// an input without a value is (v, Undefined).
func Function(name string, in, out fixed.Format) Table {
	return Table{Kind: FunctionTable, Function: name, In: in, Out: out}
}

// String names the table.
func (t Table) String() string {
	switch t.Kind {
	case FunctionTable:
		return fmt.Sprintf("%s: %s → %s", t.Function, t.In, t.Out)
	case SignTable:
		return fmt.Sprintf("sign%d", t.Bits)
	}
	if t.Signed {
		return fmt.Sprintf("[-2^%d, 2^%d)", t.Bits-1, t.Bits-1)
	}
	return fmt.Sprintf("[0, 2^%d)", t.Bits)
}

// Width is the number of components of a row.
func (t Table) Width() int {
	if t.Kind == RangeTable {
		return 1
	}
	return 2
}

// Contains reports whether the integers are a row of the table.
func (t Table) Contains(row []int64) bool {
	if len(row) != t.Width() {
		return false
	}
	v := row[0]
	if t.Kind == FunctionTable {
		f, err := functab.Table(t.Function, t.In, t.Out)
		if err != nil {
			return false
		}
		y, ok := f.At(v)
		if !ok {
			return t.In.Contains(big.NewInt(v)) && row[1] == Undefined
		}
		return y == row[1]
	}
	lo, hi := int64(0), int64(1)<<t.Bits
	if t.Signed {
		lo, hi = -hi/2, hi/2
	}
	if v < lo || v >= hi {
		return false
	}
	return t.Kind == RangeTable || row[1] == boolInt(v >= 0)
}

func boolInt(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
