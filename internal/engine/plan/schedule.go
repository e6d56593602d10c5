package plan

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/isa/relation"
)

// Coordinate is a coordinate of a point, named by where it comes from: entry
// Index of the point of sumcheck Source, or of the random point τ if Source is
// Tau; or a constant.
type Coordinate struct{ Source, Index int }

// Sources of coordinates that are not the number of a sumcheck.
const (
	tauSource = 0
	halfCoord = -1 - iota
	zeroCoord
	noneCoord
	numberCoord // the bits of the public numbers, one after the other, the lowest first
)

// Coordinates that are constants: ½ stands for a variable that is summed over,
// as Σ_{x∈{0,1}} f(x) = 2·f(½) for affine f; None for no coordinate.
var (
	Half = Coordinate{Source: halfCoord}
	Zero = Coordinate{Source: zeroCoord}
	None = Coordinate{Source: noneCoord}
)

// Tau is coordinate i of the point of the identities.
func Tau(i int) Coordinate { return Coordinate{tauSource, i} }

// Point is a point of a tensor's multilinear extension: one coordinate for each
// index bit, the top bit of the first axis first.
type Point []Coordinate

// Claim is the claim that a tensor's extension has a value at a point; the value
// is the prover's, by the claim's number.
type Claim struct {
	Tensor relation.TensorID
	Point  Point
}

// BitRole says how a bit of a predicate is weighted: by eq with Free if it belongs
// to a free variable, and by eq with Sum if it is a sumcheck variable. A bit
// with neither is summed over.
type BitRole struct{ Free, Sum Coordinate }

// PublicFactor is a predicate, or a choice of rows by a public table.
// Its value is the sum over all assignments that satisfy it of the products of
// the weights of their bits. That of a predicate is computed, that of a choice
// sent.
type PublicFactor struct {
	Predicate *Predicate
	Choice    *Choice
	Number    int       // of a choice in the schedule
	Roles     []BitRole // by layer of the predicate; of a choice, by position in its Bits
}

// Choice is the public factor [n = table entry at j], 0 in the padding of j.
type Choice struct {
	Table  relation.TensorID
	Digits []relation.TensorID // of the table, the lowest first
	N      int                 // the variable n
	Bits   []BitRef            // all bits of its variables
	Row    []int               // positions in Bits of the bits of n, the top bit first
	Entry  []int               // positions in Bits of the bits of the entry's padded address, the top bit first; −1 is a bit 0
	Vars   int                 // number of variables of the sum
}

// Gather proves the values of choices of rows by one table at one point r of the
// row: of each, with the weights w of the entry's bits,
//
//	value = Σ_j w(j)·Π_k digit_k~(r_k, j),
//
// r_k being the coordinates of r that belong to digit k.
type Gather struct {
	Uses   []*PublicFactor
	Bits   int   // of the entry's address
	Digits []int // the claims on the digits that it ends in, the lowest first
}

// BitRef is a bit of a variable of a sum.
type BitRef struct{ Var, Bit int }

// Weight is a constant times public factors without sumcheck variables.
type Weight struct {
	Coef   fr.Element
	Public []*PublicFactor
}

// Leaf is a weighted committed or public tensor at a point.
type Leaf struct {
	Tensor  relation.TensorID
	Point   Point
	Weights []Weight // their sum is its weight
}

// Node is a weighted claim on a virtual tensor.
type Node struct {
	Claim  int
	Weight Weight
}

// Product is a sum over the cube of its sumcheck variables,
// Weight·Σ_x Π eq·Π Public·Π Factors: the public factors depend on x.
type Product struct {
	Weight  Weight
	Eq      []BitRole // eq factors of sumcheck variables that no predicate reads
	Public  []*PublicFactor
	Vars    int   // number of sumcheck variables: the first of the batch
	Factors []int // one or two claims, made at the batch's point
}

// Equation resolves a claim, or an identity (Claim −1, value 0):
// value = Σ Constants + Σ Leaves + Σ Nodes + Σ Products.
type Equation struct {
	Label     string
	Claim     int
	Constants []Weight
	Leaves    []Leaf
	Nodes     []Node
	Products  []*Product
	Vars      int // the most of one of its products
}

// Unify reduces the claims From on one tensor to the claim To.
type Unify struct {
	Tensor relation.TensorID
	From   []int
	To     int
	Bits   int
}

// Level is a step of the argument. It reduces claims by sumcheck UnifySource and
// sends the values of To of every Unify; sends the values of the claims Values,
// of the choices Weighing and the sums of explicit equations; proves the sums of
// all equations with products in sumcheck Source and sends the values of the claims
// Opened and of the choices Chosen. The source of a sumcheck that is missing is 0.
type Level struct {
	Unify       []Unify
	UnifySource int
	UnifyRounds int
	Equations   []*Equation
	Values      []int
	Weighing    []int // choices, by number, without a variable of the sumcheck
	Source      int
	Rounds      int
	Opened      []int
	Chosen      []int // choices with variables of the sumcheck
}

