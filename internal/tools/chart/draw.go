package chart

import (
	"io"
	"math"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// margin is the room around a plot, points.
const margin = 12

// padded draws the plot on a canvas of the format.
func padded(p *plot.Plot, format string) (io.WriterTo, error) {
	c, err := draw.NewFormattedCanvas(width, height, format)
	if err != nil {
		return nil, err
	}
	area := draw.New(c)
	area.SetColor(p.BackgroundColor)
	area.Fill(area.Rectangle.Path())
	p.Draw(draw.Crop(area, margin, -2*margin, margin, -margin))
	return c, nil
}

// roundTicks are at multiples of 1, 2 or 5 times a power of ten, each labelled,
// and never more than about eight.
type roundTicks struct{}

// Ticks implements plot.Ticker.
func (roundTicks) Ticks(lo, hi float64) []plot.Tick {
	span := hi - lo
	if !(span > 0) || math.IsInf(span, 0) {
		return []plot.Tick{{Value: lo, Label: label(lo, 0)}}
	}
	e := int(math.Floor(math.Log10(span / 8)))
	for _, m := range []float64{1, 2, 5, 10, 20} {
		step := m * math.Pow10(e)
		if span/step > 8 {
			continue
		}
		var t []plot.Tick
		for k := math.Ceil(lo/step - 1e-9); k*step <= hi+1e-9*span; k++ {
			t = append(t, plot.Tick{Value: k * step, Label: label(k*step, step)})
		}
		return t
	}
	return nil
}

// label writes a tick with as many decimals as the step between ticks has.
func label(v, step float64) string {
	if v == 0 {
		return "0"
	}
	if a := math.Abs(v); step == 0 || a >= 1e7 || a < 1e-4 {
		return strconv.FormatFloat(v, 'g', 4, 64)
	}
	decimals := max(0, -int(math.Floor(math.Log10(step)+1e-9)))
	return strconv.FormatFloat(v, 'f', decimals, 64)
}

// points converts to lengths, for widths and radii.
func points(x float64) vg.Length { return vg.Points(x) }
