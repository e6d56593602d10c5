package compiler

import (
	"math"

	"github.com/aivm/aivm/isa/fixed"
)

const (
	draftFrac = 10 // of values, before ranges are known
	maxFrac   = 13 // of values and derivatives: finer ones buy nothing that probabilities have
	minFrac   = 4  // of values: coarser ones learn badly
)

// plan is the choice of formats; those of nodes by their number.
type plan struct {
	raw               fixed.Format    // of the features as they are committed to
	x, target, centre fixed.Format    // of those that the model reads, …
	format            []fixed.Format  // of roundings, functions, constants and the error
	delta             []*fixed.Format // of roundings: of the loss's derivative; nil: exact
	state             []fixed.Format  // of parameters
}

// clone is a copy whose lists can be changed.
func (p *plan) clone() *plan {
	q := *p
	q.format = append([]fixed.Format(nil), p.format...)
	q.delta = append([]*fixed.Format(nil), p.delta...)
	q.state = append([]fixed.Format(nil), p.state...)
	return &q
}

// draft is a plan that holds what a training may reach.
func (c *compilation) draft() *plan {
	n := len(c.graph.nodes)
	p := &plan{
		raw: c.plan.raw, x: c.plan.x, target: c.plan.target, centre: c.plan.centre,
		format: make([]fixed.Format, n), delta: make([]*fixed.Format, n), state: make([]fixed.Format, n),
	}
	for _, n := range c.graph.nodes {
		if n.is("round", "error", "rsqrt") {
			p.format[n.id] = fixed.Format{Signed: !n.unsigned, Bits: 16, Frac: draftFrac}
			n.hide(p.format[n.id])
			p.delta[n.id] = &fixed.Format{Signed: true, Bits: 32, Frac: maxFrac}
			if c.limits() || c.mini() || c.trusting() { // gradients are squared
				p.delta[n.id].Bits = 20
			}
		}
	}
	c.derived(p)
	if err := c.states(p); err != nil {
		c.mistaken(err)
	}
	return p
}

// derived sets the formats that follow from others.
func (c *compilation) derived(p *plan) {
	for _, n := range c.graph.nodes {
		switch {
		case n.op == "const":
			p.format[n.id], _ = constantFormat(n.factor)
		case n.given != nil && n.like == nil:
			p.format[n.id] = n.given(fixed.Format{})
		case n.given != nil:
			p.format[n.id] = n.given(p.format[n.like.id])
		case n.op == "softmax":
			p.format[n.id] = shares
		case n.is(activationNames...):
			p.format[n.id] = p.format[n.args[0].id]
			if f := activations[Activation(n.op)].format; f != nil {
				p.format[n.id] = f(p.format[n.id])
			}
		}
	}
}

// shares is the format of softmax within a model.
var shares = fixed.Format{Bits: 16, Frac: 15}

// formats chooses the formats of the values.
func formats(c *compilation) {
	p := c.plan.clone()
	for _, n := range c.graph.nodes {
		if !n.is("round", "error", "rsqrt") || n.given != nil {
			continue
		}
		reach := c.reach(n.name)
		if n.seen != nil {
			reach = c.reach(n.seen.name)
		}
		want := signed16(reach*c.margin(), maxFrac)
		if n.unsigned {
			want = unsigned16(reach*c.margin(), unsignedFrac)
		}
		f := want
		if n.format != nil {
			if f = *n.format; (!f.Signed || f.Bits > 16) && n.op == "round" {
				c.errorf(n.pos, "format %s of %s, want a signed one of 16 bits at most", f, n.name)
			} else if outside(span{-reach, reach}, f) {
				c.errorf(n.pos, "format %s holds %s, but %s reaches %.4g in float64; want %s", f, f.Range(), n.name, reach, want)
			}
		} else if f.Frac < minFrac {
			c.errorf(n.pos, "%s reaches %.4g in float64, which leaves %d fractional bits, want %d: want features of about 1, or a lower rate than %s%s",
				n.name, reach, f.Frac, minFrac, c.job.Rate.RatString(), c.tooLarge())
		}
		p.format[n.id] = f
		n.hide(f)
		c.did("%s reaches %.4g: %s", n.name, reach, f)
	}
	c.derived(p)
	c.plan = p
}

// hide makes what a mask hides the least of the format.
func (n *node) hide(f fixed.Format) {
	if n.low != nil {
		n.low.factor = lowest(f)
	}
}

// reach is the greatest absolute value of a tensor, training and evaluations
// taken together.
func (c *compilation) reach(name string) float64 {
	r := c.simulate.ranges[name].reach()
	for _, e := range c.passes() {
		r = math.Max(r, c.simulate.ranges[name+e.suffix].reach())
	}
	return r
}

// signed16 is the finest signed format of 16 bits that holds ±x.
func signed16(x float64, most int) fixed.Format {
	whole := 0
	for x >= math.Ldexp(1, whole) && whole < 15 {
		whole++
	}
	return fixed.Format{Signed: true, Bits: 16, Frac: min(most, 15-whole)}
}

// unsigned16 is the finest unsigned format of 16 bits that holds x.
func unsigned16(x float64, most int) fixed.Format {
	return fixed.Format{Bits: 16, Frac: min(most, 16-wholeBits(x))}
}

// unsignedFrac is fewer bits than maxFrac: a derivative by a variance has thrice those of its root.
const unsignedFrac = 12

// meanFormat is the format of a mean loss: a square is so fine that a wide one
// has fewer remainder bits.
func (c *compilation) meanFormat(name string) fixed.Format {
	if c.aim != nil {
		return c.aim.meanFormat(c, name)
	}
	if c.loss.logits && c.simulate != nil && c.simulate.ranges[name].reach()*c.margin() < 16 {
		return fixed.Format{Bits: 16, Frac: 12}
	}
	return fixed.Format{Bits: 32, Frac: 20}
}
