package compiler

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm/isa/fixed"
)

// training writes the training and, if the script wants it, the contributions.
func (e *emitter) training() {
	if len(e.job.Providers) == 0 {
		e.train()
		return
	}
	e.counts = "there"
	switch m := e.job.Contribution; {
	case m == nil:
		e.train()
	case m.Rule == GradientNorm:
		e.gradientNorms()
		e.train()
	case m.Method == Retrain:
		e.retrain()
	default:
		e.reconstruct()
	}
}

// coalitions is the number of coalitions.
func (c *compilation) coalitions() int { return 1 << len(c.job.Providers) }

// game writes what all methods of Shapley begin with: the start of every
// coalition's model, and who is in which coalition.
func (e *emitter) game() {
	n, all := len(e.job.Providers), e.coalitions()
	e.quote(e.job.TrainPos)
	e.order()
	e.quote(e.job.Contribution.Pos)
	e.line("; The model before any update.")
	for _, p := range e.graph.params {
		e.line("%s_0 = scale %s, 1", p.name, p.name)
	}
	e.line("")
	e.line("; Bit i of the number of a coalition: provider i is a member. Weights are the")
	e.line("; coefficients of n!·phi; grand is the coalition of all.")
	bits := wholeBits(float64(factorial(n - 1)))
	e.line("member = const bit[coalition=%d, provider=%d], members()", all, n)
	e.line("weights = const %s[coalition=%d, provider=%d], shapley()", fixed.Format{Signed: true, Bits: bits + 2}, all, n)
	e.line("grand = const bit[coalition=%d], values(%s1)", all, strings.Repeat("0, ", all-1))
	e.line("credit = carry %s[provider=%d], zeros()", e.creditFormat(), n)
	e.line("")
}

// creditFormat holds n!·phi.
func (e *emitter) creditFormat() fixed.Format {
	f := fixed.Format{Signed: true, Bits: 64}
	if e.job.Contribution.Value == NegativeLoss {
		f.Frac = max(logarithmFrac, e.plan.format[e.graph.out.id].Frac) // of xent
	}
	return f
}

func factorial(n int) int64 {
	f := int64(1)
	for i := range n {
		f *= int64(i + 1)
	}
	return f
}

// local declares what a coalition or a provider learns: updates, in u, that
// start anew at each iteration of the loop around them.
func (e *emitter) local() {
	for _, p := range e.graph.params {
		e.line("%s_u = carry %s[%s], zeros()", p.name, e.plan.state[p.id], p.declared())
	}
	e.line("")
}

// models writes the parameters start + update under names with the suffix, which
// the model reads from then on.
func (e *emitter) models(update, suffix string) {
	e.learner = suffix
	for _, p := range e.graph.params {
		e.line("%s%s = add %s_0, %s%s", p.name, suffix, p.name, p.name, update)
	}
	e.line("")
}

// judge writes the worth of the coalition's model, and credits it.
func (e *emitter) judge() {
	const s = "_value"
	e.forward(e.held.features, e.held.labels, s)
	var v string
	if e.job.Contribution.Value == NegativeLoss {
		e.line("worth = neg %s", e.loss.value(e, s, e.held.labels))
		v = "worth"
	} else {
		v = e.loss.hits(e, s, e.held.labels)
	}
	e.line("value = metric %s", v)
	e.line("gained = mul weights, %s", v)
	e.line("credit = sgdstep credit, gained, -1")
	e.line("")
}

// keep gives the update of the coalition of all to the model.
func (e *emitter) keep(update string) {
	for _, p := range e.graph.params {
		e.line("%s_g = mul %s%s, grand", p.name, p.name, update)
		e.line("%s = sgdstep %s, %s_g, -1", p.name, p.name, p.name)
	}
	e.line("}")
	e.line("")
	e.line("; %d!·phi, exactly: the sum is %d!·(v(all) - v(nobody)).", len(e.job.Providers), len(e.job.Providers))
	e.line("exact = round credit, %s", e.creditFormat())
	e.line("phi = output exact")
	e.learner, e.counts = "", "there"
}

