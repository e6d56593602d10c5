//go:build amd64 && !purego

package field

import (
	"math/bits"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// Lanes at the ends of what a lane may be, 0 and 2r − 1, in all operands: no bound in
// the assembly is exceeded, and results are lanes again.
func TestADXBounds(t *testing.T) {
	if !hasADX {
		t.Skip("no ADX")
	}
	most := fr.Element{modulus[0] - 1, modulus[1], modulus[2], modulus[3]}
	top := lifted(&fr.Element{}) // r
	var carry uint64
	for i := range top {
		top[i], carry = bits.Add64(top[i], most[i], carry)
	}
	k := ADX{}
	var x [9]Block
	var v [9]fr.Vector
	for i := range x {
		x[i], v[i] = make(Block, k.Words()), make(fr.Vector, BlockSize)
		for j := range BlockSize {
			if i == 8 || j>>i&1 == 1 {
				view(x[i])[j] = top
			}
		}
		k.Store(v[i], x[i])
	}
	p, dst, got := Portable{}, make(Block, k.Words()), make(fr.Vector, BlockSize)
	want := make(Block, p.Words())
	in := func(i int) Block { return x[i] }
	plain := func(i int) Block {
		b := make(Block, p.Words())
		p.Load(b, v[i])
		return b
	}
	for name, f := range map[string]func(k Kernel, dst Block, in func(int) Block){
		"add":    func(k Kernel, dst Block, in func(int) Block) { k.Add(dst, in(0), in(1)) },
		"mul":    func(k Kernel, dst Block, in func(int) Block) { k.Mul(dst, in(0), in(1)) },
		"mulmul": func(k Kernel, dst Block, in func(int) Block) { k.MulMul(dst, in(0), in(1), in(2), in(3)) },
		"axpy":   func(k Kernel, dst Block, in func(int) Block) { k.Axpy(dst, in(0), &most, in(1)) },
		"fold":   func(k Kernel, dst Block, in func(int) Block) { k.Fold(dst, in(0), in(1), &most) },
	} {
		f(k, dst, in)
		f(p, want, plain)
		for _, e := range view(dst) {
			var s fr.Element
			require.False(t, !subWords(&s, &e) && !subWords(&s, &s), "%s: a lane of 2r or more", name)
		}
		k.Store(got, dst)
		require.Equal(t, view(want), got, name)
	}
	sums := func(k Kernel, in func(int) Block) (s [4]fr.Element) {
		l, h := [4]Block{in(0), in(1), in(2), in(3)}, [4]Block{in(4), in(5), in(6), in(7)}
		s[0], s[1] = k.Product(in(8), (*[2]Block)(l[:2]), (*[2]Block)(h[:2]))
		s[2], s[3] = k.Fraction(in(7), &l, &h)
		return s
	}
	require.Equal(t, sums(p, plain), sums(k, in))
}
