//go:build !js

package dataset

import "os"

// openTyped opens a file of typed columns. It may panic where the file is broken.
func openTyped(kind Kind, f *os.File, size int64) (typedFile, error) {
	if kind == Parquet {
		return openParquet(f, size)
	}
	return openArrow(f, size)
}
