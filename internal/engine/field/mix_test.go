package field

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// mixRuns adds runs of one type to a mix and to want, one product at a time: of a tile, of
// many, across tiles and shorter than one, with the least and the greatest cells.
func mixRuns[C Cell](t *testing.T, m *Mix, want fr.Vector, lo, hi int64, w fr.Element) {
	rng := rand.New(rand.NewPCG(3, uint64(hi)))
	for _, r := range [][2]int{{0, len(want)}, {mixTile, mixTile}, {mixTile / 2, 3 * mixTile}, {7, 30}, {mixTile - 3, mixTile + 9}} {
		x := make([]C, r[1])
		for i := range x {
			switch x[i] = C(lo) + C(rng.Uint64N(uint64(hi-lo)|1)); i % 16 {
			case 3:
				x[i] = C(lo)
			case 5:
				x[i] = C(hi)
			case 7:
				x[i] = 0
			}
			v := Int(int64(x[i]))
			v.Mul(&v, &w)
			want[r[0]+i].Add(&want[r[0]+i], &v)
		}
		MixCells(m, r[0], x, w)
	}
}

func TestMix(t *testing.T) {
	top := fr.Element{modulus[0] - 1, modulus[1], modulus[2], modulus[3]}
	for i, w := range []fr.Element{Int(1), top, randomElement(t), top, randomElement(t)} {
		got := make(fr.Vector, 5*mixTile+40)
		for i := range got {
			got[i] = randomElement(t)
		}
		want := append(fr.Vector(nil), got...)
		var m Mix
		mixRuns[uint8](t, &m, want, 0, 1<<8-1, w)
		mixRuns[int8](t, &m, want, -1<<7, 1<<7-1, w)
		mixRuns[int16](t, &m, want, -1<<15, 1<<15-1, w)
		mixRuns[uint16](t, &m, want, 0, 1<<16-1, w)
		mixRuns[int32](t, &m, want, -1<<31, 1<<31-1, w)
		mixRuns[uint32](t, &m, want, 0, 1<<32-1, w)
		mixRuns[int64](t, &m, want, -1<<63, 1<<63-1, w)
		if i > 2 {
			withoutAssembly(&m)
		}
		m.AddTo(got)
		require.Equal(t, want, got)
	}
}

func withoutAssembly(m *Mix) {
	for i := range m.runs {
		m.runs[i].fast = mixCells{}
	}
}

// More runs than the sums of a lane hold, with the greatest terms.
func TestMixLong(t *testing.T) {
	top := fr.Element{modulus[0] - 1, modulus[1], modulus[2], modulus[3]}
	x := make([]int64, mixTile)
	for i := range x {
		x[i] = 1<<63 - 1
	}
	const n = 3000
	var m Mix
	for range n {
		MixCells(&m, 0, x, top)
	}
	want, count := Int(1<<63-1), Int(n)
	want.Mul(&want, &top).Mul(&want, &count)
	for range 2 {
		got := make(fr.Vector, mixTile)
		m.AddTo(got)
		for i := range got {
			require.Equal(t, want, got[i])
		}
		withoutAssembly(&m)
	}
}

func randomElement(t *testing.T) (e fr.Element) {
	_, err := e.SetRandom()
	require.NoError(t, err)
	return e
}
