package compiler

import "strings"

// ranges trains in float64.
func ranges(c *compilation) {
	s, err := simulate(c.unit, c.values)
	if err != nil {
		c.errorf(c.job.RatePos, "%v; want a lower rate than %s, or features of about 1", err, c.job.Rate.RatString())
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

// idle reports parameters that never change: a start of zeros on both sides of a
// product learns nothing. One whose layer learns otherwise is none of these: a bias
// stays where it is on data that lie evenly around it.
func (c *compilation) idle() {
	t := c.backward(c.plan, c.deltaName())
	var idle []*node
	learns := map[string]bool{} // by layer
	for _, n := range c.graph.params {
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
