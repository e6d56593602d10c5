// Package sumcheck proves sums over the boolean hypercube of products of
// multilinear tables (Lund, Fortnow, Karloff, Nisan; Thaler, Proofs, Arguments
// and Zero-Knowledge, chapter 4), several at once, optionally weighted by an eq
// factor common to all (Gruen, eprint 2024/108).
//
// An instance claims s = Σ_x eq(z, x)·Σ_m c_m·Π_k T_mk(x). A batch with
// instances s_i of v_i variables each, in V rounds, draws β and proves
// Σ_i βⁱ·s_i. An instance is active in rounds Offset … Offset+v_i−1, in the
// others it is a polynomial that does not depend on the variable: without eq
// that doubles its sum, so s_i enters times 2^(V−v_i); with eq it leaves the sum
// alone, as Σ_b eq(z_j, b) = 1. Its point is the matching part of the challenges.
//
// A round's message is the polynomial t of degree d, of which d coefficients
// are sent and one follows from the running claim. Without eq: claim = t(0) +
// t(1), sent c₀, c₂ … c_d. With eq the claim is divided by eq of the variables
// already bound, claim = (1−z)·t(0) + z·t(1), and a = t(1) − t(0) is sent in
// place of c₀, for t(0) = claim − z·a. The verifier never divides, and t has
// one degree less than with the eq factor inside.
//
// # Soundness
//
// The statistical error is (n−1)/r for β with n instances, and d/r a round
// (with eq: the normalised claims are polynomials of degree d as well, since
// a wrong claim about t gives a wrong t, eq not being part of it).
package sumcheck

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// ErrFinal says that the tables' values at the end of a sumcheck do not give
// the claim that the rounds lead to.
var ErrFinal = errors.New("sumcheck: the values at the point do not match the claim")

// MaxDegree is the greatest number of tables in a term.
const MaxDegree = 3

// Term is a coefficient times a product of tables, named by their index; a
// table may occur twice.
type Term struct {
	Coeff  fr.Element
	Tables []int
}

// Shape is the public part of an instance.
type Shape struct {
	Vars   int // variables of its tables
	Offset int // first round in which it is active
	Terms  []Term
	// Public[k] says that the verifier evaluates table k itself, so that its
	// value is not sent. Its length is the number of tables.
	Public []bool
}

// Check reports what is wrong with the shapes of a batch, the caller's mistake:
// Prove and Verify presuppose nil. eq is the number of coordinates of the eq
// factor, 0 for none.
func Check(rounds, eq int, shapes []Shape) error {
	if eq != 0 && eq != rounds {
		return fmt.Errorf("sumcheck: eq point of %d coordinates, want %d", eq, rounds)
	}
	for i := range shapes {
		s := &shapes[i]
		if s.Vars < 0 || s.Offset < 0 || s.Vars > rounds || s.Offset > rounds-s.Vars {
			return fmt.Errorf("sumcheck: instance %d: %d variables from round %d on, want them within %d rounds", i, s.Vars, s.Offset, rounds)
		}
		for _, t := range s.Terms {
			if len(t.Tables) < 1 || len(t.Tables) > MaxDegree {
				return fmt.Errorf("sumcheck: instance %d: a term of degree %d, want 1 to %d", i, len(t.Tables), MaxDegree)
			}
			for _, k := range t.Tables {
				if k < 0 || k >= len(s.Public) {
					return fmt.Errorf("sumcheck: instance %d: table %d of %d", i, k, len(s.Public))
				}
			}
		}
	}
	return nil
}

// Degree is that of a batch: the most tables in a term.
func Degree(shapes []Shape) int {
	d := 1
	for _, s := range shapes {
		for _, t := range s.Terms {
			d = max(d, len(t.Tables))
		}
	}
	return d
}

// Len is the number of elements that a batch puts on the tape.
func Len(rounds int, shapes []Shape) int {
	n := rounds * Degree(shapes)
	for _, s := range shapes {
		for _, public := range s.Public {
			if !public {
				n++
			}
		}
	}
	return n
}

