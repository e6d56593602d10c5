package argument

import (
	"errors"
	"fmt"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Causes of a false relation argument.
var (
	// ErrEquation says that the values sent for a tensor contradict its
	// definition.
	ErrEquation = errors.New("argument: the values of a definition do not add up")
	// ErrProducts says that the values at the end of a level's sumcheck do not
	// give the sum that its rounds lead to.
	ErrProducts = errors.New("argument: the factors do not give the claimed sums of products")
	// ErrUnify says the same of a reduction of several claims to one point.
	ErrUnify = errors.New("argument: the values at one point do not give the claims at several")
	// ErrGather says that the digits of the indices do not give the values that
	// were sent for choices of rows.
	ErrGather = errors.New("argument: the digits do not give the claimed choices of rows")
)

// Labels of the relation argument in the transcript.
const (
	TauLabel    = "relations.tau"
	UnifyLabel  = "relations.unify"
	ValuesLabel = "relations.values"
	SumLabel    = "relations.sum"
	ChoiceLabel = "relations.choice"
	GatherLabel = "relations.gather"
)

// Relations verifies that all identities of the schedule's system hold, as far
// as they do if the claims that it returns do.
//
// # Soundness
//
// All committed tensors and the public numbers must be absorbed before; bits are those of
// the numbers. The claims returned are part of the statement: the caller must prove every one. The proof is false if
// an assertion of f failed and malformed if the reader's Done reports an error.
// plan.Schedule argues why nothing else is needed.
// SPEC 11.3.
func Relations[E any](f field.Arith[E], r *transcript.Reader[E], s *plan.Schedule, bits ...E) []plan.LinearClaim[E] {
	v := &relations[E]{
		Evaluation: plan.NewEvaluation(f, s, r.Challenges(TauLabel, s.Tau)),
		f:          f, r: r,
	}
	v.Bits = bits
	for _, l := range s.Levels {
		v.unify(l)
		sums := v.values(l)
		v.products(l, sums)
		v.claims = append(v.claims, v.Opened(l.Opened)...)
	}
	if len(s.Choices) > 0 {
		v.gather()
	}
	return v.claims
}

// relations is a verification under way.
type relations[E any] struct {
	*plan.Evaluation[E]
	f      field.Arith[E]
	r      *transcript.Reader[E]
	claims []plan.LinearClaim[E]
}

// receive takes the values of claims.
func (v *relations[E]) receive(label string, claims ...int) {
	if len(claims) == 0 {
		return
	}
	for i, x := range v.r.Receive(label, len(claims)) {
		v.Values[claims[i]] = x
	}
}

// choices takes the values of choices of rows.
func (v *relations[E]) choices(numbers []int) {
	for _, n := range numbers {
		v.Chosen[n] = v.r.Receive(ChoiceLabel, 1)[0]
	}
}

// batch draws β and returns 1, β, …, βⁿ⁻¹.
func (v *relations[E]) batch(label string, n int) []E {
	if n < 2 {
		return field.Powers(v.f, field.One(v.f), n)
	}
	return field.Powers(v.f, v.r.Challenge(label+".batch"), n)
}

// unify reduces the claims p_k ↦ v_k on each tensor V to one, by the sumcheck
// Σ βᵏ·v_k = Σ_V Σ_x (Σ_k βᵏ·eq(p_k, x))·V(x), whose tensors of fewer than the
// batch's n variables are constant in the first ones and weigh 2^(m−n).
func (v *relations[E]) unify(l *plan.Level) {
	if len(l.Unify) == 0 {
		return
	}
	n := 0
	for _, u := range l.Unify {
		n += len(u.From)
	}
	weights := v.batch(UnifyLabel, n)
	claim, k := field.Zero(v.f), 0
	for _, u := range l.Unify {
		for _, c := range u.From {
			claim = v.f.Add(claim, v.f.Mul(weights[k], v.Values[c]))
			k++
		}
	}
	var final E
	v.Points[l.UnifySource], final = sumcheck.Rounds(v.f, v.r, UnifyLabel, l.UnifyRounds, 2, nil, claim)
	sum, k := field.Zero(v.f), 0
	for _, u := range l.Unify {
		v.receive(UnifyLabel, u.To)
		point, eq := v.Point(v.Claims[u.To].Point), field.Zero(v.f)
		for _, c := range u.From {
			e := field.Eq(v.f, v.Point(v.Claims[c].Point), point)
			eq = v.f.Add(eq, v.f.Mul(weights[k], e))
			k++
		}
		eq = field.Scale(v.f, plan.Halved(l.UnifyRounds-u.Bits), eq)
		sum = v.f.Add(sum, v.f.Mul(eq, v.Values[u.To]))
	}
	v.f.AssertEqual(ErrUnify, sum, final)
}

// values receives what the equations need and returns the sums of those that
// have products. An equation with leaves leaves a claim on them; one without
// leaves or products is checked here.
func (v *relations[E]) values(l *plan.Level) []E {
	v.receive(ValuesLabel, l.Values...)
	v.choices(l.Weighing)
	var sums []E
	for _, e := range l.Equations {
		if e.Explicit() {
			sums = append(sums, v.r.Receive(ValuesLabel, 1)[0])
			v.claims = append(v.claims, v.Linear(e, v.f.Sub(v.Rest(e), sums[len(sums)-1])))
			continue
		}
		switch rest := v.Rest(e); {
		case len(e.Products) > 0:
			sums = append(sums, rest)
		case len(e.Leaves) > 0:
			v.claims = append(v.claims, v.Linear(e, rest))
		default:
			v.f.AssertEqual(fmt.Errorf("%w: %s", ErrEquation, e.Label), rest, field.Zero(v.f))
		}
	}
	return sums
}

// products verifies the sums of the level's equations, in one sumcheck of
// Σ_e βᵉ·Σ_m 2^(n_m−n)·g_m(x): a product of n_m of the batch's n variables is
// constant in the last ones.
func (v *relations[E]) products(l *plan.Level, sums []E) {
	if l.Source == 0 {
		return
	}
	weights := v.batch(SumLabel, len(sums))
	claim := field.Zero(v.f)
	for i := range sums {
		claim = v.f.Add(claim, v.f.Mul(weights[i], sums[i]))
	}
	var final E
	v.Points[l.Source], final = sumcheck.Rounds(v.f, v.r, SumLabel, l.Rounds, l.Degree(), nil, claim)
	v.receive(SumLabel, l.Opened...)
	v.choices(l.Chosen)
	total, i := field.Zero(v.f), 0
	for _, e := range l.Equations {
		if len(e.Products) == 0 {
			continue
		}
		sum := field.Zero(v.f)
		for _, m := range e.Products {
			x := field.Scale(v.f, plan.Halved(l.Rounds-m.Vars), v.PublicPart(m))
			for _, c := range m.Factors {
				x = v.f.Mul(x, v.Values[c])
			}
			sum = v.f.Add(sum, x)
		}
		total = v.f.Add(total, v.f.Mul(weights[i], sum))
		i++
	}
	v.f.AssertEqual(ErrProducts, total, final)
}