// Schedule is how all identities of a system are reduced to claims on committed
// and public tensors. It depends on the system alone; prover and verifier walk
// it together.
//
// # Soundness
//
// Let every committed tensor be fixed before τ is drawn. An identity that fails
// somewhere is a non-zero multilinear polynomial in n ≤ |τ| variables, and
// vanishes at τ with probability at most n/r. An equation rewrites the value of
// a tensor at a point by its definition, exactly:
//
//	V~(p) = Σ_m c_m·Σ_{o,k} eq(p, o)·Π_f X_f[index_f(o,k)]·P_m(o,k).
//
// A bit that occurs in one of the factors or predicates of a term alone is
// affine there, so that Σ_b eq(p, b)·f(b) = f(p) if it is free and
// Σ_b f(b) = 2·f(½) if it is summed: no sumcheck is needed. The other bits are
// sumcheck variables. Predicates that share a variable are one automaton, and
// those that do not are multilinear in disjoint variables, so their product is
// multilinear; so is their product with the eq factors, joined as weights of
// bits: an instance has degree 3.
//
// A choice's value is sent when its point is fixed, before the next challenge. When
// all are sent, one sumcheck proves them, batched by powers of a challenge; by the
// definition of the digits its summand is the choice's. What it leaves are claims
// on the digits, which are leaves.
//
// If all claims on leaves that come out are true, then by induction from the
// last level to the first so are all claims, except with the probability that a
// sumcheck with a false claim ends in a true one (3/r a round, 2/r in a
// reduction to one point) or a batch with a false claim has a true sum ((n−1)/r
// for n claims): ErrorTerms adds them up. A tensor is resolved after all claims on it are made, and the
// graph of definitions has no cycle, so the induction ends.
type Schedule struct {
	System *relation.System
	Tau    int // coordinates of τ
	Claims []Claim
	Levels []*Level

	// All choices, by number, and how they are proved after the levels: by sumcheck
	// GatherSource, in the last rounds of which each gather's variables are, the top
	// bit first.
	Choices      []*PublicFactor
	Gathers      []Gather
	GatherSource int
	GatherRounds int
	Digits       []int // the claims that the gathers end in, each once

	// For provers: the shapes of all terms, and the tensors that fit 64-bit
	// integers and cost no more than their length to compute.
	Shapes map[*relation.Term]*Shape
	Small  []bool
}

// Sumchecks is one more than the greatest source: points are numbered from 1.
func (s *Schedule) Sumchecks() int {
	n := 1 + s.GatherSource
	for _, l := range s.Levels {
		n = max(n, l.UnifySource+1, l.Source+1)
	}
	return n
}

// Explicit reports whether the equation's sum of products is sent: without a
// leaf it follows from the other values.
func (e *Equation) Explicit() bool { return len(e.Products) > 0 && len(e.Leaves) > 0 }

// times is the weight times an integer and a power of two.
func (w Weight) times(c *big.Int, twos int, public ...*PublicFactor) Weight {
	e := relation.Embed(c)
	for range twos {
		e.Double(&e)
	}
	e.Mul(&e, &w.Coef)
	all := make([]*PublicFactor, 0, len(w.Public)+len(public))
	return Weight{Coef: e, Public: append(append(all, w.Public...), public...)}
}

// Degree is that of the level's sumcheck in each variable: public factors count
// as one.
func (l *Level) Degree() int {
	d := 2
	for _, e := range l.Equations {
		for _, m := range e.Products {
			d = max(d, 1+len(m.Factors))
		}
	}
	return d
}

// GatherDegree is that of the gathers' sumcheck.
func (s *Schedule) GatherDegree() int {
	d := 0
	for _, g := range s.Gathers {
		d = max(d, 1+len(g.Digits))
	}
	return d
}

// ErrorTerms bounds the statistical error of the argument: at most ErrorTerms/r,
// r the order of the field. They are the coordinates of τ, d for each round of a
// sumcheck of degree d, and n − 1 for each batch of n claims.
func (s *Schedule) ErrorTerms() int {
	n := s.Tau + s.GatherDegree()*s.GatherRounds + max(0, len(s.Choices)-1)
	for _, l := range s.Levels {
		claims := 0
		for _, u := range l.Unify {
			claims += len(u.From)
		}
		n += 2*l.UnifyRounds + max(0, claims-1)
		sums := 0
		for _, e := range l.Equations {
			if len(e.Products) > 0 {
				sums++
			}
		}
		n += l.Degree()*l.Rounds + max(0, sums-1)
	}
	return n
}
