package chart

import (
	"fmt"
	"math"
	"strconv"

	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/text"
)

// Bars are named values.
type Bars struct {
	Title, X, Y string
	Names       []string
	Values      []float64
}

// MaxBars is what a picture has room for.
const MaxBars = 40

// WriteBars draws a bar for each value, with the value over it, to a .png or .svg
// file.
func WriteBars(path string, b Bars) error {
	if n := len(b.Values); n != len(b.Names) || n == 0 || n > MaxBars {
		return fmt.Errorf("chart %s: %d values and %d names, want 1 to %d of each", path, n, len(b.Names), MaxBars)
	}
	for i, v := range b.Values {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("chart %s: the value of %s is %v", path, b.Names[i], v)
		}
	}
	p := canvas(b.Title, b.X, b.Y)
	bars, err := plotter.NewBarChart(plotter.Values(b.Values), points(400/float64(len(b.Values)+1)))
	if err != nil {
		return fmt.Errorf("chart %s: %w", path, err)
	}
	bars.Color, bars.LineStyle.Width = strong, 0
	numbers, err := plotter.NewLabels(valueLabels(b.Values))
	if err != nil {
		return fmt.Errorf("chart %s: %w", path, err)
	}
	for i := range numbers.TextStyle {
		s := &numbers.TextStyle[i]
		s.Font.Variant, s.Font.Size, s.Color, s.XAlign = "Sans", 10.5, ink, text.XCenter
	}
	numbers.Offset.Y = points(3)
	p.Add(bars, numbers)
	p.NominalX(b.Names...)
	lo, hi := 0.0, 0.0
	for _, v := range b.Values {
		lo, hi = min(lo, v), max(hi, v)
	}
	if lo == hi {
		hi = 1
	}
	p.Y.Min, p.Y.Max = lo-(hi-lo)/20*sign(lo), hi+(hi-lo)/12
	p.X.Min, p.X.Max = -0.6, float64(len(b.Values))-0.4
	return write(path, p)
}

// sign is 1 for a negative number, else 0: room below the bars only if one
// points down.
func sign(x float64) float64 {
	if x < 0 {
		return 1
	}
	return 0
}

// valueLabels stand at the tops of the bars.
func valueLabels(values []float64) plotter.XYLabels {
	var l plotter.XYLabels
	for i, v := range values {
		l.XYs = append(l.XYs, plotter.XY{X: float64(i), Y: max(v, 0)})
		l.Labels = append(l.Labels, strconv.FormatFloat(v, 'g', 4, 64))
	}
	return l
}
