package dataset

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// readCSV puts the selected cells of a table, row by row.
func (in *intake) readCSV(file io.Reader) error {
	t, err := newTable(file, in.name, &in.spec)
	if err != nil {
		return err
	}
	return in.readTable(t)
}

// readTable puts the selected cells of a table whose rows have begun.
func (in *intake) readTable(t *table) error {
	terms, err := parseColumns(in.spec.Selector)
	if err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	record, err := t.next()
	if err == io.EOF {
		return fmt.Errorf("%s: the file is empty", in.name)
	}
	if err != nil {
		return err
	}
	first := slices.Clone(record)
	for i, cell := range first {
		first[i] = strings.Clone(strings.TrimSpace(cell))
	}
	var header []string
	drop, err := in.spec.dropped()
	if err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	if in.spec.headed() {
		in.spec.Header = true
	}
	if in.texts != nil {
		return in.putTexts(t, terms, drop, first)
	}
	told := in.spec.Header || in.spec.NoHeader || byName(terms) || byName(drop)
	if told && !in.spec.NoHeader {
		header = first
	}
	cols, err := selectColumns(terms, header, t.width)
	if err != nil {
		return fmt.Errorf("%s: %w%s", in.name, err, t.hint)
	}
	want, err := in.columnsFit(cols, t.width)
	if err != nil {
		return fmt.Errorf("%w%s", err, t.hint)
	}
	if !told && in.spec.Drop != "" {
		return in.ask(t, first)
	}
	if !told {
		return in.countRows(t, cols, first, want)
	}
	if err := t.drop(drop, header); err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	if err := t.need(cols); err != nil {
		return err
	}
	if t.typed != nil && t.needed == nil && !in.spec.OneHot && cols.plain() {
		return in.putNumbers(t.typed, cols, want)
	}
	if header != nil || t.incomplete(record) {
		record, err = t.next()
	}
	taken, err := in.putRows(t, cols, record, err, want)
	if err != nil {
		return err
	}
	in.shape = []int{taken, len(cols.at)}
	return in.checkRows(taken, want)
}

// columnsFit is the number of rows wanted, or -1 for any.
func (in *intake) columnsFit(cols columns, width int) (int, error) {
	n := len(cols.at)
	want, ok := in.wantedRows([]int{n})
	if !ok {
		what, hint := "the file has", fmt.Sprintf("; select some, as in %s:%s", in.spec.Path, cols.name(0))
		if in.spec.Selector != "" {
			what, hint = "selected are", ""
			if n == 1 {
				what = "selected is"
			}
		}
		labels := ""
		if in.spec.OneHot {
			labels = fmt.Sprintf(" of labels in %d classes", in.classes)
		}
		return 0, fmt.Errorf("%s: %s %s%s (%s), want a tensor %s%s",
			in.name, what, plural(n, "column"), labels, list(cols.names()), shapeText(in.want), hint)
	}
	if r := in.spec.Rows; r != nil && want >= 0 {
		return want, in.checkRows(r[1]-r[0], want) // before reading them
	}
	return want, nil
}

// countRows reads a table of which nobody says whether its first line is a
// header: the number of wanted rows does, or it is an error. The first line is
// held back until the lines are counted.
func (in *intake) countRows(t *table, cols columns, first []string, want int) error {
	if want < 0 || in.spec.Rows != nil || in.spec.Pad {
		return in.ask(t, first)
	}
	rows := 0 // behind the first line
	for {
		record, err := t.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if rows++; rows > want {
			return fmt.Errorf("%s: more than %s, want %d for a tensor %s; @rows=0:%d takes the first ones, with @header or @noheader",
				in.name, plural(want, "row"), want, shapeText(in.want), want)
		}
		if err := in.putRow(t, cols, record); err != nil {
			return err
		}
	}
	in.shape = []int{want, len(cols.at)}
	if rows == want {
		return nil
	}
	if rows+1 < want {
		return fmt.Errorf("%s: %s, want %d for a tensor %s; @pad makes the missing rows zero, with @header (%d) or @noheader (%d)",
			in.name, plural(rows+1, "line"), want, shapeText(in.want), rows, rows+1)
	}
	in.late = len(cols.at)
	t.line = 1
	if err := in.putRow(t, cols, first); err != nil {
		return fmt.Errorf("%w; as many lines as rows are wanted, so the first is row 0; if it is none, write @header behind the file, in a script header", err)
	}
	return nil
}

