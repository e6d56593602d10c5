// Package logup proves that tuples of small integers are rows of public tables,
// by logarithmic derivatives (Haböck, eprint 2022/1530) whose fractional sums
// are proved with GKR (Papini and Haböck, eprint 2023/1284).
//
// The cells lie in a hypercube of 2ⁿ addresses made of aligned segments; a
// segment looks all its tuples up in one table. A tuple (x, y, z) looked up in
// the table with tag τ has the fingerprint x + γ·τ + γ²·y + γ³·z, and the claim is
//
//	Σ_cells 1/(α − κ·fp) = Σ_rows multiplicity/(α − κ·fp),  κ = 2⁻²⁵⁶.
//
// κ is a fixed scale, the same on both sides; it makes κ·x the plain integer x
// in Montgomery form, so that a denominator costs a subtraction.
//
// Padding: a segment's axes have an extent within a power of two, and at padded
// positions the tag is 0, that of the table {0}. Addresses in no segment, and
// rows in no table, are zero tuples with tag 0 as well: so every cell has
// numerator 1, and no selector is needed.
//
// Both sums are trees of fractions, (p₀/q₀) + (p₁/q₁) = (p₀q₁ + p₁q₀)/(q₀q₁),
// proved from the root to the leaves, the layers of both trees with equally many
// nodes in one sumcheck. The 2^TopBits nodes of layer TopBits are sent in the
// clear. What remains are linear claims on columns (Claims), which the caller
// opens.
//
// # Soundness
//
// Every column, multiplicities included, must be committed and absorbed before
// Prove or Verify, which begin by drawing γ and α; and the caller must prove
// every claim that Verify returns. Statistical error, for N cells, M rows and
// trees of depths n and m, r the order of the field: two different tuples have
// equal fingerprints for some pair, 3·N·M/r; α, (N+M)/r; a root denominator that
// is zero is refused. The top layer's point, TopBits/r. A layer of k variables:
// λ, 3/r; rounds, 2k/r; ρ, 1/r. In all below (3NM + N + M + (n+4)²)/r, about
// 2⁻²¹² for N = 2²², M = 2¹⁸. Multiplicities are any field elements: the
// characteristic exceeds every count.
package logup

import (
	"cmp"
	"fmt"
	"math/bits"
	"slices"

	"github.com/aivm/aivm/internal/engine/field"
)

// TopBits is the logarithm of the number of nodes of each tree that are sent in
// the clear. Layers above cost the circuit more than they save, and so do more
// nodes: at n = 22, m = 18 the verifier has 78,153 R1CS constraints with 2¹
// nodes, 77,889 with 2², 78,170 with 2³, 79,544 with 2⁴, 83,371 with 2⁵.
const TopBits = 2

// minBits keeps both trees deep enough for one layer of whole blocks.
const minBits = field.BlockBits + 1

// MaxBits bounds the logarithms of the numbers of cells and rows.
const MaxBits = 31

// Axis is a padded axis of a segment: 2^Bits positions of which the first Extent
// are real.
type Axis struct{ Bits, Extent int }

// Segment is a tensor of tuples, row-major with padded strides, outermost axis
// first, all looked up in one table.
type Segment struct {
	Table int // index in the list of tables, or Zero
	Axes  []Axis
}

// Zero is the table {0}, present always: every component must be zero.
const Zero = -1

// Bits is the logarithm of the segment's number of addresses.
func (s *Segment) Bits() (n int) {
	for _, a := range s.Axes {
		n += a.Bits
	}
	return n
}

// Table is a public table of 2^Bits rows. Row i has x = i, or x = i − 2^(Bits−1)
// if Signed.
type Table struct {
	Name   string
	Bits   int
	Signed bool
	// Sign adds y = [x ≥ 0].
	Sign bool
	// Outputs is the number of public columns (y, or y and z) that make the
	// table a function; the verifier returns claims on them. With Sign it is 0.
	Outputs int
}

// Range is the table of all unsigned or signed integers of so many bits.
func Range(nbits int, signed bool) Table {
	name := fmt.Sprintf("u%d", nbits)
	if signed {
		name = fmt.Sprintf("s%d", nbits)
	}
	return Table{Name: name, Bits: nbits, Signed: signed}
}

// SignTable is the table of (x, [x ≥ 0]) for signed x of so many bits.
func SignTable(nbits int) Table {
	return Table{Name: fmt.Sprintf("sign%d", nbits), Bits: nbits, Signed: true, Sign: true}
}

// Components is the number of components of a tuple, x included.
func (t *Table) Components() int {
	if t.Sign {
		return 2
	}
	return 1 + t.Outputs
}

// Min is the least x.
func (t *Table) Min() int {
	if !t.Signed || t.Bits == 0 {
		return 0
	}
	return -1 << (t.Bits - 1)
}

