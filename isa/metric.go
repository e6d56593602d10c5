package isa

// metric: a number to watch.
//
//	loss = metric l
//
// Recorded in every iteration, printed and plotted; not part of the statement.
//
// Cells: 0.
//
// (C1) it has one element.

func shapeMetric(c *Call) (TensorType, error) {
	t := c.Types[0]
	if t.Len() != 1 {
		return *t, errorf(0, "C1", "%s %s has %d elements, a metric has one", c.Names[0], t.Axes, t.Len())
	}
	return *t, nil
}
