// Package dataset brings tensors in and out of files.
//
// A source names a file, what to take from it and how to read it:
//
//	path[:selector][@option[=value]]*
//
//	train.npy                       an array
//	model.npz:w1                    a member of an archive
//	model.safetensors:h.weight@transpose  a tensor, its two axes swapped
//	iris.csv:sepal_length..petal_width    columns by name or range
//	iris.csv:#0..#3@header          columns by number, behind a header
//	iris.csv:species@onehot         class labels as one-hot rows
//	x.csv:'a, b','w@1'              names in quotes
//	text.txt:characters@onehot      a row for each character
//	digits.csv.gz:p0..p63@rows=0:1437@scale=1/16
//
// The numbers of a file are real numbers, exactly: a decimal of a table is one, not
// the float64 beside it. [Load] rounds each, once, to the integers of a number
// format; [LoadFloat] to the nearest float64.
//
// Whether the first line of a table is a header is said, by @header, @noheader or
// a column's name, or decided by the number of rows that is wanted. It is never
// guessed from what stands there.
//
// Files are not trusted: whatever they hold, the result is a tensor or an error
// that names the cell, and memory is bounded by the tensor that is wanted.
package dataset

import (
	"fmt"
	"math"
	"math/bits"
	"strings"

	"github.com/aivm/aivm/isa/fixed"
)

// MaxValues is the greatest number of values that [LoadFloat] reads.
const MaxValues = 1 << 28

// Want is the tensor that a file must hold.
type Want struct {
	Shape  []int
	Format fixed.Format
}

// Tensor holds integers v of a format, meaning v·2⁻ᶠ, in row-major order.
type Tensor struct {
	Shape  []int // as wanted
	Values []int64
	Rows   int // of the file; with @pad the wanted rows beyond these are absent, zero
}

// FloatTensor holds the numbers of a file in row-major order.
type FloatTensor struct {
	Shape  []int
	Values []float64
}

// Load reads the tensor that source names; a relative path starts at baseDir.
// The shape must be the wanted one, but for axes of extent 1; with @pad the file
// may hold fewer rows, and the missing ones are zero. Each number, times @scale,
// is rounded to the nearest integer of the format, halves up; with @raw it is
// that integer already. NaN, infinities, and numbers outside the format or
// outside 64 bits are errors.
//
// The classes are what labels of @onehot may be, by number of the class. Without
// them labels are numbers, and names are a [NamesError].
func Load(source, baseDir string, want Want, classes ...string) (*Tensor, error) {
	spec, err := ParseSpec(source)
	if err != nil {
		return nil, err
	}
	size, ok := count(want.Shape)
	if !ok || size == 0 {
		return nil, fmt.Errorf("%s: wanted shape %s is empty or too large", source, shapeText(want.Shape))
	}
	quant, err := newQuantizer(want.Format, spec)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", source, err)
	}
	in := newIntake(spec, baseDir)
	in.want = append([]int{}, want.Shape...)
	var values []int64
	if spec.OneHot {
		values, err = loadOneHot(in, quant, classes)
	} else {
		values, err = readNumbers(in, quant.quantize, quant.float)
	}
	if err != nil {
		return nil, err
	}
	values = append(values, make([]int64, size-len(values))...)
	return &Tensor{Shape: in.want, Values: values, Rows: in.shape[0]}, nil
}

func loadOneHot(in *intake, quant *quantizer, classes []string) ([]int64, error) {
	if len(in.want) == 0 {
		return nil, fmt.Errorf("%s: @onehot: a scalar has no axis for the classes", in.name)
	}
	in.classes = in.want[len(in.want)-1]
	if in.names = classes; len(in.names) > 0 && len(in.names) != in.classes {
		return nil, fmt.Errorf("%s: @onehot: %d classes are listed, want %d", in.name, len(in.names), in.classes)
	}
	one, err := quant.quantize(integer(1))
	if err != nil {
		return nil, fmt.Errorf("%s: @onehot: %w", in.name, err)
	}
	return readOneHot(in, one)
}

// LoadFloat reads the tensor that source names, each number times @scale rounded to
// the nearest float64, in the shape that it has in the
// file: [rows, columns] for CSV, one more axis for @onehot. It holds no more
// than [MaxValues] numbers. @pad has no effect; @raw is an error, for the scale
// is not known here.
func LoadFloat(source, baseDir string, classes ...string) (*FloatTensor, error) {
	spec, err := ParseSpec(source)
	if err != nil {
		return nil, err
	}
	if spec.Raw {
		return nil, fmt.Errorf("%s: @raw wants a declared format", source)
	}
	in := newIntake(spec, baseDir)
	in.classes = maxClasses
	if in.names = classes; len(classes) > 0 {
		in.classes = len(classes)
	}
	t := &FloatTensor{}
	if spec.OneHot {
		t.Values, err = readOneHot(in, 1.0)
	} else {
		t.Values, err = readNumbers(in, func(n number) (float64, error) { return n.float(spec.Scale) },
			func(f float64) (float64, bool) { return f, spec.Scale == nil && !math.IsNaN(f) && !math.IsInf(f, 0) })
	}
	if err != nil {
		return nil, err
	}
	t.Shape = in.shape
	if spec.OneHot {
		rows, _ := count(in.shape)
		if last := len(t.Shape) - 1; last > 0 && t.Shape[last] == 1 {
			t.Shape = t.Shape[:last]
		}
		t.Shape = append(t.Shape, len(t.Values)/max(rows, 1))
	}
	return t, nil
}

// count is the number of elements of a tensor; ok is false for negative extents
// and for more than 2^48 elements.
func count(shape []int) (n int, ok bool) {
	n, zero := 1, false
	for _, e := range shape {
		if e < 0 {
			return 0, false
		}
		if e == 0 {
			zero = true
			continue
		}
		hi, lo := bits.Mul64(uint64(n), uint64(e))
		if hi != 0 || lo > 1<<48 {
			return 0, false
		}
		n = int(lo)
	}
	if zero {
		return 0, true
	}
	return n, true
}

// shapeText writes a shape for messages: [120,4].
func shapeText(shape []int) string {
	return strings.ReplaceAll(fmt.Sprint(shape), " ", ",")
}

// withoutUnits is the shape without its axes of extent 1.
func withoutUnits(shape []int) []int {
	var s []int
	for _, e := range shape {
		if e != 1 {
			s = append(s, e)
		}
	}
	return s
}
