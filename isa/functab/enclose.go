package functab

import (
	"fmt"
	"math/big"
)

// A kernel encloses a function of v·2⁻ᶠ at precision P = prec; F and prec are
// chosen when it is made.
type kernel interface {
	// bound sets b so that b.lo ≤ f(v·2⁻ᶠ)·2ᴾ < b.hi. It returns false where f
	// is undefined or so great that no output format holds it. The enclosure's
	// width in units of 2⁻ᴾ grows slowly with P. Where the result is a
	// number that may lie on a rounding boundary, the width is 1. Calls come in
	// ascending order of |v|; other orders are correct but slower.
	bound(v int64, b *bounds) bool
}

// bounds is an enclosure, see kernel. Both integers are owned by it.
type bounds struct {
	lo, hi *big.Int
	radius big.Int
}

func newBounds() *bounds { return &bounds{lo: new(big.Int), hi: new(big.Int)} }

var one = big.NewInt(1)

// exactly encloses a result that is y, or is in [y, y+1).
func (b *bounds) exactly(y *big.Int) {
	b.lo.Set(y)
	b.hi.Add(y, one)
}

// around encloses a result at a distance below err from y. Neither end is the
// result, so that the enclosure may be negated.
func (b *bounds) around(y *big.Int, err int64) {
	b.radius.SetInt64(err)
	b.lo.Sub(y, &b.radius)
	b.hi.Add(y, &b.radius)
}

// neg turns an enclosure of y into one of -y. The result must not be an end.
func (b *bounds) neg() {
	b.lo, b.hi = b.hi, b.lo
	b.lo.Neg(b.lo)
	b.hi.Neg(b.hi)
}

// shift turns an enclosure of y into one of y + c.
func (b *bounds) shift(c *big.Int) {
	b.lo.Add(b.lo, c)
	b.hi.Add(b.hi, c)
}

func (b *bounds) set(a *bounds) {
	b.lo.Set(a.lo)
	b.hi.Set(a.hi)
}

// Precision: guard bits beyond both scales at first, and where to stop. The
// guard covers the kernels' errors (about 2^20 at first) and leaves a random
// row undecided with a probability of 2^-43 or so; the rows that need more are those with
// a boundary nearby for a reason, as tanh x = x - x³/3 with tiny x has.
const (
	guardBits = 64
	maxPrec   = 1 << 13
)

// enclose rounds all rows of t, raising the precision for the undecided ones.
func (t *T) enclose(newKernel func(frac, prec uint) kernel) error {
	rows := t.inputs()
	prec := uint(max(t.in.Frac, t.out.Frac) + guardBits)
	for ; prec <= maxPrec; prec *= 2 {
		if rows = t.round(newKernel(uint(t.in.Frac), prec), prec, rows); len(rows) == 0 {
			return nil
		}
	}
	return fmt.Errorf("BUG: %s: input %d of %s is not rounded to %s with %d bits", t.name, rows[0], t.in, t.out, maxPrec)
}

// inputs are the integers of the input format, in ascending order of |v|.
func (t *T) inputs() []int64 {
	rows := make([]int64, 0, len(t.y))
	for u := int64(0); u <= max(t.max, -t.min); u++ {
		if u != 0 && -u >= t.min {
			rows = append(rows, -u)
		}
		if u <= t.max {
			rows = append(rows, u)
		}
	}
	return rows
}

// round enters the rows that k decides and returns the others, in their order.
// It reuses rows.
func (t *T) round(k kernel, prec uint, rows []int64) []int64 {
	undecided := rows[:0]
	s := prec - uint(t.out.Frac)
	half := new(big.Int).Lsh(one, s-1)
	b := newBounds()
	for _, v := range rows {
		if !k.bound(v, b) {
			continue
		}
		// y is in [lo, hi): floor((y+half)/2ˢ) is least at lo; as hi is an
		// integer and excluded, it is greatest at hi-1.
		b.shift(half)
		b.hi.Sub(b.hi, one)
		b.lo.Rsh(b.lo, s)
		b.hi.Rsh(b.hi, s)
		switch {
		case b.lo.Cmp(b.hi) != 0:
			undecided = append(undecided, v)
		case b.lo.IsInt64():
			t.set(v, b.lo.Int64())
		}
	}
	return undecided
}

// A mirror is the kernel of a function that its values on the left half line
// determine: f(x) from f(-x).
type mirror struct {
	zero  *big.Int                 // f(0)·2ᴾ, exactly
	left  func(u int64, b *bounds) // encloses f(-u·2⁻ᶠ), u > 0, ends excluded
	right func(u int64, b *bounds) // turns b from f(-u·2⁻ᶠ) to f(u·2⁻ᶠ)
	u     int64                    // b of the last left
	b     *bounds
}

func (m *mirror) bound(v int64, b *bounds) bool {
	if v == 0 {
		b.exactly(m.zero)
		return true
	}
	u := max(v, -v)
	if m.b == nil || m.u != u {
		if m.b == nil {
			m.b = newBounds()
		}
		m.left(u, m.b)
		m.u = u
	}
	b.set(m.b)
	if v > 0 {
		m.right(u, b)
	}
	return true
}
