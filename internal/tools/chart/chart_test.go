package chart_test

import (
	"bytes"
	"image/color"
	"image/png"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/chart"
)

// decay is a loss curve with noise.
func decay(n int, noise float64) []float64 {
	rng := rand.New(rand.NewPCG(1, 2))
	y := make([]float64, n)
	for i := range y {
		y[i] = 2*math.Exp(-6*float64(i)/float64(n)) + 0.2 + noise*rng.NormFloat64()
	}
	return y
}

func TestLine(t *testing.T) {
	for name, values := range map[string][]float64{
		"smooth": decay(600, 0), "noisy": decay(600, 0.1), "long": decay(200_000, 0.1), "short": decay(7, 0),
		"one": {0.5}, "constant": {3, 3, 3}, "negative": {-1, -2, -1.5}, "tiny": {1e-9, 2e-9, 1.5e-9}, "large": {1e12, 5e12},
	} {
		t.Run(name, func(t *testing.T) {
			l := chart.Line{Title: "digits: loss", X: "step", Y: "loss", Values: values}
			path := filepath.Join(t.TempDir(), "loss.png")
			require.NoError(t, chart.WriteLine(path, l))
			first, err := os.ReadFile(path)
			require.NoError(t, err)
			img, err := png.Decode(bytes.NewReader(first))
			require.NoError(t, err)
			require.Equal(t, 900, img.Bounds().Dx())
			require.Equal(t, 540, img.Bounds().Dy())
			require.Equal(t, color.RGBAModel.Convert(color.White), color.RGBAModel.Convert(img.At(1, 1)))
			require.Positive(t, blue(t, path), "no curve")

			svg := filepath.Join(t.TempDir(), "loss.SVG")
			require.NoError(t, chart.WriteLine(svg, l))
			text, err := os.ReadFile(svg)
			require.NoError(t, err)
			require.Contains(t, string(text), "digits: loss")
			require.Less(t, len(text), 1<<20)
		})
	}
}

func TestSameValuesGiveSameBytes(t *testing.T) {
	dir := t.TempDir()
	for _, ext := range []string{".png", ".svg"} {
		var text [2][]byte
		for i := range text {
			path := filepath.Join(dir, "loss"+ext)
			require.NoError(t, chart.WriteLine(path, chart.Line{Values: decay(300, 0.1)}))
			var err error
			text[i], err = os.ReadFile(path)
			require.NoError(t, err)
		}
		require.Equal(t, text[0], text[1])
	}
}

// blue counts the pixels of the curve.
func blue(t *testing.T, path string) int {
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	img, err := png.Decode(f)
	require.NoError(t, err)
	n := 0
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			if r, _, b, _ := img.At(x, y).RGBA(); b > r+0x4000 {
				n++
			}
		}
	}
	return n
}

func TestBars(t *testing.T) {
	path := filepath.Join(t.TempDir(), "shares.png")
	bars := func(values ...float64) error {
		names := []string{"ann", "bob", "cem"}[:len(values)]
		return chart.WriteBars(path, chart.Bars{Title: "contributions", X: "provider", Y: "share", Names: names, Values: values})
	}
	require.NoError(t, bars(1, 2, 0.5))
	high := blue(t, path)
	require.NoError(t, bars(0.1, 2, 0.1))
	require.Less(t, blue(t, path), high)
	require.NoError(t, bars(-0.5, 1))
	require.NoError(t, bars(0, 0))
	require.ErrorContains(t, bars(), "0 values")
	require.ErrorContains(t, bars(math.NaN()), "ann is NaN")
}

func TestCurves(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gas.png")
	curves := func(list ...chart.Curve) error {
		return chart.WriteCurves(path, chart.Curves{Title: "gas", X: "chunks", Y: "gas", Curves: list})
	}
	line := chart.Curve{Name: "formula", X: []float64{1, 2}, Y: []float64{10, 20}}
	require.NoError(t, curves(line))
	alone := blue(t, path)
	dots := line
	dots.Dots = true
	require.NoError(t, curves(line, dots))
	require.Greater(t, blue(t, path), alone)
	require.ErrorContains(t, curves(), "no curves")
	require.ErrorContains(t, curves(line, chart.Curve{Name: "b", X: []float64{1}}), "b: 1 and 0 coordinates")
	require.ErrorContains(t, curves(chart.Curve{Name: "c", X: []float64{1}, Y: []float64{math.NaN()}}), "point 0 is (1, NaN)")
	named := func(name string) chart.Curve { return chart.Curve{Name: name, X: line.X, Y: line.Y} }
	require.ErrorContains(t, curves(named("1"), named("2"), named("3"), named("4")), "4 curves, want up to 3")
}

func TestErrors(t *testing.T) {
	dir := t.TempDir()
	line := func(name string, values ...float64) error {
		return chart.WriteLine(filepath.Join(dir, name), chart.Line{Values: values})
	}
	require.ErrorContains(t, line("loss.jpg", 1), "want .png or .svg")
	require.ErrorContains(t, line("loss", 1), "want .png or .svg")
	require.ErrorContains(t, line("loss.png"), "no values")
	require.ErrorContains(t, line("loss.png", 1, math.NaN()), "value 2 is NaN")
	require.ErrorContains(t, line("loss.png", math.Inf(1)), "value 1 is +Inf")
	require.ErrorContains(t, line("none/loss.png", 1), "no folder")
	require.ErrorContains(t, chart.CheckPath("a.gif"), "a.gif")
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, files)
}
