package prover

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/relation"
)

// naiveRelations is relations in its simplest form, for small programs: every
// tensor as field elements over its padded block, virtual ones included, and
// every public factor evaluated entry by entry. It is what the fast prover is
// compared with.
func naiveRelations(w *transcript.Writer, s *plan.Schedule, full relation.Witness) ([]claim, error) {
	return prove(w, s, &naive{full: full})
}

type naive struct {
	full  relation.Witness
	batch sumcheck.Instance
	owner []int // by table: the claim that it opens, −1 for public parts
	terms [][]int
}

func (n *naive) value(v *evaluation, c plan.Claim) (fr.Element, error) {
	return field.Evaluate(n.full[c.Tensor], v.Point(c.Point)), nil
}

// restrict fixes the coordinates of a table that do not come from a sumcheck.
// The others stay, in the same order; rounds are their rounds.
func restrict(v *evaluation, t fr.Vector, p plan.Point, source int) (out fr.Vector, rounds []int) {
	out, free := t, 1
	for k := len(p) - 1; k >= 0; k-- {
		if p[k].Source == source {
			rounds = append([]int{p[k].Index}, rounds...)
			free *= 2
			continue
		}
		x := v.Coordinate(p[k])
		next := make(fr.Vector, len(out)/2)
		for i := range next {
			block, at := i/free*2, i%free
			next[i] = field.Lerp[fr.Element](&field.Native{}, out[block*free+at], out[(block+1)*free+at], x)
		}
		out = next
	}
	return out, rounds
}

// spread repeats a table over all rounds of a batch.
func spread(t fr.Vector, rounds []int, total int) fr.Vector {
	out := make(fr.Vector, 1<<total)
	for i := range out {
		at := 0
		for _, r := range rounds {
			at = at<<1 | i>>(total-1-r)&1
		}
		out[i] = t[at]
	}
	return out
}

// cube calls f with every vertex of a cube as a point.
func cube(n int, f func(i int, x []fr.Element)) {
	x := make([]fr.Element, n)
	for i := range 1 << n {
		for k := range x {
			x[k].SetUint64(uint64(i >> (n - 1 - k) & 1))
		}
		f(i, x)
	}
}

func (n *naive) prepare(v *evaluation, l *plan.Level) ([]fr.Element, error) {
	n.batch, n.owner, n.terms = sumcheck.Instance{}, nil, nil
	var sums []fr.Element
	for _, e := range l.Equations {
		if len(e.Products) == 0 {
			continue
		}
		var sum fr.Element
		var tables [][]int
		for _, m := range e.Products {
			t := n.product(v, l, m)
			s := n.sum(t)
			sum.Add(&sum, &s)
			tables = append(tables, t)
		}
		sums = append(sums, sum)
		n.terms = append(n.terms, nil)
		for _, t := range tables {
			n.terms[len(n.terms)-1] = append(n.terms[len(n.terms)-1], len(n.batch.Terms))
			n.batch.Terms = append(n.batch.Terms, sumcheck.Term{Tables: t})
		}
	}
	return sums, nil
}

// product adds the tables of a product: its public part, then its factors.
func (n *naive) product(v *evaluation, l *plan.Level, m *plan.Product) []int {
	public := make(fr.Vector, 1<<l.Rounds)
	cube(l.Rounds, func(i int, x []fr.Element) {
		v.Points[l.Source] = x
		for _, p := range m.Public {
			if p.Choice != nil {
				v.Chosen[p.Number] = n.choice(v, p)
			}
		}
		public[i] = v.PublicPart(m)
	})
	v.Points[l.Source] = nil
	scale := plan.Halved(l.Rounds - m.Vars)
	public.ScalarMul(public, &scale)
	tables := []int{n.table(public, -1)}
	for _, c := range m.Factors {
		k := v.Claims[c]
		t, rounds := restrict(v, n.full[k.Tensor], k.Point, l.Source)
		tables = append(tables, n.table(spread(t, rounds, l.Rounds), c))
	}
	return tables
}

func (n *naive) table(t fr.Vector, owner int) int {
	n.batch.Tables = append(n.batch.Tables, t)
	n.batch.Public = append(n.batch.Public, true)
	n.owner = append(n.owner, owner)
	return len(n.owner) - 1
}

func (n *naive) sum(tables []int) (sum fr.Element) {
	for i := range n.batch.Tables[tables[0]] {
		x := fr.One()
		for _, k := range tables {
			x.Mul(&x, &n.batch.Tables[k][i])
		}
		sum.Add(&sum, &x)
	}
	return sum
}

func (n *naive) products(_ *evaluation, l *plan.Level, w *transcript.Writer, weights []fr.Element, claim fr.Element) ([]fr.Element, map[int]fr.Element) {
	for e, terms := range n.terms {
		for _, t := range terms {
			n.batch.Terms[t].Coeff = weights[e]
		}
	}
	n.batch.Vars, n.batch.Claim = l.Rounds, claim
	point := sumcheck.Prove(w, argument.SumLabel, l.Rounds, nil, []sumcheck.Instance{n.batch})
	opened := map[int]fr.Element{}
	for k, c := range n.owner {
		opened[c] = n.batch.Tables[k][0]
	}
	return point, opened
}

