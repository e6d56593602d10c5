package dataset

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/plaintext"
)

// maxRecord bounds the bytes of one row of a table, up to the size of a buffer.
const maxRecord = 4 << 20

// table reads the rows of a CSV file, all of the same width.
type table struct {
	name   string
	csv    records
	budget *budgetReader
	width  int    // 0 before the first row
	line   int    // of the row that next returned
	read   int    // rows, the header and those left out too
	after  int    // the line after that row
	hint   string // behind errors: what the first line tells of the table

	told  bool       // the separator is
	typed *typedRows // of a file of typed columns; else nil

	needed  []int // columns of which no cell may be missing: rows that miss one are left out
	dropped int   // rows left out
}

// records are the rows of a file, each with the lines where its cells stand.
type records interface {
	Read() ([]string, error)
	FieldPos(cell int) (line, column int)
}

// newTable begins a table; text that is none is an error.
func newTable(in io.Reader, name string, spec *Spec) (*table, error) {
	b := &budgetReader{in: in, left: maxRecord}
	buf := bufio.NewReaderSize(b, 64<<10)
	head, _ := buf.Peek(buf.Size()) // an error comes again
	if what := noTable(spec.Kind, head, name); what != "" {
		return nil, fmt.Errorf("%s: %s", name, what)
	}
	if bytes.HasPrefix(head, []byte(plaintext.Mark)) {
		_, _ = buf.Discard(len(plaintext.Mark))
	}
	t := &table{name: name, budget: b, after: 1}
	if spec.Kind == JSONL {
		t.csv = &objects{in: buf}
		return t, nil
	}
	r := csv.NewReader(buf)
	r.FieldsPerRecord = -1 // counted here, for a better message
	r.ReuseRecord = true
	if t.csv = r; spec.Kind == TSV {
		r.Comma = '\t'
	}
	if spec.Separator != 0 {
		r.Comma = rune(spec.Separator)
	}
	t.told = r.Comma != ','
	return t, nil
}

// need says of which columns cells are read, beside those whose lack leaves a row out.
func (t *table) need(cols columns) error {
	if t.typed == nil {
		return nil
	}
	return t.typed.open(append(slices.Clone(cols.at), t.needed...))
}

// place is the row that next returned, for messages.
func (t *table) place() string {
	if t.typed != nil {
		return fmt.Sprintf("%s: row %d", t.name, t.read-2)
	}
	return fmt.Sprintf("%s:%d", t.name, t.line)
}

// drop leaves out the rows that miss a cell of these columns.
func (t *table) drop(terms []columnTerm, header []string) error {
	if terms == nil {
		return nil
	}
	cols, err := selectColumns(terms, header, t.width)
	t.needed = cols.at
	return err
}

// incomplete reports whether a row is left out, and counts it then.
func (t *table) incomplete(record []string) bool {
	for _, c := range t.needed {
		if IsMissing(record[c]) {
			t.dropped++
			return true
		}
	}
	return false
}

// next is the next row that is not left out, valid until the one after it, or io.EOF.
func (t *table) next() ([]string, error) {
	for {
		record, err := t.row()
		t.read++
		if err != nil || !t.incomplete(record) {
			return record, err
		}
	}
}

func (t *table) row() ([]string, error) {
	t.budget.left = maxRecord
	record, err := t.csv.Read()
	if err == io.EOF {
		return nil, io.EOF
	}
	if err != nil {
		return nil, t.explain(err)
	}
	t.line, _ = t.csv.FieldPos(0)
	if t.line > t.after { // encoding/csv skips empty lines: a row would go missing
		return nil, fmt.Errorf("%s:%d: the line is empty", t.name, t.after)
	}
	last := len(record) - 1
	t.after, _ = t.csv.FieldPos(last)
	t.after += 1 + strings.Count(record[last], "\n")
	if t.width == 0 {
		if t.width = len(record); !t.told {
			t.hint = separatorHint(record)
		}
	}
	if len(record) != t.width {
		return nil, fmt.Errorf("%s:%d: %s, want %d as in the first line%s", t.name, t.line, plural(len(record), "cell"), t.width, t.hint)
	}
	return record, nil
}

func (t *table) explain(err error) error {
	var parse *csv.ParseError
	switch {
	case t.typed != nil:
		return err
	case errors.As(err, &parse):
		return fmt.Errorf("%s:%d: %w%s", t.name, parse.Line, parse.Err, t.hint)
	case errors.Is(err, errBudget):
		return fmt.Errorf("%s:%d: the row is longer than %d bytes", t.name, t.after, maxRecord)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%s:%d: the file is truncated", t.name, t.after)
	}
	return fmt.Errorf("%s:%d: the file is corrupt: %w", t.name, t.after, err)
}

var errBudget = errors.New("too many bytes")

// budgetReader fails when more than left bytes are read, so that a row without
// an end does not fill the memory.
type budgetReader struct {
	in   io.Reader
	left int
}

func (b *budgetReader) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errBudget
	}
	n, err := b.in.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}
