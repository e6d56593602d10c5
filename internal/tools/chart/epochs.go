package chart

import "github.com/aivm/aivm/isa"

// EpochCurve is a metric over the iterations of the outermost loop around it: in each the mean of its values. So metrics of steps
// and of epochs share an axis.
func EpochCurve(name string, loops []isa.Axis, values []float64) Curve {
	c := Curve{Name: name}
	epochs := len(values)
	if len(loops) > 0 {
		epochs = min(loops[0].Size, len(values))
	}
	for e := range epochs {
		lo, hi := e*len(values)/epochs, (e+1)*len(values)/epochs
		sum := 0.0
		for _, v := range values[lo:hi] {
			sum += v
		}
		c.X, c.Y = append(c.X, float64(e+1)), append(c.Y, sum/float64(hi-lo))
	}
	return c
}

// EpochAxis says what it is over.
func EpochAxis(loops []isa.Axis) string {
	if len(loops) == 0 {
		return "run"
	}
	return loops[0].Name
}
