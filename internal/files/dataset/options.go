package dataset

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// options lists the options of a source; those with a value have a parser.
var options = []struct {
	name string
	set  func(*Spec, string) error
	hint string // how the value looks; empty: none
}{
	{"onehot", func(s *Spec, _ string) error { s.OneHot = true; return nil }, ""},
	{"header", func(s *Spec, _ string) error { s.Header = true; return nil }, ""},
	{"noheader", func(s *Spec, _ string) error { s.NoHeader = true; return nil }, ""},
	{"raw", func(s *Spec, _ string) error { s.Raw = true; return nil }, ""},
	{"pad", func(s *Spec, _ string) error { s.Pad = true; return nil }, ""},
	{"transpose", func(s *Spec, _ string) error { s.Transpose = true; return nil }, ""},
	{"rows", setRows, "@rows=0:100"},
	{"scale", setScale, "@scale=1/16"},
	{"separator", setSeparator, "@separator=semicolon"},
	{"decimal", setDecimal, "@decimal=comma"},
	{"drop", setDrop, "@drop='age'/'income'"},
}

// optionAt is the place of an option, or -1.
func optionAt(name string) int {
	for i, o := range options {
		if o.name == name {
			return i
		}
	}
	return -1
}

func optionNames() (names []string) {
	for _, o := range options {
		names = append(names, o.name)
	}
	return names
}

// optionHint says that an unknown name may end in a misspelt option.
func optionHint(name string) string {
	at := strings.LastIndexByte(name, '@')
	if at < 0 {
		return ""
	}
	option, _, _ := strings.Cut(name[at+1:], "=")
	if s := suggest(option, optionNames()); s != "" {
		return fmt.Sprintf("; there is no option @%s%s", clip(option), s)
	}
	return fmt.Sprintf("; there is no option @%s (options: @%s)", clip(option), strings.Join(optionNames(), ", @"))
}

// splitOptions are the options between signs; in those of a table names may stand.
func (s *Spec) splitOptions(text string) []string {
	if s.table() {
		parts, _ := splitOutside(text, '@')
		return parts
	}
	return strings.Split(text, "@")
}

func (s *Spec) setOptions(texts []string) error {
	seen := map[string]bool{}
	for _, text := range texts {
		name, value, hasValue := strings.Cut(text, "=")
		at := optionAt(name)
		if at < 0 {
			return fmt.Errorf("unknown option @%s%s", name, suggest(name, optionNames()))
		}
		if seen[name] {
			return fmt.Errorf("option @%s is given twice", name)
		}
		seen[name] = true
		if o := options[at]; hasValue != (o.hint != "") {
			if hasValue {
				return fmt.Errorf("option @%s takes no value", name)
			}
			return fmt.Errorf("option @%s wants a value, as in %s", name, o.hint)
		}
		if err := options[at].set(s, value); err != nil {
			return err
		}
	}
	return nil
}

func (s *Spec) check() error {
	switch {
	case s.Raw && s.OneHot:
		return fmt.Errorf("@raw and @onehot exclude each other")
	case s.Raw && s.Scale != nil:
		return fmt.Errorf("@raw and @scale exclude each other")
	case s.OneHot && s.steps:
		return fmt.Errorf("@onehot takes labels as they stand, without | behind the column")
	case s.OneHot && s.Scale != nil:
		return fmt.Errorf("@onehot and @scale exclude each other")
	case s.Header && s.NoHeader:
		return fmt.Errorf("@header and @noheader exclude each other")
	case (s.Separator != 0 || s.Decimal) && s.Kind != CSV && s.Kind != TSV:
		return fmt.Errorf("@separator and @decimal are for .csv and .tsv files")
	case s.Separator == ',' && s.Decimal:
		return fmt.Errorf("@separator=comma and @decimal=comma exclude each other")
	case s.NoHeader && s.Kind == JSONL:
		return fmt.Errorf("@noheader is for .csv files: the keys of .jsonl name its columns")
	case s.NoHeader && s.typed():
		return fmt.Errorf("@noheader is for .csv files: columns of this one have names")
	case s.Kind == Images && (s.Selector == folder) != s.OneHot:
		return fmt.Errorf("of images, the labels are folder@onehot and the numbers pixels, as in faces/*/*.png:folder@onehot")
	case s.Header && !s.table():
		return fmt.Errorf("@header is for .csv files")
	case s.NoHeader && !s.table():
		return fmt.Errorf("@noheader is for .csv files")
	case s.Drop != "" && !s.table():
		return fmt.Errorf("@drop is for tables")
	case s.Transpose && s.table():
		return fmt.Errorf("@transpose is for .npy, .npz and .safetensors files")
	}
	return nil
}

func setRows(s *Spec, value string) error {
	lo, hi, ok := strings.Cut(value, ":")
	a, err1 := strconv.ParseUint(lo, 10, 47)
	b, err2 := strconv.ParseUint(hi, 10, 47)
	if !ok || err1 != nil || err2 != nil || a >= b {
		return fmt.Errorf("@rows=%s: want first:end with first < end, as in @rows=0:100", value)
	}
	s.Rows = &[2]int{int(a), int(b)}
	return nil
}

// separators are the marks between cells, by name.
var separators = []struct {
	name string
	mark byte
}{{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"bar", '|'}, {"blank", ' '}}

func setSeparator(s *Spec, value string) error {
	var names []string
	for _, x := range separators {
		if x.name == value {
			s.Separator = x.mark
			return nil
		}
		names = append(names, x.name)
	}
	return fmt.Errorf("@separator=%s: want one of %s", clip(value), strings.Join(names, ", "))
}

func setDecimal(s *Spec, value string) error {
	if s.Decimal = value == "comma"; !s.Decimal && value != "point" {
		return fmt.Errorf("@decimal=%s: want comma or point", clip(value))
	}
	return nil
}

func setDrop(s *Spec, value string) error {
	s.Drop = value
	_, err := s.dropped()
	return err
}

// dropped are the columns of drop.
func (s *Spec) dropped() (terms []columnTerm, err error) {
	if s.Drop == "" {
		return nil, nil
	}
	parts, closed := splitOutside(s.Drop, '/')
	for _, part := range parts {
		t, err := parseColumns(part)
		if err == nil && !closed {
			err = errors.New("a quote is not closed")
		}
		if err == nil && (len(t) != 1 || t[0].cell != nil) {
			err = fmt.Errorf("want columns with slashes between")
		}
		if err != nil {
			return nil, fmt.Errorf("@drop=%s: %w, as in @drop='age'/'income'", clip(s.Drop), err)
		}
		terms = append(terms, t...)
	}
	return terms, nil
}

func setScale(s *Spec, value string) error {
	bad := fmt.Errorf("@scale=%s: want a number other than 0, as in @scale=1/16 or @scale=0.5", value)
	if len(value) > 40 || strings.Trim(value, "0123456789.-/") != "" {
		return bad
	}
	r, ok := new(big.Rat).SetString(value)
	if !ok || r.Sign() == 0 {
		return bad
	}
	s.Scale = r
	return nil
}
