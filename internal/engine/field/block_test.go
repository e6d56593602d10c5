package field

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// edge draws a field element, often one with extreme words.
func edge(t *rapid.T, label string) fr.Element {
	var e fr.Element
	switch rapid.IntRange(0, 5).Draw(t, label) {
	case 0:
		e.SetZero()
	case 1:
		e = Int(-rapid.Int64Range(0, 3).Draw(t, label))
	case 2: // smallest Montgomery words
		e = fr.Element{uint64(rapid.IntRange(0, 3).Draw(t, label))}
	case 3: // greatest
		e = fr.Element{modulus[0], modulus[1], modulus[2], modulus[3]}
		e[0] -= 1 + uint64(rapid.IntRange(0, 3).Draw(t, label))
	default:
		e = fr.Element{
			rapid.Uint64().Draw(t, label), rapid.Uint64().Draw(t, label),
			rapid.Uint64().Draw(t, label), rapid.Uint64Max(modulus[3]-1).Draw(t, label),
		}
	}
	return e
}

// edges is a vector of few drawn values, in a drawn pattern.
func edges(t *rapid.T, label string) fr.Vector {
	v := make(fr.Vector, BlockSize)
	few := make([]fr.Element, 5)
	for i := range few {
		few[i] = edge(t, label)
	}
	seed := rapid.Uint32().Draw(t, label)
	for i := range v {
		seed = seed*1664525 + 1013904223
		v[i] = few[seed>>16%5]
		if seed>>28 == 0 {
			v[i].Mul(&v[i], &few[seed>>20%5])
		}
	}
	return v
}

// Every operation against its definition, element by element, several in a row so
// that results which are not fully reduced become operands.
func TestKernels(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := make([]fr.Vector, 5)
		for i := range in {
			in[i] = edges(t, "in")
		}
		r, c := edge(t, "r"), edge(t, "c")
		x := rapid.SliceOfN(rapid.Int32Range(-1<<31+1, 1<<31-1), BlockSize, BlockSize).Draw(t, "x")
		var mask Mask
		for i := range mask {
			mask[i] = rapid.Uint64().Draw(t, "mask")
		}
		for _, k := range Kernels() {
			checkKernel(t, k, in, r, c, x, &mask)
		}
	})
}

func checkKernel(t *rapid.T, k Kernel, in []fr.Vector, r, c fr.Element, x []int32, mask *Mask) {
	arena := NewArena(k)
	b := make([]Block, 8)
	want := make([]fr.Vector, 8)
	for i := range b {
		b[i], want[i] = arena.Get(), make(fr.Vector, BlockSize)
		copy(want[i], in[i%len(in)])
		k.Load(b[i], want[i])
	}
	each := func(dst int, f func(i int) fr.Element) {
		out := make(fr.Vector, BlockSize)
		for i := range out {
			out[i] = f(i)
		}
		want[dst] = out
	}
	inv := Pow2(256)
	inv.Inverse(&inv)
	var f Native
	for range 3 {
		k.Mul(b[0], b[1], b[2])
		each(0, func(i int) fr.Element { return f.Mul(want[1][i], want[2][i]) })
		k.MulMul(b[1], b[1], b[2], b[3], b[4])
		each(1, func(i int) fr.Element { return f.Add(f.Mul(want[1][i], want[2][i]), f.Mul(want[3][i], want[4][i])) })
		k.Add(b[2], b[2], b[5])
		each(2, func(i int) fr.Element { return f.Add(want[2][i], want[5][i]) })
		k.Add(b[2], b[2], b[2])
		each(2, func(i int) fr.Element { return f.Add(want[2][i], want[2][i]) })
		k.Axpy(b[3], b[2], &r, b[3])
		each(3, func(i int) fr.Element { return f.Add(want[2][i], f.Mul(r, want[3][i])) })
		k.Axpy(b[3], b[3], &r, b[0])
		each(3, func(i int) fr.Element { return f.Add(want[3][i], f.Mul(r, want[0][i])) })
		k.Fold(b[4], b[3], b[4], &r)
		each(4, func(i int) fr.Element { return Lerp(&f, want[3][i], want[4][i], r) })
		k.Ints(b[5], &c, &r, mask, x)
		each(5, func(i int) fr.Element {
			d := f.Mul(Int(int64(x[i])), inv)
			if mask.Bit(i) {
				return f.Sub(c, d)
			}
			return f.Sub(r, d)
		})
		k.Ints(b[6], &c, &r, nil, x)
		each(6, func(i int) fr.Element { return f.Sub(c, f.Mul(Int(int64(x[i])), inv)) })
	}
	got := make(fr.Vector, BlockSize)
	for i := range b {
		k.Store(got, b[i])
		require.Equal(t, want[i], got, "%s: block %d", k.Name(), i)
	}
	w := arena.Get()
	k.Load(w, in[0])
	sum := func(terms ...int) (s fr.Element) {
		for i := range BlockSize {
			for _, j := range terms {
				s = f.Add(s, f.Mul(in[0][i], f.Mul(want[j][i], want[j+1][i])))
			}
		}
		return s
	}
	diff := func(terms ...int) (s fr.Element) {
		for i := range BlockSize {
			for _, j := range terms {
				a, b := f.Sub(want[j+4][i], want[j][i]), f.Sub(want[j+5][i], want[j+1][i])
				s = f.Add(s, f.Mul(in[0][i], f.Mul(a, b)))
			}
		}
		return s
	}
	t0, tInf := k.Product(w, (*[2]Block)(b[:2]), (*[2]Block)(b[4:6]))
	require.Equal(t, [2]fr.Element{sum(0), diff(0)}, [2]fr.Element{t0, tInf}, k.Name())
	t0, tInf = k.Fraction(w, (*[4]Block)(b[:4]), (*[4]Block)(b[4:8]))
	require.Equal(t, [2]fr.Element{sum(0, 2), diff(0, 2)}, [2]fr.Element{t0, tInf}, k.Name())
}

