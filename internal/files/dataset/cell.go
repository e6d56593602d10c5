package dataset

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// What becomes of a cell before it is a number of the tensor is written behind its
// column, whose name is in quotes then, or which is a number:
//
//	steps = { "|" step }
//	step  = "fill=" number        a missing cell is this number
//	      | "missing"             1 where the cell is missing, 0 where it is not
//	      | "bool"                yes, no, and other words of truth are 1 and 0
//	      | "is=" text { "/" text }  a column for each text: 1 where the cell is it
//	      | "log1p"               ln(1 + x), to the nearest multiple of 2^-32
//	      | "clip=" number ":" number  what is less or more becomes the limit
//
// They are taken in the order in which they stand.

// step is one of them.
type step struct {
	name   string
	fill   number
	lo, hi *big.Rat
	words  []string // of is, in quotes in the source
}

// cell is what becomes of a cell; nil: it is a number.
type cell struct {
	text  string // as written
	steps []step
	word  int // of is: which column of it this is
}

// MissingError says that a cell is missing, and nothing says what to do then.
type MissingError struct{ err error }

func (e *MissingError) Error() string { return e.err.Error() }
func (e *MissingError) Unwrap() error { return e.err }

// missing are the texts that stand for a cell without a value, in small letters:
// those of pandas and R, and the question mark of old data sets.
var missing = []string{"", "?", "na", "n/a", "#n/a", "#na", "<na>", "nan", "-nan", "null", "none"}

// IsMissing reports whether the text of a cell says that there is no value.
func IsMissing(text string) bool {
	if len(text) > 16 {
		return false
	}
	return slices.Contains(missing, strings.ToLower(strings.TrimSpace(text)))
}

// truths are words of truth beside those of [parseNumber].
var truths = map[string]string{"yes": "1", "y": "1", "t": "1", "on": "1", "true": "1", "no": "0", "n": "0", "f": "0", "off": "0", "false": "0"}

// cutSteps reads the steps at the front of s.
func cutSteps(s string) (c *cell, rest string, err error) {
	for rest = s; strings.HasPrefix(rest, "|"); {
		if c == nil {
			c = &cell{}
		}
		var st step
		if st, rest, err = cutStep(rest[1:]); err != nil {
			return nil, "", err
		}
		c.steps = append(c.steps, st)
	}
	if c == nil {
		return nil, s, nil
	}
	c.text = s[:len(s)-len(rest)]
	return c, rest, c.check()
}

func cutStep(s string) (st step, rest string, err error) {
	end := len(s)
	if i := strings.IndexAny(s, "|,@="); i >= 0 {
		end = i
	}
	st.name, rest = s[:end], s[end:]
	value := ""
	if strings.HasPrefix(rest, "=") && st.name != "is" {
		rest = rest[1:]
		if end = strings.IndexAny(rest, "|,@"); end < 0 {
			end = len(rest)
		}
		value, rest = rest[:end], rest[end:]
	}
	switch st.name {
	case "fill":
		st.fill, err = parseNumber(value)
	case "clip":
		lo, hi, _ := strings.Cut(value, ":")
		a, okA := parseDecimal(lo)
		b, okB := parseDecimal(hi)
		if !okA || !okB || a.state != finite || b.state != finite || a.rat().Cmp(b.rat()) > 0 {
			return st, "", fmt.Errorf("|clip=%s: want the least and the greatest number, as in |clip=0:100", clip(value))
		}
		st.lo, st.hi = a.rat(), b.rat()
	case "is":
		st.words, rest, err = cutWords(strings.TrimPrefix(rest, "="))
	case "missing", "bool", "log1p":
		if value != "" {
			err = fmt.Errorf("|%s takes no value", st.name)
		}
	default:
		names := []string{"fill", "missing", "bool", "is", "log1p", "clip"}
		err = fmt.Errorf("there is no |%s behind a column%s (there are |%s)", clip(st.name), suggest(st.name, names), strings.Join(names, ", |"))
	}
	return st, rest, err
}

