package isa

// output: a public value of the run.
//
//	accuracy = output acc
//
// The statement of a proof carries it. Outputs are rounded to a declared
// format: exact sums would confirm guessed records. Inside a loop the public
// value has the loop's axes.
//
// Cells: 0.
//
// (C1) the tensor is rounded.

func shapeOutput(c *Call) (TensorType, error) {
	t := c.Types[0]
	if t.Format == nil {
		return *t, errorf(0, "C1", "%s is exact, a public value has a format: insert round after its definition", c.Names[0])
	}
	return *t, nil
}

func evalOutput(x *Eval) error {
	for i, v := range x.In[0].Data {
		x.Out.Data[i].Set(v)
	}
	return nil
}

// claimOutput: x − public = 0.
func claimOutput(c *Claims) {
	axes := c.all(c.Out.Type.Axes)
	public := c.public(axes)
	c.Equal("public", c.Out.Type.Axes, plus(0, c.Arg(0)), minus(0, public))
}