// ask is the error that a header must be told from data, with both readings.
func (in *intake) ask(t *table, first []string) error {
	second := "the next line, which is not there"
	record, err := t.next()
	if err == nil {
		second = list(record)
	} else if err != io.EOF {
		return err
	}
	source := in.spec.Path
	if in.spec.Selector != "" {
		source += ":" + in.spec.Selector
	}
	return &HeaderError{in.name, second, list(first), source}
}

// HeaderError says that a header must be told from data.
type HeaderError struct {
	File    string
	With    string // row 0 with @header
	Without string // row 0 with @noheader
	source  string
}

func (e *HeaderError) Error() string {
	return fmt.Sprintf("%s: is the first line a header? Nothing says so: with @header row 0 is %s; with @noheader it is %s; add one, as in %s@header",
		e.File, e.With, e.Without, e.source)
}

// putRows puts the rows of the table, of which record is the first unless err,
// and counts those it took.
func (in *intake) putRows(t *table, cols columns, record []string, err error, want int) (taken int, _ error) {
	most := want
	if want < 0 {
		most = MaxValues / len(cols.at)
	}
	lo, hi := 0, most
	if r := in.spec.Rows; r != nil {
		lo, hi = r[0], r[1]
	}
	row := 0
	for ; err != io.EOF; record, err = t.next() {
		if err != nil {
			return 0, err
		}
		take := lo <= row && row < hi
		if row >= hi && in.spec.Rows == nil || take && taken == most {
			return 0, in.tooManyRows(most, want)
		}
		if row >= hi {
			break
		}
		row++
		if !take {
			continue
		}
		taken++
		if err := in.putRow(t, cols, record); err != nil {
			return 0, err
		}
	}
	if in.spec.Rows != nil && row < hi {
		return 0, fmt.Errorf("%s: @rows=%d:%d, but the file has %s", in.name, lo, hi, plural(row, "row"))
	}
	return taken, nil
}

func (in *intake) tooManyRows(most, want int) error {
	if want < 0 {
		return fmt.Errorf("%s: more than %d rows, that is %d values", in.name, most, MaxValues)
	}
	return fmt.Errorf("%s: more than %s, want %d for a tensor %s; @rows=0:%d takes the first ones",
		in.name, plural(most, "row"), want, shapeText(in.want), want)
}

func (in *intake) putRow(t *table, cols columns, record []string) error {
	parse := parseNumber
	if in.spec.OneHot {
		parse = in.parseLabel
	}
	for i, c := range cols.at {
		read := parse
		if cols.cells[i] != nil {
			read = cols.cells[i].read
		}
		if t.typed != nil {
			read = t.typed.reader(c, parse, cols.cells[i])
		}
		text := record[c]
		if in.spec.Decimal && !in.spec.OneHot {
			text = point(text)
		}
		n, err := read(text)
		if err == nil {
			err = in.put(n)
		}
		if errors.Is(err, ErrNoNumber) {
			if !t.told {
				err = fmt.Errorf("%w%s", err, separatorHint(record))
			}
		}
		if err != nil {
			err = fmt.Errorf("%s: column %s: %w", t.place(), columnName(c, cols.header), err)
			if IsMissing(record[c]) {
				err = &MissingError{err}
			}
			return err
		}
	}
	return nil
}

// point is a number with a decimal comma, with a point. One that has both is none.
func point(cell string) string {
	if strings.Count(cell, ",") != 1 || strings.Contains(cell, ".") {
		return cell
	}
	return strings.Replace(cell, ",", ".", 1)
}
