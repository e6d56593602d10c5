package prose

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// Table lays out text in columns.
type Table struct {
	rows  [][]string
	right []bool // by column
}

// NewTable is a table with these names of its columns.
func NewTable(head ...string) *Table {
	return &Table{rows: [][]string{head}, right: make([]bool, len(head))}
}

// Numbers aligns columns to the right.
func (t *Table) Numbers(columns ...int) *Table {
	for _, c := range columns {
		t.right[c] = true
	}
	return t
}

// Row adds a row.
func (t *Table) Row(cells ...string) { t.rows = append(t.rows, cells) }

// Write writes the table.
func (t *Table) Write(w io.Writer) {
	width := make([]int, len(t.right))
	for _, r := range t.rows {
		for c, s := range r {
			width[c] = max(width[c], utf8.RuneCountInString(s))
		}
	}
	for _, r := range t.rows {
		var b strings.Builder
		for c, s := range r {
			pad := strings.Repeat(" ", width[c]-utf8.RuneCountInString(s))
			if t.right[c] {
				s = pad + s
			} else {
				s += pad
			}
			b.WriteString(s + "  ")
		}
		fmt.Fprintln(w, strings.TrimRight(b.String(), " "))
	}
}

// Duration writes a time, to the millisecond or, where that says little, to ten microseconds.
func Duration(seconds float64) string {
	d := time.Duration(seconds * float64(time.Second))
	if d < 100*time.Millisecond {
		return d.Round(10 * time.Microsecond).String()
	}
	return d.Round(time.Millisecond).String()
}
