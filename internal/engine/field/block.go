package field

import (
	"math/bits"
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// BlockBits is the logarithm of BlockSize, the number of lanes of a Block.
const (
	BlockBits = 8
	BlockSize = 1 << BlockBits
)

// Block holds BlockSize field elements in the representation of the Kernel that
// made it; only that kernel can read it.
type Block []uint64

// Mask has one bit per lane of a block, lane i at bit i mod 64 of word i/64.
type Mask [BlockSize / 64]uint64

// Bit reports whether lane i is set.
func (m *Mask) Bit(i int) bool { return m[i/64]>>(i%64)&1 == 1 }

// Kernel is the vector arithmetic of the lookup prover: every operation works
// lane by lane on whole blocks. Destinations may be operands too. There are three
// kernels, IFMA, ADX and Portable; they compute the same field elements.
type Kernel interface {
	Name() string
	// Words is the length of a block.
	Words() int
	// Load sets the lanes from v, of BlockSize elements; Store is its inverse.
	Load(dst Block, v fr.Vector)
	Store(dst fr.Vector, b Block)
	// Ints sets lane i to c − 2⁻²⁵⁶·x[i], where c is on or, where a mask is
	// given and its bit i is 0, off. The factor makes the integer x the plain
	// difference of two Montgomery representations. |x[i]| < 2³¹.
	Ints(dst Block, on, off *fr.Element, mask *Mask, x []int32)
	Add(dst, a, b Block)
	Mul(dst, a, b Block)
	// MulMul sets dst to a·b + c·d.
	MulMul(dst, a, b, c, d Block)
	// Axpy sets dst to a + r·b.
	Axpy(dst, a Block, r *fr.Element, b Block)
	// Fold sets dst to lo + r·(hi − lo).
	Fold(dst, lo, hi Block, r *fr.Element)
	// Product returns Σ w·l0·l1 and Σ w·(h0−l0)·(h1−l1) over the lanes.
	Product(w Block, l, h *[2]Block) (t0, tInf fr.Element)
	// Fraction returns Σ w·(l0·l1 + l2·l3) and the same of the h − l.
	Fraction(w Block, l, h *[4]Block) (t0, tInf fr.Element)
}

// Integers is what a kernel has that multiplies elements by integers faster than by
// elements.
type Integers interface {
	// Affine sets lane i to c + Σ_k w[k]·x[k][i], where c is on or, where a mask is given
	// and its bit i is 0, off; terms with x[k] nil are left out. |x[k][i]| ≤ 2⁶⁰, and
	// their sum over k at most 2⁶¹.
	Affine(dst Block, on, off *fr.Element, mask *Mask, w *[4]fr.Element, x *[4][]int64)
}

// Best is the fastest kernel that the processor can run.
func Best() Kernel { return Kernels()[0] }

// Portable is the kernel built on gnark-crypto's vectors; a block is a vector.
type Portable struct{}

type lanes [BlockSize]fr.Element

func view(b Block) fr.Vector {
	return unsafe.Slice((*fr.Element)(unsafe.Pointer(&b[:4*BlockSize][0])), BlockSize)
}

// Name is "portable".
func (Portable) Name() string { return "portable" }

// Words is 4 words a lane.
func (Portable) Words() int { return 4 * BlockSize }

// Load copies v.
func (Portable) Load(dst Block, v fr.Vector) { copy(view(dst), v[:BlockSize]) }

// Store copies b.
func (Portable) Store(dst fr.Vector, b Block) { copy(dst[:BlockSize], view(b)) }

// Ints implements Kernel.
func (Portable) Ints(dst Block, on, off *fr.Element, mask *Mask, x []int32) {
	d := view(dst)
	for i, v := range x[:BlockSize] {
		c := on
		if mask != nil && !mask.Bit(i) {
			c = off
		}
		subInt(&d[i], c, int64(v))
	}
}

// subInt sets d to c − x on the words as they are, x a small integer.
func subInt(d, c *fr.Element, x int64) {
	*d = *c
	if x < 0 {
		*d = addWord(c, uint64(-x))
		return
	}
	var b uint64
	d[0], b = bits.Sub64(c[0], uint64(x), 0)
	if b == 0 {
		return
	}
	d[1], b = bits.Sub64(c[1], 0, b)
	d[2], b = bits.Sub64(c[2], 0, b)
	d[3], b = bits.Sub64(c[3], 0, b)
	if b != 0 {
		d[0], b = bits.Add64(d[0], modulus[0], 0)
		d[1], b = bits.Add64(d[1], modulus[1], b)
		d[2], b = bits.Add64(d[2], modulus[2], b)
		d[3], _ = bits.Add64(d[3], modulus[3], b)
	}
}

// addWord is c + x mod r on the words as they are.
func addWord(c *fr.Element, x uint64) fr.Element {
	w := fr.Element{x}
	return *w.Add(&w, c)
}

// Add implements Kernel.
func (Portable) Add(dst, a, b Block) {
	d := view(dst)
	d.Add(view(a), view(b))
}

// Mul implements Kernel.
func (Portable) Mul(dst, a, b Block) {
	d := view(dst)
	d.Mul(view(a), view(b))
}

// MulMul implements Kernel.
func (Portable) MulMul(dst, a, b, c, d Block) {
	var s lanes
	t, z := fr.Vector(s[:]), view(dst)
	t.Mul(view(a), view(b))
	z.Mul(view(c), view(d))
	z.Add(z, t)
}

// Axpy implements Kernel.
func (Portable) Axpy(dst, a Block, r *fr.Element, b Block) {
	var s lanes
	t, z := fr.Vector(s[:]), view(dst)
	t.ScalarMul(view(b), r)
	z.Add(view(a), t)
}

// Fold implements Kernel.
func (Portable) Fold(dst, lo, hi Block, r *fr.Element) {
	var s lanes
	t, z := fr.Vector(s[:]), view(dst)
	t.Sub(view(hi), view(lo))
	t.ScalarMul(t, r)
	z.Add(view(lo), t)
}

// Product implements Kernel.
func (Portable) Product(w Block, l, h *[2]Block) (t0, tInf fr.Element) {
	var s0, s1 lanes
	a, b := fr.Vector(s0[:]), fr.Vector(s1[:])
	a.Mul(view(l[0]), view(l[1]))
	t0 = a.InnerProduct(view(w))
	a.Sub(view(h[0]), view(l[0]))
	b.Sub(view(h[1]), view(l[1]))
	a.Mul(a, b)
	return t0, a.InnerProduct(view(w))
}

// Fraction implements Kernel.
func (Portable) Fraction(w Block, l, h *[4]Block) (t0, tInf fr.Element) {
	var s0, s1, s2 lanes
	a, b, c := fr.Vector(s0[:]), fr.Vector(s1[:]), fr.Vector(s2[:])
	a.Mul(view(l[0]), view(l[1]))
	b.Mul(view(l[2]), view(l[3]))
	a.Add(a, b)
	t0 = a.InnerProduct(view(w))
	a.Sub(view(h[0]), view(l[0]))
	b.Sub(view(h[1]), view(l[1]))
	a.Mul(a, b)
	b.Sub(view(h[2]), view(l[2]))
	c.Sub(view(h[3]), view(l[3]))
	b.Mul(b, c)
	a.Add(a, b)
	return t0, a.InnerProduct(view(w))
}

// affineBias makes the integers of Affine unsigned.
const affineBias = 1 << 60

// affineConstants are off and on less what the bias adds.
func affineConstants(on, off *fr.Element, w *[4]fr.Element, x *[4][]int64) [2]fr.Element {
	c, b := [2]fr.Element{*off, *on}, Int(affineBias)
	var s fr.Element
	for k := range w {
		if x[k] != nil {
			s.Add(&s, &w[k])
		}
	}
	s.Mul(&s, &b)
	c[0].Sub(&c[0], &s)
	c[1].Sub(&c[1], &s)
	return c
}

// Affine implements Integers.
func (Portable) Affine(dst Block, on, off *fr.Element, mask *Mask, w *[4]fr.Element, x *[4][]int64) {
	c := affineConstants(on, off, w, x)
	if mask == nil {
		mask = &allOnes
	}
	for i := range view(dst) {
		e := &c[mask[i/64]>>(i%64)&1]
		a := Accumulator{e[0], e[1], e[2], e[3]}
		for k := range x {
			if x[k] != nil {
				a.Add(&w[k], uint64(x[k][i]+affineBias))
			}
		}
		view(dst)[i] = a.Reduce()
	}
}

// allOnes is the mask of a whole block.
var allOnes = Mask{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}