// cutWords reads texts in quotes with slashes between.
func cutWords(s string) (words []string, rest string, err error) {
	for rest = s; ; {
		var word string
		var quoted bool
		if word, rest, quoted, err = cutQuoted(rest); err != nil {
			return nil, "", err
		}
		if !quoted {
			return nil, "", fmt.Errorf("|is=%s: want texts in quotes, as in |is='red'/'green'", clip(s))
		}
		if slices.Contains(words, word) {
			return nil, "", fmt.Errorf("|is: %s stands twice", clip(word))
		}
		if words = append(words, word); len(words) > maxClasses {
			return nil, "", fmt.Errorf("|is: more than %d texts", maxClasses)
		}
		if !strings.HasPrefix(rest, "/") {
			return words, rest, nil
		}
		rest = rest[1:]
	}
}

// check refuses steps that say nothing together.
func (c *cell) check() error {
	for i, s := range c.steps {
		switch {
		case (s.name == "missing" || s.name == "is") && len(c.steps) > 1:
			return fmt.Errorf("|%s stands alone behind its column", s.name)
		case s.name == "fill" && i > 0:
			return fmt.Errorf("|fill stands before |%s", c.steps[0].name)
		case s.name == "bool" && i > 0 && c.steps[i-1].name != "fill":
			return fmt.Errorf("|bool stands before |%s", c.steps[i-1].name)
		}
	}
	return nil
}

// columns are the columns that it makes of one.
func (c *cell) columns() []*cell {
	if c == nil || c.steps[0].words == nil {
		return []*cell{c}
	}
	var all []*cell
	for w := range c.steps[0].words {
		d := *c
		d.word = w
		all = append(all, &d)
	}
	return all
}

// suffix tells the column of a text from others of its column, in messages.
func (c *cell) suffix() string {
	if c == nil || c.steps[0].words == nil {
		return ""
	}
	return "=" + clip(c.steps[0].words[c.word])
}

// read is the number of a cell.
func (c *cell) read(text string) (number, error) { return c.apply(text, parseNumber) }

// apply is read where parse reads a number.
func (c *cell) apply(text string, parse func(string) (number, error)) (number, error) {
	first := &c.steps[0]
	switch first.name {
	case "missing":
		if IsMissing(text) {
			return integer(1), nil
		}
		return integer(0), nil
	case "is":
		return first.is(text, c.word)
	}
	steps := c.steps
	if first.name == "fill" {
		if steps = steps[1:]; IsMissing(text) {
			text, parse = first.fill.text, parseNumber
		}
	}
	if len(steps) > 0 && steps[0].name == "bool" {
		parse, steps = parseTruth, steps[1:]
	}
	n, err := parse(text)
	for i := range steps {
		if err == nil {
			n, err = steps[i].apply(n)
		}
	}
	return n, err
}

// parseTruth reads a word of truth as 1 or 0.
func parseTruth(text string) (number, error) {
	if word, ok := truths[strings.ToLower(strings.TrimSpace(text))]; ok {
		return parseNumber(word)
	}
	n, err := parseNumber(text)
	if i, ok := n.int(); !IsMissing(text) && (err != nil || !ok || i != 0 && i != 1) {
		return n, fmt.Errorf("%q is no truth value, want yes or no, true or false, 1 or 0", clip(text))
	}
	return n, err
}

func (s *step) apply(n number) (number, error) {
	switch s.name {
	case "log1p":
		return log1p(n)
	case "clip":
		switch v := n.rat(); {
		case v.Cmp(s.lo) < 0:
			return ofRat(s.lo), nil
		case v.Cmp(s.hi) > 0:
			return ofRat(s.hi), nil
		}
	}
	return n, nil
}

// is reports whether the text is the word of that number; it must be one of them.
func (s *step) is(text string, word int) (number, error) {
	text = strings.TrimSpace(text)
	switch i := slices.Index(s.words, text); {
	case i == word:
		return integer(1), nil
	case i >= 0:
		return integer(0), nil
	case IsMissing(text):
		return number{}, fmt.Errorf("the cell is missing (%q)", clip(text))
	}
	return number{}, fmt.Errorf("%q is none of the listed%s (%s)", clip(text), suggest(text, s.words), list(s.words))
}

// ofRat is a decimal that [parseDecimal] has read.
func ofRat(r *big.Rat) number {
	digits, _ := r.FloatPrec()
	n, _ := parseDecimal(r.FloatString(digits))
	return n
}
