package dataset

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// columns are the selected columns of a table.
type columns struct {
	at     []int
	cells  []*cell  // what becomes of their cells; nil: they are numbers
	header []string // of all columns; nil without a header line
}

func (c columns) name(i int) string {
	return columnName(c.at[i], c.header) + c.cells[i].suffix()
}

func (c columns) names() []string {
	names := make([]string, len(c.at))
	for i := range c.at {
		names[i] = c.name(i)
	}
	return names
}

// plain reports whether all cells are numbers as they stand.
func (c columns) plain() bool {
	return !slices.ContainsFunc(c.cells, func(x *cell) bool { return x != nil })
}

// columnName is the name of a column for messages.
func columnName(c int, header []string) string {
	if header == nil {
		return fmt.Sprintf("#%d", c)
	}
	return clip(header[c])
}

// byName reports whether a column is asked for by its name, so that the table
// has a header line.
func byName(terms []columnTerm) bool {
	return slices.ContainsFunc(terms, func(t columnTerm) bool { return t.from.number < 0 || t.to.number < 0 })
}

// selectColumns finds the columns of a selector; without terms it takes all.
func selectColumns(terms []columnTerm, header []string, width int) (columns, error) {
	cols := columns{header: header}
	if terms == nil {
		for c := range width {
			cols.at = append(cols.at, c)
		}
		cols.cells = make([]*cell, width)
		return cols, nil
	}
	type use struct {
		column int
		steps  string
	}
	selected := map[use]bool{} // a column may stand once with each of its steps
	for _, t := range terms {
		lo, hi, err := t.columns(header, width)
		if err != nil {
			return cols, err
		}
		for c := lo; c <= hi; c++ {
			u := use{column: c}
			if t.cell != nil {
				u.steps = t.cell.text
			}
			if selected[u] {
				return cols, fmt.Errorf("column %s is selected twice", columnName(c, header))
			}
			selected[u] = true
			for _, cell := range t.cell.columns() {
				cols.at, cols.cells = append(cols.at, c), append(cols.cells, cell)
			}
		}
	}
	return cols, nil
}

func (t columnTerm) columns(header []string, width int) (lo, hi int, err error) {
	if t.bare != "" && slices.Contains(header, t.bare) {
		if slices.Contains(header, t.from.name) && slices.Contains(header, t.to.name) {
			return 0, 0, fmt.Errorf("column %s, or a range of columns: quote names, as in %s", t.bare, QuoteAlways(t.bare))
		}
		lo, err = columnRef{t.bare, -1}.column(header, width)
		return lo, lo, err
	}
	if lo, err = t.from.column(header, width); err != nil {
		return 0, 0, err
	}
	if hi, err = t.to.column(header, width); err != nil {
		return 0, 0, err
	}
	if lo > hi {
		return 0, 0, fmt.Errorf("column range %s..%s runs backwards", t.from, t.to)
	}
	return lo, hi, nil
}

func (r columnRef) column(header []string, width int) (int, error) {
	c := slices.Index(header, r.name)
	switch {
	case r.number >= width:
		return 0, fmt.Errorf("column %s: the file has %s, #0 to #%d", r, plural(width, "column"), width-1)
	case r.number >= 0 && c >= 0 && c != r.number:
		return 0, fmt.Errorf("column %s is #%d, or the one of that name: quote a name that begins with #, as in %s", r, r.number, QuoteAlways(r.name))
	case r.number >= 0:
		return r.number, nil
	case c >= 0 && slices.Contains(header[c+1:], r.name):
		return 0, fmt.Errorf("two columns are named %s; use a number, as in #%d", clip(r.name), c)
	case c >= 0:
		return c, nil
	case header == nil:
		return 0, fmt.Errorf("unknown column %s: with @noheader the file has no header line; use numbers, #0 to #%d", r, width-1)
	}
	if !slices.ContainsFunc(header, isWord) {
		return 0, fmt.Errorf("unknown column %s (columns: %s); if the first line is data, use numbers, as in #0@noheader, #0 to #%d", r, list(header), width-1)
	}
	near, hint := suggest(r.name, header), r.hint(header)
	if hint != "" {
		near = ""
	}
	return 0, fmt.Errorf("unknown column %s%s (columns: %s)%s", r, near, list(header), hint)
}

// hint says what else may be meant by a name that no column has.
func (r columnRef) hint(header []string) string {
	first := strings.TrimSpace(strings.TrimPrefix(header[0], "#"))
	switch {
	case header[0] != first && r.name == first:
		return fmt.Sprintf("; numpy.savetxt writes a # before the header: comments='' leaves it out, or quote the name, as in %s", QuoteAlways(header[0]))
	case slices.ContainsFunc(header, func(cell string) bool { return !utf8.ValidString(cell) }):
		return "; the names are not UTF-8: iconv -f LATIN1 -t UTF-8 makes them so, if they are Latin-1"
	}
	return selectHint(r.name, header)
}

// isWord reports whether a cell is neither a number nor empty.
func isWord(cell string) bool {
	_, ok := parseDecimal(cell)
	return !ok && cell != ""
}

// QuoteAlways is [Quote] with quotes, needed or not.
func QuoteAlways(name string) string {
	return "'" + strings.ReplaceAll(name, "'", "''") + "'"
}
