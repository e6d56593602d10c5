// Package field is the arithmetic of the proof: the scalar field of BN254, as
// the verifier sees it (Arith) and as the prover computes with it (tables,
// small integers times field elements, blocks of lanes).
//
// The verifier is written once over Arith and run twice: with Native on field
// elements, and with an arithmetic of circuit variables inside a gnark circuit.
package field

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Arith is the arithmetic that a verifier may use. It has no division and no
// branch on a value, so that the same code is a program and a circuit.
//
// # Soundness
//
// An assertion does not stop the computation: whoever runs a verifier must ask
// its arithmetic at the end whether every assertion held (Native.Err, or the
// satisfaction of the circuit). Values computed after a failed assertion mean
// nothing.
type Arith[E any] interface {
	// Const is the constant c.
	Const(c fr.Element) E
	Add(a, b E) E
	Sub(a, b E) E
	Mul(a, b E) E
	// AssertEqual demands a = b; cause names what is false otherwise.
	AssertEqual(cause error, a, b E)
	// AssertNonZero demands a ≠ 0; cause names what is false otherwise.
	AssertNonZero(cause error, a E)
}

// Native is Arith on field elements. The zero value is ready; it keeps the
// cause of the first assertion that failed.
type Native struct{ err error }

// Const returns c.
func (*Native) Const(c fr.Element) fr.Element { return c }

// Add returns a + b.
func (*Native) Add(a, b fr.Element) fr.Element { return *a.Add(&a, &b) }

// Sub returns a − b.
func (*Native) Sub(a, b fr.Element) fr.Element { return *a.Sub(&a, &b) }

// Mul returns a·b.
func (*Native) Mul(a, b fr.Element) fr.Element { return *a.Mul(&a, &b) }

// AssertEqual records cause if a ≠ b and nothing failed before.
func (n *Native) AssertEqual(cause error, a, b fr.Element) {
	if n.err == nil && !a.Equal(&b) {
		n.err = cause
	}
}

// AssertNonZero records cause if a = 0 and nothing failed before.
func (n *Native) AssertNonZero(cause error, a fr.Element) {
	if n.err == nil && a.IsZero() {
		n.err = cause
	}
}

// Err is the cause of the first assertion that failed, nil if all held.
func (n *Native) Err() error { return n.err }

// Int is the field element of a (possibly negative) integer.
func Int(v int64) (e fr.Element) { return *e.SetInt64(v) }

// Pow2 is 2ᵏ, k ≥ 0.
func Pow2(k int) fr.Element {
	e := fr.One()
	for range k {
		e.Double(&e)
	}
	return e
}

// One is the constant 1 of an arithmetic.
func One[E any](f Arith[E]) E { return f.Const(fr.One()) }

// Zero is the constant 0 of an arithmetic.
func Zero[E any](f Arith[E]) E { return f.Const(fr.Element{}) }

// Scale is c·a for a constant c.
func Scale[E any](f Arith[E], c fr.Element, a E) E { return f.Mul(f.Const(c), a) }

// Lerp is (1−r)·a + r·b, the line through a at 0 and b at 1.
func Lerp[E any](f Arith[E], a, b, r E) E { return f.Add(a, f.Mul(r, f.Sub(b, a))) }

// Powers is 1, x, …, xⁿ⁻¹.
func Powers[E any](f Arith[E], x E, n int) []E {
	p := make([]E, n)
	for i := range p {
		switch i {
		case 0:
			p[i] = One(f)
		case 1:
			p[i] = x
		default:
			p[i] = f.Mul(p[i-1], x)
		}
	}
	return p
}

// Horner is the value of the polynomial Σ c[i]·xⁱ.
func Horner[E any](f Arith[E], c []E, x E) E {
	if len(c) == 0 {
		return Zero(f)
	}
	v := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		v = f.Add(c[i], f.Mul(v, x))
	}
	return v
}

// Eq is the multilinear extension of equality, Π (1 − xᵢ − yᵢ + 2xᵢyᵢ). The
// points must have equal lengths.
func Eq[E any](f Arith[E], x, y []E) E {
	one := One(f)
	v := one
	for i := range x {
		xy := f.Mul(x[i], y[i])
		t := f.Sub(f.Add(one, f.Add(xy, xy)), f.Add(x[i], y[i]))
		if i == 0 {
			v = t
		} else {
			v = f.Mul(v, t)
		}
	}
	return v
}

// EqIndex is Eq of a point and the bits of an integer, the first coordinate
// being the top bit: Π (index bit ? xᵢ : 1 − xᵢ).
func EqIndex[E any](f Arith[E], x []E, index uint64) E {
	one := One(f)
	v := one
	for i := range x {
		t := x[i]
		if index>>(len(x)-1-i)&1 == 0 {
			t = f.Sub(one, t)
		}
		if i == 0 {
			v = t
		} else {
			v = f.Mul(v, t)
		}
	}
	return v
}

// Less is the multilinear extension of [index < extent] at x, the first
// coordinate being the top bit of the index: the sum, over the set bits of the
// extent, of "equal above, and zero here". 0 ≤ extent ≤ 2^len(x).
func Less[E any](f Arith[E], x []E, extent uint64) E {
	one := One(f)
	if extent>>len(x) != 0 {
		return one
	}
	sum, above := Zero(f), one
	for i := range x {
		zero := f.Sub(one, x[i])
		if extent>>(len(x)-1-i)&1 == 1 {
			sum = f.Add(sum, f.Mul(above, zero))
			above = f.Mul(above, x[i])
		} else {
			above = f.Mul(above, zero)
		}
	}
	return sum
}

// Identity is the multilinear extension of the index itself,
// Σ 2^(len(x)−1−i)·xᵢ.
func Identity[E any](f Arith[E], x []E) E {
	v := Zero(f)
	for i := range x {
		v = f.Add(v, Scale(f, Pow2(len(x)-1-i), x[i]))
	}
	return v
}
