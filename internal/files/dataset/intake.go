package dataset

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// intake is one reading of a file: what is wanted, what the reader found, and
// where the numbers go.
type intake struct {
	spec    Spec
	path    string   // to open
	name    string   // in messages: the path, and the member of an archive
	want    []int    // wanted shape; nil: any
	classes int      // @onehot: the wanted, or greatest, number of classes
	names   []string // @onehot: the classes; none: labels are numbers

	shape   []int // of what was taken from the file
	fortran bool  // the numbers came in column-major order
	late    int   // so many of the first row came last

	put   func(number) error    // takes the next number
	grow  func(int)             // makes room for so many; nil: it grows as they come
	block func(n int) cellBlock // makes n values of zero

	texts *Texts // in place of numbers; nil: numbers are wanted
}

func newIntake(spec Spec, baseDir string) *intake {
	path := spec.Path
	if !filepath.IsAbs(path) {
		path = filepath.Join(baseDir, path)
	}
	return &intake{spec: spec, path: path, name: path}
}

// readNumbers reads a file whose cells are numbers. fast is convert of a float64, where it takes no more than an operation
// or two.
func readNumbers[T any](in *intake, convert func(number) (T, error), fast func(float64) (v T, ok bool)) ([]T, error) {
	var values []T
	in.put = func(n number) error {
		v, err := convert(n)
		if err != nil {
			return err
		}
		values = append(values, v)
		return nil
	}
	in.grow = func(n int) {
		if info, err := os.Stat(in.path); err == nil && int64(n) <= believed*max(info.Size(), 1<<20) {
			values = slices.Grow(values, n)
		}
	}
	in.block = func(n int) cellBlock {
		first := len(values)
		values = slices.Grow(values, n)[:first+n]
		return &blockOf[T]{values[first:], convert, fast}
	}
	if err := in.read(); err != nil {
		return nil, err
	}
	return rowMajor(in, values), nil
}

// cellBlock is a place for numbers.
type cellBlock interface {
	set(at int, n *number) error
	// setFloats puts floats from a place on, so many apart, and says how many before one that is not fast.
	setFloats(at, apart int, floats []float64) int
}

type blockOf[T any] struct {
	values  []T
	convert func(number) (T, error)
	fast    func(float64) (T, bool)
}

func (b *blockOf[T]) set(at int, n *number) (err error) {
	b.values[at], err = b.convert(*n)
	return err
}

func (b *blockOf[T]) setFloats(at, apart int, floats []float64) int {
	for i, f := range floats {
		v, ok := b.fast(f)
		if !ok {
			return i
		}
		b.values[at+i*apart] = v
	}
	return len(floats)
}

// believed is how many values a byte of a file may claim to hold, for room to be made before they are there.
const believed = 4

// wantedRows is the number of rows that makes rows of the shape rest the wanted
// tensor, or -1 if any number does. It is not ok if none does.
func (in *intake) wantedRows(rest []int) (rows int, ok bool) {
	if in.want == nil {
		return -1, true
	}
	if in.spec.OneHot {
		rest = append(slices.Clone(rest), in.classes)
	}
	size, _ := count(in.want)
	per, ok := count(rest)
	if !ok || per == 0 || size%per != 0 {
		return 0, false
	}
	rows = size / per
	got := append([]int{rows}, rest...)
	if len(withoutUnits(rest)) == 1 && rows == in.want[0] { // a row of columns is one of any axes, row-major
		return rows, true
	}
	return rows, slices.Equal(withoutUnits(got), withoutUnits(in.want))
}

// checkRows holds the rows found against the rows wanted.
func (in *intake) checkRows(got, want int) error {
	switch {
	case want < 0, got == want, got < want && in.spec.Pad:
		return nil
	case got < want:
		return fmt.Errorf("%s: %s, want %d for a tensor %s; @pad makes the missing rows zero",
			in.name, plural(got, "row"), want, shapeText(in.want))
	}
	return fmt.Errorf("%s: %s, want %d for a tensor %s; @rows=0:%d takes the first ones",
		in.name, plural(got, "row"), want, shapeText(in.want), want)
}

// rowMajor reorders what was read in column-major order, or with its first row last.
func rowMajor[T any](in *intake, values []T) []T {
	if behind := len(values) - in.late; in.late > 0 {
		first := slices.Clone(values[behind:])
		copy(values[in.late:], values[:behind])
		copy(values, first)
		return values
	}
	if !in.fortran || len(withoutUnits(in.shape)) < 2 {
		return values
	}
	out := make([]T, len(values))
	strides := make([]int, len(in.shape)) // of the row-major result
	stride := 1
	for a := len(in.shape) - 1; a >= 0; a-- {
		strides[a] = stride
		stride *= in.shape[a]
	}
	index := make([]int, len(in.shape))
	to := 0
	for _, v := range values {
		out[to] = v
		for a := range index { // the first axis is the fastest
			index[a]++
			to += strides[a]
			if index[a] < in.shape[a] {
				break
			}
			to -= strides[a] * in.shape[a]
			index[a] = 0
		}
	}
	return out
}
