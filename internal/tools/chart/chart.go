// Package chart draws the curves and bars that runs leave, as .png or .svg files
// of 900 × 540 pixels, with gonum/plot.
//
// A picture is drawn with the fonts that gonum/plot brings along, so the same
// data give the same bytes everywhere.
package chart

import (
	"fmt"
	"image/color"
	"io"
	"path/filepath"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// A pixel is 1/96 inch, 3/4 point.
const (
	width  = 900 * vg.Inch / 96
	height = 540 * vg.Inch / 96
)

var (
	ink    = color.NRGBA{0x33, 0x33, 0x33, 0xff}
	grid   = color.NRGBA{0xe4, 0xe4, 0xe4, 0xff}
	strong = color.NRGBA{0x1f, 0x5f, 0xa8, 0xff}
	faint  = color.NRGBA{0x1f, 0x5f, 0xa8, 0x48}
)

// CheckPath reports whether a chart can be written to a file of that name.
func CheckPath(path string) error {
	_, err := format(path)
	return err
}

func format(path string) (string, error) {
	switch ext := strings.ToLower(filepath.Ext(path)); ext {
	case ".png", ".svg":
		return ext[1:], nil
	default:
		return "", fmt.Errorf("chart %s: the name ends in %q, want .png or .svg", path, ext)
	}
}

// canvas is an empty plot with title, axes and grid.
func canvas(title, x, y string) *plot.Plot {
	p := plot.New()
	p.BackgroundColor = color.White
	p.Title.Text, p.X.Label.Text, p.Y.Label.Text = title, x, y
	p.Title.TextStyle.Font.Size = 15
	p.Title.Padding = 10
	for _, s := range []*font.Font{&p.Title.TextStyle.Font, &p.X.Label.TextStyle.Font, &p.Y.Label.TextStyle.Font, &p.X.Tick.Label.Font, &p.Y.Tick.Label.Font} {
		s.Variant = "Sans"
	}
	for _, a := range []*plot.Axis{&p.X, &p.Y} {
		a.Label.TextStyle.Font.Size, a.Tick.Label.Font.Size = 12, 10.5
		a.Label.Padding = 6
		a.Color, a.Tick.Color, a.Tick.Label.Color = ink, ink, ink
		a.Width, a.Tick.Width = 0.75, 0.75
	}
	p.Y.Tick.Marker, p.X.Tick.Marker = roundTicks{}, roundTicks{}
	g := plotter.NewGrid()
	g.Horizontal.Color, g.Vertical.Color = grid, grid
	g.Horizontal.Width, g.Vertical.Width = 0.5, 0.5
	p.Add(g)
	return p
}

// write writes the plot, whole or not at all, with room around it.
func write(path string, p *plot.Plot) error {
	f, err := format(path)
	if err != nil {
		return err
	}
	w, err := padded(p, f)
	if err != nil {
		return fmt.Errorf("chart %s: %w", path, err)
	}
	return atomicfile.Write(path, 0o644, func(out io.Writer) error {
		_, err := w.WriteTo(out)
		return err
	})
}
