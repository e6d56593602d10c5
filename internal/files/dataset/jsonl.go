package dataset

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
)

// objects are the rows of a file with a JSON object on each line. The first row that it reads
// are the keys of the first object, as a header. What an object lacks, or has as null, is an empty
// cell; a key that the first one lacks is an error.
type objects struct {
	in    *bufio.Reader
	keys  []string
	at    map[string]int
	first []string // the first object, until it is read
	line  int
}

// FieldPos is the line of the row that was read last.
func (o *objects) FieldPos(int) (line, column int) { return max(o.line, 1), 1 }

func (o *objects) Read() ([]string, error) {
	if o.keys == nil {
		return o.header()
	}
	if row := o.first; row != nil {
		o.first = nil
		return row, nil
	}
	keys, cells, err := o.object()
	if err != nil {
		return nil, err
	}
	row := make([]string, len(o.keys))
	for i, k := range keys {
		at, ok := o.at[k]
		if !ok {
			return nil, o.wrong("the key %s is none of the first object's%s", clip(k), suggest(k, o.keys))
		}
		row[at] = cells[i]
	}
	return row, nil
}

func (o *objects) header() ([]string, error) {
	var err error
	if o.keys, o.first, err = o.object(); err != nil {
		return nil, err
	}
	if len(o.keys) == 0 {
		return nil, o.wrong("the object is empty, and so names no column")
	}
	o.at = map[string]int{}
	for i, k := range o.keys {
		o.at[k] = i
	}
	return slices.Clone(o.keys), nil
}

func (o *objects) wrong(format string, a ...any) error {
	return &csv.ParseError{Line: max(o.line, 1), Err: fmt.Errorf(format, a...)}
}

// object reads the next line.
func (o *objects) object() (keys, cells []string, err error) {
	text, err := o.in.ReadBytes('\n')
	if err != nil && (err != io.EOF || len(text) == 0) {
		return nil, nil, err
	}
	o.line++
	if len(bytes.TrimSpace(text)) == 0 {
		if _, err := o.in.Peek(1); err == io.EOF {
			return nil, nil, io.EOF
		}
		return nil, nil, o.wrong("the line is empty")
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, nil, o.wrong(`want an object, as in {"age": 38, "kind": "cat"}`)
	}
	seen := map[string]bool{}
	for d.More() {
		t, err := d.Token()
		key, ok := t.(string)
		if err != nil || !ok {
			return nil, nil, o.broken(err)
		}
		if seen[key] {
			return nil, nil, o.wrong("the key %s stands twice", clip(key))
		}
		seen[key] = true
		cell, err := d.Token()
		if err != nil {
			return nil, nil, o.broken(err)
		}
		text := ""
		switch v := cell.(type) {
		case nil:
		case json.Delim:
			return nil, nil, o.wrong("the value of %s is a list or an object, want a number, a text, true, false or null", clip(key))
		default:
			text = fmt.Sprint(v)
		}
		keys, cells = append(keys, key), append(cells, text)
	}
	if _, err := d.Token(); err != nil {
		return nil, nil, o.broken(err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, nil, o.wrong("there is more behind the object: want one on each line")
	}
	return keys, cells, nil
}

func (o *objects) broken(err error) error {
	if err == nil || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the object does not end on its line")
	}
	return o.wrong("is no JSON: %w", err)
}
