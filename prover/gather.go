package prover

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// gathering is one gather under way: the sum over j of W(j)·Π_k F_k(j), whose
// tables come first with W.
type gathering struct {
	*plan.Gather
	tables []fr.Vector
	claim  fr.Element // what is left of the sum
	round  fr.Vector  // coefficients of the round's polynomial
}

// choice is Σ_j w(j)·eq(r, row of j).
func (f *fast) choice(v *evaluation, p *plan.PublicFactor) fr.Element {
	f.evaluation = v
	row := f.rowTable(p)
	picked := make(fr.Vector, 1<<len(p.Choice.Entry))
	field.Parallel(len(picked), tileSize, func(_, a, b int) {
		for i := a; i < b; i++ {
			if n := f.of(p.Choice).at[i]; n >= 0 {
				picked[i] = row[n]
			}
		}
	})
	return picked.InnerProduct(f.entryTable(p))
}

// rowTable is the weights of the rows.
func (f *fast) rowTable(p *plan.PublicFactor) fr.Vector {
	t := fr.Vector{one}
	for _, k := range p.Choice.Row {
		w := f.BitWeight(p.Roles[k])
		t = outer(t, fr.Vector{w.Zero, w.One})
	}
	return t
}

// entryTable is the weights of the entries.
func (f *fast) entryTable(p *plan.PublicFactor) fr.Vector {
	weights := f.EntryWeights(p)
	cut := len(weights) / 2 // the halves first, for vectors
	var half [2]fr.Vector
	for i, part := range [][]plan.BitWeight[fr.Element]{weights[:cut], weights[cut:]} {
		half[i] = fr.Vector{one}
		for _, w := range part {
			half[i] = outer(half[i], fr.Vector{w.Zero, w.One})
		}
	}
	return outer(half[0], half[1])
}

// gathering makes the tables of a gather.
func (f *fast) gathering(g *plan.Gather, weights []fr.Element) *gathering {
	x := &gathering{Gather: g, tables: []fr.Vector{make(fr.Vector, 1<<g.Bits)}}
	for _, u := range g.Uses {
		w := f.entryTable(u)
		w.ScalarMul(w, &weights[u.Number])
		x.tables[0].Add(x.tables[0], w)
		var c fr.Element
		c.Mul(&weights[u.Number], &f.Chosen[u.Number])
		x.claim.Add(&x.claim, &c)
	}
	at := f.of(g.Uses[0].Choice).at
	for _, c := range g.Digits {
		k := f.Claims[c]
		d := f.System.Tensors[k.Tensor].Digit
		eq := field.EqTable(f.Point(k.Point[:d.Len]))
		t := make(fr.Vector, len(at))
		field.Parallel(len(t), tileSize, func(_, a, b int) {
			for i := a; i < b; i++ {
				if n := at[i]; n >= 0 {
					t[i] = eq[int(n)>>d.Lo&(1<<d.Len-1)]
				}
			}
		})
		x.tables = append(x.tables, t)
	}
	return x
}

// gather walks the rounds as argument.Relations does.
func (f *fast) gather(v *evaluation, w *transcript.Writer, weights []fr.Element) ([]fr.Element, map[int]fr.Element) {
	f.evaluation = v
	var gs []*gathering
	for i := range f.Gathers {
		gs = append(gs, f.gathering(&f.Gathers[i], weights))
	}
	n := f.GatherRounds
	point := make([]fr.Element, n)
	for j := range point {
		msg := make(fr.Vector, 1+f.GatherDegree())
		for _, g := range gs {
			idle := n - g.Bits
			c := fr.Vector{g.claim}
			if j >= idle {
				g.round = interpolate(g.values())
				c = append(c[:0], g.round...)
			}
			h := plan.Halved(min(j+1, idle))
			c.ScalarMul(c, &h)
			to := msg[:len(c)]
			to.Add(to, c)
		}
		w.Send(argument.GatherLabel, append(msg[:1:1], msg[2:]...)...)
		point[j] = w.Challenge(argument.GatherLabel)
		for _, g := range gs {
			if j >= n-g.Bits {
				g.fold(&point[j])
			}
		}
	}
	opened := map[int]fr.Element{}
	for _, g := range gs {
		for k, c := range g.Digits {
			opened[c] = g.tables[1+k][0]
		}
	}
	return point, opened
}

// values are those of the round's polynomial t at 0, 1, …, d; t(1) follows from
// the claim t(0) + t(1).
func (g *gathering) values() fr.Vector {
	d := len(g.tables)
	h := len(g.tables[0]) / 2
	part := make([]fr.Vector, field.Workers)
	field.Parallel(h, tileSize, func(worker, from, to int) {
		if part[worker] == nil {
			part[worker] = make(fr.Vector, d+1)
		}
		buffer := make(fr.Vector, (2*d+1)*tileSize)
		for i := from; i < to; i += tileSize {
			g.tile(part[worker], buffer, i, min(tileSize, to-i))
		}
	})
	out := make(fr.Vector, d+1)
	for _, p := range part {
		if p != nil {
			out.Add(out, p)
		}
	}
	out[1].Sub(&g.claim, &out[0])
	return out
}

// tile adds the sums over n entries from i on: every table is a line, which moves
// on by its slope.
func (g *gathering) tile(sums, buffer fr.Vector, i, n int) {
	d, h := len(g.tables), len(g.tables[0])/2
	at := func(k int) fr.Vector { return buffer[k*tileSize : k*tileSize+n] }
	for k, t := range g.tables {
		copy(at(k), t[i:i+n])
		slope := at(d + k)
		slope.Sub(t[h+i:h+i+n], t[i:i+n])
	}
	product := at(2 * d)
	for x := range d + 1 {
		if x > 0 {
			for k := range g.tables {
				line := at(k)
				line.Add(line, at(d+k))
			}
		}
		if x == 1 {
			continue
		}
		first := at(0)
		for k := 1; k < d-1; k++ {
			product.Mul(first, at(k))
			first = product
		}
		s := first.InnerProduct(at(d - 1))
		sums[x].Add(&sums[x], &s)
	}
}

// fold binds the top variable.
func (g *gathering) fold(r *fr.Element) {
	g.claim = field.Horner[fr.Element](&field.Native{}, g.round, *r)
	for k, t := range g.tables {
		foldTable(t[:len(t)/2], t, r)
		g.tables[k] = t[:len(t)/2]
	}
}

// interpolate is the coefficients of the polynomial of degree d with the values
// v[x] at x = 0, …, d (Newton's differences).
func interpolate(v fr.Vector) fr.Vector {
	d := len(v) - 1
	diff := append(fr.Vector{}, v...)
	for k := 1; k <= d; k++ {
		var inv fr.Element
		inv.SetUint64(uint64(k))
		inv.Inverse(&inv)
		for i := d; i >= k; i-- {
			diff[i].Sub(&diff[i], &diff[i-1])
			diff[i].Mul(&diff[i], &inv)
		}
	}
	out := fr.Vector{diff[d]} // Σ diff[k]·x(x−1)…(x−k+1)
	for k := d - 1; k >= 0; k-- {
		next := make(fr.Vector, len(out)+1)
		shift := field.Int(int64(-k))
		for i := range out {
			next[i+1].Add(&next[i+1], &out[i])
			var t fr.Element
			next[i].Add(&next[i], t.Mul(&out[i], &shift))
		}
		next[0].Add(&next[0], &diff[k])
		out = next
	}
	return out
}
