package sumcheck

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// samples are the values of a round's polynomial at 0, 1, −1 and "infinity",
// its coefficient of the batch's degree. Those not needed are left out.
type samples [4]fr.Element

const (
	at0 = iota
	at1
	atMinus
	atInf
)

// tileBits is the logarithm of the number of positions that a worker takes at a
// time, small enough for its scratch to stay in the second-level cache.
const (
	tileBits = 9
	tile     = 1 << tileBits
)

// sample computes an instance's values in its round j. The positions are split
// into tiles; eq of a position is eq of its tile times eq within the tile.
func (p *prover) sample(in *Instance, j int, needOne bool) samples {
	half := len(in.Tables[0]) / 2
	var points []int
	for q := range len(samples{}) {
		if q == at0 || q == at1 && needOne || q == atMinus && p.degree == 3 || q == atInf && p.degree > 1 {
			points = append(points, q)
		}
	}
	var within, tiles fr.Vector
	if p.eq != nil {
		rest := p.eq[j+1 : in.Offset+in.Vars]
		cut := max(0, len(rest)-tileBits)
		tiles, within = field.EqTable(rest[:cut]), field.EqTable(rest[cut:])
	}
	part := make([]samples, field.Workers)
	field.Parallel(half, tile, func(worker, a, b int) {
		s := newSampler(in, min(tile, half))
		for i := a; i < b; i += s.size {
			s.load(in.Tables, i, half)
			for _, q := range points {
				v := s.at(in.Terms, q, p.degree, within)
				if tiles != nil {
					v.Mul(&v, &tiles[i/s.size])
				}
				part[worker][q].Add(&part[worker][q], &v)
			}
		}
	})
	var t samples
	for w := range part {
		for q := range t {
			t[q].Add(&t[q], &part[w][q])
		}
	}
	return t
}

// sampler evaluates the terms on one tile.
type sampler struct {
	size          int
	lo, hi, point []fr.Vector
	product       fr.Vector
}

func newSampler(in *Instance, size int) *sampler {
	s := &sampler{size: size, product: make(fr.Vector, size)}
	n := len(in.Tables)
	s.lo, s.hi, s.point = make([]fr.Vector, n), make([]fr.Vector, n), make([]fr.Vector, n)
	for k := range s.point {
		s.point[k] = make(fr.Vector, size)
	}
	return s
}

func (s *sampler) load(tables []fr.Vector, i, half int) {
	for k, t := range tables {
		s.lo[k], s.hi[k] = t[i:i+s.size], t[half+i:half+i+s.size]
	}
}

// table is table k at the sample point q: lo, hi, 2·lo − hi or hi − lo.
func (s *sampler) table(k, q int) fr.Vector {
	switch q {
	case at0:
		return s.lo[k]
	case at1:
		return s.hi[k]
	}
	d := s.point[k]
	d.Sub(s.hi[k], s.lo[k])
	if q == atMinus {
		d.Sub(s.lo[k], d)
	}
	return d
}

// at is Σ_x within(x)·Σ_m c_m·Π_k T_k at the sample point q; at infinity only the
// terms of full degree count.
func (s *sampler) at(terms []Term, q, degree int, within fr.Vector) (sum fr.Element) {
	for _, t := range terms {
		if q == atInf && len(t.Tables) < degree {
			continue
		}
		v := s.table(t.Tables[0], q)
		for _, k := range t.Tables[1:] {
			s.product.Mul(v, s.table(k, q))
			v = s.product
		}
		var x fr.Element
		if within != nil {
			x = v.InnerProduct(within)
		} else {
			x = v.Sum()
		}
		x.Mul(&x, &t.Coeff)
		sum.Add(&sum, &x)
	}
	return sum
}
