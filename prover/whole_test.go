package prover

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/plan"
)

// Products of integers are those of the field, whatever fits; what does not is left
// to it.
func TestMultiplyWhole(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	table := func(n, bits int) fr.Vector {
		v := make(fr.Vector, n)
		for i := range v {
			x := rng.Int64N(1 << bits)
			switch i % 7 {
			case 0:
				x = -x
			case 1:
				x = 1<<bits - 1
			case 2:
				x = -(1<<bits - 1)
			case 3:
				x = 0
			}
			v[i].SetInt64(x)
		}
		return v
	}
	for _, x := range []struct {
		m, i, j, k    int
		aBits, bBits  int
		whole, random bool
	}{
		{m: 0, i: 3, j: 4, k: 5, aBits: 16, bBits: 40, whole: true},
		{m: 3, i: 3, j: 4, k: 3, aBits: 16, bBits: 40, whole: true},
		{m: 2, i: 4, j: 3, k: 4, aBits: 16, bBits: 61, whole: true},
		{m: 0, i: 5, j: 5, k: 4, aBits: 60, bBits: 60, whole: true},
		{m: 0, i: 3, j: 3, k: 4, aBits: 62, bBits: 61, whole: false},
		{m: 0, i: 3, j: 3, k: 3, aBits: 16, bBits: 16, random: true},
	} {
		p := &product{m: make([]plan.BitRef, x.m), i: make([]plan.BitRef, x.i), j: make([]plan.BitRef, x.j), k: make([]plan.BitRef, x.k)}
		a, b := table(1<<(x.m+x.i+x.k), x.aBits), table(1<<(x.m+x.j+x.k), x.bBits)
		if x.random {
			b[len(b)-1].MustSetRandom()
		}
		got := multiplyWhole(a, b, 1<<x.i, 1<<x.j, 1<<x.k)
		require.Equal(t, x.whole, got != nil, "%+v", x)
		want := p.multiplyField(a, b)
		if got != nil {
			require.Equal(t, want, got, "%+v", x)
		}
		require.Equal(t, want, p.multiply(a, b), "%+v", x)
	}
}
