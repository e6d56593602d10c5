package logup

import (
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

const domain = "aivm logup test"

// instance is a shape with a witness.
type instance struct {
	arg *Argument
	wit *Witness
}

// prove counts, absorbs a stand-in for the commitments, proves, and returns the
// tape and the prover's claims.
func (in *instance) prove(t require.TestingT, k field.Kernel, mult []uint32) ([]fr.Element, *Claims[fr.Element]) {
	w := transcript.NewWriter(domain)
	w.Absorb("h", field.Int(7))
	c, err := in.arg.Prove(w, field.NewArena(k), in.wit, mult)
	require.NoError(t, err)
	require.Len(t, w.Tape(), in.arg.Len())
	return w.Tape(), c
}

// errOpening is the verdict of the caller that opens the claims.
var errOpening = errors.New("a claim on a column is false")

// verify verifies a tape, then evaluates the columns as an opening would.
func (in *instance) verify(tape []fr.Element, mult []uint32) error {
	var f field.Native
	r := transcript.NewReader(&f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), domain, tape)
	r.Absorb("h", field.Int(7))
	c := Verify(&f, r, in.arg)
	if err := r.Done(); err != nil {
		return err
	}
	if err := f.Err(); err != nil {
		return err
	}
	if !in.holds(c, mult) {
		return errOpening
	}
	return nil
}

// holds evaluates every column at its points by the definition of the
// multilinear extension.
func (in *instance) holds(c *Claims[fr.Element], mult []uint32) bool {
	column := func(col Column, nbits int) fr.Vector {
		ints, v := make([]int32, 1<<nbits), make(fr.Vector, 1<<nbits)
		col.Read(ints, 0)
		for i := range v {
			v[i] = field.Int(int64(ints[i]))
		}
		return v
	}
	check := func(l *Linear[fr.Element], get func(i, k int) fr.Vector) bool {
		var sum fr.Element
		for _, t := range l.Terms {
			v := field.Evaluate(get(t.Index, t.Component), t.Point)
			v.Mul(&v, &t.Coeff)
			sum.Add(&sum, &v)
		}
		return sum.Equal(&l.Value)
	}
	return check(&c.Cells, func(i, k int) fr.Vector { return column(in.wit.Cells[i][k], in.arg.Segments[i].Bits()) }) &&
		check(&c.Functions, func(i, k int) fr.Vector { return column(in.wit.Functions[i][k-1], in.arg.Tables[i].Bits) }) &&
		check(&c.Multiplicity, func(int, int) fr.Vector {
			v := make(fr.Vector, len(mult))
			for i := range v {
				v[i].SetUint64(uint64(mult[i]))
			}
			return v
		})
}

// square is a function table with two outputs, x² and x³ mod 101.
func square(nbits int, signed bool) (Table, Tuples) {
	t := Table{Name: "square", Bits: nbits, Signed: signed, Outputs: 2}
	y, z := make(Ints[int32], 1<<nbits), make(Ints[int32], 1<<nbits)
	for i := range y {
		x := int32(i + t.Min())
		y[i], z[i] = x*x, x*x*x%101
	}
	return t, Tuples{y, z}
}

// drawInstance draws tables and segments with honest cells.
func drawInstance(t *rapid.T) *instance {
	var tables []Table
	var functions []Tuples
	for range rapid.IntRange(0, 4).Draw(t, "tables") {
		nbits, signed := rapid.IntRange(0, 10).Draw(t, "bits"), rapid.Bool().Draw(t, "signed")
		switch rapid.IntRange(0, 2).Draw(t, "kind") {
		case 0:
			tables, functions = append(tables, Range(nbits, signed)), append(functions, nil)
		case 1:
			tables, functions = append(tables, SignTable(nbits+1)), append(functions, nil)
		default:
			tab, f := square(nbits, signed)
			tables, functions = append(tables, tab), append(functions, f)
		}
	}
	var segments []Segment
	var cells []Tuples
	for range rapid.IntRange(0, 5).Draw(t, "segments") {
		s := Segment{Table: rapid.IntRange(Zero, len(tables)-1).Draw(t, "table")}
		for left := rapid.IntRange(0, 11).Draw(t, "cells"); left > 0; {
			n := rapid.IntRange(1, left).Draw(t, "axis")
			s.Axes = append(s.Axes, Axis{n, rapid.IntRange(0, 1<<n).Draw(t, "extent")})
			left -= n
		}
		segments = append(segments, s)
		cells = append(cells, honest(&s, tables, functions, rapid.Uint32().Draw(t, "seed")))
	}
	a, err := New(segments, tables)
	require.NoError(t, err)
	return &instance{a, &Witness{cells, functions}}
}

// honest fills a segment with rows of its table.
func honest(s *Segment, tables []Table, functions []Tuples, seed uint32) Tuples {
	n := s.Bits()
	x, y, z := make(Ints[int32], 1<<n), make(Ints[int32], 1<<n), make(Ints[int32], 1<<n)
	if s.Table == Zero {
		return Tuples{x}
	}
	t := &tables[s.Table]
	mask := newExtents(s.Axes)
	for i := range x {
		seed = seed*1664525 + 1013904223
		if !mask.real(i) {
			continue
		}
		row := int(seed>>7) & (1<<t.Bits - 1)
		x[i] = int32(row + t.Min())
		switch {
		case t.Sign && x[i] >= 0:
			y[i] = 1
		case t.Outputs > 0:
			y[i], z[i] = functions[s.Table][0].(Ints[int32])[row], functions[s.Table][1].(Ints[int32])[row]
		}
	}
	return Tuples{x, y, z}[:t.Components()]
}

func TestComplete(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawInstance(t)
		mult, err := in.arg.Count(in.wit)
		require.NoError(t, err)
		var first []fr.Element
		for _, k := range field.Kernels() {
			tape, c := in.prove(t, k, mult)
			require.True(t, in.holds(c, mult))
			require.NoError(t, in.verify(tape, mult))
			if first == nil {
				first = tape
			}
			require.Equal(t, first, tape, "the kernels' proofs are the same")
		}
	})
}

func TestMaskIsItsExtension(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var axes []Axis
		n := 0
		for range rapid.IntRange(0, 4).Draw(t, "axes") {
			b := rapid.IntRange(0, 6).Draw(t, "bits")
			axes = append(axes, Axis{b, rapid.IntRange(0, 1<<b).Draw(t, "extent")})
			n += b
		}
		if n > 13 {
			t.Skip()
		}
		e := newExtents(axes)
		point := make([]fr.Element, n)
		for i := range point {
			point[i].SetUint64(rapid.Uint64().Draw(t, "point"))
		}
		v := make(fr.Vector, 1<<n)
		for i := range v {
			in, rest := true, i
			for j := len(axes) - 1; j >= 0; j-- {
				in = in && rest&(1<<axes[j].Bits-1) < axes[j].Extent
				rest >>= axes[j].Bits
			}
			require.Equal(t, in, e.real(i))
			if in {
				v[i].SetOne()
			}
		}
		require.Equal(t, field.Evaluate(v, point), extension(&field.Native{}, axes, point))
		for at := 0; at+field.BlockSize <= 1<<n; at += field.BlockSize {
			var m field.Mask
			state := e.block(at, &m)
			for i := range field.BlockSize {
				require.Equal(t, e.real(at+i), state == all || state == some && m.Bit(i))
			}
		}
	})
}
