package compiler

import (
	"errors"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
)

// columns reads a column, or, if several are wanted, a range of them, as the
// selector of a source.
func (c *cursor) columns(what string, several bool) string {
	a := c.next(what, func(a *operandSyntax) bool {
		return a.Columns != nil && (several || a.Columns.Last == "") || a.Text != nil || a.Name != nil && a.Name.Field == ""
	})
	switch {
	case a == nil:
		return ""
	case a.Text != nil:
		return column(*a.Text)
	case a.Name != nil:
		return a.Name.First
	case a.Columns.Last == "":
		return a.Columns.One
	}
	return column(a.Columns.First) + ".." + column(a.Columns.Last)
}

// columnList reads columns and ranges of them between commas, as a selector.
func (c *cursor) columnList(what string) string {
	list := c.columns(what, true)
	for c.comma() {
		list += "," + c.columns(what, true)
	}
	return list
}

// severalColumns reads one column, or more, and says which.
func (c *cursor) severalColumns(what string) (list string, several bool) {
	if len(c.args) > 0 && c.args[0].Columns != nil && c.args[0].Columns.Last != "" {
		several = true
	}
	list = c.columns(what, true)
	for c.comma() {
		list, several = list+","+c.columns(what, true), true
	}
	return list, several
}

// rest reads the columns that a statement is about, all that hold numbers if it names none.
func (c *cursor) rest() string {
	if c.failed || len(c.args) == 0 {
		return ""
	}
	return c.columnList(`columns, as in age, "net income", p0..p7`)
}

// column is a column of a script as a source has it: what is in quotes stays so, in
// single ones.
func column(s string) string {
	if s[0] != '"' {
		return s
	}
	return "'" + strings.ReplaceAll(unquote(s), "'", "''") + "'"
}

// header reads the words behind a file that say what its first line is, and what stands between
// its cells.
func (d *Data) header(c *cursor) {
	for !c.failed {
		switch {
		case c.option("header"):
			d.Header = WithHeader
		case c.option("noheader"):
			d.Header = WithoutHeader
		case c.option("separator"):
			d.marks += "@separator=" + c.choice("comma", "semicolon", "tab", "bar", "blank")
		case c.option("decimal"):
			d.marks += "@decimal=" + c.choice("comma", "point")
		default:
			return
		}
	}
}

// readError is the error of reading a file of the script, where the script can mend it
// in its own words.
func (c *compilation) readError(pos isa.Pos, d *Data, err error) {
	var h *dataset.HeaderError
	if errors.As(err, &h) {
		c.errorf(pos, "%s: is the first line a header? Nothing says so: with header row 0 is %s; with noheader it is %s; write one of them behind the file, as in data %q header {",
			h.File, h.With, h.Without, d.File)
		return
	}
	var m *dataset.MissingError
	switch {
	case errors.As(err, &m):
		c.errorf(pos, "%v; say what becomes of missing cells: missing drop leaves such rows out, missing fill mean puts a number there", err)
	case errors.Is(err, dataset.ErrNoNumber) && pos == d.Pos:
		c.errorf(pos, "%v; words are read by category or boolean, as in category colour: red, green; features all except colour leaves columns out", err)
	case slices.ContainsFunc(c.errs, func(e *isa.Error) bool { return e.Msg == err.Error() }): // one file is missing once
	default:
		c.errorf(pos, "%v", err)
	}
}

// pixels are the features of images, as a selector has them.
const pixels = "pixels"

// source is columns of the file with the options behind them.
func (d *Data) source(file, selector, options string) string {
	s := file
	if dataset.IsArray(file) {
		if selector != "" && selector != pixels { // the file of the labels, beside that of the images
			s = path.Join(path.Dir(filepath.ToSlash(file)), strings.ReplaceAll(strings.Trim(selector, "'"), "''", "'"))
		}
		return s + options
	}
	if selector != "" {
		s += ":" + selector
	}
	s += d.marks
	if d.Header != "" {
		s += "@" + string(d.Header)
	}
	if d.drop != "" {
		s += "@drop=" + d.drop
	}
	return s + options
}
