package logup

import (
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// fraction is a node of a tree, or the claimed values of p and q at a point.
type fraction[E any] struct{ p, q E }

// leafClaim is the claim that a tree's leaves have the values p, q at a point.
type leafClaim[E any] struct {
	point []E
	value fraction[E]
}

// The trees, in the order of their messages.
const (
	cellTree = iota
	tableTree
)

// Verify verifies a proof that Prove wrote and returns the claims that are left.
//
// # Soundness
//
// See the package comment: commitments before, claims after.
func Verify[E any](f field.Arith[E], r *transcript.Reader[E], a *Argument) *Claims[E] {
	gamma, alpha := r.Challenge("logup.gamma"), r.Challenge("logup.alpha")
	node, point := verifyTop(f, r)
	var leaf [2]leafClaim[E]
	for k := TopBits; k < a.Depth(); k++ {
		lambda := r.Challenge("logup.lambda")
		claim := layerClaim(f, a, k, lambda, &node)
		rs, final := sumcheck.Rounds(f, r, "logup.layer", k, 2, point, claim)
		var values [2][]E
		if n := a.finals(k) - a.tableFinals(k); n > 0 {
			values[cellTree] = r.Receive("logup.children", n)
		}
		if n := a.tableFinals(k); n > 0 {
			values[tableTree] = r.Receive("logup.children", n)
		}
		f.AssertEqual(LayerError{k}, parentValue(f, lambda, &values), final)
		rho := r.Challenge("logup.rho")
		point = insert(rs, rho)
		for i, depth := range [2]int{a.CellBits, a.TableBits} {
			if k < depth {
				node[i] = reduce(f, values[i], rho)
			}
			if k == depth-1 {
				leaf[i] = leafClaim[E]{point, node[i]}
			}
		}
	}
	return claims(f, a, gamma, alpha, leaf)
}

// verifyTop receives layer TopBits of both trees, checks the roots (the sum of all
// fractions is zero, no denominator is) and returns the layer's claims at a
// random point.
func verifyTop[E any](f field.Arith[E], r *transcript.Reader[E]) (node [2]fraction[E], point []E) {
	var nodes [2][]fraction[E]
	var root [2]fraction[E]
	for i := range nodes {
		p := r.Receive("logup.top.p", 1<<TopBits)
		q := r.Receive("logup.top.q", 1<<TopBits)
		for j := range p {
			nodes[i] = append(nodes[i], fraction[E]{p[j], q[j]})
		}
		root[i] = sum(f, nodes[i])
	}
	total := add(f, root[0], root[1])
	f.AssertNonZero(ErrDenominator, total.q)
	f.AssertEqual(ErrSum, total.p, field.Zero(f))
	point = r.Challenges("logup.top", TopBits)
	for i := range nodes {
		node[i] = evaluate(f, nodes[i], point)
	}
	return node, point
}

// add is a fraction addition, p₀/q₀ + p₁/q₁.
func add[E any](f field.Arith[E], a, b fraction[E]) fraction[E] {
	return fraction[E]{f.Add(f.Mul(a.p, b.q), f.Mul(b.p, a.q)), f.Mul(a.q, b.q)}
}

func sum[E any](f field.Arith[E], x []fraction[E]) fraction[E] {
	s := x[0]
	for _, y := range x[1:] {
		s = add(f, s, y)
	}
	return s
}

// evaluate is the multilinear extension of both parts at a point: one variable
// after the other, the top bit first.
func evaluate[E any](f field.Arith[E], x []fraction[E], point []E) fraction[E] {
	for _, r := range point {
		h := len(x) / 2
		y := make([]fraction[E], h)
		for i := range y {
			y[i] = fraction[E]{field.Lerp(f, x[i].p, x[h+i].p, r), field.Lerp(f, x[i].q, x[h+i].q, r)}
		}
		x = y
	}
	return x[0]
}

// layerClaim is the claim of layer k's sumcheck: p + λq of the cells plus λ²
// times that of the tables, of the trees that have a layer k+1.
func layerClaim[E any](f field.Arith[E], a *Argument, k int, lambda E, node *[2]fraction[E]) E {
	one := func(tree int) func() E {
		return func() E { return f.Add(node[tree].p, f.Mul(lambda, node[tree].q)) }
	}
	return batch(f, lambda, k < a.CellBits, k < a.TableBits, one(cellTree), one(tableTree))
}

// tableFinals is the tables' part of finals.
func (a *Argument) tableFinals(k int) int {
	if k < a.TableBits {
		return 4
	}
	return 0
}

// reduce takes p₀, p₁, q₀, q₁ (or q₀, q₁ of leaves with p = 1) to ρ.
func reduce[E any](f field.Arith[E], v []E, rho E) fraction[E] {
	if len(v) == 2 {
		return fraction[E]{field.One(f), field.Lerp(f, v[0], v[1], rho)}
	}
	return fraction[E]{field.Lerp(f, v[0], v[1], rho), field.Lerp(f, v[2], v[3], rho)}
}

// parentValue is p₀q₁ + p₁q₀ + λ·q₀q₁ of the cells plus λ² times that of the
// tables.
func parentValue[E any](f field.Arith[E], lambda E, values *[2][]E) E {
	one := func(v []E) E {
		if len(v) == 2 {
			q0, q1 := v[0], v[1]
			return f.Add(f.Add(q0, q1), f.Mul(lambda, f.Mul(q0, q1)))
		}
		p0, p1, q0, q1 := v[0], v[1], v[2], v[3]
		x := f.Mul(f.Add(p0, f.Mul(lambda, q0)), q1)
		return f.Add(x, f.Mul(p1, q0))
	}
	return batch(f, lambda, values[cellTree] != nil, values[tableTree] != nil,
		func() E { return one(values[cellTree]) }, func() E { return one(values[tableTree]) })
}

// batch is cells() + λ²·tables(), of those that take part.
func batch[E any](f field.Arith[E], lambda E, cells, tables bool, c, t func() E) E {
	v := field.Zero(f)
	if cells {
		v = c()
	}
	if tables {
		v = f.Add(v, f.Mul(f.Mul(lambda, lambda), t()))
	}
	return v
}
