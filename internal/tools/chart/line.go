package chart

import (
	"fmt"
	"math"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg/draw"
)

// maxPoints is how many points of a curve are drawn; of more, every n-th is.
const maxPoints = 3000

// Line is a curve: values over 1, 2, 3, …, or over multiples of Every.
type Line struct {
	Title, X, Y string
	Values      []float64
	Every       int  // 0 is 1
	FromZero    bool // the axis of values begins at 0
}

// WriteLine draws a curve to a .png or .svg file. A noisy curve is drawn as faint
// points with their running mean; the mean of n points reaches over n/25 of them.
func WriteLine(path string, l Line) error {
	if len(l.Values) == 0 {
		return fmt.Errorf("chart %s: no values to draw", path)
	}
	for i, v := range l.Values {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("chart %s: value %d is %v", path, i+1, v)
		}
	}
	p := canvas(l.Title, l.X, l.Y)
	half := len(l.Values) / 50
	mean := runningMean(l.Values, half)
	var err error
	if noisy(l.Values, mean) {
		err = drawNoisy(p, l, mean, 2*half+1)
	} else {
		err = drawCurve(p, l)
	}
	if err != nil {
		return fmt.Errorf("chart %s: %w", path, err)
	}
	widen(p, l.Values)
	p.X.Min, p.X.Max = p.X.Min*float64(max(1, l.Every)), p.X.Max*float64(max(1, l.Every))
	if l.FromZero {
		p.X.Min, p.Y.Min = 0, 0
	}
	return write(path, p)
}

func drawCurve(p *plot.Plot, l Line) error {
	line, err := plotter.NewLine(l.thin(l.Values))
	if err != nil {
		return err
	}
	line.Color, line.Width = strong, points(1.75)
	p.Add(line)
	if len(l.Values) > 40 {
		return nil
	}
	dots, err := plotter.NewScatter(l.thin(l.Values))
	if err != nil {
		return err
	}
	dots.Color, dots.Radius, dots.Shape = strong, points(2.25), draw.CircleGlyph{}
	p.Add(dots)
	return nil
}

func drawNoisy(p *plot.Plot, l Line, mean []float64, window int) error {
	dots, err := plotter.NewScatter(l.thin(l.Values))
	if err != nil {
		return err
	}
	dots.Color, dots.Radius, dots.Shape = faint, points(1.25), draw.CircleGlyph{}
	line, err := plotter.NewLine(l.thin(mean))
	if err != nil {
		return err
	}
	line.Color, line.Width = strong, points(1.75)
	p.Add(dots, line)
	p.Legend.Top = true
	p.Legend.XOffs, p.Legend.YOffs, p.Legend.Padding = -6, -6, 4
	p.Legend.TextStyle.Font.Variant, p.Legend.TextStyle.Font.Size = "Sans", 10.5
	p.Legend.Add("each step", dots)
	p.Legend.Add("mean of "+strconv.Itoa(window)+" steps", line)
	return nil
}

// thin is every n-th point, the last among them.
func (l *Line) thin(values []float64) plotter.XYs {
	every := (len(values) + maxPoints - 1) / maxPoints
	var xy plotter.XYs
	add := func(i int) { xy = append(xy, plotter.XY{X: float64((i + 1) * max(1, l.Every)), Y: values[i]}) }
	for i := 0; i < len(values); i += every {
		add(i)
	}
	if (len(values)-1)%every != 0 {
		add(len(values) - 1)
	}
	return xy
}

// runningMean is the mean of the half values on either side; near the beginning
// of fewer, so that a steep one is not smoothed away, near the end of those that
// there are.
func runningMean(values []float64, half int) []float64 {
	sums := make([]float64, len(values)+1)
	for i, v := range values {
		sums[i+1] = sums[i] + v
	}
	mean := make([]float64, len(values))
	for i := range values {
		lo, hi := i-min(half, i), min(i+min(half, i), len(values)-1)+1
		mean[i] = (sums[hi] - sums[lo]) / float64(hi-lo)
	}
	return mean
}

// noisy reports whether values scatter around their mean by more than a
// hundredth of their range.
func noisy(values, mean []float64) bool {
	if len(values) < 100 {
		return false
	}
	lo, hi, sum := math.Inf(1), math.Inf(-1), 0.0
	for i, v := range values {
		lo, hi = min(lo, v), max(hi, v)
		sum += (v - mean[i]) * (v - mean[i])
	}
	return math.Sqrt(sum/float64(len(values))) > (hi-lo)/100
}

// widen lets the axes begin at zero where values come close to it, and gives a
// constant curve some room.
func widen(p *plot.Plot, values []float64) {
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, v := range values {
		lo, hi = min(lo, v), max(hi, v)
	}
	if lo >= 0 && lo < hi/3 {
		lo = 0
	}
	if lo == hi {
		room := max(math.Abs(lo)/10, 1e-3)
		lo, hi = lo-room, hi+room
	}
	p.Y.Min, p.Y.Max = lo, hi
	p.X.Min, p.X.Max = 1, float64(max(len(values), 2))
}
