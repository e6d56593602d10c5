// Package relation is the algebra of claims: what a proof of a program proves,
// as data.
//
// A [System] holds tensors over the scalar field and two kinds of claim:
//
//   - an einsum [Identity]: for all output indices o,
//     Σ_m c_m · Σ_k Π_f X_f[index_f(o,k)] · P_m(o,k) = 0,
//     with integers c_m, at most two private factors in a term and one public
//     predicate P_m per term, joined from atoms that finite automata decide;
//   - a [Lookup]: at every index, a tuple of integer combinations of cells is a
//     row of a public table.
//
// A virtual tensor is defined by a [Sum]; a committed tensor is constrained by
// identities and lookups. The naive checker, the prover, the verifier, the
// circuit and the documentation all read this one description.
//
// Every axis is padded to a power of two. Law of padding: a lookup holds in the
// padded block too, where every component must be zero; so padded cells are
// zero, and where all masks are zero, all-zero cells satisfy every claim.
package relation

import (
	"math/big"
	"math/bits"
	"slices"
)

// TensorID is an index into System.Tensors.
type TensorID int

// Kind says where the values of a tensor come from.
type Kind uint8

// A committed tensor is cells of the prover; a virtual one is defined by a sum
// of products of others; a public one is known to the verifier (a constant of
// the program, or a public output).
const (
	Committed Kind = iota
	Virtual
	Public
)

// Role says which commitment a tensor belongs to.
type Role uint8

// Roles of committed and public tensors.
const (
	Trace      Role = iota // written by an instruction
	Data                   // an input: a provider's commitment
	StateStart             // the model before the run
	StateEnd               // the model after the run
	Constant               // fixed by the program
	Output                 // public values of the statement
)

// Axis is a named axis of Size entries, padded to 2^Bits().
type Axis struct {
	Name string
	Size int
}

// Bits is the number of index bits of the padded axis.
func (a Axis) Bits() int { return bits.Len(uint(a.Size - 1)) }

// Padded is the padded size, a power of two.
func (a Axis) Padded() int { return 1 << a.Bits() }

// Cell is the exact width of a committed cell.
type Cell struct {
	Bits   int
	Signed bool
	// Wide cells hold a whole integer and have no range lookup: an identity
	// over the whole padded block fixes them.
	Wide bool
	// By names a lookup that contains this cell as a component and so ranges
	// it; empty: the cell has a range lookup of its own.
	By string
}

// Tensor is a tensor of field elements, row-major over padded axes.
type Tensor struct {
	Name   string
	Axes   []Axis // loop axes first
	Kind   Kind
	Role   Role
	Cell   Cell // committed only
	Def    *Sum // virtual only; its output variables are the tensor's axes
	Bound  *big.Int
	Source Source
	Digit  *Digit // of a public tensor that follows from another
}

// Len is the number of real entries, Padded that of padded ones.
func (t *Tensor) Len() int { return product(t.Axes, func(a Axis) int { return a.Size }) }

// Padded is the number of entries of the padded block, a power of two.
func (t *Tensor) Padded() int { return product(t.Axes, Axis.Padded) }

func product(axes []Axis, f func(Axis) int) int {
	n := 1
	for _, a := range axes {
		n *= f(a)
	}
	return n
}

// Segment is Len bits of an index variable, from bit Lo.
type Segment struct{ Var, Lo, Len int }

// Index says which entry of an axis a factor reads: the segments' bits joined,
// the most significant segment first. Almost always it is one whole variable.
type Index []Segment

// Factor is one entry of a tensor, chosen by the variables of the sum.
type Factor struct {
	Tensor TensorID
	Index  []Index // one per axis
}

// Select is the public factor [x_var = value of the constant tensor's entry]:
// rows gathered by a public list of indices. It is 0 in the padding of the
// table. Digits are those of the entries, by System.Digits.
type Select struct {
	Var    int
	Table  Factor
	Digits []TensorID
}

// Term is Coef · Π Factors · Π Selects · [all atoms of Where hold].
type Term struct {
	Coef    *big.Int
	Factors []Factor
	Selects []Select
	Where   []Atom
}

// Sum is Σ_m terms: Vars[:Out] are free; a term is summed over the padded range
// of those other variables that it names.
type Sum struct {
	Vars  []Axis
	Out   int
	Terms []Term
}

