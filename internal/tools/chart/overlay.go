package chart

import (
	"fmt"
	"image/color"
	"math"
	"slices"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg/draw"
)

// palette are colours that eyes of all kinds tell apart (Okabe and Ito, 2008), the strong blue first.
var palette = []color.NRGBA{
	strong,
	{0xd5, 0x5e, 0x00, 0xff},
	{0x00, 0x9e, 0x73, 0xff},
	{0xcc, 0x79, 0xa7, 0xff},
	{0xe6, 0x9f, 0x00, 0xff},
	{0x56, 0xb4, 0xe9, 0xff},
	{0x55, 0x55, 0x55, 0xff},
}

// MaxOverlay is how many curves one picture shows: each colour, whole and dashed.
const MaxOverlay = 14

// legendRoom is the room right of curves, of their width, for their names.
const legendRoom = 0.3

// Overlay is several curves over one axis, of any sign, told apart by colours.
type Overlay struct {
	Title, X, Y string
	Curves      []Curve
	Log         bool // the axis of values is logarithmic: all values are above zero
	Unit        bool // both axes go from 0 to 1
	Diagonal    bool // with Unit: what chance gives, from corner to corner
	Below       bool // the legend stands at the bottom
}

// WriteOverlay draws them to a .png or .svg file.
func WriteOverlay(path string, o Overlay) error {
	if len(o.Curves) == 0 || len(o.Curves) > MaxOverlay {
		return fmt.Errorf("chart %s: %d curves, want 1 to %d", path, len(o.Curves), MaxOverlay)
	}
	p := canvas(o.Title, o.X, o.Y)
	p.Legend.Top = !o.Below
	p.Legend.XOffs, p.Legend.YOffs, p.Legend.Padding = -6, -6, 4
	if o.Below {
		p.Legend.YOffs = 8
	}
	p.Legend.TextStyle.Font.Variant, p.Legend.TextStyle.Font.Size = "Sans", 10.5
	p.Legend.ThumbnailWidth = points(24)
	var all []float64
	for i := range o.Curves {
		c := &o.Curves[i]
		if err := o.check(c); err != nil {
			return fmt.Errorf("chart %s: %s: %w", path, c.Name, err)
		}
		drawOverlay(p, c, i)
		all = append(all, c.Y...)
	}
	o.axes(p, all)
	return write(path, p)
}

func (o *Overlay) check(c *Curve) error {
	if len(c.X) != len(c.Y) || len(c.X) == 0 {
		return fmt.Errorf("%d and %d coordinates, want one or more of each", len(c.X), len(c.Y))
	}
	for i := range c.X {
		if v := c.X[i] + c.Y[i]; math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("point %d is (%v, %v), want finite numbers", i, c.X[i], c.Y[i])
		}
		if o.Log && c.Y[i] <= 0 {
			return fmt.Errorf("value %d is %v, which a logarithmic axis does not show", i+1, c.Y[i])
		}
	}
	return nil
}

func drawOverlay(p *plot.Plot, c *Curve, i int) {
	every := (len(c.X) + maxPoints - 1) / maxPoints
	var xy plotter.XYs
	for k := range c.X {
		if k%every == 0 || k == len(c.X)-1 {
			xy = append(xy, plotter.XY{X: c.X[k], Y: c.Y[k]})
		}
	}
	style := draw.LineStyle{Color: palette[i%len(palette)], Width: points(1.75), Dashes: dashes[i/len(palette)]}
	line := &plotter.Line{XYs: xy, LineStyle: style}
	if !c.Dots || len(xy) > 1 {
		p.Add(line)
	}
	if c.Dots || len(xy) == 1 {
		p.Add(&plotter.Scatter{XYs: xy, GlyphStyle: draw.GlyphStyle{Color: style.Color, Radius: points(2.75), Shape: draw.CircleGlyph{}}})
	}
	if c.Name != "" {
		p.Legend.Add(c.Name, line)
	}
}

// axes sets their ends.
func (o *Overlay) axes(p *plot.Plot, all []float64) {
	switch {
	case o.Unit:
		if o.Diagonal {
			chance := &plotter.Line{XYs: plotter.XYs{{X: 0, Y: 0}, {X: 1, Y: 1}}, LineStyle: draw.LineStyle{Color: grid, Width: points(1.25), Dashes: dashes[1]}}
			chance.Color = color.NRGBA{0x99, 0x99, 0x99, 0xff}
			p.Add(chance)
		}
		p.X.Min, p.Y.Min, p.X.Max, p.Y.Max = 0, 0, 1, 1.02
	case o.Log:
		p.Y.Scale, p.Y.Tick.Marker = plot.LogScale{}, logTicks{}
		if p.Y.Min == p.Y.Max {
			p.Y.Min, p.Y.Max = p.Y.Min/2, p.Y.Max*2
		}
	default:
		lo, hi := slices.Min(all), slices.Max(all)
		if p.Y.Min, p.Y.Max = lo, hi; lo == hi {
			p.Y.Min, p.Y.Max = lo-1, hi+1
		} else if 0 < lo && lo < (hi-lo)/2 {
			p.Y.Min = 0
		}
	}
	if p.X.Min == p.X.Max {
		p.X.Min, p.X.Max = p.X.Min-1, p.X.Max+1
	}
	if named := slices.ContainsFunc(o.Curves, func(c Curve) bool { return c.Name != "" }); named && !o.Unit {
		p.X.Max += (p.X.Max - p.X.Min) * legendRoom
	}
}

// logTicks are at 1, 2 and 5 times powers of ten, or, over more than three of them, at the powers.
type logTicks struct{}

// Ticks implements plot.Ticker.
func (logTicks) Ticks(lo, hi float64) (ticks []plot.Tick) {
	steps := []float64{1, 2, 5}
	if hi/lo > 1e3 {
		steps = steps[:1]
	}
	for e := math.Floor(math.Log10(lo)); e <= math.Ceil(math.Log10(hi)); e++ {
		for _, m := range steps {
			if v := m * math.Pow(10, e); lo <= v*(1+1e-9) && v <= hi*(1+1e-9) {
				ticks = append(ticks, plot.Tick{Value: v, Label: label(v, v)})
			}
		}
	}
	if len(ticks) < 2 {
		ticks = append(ticks, plot.Tick{Value: lo, Label: label(lo, 0)}, plot.Tick{Value: hi, Label: label(hi, 0)})
	}
	return ticks
}
