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

// layernorm: a layer of values less their mean, over their deviation.
//
//	layernorm = "layernorm" name .
//
// Mean and variance are those along the last axis, of 2^k entries, of each row and place:
// y = (x − mean)·rsqrt(variance + 1/1024)·n.scale + n.shift. Mean and variance are exact; variance + 1/1024 is
// rounded to an unsigned format of 16 bits, its root is the instruction `rsqrt`, and an entry of y is
// rounded once. n.scale starts as ones, n.shift as zeros; both have the last axis.
//
//	model {
//	  input x [part=4]
//	  dense h 8
//	  layernorm n
//	  dense out 3
//	}

// rmsnorm: a layer of values over the root of their mean square.
//
//	rmsnorm = "rmsnorm" name .
//
// As layernorm, but y = x·rsqrt(mean of x² + 1/1024)·n.scale.
//
//	model {
//	  input x [part=4]
//	  dense h 8
//	  rmsnorm n
//	  dense out 3
//	}

func readNorm(j *Job, c *cursor) {
	j.Model = append(j.Model, &Norm{Name: c.name("the name of the layer"), RMS: c.word == "rmsnorm", Pos: c.pos})
}
