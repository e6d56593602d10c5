//go:build amd64 && !purego

package field

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

//go:generate go run ./ifma

//go:noescape
func mulIFMA(a, b, dst, c *uint64, n uint64)

//go:noescape
func mulMulIFMA(a, b, d, e, dst, c *uint64, n uint64)

//go:noescape
func axpyIFMA(a, b, r, dst, c *uint64, n uint64)

//go:noescape
func foldIFMA(a, b, r, dst, c *uint64, n uint64)

//go:noescape
func addIFMA(a, b, dst, c *uint64, n uint64)

//go:noescape
func lowProductIFMA(l0, l1, w, acc, c *uint64, n uint64)

//go:noescape
func lowFractionIFMA(l0, l1, l2, l3, w, acc, c *uint64, n uint64)

//go:noescape
func diffProductIFMA(l0, l1, h0, h1, w, acc, c *uint64, n uint64)

//go:noescape
func diffFractionIFMA(l0, l1, l2, l3, h0, h1, h2, h3, w, acc, c *uint64, n uint64)

//go:noescape
func intsIFMA(x *int32, on, off *uint64, mask *Mask, dst, c *uint64, n uint64)

// groups is the number of groups of eight lanes of a block, groupWords the words
// of one: five limbs, each of eight lanes.
const (
	groups     = BlockSize / 8
	groupWords = 40
	limbMask   = 1<<52 - 1
)

// ifmaConstants are r, 2r and 4r in limbs, −1/r mod 2⁵² and the limb mask, as
// the assembly expects them.
var ifmaConstants = func() (c [17]uint64) {
	r := fr.Modulus()
	for i := range 3 {
		l := limbs(new(big.Int).Lsh(r, uint(i)).Bits())
		copy(c[5*i:], l[:])
	}
	two52 := new(big.Int).Lsh(big.NewInt(1), 52)
	inv := new(big.Int).ModInverse(r, two52)
	c[15], c[16] = inv.Sub(two52, inv).Uint64(), limbMask
	return c
}()

// limbs cuts four or five words into limbs of 52 bits.
func limbs[W ~uint64 | ~uint](w []W) (l [5]uint64) {
	var x [5]uint64
	for i := range w {
		x[i] = uint64(w[i])
	}
	return [5]uint64{
		x[0] & limbMask,
		(x[0]>>52 | x[1]<<12) & limbMask,
		(x[1]>>40 | x[2]<<24) & limbMask,
		(x[2]>>28 | x[3]<<36) & limbMask,
		x[3]>>16 | x[4]<<48,
	}
}

// montgomery260 is e with R = 2²⁶⁰ in place of 2²⁵⁶, in limbs.
func montgomery260(e *fr.Element) [5]uint64 {
	x := *e
	for range 4 {
		x.Double(&x)
	}
	return limbs(x[:])
}

// IFMA is the kernel for processors with AVX-512 IFMA.
type IFMA struct{}

// Name is "ifma".
func (IFMA) Name() string { return "ifma" }

// Words is 5 words a lane.
func (IFMA) Words() int { return groups * groupWords }

// Load implements Kernel.
func (IFMA) Load(dst Block, v fr.Vector) {
	for i := range v[:BlockSize] {
		l := montgomery260(&v[i])
		at := i/8*groupWords + i%8
		for k := range l {
			dst[at+8*k] = l[k]
		}
	}
}

// limbWeights[k] is 2⁵²ᵏ·2⁻⁴ and evalWeights[k] is 2⁵²ᵏ·2⁻²⁶⁴ as the words of
// an element: what limb k of a lane, or of a sum of products of lanes, weighs.
var limbWeights, evalWeights = func() (l [5]fr.Element, e [10]fr.Element) {
	r := fr.Modulus()
	weight := func(shift uint) (w fr.Element) { // 2^(shift − 264)
		x := new(big.Int).ModInverse(new(big.Int).Lsh(big.NewInt(1), 264), r)
		for i, v := range x.Lsh(x, shift).Mod(x, r).Bits() {
			w[i] = uint64(v)
		}
		return w
	}
	for k := range e {
		e[k] = weight(uint(52 * k))
	}
	for k := range l {
		l[k] = weight(uint(52*k + 260))
	}
	return l, e
}()

