package verifier_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// Accepted statements are what the whole says if they are of its pieces, in order, of the
// same data; each other case is refused with its cause.
func TestWhole(t *testing.T) {
	u, err := asm.LoadBytes("whole.aasm", []byte(`
a.x = input fx9.0[]
b.x = input fx9.0[]
w = state fx40.8[], zeros()
loop step 3 {
  r = round w, fx30.0
  seen = output r
  d = add a.x, b.x
  w = sgdstep w, d, 1
}
`), asm.Options{})
	require.NoError(t, err)
	word := func(b byte) *verifier.Word { return &verifier.Word{b} }
	number := func(n ...int64) []verifier.Output {
		o := verifier.Output{Name: "seen"}
		for _, x := range n {
			o.Values = append(o.Values, int128.From(x))
		}
		return []verifier.Output{o}
	}
	pieces := []isa.ID{{1}, {2}}
	fresh := func() []*verifier.Statement {
		return []*verifier.Statement{
			{Program: pieces[0], End: word(1), Model: "w", Data: []verifier.NamedID{{Name: "a", ID: *word(7)}}, Outputs: number(0, 1)},
			{
				Program: pieces[1], Kind: isa.Continuing, Assumes: true, Start: word(1), End: word(2), Model: "w", Outputs: number(2),
				Data: []verifier.NamedID{{Name: "a", ID: *word(7), Assumed: true}, {Name: "b", ID: *word(8)}},
			},
		}
	}
	s, err := verifier.Whole(u, pieces, fresh())
	require.NoError(t, err)
	require.Equal(t, isa.ProgramID(u.Program), s.Program)
	require.Equal(t, word(2), s.End)
	require.Equal(t, []verifier.NamedID{{Name: "a", ID: *word(7)}, {Name: "b", ID: *word(8)}}, s.Data)
	require.Equal(t, number(0, 1, 2)[0].Values, s.Outputs[0].Values)
	require.Equal(t, []isa.Axis{{Name: "step", Size: 3}}, s.Outputs[0].Axes)
	for name, x := range map[string]struct {
		change func(l []*verifier.Statement) []*verifier.Statement
		want   error
	}{
		"one missing":   {func(l []*verifier.Statement) []*verifier.Statement { return l[:1] }, verifier.ErrPieces},
		"none":          {func(l []*verifier.Statement) []*verifier.Statement { return nil }, verifier.ErrPieces},
		"other program": {func(l []*verifier.Statement) []*verifier.Statement { l[1].Program = isa.ID{9}; return l }, verifier.ErrPieces},
		"other context": {func(l []*verifier.Statement) []*verifier.Statement { l[1].Context = *word(3); return l }, verifier.ErrPieces},
		"other powers":  {func(l []*verifier.Statement) []*verifier.Statement { l[1].SRS = srs.ID{1}; return l }, verifier.ErrPieces},
		"other model":   {func(l []*verifier.Statement) []*verifier.Statement { l[1].Start = word(4); return l }, verifier.ErrChain},
		"other start":   {func(l []*verifier.Statement) []*verifier.Statement { l[0].Kind = isa.PrivateStart; return l }, verifier.ErrPieces},
		"other data":    {func(l []*verifier.Statement) []*verifier.Statement { l[1].Data[0].ID = *word(9); return l }, verifier.ErrPieces},
		"no data":       {func(l []*verifier.Statement) []*verifier.Statement { l[1].Data = l[1].Data[:1]; return l }, verifier.ErrPieces},
		"no outputs":    {func(l []*verifier.Statement) []*verifier.Statement { l[1].Outputs = nil; return l }, verifier.ErrPieces},
	} {
		_, err := verifier.Whole(u, pieces, x.change(fresh()))
		require.ErrorIs(t, err, x.want, name)
	}
	_, err = verifier.Whole(u, []isa.ID{pieces[0], pieces[1], {3}}, fresh())
	require.ErrorIs(t, err, verifier.ErrPieces, "a piece that adds neither data nor outputs is missing")
	cited := fresh()
	cited[0].Data[0].Assumed, cited[1].Unsafe = true, true
	s, err = verifier.Whole(u, pieces, cited)
	require.NoError(t, err)
	require.True(t, s.Data[0].Assumed, "no piece has ranged it")
	require.True(t, s.Unsafe)
}

// A draw is one number in all pieces.
func TestWholeOfDraws(t *testing.T) {
	u, err := asm.LoadBytes("drawn.aasm", []byte(`
turn = draw 8
w = state fx40.8[], normal(seed=1, std=1), turn
loop step 2 {
  r = round w, fx30.0
  w = sgdstep w, r, 1
}
`), asm.Options{})
	require.NoError(t, err)
	drawn := func(n int64) []verifier.Output {
		return []verifier.Output{{Name: "turn", Values: []int128.Int{int128.From(n)}}}
	}
	pieces := []isa.ID{{1}, {2}}
	of := func(first, second int64) []*verifier.Statement {
		m, n := &verifier.Word{1}, &verifier.Word{2}
		draws := []verifier.Draw{{Name: isa.DrawName("turn"), Below: 8, Value: int(first)}}
		return []*verifier.Statement{
			{Program: pieces[0], End: m, Model: "w", Outputs: drawn(first), Draws: draws},
			{Program: pieces[1], Kind: isa.Continuing, Assumes: true, Start: m, End: n, Model: "w", Outputs: drawn(second)},
		}
	}
	s, err := verifier.Whole(u, pieces, of(5, 5))
	require.NoError(t, err)
	require.Equal(t, drawn(5)[0].Values, s.Outputs[0].Values)
	require.Equal(t, 5, s.Draws[0].Value)
	_, err = verifier.Whole(u, pieces, of(5, 6))
	require.ErrorIs(t, err, verifier.ErrPieces)
	require.ErrorContains(t, err, "proof 2 draws another number turn")
}
