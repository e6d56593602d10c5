package logup

import (
	"fmt"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// victim is a small argument with every kind of lookup. Its segments are a padded
// tensor of bytes, which has blocks of padding only and blocks of some; signs; a
// function; limbs; and a segment smaller than a block, padded too.
func victim(t require.TestingT) *instance {
	sq, outputs := square(4, true)
	tables := []Table{Range(8, false), SignTable(6), sq, Range(5, true)}
	functions := []Tuples{nil, nil, outputs, nil}
	segments := []Segment{
		{Table: 0, Axes: []Axis{{3, 5}, {5, 32}, {4, 10}}},
		{Table: 1, Axes: []Axis{{8, 256}}},
		{Table: 2, Axes: []Axis{{8, 200}}},
		{Table: 3, Axes: []Axis{{9, 512}}},
		{Table: 3, Axes: []Axis{{3, 5}}},
	}
	in := &instance{wit: &Witness{Functions: functions}}
	for i := range segments {
		in.wit.Cells = append(in.wit.Cells, honest(&segments[i], tables, functions, uint32(i+1)))
	}
	var err error
	in.arg, err = New(segments, tables)
	require.NoError(t, err)
	return in
}

func (in *instance) cell(segment, component, i int) *int32 {
	return &in.wit.Cells[segment][component].(Ints[int32])[i]
}

// The forger keeps the multiplicities of the honest cells, changes one cell, and
// otherwise follows the protocol on what it has then.
func TestForgedCells(t *testing.T) {
	for _, c := range []struct {
		name                   string
		segment, component, at int
		change                 func(x int32) int32
		want                   error
	}{
		{"above its range", 0, 0, 17, func(int32) int32 { return 256 }, ErrSum},
		{"below its range", 0, 0, 17, func(int32) int32 { return -1 }, ErrSum},
		{"above a signed range", 3, 0, 40, func(int32) int32 { return 16 }, ErrSum},
		{"another value in range", 3, 0, 40, func(x int32) int32 { return x ^ 1 }, ErrSum},
		{"sign flipped", 1, 1, 9, func(x int32) int32 { return 1 - x }, ErrSum},
		{"sign of another cell", 1, 0, 9, func(x int32) int32 { return -1 - x }, ErrSum},
		{"output of another row", 2, 1, 3, func(x int32) int32 { return (x + 1) % 64 }, ErrSum},
		{"second output", 2, 2, 3, func(x int32) int32 { return x + 1 }, ErrSum},
		{"padding in a mixed block", 0, 0, 10, func(int32) int32 { return 1 }, ErrSum},
		{"padded output", 2, 1, 201, func(int32) int32 { return 1 }, ErrSum},
		{"padding in a small segment", 4, 0, 6, func(int32) int32 { return 1 }, ErrSum},
		// Blocks of padding are not read, so the sum is right for zeros; what
		// is committed is not zero.
		{"padding in a block of padding", 0, 0, 6 << 9, func(int32) int32 { return 1 }, errOpening},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := victim(t)
			mult, err := in.arg.Count(in.wit)
			require.NoError(t, err)
			x := in.cell(c.segment, c.component, c.at)
			before := *x
			*x = c.change(before)
			require.NotEqual(t, before, *x)
			if c.name != "another value in range" && c.want == ErrSum {
				var bad CellError
				_, err = in.arg.Count(in.wit)
				require.ErrorAs(t, err, &bad)
				require.Equal(t, [2]int{c.segment, c.at}, [2]int{bad.Segment, bad.Index})
			}
			tape, _ := in.prove(t, field.Best(), mult)
			require.ErrorIs(t, in.verify(tape, mult), c.want)
		})
	}
}

// Two components whose changes cancel with fixed weights do not with powers of γ,
// nor is a row of one table a row of another.
func TestForgedCombination(t *testing.T) {
	in := victim(t)
	mult, err := in.arg.Count(in.wit)
	require.NoError(t, err)
	*in.cell(2, 0, 3)++
	*in.cell(2, 1, 3)--
	tape, _ := in.prove(t, field.Best(), mult)
	require.ErrorIs(t, in.verify(tape, mult), ErrSum)

	in = victim(t)
	for i := range 512 {
		*in.cell(3, 0, i) = 0
	}
	mult, err = in.arg.Count(in.wit)
	require.NoError(t, err)
	*in.cell(3, 0, 0) = 31 // in the byte table, not in the signed 5-bit one
	mult[in.arg.TableBase[0]+31]++
	mult[in.arg.TableBase[3]-in.arg.Tables[3].Min()]--
	tape, _ = in.prove(t, field.Best(), mult)
	require.ErrorIs(t, in.verify(tape, mult), ErrSum)
}