// used are the variables that the term names, ascending.
func (t *Term) used() []int {
	var out []int
	factor := func(f *Factor) {
		for _, ix := range f.Index {
			for _, g := range ix {
				out = append(out, g.Var)
			}
		}
	}
	for i := range t.Factors {
		factor(&t.Factors[i])
	}
	for i := range t.Selects {
		out = append(out, t.Selects[i].Var)
		factor(&t.Selects[i].Table)
	}
	for _, a := range t.Where {
		out = append(out, a.Vars()...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Ranged are the variables that run in the term: all free ones, and those that it
// names, ascending.
func (s *Sum) Ranged(t *Term) []int {
	out := make([]int, s.Out)
	for v := range out {
		out[v] = v
	}
	for _, v := range t.used() {
		if v >= s.Out {
			out = append(out, v)
		}
	}
	return out
}

// unused are the bound variables that the term does not name.
func (s *Sum) unused(t *Term) []int {
	used := t.used()
	var out []int
	for v := s.Out; v < len(s.Vars); v++ {
		if _, found := slices.BinarySearch(used, v); !found {
			out = append(out, v)
		}
	}
	return out
}

// Source says whose a tensor or a claim is: an operation's, or a state's own.
type Source struct {
	Op    int    // index of the operation, -1 for what is a state's own
	State int    // index of the state, -1 for what is an operation's
	Row   string // the instruction: round
	Line  int    // of the program's text, 0 if unknown
	// Claim is the label that the instruction's documentation gives a claim, as c1,
	// range, rem.range, final; of a tensor, what it is beside the result: rem.
	Claim string
}

// OfOperation reports whether it is an operation's, and not a state's own.
func (s Source) OfOperation() bool { return s.Op >= 0 }

// claim is the source of a claim of the same owner on this tensor.
func (s Source) claim(label string) Source {
	if s.Claim != "" {
		label = s.Claim + "." + label
	}
	s.Claim = label
	return s
}

// Identity is the claim that a sum vanishes at all padded free indices.
type Identity struct {
	Label  string // unique where results have names: z.c1
	Source Source
	Sum    Sum
}

// Part is Coef·cell in a component of a looked-up tuple.
type Part struct {
	Coef   *big.Int
	Tensor TensorID
}

// Lookup is the claim that at every index of Axes the tuple of Components is a
// row of Table, and all zero where the index lies in the padding. Every cell
// named must have exactly the axes Axes.
type Lookup struct {
	Label      string
	Source     Source
	Axes       []Axis
	Table      Table
	Components [][]Part
}

// Number is a public output of one entry that predicates read, an integer below Below.
type Number struct {
	Index  int // in System.Numbers
	Name   string
	Tensor TensorID
	Below  int
	Bits   int // of Below−1; 0: it is 0
}

// System is what is proven of one program.
type System struct {
	Tensors    []*Tensor
	Identities []*Identity
	Lookups    []*Lookup // besides the range lookups of cells
	Numbers    []Number

	digitOf map[Digit]TensorID // those of Tensors, where they are known
}

// AllLookups are Ranges and then Lookups.
func (s *System) AllLookups() []*Lookup { return append(s.Ranges(), s.Lookups...) }

// Ranges are the range lookups of all committed cells, in the order of the tensors.
func (s *System) Ranges() []*Lookup {
	var all []*Lookup
	one := big.NewInt(1)
	for id, t := range s.Tensors {
		if t.Kind != Committed || t.Cell.Wide || t.Cell.By != "" {
			continue
		}
		all = append(all, &Lookup{
			Label:      t.Name + ".range",
			Source:     t.Source.claim("range"),
			Axes:       t.Axes,
			Table:      Range(t.Cell.Bits, t.Cell.Signed),
			Components: [][]Part{{{one, TensorID(id)}}},
		})
	}
	return all
}

// Cells counts the committed cells: real ones, and padded addresses.
func (s *System) Cells() (cells, addresses int) {
	for _, t := range s.Tensors {
		if t.Kind == Committed {
			cells += t.Len()
			addresses += t.Padded()
		}
	}
	return cells, addresses
}

// Leaf reports whether the tensor is committed or public.
func (s *System) Leaf(id TensorID) bool { return s.Tensors[id].Kind != Virtual }
