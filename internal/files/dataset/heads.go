package dataset

import (
	"fmt"
	"slices"
)

// Column is a column of a table.
type Column struct {
	At    int    // from 0
	Name  string // of the header; #3 without one
	Named bool   // there is a header, in which no other column has this name
}

// Ref is the column as a selector has it.
func (c *Column) Ref() string {
	if c.Named {
		return QuoteAlways(c.Name)
	}
	return fmt.Sprintf("#%d", c.At)
}

// Named reports whether a selector names a column, so that its table has a header.
func Named(selector string) bool {
	terms, err := parseColumns(selector)
	return err == nil && byName(terms)
}

// Selected are the names of the columns of the tensor that a source of a table makes: colour=red
// of a column with |is='red'.
func Selected(source, baseDir string) ([]string, error) {
	x, err := loadHead(source, baseDir)
	if err != nil {
		return nil, err
	}
	return x.names, nil
}

func loadHead(source, baseDir string) (*Texts, error) {
	spec, err := ParseSpec(source)
	if err != nil {
		return nil, err
	}
	if !spec.table() {
		return nil, fmt.Errorf("%s: want a table", source)
	}
	in := newIntake(spec, baseDir)
	in.texts = &Texts{head: true}
	return in.texts, in.read()
}

// IsTable reports whether a file is one of cells, by the end of its name.
func IsTable(file string) bool {
	spec, err := ParseSpec(file)
	return err == nil && spec.table()
}

// IsArray reports whether a file is one array in MNIST's format, by the end of its name.
func IsArray(file string) bool {
	spec, err := ParseSpec(file)
	return err == nil && spec.Kind == IDX
}

// Columns are the columns of a table that a source selects, all if it selects none. Only the
// first line of the file is read.
func Columns(source, baseDir string) ([]Column, error) {
	x, err := loadHead(source, baseDir)
	if err != nil {
		return nil, err
	}
	var cols []Column
	for _, at := range x.at {
		name := x.Header[at]
		times := 0
		for _, h := range x.Header {
			if h == name {
				times++
			}
		}
		cols = append(cols, Column{at, name, x.named && times == 1})
	}
	return slices.Clip(cols), nil
}
