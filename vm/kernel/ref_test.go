package kernel

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/isa/int128"
)

// The references below are over math/big, element by element, and cut the
// exact result to the word of the destination.

var kinds = []Kind{I16, I32, I64, I128}

// cut is v modulo the word of kind k, signed.
func cut(v *big.Int, k Kind) *big.Int {
	m := new(big.Int).Lsh(big.NewInt(1), uint(8*k.Bytes()))
	w := new(big.Int).Mod(v, m)
	if w.Bit(8*k.Bytes()-1) == 1 {
		w.Sub(w, m)
	}
	return w
}

// drawData draws n elements of kind k: of full width, narrow, at the ends of
// the range, or mostly zero.
func drawData(t *rapid.T, k Kind, n int) Data {
	d := NewData(k, n)
	rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
	bits := 8 * k.Bytes()
	if rapid.Bool().Draw(t, "narrow") {
		bits = rapid.IntRange(1, bits).Draw(t, "bits")
	}
	style := rapid.SampledFrom([]string{"any", "ends", "sparse"}).Draw(t, "style")
	for i := range n {
		v := int128.Int{Hi: int64(rng.Uint64()), Lo: rng.Uint64()}
		switch {
		case style == "ends":
			v = []int128.Int{int128.Min, int128.Max, int128.From(-1)}[rng.IntN(3)]
		case style == "sparse" && rng.IntN(4) > 0:
			v = int128.Int{}
		}
		d.Set(i, v.Shr(uint(128-bits)))
	}
	return d
}

func drawKind(t *rapid.T, name string) Kind { return rapid.SampledFrom(kinds).Draw(t, name) }

func drawSize(t *rapid.T, name string) int {
	return rapid.SampledFrom([]int{1, 1, 2, 3, 4, 5, 7, 8, 13, 16, 17, 32}).Draw(t, name)
}

func drawInt(t *rapid.T, name string) int128.Int {
	v := int128.Int{Hi: rapid.Int64().Draw(t, name), Lo: rapid.Uint64().Draw(t, name)}
	return v.Shr(rapid.SampledFrom([]uint{0, 30, 64, 90, 120, 126, 127}).Draw(t, name+" shift"))
}

// drawShape draws up to four axes and one that may be longer than a row.
func drawShape(t *rapid.T) []int {
	shape := rapid.SliceOfN(rapid.SampledFrom([]int{0, 1, 2, 3, 3, 5}), 0, 4).Draw(t, "shape")
	return append(shape, rapid.SampledFrom([]int{1, 2, 7, 255, 256, 257, 600}).Draw(t, "last"))
}

// drawView draws a view of the shape: some axes broadcast, the others in any
// order in storage, with room between them.
func drawView(t *rapid.T, k Kind, shape []int) View {
	v := View{Off: rapid.IntRange(0, 3).Draw(t, "off")}
	order := rapid.Permutation(axes(len(shape))).Draw(t, "order")
	if rapid.Bool().Draw(t, "row-major") {
		order = axes(len(shape))
	}
	n := rapid.SampledFrom([]int{1, 1, 1, 2}).Draw(t, "gap")
	for i := len(order) - 1; i >= 0; i-- {
		if rapid.IntRange(0, 3).Draw(t, "broadcast") == 0 {
			continue
		}
		v.Stride[order[i]] = n
		n *= max(1, shape[order[i]])
	}
	v.Data = drawData(t, k, v.Off+n)
	return v
}

func axes(n int) []int {
	a := make([]int, n)
	for i := range a {
		a[i] = i
	}
	return a
}

func size(shape []int) int {
	n := 1
	for _, s := range shape {
		n *= s
	}
	return n
}

// position is where a view has the element of flat index i of the shape.
func position(v View, shape []int, i int) int {
	at := v.Off
	for axis := len(shape) - 1; axis >= 0; axis-- {
		at += i % shape[axis] * v.Stride[axis]
		i /= shape[axis]
	}
	return at
}

func bigAt(d Data, i int) *big.Int { return d.At(i).Big() }

// requireElements checks that the elements of d are want(i) in the word of d.
func requireElements(t require.TestingT, d Data, want func(i int) *big.Int) {
	for i := range d.Len() {
		w, g := cut(want(i), d.Kind), bigAt(d, i)
		if w.Cmp(g) != 0 {
			require.Equal(t, w.String(), g.String(), "element %d", i)
		}
	}
}

func clone(d Data) Data {
	c := NewData(d.Kind, d.Len())
	for i := range d.Len() {
		c.Set(i, d.At(i))
	}
	return c
}

func TestData(t *testing.T) {
	for _, k := range kinds {
		d := NewData(k, 5)
		d.Set(3, int128.From(-7))
		s := d.Slice(2, 5)
		require.Equal(t, 3, s.Len())
		require.Equal(t, int128.From(-7), s.At(1))
		lo, hi := Range(d)
		require.Equal(t, int128.From(-7), lo)
		require.Equal(t, int128.Int{}, hi)
		d.Zero()
		require.Equal(t, NewData(k, 5), d)
	}
	for _, c := range []struct {
		lo, hi int64
		want   Kind
	}{{0, 0, I16}, {-1 << 15, 1<<15 - 1, I16}, {0, 1 << 15, I32}, {-1 << 31, 0, I32}, {0, 1 << 31, I64}, {-1 << 63, 1<<63 - 1, I64}} {
		require.Equal(t, c.want, KindFor(int128.From(c.lo), int128.From(c.hi)), "%d to %d", c.lo, c.hi)
	}
	require.Equal(t, I128, KindFor(int128.Int{}, int128.Int{Lo: 1 << 63}))
	require.Equal(t, "int128", I128.String())
}
