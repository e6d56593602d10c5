package dataset

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// npyMagic begins every .npy file (NumPy enhancement proposal 1).
const npyMagic = "\x93NUMPY"

const (
	maxNPYHeader = 1 << 16
	maxAxes      = 32 // numpy's own limit before 2.0
)

// npyHeader is the description in front of an array.
type npyHeader struct {
	layout
	bytes uint64 // length of the header itself
}

// readNPYHeader reads the header and leaves the reader at the first element.
func readNPYHeader(r io.Reader) (*npyHeader, error) {
	var lead [12]byte
	if _, err := io.ReadFull(r, lead[:8]); err != nil {
		return nil, truncated(err)
	}
	if string(lead[:6]) != npyMagic {
		return nil, errors.New("is no .npy file")
	}
	var length, start uint64
	switch lead[6] {
	case 1:
		if _, err := io.ReadFull(r, lead[8:10]); err != nil {
			return nil, truncated(err)
		}
		length, start = uint64(binary.LittleEndian.Uint16(lead[8:])), 10
	case 2, 3:
		if _, err := io.ReadFull(r, lead[8:12]); err != nil {
			return nil, truncated(err)
		}
		length, start = uint64(binary.LittleEndian.Uint32(lead[8:])), 12
	default:
		return nil, fmt.Errorf("version %d of the .npy format is not known", lead[6])
	}
	if length > maxNPYHeader {
		return nil, fmt.Errorf("corrupt header: %d bytes long", length)
	}
	text := make([]byte, length)
	if _, err := io.ReadFull(r, text); err != nil {
		return nil, truncated(err)
	}
	h := &npyHeader{bytes: start + length}
	if err := h.parse(string(text)); err != nil {
		return nil, err
	}
	return h, nil
}

func truncated(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return errors.New("the file is truncated")
	}
	return fmt.Errorf("the file is corrupt: %w", err)
}

// parse reads the Python dictionary
// {'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }.
func (h *npyHeader) parse(text string) error {
	p := &literal{rest: text}
	seen := map[string]bool{}
	p.want("{")
	for p.err == nil && !p.next("}") {
		key := p.text()
		p.want(":")
		if seen[key] {
			p.fail("%s twice", key)
		}
		seen[key] = true
		switch key {
		case "descr":
			if p.peek("[") {
				return errors.New("holds records (a structured dtype), want plain numbers")
			}
			if err := h.setType(p.text()); p.err == nil && err != nil {
				return err
			}
		case "fortran_order":
			h.fortran = p.boolean()
		case "shape":
			h.shape = p.tuple()
		default:
			p.fail("unknown key %q", clip(key))
		}
		if !p.next(",") && !p.peek("}") {
			p.fail("want a comma at %q", clip(p.rest))
		}
	}
	if p.err == nil && strings.TrimSpace(p.rest) != "" {
		p.fail("%q after its end", clip(p.rest))
	}
	if p.err == nil && len(seen) != 3 {
		p.fail("want descr, fortran_order and shape")
	}
	return p.err
}

// setType reads a type such as <f8: byte order, kind, bytes.
func (h *npyHeader) setType(descr string) error {
	unread := fmt.Errorf("dtype %q is not read; want bool, int8 to int64, uint8 to uint64, float16, bfloat16, float32 or float64%s",
		clip(descr), dtypeHint(descr))
	switch descr {
	// numpy has no letter for the bfloat16 of ml_dtypes (JAX, TensorFlow), and writes
	// a void with a byte order, which no other type of two bytes has.
	case "<V2", ">V2", "bfloat16":
		h.order, h.kind, h.size = binary.LittleEndian, 'g', 2
		if descr[0] == '>' {
			h.order = binary.BigEndian
		}
		return nil
	}
	if len(descr) != 3 {
		return unread
	}
	h.order, h.kind, h.size = binary.LittleEndian, descr[1], int(descr[2]-'0')
	switch descr[1:] {
	case "b1", "i1", "u1":
		if !strings.Contains("|<>=", descr[:1]) {
			return unread
		}
		return nil
	case "i2", "i4", "i8", "u2", "u4", "u8", "f2", "f4", "f8":
	default:
		return unread
	}
	switch descr[0] {
	case '<':
	case '>':
		h.order = binary.BigEndian
	default: // '=' means the order of a machine unknown
		return unread
	}
	return nil
}

// dtypeHint says how an array of another type is written as one that is read.
func dtypeHint(descr string) string {
	switch {
	case descr == "|V2":
		return "; if it is bfloat16, numpy.save(file, a.view(ml_dtypes.bfloat16).astype('float32'))"
	case strings.Contains(descr, "O"):
		return "; of objects, numpy.save(file, a.astype('float64')) writes the numbers"
	case strings.HasSuffix(descr, "V1"), descr == "<f1":
		return "; of 8-bit floats, numpy.save(file, a.astype('float32')) writes the numbers"
	case strings.Contains(descr, "f"), strings.Contains(descr, "g"):
		return "; numpy.save(file, a.astype('float64')) writes the nearest"
	case strings.ContainsAny(descr, "US"):
		return "; of texts, numpy.save(file, a.astype('float64')) writes the numbers"
	}
	return ""
}

// literal reads the few Python literals of a header; the first error stays.
type literal struct {
	rest string
	err  error
}

func (p *literal) fail(format string, args ...any) {
	if p.err == nil {
		p.err = fmt.Errorf("corrupt header: "+format, args...)
	}
}

func (p *literal) peek(token string) bool {
	p.rest = strings.TrimLeft(p.rest, " \n\t")
	return strings.HasPrefix(p.rest, token)
}

func (p *literal) next(token string) bool {
	if !p.peek(token) {
		return false
	}
	p.rest = p.rest[len(token):]
	return true
}

func (p *literal) want(token string) {
	if !p.next(token) {
		p.fail("want %s at %q", token, clip(p.rest))
	}
}

func (p *literal) text() string {
	for _, quote := range []string{"'", `"`} {
		if p.next(quote) {
			s, rest, ok := strings.Cut(p.rest, quote)
			if ok {
				p.rest = rest
				return s
			}
		}
	}
	p.fail("want a text at %q", clip(p.rest))
	return ""
}

func (p *literal) boolean() bool {
	if p.next("True") {
		return true
	}
	p.want("False")
	return false
}

func (p *literal) tuple() []int {
	shape := []int{}
	p.want("(")
	for p.err == nil && !p.next(")") {
		digits := 0
		for p.peek(""); digits < len(p.rest) && p.rest[digits] >= '0' && p.rest[digits] <= '9'; {
			digits++
		}
		n, err := strconv.ParseUint(p.rest[:digits], 10, 62)
		if err != nil || len(shape) == maxAxes {
			p.fail("shape at %q", clip(p.rest))
			break
		}
		shape = append(shape, int(n))
		p.rest = strings.TrimPrefix(p.rest[digits:], "L") // Python 2 wrote 3L
		if !p.next(",") && !p.peek(")") {
			p.fail("shape at %q", clip(p.rest))
		}
	}
	return shape
}
