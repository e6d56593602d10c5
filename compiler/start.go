package compiler

import (
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
)

// begin reads the parameters that a training starts from.
func (c *compilation) begin() {
	s := c.job.Start
	if s == nil {
		return
	}
	told := map[string]bool{} // one file is wrong once
	c.absent = map[*node]bool{}
	var missing []string
	for _, n := range c.graph.params {
		if n.format == nil && (s.Previous || s.Raw) {
			c.errorf(s.Pos, "%s: want the format of %s, as it was in the training before: add state, as in state fx60.55", s.word(), n.path)
			return
		}
		var shape []int
		for _, a := range n.axes {
			shape = append(shape, a.Size)
		}
		v, err := c.weights(n, s, shape)
		if lacks := (*dataset.AbsentError)(nil); errors.As(err, &lacks) && !s.Previous {
			c.absent[n], missing = true, append(missing, n.path)
			if len(missing) < len(c.graph.params) {
				continue
			}
		}
		if err != nil {
			cause, of := err.Error(), n.path+": "
			if _, behind, found := strings.Cut(cause, `": `); found {
				cause = behind
			}
			if strings.Contains(cause, "PyTorch") || strings.Contains(cause, ": no such file") {
				of = "" // it is no parameter's fault
			}
			if !told[cause] {
				c.errorf(s.Pos, "%s: %s%v", s.word(), of, err)
			}
			told[cause] = true
			continue
		}
		c.values[n.name] = v
	}
	if len(missing) > 0 && len(c.errs) == 0 {
		c.say("start: %s has no %s: they start as the script says", s.File, strings.Join(missing, ", "))
	}
}

// given reports whether a parameter starts from a file.
func (c *compilation) given(n *node) bool { return c.job.Start != nil && !c.absent[n] }

// weights are the numbers that a parameter starts with, at its scale if it is
// known.
func (c *compilation) weights(n *node, s *Start, shape []int) ([]float64, error) {
	if n.format != nil && n.format.Bits <= 64 {
		t, err := c.loadTensor(s.File, c.origin(n, s.File), dataset.Want{Shape: shape, Format: *n.format})
		if err != nil {
			return nil, err
		}
		v := make([]float64, len(t.Values))
		for i, x := range t.Values {
			v[i] = math.Ldexp(float64(x), -n.format.Frac)
		}
		return v, nil
	}
	t, err := c.loadFloat(s.File, c.origin(n, s.File))
	if err != nil {
		return nil, err
	}
	want := 1
	for _, a := range shape {
		want *= a
	}
	if len(t.Values) != want {
		return nil, fmt.Errorf("shape %v, want %v", t.Shape, shape)
	}
	return t.Values, nil
}

func (s *Start) word() string {
	if s.Previous {
		return "continue"
	}
	return "start"
}

// origin is where a parameter comes from: its name in the assembly, or what
// PyTorch calls it.
func (c *compilation) origin(n *node, file string) string {
	s := c.job.Start
	key, options := n.name, ""
	if s.Torch {
		key = n.path
		if layer, last := cutLast(n.path); n.layer {
			key = layer + map[string]string{"w": "weight", "b": "bias"}[last]
		}
		if n.turn {
			options = "@transpose"
		}
	}
	if s.Raw {
		options += "@raw"
	}
	return file + ":" + key + options
}

// cutLast cuts a path behind its last dot.
func cutLast(path string) (front, last string) {
	i := strings.LastIndexByte(path, '.') + 1
	return path[:i], path[i:]
}

// started is how a parameter starts, in the assembly.
func (e *emitter) started(n *node) string {
	s := e.job.Start
	if !e.given(n) {
		return n.start
	}
	generator := "private()"
	if s.Previous {
		generator = "previous()"
	}
	return generator + ", " + asm.Quote(e.origin(n, e.relative(s.File)))
}
