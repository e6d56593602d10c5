package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// drawn are the values of the public numbers in a run.
func drawn(r *vm.Result) (values []int) {
	rel := r.Trace.Unit.Relation()
	for _, n := range rel.Numbers {
		at := slices.IndexFunc(r.Trace.Unit.Outputs, func(p *isa.Public) bool { return p.Op == rel.Origin(n.Tensor).Output })
		values = append(values, int(r.Outputs[at].Data.At(0).Int64()))
	}
	return values
}

// claim is a linear claim on committed and public tensors.
type claim = plan.LinearClaim[fr.Element]

// evaluation is what prover and verifier both know so far.
type evaluation = plan.Evaluation[fr.Element]

// engine computes the prover's side of one argument.
type engine interface {
	// value is that of a virtual tensor at a point that is known.
	value(v *evaluation, c plan.Claim) (fr.Element, error)
	// unify proves the sum Σ weights·claims of a reduction, by sumcheck
	// l.UnifySource, and returns the point and the tensors' values.
	unify(v *evaluation, l *plan.Level, w *transcript.Writer, weights []fr.Element, claim fr.Element) (point, values []fr.Element, err error)
	// prepare makes the tables of the level's products and returns the sum of
	// each equation that has some.
	prepare(v *evaluation, l *plan.Level) ([]fr.Element, error)
	// products proves the prepared sums and returns the point and the values of
	// the claims that it opens.
	products(v *evaluation, l *plan.Level, w *transcript.Writer, weights []fr.Element, claim fr.Element) (point []fr.Element, opened map[int]fr.Element)
	// choice is the value of a choice whose point is known.
	choice(v *evaluation, p *plan.PublicFactor) fr.Element
	// gather proves the values of all choices, weighted by number, by sumcheck
	// GatherSource, and returns the point and the values of the digits' claims.
	gather(v *evaluation, w *transcript.Writer, weights []fr.Element) (point []fr.Element, opened map[int]fr.Element)
}

// proof is a proof under way.
type proof struct {
	*evaluation
	engine
	w      *transcript.Writer
	claims []claim
}

// prove walks the schedule as argument.Relations does.
func prove(w *transcript.Writer, s *plan.Schedule, e engine) ([]claim, error) {
	a := &proof{
		evaluation: plan.NewEvaluation[fr.Element](&field.Native{}, s, w.Challenges(argument.TauLabel, s.Tau)),
		engine:     e, w: w,
	}
	for _, l := range s.Levels {
		if err := a.level(l); err != nil {
			return nil, err
		}
	}
	if len(s.Choices) > 0 {
		a.gatherAll()
	}
	return a.claims, nil
}

func (a *proof) level(l *plan.Level) error {
	if err := a.unifyLevel(l); err != nil {
		return err
	}
	if err := a.sendValues(l); err != nil {
		return err
	}
	sums, err := a.prepare(a.evaluation, l)
	if err != nil {
		return err
	}
	a.sendSums(l, sums)
	if l.Source > 0 {
		weights := a.batch(argument.SumLabel, len(sums))
		var values map[int]fr.Element
		a.Points[l.Source], values = a.products(a.evaluation, l, a.w, weights, weighted(weights, sums))
		for _, c := range l.Opened {
			a.Values[c] = values[c]
		}
		a.send(argument.SumLabel, l.Opened)
	}
	a.sendChoices(l.Chosen)
	a.claims = append(a.claims, a.Opened(l.Opened)...)
	return nil
}

// sendChoices sends the values of choices.
func (a *proof) sendChoices(numbers []int) {
	for _, n := range numbers {
		a.Chosen[n] = a.choice(a.evaluation, a.Choices[n])
		a.w.Send(argument.ChoiceLabel, a.Chosen[n])
	}
}

// gatherAll proves the values of the choices.
func (a *proof) gatherAll() {
	weights := a.batch(argument.GatherLabel, len(a.Choices))
	var values map[int]fr.Element
	a.Points[a.GatherSource], values = a.gather(a.evaluation, a.w, weights)
	for _, c := range a.Digits {
		a.Values[c] = values[c]
	}
	a.send(argument.GatherLabel, a.Digits)
	a.claims = append(a.claims, a.Opened(a.Digits)...)
}

// batch is the powers of β.
func (a *proof) batch(label string, n int) []fr.Element {
	x := fr.One()
	if n > 1 {
		x = a.w.Challenge(label + ".batch")
	}
	return field.Powers[fr.Element](&field.Native{}, x, n)
}

func weighted(weights, values []fr.Element) (sum fr.Element) {
	for i := range values {
		var t fr.Element
		t.Mul(&weights[i], &values[i])
		sum.Add(&sum, &t)
	}
	return sum
}

// send sends the values of claims.
func (a *proof) send(label string, claims []int) {
	var x []fr.Element
	for _, c := range claims {
		x = append(x, a.Values[c])
	}
	if len(x) > 0 {
		a.w.Send(label, x...)
	}
}

func (a *proof) unifyLevel(l *plan.Level) error {
	if len(l.Unify) == 0 {
		return nil
	}
	var values []fr.Element
	for _, u := range l.Unify {
		for _, c := range u.From {
			values = append(values, a.Values[c])
		}
	}
	weights := a.batch(argument.UnifyLabel, len(values))
	point, to, err := a.unify(a.evaluation, l, a.w, weights, weighted(weights, values))
	if err != nil {
		return err
	}
	a.Points[l.UnifySource] = point
	for i, u := range l.Unify {
		a.Values[u.To] = to[i]
		a.w.Send(argument.UnifyLabel, to[i])
	}
	return nil
}

func (a *proof) sendValues(l *plan.Level) error {
	for _, c := range l.Values {
		x, err := a.value(a.evaluation, a.Claims[c])
		if err != nil {
			return err
		}
		a.Values[c] = x
	}
	a.send(argument.ValuesLabel, l.Values)
	a.sendChoices(l.Weighing)
	return nil
}

// sendSums sends the sums that do not follow, and claims the leaves' share.
func (a *proof) sendSums(l *plan.Level, sums []fr.Element) {
	i := 0
	for _, e := range l.Equations {
		switch {
		case e.Explicit():
			a.w.Send(argument.ValuesLabel, sums[i])
			rest := a.Rest(e)
			a.claims = append(a.claims, a.Linear(e, *rest.Sub(&rest, &sums[i])))
		case len(e.Products) == 0 && len(e.Leaves) > 0:
			a.claims = append(a.claims, a.Linear(e, a.Rest(e)))
		}
		if len(e.Products) > 0 {
			i++
		}
	}
}
