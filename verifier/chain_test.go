package verifier_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// A chain takes statements that follow one another, and says of others why they do not.
func TestChainOfStatements(t *testing.T) {
	word := func(b byte) *verifier.Word { return &verifier.Word{b} }
	first := verifier.Statement{End: word(1), Model: "w"}
	second := verifier.Statement{Kind: isa.Continuing, Assumes: true, Start: word(1), End: word(2), Model: "w"}
	third := verifier.Statement{Kind: isa.Continuing, Assumes: true, Start: word(2), End: word(3), Model: "w"}
	bound := func(n int64) map[string]*big.Int { return map[string]*big.Int{"w": big.NewInt(n)} }
	for name, x := range map[string]struct {
		change func(a, b *verifier.Statement)
		want   error
	}{
		"as it is":       {func(_, _ *verifier.Statement) {}, nil},
		"other model":    {func(_, b *verifier.Statement) { b.Start = word(7) }, verifier.ErrChain},
		"other tensors":  {func(_, b *verifier.Statement) { b.Model = "v" }, verifier.ErrChain},
		"other powers":   {func(_, b *verifier.Statement) { b.SRS = srs.ID{1} }, verifier.ErrChain},
		"no model":       {func(a, _ *verifier.Statement) { a.End = nil }, verifier.ErrChain},
		"a genesis":      {func(_, b *verifier.Statement) { b.Kind, b.Assumes, b.Start = isa.Genesis, false, nil }, verifier.ErrChain},
		"a private one":  {func(_, b *verifier.Statement) { b.Kind, b.Assumes = isa.PrivateStart, false }, verifier.ErrChain},
		"small before":   {func(a, b *verifier.Statement) { a.Reaches, b.Within = bound(5), bound(5) }, nil},
		"large before":   {func(a, b *verifier.Statement) { a.Reaches, b.Within = bound(6), bound(5) }, verifier.ErrChain},
		"of no size":     {func(_, b *verifier.Statement) { b.Within = bound(5) }, verifier.ErrChain},
		"nothing before": {func(a, _ *verifier.Statement) { *a = second }, verifier.ErrUnproven},
	} {
		a, b := first, second
		x.change(&a, &b)
		var c verifier.Chain
		err := c.Follow(&a)
		if err == nil {
			err = c.Follow(&b)
		}
		require.ErrorIs(t, err, x.want, name)
		if x.want == nil {
			require.NoError(t, c.Follow(&third))
			require.ErrorIs(t, c.Follow(&second), verifier.ErrChain, "a refused link leaves the chain as it is")
		}
	}
	assumed := verifier.Chain{AssumeInitial: true}
	require.NoError(t, assumed.Follow(&second))
	small := second
	small.Within = bound(5)
	require.ErrorIs(t, (&verifier.Chain{AssumeInitial: true}).Follow(&small), verifier.ErrUnproven)
}

// What the bound of the numbers rests on: no chain has more links than the bound says.
func TestChainIsBounded(t *testing.T) {
	var c verifier.Chain
	link := verifier.Statement{Start: &verifier.Word{1}, End: &verifier.Word{1}}
	require.NoError(t, c.Follow(&link))
	link.Assumes = true
	for range verifier.MaxLinks - 1 {
		if err := c.Follow(&link); err != nil {
			t.Fatal(err)
		}
	}
	require.ErrorIs(t, c.Follow(&link), verifier.ErrChain)
}

// What two pieces of a training draw is one number; programs of two rounds have each their own.
func TestChainOfDraws(t *testing.T) {
	drawn := func(value int, within bool) *verifier.Statement {
		m := &verifier.Word{1}
		s := &verifier.Statement{Kind: isa.Continuing, Assumes: true, Start: m, End: m, Draws: []verifier.Draw{{Name: isa.DrawName("turn"), Below: 8, Value: value}}}
		if within {
			s.Within = map[string]*big.Int{"w": big.NewInt(5)}
		}
		s.Reaches = map[string]*big.Int{"w": big.NewInt(5)}
		return s
	}
	for name, x := range map[string]struct {
		second *verifier.Statement
		want   error
	}{
		"the same": {drawn(3, true), nil}, "another": {drawn(4, true), verifier.ErrChain}, "another round": {drawn(4, false), nil},
	} {
		c := verifier.Chain{AssumeInitial: true}
		require.NoError(t, c.Follow(drawn(3, false)))
		require.ErrorIs(t, c.Follow(x.second), x.want, name)
	}
}
