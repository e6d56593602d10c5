package dataset

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// The first bytes of files of typed columns.
const (
	parquetMagic = "PAR1"
	arrowMagic   = "ARROW1\x00\x00"
)

// typedBatch is the number of rows that are decoded at once.
const typedBatch = 1024

// typedFile is a file whose columns have types, all values of which are numbers or texts.
type typedFile interface {
	names() []string
	rows() int // as the file says: not to be believed before they are read; -1: it does not say
	// open begins to read these columns.
	open(columns []int) error
	// next decodes rows, the same number, at most typedBatch, into each of dst, which stand for the columns of open. A text is
	// a className, a cell without a value is absent. Texts hold until the next call. At the end the error is io.EOF.
	next(dst []typedCells) (rows int, err error)
	close()
}

// typedCells are cells of a column: those of floats where they are all there, as numbers all others.
type typedCells struct {
	numbers [typedBatch]number
	floats  [typedBatch]float64
	plain   bool // they are floats
}

// at is the i-th.
func (c *typedCells) at(i int) number {
	if c.plain {
		return fraction(c.floats[i])
	}
	return c.numbers[i]
}

// typedRows are the rows of such a file, the names of its columns first.
type typedRows struct {
	file    typedFile
	header  []string
	headed  bool // the header has been read
	columns []int
	at      []int // where a column stands in the batch; -1: nowhere
	batch   []typedCells
	have    int
	row     int // of the batch
	record  []string
	line    int
}

// readTyped reads a table of typed columns.
func (in *intake) readTyped(f *os.File, size int64) (err error) {
	defer func() {
		if r := recover(); r != nil { // the libraries that decode it promise nothing of files that are broken
			err = fmt.Errorf("%s: the file is corrupt: %v", in.path, r)
		}
	}()
	file, err := openTyped(in.spec.Kind, f, size)
	if err != nil {
		return fmt.Errorf("%s: %w", in.path, err)
	}
	defer file.close()
	rows := &typedRows{file: file, header: file.names()}
	if len(rows.header) == 0 {
		return fmt.Errorf("%s: the file has no columns", in.path)
	}
	return in.readTable(&table{name: in.name, csv: rows, typed: rows, told: true, after: 1, budget: &budgetReader{}})
}

// open says which columns are read; of no column, the first one counts the rows.
func (r *typedRows) open(columns []int) error {
	r.columns = slices.Clone(columns)
	slices.Sort(r.columns)
	if r.columns = slices.Compact(r.columns); len(r.columns) == 0 {
		r.columns = []int{0}
	}
	r.at = make([]int, len(r.header))
	for i := range r.at {
		r.at[i] = -1
	}
	for i, c := range r.columns {
		r.at[c] = i
	}
	r.batch = make([]typedCells, len(r.columns))
	r.record = make([]string, len(r.header))
	return r.file.open(r.columns)
}

// Read is the header, then a row of the texts of its cells, those of columns that are not read empty.
func (r *typedRows) Read() ([]string, error) {
	r.line++
	if !r.headed {
		r.headed = true
		return r.header, nil
	}
	if r.row++; r.row >= r.have {
		var err error
		r.row = 0
		if r.have, err = r.file.next(r.batch); err != nil {
			return nil, err
		}
	}
	for i, c := range r.columns {
		r.record[c] = r.batch[i].at(r.row).typedText()
	}
	return r.record, nil
}

// FieldPos counts rows as lines.
func (r *typedRows) FieldPos(int) (line, column int) { return r.line, 1 }

// typedText is a cell as a text: what CSV would have in its place.
func (n number) typedText() string {
	switch n.state {
	case absent:
		return ""
	case className:
		return n.text
	}
	return n.String()
}

// reader reads the cell of a column in this row: parse reads what is a text.
func (r *typedRows) reader(column int, parse func(string) (number, error), c *cell) func(string) (number, error) {
	n := r.batch[r.at[column]].at(r.row)
	read := func(text string) (number, error) {
		if n.state == className || n.state == absent {
			return parse(text)
		}
		return n, nil
	}
	if c == nil {
		return read
	}
	return func(text string) (number, error) { return c.apply(text, read) }
}

// putNumbers puts columns of numbers in row-major order, without texts on the way.
func (in *intake) putNumbers(r *typedRows, cols columns, want int) error {
	lo, hi, taken, row := 0, MaxValues/len(cols.at), 0, 0
	if in.want != nil {
		hi = max(want, 0)
	}
	most := hi
	if rows := in.spec.Rows; rows != nil {
		lo, hi = rows[0], rows[1]
	}
	if n := r.file.rows(); n > 0 {
		in.grow(min(n, most) * len(cols.at))
	}
	for {
		have, err := r.file.next(r.batch)
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		first, end := max(lo-row, 0), min(hi-row, have)
		if end < have && in.spec.Rows == nil || taken+max(end-first, 0) > most {
			return in.tooManyRows(most, want)
		}
		if err := in.putBatch(r, cols, first, end, row); err != nil {
			return err
		}
		taken += max(end-first, 0)
		if row += have; row >= hi && in.spec.Rows != nil {
			break
		}
	}
	if in.spec.Rows != nil && row < hi {
		return fmt.Errorf("%s: @rows=%d:%d, but the file has %s", in.name, lo, hi, plural(row, "row"))
	}
	in.shape = []int{taken, len(cols.at)}
	return in.checkRows(taken, want)
}

// putBatch puts rows first to end of a batch that begins at a row of the file, column after column.
func (in *intake) putBatch(r *typedRows, cols columns, first, end, row int) error {
	if first >= end {
		return nil
	}
	width := len(cols.at)
	block := in.block((end - first) * width)
	for j, c := range cols.at {
		cells, done := &r.batch[r.at[c]], 0
		if cells.plain {
			done = block.setFloats(j, width, cells.floats[first:end])
		}
		for i := done; i < end-first; i++ {
			number := cells.at(first + i)
			n := &number
			if n.state != finite {
				if err := n.settled(); err != nil {
					return in.oddCell(n, row+first+i, c, cols, err)
				}
			}
			if err := block.set(i*width+j, n); err != nil {
				return in.oddCell(n, row+first+i, c, cols, err)
			}
		}
	}
	return nil
}

// oddCell is the error of a cell.
func (in *intake) oddCell(n *number, row, column int, cols columns, err error) error {
	err = fmt.Errorf("%s: row %d: column %s: %w", in.name, row, columnName(column, cols.header), err)
	if IsMissing(n.typedText()) {
		err = &MissingError{err}
	}
	return err
}

// settled makes a number of a text.
func (n *number) settled() (err error) {
	switch n.state {
	case absent:
		return fmt.Errorf("the cell is empty")
	case className:
		var m number
		if m, err = parseNumber(strings.TrimSpace(n.text)); err == nil {
			*n = m
		}
	}
	return err
}
