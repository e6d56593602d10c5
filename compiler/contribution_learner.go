package compiler

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa/fixed"
)

// learning is the suffix of parameters that a coalition or a provider learns:
// the start plus the update so far. Without one, a state learns itself.
const learning = "_v"

// named is the name of a node in a pass with the suffix.
func (e *emitter) named(n *node, suffix string) string {
	switch n.op {
	case "param":
		if n.frozen {
			return n.name
		}
		return n.name + e.learner
	case "const":
		return n.name
	}
	return n.name + suffix
}

// learnt is what the updates of a parameter change.
func (e *emitter) learnt(n *node) string {
	switch {
	case e.learner == learning:
		return n.name + "_u"
	case e.shrinks():
		return n.name + "_grown"
	}
	return n.name
}

// current writes the parameters as they are at a step.
func (e *emitter) current() {
	switch {
	case e.learner == learning:
		e.models("_u", learning)
	case e.shrinks():
		e.shrunk("kept", "_now")
	}
}

// counted is the loss's derivative, zero in rows that do not count.
func (e *emitter) counted(d string) string {
	if e.counts == "" {
		return d
	}
	counts := "counts_b"
	if e.job.Batch == 0 {
		counts = e.counts
	}
	e.line("%s_n = mul %s, %s  ; rows that do not count teach nothing", d, d, counts)
	return d + "_n"
}

// declared are the axes of a parameter, as its declaration has them.
func (n *node) declared() string {
	var axes []string
	for _, a := range n.axes {
		axes = append(axes, fmt.Sprintf("%s=%d", a.Name, a.Size))
	}
	return strings.Join(axes, ", ")
}

// suffixed are the steps of the backward pass of a forward pass with the suffix:
// their results have it too, and so have the updates.
func (t *tape) suffixed(suffix string) []step {
	if suffix == "" {
		return t.steps
	}
	made := map[string]bool{}
	for _, s := range t.steps {
		made[s.dst] = true
	}
	name := func(s string) string {
		if made[s] {
			return s + suffix
		}
		return s
	}
	steps := slices.Clone(t.steps)
	for i := range steps {
		s := &steps[i]
		s.dst, s.from = name(s.dst), slices.Clone(s.from)
		for k := range s.from {
			s.from[k] = name(s.from[k])
		}
	}
	for n, d := range t.updates {
		t.updates[n] = name(d)
	}
	return steps
}

// judged are the passes over data that contributions take.
func (c *compilation) judged() []pass {
	switch m := c.job.Contribution; {
	case m == nil:
		return nil
	case m.Rule == GradientNorm:
		return []pass{{&Evaluation{}, &c.learn, "provider", "_norm"}}
	}
	return []pass{{&Evaluation{}, &c.held, "coalition", "_value"}}
}

// reachOf is the greatest absolute value of a parameter, or of an update of it.
func (c *compilation) reachOf(n *node) float64 {
	r := c.reach(n.name)
	for _, s := range []string{"_u", learning, "_grown", "_now"} {
		r = math.Max(r, c.simulate.ranges[n.name+s].reach())
	}
	return r
}

// averageFrac is the scale of averages: that of the finest value of a model.
const averageFrac = maxFrac

// stateFormat is the format of a parameter in the model. If it takes averages,
// it has their scale.
func (e *emitter) stateFormat(n *node) fixed.Format {
	m := e.job.Contribution
	if m == nil || m.Method != Reconstruct || n.format != nil {
		return e.plan.state[n.id]
	}
	return fixed.Format{Signed: true, Bits: averageFrac + e.stateWhole(n) + 1, Frac: averageFrac}
}

// averageFormat is the format of the average update of a parameter.
func (e *emitter) averageFormat(n *node) fixed.Format {
	most := min(averageFrac, e.stateFormat(n).Frac)
	if e.simulate == nil {
		return fixed.Format{Signed: true, Bits: 32, Frac: most}
	}
	return signed16(e.reach(n.name+"_q")*e.margin(), most)
}

// updateFormat is the format of a provider's update, finer than an average.
func (e *emitter) updateFormat(n *node) fixed.Format {
	f := fixed.Format{Signed: true, Bits: 48, Frac: min(e.averageFormat(n).Frac+3, e.plan.state[n.id].Frac)}
	if e.simulate != nil {
		f.Bits = f.Frac + 1 + wholeBits(e.reach(n.name+"_u")*e.margin())
	}
	return f
}

// sumFormat is the format of updates, times rows, summed over providers.
func (e *emitter) sumFormat(n *node) fixed.Format {
	f := e.updateFormat(n)
	f.Bits += wholeBits(float64(len(e.job.Providers) * e.learn.rows))
	return f
}

// gradientFormat is the format of mean gradients of the names.
func (e *emitter) gradientFormat(names []string) fixed.Format {
	if e.simulate == nil {
		return fixed.Format{Signed: true, Bits: 48, Frac: 20}
	}
	reach := 0.0
	for _, n := range names {
		reach = math.Max(reach, e.simulate.ranges[n].reach()/float64(e.learn.rows))
	}
	return fixed.Format{Signed: true, Bits: 21 + wholeBits(reach*e.margin()), Frac: 20}
}

// credits are no part of a training, and may be large.
var credits = map[string]bool{"credit": true, "gained": true, "weights": true}
