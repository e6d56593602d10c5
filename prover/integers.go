package prover

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa/relation"
)

// words are the factors of an instance as integers over its whole cube, as long
// as no round has bound them: an elementwise product is summed over integers in
// its first round, half of the work, and has no field tables before.
type words [2][]int32

// productBits bounds |a·b| and |Δa·Δb| of two factors that are kept as integers.
const productBits = 60

// words are the factors as integers, nil if they are not small or if a
// coordinate of one is bound.
func (t *tables) words(in *instance, claims []int, source int) (*words, error) {
	if len(claims) != 2 || in.vars == 0 || in.table != nil || len(in.eq) != in.vars {
		return nil, nil
	}
	var w words
	bits := 2
	for i, c := range claims {
		k := t.Claims[c]
		n, ok := t.word(k, in.vars, source)
		if !ok {
			return nil, nil
		}
		bits += n
		c, err := t.cells(k.Tensor)
		if c == nil || err != nil {
			return nil, err
		}
		w[i] = padWords(c, t.System.Tensors[k.Tensor].Axes)
	}
	if bits > productBits {
		return nil, nil
	}
	return &w, nil
}

// word is the size of the integers of a factor that is small enough and of which all
// coordinates are those of the rounds.
func (t *tables) word(k plan.Claim, vars, source int) (bits int, ok bool) {
	x := t.System.Tensors[k.Tensor]
	if x.Bound == nil || x.Bound.BitLen() > 30 || len(k.Point) != vars {
		return 0, false
	}
	for q := range k.Point {
		if k.Point[q] != (plan.Coordinate{Source: source, Index: q}) {
			return 0, false
		}
	}
	return x.Bound.BitLen(), true
}

// padWords spreads integers over padded axes.
func padWords(x cells, axes []relation.Axis) []int32 {
	width, rows, padded := 1, 1, 1
	for i, a := range axes {
		padded *= a.Padded()
		if i == len(axes)-1 {
			width = a.Size
		} else {
			rows *= a.Size
		}
	}
	out := make([]int32, padded)
	field.Parallel(rows, 64, func(_, from, to int) {
		for r := from; r < to; r++ {
			at, rest, stride := 0, r, 1
			for i := len(axes) - 1; i >= 0; i-- {
				if i < len(axes)-1 {
					at += rest % axes[i].Size * stride
					rest /= axes[i].Size
				}
				stride *= axes[i].Padded()
			}
			x.words(out[at:at+width], r*width)
		}
	})
	return out
}

// dotRows is how many tiles of products are weighted at a time.
const dotRows = 32

// dot is Σ eq(x, i)·product(i), the products given some tiles at a time.
func dot(x []fr.Element, product func(at int, out []int64)) fr.Element {
	low := min(len(x), tileBits)
	hi, lo := field.EqTable(x[:len(x)-low]), field.EqTable(x[len(x)-low:])
	part := make(fr.Vector, len(hi))
	field.Parallel(len(hi), dotRows, func(_, from, to int) {
		buffer := make([]int64, min(dotRows, to-from)<<low)
		for i := from; i < to; i += dotRows {
			n := min(dotRows, to-i)
			product(i<<low, buffer[:n<<low])
			field.BindRows(part[i:i+n], buffer, len(lo), lo)
		}
	})
	return part.InnerProduct(hi)
}

// total is the sum over the cube without scale.
func (w *words) total(eq []fr.Element) fr.Element {
	return dot(eq, func(at int, out []int64) {
		for i := range out {
			out[i] = int64(w[0][at+i]) * int64(w[1][at+i])
		}
	})
}

// round is t(0), t(∞) and, if wanted, t(1) of the first round; ahead is the
// point behind it.
func (w *words) round(ahead []fr.Element, one bool) (s sums) {
	h := len(w[0]) / 2
	a0, a1, b0, b1 := w[0][:h], w[0][h:], w[1][:h], w[1][h:]
	s.zero = dot(ahead, func(at int, out []int64) {
		for i := range out {
			out[i] = int64(a0[at+i]) * int64(b0[at+i])
		}
	})
	s.inf = dot(ahead, func(at int, out []int64) {
		for i := range out {
			out[i] = int64(a1[at+i]-a0[at+i]) * int64(b1[at+i]-b0[at+i])
		}
	})
	if one {
		s.one = dot(ahead, func(at int, out []int64) {
			for i := range out {
				out[i] = int64(a1[at+i]) * int64(b1[at+i])
			}
		})
	}
	return s
}

// fold binds the first variable: lo + r·(hi − lo).
func foldWords(x []int32, r *fr.Element) fr.Vector {
	h := len(x) / 2
	out := make(fr.Vector, h)
	shift := field.Int(1 << 32) // makes all integers positive
	shift.Mul(&shift, r)
	bias := field.Int(1 << 32)
	shift.Add(&shift, &bias)
	var binary [4]fr.Element // of bits (lo, hi)
	binary[1].Sub(&one, r)
	binary[2], binary[3] = *r, one
	field.Parallel(h, tileSize, func(_, from, to int) {
		for i := from; i < to; i++ {
			lo, hi := int64(x[i]), int64(x[h+i])
			if uint64(lo|hi) < 2 {
				out[i] = binary[lo|hi<<1]
				continue
			}
			var a field.Accumulator
			a.Add(&one, uint64(lo+1<<32))
			a.Add(r, uint64(hi-lo+1<<32))
			out[i] = a.Reduce()
			out[i].Sub(&out[i], &shift)
		}
	})
	return out
}
