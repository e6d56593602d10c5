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

func readAdd(_ *Job, c *cursor) {
	r := &Residual{Name: c.name("the name of the layer"), Pos: c.pos}
	r.With = c.name("the name of the value that is added")
	r.Act, r.Slope = c.activation()
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil {
		c.choice(activationNames...)
	}
	*c.r.body = append(*c.r.body, r)
}

// layernorm: a layer of values less their mean, over their deviation.
//
//	layernorm = "layernorm" name .
//
// Mean and variance are those along the last axis, of 2^k entries, of each row and place:
// y = (x − mean)·rsqrt(variance + 1/1024)·(1 + n.scale) + n.shift. Mean and variance are exact; variance + 1/1024 is
// rounded to an unsigned format of 16 bits, its root is the instruction `rsqrt`, and an entry of y is
// rounded once, beside optimizers of many fractional bits once more before the scale. n.scale, which is a difference from 1, and n.shift start as zeros; both have
// the last axis.
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
// As layernorm, but y = x·rsqrt(mean of x² + 1/1024)·(1 + n.scale).
//
//	model {
//	  input x [part=4]
//	  dense h 8
//	  rmsnorm n
//	  dense out 3
//	}

func readNorm(_ *Job, c *cursor) {
	*c.r.body = append(*c.r.body, &Norm{Name: c.name("the name of the layer"), RMS: c.word == "rmsnorm", Pos: c.pos})
}

// dropout: a layer that makes some entries zero while the model learns.
//
//	dropout = "dropout" name number [ "seed" n ] .
//
// `dropout k 1/10` is x·m·c for the value x before it: m is a constant of bits, `bernoulli(seed, 9/10)` for each entry of each row
// of each step, so that it is public and no prover chooses it; c is 1/(1 − 1/10) to 2^−9. In evaluations,
// and where the model predicts, it is x. There are no cells. The seed is 0 if it is not said; layers draw different masks from one seed.
//
//	model {
//	  input x [part=4]
//	  dense h 8 relu
//	  dropout k 1/4 seed 3
//	  dense out 3
//	}

func readDropout(_ *Job, c *cursor) {
	d := &Dropout{Name: c.name("the name of the layer"), Pos: c.pos}
	d.Part = c.number("the part of the entries that is zero, as 1/10")
	if c.option("seed") {
		d.Seed = uint64(c.natural("a seed", 0))
	}
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil {
		c.choice("seed")
	}
	*c.r.body = append(*c.r.body, d)
}
