package dataset

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// columns are the selected columns of a table.
type columns struct {
	at     []int
	header []string // of all columns; nil without a header line
}

func (c columns) name(i int) string { return columnName(c.at[i], c.header) }

func (c columns) names() []string {
	names := make([]string, len(c.at))
	for i := range c.at {
		names[i] = c.name(i)
	}
	return names
}

// columnName is the name of a column for messages.
func columnName(c int, header []string) string {
	if header == nil {
		return fmt.Sprintf("#%d", c)
	}
	return clip(header[c])
}

// selectColumns reads a selector: names, numbers (#0) and ranges (a..b, both
// included) between commas; an empty selector takes all. A name that needs a
// comma or an @ is given by its number.
func selectColumns(selector string, header []string, width int) (columns, error) {
	cols := columns{header: header}
	if selector == "" {
		for c := range width {
			cols.at = append(cols.at, c)
		}
		return cols, nil
	}
	selected := make([]bool, width)
	for term := range strings.SplitSeq(selector, ",") {
		lo, hi, err := columnRange(strings.TrimSpace(term), header, width)
		if err != nil {
			return cols, err
		}
		for c := lo; c <= hi; c++ {
			if selected[c] {
				return cols, fmt.Errorf("column %s is selected twice", columnName(c, header))
			}
			selected[c] = true
			cols.at = append(cols.at, c)
		}
	}
	return cols, nil
}

func columnRange(term string, header []string, width int) (lo, hi int, err error) {
	from, to, ok := strings.Cut(term, "..")
	if !ok || slices.Contains(header, term) {
		lo, err = column(term, header, width)
		return lo, lo, err
	}
	if lo, err = column(from, header, width); err != nil {
		return 0, 0, err
	}
	if hi, err = column(to, header, width); err != nil {
		return 0, 0, err
	}
	if lo > hi {
		return 0, 0, fmt.Errorf("column range %s runs backwards", term)
	}
	return lo, hi, nil
}

func column(name string, header []string, width int) (int, error) {
	if c := slices.Index(header, name); c >= 0 {
		if slices.Contains(header[c+1:], name) {
			return 0, fmt.Errorf("two columns are named %s; use a number, as in #%d", clip(name), c)
		}
		return c, nil
	}
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		c, err := strconv.ParseUint(digits, 10, 31)
		if err != nil {
			return 0, fmt.Errorf("column %s: want a number after #", clip(name))
		}
		if int(c) >= width {
			return 0, fmt.Errorf("column %s: the file has %s, #0 to #%d", name, plural(width, "column"), width-1)
		}
		return int(c), nil
	}
	if header == nil {
		return 0, fmt.Errorf("unknown column %s: the file has no header line; use numbers, #0 to #%d", clip(name), width-1)
	}
	return 0, fmt.Errorf("unknown column %s%s (columns: %s)", clip(name), suggest(name, header), list(header))
}
