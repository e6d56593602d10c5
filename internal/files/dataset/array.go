package dataset

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"math/bits"
	"slices"
	"strings"
)

// arrayBlock is the number of elements, of at most 8 bytes, read at once.
const arrayBlock = 4096

// layout says how the bytes of an array are to be read.
type layout struct {
	kind    byte // b, i, u, f, or g: bfloat16
	size    int  // bytes of an element
	order   binary.ByteOrder
	fortran bool // column-major
	shape   []int
}

// span is the number of bytes of the array, or the greatest number if it is
// beyond 64 bits.
func (l *layout) span() uint64 {
	n := uint64(l.size)
	if slices.Contains(l.shape, 0) {
		return 0
	}
	for _, e := range l.shape {
		hi, lo := bits.Mul64(n, uint64(e))
		if hi != 0 {
			return math.MaxUint64
		}
		n = lo
	}
	return n
}

// transpose swaps the axes: what is row-major as [a,b] is column-major as [b,a].
func (l *layout) transpose() error {
	if len(l.shape) != 2 {
		return fmt.Errorf("@transpose wants two axes, the shape is %s", shapeText(l.shape))
	}
	l.shape = []int{l.shape[1], l.shape[0]}
	l.fortran = !l.fortran
	return nil
}

// float names the type of floating-point elements.
func (l *layout) float() (name string, is bool) {
	if l.kind == 'g' {
		return "bfloat16", true
	}
	return fmt.Sprintf("float%d", 8*l.size), l.kind == 'f'
}

// readArray puts the numbers of an array, in the order of the file. The reader
// ends where the array does.
func (in *intake) readArray(r *bufio.Reader, l *layout) error {
	if float, is := l.float(); is && in.spec.Raw {
		return fmt.Errorf("%s: @raw wants integers, the file holds %s", in.name, float)
	}
	if in.spec.Transpose {
		if err := l.transpose(); err != nil {
			return fmt.Errorf("%s: %w", in.name, err)
		}
		in.name += "@transpose" // places in messages are those of the result
	}
	shape := l.shape
	if len(shape) == 0 {
		shape = []int{1}
	}
	lo, hi := 0, shape[0]
	if rows := in.spec.Rows; rows != nil {
		if rows[1] > hi {
			return fmt.Errorf("%s: @rows=%d:%d, but the file has %s", in.name, rows[0], rows[1], plural(hi, "row"))
		}
		lo, hi = rows[0], rows[1]
	}
	want, ok := in.wantedRows(shape[1:])
	in.shape = append([]int{hi - lo}, shape[1:]...)
	if !ok {
		what := ""
		if in.spec.OneHot {
			what = fmt.Sprintf(" of labels in %d classes", in.classes)
		}
		return fmt.Errorf("%s: shape %s%s, want %s%s", in.name, shapeText(in.shape), what, shapeText(in.want), in.hint())
	}
	if err := in.checkRows(hi-lo, want); err != nil {
		return err
	}
	if n, ok := count(in.shape); want < 0 && (!ok || n > MaxValues) {
		return fmt.Errorf("%s: shape %s has more than %d values", in.name, shapeText(in.shape), MaxValues)
	}
	in.fortran = l.fortran
	return in.putElements(r, l, shape, lo, hi)
}

// hint says that a matrix would fit with its axes swapped.
func (in *intake) hint() string {
	if s := in.shape; in.spec.Transpose || len(s) != 2 || !slices.Equal(in.want, []int{s[1], s[0]}) {
		return ""
	}
	return "; @transpose swaps the axes"
}

// putElements goes through the array in runs: the whole in row-major order, or
// one per column in column-major order, of which rows lo to hi are taken.
func (in *intake) putElements(r *bufio.Reader, l *layout, shape []int, lo, hi int) error {
	all, _ := count(shape)
	if all == 0 {
		return nil
	}
	row := all / shape[0] // elements
	runs, first, end, run := 1, lo*row, hi*row, all
	if l.fortran {
		runs, first, end, run = row, lo, hi, shape[0]
	}
	for k := range runs {
		if err := discard(r, first*l.size); err != nil {
			return fmt.Errorf("%s: %w", in.name, truncated(err))
		}
		for i := first; i < end; {
			block, err := r.Peek(min(end-i, arrayBlock) * l.size)
			if err != nil {
				return fmt.Errorf("%s: %w", in.name, truncated(err))
			}
			for at := 0; at < len(block); at += l.size {
				n, err := l.decode(block[at : at+l.size])
				if err == nil {
					err = in.put(n)
				}
				if err != nil {
					return fmt.Errorf("%s%s: %w", in.name, l.index(shape, k*run+i), err)
				}
				i++
			}
			_, _ = r.Discard(len(block))
		}
		if err := discard(r, (run-end)*l.size); err != nil {
			return fmt.Errorf("%s: %w", in.name, truncated(err))
		}
	}
	// The end: an archive checks its sum here.
	if _, err := r.ReadByte(); err != io.EOF {
		return fmt.Errorf("%s: %w", in.name, truncated(err))
	}
	return nil
}

func discard(r *bufio.Reader, n int) error {
	_, err := io.CopyN(io.Discard, r, int64(n))
	return err
}

// decode reads an element.
func (l *layout) decode(b []byte) (number, error) {
	var u uint64
	switch l.size {
	case 1:
		u = uint64(b[0])
	case 2:
		u = uint64(l.order.Uint16(b))
	case 4:
		u = uint64(l.order.Uint32(b))
	case 8:
		u = l.order.Uint64(b)
	}
	switch l.kind {
	case 'f':
		switch l.size {
		case 2:
			return fraction(halfFloat(uint16(u))), nil
		case 4:
			return fraction(float64(math.Float32frombits(uint32(u)))), nil
		}
		return fraction(math.Float64frombits(u)), nil
	case 'g': // the upper half of a float32
		return fraction(float64(math.Float32frombits(uint32(u) << 16))), nil
	case 'i':
		unused := 64 - 8*l.size
		return integer(int64(u<<unused) >> unused), nil
	case 'b':
		if u > 1 {
			return number{}, fmt.Errorf("byte %d is no truth value", u)
		}
	}
	return natural(u), nil
}

// halfFloat is the value of an IEEE 754 binary16, exactly: 1 sign bit, 5 bits of
// exponent with the bias 15, 10 bits of significand.
func halfFloat(u uint16) float64 {
	e, m := int(u>>10&31), float64(u&1023)
	var v float64
	switch {
	case e == 0:
		v = math.Ldexp(m, -24)
	case e < 31:
		v = math.Ldexp(1024+m, e-25)
	case m == 0:
		v = math.Inf(1)
	default:
		v = math.NaN()
	}
	if u>>15 != 0 {
		v = -v
	}
	return v
}

// index writes the place of the i-th element, as it comes, in shape: [3,17].
func (l *layout) index(shape []int, i int) string {
	at := make([]string, len(shape))
	for k := range shape {
		axis := k // column-major: the first axis is the fastest
		if !l.fortran {
			axis = len(shape) - 1 - k
		}
		at[axis] = fmt.Sprint(i % shape[axis])
		i /= shape[axis]
	}
	return "[" + strings.Join(at, ",") + "]"
}