// Affine against its definition, with extreme integers and with every set of terms.
func TestAffine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var w [4]fr.Element
		var x [4][]int64
		for k, limit := range []int64{1 << 60, 1 << 59, 1 << 58, 1 << 57} {
			w[k] = edge(t, "w")
			if rapid.Bool().Draw(t, "term") {
				g := rapid.OneOf(rapid.Int64Range(-limit, limit), rapid.SampledFrom([]int64{-limit, 0, limit}))
				x[k] = rapid.SliceOfN(g, BlockSize, BlockSize).Draw(t, "x")
			}
		}
		on, off := edge(t, "on"), edge(t, "off")
		mask := &Mask{rapid.Uint64().Draw(t, "mask"), 0, ^uint64(0), rapid.Uint64().Draw(t, "mask")}
		if rapid.Bool().Draw(t, "whole") {
			mask = nil
		}
		want, got := make(fr.Vector, BlockSize), make(fr.Vector, BlockSize)
		for i := range want {
			want[i] = on
			if mask != nil && !mask.Bit(i) {
				want[i] = off
			}
			for k := range x {
				if x[k] != nil {
					v := Int(x[k][i])
					want[i].Add(&want[i], v.Mul(&v, &w[k]))
				}
			}
		}
		for _, k := range Kernels() {
			a, ok := k.(Integers)
			if !ok {
				continue
			}
			b := make(Block, k.Words())
			a.Affine(b, &on, &off, mask, &w, &x)
			k.Store(got, b)
			require.Equal(t, want, got, k.Name())
		}
	})
}

func BenchmarkKernel(b *testing.B) {
	for _, k := range Kernels() {
		arena := NewArena(k)
		var l, h [4]Block
		v := make(fr.Vector, BlockSize)
		v.MustSetRandom()
		for i := range l {
			l[i], h[i] = arena.Get(), arena.Get()
			k.Load(l[i], v)
			k.Load(h[i], v)
		}
		x := make([]int32, BlockSize)
		for _, c := range []struct {
			name string
			f    func()
		}{
			{"mul", func() { k.Mul(l[0], l[1], l[2]) }},
			{"mulmul", func() { k.MulMul(l[0], l[1], l[2], h[1], h[2]) }},
			{"fold", func() { k.Fold(l[0], l[1], l[2], &v[0]) }},
			{"fraction", func() { k.Fraction(l[0], &l, &h) }},
			{"product", func() { k.Product(l[0], (*[2]Block)(l[:2]), (*[2]Block)(h[:2])) }},
			{"ints", func() { k.Ints(l[0], &v[0], &v[1], nil, x) }},
		} {
			b.Run(k.Name()+"/"+c.name, func(b *testing.B) {
				for b.Loop() {
					c.f()
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/BlockSize, "ns/lane")
			})
		}
	}
}
