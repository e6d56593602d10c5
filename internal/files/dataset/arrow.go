//go:build !js

package dataset

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

// arrowFile reads batch after batch of rows.
type arrowFile struct {
	file    *ipc.FileReader
	want    []int
	batch   int // the next
	columns []func(row int) number
	row     int // of the batch
	have    int
}

// openArrow reads the schema. What batches unpack to is bounded by the size of the file.
func openArrow(f *os.File, size int64) (*arrowFile, error) {
	if err := checkArrow(f, size); err != nil {
		return nil, err
	}
	r, err := ipc.NewFileReader(f, ipc.WithAllocator(&boundedAllocator{left: leastUnpacked + mostUnpacking*size}), ipc.WithMetadataSizeLimit(maxFooter), ipc.WithBodySizeLimit(size))
	if err != nil {
		return nil, fmt.Errorf("is no Arrow file, or is corrupt: %w", err)
	}
	return &arrowFile{file: r}, nil
}

// What Arrow's batches unpack to, at most: a constant, and so often the size of the file.
const (
	leastUnpacked = 16 << 20
	mostUnpacking = 16
)

// boundedAllocator gives so many bytes.
type boundedAllocator struct {
	memory.GoAllocator
	left int64
}

func (a *boundedAllocator) take(n int) {
	if a.left -= int64(n); n < 0 || a.left < 0 {
		panic(fmt.Sprintf("%d bytes more than it may unpack to", -a.left))
	}
}

// Allocate gives bytes, as the library wants them.
func (a *boundedAllocator) Allocate(size int) []byte {
	a.take(size)
	return a.GoAllocator.Allocate(size)
}

// Reallocate gives other bytes in place of these.
func (a *boundedAllocator) Reallocate(size int, b []byte) []byte {
	a.take(size - len(b))
	return a.GoAllocator.Reallocate(size, b)
}

// Free takes them back.
func (a *boundedAllocator) Free(b []byte) {
	a.left += int64(len(b))
	a.GoAllocator.Free(b)
}

func (r *arrowFile) names() []string {
	var names []string
	for _, f := range r.file.Schema().Fields() {
		names = append(names, f.Name)
	}
	return names
}

func (r *arrowFile) rows() int { return -1 }

func (r *arrowFile) open(columns []int) error {
	r.want = columns
	return nil
}

func (r *arrowFile) next(dst []typedCells) (int, error) {
	for r.row == r.have {
		if r.batch == r.file.NumRecords() {
			return 0, io.EOF
		}
		b, err := r.file.RecordBatch(r.batch)
		if err != nil {
			return 0, fmt.Errorf("the file is corrupt: %w", err)
		}
		r.batch++
		r.row, r.have, r.columns = 0, int(b.NumRows()), nil
		for _, c := range r.want {
			a := b.Column(c)
			read, err := arrowReader(a)
			if err == nil && a.Len() != r.have {
				err = errors.New("the file is corrupt: its columns have other numbers of rows")
			}
			if err != nil {
				return 0, fmt.Errorf("column %s: %w", clip(b.ColumnName(c)), err)
			}
			r.columns = append(r.columns, read)
		}
	}
	n := min(r.have-r.row, typedBatch)
	for i, read := range r.columns {
		dst[i].plain = false
		for k := range n {
			dst[i].numbers[k] = read(r.row + k)
		}
	}
	r.row += n
	return n, nil
}

func (r *arrowFile) close() { _ = r.file.Close() }

// arrowReader is how the cells of an array become numbers.
func arrowReader(a arrow.Array) (func(int) number, error) {
	some := func(read func(int) number) func(int) number {
		return func(i int) number {
			if a.IsNull(i) {
				return number{state: absent}
			}
			return read(i)
		}
	}
	text := func(s string) number { return number{state: className, text: s} }
	switch a := a.(type) {
	case *array.Boolean:
		return some(func(i int) number {
			if a.Value(i) {
				return natural(1)
			}
			return natural(0)
		}), nil
	case *array.Int8:
		return some(func(i int) number { return integer(int64(a.Value(i))) }), nil
	case *array.Int16:
		return some(func(i int) number { return integer(int64(a.Value(i))) }), nil
	case *array.Int32:
		return some(func(i int) number { return integer(int64(a.Value(i))) }), nil
	case *array.Int64:
		return some(func(i int) number { return integer(a.Value(i)) }), nil
	case *array.Uint8:
		return some(func(i int) number { return natural(uint64(a.Value(i))) }), nil
	case *array.Uint16:
		return some(func(i int) number { return natural(uint64(a.Value(i))) }), nil
	case *array.Uint32:
		return some(func(i int) number { return natural(uint64(a.Value(i))) }), nil
	case *array.Uint64:
		return some(func(i int) number { return natural(a.Value(i)) }), nil
	case *array.Float16:
		return some(func(i int) number { return fraction(float64(a.Value(i).Float32())) }), nil
	case *array.Float32:
		return some(func(i int) number { return fraction(float64(a.Value(i))) }), nil
	case *array.Float64:
		return some(func(i int) number { return fraction(a.Value(i)) }), nil
	case *array.String:
		return some(func(i int) number { return text(a.Value(i)) }), nil
	case *array.LargeString:
		return some(func(i int) number { return text(a.Value(i)) }), nil
	case *array.Null:
		return func(int) number { return number{state: absent} }, nil
	case *array.Dictionary: // categories of pandas
		read, err := arrowReader(a.Dictionary())
		if err != nil {
			return nil, err
		}
		return some(func(i int) number { return read(a.GetValueIndex(i)) }), nil
	}
	return nil, fmt.Errorf("its cells are of type %s, want numbers or texts", clip(a.DataType().String()))
}
