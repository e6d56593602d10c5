package compiler

import (
	"math"
	"strings"
)

// tried are how many beacons formats are chosen by: a run has another one.
const tried = 8

// ranges trains in float64; a program that draws numbers with several beacons.
func ranges(c *compilation) {
	s, err := simulate(c.context, c.unit, c.values, [32]byte{}, c.limit())
	for k := 1; err == nil && k < tried && len(c.unit.Draws()) > 0; k++ {
		var more *simulation
		if more, err = simulate(c.context, c.unit, c.values, [32]byte{byte(k)}, c.limit()); err == nil {
			s.widen(more)
		}
	}
	if err != nil {
		c.errorf(c.job.RatePos, "%v; want a lower rate than %s, or features of about 1%s", err, c.job.Rate.RatString(), c.tooLarge())
		return
	}
	c.simulate = s
	c.did("%d steps in float64", s.step)
	for _, p := range c.unit.Outputs {
		if v, ok := s.public[p.Name]; ok {
			c.did("%s = %.6g in float64", p.Name, v)
		}
	}
	c.idle()
}

// widen takes the ranges of another training too.
func (s *simulation) widen(other *simulation) {
	for name, r := range other.ranges {
		x := s.ranges[name]
		s.ranges[name] = span{min(x.lo, r.lo), max(x.hi, r.hi)}
	}
}

// limit is what tensors of a training that works stay below.
func (c *compilation) limit() float64 {
	most := float64(diverged)
	if c.scaling != nil {
		names, _ := c.names()
		reach := c.dataSpan(names).reach()
		for _, f := range c.scaling.factor {
			v, _ := f.Float64()
			most = max(most, 2*reach*max(v, 1))
		}
	}
	if c.aim != nil {
		_, names := c.names()
		most = max(most, 2*c.dataSpan(names).reach()) * math.Ldexp(1, max(2*c.aim.shift, 0))
	}
	return most
}

// idle reports parameters that never change: a start of zeros on both sides of a
// product learns nothing. One whose layer learns otherwise is none of these: a bias
// stays where it is on data that lie evenly around it.
func (c *compilation) idle() {
	t := c.backward(c.plan, c.deltaName())
	var idle []*node
	learns := map[string]bool{} // by layer
	for _, n := range c.graph.learned() {
		r, ran := c.simulate.ranges[t.updates[n]]
		switch layer, _, layered := strings.Cut(n.path, "."); {
		case ran && r == (span{}):
			idle = append(idle, n)
		case layered:
			learns[layer] = true
		}
	}
	for _, n := range idle {
		if layer, _, layered := strings.Cut(n.path, "."); !layered || !learns[layer] {
			c.errorf(n.pos, "%s never changes, for all its gradients are zero: start the parameters of hidden values as normal(std=1/4)", n.path)
		}
	}
}
