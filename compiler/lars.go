package compiler

import (
	"math"
	"math/big"
	"strings"

	"github.com/aivm/aivm/isa/fixed"
)

// lars is steps as long as a part of the weights: of a layer's weights W with the gradient G,
//
//	κ = ρ·η·‖W‖/‖G‖,  W ← W − κ·G,
//
// one number for all weights and a step. The norm of G is that of a sum over pairs of rows,
// and the norm of W follows without W, from what the layer gives and its derivative:
//
//	‖W − κ·G‖² = ‖W‖² − 2·κ·⟨W, G⟩ + κ²·‖G‖²,  ⟨W, G⟩ = Σ_rows ⟨W·x, dz⟩.
//
// What is no such product, as a bias, has plain steps.
type lars struct {
	times []int64 // ρ·η by step, at scale shift
	shift int
}

// Bits of a layer's numbers: of its norms, of κ where it is greatest and more where steps
// are still larger, of ⟨W, G⟩, and the fractional ones of ‖W‖².
const (
	trustBits  = 20
	trustRoom  = 3
	alongBits  = 44
	normFrac   = 40
	firstWhole = 8 // of weights as they start, of 32 bits
)

// trusting reports whether steps are as long as a part of the weights.
func (c *compilation) trusting() bool { return c.job.Optimizer.Rule == "lars" }

// trust finds the multiples of the rate.
func (c *compilation) trust() {
	o := &c.job.Optimizer
	if c.lars = nil; !c.trusting() || len(c.errs) > 0 {
		return
	}
	eta := o.Trust
	if eta == nil {
		eta = big.NewRat(1, 1000)
	}
	switch {
	case eta.Sign() <= 0:
		c.errorf(o.TrustPos, "trust %s, want a number above 0, as 1/1000", eta.RatString())
	case o.Decay != nil:
		c.errorf(o.DecayPos, "weight_decay beside lars: the norm of the weights follows from gradients alone; want one of them")
	case c.limits() || o.Clip != nil:
		c.errorf(o.RulePos, "lars beside a limit of gradients: its steps are as long as a part of the weights whatever gradients are; want one of them")
	case c.job.Contribution != nil:
		c.errorf(o.RulePos, "lars beside the contribution at %s: want one of them", c.job.Contribution.Pos)
	case c.job.Epochs*c.steps() > maxScheduledSteps:
		c.errorf(o.RulePos, "lars over %d steps, want %d at most", c.job.Epochs*c.steps(), maxScheduledSteps)
	}
	if len(c.errs) > 0 {
		return
	}
	unit, _ := c.rate.unit.Float64()
	part, _ := eta.Float64()
	steps, most := c.steps(), 0.0
	var real []float64
	for t := range c.job.Epochs * steps {
		x := float64(c.rate.at(t/steps, t%steps, steps)) * unit * part
		real, most = append(real, x), max(most, x)
	}
	l := &lars{shift: max(timesFrac-int(math.Floor(math.Log2(most))), 0)}
	for _, x := range real {
		l.times = append(l.times, rounded(x, l.shift))
	}
	c.lars = l
	c.starting()
	c.did("lars: a step of a layer's weights is %s of their norm times the rate, one number to %d bits; biases have plain steps", eta.RatString(), trustBits)
}

// trusted reports whether a parameter's step is a part of its norm: its gradient is that of
// one product with rows. The graph must be there.
func (c *compilation) trusted(n *node) bool {
	use := c.use(n)
	return c.trusting() && use != nil && (use.op == "matmul" || use.op == "conv") && use.args[0].rows != use.args[1].rows
}

// use is the one node that reads a parameter; nil if there are several.
func (c *compilation) use(n *node) (use *node) {
	for _, u := range c.graph.nodes {
		for _, a := range u.args {
			if a == n && use != nil {
				return nil
			} else if a == n {
				use = u
			}
		}
	}
	return use
}

// starting reports weights that a part of their norm never moves.
func (c *compilation) starting() {
	for _, n := range c.graph.learned() {
		if c.trusted(n) && !c.given(n) && strings.HasPrefix(n.start, "zeros") {
			c.errorf(n.pos, "%s starts at zeros, and steps of lars are as long as a part of it: start it as std 1/4", n.path)
		}
	}
}

// writeTrust writes what the norms of weights are at the start.
func (e *emitter) writeTrust() {
	l := e.lars
	if l == nil {
		return
	}
	e.quote(e.job.Optimizer.RulePos)
	e.line("trust = const %s[%s], values(%s)  ; of a norm", constantOf(l.times, l.shift), e.timeAxes(true), listed(l.times, l.shift))
	for _, n := range e.graph.learned() {
		if !e.trusted(n) {
			continue
		}
		f := e.sizeFormat()
		e.line("%s_norm2 = carry %s[], zeros()", n.name, f)
		e.line("%s_first = round %s, %s", n.name, n.name, fixed.Format{Signed: true, Bits: 32, Frac: 32 - firstWhole})
		e.line("%s_first2 = norm2 %s_first", n.name, n.name)
		e.line("%s_norm2_first = round %s_first2, %s", n.name, n.name, f)
		e.line("%s_norm2 = sgdstep %s_norm2, %s_norm2_first, -1", n.name, n.name, n.name)
		root := e.finest(n.name+"_length", normBits, false)
		e.line("%s_least = const %s[], fill(%s)", n.name, fixed.Format{Bits: 1, Frac: root.Frac}, listed([]int64{1}, root.Frac))
	}
}

func (c *compilation) sizeFormat() fixed.Format {
	return fixed.Format{Signed: true, Bits: fixed.MaxBits, Frac: normFrac}
}

// trustFormat holds κ, with room for steps that are larger than in float64.
func (c *compilation) trustFormat(n *node) fixed.Format {
	if c.simulate == nil {
		return fixed.Format{Bits: 20, Frac: 8}
	}
	f := c.finest(n.name+"_scale", trustBits, false)
	f.Bits += trustRoom
	return f
}

// trustedStep writes the step of a layer's weights, and what it makes of their norm.
func (e *emitter) trustedStep(n *node, t *tape, x string) string {
	g, s := t.updates[n], t.step(t.updates[n])
	g2 := e.squared(n, t, x)
	name := n.name
	e.line("%s_length = sqrt %s, %s", name, g2, e.finest(name+"_length", normBits, false))
	e.line("%s_some = add %s_length, %s_least", name, name, name)
	e.line("%s_size = sqrt %s_norm2, %s", name, name, e.finest(name+"_size", normBits, false))
	e.line("%s_part = mul %s_size, trust", name, name)
	e.line("%s_scale = div %s_part, %s_some, %s", name, name, name, e.trustFormat(n))
	e.line("%s_dot = matmul %s, %s", name, e.named(s.node, ""), s.from[0])
	e.line("%s_along = round %s_dot, %s", name, name, e.finest(name+"_along", alongBits, true))
	e.line("%s_turn = mul %s_along, %s_scale", name, name, name)
	e.line("%s_turns = scale %s_turn, 2", name, name)
	e.line("%s_travel = mul %s_length, %s_scale", name, name, name)
	e.line("%s_travel2 = mul %s_travel, %s_travel", name, name, name)
	e.line("%s_less = sub %s_turns, %s_travel2", name, name, name)
	e.line("%s_shorter = round %s_less, %s", name, name, e.sizeFormat())
	e.line("%s_norm2 = sgdstep %s_norm2, %s_shorter, 1", name, name, name)
	e.line("%s_step = mul %s, %s_scale", name, g, name)
	return name + "_step"
}