func (n *naive) unify(v *evaluation, l *plan.Level, w *transcript.Writer, weights []fr.Element, claim fr.Element) (point, values []fr.Element, err error) {
	batch := sumcheck.Instance{Claim: claim}
	batch.Vars = l.UnifyRounds
	k := 0
	for i, u := range l.Unify {
		eq := make(fr.Vector, 1<<u.Bits)
		for _, c := range u.From {
			t := field.EqTable(v.Point(v.Claims[c].Point))
			t.ScalarMul(t, &weights[k])
			eq.Add(eq, t)
			k++
		}
		var rounds []int // the low bits first
		for q := range u.Bits {
			rounds = append(rounds, l.UnifyRounds-1-q)
		}
		batch.Tables = append(batch.Tables, spread(eq, rounds, l.UnifyRounds), spread(n.full[u.Tensor], rounds, l.UnifyRounds))
		batch.Public = append(batch.Public, true, true)
		batch.Terms = append(batch.Terms, sumcheck.Term{Coeff: plan.Halved(l.UnifyRounds - u.Bits), Tables: []int{2 * i, 2*i + 1}})
	}
	point = sumcheck.Prove(w, argument.UnifyLabel, l.UnifyRounds, nil, []sumcheck.Instance{batch})
	for i := range l.Unify {
		values = append(values, batch.Tables[2*i+1][0])
	}
	return point, values, nil
}

// choice is the sum of the weights of the rows that are the entries'.
func (n *naive) choice(v *evaluation, p *plan.PublicFactor) (sum fr.Element) {
	weights := v.EntryWeights(p)
	v.System.Tensors[p.Choice.Table].EachReal(func(_, address int) {
		x := fr.One()
		bit := func(w plan.BitWeight[fr.Element], one bool) {
			if one {
				x.Mul(&x, &w.One)
			} else {
				x.Mul(&x, &w.Zero)
			}
		}
		row := n.full[p.Choice.Table][address]
		for k, w := range weights {
			bit(w, address>>(len(weights)-1-k)&1 == 1)
		}
		for k, at := range p.Choice.Row {
			bit(v.BitWeight(p.Roles[at]), row.Uint64()>>(len(p.Choice.Row)-1-k)&1 == 1)
		}
		sum.Add(&sum, &x)
	})
	return sum
}

func (n *naive) gather(v *evaluation, w *transcript.Writer, weights []fr.Element) ([]fr.Element, map[int]fr.Element) {
	opened := map[int]fr.Element{}
	var terms [][]fr.Vector // by gather: the weights of the entries and the digits
	for _, g := range v.Gathers {
		t := []fr.Vector{make(fr.Vector, 1<<v.GatherRounds)}
		scale := plan.Halved(v.GatherRounds - g.Bits)
		cube(v.GatherRounds, func(i int, x []fr.Element) {
			v.Points[v.GatherSource] = x
			for _, u := range g.Uses {
				y := v.UseWeight(u)
				y.Mul(&y, &weights[u.Number])
				t[0][i].Add(&t[0][i], y.Mul(&y, &scale))
			}
		})
		for _, c := range g.Digits {
			k := v.Claims[c]
			digit, rounds := restrict(v, n.full[k.Tensor], k.Point, v.GatherSource)
			t = append(t, spread(digit, rounds, v.GatherRounds))
		}
		terms = append(terms, t)
	}
	point := make([]fr.Element, v.GatherRounds)
	for j := range point {
		msg := make(fr.Vector, 1+v.GatherDegree())
		for x := range msg {
			for _, t := range terms {
				y := atTop(t, field.Int(int64(x)))
				msg[x].Add(&msg[x], &y)
			}
		}
		msg = interpolate(msg)
		w.Send(argument.GatherLabel, append(msg[:1:1], msg[2:]...)...)
		point[j] = w.Challenge(argument.GatherLabel)
		for _, t := range terms {
			for k := range t {
				t[k] = bindTop(t[k], point[j])
			}
		}
	}
	for i, g := range v.Gathers {
		for k, c := range g.Digits {
			opened[c] = terms[i][1+k][0]
		}
	}
	return point, opened
}

// bindTop binds the top variable of a table.
func bindTop(t fr.Vector, x fr.Element) fr.Vector {
	out := make(fr.Vector, len(t)/2)
	for i := range out {
		out[i] = field.Lerp[fr.Element](&field.Native{}, t[i], t[len(out)+i], x)
	}
	return out
}

// atTop is the sum of the products of tables whose top variable is x.
func atTop(tables []fr.Vector, x fr.Element) (sum fr.Element) {
	bound := make([]fr.Vector, len(tables))
	for k, t := range tables {
		bound[k] = bindTop(t, x)
	}
	for i := range bound[0] {
		y := fr.One()
		for _, t := range bound {
			y.Mul(&y, &t[i])
		}
		sum.Add(&sum, &y)
	}
	return sum
}
