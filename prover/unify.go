package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/relation"
)

// reduction is one tensor whose claims are reduced: pairs of an eq table and
// the tensor bound to the point's other half, first over the low bits, one for
// each claim, then over the high ones.
type reduction struct {
	u     *plan.Unify
	low   int // bits of the first half
	eq, v []fr.Vector
}

// unify binds the low variables first, so that all tables come from binding
// integers: Σ_x Σ_k βᵏ·eq(p_k, x)·V(x) is, over the low bits, the sum of
// βᵏ·eq(p_k, low)·V(p_k high, low).
func (f *fast) unify(v *evaluation, l *plan.Level, w *transcript.Writer, weights []fr.Element, _ fr.Element) (point, values []fr.Element, err error) {
	f.evaluation = v
	var rs []*reduction
	for i := range l.Unify {
		r, err := f.reduction(&l.Unify[i], weights[:len(l.Unify[i].From)])
		if err != nil {
			return nil, nil, err
		}
		weights = weights[len(l.Unify[i].From):]
		rs = append(rs, r)
	}
	point = make([]fr.Element, l.UnifyRounds)
	v.Points[l.UnifySource] = point
	for j := range point {
		var msg [2]fr.Element
		for _, r := range rs {
			idle := l.UnifyRounds - r.u.Bits
			if j == idle+r.low {
				if err := f.second(r); err != nil {
					return nil, nil, err
				}
			}
			c := r.round(j < idle)
			h := plan.Halved(min(j+1, idle))
			for k := range c {
				c[k].Mul(&c[k], &h)
				msg[k].Add(&msg[k], &c[k])
			}
		}
		w.Send(argument.UnifyLabel, msg[:]...)
		point[j] = w.Challenge(argument.UnifyLabel)
		for _, r := range rs {
			if j >= l.UnifyRounds-r.u.Bits {
				r.fold(&point[j])
			}
		}
	}
	for _, r := range rs {
		values = append(values, r.v[0][0])
	}
	return point, values, nil
}

// halfBits is the aim for the low bits of a reduction.
const halfBits = 10

// lowBits are those of the last axes, about halfBits.
func lowBits(axes []relation.Axis) (n int) {
	for a := len(axes) - 1; a >= 0 && (n == 0 || n+axes[a].Bits() <= halfBits); a-- {
		n += axes[a].Bits()
	}
	return n
}

func (f *fast) reduction(u *plan.Unify, weights []fr.Element) (*reduction, error) {
	r := &reduction{u: u, low: lowBits(f.System.Tensors[u.Tensor].Axes)}
	for k, c := range u.From {
		p := f.Claims[c].Point
		eq := field.EqTable(f.Point(p[u.Bits-r.low:]))
		eq.ScalarMul(eq, &weights[k])
		bound := slices.Clone(p)
		for q := u.Bits - r.low; q < u.Bits; q++ {
			bound[q] = kept
		}
		v, err := f.bind(u.Tensor, bound)
		if err != nil {
			return nil, err
		}
		r.eq, r.v = append(r.eq, eq), append(r.v, slices.Clone(v))
	}
	return r, nil
}

// second goes on with the high bits.
func (f *fast) second(r *reduction) error {
	cut := r.u.Bits - r.low
	high := make(fr.Vector, 1<<cut)
	for k, c := range r.u.From {
		eq := field.EqTable(f.Point(f.Claims[c].Point[:cut]))
		eq.ScalarMul(eq, &r.eq[k][0])
		high.Add(high, eq)
	}
	p := slices.Clone(f.Claims[r.u.To].Point)
	for q := range cut {
		p[q] = kept
	}
	v, err := f.bind(r.u.Tensor, p)
	r.eq, r.v = []fr.Vector{high}, []fr.Vector{slices.Clone(v)}
	return err
}

// round is the coefficients of 1 and x² of Σ eq·v in the lowest variable, or the
// whole sum before the first one.
func (r *reduction) round(idle bool) (c [2]fr.Element) {
	for k, eq := range r.eq {
		v := r.v[k]
		if idle {
			x := eq.InnerProduct(v)
			c[0].Add(&c[0], &x)
			continue
		}
		for i := 0; i < len(eq); i += 2 {
			var x, y fr.Element
			x.Mul(&eq[i], &v[i])
			c[0].Add(&c[0], &x)
			x.Sub(&eq[i+1], &eq[i])
			y.Sub(&v[i+1], &v[i])
			x.Mul(&x, &y)
			c[1].Add(&c[1], &x)
		}
	}
	return c
}

// fold binds the lowest variable.
func (r *reduction) fold(x *fr.Element) {
	for _, list := range [][]fr.Vector{r.eq, r.v} {
		for k, v := range list {
			for i := range len(v) / 2 {
				v[i] = field.Lerp[fr.Element](&field.Native{}, v[2*i], v[2*i+1], *x)
			}
			list[k] = v[:len(v)/2]
		}
	}
}
