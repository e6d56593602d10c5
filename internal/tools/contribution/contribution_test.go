package contribution

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// A Shapley value is a fraction; where its digits do not end, that is said.
func TestContributionsAreExact(t *testing.T) {
	for _, c := range []struct {
		num, den    int64
		value, text string
	}{
		{121, 6, "20.166666666666668", "121/6 ≈ 20.17"},
		{-1, 3, "-0.3333333333333333", "-1/3 ≈ -0.33"},
		{40, 2, "20", "20"},
		{-5, 8, "-0.625", "-0.625"},
		{9007199254740993, 1, "9007199254740993", "9007199254740993"},
		{9007199254740993, 2, "4503599627370496.5", "4503599627370496.5"},
	} {
		r := big.NewRat(c.num, c.den)
		got := New("alice", r)
		require.EqualValues(t, c.value, got.Value)
		require.Equal(t, r.RatString(), got.Exact)
		require.Equal(t, c.text, Text(r))
	}
	all := []Contribution{New("a", big.NewRat(1, 3)), New("b", big.NewRat(1, 1)), New("c", big.NewRat(-1, 1))}
	Share(all)
	require.Equal(t, []float64{0.25, 0.75, 0}, []float64{all[0].Share, all[1].Share, all[2].Share})
}
