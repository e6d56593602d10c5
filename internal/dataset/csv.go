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
	t := newTable(file, in.name)
	record, err := t.next()
	if err == io.EOF {
		return fmt.Errorf("%s: the file is empty", in.name)
	}
	if err != nil {
		return err
	}
	var header []string
	if !in.spec.NoHeader && isHeader(record) {
		header = make([]string, len(record))
		for i, cell := range record {
			header[i] = strings.Clone(strings.TrimSpace(cell))
		}
		record, err = t.next()
	}
	cols, err2 := selectColumns(in.spec.Selector, header, t.width)
	if err2 != nil {
		return fmt.Errorf("%s: %w", in.name, err2)
	}
	want, err2 := in.columnsFit(cols, t.width)
	if err2 != nil {
		return err2
	}
	taken, err := in.putRows(t, cols, record, err, want)
	if err != nil {
		return err
	}
	in.shape = []int{taken, len(cols.at)}
	err = in.checkRows(taken, want)
	if err != nil && header != nil && taken+1 == want {
		err = fmt.Errorf("%w; the first line was read as a header: @noheader if it is data", err)
	}
	return err
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
		if row >= hi && in.skip == nil {
			break
		}
		row++
		if take {
			taken++
		} else if in.skip == nil {
			continue
		}
		if err := in.putRow(t, cols, record, take); err != nil {
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

func (in *intake) putRow(t *table, cols columns, record []string, take bool) error {
	parse, put := parseNumber, in.put
	if in.spec.OneHot {
		parse = in.parseLabel
	}
	if !take {
		put = in.skip
	}
	for _, c := range cols.at {
		n, err := parse(record[c])
		if err == nil {
			err = put(n)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: column %s: %w", t.name, t.line, columnName(c, cols.header), err)
		}
	}
	return nil
}

// isHeader reports whether a cell of the first line is neither a number nor
// missing.
func isHeader(record []string) bool {
	return slices.ContainsFunc(record, func(cell string) bool {
		_, err := parseNumber(cell)
		return errors.Is(err, errNoNumber)
	})
}
