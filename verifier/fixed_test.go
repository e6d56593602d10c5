package verifier

import (
	"crypto/rand"
	"fmt"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/verifier/srs"
)

// seeded is the layout, in chunks of 2^c cells, of a program whose constants are drawn
// from a seed and take several of the least chunks.
func seeded(t *testing.T, seed, c int) *argument.Layout {
	t.Helper()
	u, err := asm.LoadBytes("seeded.aasm", fmt.Appendf(nil, `
x = input fx9.4[i=64]
k = const fx9.4[j=8, i=64], normal(seed=%d, std=1)
p = matmul k, x
s = sum p
r = round s, fx30.4
out = output r
`, seed), asm.Options{})
	require.NoError(t, err)
	l, err := argument.NewLayout(u, c, 0)
	require.NoError(t, err)
	return l
}

func unsafePowers(t *testing.T, n int) *srs.SRS {
	t.Helper()
	s, err := srs.NewUnsafe(n, rand.Reader)
	require.NoError(t, err)
	return s
}

const least = argument.MinC

// Commitments are computed once, kept apart by what they follow from, and those of the
// programs that came last.
func TestFixed(t *testing.T) {
	l := seeded(t, 1, least)
	powers := unsafePowers(t, 1<<(least+2))
	var f Fixed
	first, err := f.commitments(powers, l)
	require.NoError(t, err)
	want, err := argument.FixedCommitments(powers, l)
	require.NoError(t, err)
	require.NotEmpty(t, want)
	require.Equal(t, want, first)
	again, err := f.commitments(powers, seeded(t, 1, least))
	require.NoError(t, err)
	require.Same(t, &first[0], &again[0], "computed again")
	cites, err := argument.NewLayout(l.Unit, l.C, 1)
	require.NoError(t, err)
	apart, err := f.commitments(powers, cites)
	require.NoError(t, err)
	require.NotSame(t, &first[0], &apart[0], "of a layout without a data set's ranges")
	for c := least; c < least+2; c++ {
		points, err := f.commitments(powers, seeded(t, 1, c))
		require.NoError(t, err)
		require.Len(t, points, 512>>c, "chunks of 2^%d", c)
	}
	names := map[bn254.G1Affine]bool{first[0]: true}
	for seed := range 2 * maxKnown {
		points, err := f.commitments(powers, seeded(t, 10+seed, least))
		require.NoError(t, err)
		names[points[0]] = true
		_, err = f.commitments(powers, l) // in use: it stays
		require.NoError(t, err)
		require.LessOrEqual(t, len(f.known), maxKnown)
	}
	require.Len(t, names, 1+2*maxKnown, "a program got another's commitments")
	again, err = f.commitments(powers, l)
	require.NoError(t, err)
	require.Same(t, &first[0], &again[0], "forgotten while in use")
	short := unsafePowers(t, 1<<l.C)
	_, err = f.commitments(short, l)
	require.ErrorIs(t, err, srs.ErrTooSmall)
}

func TestFixedConcurrent(t *testing.T) {
	layouts := make([]*argument.Layout, maxKnown+4)
	for i := range layouts {
		layouts[i] = seeded(t, i, least)
	}
	powers := unsafePowers(t, 1<<(least+2))
	var f Fixed
	var group sync.WaitGroup
	for worker := range 4 {
		group.Go(func() {
			for i := range layouts {
				l := layouts[(i+worker)%len(layouts)]
				got, err := f.commitments(powers, l)
				if err != nil {
					t.Error(err)
					return
				}
				if want, _ := argument.FixedCommitments(powers, l); want[0] != got[0] {
					t.Errorf("program %d got another's commitments", i)
				}
			}
		})
	}
	group.Wait()
}
