package dataset

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/sbinet/npyio/npy"
	"github.com/sbinet/npyio/npz"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestWriteNPYAsNumpy wants the bytes that numpy writes.
func TestWriteNPYAsNumpy(t *testing.T) {
	dir := t.TempDir()
	floats, bytes := make([]float64, 24), make([]uint8, 24)
	for i := range floats {
		floats[i], bytes[i] = float64(i-7), uint8(i)
	}
	for name, a := range map[string]Array{
		"le_i8.npy":  {Shape: []int{2, 3, 4}, Ints: counting(-7, 1)},
		"le_u1.npy":  {Shape: []int{2, 3, 4}, Bytes: bytes},
		"le_f8.npy":  {Shape: []int{2, 3, 4}, Floats: floats},
		"scalar.npy": {Shape: []int{}, Floats: []float64{2.5}},
	} {
		path := filepath.Join(dir, name)
		require.NoError(t, WriteNPY(path, a))
		got, err := os.ReadFile(path)
		require.NoError(t, err)
		want, err := os.ReadFile(filepath.Join("testdata/numpy", name))
		require.NoError(t, err)
		require.Equal(t, want, got, name)
	}
}

// TestRoundTrip holds our writer against our reader and npyio's, and our reader
// against npyio's writer.
func TestRoundTrip(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x.npy")
	wide := format(t, "fx64.30")
	rapid.Check(t, func(t *rapid.T) {
		shape := rapid.SliceOfN(rapid.IntRange(1, 7), 1, 4).Draw(t, "shape")
		n, _ := count(shape)
		floats := rapid.SliceOfN(rapid.Float64(), n, n).Draw(t, "floats")
		require.NoError(t, WriteNPY(path, Array{Shape: shape, Floats: floats}))
		got, err := LoadFloat("x.npy", dir)
		require.NoError(t, err)
		require.Equal(t, &FloatTensor{shape, floats}, got)

		file, err := os.ReadFile(path)
		require.NoError(t, err)
		var other []float64
		require.NoError(t, npy.Read(bytes.NewReader(file), &other))
		require.Equal(t, floats, other)

		var b bytes.Buffer
		require.NoError(t, npy.Write(&b, floats))
		require.NoError(t, os.WriteFile(path, b.Bytes(), 0o644))
		got, err = LoadFloat("x.npy", dir)
		require.NoError(t, err)
		require.Equal(t, &FloatTensor{[]int{n}, floats}, got)

		ints := rapid.SliceOfN(rapid.Int64(), n, n).Draw(t, "ints")
		require.NoError(t, WriteNPY(path, Array{Shape: shape, Ints: ints}))
		raw, err := Load("x.npy@raw", dir, Want{shape, wide})
		require.NoError(t, err)
		require.Equal(t, ints, raw.Values)
	})
}

func TestWriteNPZ(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.npz")
	w := Array{Name: "w", Shape: []int{2, 2}, Ints: []int64{1, -2, 3, math.MinInt64}}
	b := Array{Name: "b", Shape: []int{1}, Floats: []float64{0.5}}
	require.NoError(t, WriteNPZ(path, w, b))
	first, err := os.ReadFile(path)
	require.NoError(t, err)
	var ints []int64
	var floats []float64
	r, err := npz.Open(path)
	require.NoError(t, err)
	require.NoError(t, r.Read("w.npy", &ints))
	require.NoError(t, r.Read("b.npy", &floats))
	require.NoError(t, r.Close())
	require.Equal(t, w.Ints, ints)
	require.Equal(t, b.Floats, floats)
	require.NoError(t, WriteNPZ(path, w, b))
	again, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, first, again, "the same arrays give the same bytes")
}

func TestWriteErrors(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x.npy")
	one := []int64{1}
	for want, a := range map[string]Array{
		`array "a" has 1 elements, want those of a shape [2]`: {Name: "a", Shape: []int{2}, Ints: one},
		`array "a" has 0 kinds of elements, want one`:         {Name: "a", Shape: []int{0}},
		`array "a" has 2 kinds of elements, want one`:         {Name: "a", Shape: []int{1}, Ints: one, Floats: []float64{1}},
		`has 1 elements, want those of a shape [-1]`:          {Name: "a", Shape: []int{-1}, Ints: one},
	} {
		require.ErrorContains(t, WriteNPY(path, a), want)
		require.ErrorContains(t, WriteNPZ(path, a), want)
	}
	a := Array{Name: "a", Shape: []int{1}, Ints: one}
	require.ErrorContains(t, WriteNPZ(path, a, a), `array name "a" is empty or given twice`)
	require.ErrorContains(t, WriteNPY(filepath.Join(dir, "no", "x.npy"), a), "there is no folder")
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, entries, "nothing is left of files that failed")
}

func TestMetrics(t *testing.T) {
	path := filepath.Join(t.TempDir(), "run.csv")
	m, err := NewMetrics(path, "step", "loss, mean")
	require.NoError(t, err)
	require.NoError(t, m.Row("0", "2.5"))
	partial, err := os.ReadFile(path + ".partial") // as an interrupt leaves it
	require.NoError(t, err)
	require.Equal(t, "step,\"loss, mean\"\n0,2.5\n", string(partial))
	require.ErrorContains(t, m.Row("1"), "a row of 1 cells, want 2")
	require.NoError(t, m.Close())
	m.Abandon()
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, partial, whole)
	require.NoFileExists(t, path+".partial")
	got, err := LoadFloat("run.csv:'loss, mean'", filepath.Dir(path))
	require.NoError(t, err)
	require.Equal(t, []float64{2.5}, got.Values)

	m, err = NewMetrics(path, "step")
	require.NoError(t, err)
	m.Abandon()
	require.FileExists(t, path+".partial")
	kept, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, whole, kept, "an abandoned run leaves the file of the last one")
}
