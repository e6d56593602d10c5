// Package plaintext tells UTF-8 from other text, for programs and tables.
package plaintext

import (
	"bytes"
	"errors"
	"fmt"
)

// Mark is the byte order mark that some editors put before UTF-8. It is no part
// of a text.
const Mark = "\ufeff"

// ErrEmpty is the error of a file without text.
var ErrEmpty = errors.New("the file is empty")

// ErrOnlyCR is the error of text with the ends of lines that Macintoshes had.
var ErrOnlyCR = errors.New(`its lines end in CR alone, want LF or CRLF: tr '\r' '\n' makes them so`)

// OnlyCR reports whether text, or its front, has such lines.
func OnlyCR(text []byte) bool {
	cr := bytes.IndexByte(text, '\r')
	return cr >= 0 && cr < len(text)-1 && !bytes.Contains(text, []byte("\n"))
}

// Source is the text of a program without its mark. A file that is empty, or that
// is text in another encoding, is an error.
func Source(file []byte) ([]byte, error) {
	if code := Encoding(file[:min(len(file), 4096)]); code != "" {
		return nil, Foreign(code)
	}
	if OnlyCR(file) {
		return nil, ErrOnlyCR
	}
	text := bytes.TrimPrefix(file, []byte(Mark))
	if len(bytes.TrimSpace(text)) == 0 {
		return nil, ErrEmpty
	}
	return text, nil
}

// Foreign is the error of text in another encoding.
func Foreign(code string) error {
	return fmt.Errorf("is text in %s, want UTF-8: iconv -f %s -t UTF-8 makes it so", code, code)
}

// Encoding names the encoding of text that begins with head, if it has wider
// units than bytes: by its mark, or by the zeros that Latin letters have in them.
func Encoding(head []byte) string {
	even, odd := zeros(head, 0), zeros(head, 1)
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(head, []byte("\x00\x00\xfe\xff")):
		return "UTF-32"
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return "UTF-16"
	case len(head) >= 4 && odd > len(head)/4 && even == 0:
		return "UTF-16LE"
	case len(head) >= 4 && even > len(head)/4 && odd == 0:
		return "UTF-16BE"
	}
	return ""
}

// zeros counts the bytes 0 at every other place.
func zeros(b []byte, from int) (n int) {
	for i := from; i < len(b); i += 2 {
		if b[i] == 0 {
			n++
		}
	}
	return n
}
