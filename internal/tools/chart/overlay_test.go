package chart

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Curves over one axis are drawn; what cannot be is an error.
func TestOverlay(t *testing.T) {
	dir := t.TempDir()
	a, b := Curve{Name: "a", X: []float64{1, 2, 3}, Y: []float64{8, 2, .5}}, Curve{Name: "b", X: []float64{1, 3}, Y: []float64{7, 3}, Dots: true}
	for name, o := range map[string]Overlay{
		"plain.svg": {Curves: []Curve{a, b}}, "log.svg": {Curves: []Curve{a, b}, Log: true},
		"unit.svg": {Curves: []Curve{{Name: "c", X: []float64{0, 1}, Y: []float64{0, 1}}}, Unit: true, Diagonal: true, Below: true},
		"one.png":  {Curves: []Curve{{Name: "d", X: []float64{2}, Y: []float64{2}}}, Log: true},
	} {
		path := filepath.Join(dir, name)
		require.NoError(t, WriteOverlay(path, o), name)
		content, err := os.ReadFile(path)
		require.NoError(t, err)
		if filepath.Ext(name) == ".svg" {
			for _, c := range o.Curves {
				require.Contains(t, string(content), ">"+c.Name+"</text>")
			}
		}
	}
	plain, err := os.ReadFile(filepath.Join(dir, "plain.svg"))
	require.NoError(t, err)
	require.Contains(t, string(plain), ">3.0</text>", "the axis ends where the curves do")
	log, err := os.ReadFile(filepath.Join(dir, "log.svg"))
	require.NoError(t, err)
	require.Contains(t, string(log), ">5</text>")
	for want, o := range map[string]Overlay{
		"0 curves, want 1 to 14":            {},
		"which a logarithmic axis does not": {Curves: []Curve{{X: []float64{1}, Y: []float64{0}}}, Log: true},
		"1 and 0 coordinates":               {Curves: []Curve{{X: []float64{1}}}},
	} {
		require.ErrorContains(t, WriteOverlay(filepath.Join(dir, "x.svg"), o), want)
	}
}
