package compiler

import (
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawRat draws rates and constants as scripts have them, near the limits too.
func drawRat(t *rapid.T) *big.Rat {
	num := rapid.OneOf(rapid.Int64Range(1, 40), rapid.Int64Range(1, 1<<40)).Draw(t, "num")
	if rapid.Bool().Draw(t, "power of two") {
		return new(big.Rat).SetFrac(big.NewInt(num), new(big.Int).Lsh(big.NewInt(1), rapid.UintRange(0, 90).Draw(t, "k")))
	}
	return big.NewRat(num, rapid.Int64Range(1, 1<<50).Draw(t, "den"))
}

var hinted = regexp.MustCompile(`the nearest rate that does is (\S+)$`)

// TestRateHint feeds the rate of a refusal back: it is taken.
func TestRateHint(t *testing.T) {
	refused := 0
	rapid.Check(t, func(t *rapid.T) {
		rate := drawRat(t)
		c := &compilation{job: &Job{Batch: rapid.IntRange(1, 5000).Draw(t, "batch")}, loss: &lossRow{}}
		c.loss.factor = rapid.IntRange(1, 2).Draw(t, "factor")
		c.report.Passes = make([]PassReport, 1)
		taken := c.representable(rate, c.job.RatePos)
		if len(c.errs) == 0 {
			off := new(big.Rat).Sub(taken, rate)
			require.LessOrEqual(t, off.Abs(off).Cmp(new(big.Rat).Mul(rate, big.NewRat(1, 100))), 0, "%s for %s", taken.RatString(), rate.RatString())
			require.Equal(t, taken.Cmp(rate) != 0, len(c.report.Notes) == 1)
			require.Zero(t, c.representable(taken, c.job.RatePos).Cmp(taken))
			return
		}
		refused++
		m := hinted.FindStringSubmatch(c.errs[0].Msg)
		require.NotNil(t, m, c.errs[0].Msg)
		hint, ok := new(big.Rat).SetString(m[1])
		require.True(t, ok)
		require.Positive(t, hint.Sign())
		require.NotZero(t, hint.Cmp(rate))
		c.errs = nil
		require.Zero(t, c.representable(hint, c.job.RatePos).Cmp(hint))
		require.Empty(t, c.errs, "hint %s for rate %s", m[1], rate.RatString())
	})
	require.NotZero(t, refused)
}

// TestConstantHint feeds the number of a refusal back.
func TestConstantHint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawRat(t)
		if rapid.Bool().Draw(t, "negative") {
			r.Neg(r)
		}
		near := nearestConstant(r)
		_, ok := constantFormat(near)
		require.True(t, ok, "%s for %s", near.RatString(), r.RatString())
		require.Equal(t, r.Sign(), near.Sign())
	})
}

// TestTinyRate compiles a script with the least rate, which the refusal of a
// lesser one names.
func TestTinyRate(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "d.csv"), []byte("x0,y\n1,2\n2,4\n3,6\n4,8\n"), 0o644))
	const script = "model { input x [f=1]\n dense line 1 }\ndata train \"d.csv\" { features x0..x0\n target y\n rows 4 }\n" +
		"loss mean_squared_error\noptimizer sgd rate 1/1099511627776\ntrain { epochs 1, batch 4 }\n"
	for _, mark := range []string{"", "\ufeff"} {
		j, err := Parse(filepath.Join(dir, "p.train"), []byte(mark+script))
		require.NoError(t, err)
		_, err = j.Compile(Options{})
		require.ErrorContains(t, err, "the nearest rate that does is 1/549755813888")
		j, err = Parse(filepath.Join(dir, "p.train"), []byte(mark+strings.Replace(script, "1/1099511627776", "1/549755813888", 1)))
		require.NoError(t, err)
		_, err = j.Compile(Options{})
		require.NoError(t, err)
	}
	_, err := Parse("p.train", nil)
	require.EqualError(t, err, "p.train: the file is empty")
}
