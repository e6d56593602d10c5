// Package layout has to do with the lines of sources, assembly and training scripts: it cuts them into words, and aligns
// those that a formatter writes.
package layout

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Line is a line: indented code, of which Head stands before an = that is
// to be aligned, and a comment.
type Line struct {
	Indent     int
	Head, Code string
	Comment    string
	More       bool // it continues a statement
}

func (l *Line) width() int { return utf8.RuneCountInString(l.Code) + l.Indent }

// Lines are the lines of a source; one without code and comment is empty.
type Lines []Line

// Text aligns the lines and joins them.
func (l Lines) Text() []byte {
	l.alignHeads()
	column := l.commentColumns()
	var b bytes.Buffer
	for i, o := range l {
		if o.Code == "" && o.Comment == "" {
			b.WriteByte('\n')
			continue
		}
		b.WriteString(strings.Repeat(" ", o.Indent))
		b.WriteString(o.Code)
		if o.Comment != "" {
			if o.Code != "" {
				b.WriteString(strings.Repeat(" ", column[i]-o.width()))
			}
			b.WriteString(o.Comment)
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// alignHeads aligns = in each run of lines that have one and are indented
// alike; a statement of several lines ends a run.
func (l Lines) alignHeads() {
	runs(l, func(a, b *Line) bool {
		return b.Head != "" && a.Head != "" && !b.More && a.Indent == b.Indent
	}, func(run []Line) {
		w := 0
		for _, o := range run {
			w = max(w, utf8.RuneCountInString(o.Head))
		}
		for i, o := range run {
			if o.Head != "" {
				pad := strings.Repeat(" ", w-utf8.RuneCountInString(o.Head))
				run[i].Code = o.Head + pad + o.Code[len(o.Head):]
			}
		}
	})
}

// commentColumns is the column of each line's comment: the same in each run of
// lines that have code and a comment.
func (l Lines) commentColumns() []int {
	trailing := func(o *Line) bool { return o.Code != "" && o.Comment != "" }
	var columns []int
	runs(l, func(a, b *Line) bool { return trailing(a) && trailing(b) }, func(run []Line) {
		w := 0
		for _, o := range run {
			w = max(w, o.width())
		}
		for range run {
			columns = append(columns, w+2)
		}
	})
	return columns
}

// runs cuts the lines where joined does not hold for neighbours.
func runs(lines Lines, joined func(a, b *Line) bool, f func([]Line)) {
	for i := 0; i < len(lines); {
		j := i + 1
		for j < len(lines) && joined(&lines[j-1], &lines[j]) {
			j++
		}
		f(lines[i:j])
		i = j
	}
}