// Rounds verifies rounds of a sumcheck of degree d and returns the point and
// the claim about the summed polynomial there, eq factor left out. eq is the
// point of the eq factor, nil for none.
//
// # Soundness
//
// The caller must compare the returned claim with the polynomial's value.
// SPEC 11.3 and 11.5 say which sumchecks there are.
func Rounds[E any](f field.Arith[E], r *transcript.Reader[E], label string, rounds, d int, eq []E, claim E) (point []E, final E) {
	point = make([]E, rounds)
	for j := range point {
		msg := r.Receive(label, d)
		point[j] = r.Challenge(label)
		if eq != nil {
			claim = nextEq(f, claim, eq[j], msg, point[j])
		} else {
			claim = nextPlain(f, claim, msg, point[j])
		}
	}
	return point, claim
}

// nextEq is t(x) from msg = (a, c₂, …) and claim = (1−z)·t(0) + z·t(1).
func nextEq[E any](f field.Arith[E], claim, z E, msg []E, x E) E {
	c := make([]E, len(msg)+1)
	copy(c[1:], msg)
	c[0] = f.Sub(claim, f.Mul(z, msg[0]))
	for _, m := range msg[1:] {
		c[1] = f.Sub(c[1], m)
	}
	return field.Horner(f, c, x)
}

// nextPlain is t(x) from msg = (c₀, c₂, …) and claim = t(0) + t(1).
func nextPlain[E any](f field.Arith[E], claim E, msg []E, x E) E {
	c := make([]E, len(msg)+1)
	copy(c[1:], msg)
	c[0], c[1] = msg[0], f.Sub(claim, f.Add(msg[0], msg[0]))
	for _, m := range msg[1:] {
		c[1] = f.Sub(c[1], m)
	}
	return field.Horner(f, c, x)
}

// Values are the tables' values at the end, by instance and table.
type Values[E any] [][]E

// Verify verifies a batch and returns its point and the value of every table at
// the instance's part of it (Part). public(i, k, part) is the value of the
// public table k of instance i.
//
// # Soundness
//
// Verify asserts ErrFinal and the rest follows from the values: the caller must
// prove that those of tables not public are the tables' evaluations.
func Verify[E any](f field.Arith[E], r *transcript.Reader[E], label string, rounds int, eq []E,
	shapes []Shape, claims []E, public func(i, k int, part []E) E,
) (point []E, values Values[E]) {
	weights := batchWeights(f, len(shapes), func() E { return r.Challenge(label + ".batch") })
	claim := field.Zero(f)
	for i := range shapes {
		s := f.Mul(weights[i], claims[i])
		if eq == nil {
			s = field.Scale(f, field.Pow2(rounds-shapes[i].Vars), s)
		}
		claim = f.Add(claim, s)
	}
	point, final := Rounds(f, r, label, rounds, Degree(shapes), eq, claim)
	sum := field.Zero(f)
	values = make(Values[E], len(shapes))
	for i := range shapes {
		s := &shapes[i]
		values[i] = make([]E, len(s.Public))
		for k, pub := range s.Public {
			if pub {
				values[i][k] = public(i, k, Part(point, s))
			} else {
				values[i][k] = r.Receive(label+".values", 1)[0]
			}
		}
		sum = f.Add(sum, f.Mul(weights[i], combine(f, s.Terms, values[i])))
	}
	f.AssertEqual(fmt.Errorf("%s: %w", label, ErrFinal), sum, final)
	return point, values
}

// Part is the part of a batch's point that belongs to an instance.
func Part[E any](point []E, s *Shape) []E { return point[s.Offset : s.Offset+s.Vars] }

// combine is Σ_m c_m·Π_k values[k].
func combine[E any](f field.Arith[E], terms []Term, values []E) E {
	sum := field.Zero(f)
	for _, t := range terms {
		v := values[t.Tables[0]]
		for _, k := range t.Tables[1:] {
			v = f.Mul(v, values[k])
		}
		sum = f.Add(sum, field.Scale(f, t.Coeff, v))
	}
	return sum
}

// batchWeights is 1, β, β², …; a batch of one draws no challenge.
func batchWeights[E any](f field.Arith[E], n int, draw func() E) []E {
	if n < 2 {
		return field.Powers(f, field.One(f), n)
	}
	return field.Powers(f, draw(), n)
}
