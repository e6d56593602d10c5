//go:build amd64 && !purego

package field

import (
	"math/bits"
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/sys/cpu"
)

//go:noescape
func addADX(dst, a, b *uint64)

//go:noescape
func mulADX(dst, a, b *uint64)

//go:noescape
func mulMulADX(dst, a, b, c, d *uint64)

//go:noescape
func axpyADX(dst, a, r, b *uint64)

//go:noescape
func foldADX(dst, lo, hi, r *uint64)

//go:noescape
func lowProductADX(l *[2]Block, w, acc *uint64)

//go:noescape
func lowFractionADX(l *[4]Block, w, acc *uint64)

//go:noescape
func diffProductADX(l, h *[2]Block, w, acc *uint64)

//go:noescape
func diffFractionADX(l, h *[4]Block, w, acc *uint64)

//go:noescape
func affineADX(dst *uint64, c *[2]fr.Element, mask *Mask, w *fr.Element, x0, x1, x2, x3 *int64)

var hasADX = cpu.X86.HasADX && cpu.X86.HasBMI2

// ADX is the kernel for processors with MULX and ADX but without AVX-512 IFMA. A
// lane is an element's words, perhaps plus the field's order r: less than 2r. Sums of
// products are reduced once for two of them, and over a block once.
type ADX struct{}

// Name is "adx".
func (ADX) Name() string { return "adx" }

// Words is 4 words a lane.
func (ADX) Words() int { return 4 * BlockSize }

// Load copies v.
func (ADX) Load(dst Block, v fr.Vector) { copy(view(dst), v[:BlockSize]) }

// Store implements Kernel.
func (ADX) Store(dst fr.Vector, b Block) {
	for i, v := range view(b) {
		var s fr.Element
		if subWords(&s, &v) {
			s = v
		}
		dst[i] = s
	}
}

// subWords sets s to v − r on the words and reports whether v < r.
func subWords(s, v *fr.Element) bool {
	var b uint64
	s[0], b = bits.Sub64(v[0], modulus[0], 0)
	s[1], b = bits.Sub64(v[1], modulus[1], b)
	s[2], b = bits.Sub64(v[2], modulus[2], b)
	s[3], b = bits.Sub64(v[3], modulus[3], b)
	return b != 0
}

// Ints implements Kernel.
func (ADX) Ints(dst Block, on, off *fr.Element, mask *Mask, x []int32) {
	c := [2]fr.Element{lifted(off), lifted(on)}
	if mask == nil {
		mask = &allOnes
	}
	d := view(dst)
	for i, v := range x[:BlockSize] {
		subSmall(&d[i], &c[mask[i/64]>>(i%64)&1], int64(v))
	}
}

// lifted is e, or e + r, such that a 32-bit integer more or less leaves it in
// [0, 2r).
func lifted(e *fr.Element) fr.Element {
	if e[3] != 0 {
		return *e
	}
	var c uint64
	s := *e
	s[0], c = bits.Add64(s[0], modulus[0], 0)
	s[1], c = bits.Add64(s[1], modulus[1], c)
	s[2], c = bits.Add64(s[2], modulus[2], c)
	s[3], _ = bits.Add64(s[3], modulus[3], c)
	return s
}

// subSmall sets d to c − x on the words.
func subSmall(d, c *fr.Element, x int64) {
	sign := uint64(x >> 63)
	var b uint64
	d[0], b = bits.Sub64(c[0], uint64(x), 0)
	d[1], b = bits.Sub64(c[1], sign, b)
	d[2], b = bits.Sub64(c[2], sign, b)
	d[3], _ = bits.Sub64(c[3], sign, b)
}

// Add implements Kernel.
func (ADX) Add(dst, a, b Block) { addADX(&dst[0], &a[0], &b[0]) }

// Mul implements Kernel.
func (ADX) Mul(dst, a, b Block) { mulADX(&dst[0], &a[0], &b[0]) }

// MulMul implements Kernel.
func (ADX) MulMul(dst, a, b, c, d Block) { mulMulADX(&dst[0], &a[0], &b[0], &c[0], &d[0]) }

// Axpy implements Kernel.
func (ADX) Axpy(dst, a Block, r *fr.Element, b Block) { axpyADX(&dst[0], &a[0], &r[0], &b[0]) }

// Fold implements Kernel.
func (ADX) Fold(dst, lo, hi Block, r *fr.Element) { foldADX(&dst[0], &lo[0], &hi[0], &r[0]) }

// Product implements Kernel.
func (ADX) Product(w Block, l, h *[2]Block) (t0, tInf fr.Element) {
	var a, b [9]uint64
	lowProductADX(l, &w[0], &a[0])
	diffProductADX(l, h, &w[0], &b[0])
	return reduceWords(&a), reduceWords(&b)
}

// Fraction implements Kernel.
func (ADX) Fraction(w Block, l, h *[4]Block) (t0, tInf fr.Element) {
	var a, b [9]uint64
	lowFractionADX(l, &w[0], &a[0])
	diffFractionADX(l, h, &w[0], &b[0])
	return reduceWords(&a), reduceWords(&b)
}

// Affine implements Integers. A sum is below 2⁶³·r, so that one step of Montgomery's
// reduction makes it a lane.
func (ADX) Affine(dst Block, on, off *fr.Element, mask *Mask, w *[4]fr.Element, x *[4][]int64) {
	c := affineConstants(on, off, w, x)
	v := *w
	for k := range v {
		v[k].Mul(&v[k], &two64)
	}
	for i := range c {
		c[i].Mul(&c[i], &two64)
	}
	if mask == nil {
		mask = &allOnes
	}
	affineADX(&dst[0], &c, mask, &v[0],
		unsafe.SliceData(x[0]), unsafe.SliceData(x[1]), unsafe.SliceData(x[2]), unsafe.SliceData(x[3]))
}

var two64 = Pow2(64)

// reduceWords is a sum of products of words divided by 2²⁵⁶, what a product of
// elements is.
func reduceWords(a *[9]uint64) fr.Element {
	low := Accumulator{a[0], a[1], a[2], a[3]}
	high := Accumulator{a[4], a[5], a[6], a[7], a[8]}
	t := low.Reduce()
	t.Mul(&t, &fr.Element{1})
	s := high.Reduce()
	return *s.Add(&s, &t)
}

// Kernels are those that the processor can run, the fastest first.
func Kernels() (k []Kernel) {
	if hasIFMA {
		k = append(k, IFMA{})
	}
	if hasADX {
		k = append(k, ADX{})
	}
	return append(k, Portable{})
}
