package compiler

// add: a layer that adds an earlier value to the one before it.
//
//	add = "add" name name [ activation ] .
//
// `add r x` is r = x + the value before it, a residual connection. Their axes have the same
// sizes, in the same order; the sum has the names of those of x. It is exact, and its gradient goes
// to both. With an activation the sum is rounded for it.
//
//	model {
//	  input x [part=4]
//	  dense h 8 relu
//	  dense g 8 relu
//	  dense k 8
//	  add r h relu
//	  dense out 3
//	}

func readAdd(j *Job, c *cursor) {
	r := &Residual{Name: c.name("the name of the layer"), Pos: c.pos}
	r.With = c.name("the name of the value that is added")
	r.Act, r.Slope = c.activation()
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil {
		c.choice(activationNames...)
	}
	j.Model = append(j.Model, r)
}