// retrain writes a training for each coalition.
func (e *emitter) retrain() {
	e.game()
	e.line("loop coalition %d {", e.coalitions())
	e.line("; A row counts if it is there and its provider is a member.")
	e.line("counts = mul there, member  ; [row, provider]")
	e.counts = "counts"
	e.local()
	e.learner = learning
	e.epochs()
	e.quote(e.job.Contribution.Pos)
	e.models("_u", "_value")
	e.judge()
	e.keep("_u")
}

// reconstruct writes a training for each provider, and averages for each
// coalition.
func (e *emitter) reconstruct() {
	n, all := len(e.job.Providers), e.coalitions()
	e.game()
	e.line("; The rows of every coalition, one at least: it divides.")
	e.line("owned = sum there, [row]")
	e.line("share = mul member, owned  ; [coalition, provider]")
	e.line("sized = sum share, [provider]")
	e.line("unit = const bit[], fill(1)")
	e.line("less = sub sized, unit")
	e.line("sign = round less, fx32.0")
	e.line("some = step sign  ; 0 without rows")
	e.line("none = sub unit, some")
	e.line("total = add sized, none")
	e.line("")
	for _, p := range e.graph.params {
		e.line("%s_sum = carry %s[%s], zeros()", p.name, e.sumFormat(p), strings.TrimSuffix(fmt.Sprintf("coalition=%d, %s", all, p.declared()), ", "))
	}
	e.line("")
	e.line("loop provider %d {", n)
	e.line("; Tensors with an axis provider are read at the loop's index.")
	e.local()
	e.learner = learning
	e.epochs()
	e.line("")
	for _, p := range e.graph.params {
		e.line("%s_r = round %s_u, %s", p.name, p.name, e.updateFormat(p))
		e.line("%s_m = matmul share, %s_r, []", p.name, p.name)
		e.line("%s_sum = sgdstep %s_sum, %s_m, -1", p.name, p.name, p.name)
	}
	e.line("}")
	e.line("")
	e.line("; The average update of each coalition, to the nearest.")
	for _, p := range e.graph.params {
		e.line("%s_q = div %s_sum, total, %s", p.name, p.name, e.averageFormat(p))
	}
	e.quote(e.job.Contribution.Pos)
	e.line("loop coalition %d {", all)
	e.models("_q", "_value")
	e.judge()
	e.keep("_q")
}

// gradientNorms writes the squared norms of the gradients of providers.
func (e *emitter) gradientNorms() {
	const s = "_norm"
	e.quote(e.job.Contribution.Pos)
	e.line("; The mean gradient of each provider's rows, at the model before any update.")
	e.line("loop provider %d {", len(e.job.Providers))
	e.forward(e.learn.features, e.learn.labels, s)
	times := e.rate.times
	e.rate.times = nil
	d := e.loss.delta(e, s, e.learn.labels)
	e.line("%s_n = mul %s, there", d, d)
	t := e.backward(e.plan, d+"_n")
	e.rate.times = times
	e.writeSteps(t, s)
	var norms, gradients []string
	for _, p := range e.graph.params {
		gradients = append(gradients, t.updates[p])
	}
	for _, p := range e.graph.params {
		e.line("%s_r = round %s, %s, 1/$train", p.name, t.updates[p], e.gradientFormat(gradients))
		e.line("%s_n = norm2 %s_r", p.name, p.name)
		norms = append(norms, p.name+"_n")
	}
	total := norms[0]
	for i, x := range norms[1:] {
		e.line("norm%d = add %s, %s", i+1, total, x)
		total = fmt.Sprint("norm", i+1)
	}
	e.line("rounded = round %s, fx64.24", total)
	e.line("phi = output rounded")
	e.line("}")
}
