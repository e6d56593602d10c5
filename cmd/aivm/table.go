package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/aivm/aivm/internal/prose"
)

// table lays out text in columns.
type table struct {
	rows  [][]string
	right []bool // by column
}

func newTable(head ...string) *table {
	return &table{rows: [][]string{head}, right: make([]bool, len(head))}
}

// numbers aligns columns to the right.
func (t *table) numbers(columns ...int) *table {
	for _, c := range columns {
		t.right[c] = true
	}
	return t
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) write(w io.Writer) {
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

func thousands(n int64) string { return prose.Thousands(n) }

func byteText(n int64) string { return prose.Bytes(n) }

func plural(n int, noun string) string { return prose.Plural(n, noun) }
