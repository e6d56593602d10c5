package prover

import (
	"cmp"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
)

// passage is how a public factor takes a table over read bits to one over made bits.
// Both have the bits stay; what is not read and not made only weighs.
type passage struct {
	*plan.PublicFactor
	stay, fresh, summed []plan.BitRef
	width               int // entries below the factor's bits
}

func (p *passage) read() []plan.BitRef { return slices.Concat(p.stay, p.summed) }
func (p *passage) made() []plan.BitRef { return slices.Concat(p.stay, p.fresh) }

// transduced is the number of entries that contraction.transduce makes on the way,
// and multiplied those of contraction.multiply: the one holds a table for each node,
// and where it writes bits before it has read the others, as in a reshape whose axes
// are no powers of two, each has nearly the size of input times output; the other
// makes the matrix of the predicate.
func (p *passage) transduced() int {
	n, size := 0, p.width<<(len(p.stay)+len(p.summed))
	for _, l := range p.Predicate.Layers {
		b := plan.BitRef{Var: l.Var, Bit: l.Bit}
		if !slices.Contains(p.stay, b) && slices.Contains(p.summed, b) {
			size /= 2
		} else if slices.Contains(p.fresh, b) {
			size *= 2
		}
		n += 2 * size * len(l.Nodes)
	}
	return n
}

func (p *passage) multiplied() int {
	n, size := 0, 1
	for l := len(p.Predicate.Layers) - 1; l >= 0; l-- {
		b := plan.BitRef{Var: p.Predicate.Layers[l].Var, Bit: p.Predicate.Layers[l].Bit}
		if slices.Contains(p.stay, b) || slices.Contains(p.summed, b) {
			size *= 2
		}
		n += size * len(p.Predicate.Layers[l].Nodes)
	}
	return n + size*p.width
}

// visited reports whether going through the assignments one by one takes fewer
// entries than the other way.
func (p *passage) visited() bool {
	other := p.transduced()
	if len(p.fresh) == 0 {
		other = p.multiplied()
	}
	return p.Predicate.Count(other) < other/(p.width+visitCost)
}

// visitCost is what finding an assignment takes, in entries of a table.
const visitCost = 2

// visit is a row that goes to another, with a weight.
type visit struct {
	from, to int32
	weight   int32 // of weights; −1 is 1
}

// visits are those of a public factor, and how its bits weigh and add to the places
// of rows.
type visits struct {
	width    int
	from, to []int // by bit
	weigh    []plan.BitWeight[fr.Element]
	list     []visit
	weights  fr.Vector
}

func (v *visits) append(from, to int, w *fr.Element) {
	at := visit{int32(from), int32(to), -1}
	if !w.IsOne() {
		at.weight = int32(len(v.weights))
		v.weights = append(v.weights, *w)
	}
	v.list = append(v.list, at)
}

// predicate goes through the assignments from node n of layer l on.
func (v *visits) predicate(p *plan.Predicate, l int, n int32, from, to int, w *fr.Element) {
	if l == len(p.Layers) {
		v.append(from, to, w)
		return
	}
	for bit, x := range []*fr.Element{&v.weigh[l].Zero, &v.weigh[l].One} {
		target := p.Layers[l].Nodes[n][bit]
		if target == plan.Reject {
			continue
		}
		y := w
		if !x.IsOne() {
			y = new(fr.Element).Mul(w, x)
		}
		v.predicate(p, l+1, target, from+bit*v.from[l], to+bit*v.to[l], y)
	}
}

// choice goes through the entries of the table.
func (v *visits) choice(c *plan.Choice, list []entry) {
	w := weights{of: v.weigh}
	entries, entryFrom := positions(c.Entry, v.from, w)
	row, rowFrom := positions(c.Row, v.from, w)
	_, entryTo := positions(c.Entry, v.to, w)
	_, rowTo := positions(c.Row, v.to, w)
	for _, e := range list {
		var x fr.Element
		x.Mul(&entries[e.address], &row[e.row])
		v.append(entryFrom[e.address]+rowFrom[e.row], entryTo[e.address]+rowTo[e.row], &x)
	}
}

// visit is Σ P·v over the summed bits, assignment by assignment: v over stay, summed
// and others, the result over stay, fresh and others.
func (c *contraction) visit(p *passage, v fr.Vector) fr.Vector {
	all := &visits{width: p.width}
	place := func(bits []plan.BitRef, b plan.BitRef) int {
		if i := slices.Index(bits, b); i >= 0 {
			return 1 << (len(bits) - 1 - i)
		}
		return 0
	}
	read, made := p.read(), p.made()
	for _, b := range p.Bits() {
		all.from, all.to = append(all.from, place(read, b)), append(all.to, place(made, b))
		all.weigh = append(all.weigh, c.weight(b))
	}
	switch {
	case p.Choice != nil:
		all.choice(p.Choice, c.of(p.Choice).entries)
	case p.Predicate.Root != plan.Reject:
		all.predicate(p.Predicate, 0, 0, 0, 0, &one)
	}
	slices.SortStableFunc(all.list, func(a, b visit) int { return cmp.Compare(a.to, b.to) })
	out := make(fr.Vector, p.width<<len(made))
	all.add(out, v)
	return out
}

// add adds the rows; a worker takes all those that go to one.
func (v *visits) add(out, in fr.Vector) {
	n := len(v.list)
	field.Parallel(n, max(1, tileSize/v.width), func(_, lo, hi int) {
		for lo > 0 && lo < n && v.list[lo].to == v.list[lo-1].to {
			lo++
		}
		for hi < n && v.list[hi].to == v.list[hi-1].to {
			hi++
		}
		part := make(fr.Vector, v.width)
		for i := lo; i < hi; i++ {
			m := v.list[i]
			to, from := out[int(m.to)*v.width:][:v.width], in[int(m.from)*v.width:][:v.width]
			if m.weight >= 0 {
				part.ScalarMul(from, &v.weights[m.weight])
				from = part
			}
			to.Add(to, from)
		}
	})
}
