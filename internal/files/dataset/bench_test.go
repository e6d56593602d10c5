package dataset

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkLoad measures the bytes of values (8 each) per second.
func BenchmarkLoad(b *testing.B) {
	const rows, columns = 2000, 784
	dir := b.TempDir()
	pixels := make([]uint8, rows*columns)
	floats := make([]float64, len(pixels))
	var text strings.Builder
	for i := range pixels {
		pixels[i] = uint8(i * 7)
		floats[i] = float64(pixels[i]) / 255
		text.WriteString(strconv.FormatFloat(floats[i], 'f', 4, 64))
		if i%columns == columns-1 {
			text.WriteByte('\n')
		} else {
			text.WriteByte(',')
		}
	}
	shape := []int{rows, columns}
	require.NoError(b, WriteNPZ(filepath.Join(dir, "x.npz"), Array{Name: "x", Shape: shape, Bytes: pixels}))
	require.NoError(b, WriteNPY(filepath.Join(dir, "x.npy"), Array{Shape: shape, Floats: floats}))
	csvDir := save(b, "x.csv", []byte(text.String()))
	for _, c := range []struct{ dir, source string }{
		{dir, "x.npz@scale=1/255"}, {dir, "x.npy"}, {dir, "x.npy@scale=1/3"}, {csvDir, "x.csv"},
	} {
		b.Run(c.source, func(b *testing.B) {
			b.SetBytes(int64(8 * rows * columns))
			for range b.N {
				_, err := Load(c.source, c.dir, Want{shape, format(b, "fx16.8")})
				require.NoError(b, err)
			}
		})
	}
}
