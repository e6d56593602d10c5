package dataset

import (
	"archive/zip"
	"bufio"
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
	"slices"
	"strings"
)

// npyBlock is the number of elements, of at most 8 bytes, read at once.
const npyBlock = 4096

// readNPY puts the numbers of an array file of size bytes, in the order of the
// file.
//
// npyio, which the tests compare with, takes truncated files for whole ones and
// panics on malformed headers; hence an own reader.
func (in *intake) readNPY(file io.Reader, size uint64) error {
	r := bufio.NewReaderSize(file, 8*npyBlock)
	h, err := readNPYHeader(r)
	if err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	if err := h.checkSize(size); err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	if in.spec.Raw && h.kind == 'f' {
		return fmt.Errorf("%s: @raw wants integers, the file holds float%d", in.name, 8*h.size)
	}
	shape := h.shape
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
		return fmt.Errorf("%s: shape %s%s, want %s", in.name, shapeText(in.shape), what, shapeText(in.want))
	}
	if err := in.checkRows(hi-lo, want); err != nil {
		return err
	}
	if n, ok := count(in.shape); want < 0 && (!ok || n > MaxValues) {
		return fmt.Errorf("%s: shape %s has more than %d values", in.name, shapeText(in.shape), MaxValues)
	}
	in.fortran = h.fortran
	return in.putElements(r, h, shape, lo, hi)
}

// checkSize holds the shape against the bytes that are there, so that nothing is
// allocated for a shape that only the header has.
func (h *npyHeader) checkSize(size uint64) error {
	n := uint64(h.size)
	for _, e := range h.shape {
		hi, lo := bits.Mul64(n, uint64(e))
		if hi != 0 {
			lo = math.MaxUint64
		}
		n = lo
		if n == 0 {
			break
		}
	}
	switch have := size - h.bytes; {
	case size < h.bytes || n > have:
		return fmt.Errorf("the file is truncated: %d bytes for an array of shape %s of %d-byte numbers", size, shapeText(h.shape), h.size)
	case n < have:
		return fmt.Errorf("%d bytes too many after an array of shape %s", have-n, shapeText(h.shape))
	}
	return nil
}

// putElements goes through the array in runs: the whole in row-major order, or
// one per column in column-major order, of which rows lo to hi are taken.
func (in *intake) putElements(r *bufio.Reader, h *npyHeader, shape []int, lo, hi int) error {
	all, _ := count(shape)
	if all == 0 {
		return nil
	}
	row := all / shape[0] // elements
	runs, first, end, run := 1, lo*row, hi*row, all
	if h.fortran {
		runs, first, end, run = row, lo, hi, shape[0]
	}
	for k := range runs {
		if err := discard(r, first*h.size); err != nil {
			return fmt.Errorf("%s: %w", in.name, npyTruncated(err))
		}
		for i := first; i < end; {
			block, err := r.Peek(min(end-i, npyBlock) * h.size)
			if err != nil {
				return fmt.Errorf("%s: %w", in.name, npyTruncated(err))
			}
			for at := 0; at < len(block); at += h.size {
				n, err := h.decode(block[at : at+h.size])
				if err == nil {
					err = in.put(n)
				}
				if err != nil {
					return fmt.Errorf("%s%s: %w", in.name, h.index(shape, k*run+i), err)
				}
				i++
			}
			_, _ = r.Discard(len(block))
		}
		if err := discard(r, (run-end)*h.size); err != nil {
			return fmt.Errorf("%s: %w", in.name, npyTruncated(err))
		}
	}
	// The end: an archive checks its sum here.
	if _, err := r.ReadByte(); err != io.EOF {
		return fmt.Errorf("%s: %w", in.name, npyTruncated(err))
	}
	return nil
}

func discard(r *bufio.Reader, n int) error {
	_, err := io.CopyN(io.Discard, r, int64(n))
	return err
}

// decode reads an element.
func (h *npyHeader) decode(b []byte) (number, error) {
	var u uint64
	switch h.size {
	case 1:
		u = uint64(b[0])
	case 2:
		u = uint64(h.order.Uint16(b))
	case 4:
		u = uint64(h.order.Uint32(b))
	case 8:
		u = h.order.Uint64(b)
	}
	switch h.kind {
	case 'f':
		if h.size == 4 {
			return fraction(float64(math.Float32frombits(uint32(u)))), nil
		}
		return fraction(math.Float64frombits(u)), nil
	case 'i':
		unused := 64 - 8*h.size
		return integer(int64(u<<unused) >> unused), nil
	case 'b':
		if u > 1 {
			return number{}, fmt.Errorf("byte %d is no truth value", u)
		}
	}
	if u > math.MaxInt64 {
		return number{}, fmt.Errorf("%d needs more than 63 bits", u)
	}
	return integer(int64(u)), nil
}

// index writes the place of the i-th element of the file: [3,17].
func (h *npyHeader) index(shape []int, i int) string {
	at := make([]string, len(shape))
	for k := range shape {
		axis := k // column-major: the first axis is the fastest
		if !h.fortran {
			axis = len(shape) - 1 - k
		}
		at[axis] = fmt.Sprint(i % shape[axis])
		i /= shape[axis]
	}
	return "[" + strings.Join(at, ",") + "]"
}

// readNPZ reads the selected member of an archive.
func (in *intake) readNPZ(file io.ReaderAt, size int64) error {
	archive, err := zip.NewReader(file, size)
	if err != nil {
		return fmt.Errorf("%s: is no .npz archive, or is truncated: %w", in.path, err)
	}
	var names []string
	members := map[string]*zip.File{}
	for _, f := range archive.File {
		if name, ok := strings.CutSuffix(f.Name, ".npy"); ok {
			if members[name] != nil {
				return fmt.Errorf("%s: two members are named %s", in.path, clip(name))
			}
			names = append(names, name)
			members[name] = f
		}
	}
	slices.Sort(names)
	name := strings.TrimSuffix(in.spec.Selector, ".npy")
	switch {
	case len(names) == 0:
		return fmt.Errorf("%s: the archive holds no arrays", in.path)
	case name == "" && len(names) > 1:
		return fmt.Errorf("%s: say which of its arrays, as in %s:%s (arrays: %s)",
			in.path, in.spec.Path, clip(names[0]), list(names))
	case name == "":
		name = names[0]
	case members[name] == nil:
		return fmt.Errorf("%s: unknown array %s%s (arrays: %s)", in.path, clip(name), suggest(name, names), list(names))
	}
	in.name = in.path + ":" + clip(name)
	m := members[name]
	if m.Flags&1 != 0 {
		return fmt.Errorf("%s: the member is encrypted", in.name)
	}
	r, err := m.Open()
	if errors.Is(err, zip.ErrAlgorithm) {
		return fmt.Errorf("%s: compression method %d is not read; want stored or deflated", in.name, m.Method)
	}
	if err != nil {
		return fmt.Errorf("%s: the archive is corrupt: %w", in.name, err)
	}
	defer r.Close()
	return in.readNPY(r, m.UncompressedSize64)
}
