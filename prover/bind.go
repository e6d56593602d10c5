package prover

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa/relation"
)

// kept marks a coordinate that is not bound: the table that a binding gives is
// indexed by these coordinates' bits.
var kept = plan.Coordinate{Source: -100}

// run is a run of neighbouring index bits, all bound to weights or all kept,
// over size real entries of 2^bits.
type run struct {
	size, bits int
	weights    fr.Vector // nil if kept
}

// runs cuts a tensor's index at the ends of axes and wherever a bound bit meets
// a kept one. ok is false if an axis is cut where its real entries do not fill
// whole blocks.
func (t *tables) runs(axes []relation.Axis, p plan.Point) (out []run, ok bool) {
	for _, a := range axes {
		bits, size := p[:a.Bits()], a.Size
		p = p[a.Bits():]
		for len(bits) > 0 {
			n := 1
			for n < len(bits) && (bits[n] == kept) == (bits[0] == kept) {
				n++
			}
			r := run{size: size, bits: n}
			if low := len(bits) - n; low > 0 {
				if size&(1<<low-1) != 0 {
					return nil, false
				}
				r.size, size = size>>low, 1<<low
			}
			if bits[0] != kept {
				r.weights = field.EqTable(t.Point(bits[:n]))[:r.size]
			}
			out = append(out, r)
			bits = bits[n:]
		}
	}
	return out, true
}

// joined joins neighbouring bound runs.
func joined(runs []run) []run {
	var out []run
	for _, r := range runs {
		if n := len(out); n > 0 && r.weights != nil && out[n-1].weights != nil && r.size*out[n-1].size <= 1<<16 {
			l := &out[n-1]
			l.weights = outer(l.weights, r.weights)
			l.size *= r.size
			continue
		}
		out = append(out, r)
	}
	return out
}

func sizes(runs []run) int {
	n := 1
	for _, r := range runs {
		n *= r.size
	}
	return n
}

// bindCells binds the coordinates of a tensor that are not kept: the innermost
// run of bound bits on the cells as they are, the others on what that leaves.
func (t *tables) bindCells(x cells, axes []relation.Axis, p plan.Point) fr.Vector {
	runs, ok := t.runs(axes, p)
	if !ok {
		return t.bindPadded(x, axes, p)
	}
	runs = joined(runs)
	for {
		last := len(runs) - 1
		for last >= 0 && runs[last].weights == nil {
			last--
		}
		if last < 0 {
			return pad(x, runs)
		}
		x = contract(x, sizes(runs[:last]), runs[last], sizes(runs[last+1:]))
		runs = append(runs[:last:last], runs[last+1:]...)
	}
}

// contract binds the middle run of [above][r][below].
func contract(x cells, above int, r run, below int) cells {
	out := make(elements, above*below)
	if below == 1 {
		x.rows(fr.Vector(out), 0, r.size, r.weights)
		return out
	}
	field.Parallel(above, 1, func(_, a, b int) {
		for i := a; i < b; i++ {
			x.columns(fr.Vector(out[i*below:(i+1)*below]), i*r.size*below, below, r.weights)
		}
	})
	return out
}

// pad spreads kept runs over their padded extents.
func pad(x cells, runs []run) fr.Vector {
	real, padded, width, full := 1, 1, 1, true
	for _, r := range runs {
		real, padded = real*r.size, padded<<r.bits
		full = full && r.size == 1<<r.bits
	}
	if e, ok := x.(elements); ok && full {
		return fr.Vector(e)
	}
	out := make(fr.Vector, padded)
	if full {
		x.read(out, 0)
		return out
	}
	if n := len(runs); n > 0 {
		width = runs[n-1].size
		runs = runs[:n-1]
	}
	for i := range real / width {
		at, rest, stride := 0, i, 1<<(bitsOf(padded)-bitsOfRuns(runs))
		for k := len(runs) - 1; k >= 0; k-- {
			at += rest % runs[k].size * stride
			rest /= runs[k].size
			stride <<= runs[k].bits
		}
		x.read(out[at:at+width], i*width)
	}
	return out
}

func bitsOf(padded int) (n int) {
	for 1<<n < padded {
		n++
	}
	return n
}

func bitsOfRuns(runs []run) (n int) {
	for _, r := range runs {
		n += r.bits
	}
	return n
}

// bindPadded binds any coordinates, one at a time, on the padded tensor.
func (t *tables) bindPadded(x cells, axes []relation.Axis, p plan.Point) fr.Vector {
	var whole []run
	for _, a := range axes {
		whole = append(whole, run{size: a.Size, bits: a.Bits()})
	}
	v := append(fr.Vector(nil), pad(x, whole)...)
	free := 1 // entries of the kept bits below
	for k := len(p) - 1; k >= 0; k-- {
		if p[k] == kept {
			free *= 2
			continue
		}
		r := t.Coordinate(p[k])
		for i := range len(v) / (2 * free) {
			lo, hi := v[2*i*free:(2*i+1)*free], v[(2*i+1)*free:(2*i+2)*free]
			hi.Sub(hi, lo)
			hi.ScalarMul(hi, &r)
			to := v[i*free : (i+1)*free]
			to.Add(lo, hi)
		}
		v = v[:len(v)/2]
	}
	return v
}