// Store implements Kernel.
func (IFMA) Store(dst fr.Vector, b Block) {
	for i := range dst[:BlockSize] {
		var a Accumulator
		at := i/8*groupWords + i%8
		for k := range limbWeights {
			a.Add(&limbWeights[k], b[at+8*k])
		}
		dst[i] = a.Reduce()
	}
}

// roomy is e in limbs plus a multiple of r, below 2r, such that the lowest limb
// can gain or lose 16 times a 31-bit integer without a carry.
func roomy(e *fr.Element) [5]uint64 {
	l := montgomery260(e)
	const room = 1 << 36
	for l[0] < room || l[0] > limbMask-room {
		var carry uint64
		for k := range l {
			l[k] += ifmaConstants[k] + carry
			carry = l[k] >> 52
			l[k] &= limbMask
		}
	}
	return l
}

// Ints implements Kernel.
func (IFMA) Ints(dst Block, on, off *fr.Element, mask *Mask, x []int32) {
	if mask == nil {
		mask = &allOnes
	}
	a, b := roomy(on), roomy(off)
	_ = x[BlockSize-1]
	intsIFMA(&x[0], &a[0], &b[0], mask, &dst[0], &ifmaConstants[0], groups)
}

// Add implements Kernel.
func (IFMA) Add(dst, a, b Block) { addIFMA(&a[0], &b[0], &dst[0], &ifmaConstants[0], groups) }

// Mul implements Kernel.
func (IFMA) Mul(dst, a, b Block) { mulIFMA(&a[0], &b[0], &dst[0], &ifmaConstants[0], groups) }

// MulMul implements Kernel.
func (IFMA) MulMul(dst, a, b, c, d Block) {
	mulMulIFMA(&a[0], &b[0], &c[0], &d[0], &dst[0], &ifmaConstants[0], groups)
}

// Axpy implements Kernel.
func (IFMA) Axpy(dst, a Block, r *fr.Element, b Block) {
	s := montgomery260(r)
	axpyIFMA(&a[0], &b[0], &s[0], &dst[0], &ifmaConstants[0], groups)
}

// Fold implements Kernel.
func (IFMA) Fold(dst, lo, hi Block, r *fr.Element) {
	s := montgomery260(r)
	foldIFMA(&lo[0], &hi[0], &s[0], &dst[0], &ifmaConstants[0], groups)
}

// Product implements Kernel.
func (IFMA) Product(w Block, l, h *[2]Block) (t0, tInf fr.Element) {
	var a, b [80]uint64
	c := &ifmaConstants[0]
	lowProductIFMA(&l[0][0], &l[1][0], &w[0], &a[0], c, groups)
	diffProductIFMA(&l[0][0], &l[1][0], &h[0][0], &h[1][0], &w[0], &b[0], c, groups)
	return collect(&a), collect(&b)
}

// Fraction implements Kernel.
func (IFMA) Fraction(w Block, l, h *[4]Block) (t0, tInf fr.Element) {
	var a, b [80]uint64
	c := &ifmaConstants[0]
	lowFractionIFMA(&l[0][0], &l[1][0], &l[2][0], &l[3][0], &w[0], &a[0], c, groups)
	diffFractionIFMA(&l[0][0], &l[1][0], &l[2][0], &l[3][0],
		&h[0][0], &h[1][0], &h[2][0], &h[3][0], &w[0], &b[0], c, groups)
	return collect(&a), collect(&b)
}

// collect adds up the lanes of ten columns of weight 2⁵²ᵏ. A column of a lane
// has at most 10·groups terms below 2⁵², so the sum of eight lanes fits a word.
func collect(acc *[80]uint64) fr.Element {
	var a Accumulator
	var carry uint64
	for k := range evalWeights {
		for _, v := range acc[8*k : 8*k+8] {
			carry += v
		}
		digit := carry & limbMask
		carry >>= 52
		if k == len(evalWeights)-1 {
			digit |= carry << 52
		}
		a.Add(&evalWeights[k], digit)
	}
	return a.Reduce()
}
