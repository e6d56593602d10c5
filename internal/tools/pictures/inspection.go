package pictures

import (
	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/chart"
)

// histogramBins is how many there are.
const histogramBins = 50

// Inspection draws how the values of a tensor are spread, or a number over the iterations.
func Inspection(path, title string, r *aivm.Inspection) error {
	if len(r.Series) > 0 {
		return chart.WriteLine(path, chart.Line{Title: title, X: "iteration, from 1", Y: r.Tensor.Name, Values: r.Series})
	}
	s := r.Statistics()
	width := (s.Greatest - s.Least) / histogramBins
	if width == 0 {
		width = 1
	}
	counts := make([]float64, histogramBins)
	for _, v := range r.Tensor.Floats() {
		counts[min(int((v-s.Least)/width), histogramBins-1)]++
	}
	var c chart.Curve
	for i, n := range counts {
		c.X = append(c.X, s.Least+float64(i)*width, s.Least+float64(i+1)*width)
		c.Y = append(c.Y, n, n)
	}
	return chart.WriteOverlay(path, chart.Overlay{Title: title, X: "value", Y: "entries", Curves: []chart.Curve{c}})
}
