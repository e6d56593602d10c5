package chart

import (
	"fmt"
	"math"

	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// Curve is a named function of x, drawn through its points; with Dots they are drawn
// and nothing between them. Points of a curve that has the name of the one before
// belong to it: they share its colour and its place in the legend.
type Curve struct {
	Name string
	X, Y []float64
	Dots bool
}

// Curves are functions over one axis.
type Curves struct {
	Title, X, Y string
	Curves      []Curve
}

// dashes tell curves apart, in their order.
var dashes = [][]vg.Length{nil, {points(6), points(3)}, {points(2), points(3)}}

// WriteCurves draws up to three curves, over axes that begin at zero, to a .png or .svg
// file.
func WriteCurves(path string, c Curves) error {
	p := canvas(c.Title, c.X, c.Y)
	p.Legend.Top, p.Legend.Left = true, true
	p.Legend.XOffs, p.Legend.YOffs, p.Legend.Padding = 10, -6, 4
	p.Legend.TextStyle.Font.Variant, p.Legend.TextStyle.Font.Size = "Sans", 10.5
	p.Legend.ThumbnailWidth = points(24)
	kind, hi := -1, plotter.XY{}
	for i, k := range c.Curves {
		xy, err := k.points()
		if err != nil {
			return fmt.Errorf("chart %s: %w", path, err)
		}
		for _, v := range xy {
			hi.X, hi.Y = max(hi.X, v.X), max(hi.Y, v.Y)
		}
		same := i > 0 && k.Name == c.Curves[i-1].Name
		if !same {
			kind++
		}
		if kind == len(dashes) {
			return fmt.Errorf("chart %s: %d curves, want up to %d", path, kind+1, len(dashes))
		}
		if k.Dots {
			dots := &plotter.Scatter{XYs: xy, GlyphStyle: draw.GlyphStyle{Color: strong, Radius: points(2.75), Shape: draw.CircleGlyph{}}}
			p.Add(dots)
			continue
		}
		line := &plotter.Line{XYs: xy, LineStyle: draw.LineStyle{Color: strong, Width: points(1.75), Dashes: dashes[kind]}}
		p.Add(line)
		p.Legend.Add(k.Name, line)
	}
	if kind < 0 {
		return fmt.Errorf("chart %s: no curves to draw", path)
	}
	p.X.Min, p.Y.Min, p.X.Max, p.Y.Max = 0, 0, hi.X, hi.Y*1.08
	return write(path, p)
}

func (c *Curve) points() (plotter.XYs, error) {
	if len(c.X) != len(c.Y) || len(c.X) == 0 {
		return nil, fmt.Errorf("%s: %d and %d coordinates, want one or more of each", c.Name, len(c.X), len(c.Y))
	}
	xy := make(plotter.XYs, len(c.X))
	for i := range xy {
		if v := c.X[i] + c.Y[i]; math.IsNaN(v) || math.IsInf(v, 0) || c.X[i] < 0 || c.Y[i] < 0 {
			return nil, fmt.Errorf("%s: point %d is (%v, %v), want finite and not below zero", c.Name, i, c.X[i], c.Y[i])
		}
		xy[i] = plotter.XY{X: c.X[i], Y: c.Y[i]}
	}
	return xy, nil
}
