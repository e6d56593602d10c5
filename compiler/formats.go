package compiler

import (
	"fmt"
	"math"
	"math/bits"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/fixed"
)

const (
	draftFrac = 10 // of layers, before ranges are known
	maxFrac   = 13 // of layers and derivatives: finer ones buy nothing that probabilities have
	minFrac   = 4  // of layers: coarser ones learn badly
)

// draft is a plan that holds what a training may reach.
func (c *compilation) draft() *plan {
	p := &plan{x: c.plan.x, target: c.plan.target, centre: c.plan.centre}
	for i := range c.job.Layers {
		l := &c.job.Layers[i]
		p.z = append(p.z, fixed.Format{Signed: true, Bits: 16, Frac: draftFrac})
		p.delta = append(p.delta, &fixed.Format{Signed: true, Bits: 32, Frac: maxFrac})
		p.act = append(p.act, actFormat(l.Act, p.z[i]))
	}
	c.states(p)
	return p
}

func actFormat(a Activation, z fixed.Format) fixed.Format {
	if f := activations[a].format; f != nil {
		return f(z)
	}
	return z
}

// formats chooses the formats of the layers.
func formats(c *compilation) {
	p := *c.plan
	p.z, p.act = nil, nil
	for i := range c.job.Layers {
		l := &c.job.Layers[i]
		name := l.Name + "_z"
		if i == len(c.job.Layers)-1 && !c.loss.logits {
			name = "err"
		}
		reach := c.reach(name)
		f := signed16(reach*c.margin(), maxFrac)
		if l.Format != nil {
			f = *l.Format
			if outside(span{-reach, reach}, f) {
				c.errorf(l.Pos, "format %s holds %s, but %s reaches %.4g in float64; want %s", f, f.Range(), name, reach, signed16(reach*c.margin(), maxFrac))
			}
		} else if f.Frac < minFrac {
			c.errorf(l.Pos, "%s reaches %.4g in float64, which leaves %d fractional bits, want %d: want features of about 1, or a lower rate than %s",
				name, reach, f.Frac, minFrac, c.job.Rate.RatString())
		}
		p.z = append(p.z, f)
		p.act = append(p.act, actFormat(l.Act, f))
		c.did("%s reaches %.4g: %s", name, reach, f)
	}
	c.plan = &p
}

// reach is the greatest absolute value of a tensor, training and evaluations
// taken together.
func (c *compilation) reach(name string) float64 {
	r := 0.0
	for _, s := range []string{"", "_test", "_train"} {
		r = math.Max(r, c.simulate.ranges[name+s].reach())
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

// states sets the formats of the parameters: a state has the scale of its
// finest update, so that no update is lost.
func (c *compilation) states(p *plan) {
	p.state = make([]fixed.Format, len(c.job.Layers))
	delta := probability.Frac
	if !c.loss.logits {
		delta = p.z[len(p.z)-1].Frac
	}
	for i := len(c.job.Layers) - 1; i >= 0; i-- {
		frac := c.inScale(p, i) + delta + c.shift
		p.state[i] = fixed.Format{Signed: true, Frac: frac, Bits: frac + c.stateWhole(i) + 1}
		if i == 0 {
			break
		}
		delta += frac + gradScale(c.job.Layers[i-1].Act, p.z[i-1], p.act[i-1])
		if f := p.delta[i-1]; f != nil {
			delta = f.Frac
		}
	}
}

// inScale is the scale of what a layer reads.
func (c *compilation) inScale(p *plan, i int) int {
	if i > 0 {
		return p.act[i-1].Frac
	}
	return max(p.x.Frac, p.centre.Frac)
}

// stateWhole is the whole bits of a layer's parameters: they cost nothing, so
// there are two more than the margin wants.
func (c *compilation) stateWhole(i int) int {
	std, _ := c.std(i).Float64()
	most := math.Max(2, 6*std)
	if c.simulate == nil {
		return max(8, bits.Len(uint(most))+2)
	}
	n := c.job.Layers[i].Name
	most = math.Max(most, math.Max(c.reach(n+"_w"), c.reach(n+"_b"))*c.margin())
	return wholeBits(most) + 2
}

// gradScale is the fractional bits that the gradient rule of an activation adds:
// the instruction table is asked.
func gradScale(a Activation, z, act fixed.Format) int {
	if a == None {
		return 0
	}
	format := ""
	if activations[a].format != nil {
		format = ", " + act.String()
	}
	src := fmt.Sprintf("z = input %s[n=1]\nd = input bit[n=1]\na = %s z%s\ng = grad a, d, z\n", z, a, format)
	u, err := asm.LoadBytes("rule", []byte(src), asm.Options{})
	if err != nil {
		panic("BUG: gradient of " + string(a) + ": " + err.Error())
	}
	return u.Named["g"].Type.Scale
}

// meanFormat is the format of a mean loss: a square is so fine that a wide one
// has fewer remainder bits.
func (c *compilation) meanFormat(name string) fixed.Format {
	if c.loss.logits && c.simulate != nil && c.simulate.ranges[name].reach()*c.margin() < 16 {
		return fixed.Format{Bits: 16, Frac: 12}
	}
	return fixed.Format{Bits: 32, Frac: 20}
}