func TestForgedMultiplicity(t *testing.T) {
	in := victim(t)
	mult, err := in.arg.Count(in.wit)
	require.NoError(t, err)
	for _, c := range []struct {
		name string
		edit func([]uint32)
	}{
		{"one more", func(m []uint32) { m[3]++ }},
		{"moved", func(m []uint32) { m[3]++; m[4]-- }},
		{"moved to padding", func(m []uint32) { m[in.arg.zeroRow()]++; m[4]-- }},
		{"all zero", func(m []uint32) { clear(m) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			forged := slices.Clone(mult)
			forged[4]++
			c.edit(forged)
			tape, _ := in.prove(t, field.Best(), forged)
			require.ErrorIs(t, in.verify(tape, forged), ErrSum)
		})
	}
	// The rows of {0} are many; spreading its count over them is no forgery.
	spread := slices.Clone(mult)
	spread[in.arg.zeroRow()]--
	spread[in.arg.zeroRow()+1]++
	tape, _ := in.prove(t, field.Best(), spread)
	require.NoError(t, in.verify(tape, spread))
	// Proved with one vector, committed another.
	require.ErrorIs(t, in.verify(tape, mult), errOpening)
}

// forge is Prove with the forger's own numerators; cells' numerators nil are 1.
// Where the protocol has no place for them they are left out of the tape, which
// is at the end.
func (in *instance) forge(t *testing.T, h int64, numerators func(tree int, gamma, alpha fr.Element) fr.Vector) []fr.Element {
	w := transcript.NewWriter(domain)
	w.Absorb("h", field.Int(h))
	gamma, alpha := w.Challenge("logup.gamma"), w.Challenge("logup.alpha")
	arena := field.NewArena(field.Portable{})
	cells := newLeaves(arena, in.arg.cellPieces(in.wit, &gamma), in.arg.CellBits, &gamma)
	tables := newLeaves(arena, in.arg.tablePieces(in.wit, &gamma), in.arg.TableBits, &gamma)
	p := &prover{a: in.arg, w: w, arena: arena, trees: [2]*tree{
		newTree(cells, alpha, numerators(cellTree, gamma, alpha)),
		newTree(tables, alpha, numerators(tableTree, gamma, alpha)),
	}}
	p.top()
	for k := TopBits; k < in.arg.Depth(); k++ {
		require.NoError(t, p.layer(k))
	}
	tape := w.Tape()
	if len(tape) > in.arg.Len() {
		n := len(tape)
		tape = slices.Delete(slices.Clone(tape), n-4, n-2)
	}
	require.Len(t, tape, in.arg.Len())
	return tape
}

func negated(mult []uint32) fr.Vector {
	v := make(fr.Vector, len(mult))
	for i := range v {
		v[i] = field.Int(-int64(mult[i]))
	}
	return v
}

// A forger that gives a bad cell the numerator 0 has right sums and right layers
// up to the leaves.
func TestForgedNumerator(t *testing.T) {
	in := victim(t)
	mult, err := in.arg.Count(in.wit)
	require.NoError(t, err)
	require.Greater(t, in.arg.CellBits, in.arg.TableBits)
	const bad = 40
	old := *in.cell(3, 0, bad)
	mult[in.arg.TableBase[3]+int(old)-in.arg.Tables[3].Min()]--
	*in.cell(3, 0, bad) = 1000
	tape := in.forge(t, 7, func(tree int, _, _ fr.Element) fr.Vector {
		if tree == tableTree {
			return negated(mult)
		}
		v := make(fr.Vector, 1<<in.arg.CellBits)
		for i := range v {
			v[i].SetOne()
		}
		v[in.arg.SegmentBase[3]+bad].SetZero()
		return v
	})
	require.ErrorIs(t, in.verify(tape, mult), LayerError{in.arg.CellBits - 1})
}

// A forger that may choose multiplicities after α makes any sum vanish. That is
// why they are committed before: with the commitment of the chosen vector in the
// transcript α is another.
func TestMultiplicityAfterChallenge(t *testing.T) {
	in := victim(t)
	mult, err := in.arg.Count(in.wit)
	require.NoError(t, err)
	*in.cell(3, 0, 40) = 1000
	const row = 5
	solve := func(side int, gamma, alpha fr.Element) fr.Vector {
		if side == cellTree {
			return nil
		}
		v := negated(mult)
		arena := field.NewArena(field.Portable{})
		total := fraction[fr.Element]{q: fr.One()}
		for _, t := range []*tree{
			newTree(newLeaves(arena, in.arg.cellPieces(in.wit, &gamma), in.arg.CellBits, &gamma), alpha, nil),
			newTree(newLeaves(arena, in.arg.tablePieces(in.wit, &gamma), in.arg.TableBits, &gamma), alpha, v),
		} {
			for j := range 1 << TopBits {
				total = add(&field.Native{}, total, fraction[fr.Element]{t.small[TopBits][0][j], t.small[TopBits][1][j]})
			}
		}
		var x, q fr.Element // v[row] −= (p/q)·denominator(row)
		x.Div(&total.p, &total.q)
		q = field.Int(row)
		tagged := scaledTag(0, &gamma)
		q.Mul(&q, &kappa).Add(&q, &tagged).Sub(&alpha, &q)
		x.Mul(&x, &q)
		v[in.arg.TableBase[0]+row].Sub(&v[in.arg.TableBase[0]+row], &x)
		return v
	}
	tape := in.forge(t, 7, solve)
	require.ErrorIs(t, in.verify(tape, mult), errOpening, "the sums vanish, but the vector is not the committed one")
	tape = in.forge(t, 8, solve)
	require.ErrorIs(t, in.verify(tape, mult), LayerError{TopBits}, "another commitment, another α")
}

