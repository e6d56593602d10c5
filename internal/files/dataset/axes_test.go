package dataset_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa/fixed"
)

// A row of columns fills the further axes of a tensor, row-major; an array of other axes
// does not, nor one of other rows.
func TestRowsOfSeveralAxes(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, dataset.WriteNPZ(filepath.Join(dir, "x.npz"),
		dataset.Array{Name: "flat", Shape: []int{2, 6}, Floats: []float64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}},
		dataset.Array{Name: "other", Shape: []int{2, 2, 3}, Floats: make([]float64, 12)}))
	f := fixed.Format{Bits: 8}
	for _, shape := range [][]int{{2, 6}, {2, 3, 2}, {2, 2, 3, 1}} {
		x, err := dataset.Load("x.npz:flat", dir, dataset.Want{Shape: shape, Format: f})
		require.NoError(t, err, shape)
		require.Equal(t, shape, x.Shape)
		require.Equal(t, []int64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, x.Values)
	}
	for source, shape := range map[string][]int{"x.npz:flat": {3, 2, 2}, "x.npz:other": {2, 3, 2}} {
		_, err := dataset.Load(source, dir, dataset.Want{Shape: shape, Format: f})
		require.Error(t, err, source)
	}
}
