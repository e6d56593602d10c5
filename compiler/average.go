package compiler

import (
	"math"
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

// meanFrac is the scale of what states weigh in an average.
const meanFrac = 24

// average is what the model weighs in its average, after each step or at the end of each
// epoch, at scale meanFrac: one in all, exactly. What is averaged are reads of a state, sums
// of past gradients themselves: no cell but those of one rounding, in the end.
type average struct {
	weights []int64
	byStep  bool
}

// averages finds the weights of the average.
func (c *compilation) averages() {
	o := &c.job.Optimizer
	if c.average = nil; o.EMA == nil && o.SWA == 0 || len(c.errs) > 0 {
		return
	}
	all := c.job.Epochs * c.steps()
	switch beta := o.EMA; {
	case beta != nil && (beta.Sign() <= 0 || beta.Cmp(big.NewRat(1, 1)) >= 0):
		c.errorf(o.AveragePos, "an average with the factor %s, want a number between 0 and 1, as 0.99", beta.RatString())
	case o.SWA < 0 || o.SWA > c.job.Epochs:
		c.errorf(o.AveragePos, "an average from epoch %d, but the training at %s has %d", o.SWA, c.job.TrainPos, c.job.Epochs)
	case c.job.Contribution != nil:
		c.errorf(o.AveragePos, "an average beside the contribution at %s: want one of them", c.job.Contribution.Pos)
	case o.EMA != nil && c.shrinks():
		c.errorf(o.AveragePos, "a moving average beside weights that shrink at each step: want weight_decay … each epoch")
	case o.EMA != nil && all > maxScheduledSteps:
		c.errorf(o.AveragePos, "a moving average over %d steps, want %d at most", all, maxScheduledSteps)
	case o.EMA != nil:
		b, _ := beta.Float64()
		a := &average{byStep: true}
		for t := range all {
			w := math.Pow(b, float64(all-1-t)) // of the first, as of the others together
			if t > 0 {
				w *= 1 - b
			}
			a.weights = append(a.weights, rounded(w, meanFrac))
		}
		c.average = a.whole()
	default:
		a := &average{}
		for e := range c.job.Epochs {
			w := 0.0
			if e+1 >= o.SWA {
				w = 1 / float64(c.job.Epochs-o.SWA+1)
			}
			a.weights = append(a.weights, rounded(w, meanFrac))
		}
		c.average = a.whole()
	}
}

// whole gives the last weight what the others lack of one.
func (a *average) whole() *average {
	rest := int64(1 << meanFrac)
	for _, w := range a.weights {
		rest -= w
	}
	a.weights[len(a.weights)-1] += rest
	return a
}

// writeAverage writes the weights, and what the average is added up in.
func (e *emitter) writeAverage() {
	if e.average == nil {
		return
	}
	e.quote(e.job.Optimizer.AveragePos)
	e.line("averaged = const %s[%s], values(%s)", constantOf(e.average.weights, meanFrac), e.timeAxes(e.average.byStep), listed(e.average.weights, meanFrac))
	frac := meanFrac
	if e.shrinks() {
		frac += keptFrac
	}
	for _, n := range e.graph.learned() {
		f := e.stateFormat(n)
		e.line("%s_mean = carry %s[%s], zeros()", n.name, fixed.Format{Signed: true, Bits: f.Bits + frac, Frac: f.Frac + frac}, n.declared())
	}
}

// add writes that the model as it is now is taken into the average.
func (e *emitter) addAverage() {
	e.at = e.job.Optimizer.AveragePos
	e.line("")
	for _, n := range e.graph.learned() {
		e.line("%s_share = mul %s, averaged", n.name, e.named(n, ""))
		e.line("%s_mean = sgdstep %s_mean, %s_share, -1", n.name, n.name, n.name)
	}
}

// settle gives the model what was learnt beside it, its average or what shrinks at each
// step, rounded once to the states' scale.
func (e *emitter) settle() {
	end := "_mean"
	switch {
	case e.average != nil:
		e.quote(e.job.Optimizer.AveragePos)
	case e.shrinks():
		end = "_last"
		e.shrunk("kept_last", end)
	default:
		return
	}
	for _, n := range e.graph.learned() {
		e.line("%s_change = sub %s, %s%s", n.name, n.name, n.name, end)
		e.line("%s_moved = round %s_change, %s", n.name, n.name, narrow(e.stateFormat(n)))
		e.line("%s = sgdstep %s, %s_moved, 1", n.name, n.name, n.name)
	}
	e.learner = ""
}
