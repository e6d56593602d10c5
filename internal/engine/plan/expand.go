package plan

import (
	"fmt"
	"slices"

	"github.com/aivm/aivm/isa/relation"
)

// expand adds the terms of a sum at a point of its free variables.
func (p *planner) expand(level *Level, e *Equation, sum *relation.Sum, pt Point, w Weight) {
	x := &expansion{planner: p, level: level, eq: e, sum: sum, point: pt}
	for i := range sum.Terms {
		x.term(&sum.Terms[i], w)
	}
}

// expansion is one sum written out in an equation.
type expansion struct {
	*planner
	level *Level
	eq    *Equation
	sum   *relation.Sum
	point Point
}

// free is the coordinate of a bit of a free variable.
func (x *expansion) free(b BitRef) Coordinate {
	at := 0
	for _, a := range x.sum.Vars[:b.Var] {
		at += a.Bits()
	}
	return x.point[at+x.sum.Vars[b.Var].Bits()-1-b.Bit]
}

// role is how a bit is weighted.
func (x *expansion) role(sh *Shape, b BitRef) BitRole {
	r := BitRole{None, None}
	if n, ok := numberOf(b.Var); ok {
		r.Free = Coordinate{numberCoord, x.numberAt(n) + b.Bit}
		return r
	}
	if b.Var < x.sum.Out {
		r.Free = x.free(b)
	}
	if i := slices.Index(sh.Sumcheck, b); i >= 0 {
		r.Sum = Coordinate{x.level.Source, i}
	}
	return r
}

// at is the point of a factor.
func (x *expansion) at(sh *Shape, factor int) Point {
	pt := make(Point, len(sh.Factors[factor]))
	for k, b := range sh.Factors[factor] {
		if b == ZeroBit {
			pt[k] = Zero
			continue
		}
		switch r := x.role(sh, b); {
		case r.Sum != None:
			pt[k] = r.Sum
		case r.Free != None:
			pt[k] = r.Free
		default:
			pt[k] = Half
		}
	}
	return pt
}

func (x *expansion) term(t *relation.Term, w Weight) {
	sh := x.Shapes[t]
	if x.work += sh.cost() + len(w.Public); x.work > MaxWork {
		return // NewSchedule says so
	}
	twos := sh.Floating
	for _, n := range sh.Halves {
		twos += n
	}
	m := &Product{Vars: len(sh.Sumcheck)}
	var scalars []*PublicFactor
	inPublic := map[BitRef]bool{}
	for _, part := range sh.Public {
		pub := &PublicFactor{Predicate: part.Predicate, Choice: part.Choice}
		moves := false
		for _, b := range part.Bits() {
			r := x.role(sh, b)
			pub.Roles = append(pub.Roles, r)
			inPublic[b] = true
			moves = moves || r.Sum != None
		}
		if pub.Choice != nil {
			pub = x.shared(x.level, pub, moves)
		}
		if moves {
			m.Public = append(m.Public, pub)
		} else {
			scalars = append(scalars, pub)
		}
	}
	w = w.times(t.Coef, twos, scalars...)
	switch {
	case sh.Simple() && len(t.Factors) == 0:
		x.eq.Constants = append(x.eq.Constants, w)
		return
	case sh.Simple():
		x.direct(t.Factors[0].Tensor, x.at(sh, 0), w)
		return
	}
	m.Weight = w
	for _, b := range sh.Sumcheck {
		if r := x.role(sh, b); !inPublic[b] && r.Free != None {
			m.Eq = append(m.Eq, r)
		}
	}
	for i, f := range t.Factors {
		m.Factors = append(m.Factors, x.claim(f.Tensor, x.at(sh, i)))
	}
	x.eq.Products = append(x.eq.Products, m)
}

// shared is the one factor that is a choice by the same digits with the same roles
// of row and entry: its value is sent and proved once.
func (p *planner) shared(level *Level, f *PublicFactor, moves bool) *PublicFactor {
	key := fmt.Sprint(f.Choice.Digits, f.row(), f.entry())
	if old, ok := p.choices[key]; ok {
		return old
	}
	p.choices[key] = f
	f.Number = len(p.Choices)
	p.Choices = append(p.Choices, f)
	if moves {
		level.Chosen = append(level.Chosen, f.Number)
	} else {
		level.Weighing = append(level.Weighing, f.Number)
	}
	return f
}

// direct adds a weighted tensor at a point that needs no sumcheck.
func (x *expansion) direct(id relation.TensorID, pt Point, w Weight) {
	switch t := x.System.Tensors[id]; {
	case t.Kind != relation.Virtual:
		k := pointKey(id, pt)
		if i, ok := x.leaf[k]; ok {
			x.eq.Leaves[i].Weights = append(x.eq.Leaves[i].Weights, w)
			return
		}
		x.leaf[k] = len(x.eq.Leaves)
		x.eq.Leaves = append(x.eq.Leaves, Leaf{id, pt, []Weight{w}})
	case x.inlined(id):
		x.expand(x.level, x.eq, t.Def, pt, w)
	default:
		x.eq.Nodes = append(x.eq.Nodes, Node{x.claim(id, pt), w})
	}
}
