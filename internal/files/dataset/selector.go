package dataset

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A selector says what is taken from a file: the array or tensor of a file of
// several, or terms between commas, each a column or a range of columns.
//
//	selector = ref                        of an array or a tensor
//	         | term { "," term }          of columns
//	term     = ref [ ".." ref ] steps     steps behind a name in quotes or a number alone
//	ref      = "#" digits                 a column by its number, from 0
//	         | "'" text "'" | '"' text '"'   a name; a quote in it is doubled
//	         | text                       a name without ',' or '@', that begins with no quote

// Quote writes a name as a selector has it, in quotes where it needs them. An
// assembly string has no double quotes, so single ones are taken.
func Quote(name string) string {
	plain := name == strings.TrimSpace(name) && name != "" && !strings.ContainsAny(name, ",@'\"") &&
		!strings.Contains(name, "..") && strings.Trim(name, ".") == name && name[0] != '#'
	if plain {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", "''") + "'"
}

// cutQuoted reads a name in quotes at the front of s; it is not quoted if there is none.
func cutQuoted(s string) (name, rest string, quoted bool, err error) {
	if s == "" || s[0] != '\'' && s[0] != '"' {
		return "", s, false, nil
	}
	quote := s[:1]
	var b strings.Builder
	for rest = s[1:]; ; {
		text, after, ok := strings.Cut(rest, quote)
		if !ok {
			return "", s, true, fmt.Errorf("%s: the quote is not closed", clip(s))
		}
		b.WriteString(text)
		if rest, ok = strings.CutPrefix(after, quote); !ok {
			return b.String(), after, true, nil
		}
		b.WriteString(quote)
	}
}

// cutSelector cuts a selector from the options behind it. An @ in quotes is part
// of a name; one outside begins the options if all behind it are some.
func cutSelector(s string, columns bool) (selector, options string, err error) {
	if at := dropAt(s); at >= 0 && columns { // names stand in its value
		selector, options, err = cutSelector(s[:at], columns)
		return selector, options + s[at:], err
	}
	quotes := 0 // where the last ones end
	for at := 0; ; {
		rest := strings.TrimLeft(s[at:], " ")
		_, after, quoted, err := cutQuoted(rest)
		if err == nil && columns {
			if number := numbered(rest); number > 0 && rest[number] == '|' {
				after, quoted = rest[number:], true
			}
			if quoted {
				_, after, err = cutSteps(after)
			}
		}
		if err != nil {
			return "", "", err
		}
		if quoted {
			at = len(s) - len(after)
			quotes = at
			after = strings.TrimLeft(after, " ")
			separated := columns && (strings.HasPrefix(after, ",") || strings.HasPrefix(after, ".."))
			if after != "" && after[0] != '@' && !separated {
				return "", "", fmt.Errorf("%s behind a name in quotes", clip(after))
			}
			if columns && after != "" && after[0] == '@' {
				return s[:len(s)-len(after)], after, nil
			}
		}
		next := nextRef(s[at:], columns)
		if next < 0 {
			selector, options = cutOptions(s, quotes)
			return selector, options, nil
		}
		at += next
	}
}

// dropAt is where the option drop stands, out of quotes, or -1.
func dropAt(s string) int {
	at := 0
	parts, _ := splitOutside(s, '@')
	for i, part := range parts {
		if i > 0 && strings.HasPrefix(part, "drop=") {
			return at - 1
		}
		at += len(part) + 1
	}
	return -1
}

// splitOutside splits a text at marks that stand out of quotes. What is between two
// quotes of a kind is in them; closed says that the last ones end.
func splitOutside(s string, mark byte) (parts []string, closed bool) {
	var quote byte
	from := 0
	for i := range len(s) {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == mark:
			parts, from = append(parts, s[from:i]), i+1
		}
	}
	return append(parts, s[from:]), quote == 0
}