func TestRootTricks(t *testing.T) {
	in := victim(t)
	mult, err := in.arg.Count(in.wit)
	require.NoError(t, err)
	tape, _ := in.prove(t, field.Best(), mult)
	const n = 1 << TopBits
	for _, c := range []struct {
		name string
		edit func(cells, tables []fr.Element)
		want error
	}{
		{"all zero", func(c, t []fr.Element) { clear(c); clear(t) }, ErrDenominator},
		{"cells 0/0", func(c, t []fr.Element) { clear(c) }, ErrDenominator},
		{"tables 0/0", func(c, t []fr.Element) { clear(t) }, ErrDenominator},
		{"one node 0/0", func(c, t []fr.Element) { c[3], c[n+3] = fr.Element{}, fr.Element{} }, ErrDenominator},
		{"one denominator 0", func(c, t []fr.Element) { c[n+3] = fr.Element{} }, ErrDenominator},
		{"numerators zero", func(c, t []fr.Element) { clear(c[:n]); clear(t[:n]) }, LayerError{TopBits}},
		{"a sum moved", func(c, t []fr.Element) { c[0], c[1] = c[1], c[0]; c[n], c[n+1] = c[n+1], c[n] }, LayerError{TopBits}},
	} {
		t.Run(c.name, func(t *testing.T) {
			forged := slices.Clone(tape)
			c.edit(forged[:2*n], forged[2*n:4*n])
			require.ErrorIs(t, in.verify(forged, mult), c.want)
		})
	}
}

func TestEveryMessageCounts(t *testing.T) {
	in := victim(t)
	mult, err := in.arg.Count(in.wit)
	require.NoError(t, err)
	tape, _ := in.prove(t, field.Best(), mult)
	require.NoError(t, in.verify(tape, mult))
	causes := map[string]int{}
	one := fr.One()
	for i := range tape {
		forged := slices.Clone(tape)
		forged[i].Add(&forged[i], &one)
		err := in.verify(forged, mult)
		require.Error(t, err, "element %d", i)
		causes[fmt.Sprintf("%T %v", err, err)]++
		if i+1 < len(tape) && !tape[i].Equal(&tape[i+1]) {
			forged = slices.Clone(tape)
			forged[i], forged[i+1] = tape[i+1], tape[i]
			require.Error(t, in.verify(forged, mult), "elements %d, %d", i, i+1)
		}
	}
	require.Greater(t, len(causes), in.arg.Depth()-TopBits, "a cause for every layer: %v", causes)
	require.ErrorIs(t, in.verify(tape[:len(tape)-1], mult), transcript.ErrShort)
	require.ErrorIs(t, in.verify(nil, mult), transcript.ErrShort)
	require.ErrorIs(t, in.verify(append(slices.Clone(tape), one), mult), transcript.ErrLong)
	other := victim(t)
	other.arg.Segments[3].Table = 0
	require.Error(t, other.verify(tape, mult), "the same proof for another shape")
}

// A forger whose table is another than the public one: without function tables nothing is left of a table to be
// opened, and its denominators are compared here.
func TestForgedTable(t *testing.T) {
	segments := []Segment{{Table: 0, Axes: []Axis{{8, 256}}}}
	forger := &instance{wit: &Witness{Functions: []Tuples{nil}}}
	tables := []Table{Range(8, true)}
	forger.wit.Cells = []Tuples{honest(&segments[0], tables, forger.wit.Functions, 1)}
	var err error
	forger.arg, err = New(segments, tables)
	require.NoError(t, err)
	mult, err := forger.arg.Count(forger.wit)
	require.NoError(t, err)
	tape, _ := forger.prove(t, field.Best(), mult)
	require.NoError(t, forger.verify(tape, mult))
	forger.arg, err = New(segments, []Table{Range(8, false)})
	require.NoError(t, err)
	require.ErrorIs(t, forger.verify(tape, mult), ErrTable)
}
