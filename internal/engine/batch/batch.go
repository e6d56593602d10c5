// Package batch turns many claims about multilinear extensions of pieces of a
// memory into one claim about the whole memory at one point.
//
// The memory is 2ⁿ addresses; a tensor is an aligned block of 2^k of them, and
// T~(x) = Σ_a M[a]·[a in the block]·eq(x, low bits of a). A linear claim
// Σ_i c_i·T_i~(x_i) = v is a claim about M; claims are joined with powers of a
// challenge into Σ_a M[a]·w(a) = Σ_j γ^j·v_j.
//
// The L low variables are summed first. The weight of a term is a product of
// eq(low part of its point, ·) and a function of the high bits; terms that the
// caller put in one group have the same low part. So with the high bits summed,
// the claim is Σ_l Σ_g eq(x_g, l)·N_g(l), a sumcheck of L rounds over tables of 2^L
// elements. Its end sends N_g at the point ρ_lo, which are claims Σ_h M(h,
// ρ_lo)·w_g(h): joined with new challenges they are one product sumcheck over the
// high variables. (The other order, high variables first, would need tables that
// are no multilinear extensions of the memory.)
//
// # Soundness
//
// The claims, their values and the memory must be fixed, and absorbed, before.
// What remains is M~(point) = value, which the caller must open. Statistical
// error: γ, (number of claims − 1)/r; low rounds, 2L/r; δ, (number of groups − 1)/r;
// high rounds, 2(n − L)/r.
package batch

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// ErrShape is a list of claims that does not fit the memory.
var ErrShape = errors.New("batch: a claim does not fit the memory")

// lowBits is L, for memories that are large enough.
const lowBits = 10

// Term is Coeff·T~(Point) for the tensor in the 2^len(Point) addresses from Addr
// on, which is a multiple of that; the first coordinate goes with the top bit.
// Terms of one Group have the same last L coordinates, where the point is
// continued by the address bits below the block if it is shorter.
type Term[E any] struct {
	Addr  int
	Point []E
	Coeff E
	Group int
}

// Claim is Σ terms = Value.
type Claim[E any] struct {
	Terms []Term[E]
	Value E
}

// shape is the part of a batch that both sides derive from the claims' form.
type shape struct {
	bits, low, groups int
}

func newShape[E any](bits int, claims []Claim[E]) (shape, error) {
	s := shape{bits: bits, low: min(lowBits, bits)}
	for _, c := range claims {
		for _, t := range c.Terms {
			n := len(t.Point)
			if n > bits || t.Addr < 0 || t.Addr&(1<<n-1) != 0 || t.Addr+1<<n > 1<<bits || t.Group < 0 || t.Group > 1<<20 {
				return s, fmt.Errorf("%w: 2^%d cells at %d of 2^%d", ErrShape, n, t.Addr, bits)
			}
			s.groups = max(s.groups, t.Group+1)
		}
	}
	return s, nil
}

// lowShape is the sumcheck over the low variables: Σ_g L_g·N_g, tables L_0, N_0,
// L_1, N_1, …, of which the verifier evaluates the L.
func (s shape) lowShape() sumcheck.Shape {
	sh := sumcheck.Shape{Vars: s.low}
	for g := range s.groups {
		sh.Terms = append(sh.Terms, sumcheck.Term{Coeff: fr.One(), Tables: []int{2 * g, 2*g + 1}})
		sh.Public = append(sh.Public, true, false)
	}
	return sh
}

// highShape is Σ_h W(h)·M(h, ρ_lo).
func (s shape) highShape() sumcheck.Shape {
	return sumcheck.Shape{
		Vars: s.bits - s.low, Public: []bool{true, false},
		Terms: []sumcheck.Term{{Coeff: fr.One(), Tables: []int{0, 1}}},
	}
}

// parts splits the point of a term, continued by address bits, into high bits,
// which start at the row block, and low ones.
func parts[E any](f field.Arith[E], t *Term[E], low int) (row int, high, lowPoint []E) {
	high = t.Point[:max(0, len(t.Point)-low)]
	return t.Addr >> low, high, lowPart(low, t.Addr, t.Point, func(bit int) E { return f.Const(field.Int(int64(bit))) })
}

// lowPart is the last coordinates of a point in the block at an address, from
// bits of the address on if the point is shorter.
func lowPart[T any](low, addr int, point []T, bit func(int) T) []T {
	n := len(point)
	if n >= low {
		return point[n-low:]
	}
	out := make([]T, 0, low)
	for b := low - 1; b >= n; b-- {
		out = append(out, bit(addr>>b&1))
	}
	return append(out, point...)
}

// Verify verifies a batch and returns the point and the value of the memory
// there.
func Verify[E any](f field.Arith[E], r *transcript.Reader[E], bits int, claims []Claim[E]) (point []E, value E, err error) {
	s, err := newShape(bits, claims)
	if err != nil {
		return nil, value, err
	}
	gamma := field.Powers(f, r.Challenge("batch.gamma"), len(claims))
	sum := field.Zero(f)
	lows := make([][]E, s.groups)
	for j, c := range claims {
		sum = f.Add(sum, f.Mul(gamma[j], c.Value))
		for i := range c.Terms {
			t := &c.Terms[i]
			if lows[t.Group] == nil {
				_, _, lows[t.Group] = parts(f, t, s.low)
			}
		}
	}
	lowPoint, lowValues := sumcheck.Verify(f, r, "batch.low", s.low, nil, []sumcheck.Shape{s.lowShape()}, []E{sum},
		func(_, k int, part []E) E {
			if lows[k/2] == nil {
				return field.Zero(f)
			}
			return field.Eq(f, lows[k/2], part)
		})
	delta := field.Powers(f, r.Challenge("batch.delta"), s.groups)
	sum = field.Zero(f)
	for g := range s.groups {
		sum = f.Add(sum, f.Mul(delta[g], lowValues[0][2*g+1]))
	}
	high, values := sumcheck.Verify(f, r, "batch.high", s.bits-s.low, nil, []sumcheck.Shape{s.highShape()}, []E{sum},
		func(_, _ int, part []E) E { return weight(f, s, claims, gamma, delta, part) })
	return append(high, lowPoint...), values[0][1], nil
}

// weight is W~ at a point of the high variables: a term's is its coefficient, its
// challenges, and eq of the address bits above the block and of its point.
func weight[E any](f field.Arith[E], s shape, claims []Claim[E], gamma, delta, at []E) E {
	sum := field.Zero(f)
	for j, c := range claims {
		for i := range c.Terms {
			t := &c.Terms[i]
			row, high, _ := parts(f, t, s.low)
			top := at[:len(at)-len(high)]
			v := field.EqIndex(f, top, uint64(row)>>len(high))
			v = f.Mul(v, field.Eq(f, high, at[len(at)-len(high):]))
			v = f.Mul(v, f.Mul(t.Coeff, f.Mul(gamma[j], delta[t.Group])))
			sum = f.Add(sum, v)
		}
	}
	return sum
}

// Low is the part of a point that a group of terms shares, in a memory of 2^bits
// addresses, for the block at an address. Its coordinates are values or names of
// values; bit gives that of an address bit, 0 or 1.
func Low[T any](bits, addr int, point []T, bit func(int) T) []T {
	return lowPart(min(lowBits, bits), addr, point, bit)
}
