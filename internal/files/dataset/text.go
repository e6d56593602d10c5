package dataset

import (
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"

	"github.com/aivm/aivm/internal/files/plaintext"
)

// characters are what is selected of a text: each is a row, and a class by itself.
const characters = "characters"

// maxText bounds the bytes of a text.
const maxText = 1 << 26

// invisible are the names of characters that have no other as a class.
var invisible = map[rune]string{' ': "space", '\n': "newline", '\t': "tab"}

// readText puts the characters of a text in UTF-8. A line ends with one newline, however the file has it.
func (in *intake) readText(r io.Reader) error {
	if !in.spec.OneHot {
		return fmt.Errorf("%s: characters are no numbers: want them one-hot, as in text.txt:characters@onehot", in.name)
	}
	src, err := io.ReadAll(io.LimitReader(r, maxText+1))
	if err != nil {
		return err
	}
	if len(src) > maxText {
		return fmt.Errorf("%s: more than %d bytes", in.name, maxText)
	}
	if src, err = plaintext.Source(src); err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	lo, hi := 0, len(src)
	if rows := in.spec.Rows; rows != nil {
		lo, hi = rows[0], rows[1]
	}
	at := 0
	for len(src) > 0 && at < hi {
		c, n := utf8.DecodeRune(src)
		if src = src[n:]; c == '\r' && len(src) > 0 && src[0] == '\n' {
			continue
		}
		if c == utf8.RuneError && n == 1 {
			return fmt.Errorf("%s: character %d is no UTF-8", in.name, at)
		}
		name := invisible[c]
		if name == "" {
			if unicode.IsControl(c) || unicode.IsSpace(c) {
				return fmt.Errorf("%s: character %d is %q, want one that is seen, a space, a tab or a newline", in.name, at, c)
			}
			name = string(c)
		}
		if at >= lo {
			if err := in.put(number{state: className, text: name}); err != nil {
				return fmt.Errorf("%s: character %d: %w", in.name, at, err)
			}
		}
		at++
	}
	if in.spec.Rows != nil && at < hi {
		return fmt.Errorf("%s: @rows=%d:%d, but there are %s", in.name, lo, hi, plural(at, "character"))
	}
	in.shape = []int{at - lo, 1}
	want, _ := in.wantedRows([]int{1})
	return in.checkRows(at-lo, want)
}

// Characters is the number of characters of a text.
func Characters(source, baseDir string) (int, error) {
	spec, err := ParseSpec(source)
	if err != nil {
		return 0, err
	}
	in := newIntake(spec, baseDir)
	n := 0
	in.put = func(number) error { n++; return nil }
	return n, in.read()
}
