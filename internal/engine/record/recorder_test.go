package record

import (
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

var errCause = errors.New("cause")

// run records a function of n inputs.
func run(n int, f func(r *Recorder, x []Value)) *Recorder {
	r := newRecorder()
	f(r, r.inputs(n))
	return r
}

// gates are those of a recorder, in their order.
func (r *Recorder) list() (out []gate) {
	for _, n := range r.nodes[1:] {
		if n.kind == gateNode {
			out = append(out, n.gate)
		}
	}
	return out
}

// What a formula costs: constants fold, affine forms are no gates, equal operations are
// one, sums over the operands of a gate join it.
func TestRecorderGates(t *testing.T) {
	c := field.Int
	for _, x := range []struct {
		name  string
		f     func(r *Recorder, x []Value)
		gates int
	}{
		{"constants", func(r *Recorder, _ []Value) { r.Mul(r.Const(c(2)), r.Add(r.Const(c(3)), r.Const(c(4)))) }, 0},
		{"affine", func(r *Recorder, x []Value) {
			r.Sub(r.Mul(r.Const(c(2)), r.Add(x[0], r.Const(c(4)))), r.Add(x[0], x[0]))
		}, 0},
		{"times zero", func(r *Recorder, x []Value) { r.Mul(r.Const(c(0)), r.Mul(x[0], x[1])) }, 1},
		{"cancels", func(r *Recorder, x []Value) { r.Mul(r.Sub(x[0], x[0]), x[1]) }, 0},
		{"product", func(r *Recorder, x []Value) { r.Mul(x[0], x[1]); r.Mul(x[1], x[0]) }, 1},
		{"multiples of a product", func(r *Recorder, x []Value) {
			r.Mul(r.Add(x[0], x[0]), x[1])
			r.Mul(x[1], r.Mul(r.Const(c(-7)), x[0]))
		}, 1},
		{"sums", func(r *Recorder, x []Value) { r.Add(x[0], x[1]); r.Add(x[1], r.Add(x[0], r.Const(c(1)))) }, 1},
		{"differences", func(r *Recorder, x []Value) { r.Sub(x[0], x[1]); r.Sub(x[1], x[0]) }, 1},
		{"eq", func(r *Recorder, x []Value) { field.Eq(r, x[:1], x[1:2]) }, 3},
		{"square", func(r *Recorder, x []Value) {
			s := r.Add(x[0], r.Const(c(3)))
			r.Add(r.Mul(s, s), x[0])
		}, 2},
		{"an operand comes back", func(r *Recorder, x []Value) { r.Sub(r.Add(x[0], x[1]), x[1]) }, 1},
		{"three", func(r *Recorder, x []Value) { r.Add(r.Mul(x[0], x[1]), x[2]) }, 2},
	} {
		require.Len(t, run(3, x.f).list(), x.gates, x.name)
	}
}

// A formula recorded and evaluated is the formula: all operations, at random.
func TestRecorderComputes(t *testing.T) {
	const inputs, operations = 4, 400
	var in [inputs]fr.Element
	for i := range in {
		in[i].MustSetRandom()
	}
	pick := uint64(1)
	next := func(n int) int {
		pick = pick*6364136223846793005 + 1442695040888963407
		return int(pick >> 33 % uint64(n))
	}
	f := &field.Native{}
	r := newRecorder()
	values, natives := r.inputs(inputs), in[:]
	for range operations {
		i, j := next(len(values)), next(len(values))
		switch next(4) {
		case 0:
			values, natives = append(values, r.Add(values[i], values[j])), append(natives, f.Add(natives[i], natives[j]))
		case 1:
			values, natives = append(values, r.Sub(values[i], values[j])), append(natives, f.Sub(natives[i], natives[j]))
		case 2:
			values, natives = append(values, r.Mul(values[i], values[j])), append(natives, f.Mul(natives[i], natives[j]))
		default:
			c := field.Int(int64(next(5)) - 2)
			values, natives = append(values, r.Const(c)), append(natives, c)
		}
	}
	for i, v := range values {
		difference := natives[i]
		r.AssertEqual(errCause, v, r.Const(difference))
	}
	require.NoError(t, r.err)
	rec := &Record{}
	b := &builder{Recorder: r, record: rec}
	require.NoError(t, b.build())
	rec.Tape = b.of(values[:inputs])
	rec.H = rec.Tape[0]
	_, err := rec.Evaluate(in[0], fr.Element{}, nil, in[:])
	require.NoError(t, err)
	in[1].Double(&in[1])
	_, err = rec.Evaluate(in[0], fr.Element{}, nil, in[:])
	require.ErrorIs(t, err, errCause)
}

// Assertions about constants are no rows: they hold, or there is no record.
func TestAssertionsOfConstants(t *testing.T) {
	r := run(1, func(r *Recorder, x []Value) {
		r.AssertEqual(errCause, r.Const(field.Int(3)), r.Sub(r.Add(x[0], r.Const(field.Int(3))), x[0]))
		r.AssertNonZero(errCause, r.Const(field.Int(3)))
	})
	require.NoError(t, r.err)
	require.Empty(t, r.assertions)
	r.AssertEqual(errCause, r.Const(field.Int(3)), r.Const(field.Int(4)))
	require.ErrorIs(t, r.err, errCause)
	r = run(0, func(r *Recorder, _ []Value) { r.AssertNonZero(errCause, r.Const(fr.Element{})) })
	require.ErrorIs(t, r.err, errConstant)
}

// What is not zero has an inverse.
func TestNonZero(t *testing.T) {
	r := newRecorder()
	x := r.input()
	r.AssertNonZero(errCause, r.Add(r.Mul(r.Const(field.Int(2)), x), r.Const(field.Int(-6))))
	rec := &Record{}
	b := &builder{Recorder: r, record: rec}
	require.NoError(t, b.build())
	rec.H = b.ids[x.wire]
	v, err := rec.Evaluate(field.Int(4), fr.Element{}, nil, nil)
	require.NoError(t, err)
	require.NoError(t, rec.Check(v))
	_, err = rec.Evaluate(field.Int(3), fr.Element{}, nil, nil)
	require.ErrorIs(t, err, errCause)
}

// States and absorbed elements are pairs without a gate, tags are constants, and other
// forms have gates.
func TestPermutationRows(t *testing.T) {
	r := newRecorder()
	x := r.inputs(4)
	s := [transcript.Width]Value{x[0], r.Add(x[1], x[2]), r.Const(fr.Element{}), r.Const(field.Int(7))}
	r.Permute(&s)
	require.Equal(t, perm{[4]wire{x[0].wire, x[1].wire}, [3]wire{1: x[2].wire}, field.Int(7)}, r.perms[0])
	out := s
	s[0] = r.Add(s[0], x[3])
	s[1] = r.Mul(r.Const(field.Int(2)), s[1])
	s[2] = r.Const(field.Int(5))
	s[3] = r.Add(s[3], r.Const(field.Int(9)))
	before := len(r.list())
	r.Permute(&s)
	p := r.perms[1]
	require.Equal(t, [2]wire{x[3].wire, out[0].wire}, [2]wire{p.state[0], p.absorbed[0]})
	require.Equal(t, out[3].wire, p.state[3])
	require.Equal(t, field.Int(9), p.tag)
	require.Len(t, r.list(), before+2, "a multiple and a constant")
	require.Equal(t, gate{c: field.Int(5)}, r.nodes[p.state[2]].gate)
	require.Panics(t, func() { r.PermuteVector(nil) })
}

// What nothing needs has no row, and what is too much is refused.
func TestBuilder(t *testing.T) {
	r := newRecorder()
	x := r.inputs(2)
	r.Mul(x[0], x[1])
	s := [transcript.Width]Value{x[0]}
	r.Permute(&s)
	b := &builder{Recorder: r, record: &Record{}}
	require.NoError(t, b.build())
	require.Equal(t, Size{Gates: 3}, b.record.Size(), "zero and two inputs")

	b = &builder{Recorder: r, record: &Record{}, shown: []shown{{DigestRow, s[2]}}}
	require.NoError(t, b.build())
	require.Equal(t, Size{Gates: 4, Perms: 1}, b.record.Size())
	for range 1<<PermBits - 1 {
		r.Permute(&s)
	}
	b.shown[0].Value = s[0]
	require.NoError(t, b.build())
	r.Permute(&s)
	b.shown[0].Value = s[0]
	require.ErrorContains(t, b.build(), "4097 permutations, want at most 4096")

	r = newRecorder()
	r.inputs(1<<RowBits - FirstRow)
	b = &builder{Recorder: r, record: &Record{}}
	require.NoError(t, b.build())
	r.input()
	require.ErrorContains(t, b.build(), "65537 gates, want at most 65536")
}