// numbered is the length of the number of a column, as in #12, at the front of s.
func numbered(s string) int {
	if s == "" || s[0] != '#' {
		return 0
	}
	end := 1 + len(s[1:]) - len(strings.TrimLeft(s[1:], "0123456789"))
	if end == 1 || end == len(s) {
		return 0
	}
	return end
}

// nextRef is where behind a comma or dots another reference may begin, or -1.
func nextRef(s string, columns bool) int {
	if !columns {
		return -1
	}
	comma, dots := strings.IndexByte(s, ','), strings.Index(s, "..")
	switch {
	case dots >= 0 && (comma < 0 || dots < comma):
		return dots + 2
	case comma >= 0:
		return comma + 1
	}
	return -1
}

// cutOptions cuts the options from the end, none of which begin before at.
func cutOptions(s string, at int) (selector, options string) {
	end := len(s)
	for {
		i := strings.LastIndexByte(s[at:end], '@')
		if i < 0 {
			break
		}
		name, _, _ := strings.Cut(s[at+i+1:end], "=")
		if optionAt(name) < 0 {
			break
		}
		end = at + i
	}
	return s[:end], s[end:]
}

// unquoted is the name that a selector of an array or a tensor means.
func unquoted(selector string) string {
	if name, _, quoted, _ := cutQuoted(selector); quoted {
		return name
	}
	return selector
}

// columnRef is a column, by name or by number.
type columnRef struct {
	name   string
	number int // -1: by name
}

func (r columnRef) String() string {
	if r.number >= 0 {
		return fmt.Sprintf("#%d", r.number)
	}
	return clip(r.name)
}

// columnTerm is a column, or a range of them, both included.
type columnTerm struct {
	from, to columnRef
	bare     string // the text of a range without quotes, which may be one name
	cell     *cell  // what becomes of its cells
}

// parseColumns reads the selector of columns; an empty one has no terms.
func parseColumns(selector string) (terms []columnTerm, err error) {
	for rest := selector; rest != "" || terms != nil; {
		var t columnTerm
		whole, quotes := rest, false
		if t.from, rest, quotes, err = cutRef(rest); err != nil {
			return nil, err
		}
		t.to = t.from
		if after, isRange := strings.CutPrefix(rest, ".."); isRange {
			var q bool
			if t.to, rest, q, err = cutRef(after); err != nil {
				return nil, err
			}
			if !quotes && !q {
				t.bare = strings.TrimSpace(whole[:len(whole)-len(rest)])
			}
		}
		if t.cell, rest, err = cutSteps(rest); err != nil {
			return nil, err
		}
		terms = append(terms, t)
		if rest == "" {
			break
		}
		if rest[0] != ',' {
			return nil, fmt.Errorf("%s behind the steps of a column", clip(rest))
		}
		rest = rest[1:]
	}
	return terms, nil
}

// cutRef reads a reference up to a comma, dots, or the end.
func cutRef(s string) (r columnRef, rest string, quoted bool, err error) {
	s = strings.TrimLeft(s, " ")
	r.number = -1
	if r.name, rest, quoted, err = cutQuoted(s); err != nil {
		return r, "", true, err
	}
	if quoted {
		rest = strings.TrimLeft(rest, " ")
		if rest != "" && rest[0] != ',' && rest[0] != '|' && !strings.HasPrefix(rest, "..") {
			return r, "", true, fmt.Errorf("%s behind a name in quotes", clip(rest))
		}
		return r, rest, true, nil
	}
	end := len(s)
	if next := nextRef(s, true); next >= 0 {
		if end = next - 1; s[end] == '.' {
			end--
		}
	}
	if number := numbered(s); number > 0 && s[number] == '|' {
		end = number
	}
	if r.name = strings.TrimSpace(s[:end]); r.name == "" {
		return r, "", false, errors.New("a column without a name: want one, or '' for the column whose name is empty")
	}
	if digits, ok := strings.CutPrefix(r.name, "#"); ok {
		if n, err := strconv.ParseUint(digits, 10, 31); err == nil {
			r.number = int(n)
		}
	}
	return r, s[end:], false, nil
}
