package prover

import (
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// instance is one product of a level, Σ_x E(x)·A(x)·B(x) or Σ_x E(x)·A(x), over
// the first rounds of the batch. E depends on a prefix of these rounds: it is a
// table, or a multiple of eq with a point, which is kept apart (Gruen, eprint
// 2024/108).
type instance struct {
	vars   int
	table  fr.Vector    // E; nil if it is scale·eq
	eq     []fr.Element // the point
	scale  fr.Element
	claim  fr.Element // the sum that is left, divided by scale
	t      sums       // of the current round
	words  *words     // in place of a and b before the first round
	a, b   fr.Vector
	own    bool   // a and b may be written to
	factor [2]int // claims that a and b open; −1 for no b
	later  *staged
}

// sums are weighted sums of t = A·B at 0, 1 and infinity, or of products of
// degree 3.
type sums struct{ zero, one, inf, cross fr.Element }

func (s *sums) add(o *sums) {
	s.zero.Add(&s.zero, &o.zero)
	s.one.Add(&s.one, &o.one)
	s.inf.Add(&s.inf, &o.inf)
	s.cross.Add(&s.cross, &o.cross)
}

func (s *sums) scale(x *fr.Element) {
	for _, v := range []*fr.Element{&s.zero, &s.one, &s.inf, &s.cross} {
		v.Mul(v, x)
	}
}

const (
	rowLength = 1 << 10 // entries that are added up before a weight comes in
	tileBits  = 9       // logarithm of the entries that a worker takes at a time
	tileSize  = 1 << tileBits
)

// tile is the scratch of one worker.
type tile struct {
	p      [3]fr.Vector // products at 0, 1 and infinity, by row
	da, db fr.Vector
	w, dw  fr.Vector
	row    int // entries of a row
}

// tiles are tiles that nobody uses.
var tiles = sync.Pool{New: func() any {
	t := &tile{}
	for _, v := range []*fr.Vector{&t.p[0], &t.p[1], &t.p[2], &t.da, &t.db, &t.w, &t.dw} {
		*v = make(fr.Vector, max(rowLength, tileSize))
	}
	return t
}}

// fill computes the products of n rows from row r on: p[0] of a[0] and b[0], and
// with a second half p[1] of a[1] and b[1], if wanted, and p[2] of the
// differences. Without b, p[2] is the sums of the differences.
func (t *tile) fill(r, n int, a, b [2]fr.Vector, one bool) {
	lo, hi := r*t.row, (r+n)*t.row
	dot := func(out, x, y fr.Vector) {
		switch {
		case t.row == 1 && y == nil:
			copy(out, x)
		case t.row == 1:
			out.Mul(x, y)
		default:
			for i := range out {
				row := x[i*t.row : (i+1)*t.row]
				if y == nil {
					out[i] = row.Sum()
				} else {
					out[i] = row.InnerProduct(y[i*t.row : (i+1)*t.row])
				}
			}
		}
	}
	part := func(v fr.Vector) fr.Vector {
		if v == nil {
			return nil
		}
		return v[lo:hi]
	}
	dot(t.p[0][:n], part(a[0]), part(b[0]))
	if a[1] == nil {
		return
	}
	if one {
		dot(t.p[1][:n], part(a[1]), part(b[1]))
	}
	da, db := t.da[:hi-lo], t.db[:hi-lo]
	da.Sub(part(a[1]), part(a[0]))
	if b[0] == nil {
		db = nil
	} else {
		db.Sub(part(b[1]), part(b[0]))
	}
	dot(t.p[2][:n], da, db)
}

// weights are n entries of w for the rows from r on; a weight may stand for many
// rows.
func (t *tile) weights(to, w fr.Vector, r, n, rows int) fr.Vector {
	if len(w) == rows {
		return w[r : r+n]
	}
	for i := range n {
		to[i] = w[(r+i)/(rows/len(w))]
	}
	return to[:n]
}

// each runs f on tiles of the rows of a table of n entries under so many weights.
func each(n, weights int, f func(t *tile, s *sums, r, count, rows int)) sums {
	row := min(rowLength, n/weights)
	rows := n / row
	count := min(rows, max(1, tileSize/row))
	part := make([]sums, field.Workers)
	field.Parallel(rows/count, 1, func(worker, from, to int) {
		t := tiles.Get().(*tile)
		defer tiles.Put(t)
		t.row = row
		for i := from; i < to; i++ {
			f(t, &part[worker], i*count, count, rows)
		}
	})
	var s sums
	for i := range part {
		s.add(&part[i])
	}
	return s
}

// total is the sum over the cube.
func (in *instance) total() fr.Element {
	if in.words != nil {
		in.claim = in.words.total(in.eq)
		x := in.claim
		return *x.Mul(&x, &in.scale)
	}
	w := in.table
	if w == nil {
		w = eqTable(in.eq)
	}
	s := each(len(in.a), len(w), func(t *tile, s *sums, r, n, rows int) {
		t.fill(r, n, [2]fr.Vector{in.a}, [2]fr.Vector{in.b}, false)
		t.add(&s.zero, t.p[0], t.weights(t.w, w, r, n, rows))
	})
	if in.table == nil {
		in.claim = s.zero
		s.zero.Mul(&s.zero, &in.scale)
	}
	return s.zero
}

// assume takes the total as known, if that is possible.
func (in *instance) assume(total *fr.Element) bool {
	if in.table == nil && in.scale.IsZero() {
		return false
	}
	if in.table == nil {
		in.claim.Div(total, &in.scale)
	}
	return true
}

// eqTable is field.EqTable with vector arithmetic.
func eqTable(x []fr.Element) fr.Vector {
	low := min(len(x), tileBits)
	hi, lo := field.EqTable(x[:len(x)-low]), field.EqTable(x[len(x)-low:])
	if len(hi) == 1 {
		return lo
	}
	return outer(hi, lo)
}

// halves are the two halves of a table that the current round tells apart.
func halves(v fr.Vector) [2]fr.Vector {
	if v == nil {
		return [2]fr.Vector{}
	}
	h := len(v) / 2
	return [2]fr.Vector{v[:h], v[h:]}
}

// round is the message of round j: the coefficients c₀, c₂, c₃.
func (in *instance) round(j int) [3]fr.Element {
	a, b := halves(in.a), halves(in.b)
	switch {
	case in.table == nil:
		return in.roundEq(j, a, b)
	case len(in.table) == 1:
		s := each(len(a[0]), 1, func(t *tile, s *sums, r, n, rows int) {
			t.fill(r, n, a, b, false)
			s.addSums(t, n, in.b != nil)
		})
		s.zero.Mul(&s.zero, &in.table[0])
		s.inf.Mul(&s.inf, &in.table[0])
		return [3]fr.Element{s.zero, s.inf}
	}
	e := halves(in.table)
	s := each(len(a[0]), len(e[0]), func(t *tile, s *sums, r, n, rows int) {
		t.fill(r, n, a, b, true)
		w, dw := t.weights(t.w, e[0], r, n, rows), t.dw[:n]
		dw.Sub(t.weights(t.da, e[1], r, n, rows), w)
		// (w + dw·x)·(p₀ + c·x + p∞·x²)
		c := t.p[1][:n]
		c.Sub(c, t.p[0][:n])
		if in.b == nil {
			t.add(&s.zero, t.p[0], w)
			t.add(&s.inf, c, dw)
			return
		}
		c.Sub(c, t.p[2][:n])
		t.add(&s.zero, t.p[0], w)
		t.add(&s.inf, t.p[2], w)
		t.add(&s.inf, c, dw)
		t.add(&s.cross, t.p[2], dw)
	})
	return [3]fr.Element{s.zero, s.inf, s.cross}
}

// add adds the inner product of products and weights.
func (t *tile) add(to *fr.Element, p, w fr.Vector) {
	x := w.InnerProduct(p[:len(w)])
	to.Add(to, &x)
}

// addSums adds the products without weights.
func (s *sums) addSums(t *tile, n int, two bool) {
	zero, inf := t.p[0][:n], t.p[2][:n]
	x := zero.Sum()
	s.zero.Add(&s.zero, &x)
	if two {
		x = inf.Sum()
		s.inf.Add(&s.inf, &x)
	}
}

// roundEq is round with E = scale·eq: the sums of t = A·B, and then the linear
// factor of the round's variable.
func (in *instance) roundEq(j int, a, b [2]fr.Vector) [3]fr.Element {
	last := j >= len(in.eq)
	needOne := !last && in.eq[j].IsZero()
	ahead := in.eq[min(j+1, len(in.eq)):]
	var s sums
	if in.words != nil {
		s = in.words.round(ahead, needOne)
	} else {
		s = in.weigh(ahead, a, b, needOne)
	}
	var c [3]fr.Element
	if last {
		c[0].Mul(&s.zero, &in.scale)
		c[1].Mul(&s.inf, &in.scale)
		s.one.Sub(&in.claim, &s.zero)
	} else {
		s.solve(&in.claim, &in.eq[j], needOne)
		c = s.times(&in.eq[j], &in.scale)
	}
	in.t = s
	return c
}

// weigh is the sums of t under eq(ahead, ·); eq of an entry is eq of its tile
// times eq within.
func (in *instance) weigh(ahead []fr.Element, a, b [2]fr.Vector, needOne bool) sums {
	low := min(len(ahead), tileBits)
	above, within := field.EqTable(ahead[:len(ahead)-low]), field.EqTable(ahead[len(ahead)-low:])
	return each(len(a[0]), 1<<len(ahead), func(t *tile, s *sums, r, n, rows int) {
		t.fill(r, n, a, b, needOne)
		at := r * (1 << len(ahead)) / rows // the weight of the first row
		w := t.weights(t.w, within, at%len(within)*(rows>>len(ahead))+r%max(1, rows>>len(ahead)), n, rows>>(len(ahead)-low))
		var part sums
		t.add(&part.zero, t.p[0], w)
		if needOne {
			t.add(&part.one, t.p[1], w)
		}
		if in.b != nil {
			t.add(&part.inf, t.p[2], w)
		}
		part.scale(&above[at>>low])
		s.add(&part)
	})
}

// solve is t(1) from claim = (1−z)·t(0) + z·t(1).
func (s *sums) solve(claim, z *fr.Element, known bool) {
	if known {
		return
	}
	s.one.Sub(claim, &s.zero)
	s.one.Div(&s.one, z)
	s.one.Add(&s.one, &s.zero)
}

// times is scale·((1−z) + (2z−1)·x)·t(x) without the coefficient of x.
func (s *sums) times(z, scale *fr.Element) (c [3]fr.Element) {
	var low, slope, mid fr.Element
	low.Sub(&one, z)
	slope.Sub(z, &low)
	low.Mul(&low, scale)
	slope.Mul(&slope, scale)
	mid.Sub(&s.one, &s.zero)
	mid.Sub(&mid, &s.inf)
	c[0].Mul(&low, &s.zero)
	c[1].Mul(&low, &s.inf)
	mid.Mul(&mid, &slope)
	c[1].Add(&c[1], &mid)
	c[2].Mul(&slope, &s.inf)
	return c
}

// fold binds round j's variable to r.
func (in *instance) fold(j int, r *fr.Element) {
	if in.words != nil {
		in.a, in.b, in.words = foldWords(in.words[0], r), foldWords(in.words[1], r), nil
	} else {
		in.a, in.b = in.half(in.a, r), in.half(in.b, r)
	}
	in.own = true
	switch {
	case in.table != nil:
		if len(in.table) > 1 {
			foldTable(in.table[:len(in.table)/2], in.table, r)
			in.table = in.table[:len(in.table)/2]
		}
		return
	case j < len(in.eq):
		x := field.Eq[fr.Element](&field.Native{}, []fr.Element{in.eq[j]}, []fr.Element{*r})
		in.scale.Mul(&in.scale, &x)
	}
	// t(r) = t(0) + r·(t(1) − t(0) + (r − 1)·t(∞))
	var x, y fr.Element
	x.Sub(r, &one)
	x.Mul(&x, &in.t.inf)
	y.Sub(&in.t.one, &in.t.zero)
	x.Add(&x, &y)
	x.Mul(&x, r)
	in.claim.Add(&x, &in.t.zero)
}

func (in *instance) half(v fr.Vector, r *fr.Element) fr.Vector {
	if v == nil {
		return nil
	}
	to := v[:len(v)/2]
	if !in.own {
		to = make(fr.Vector, len(v)/2)
	}
	foldTable(to, v, r)
	return to
}

// foldTable sets to[i] to lo[i] + r·(hi[i] − lo[i]); it may be the lower half.
func foldTable(to, v fr.Vector, r *fr.Element) {
	h := len(v) / 2
	field.Parallel(h, tileSize, func(_, from, end int) {
		var buffer [tileSize]fr.Element
		for i := from; i < end; i += tileSize {
			n := min(tileSize, end-i)
			d := fr.Vector(buffer[:n])
			d.Sub(v[h+i:h+i+n], v[i:i+n])
			d.ScalarMul(d, r)
			out := to[i : i+n]
			out.Add(v[i:i+n], d)
		}
	})
}