// Argument is the public shape of a lookup argument: where everything lies. It
// is immutable.
type Argument struct {
	Segments  []Segment
	Tables    []Table
	CellBits  int // logarithm of the number of cell addresses
	TableBits int // logarithm of the number of rows; multiplicities are 2^TableBits integers
	// SegmentBase and TableBase are the first addresses.
	SegmentBase, TableBase []int
}

// New lays a lookup argument out: segments, and tables, by descending size, each
// at the first address after the one before, which is thereby aligned. Row 0 of
// the unused rows after the tables is the row of the table {0}.
func New(segments []Segment, tables []Table) (*Argument, error) {
	a := &Argument{Segments: slices.Clone(segments), Tables: slices.Clone(tables)}
	for i := range tables {
		if err := tables[i].check(); err != nil {
			return nil, fmt.Errorf("logup: table %d: %w", i, err)
		}
	}
	for i := range segments {
		if err := segments[i].check(len(tables)); err != nil {
			return nil, fmt.Errorf("logup: segment %d: %w", i, err)
		}
	}
	var err error
	a.SegmentBase, a.CellBits, err = layOut(len(segments), 0, func(i int) int { return segments[i].Bits() })
	if err != nil {
		return nil, fmt.Errorf("logup: cells: %w", err)
	}
	a.TableBase, a.TableBits, err = layOut(len(tables), 1, func(i int) int { return tables[i].Bits })
	if err != nil {
		return nil, fmt.Errorf("logup: tables: %w", err)
	}
	return a, nil
}

func (t *Table) check() error {
	switch {
	case t.Bits < 0 || t.Bits > 24:
		return fmt.Errorf("2^%d rows, want at most 2^24", t.Bits)
	case t.Outputs < 0 || t.Outputs > 2 || t.Sign && t.Outputs > 0:
		return fmt.Errorf("%d output columns, want 0 to 2, none with a sign", t.Outputs)
	case t.Sign && (!t.Signed || t.Bits == 0):
		return fmt.Errorf("a sign table must be signed and have 1 bit or more")
	}
	return nil
}

func (s *Segment) check(tables int) error {
	if s.Table < Zero || s.Table >= tables {
		return fmt.Errorf("table %d of %d", s.Table, tables)
	}
	n := 0
	for _, x := range s.Axes {
		if x.Bits < 0 || x.Bits > MaxBits || x.Extent < 0 || x.Extent > 1<<x.Bits {
			return fmt.Errorf("axis of extent %d in 2^%d positions", x.Extent, x.Bits)
		}
		n += x.Bits
	}
	if n > MaxBits {
		return fmt.Errorf("2^%d addresses, want at most 2^%d", n, MaxBits)
	}
	return nil
}

// layOut places pieces of 2^size(i) addresses and leaves spare addresses free.
func layOut(count, spare int, size func(int) int) (base []int, n int, err error) {
	order := make([]int, count)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(size(j), size(i)) })
	base = make([]int, count)
	end := 0
	for _, i := range order {
		base[i] = end
		end += 1 << size(i)
		if end > 1<<MaxBits {
			return nil, 0, fmt.Errorf("more than 2^%d addresses", MaxBits)
		}
	}
	return base, max(minBits, bits.Len(uint(max(1, end+spare)-1))), nil
}

// tag is the tag of a segment's table; 0 is that of the table {0}.
func tag(table int) int64 { return int64(table + 1) }

// components is the number of columns of a segment.
func (a *Argument) components(segment int) int {
	t := a.Segments[segment].Table
	if t == Zero {
		return 1
	}
	return a.Tables[t].Components()
}

// Depth is the number of layers of the deeper tree.
func (a *Argument) Depth() int { return max(a.CellBits, a.TableBits) }

// Len is the number of elements that the proof puts on the tape.
func (a *Argument) Len() int {
	n := 4 << TopBits
	for k := TopBits; k < a.Depth(); k++ {
		n += 2*k + a.finals(k)
	}
	return n
}

// finals is the number of values at the end of layer k's sumcheck: p₀, p₁, q₀, q₁
// of each tree that has a layer k+1, without the p of the cells' leaves.
func (a *Argument) finals(k int) (n int) {
	switch {
	case k < a.CellBits-1:
		n = 4
	case k == a.CellBits-1:
		n = 2
	}
	if k < a.TableBits {
		n += 4
	}
	return n
}

// insert places the coordinate that leads from layer k to its children: the
// bit above the lanes of a block, or, in a layer smaller than a block, the top
// bit. So siblings are whole blocks next to each other in memory, and a subtree
// of padding is made of whole blocks.
func insert[E any](point []E, rho E) []E {
	at := max(0, len(point)-field.BlockBits)
	return slices.Insert(slices.Clone(point), at, rho)
}
