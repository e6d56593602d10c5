package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// safetensorsMetadata is the key of the header that is no tensor.
const safetensorsMetadata = "__metadata__"

// parseSafetensors reads a header
//
//	{"__metadata__": {"format": "pt"},
//	 "h.weight": {"dtype": "F32", "shape": [3, 4], "data_offsets": [0, 48]}}
//
// Keys given twice and unknown ones are errors: two readers could take them for
// different tensors.
func parseSafetensors(text []byte) (map[string]*safetensor, error) {
	// Valid JSON leaves only the kinds of tokens to check.
	if len(text) == 0 || text[0] != '{' || !utf8.Valid(text) || !json.Valid(text) {
		return nil, fmt.Errorf("corrupt header: %q is no JSON object", clip(string(text[:min(len(text), 64)])))
	}
	p := &jsonTokens{in: json.NewDecoder(bytes.NewReader(text))}
	p.in.UseNumber()
	tensors := map[string]*safetensor{}
	p.object(func(name string) {
		if name == safetensorsMetadata {
			p.optional(func(string) { p.text() })
			return
		}
		tensors[name] = p.tensor(name)
	})
	return tensors, p.err
}

// jsonTokens reads the values that a header must have; the first error stays.
type jsonTokens struct {
	in  *json.Decoder
	err error
}

func (p *jsonTokens) fail(format string, args ...any) {
	if p.err == nil {
		p.err = fmt.Errorf("corrupt header: "+format, args...)
	}
}

func (p *jsonTokens) next() json.Token {
	if p.err != nil {
		return nil
	}
	t, err := p.in.Token()
	if err != nil {
		p.fail("%w", err)
	}
	return t
}

func (p *jsonTokens) want(d json.Delim) {
	if t := p.next(); t != d {
		p.fail("%q, want %v", clip(fmt.Sprint(t)), d)
	}
}

func (p *jsonTokens) text() string {
	t := p.next()
	s, ok := t.(string)
	if !ok {
		p.fail("%q, want a text", clip(fmt.Sprint(t)))
	}
	return s
}

// object calls value behind each key.
func (p *jsonTokens) object(value func(key string)) {
	p.want('{')
	p.members(value)
}

// optional is an object, or null.
func (p *jsonTokens) optional(value func(key string)) {
	switch t := p.next(); t {
	case nil: // null, or an error
	case json.Delim('{'):
		p.members(value)
	default:
		p.fail("%q, want { or null", clip(fmt.Sprint(t)))
	}
}

// members is the object behind its brace.
func (p *jsonTokens) members(value func(key string)) {
	seen := map[string]bool{}
	for p.err == nil && p.in.More() {
		key := p.text()
		if seen[key] {
			p.fail("%s twice", clip(key))
			return
		}
		seen[key] = true
		value(key)
	}
	p.want('}')
}

// list reads at most maxAxes numbers.
func (p *jsonTokens) list() []uint64 {
	numbers := []uint64{}
	p.want('[')
	for p.err == nil && p.in.More() {
		t := p.next()
		digits, ok := t.(json.Number)
		n, err := strconv.ParseUint(string(digits), 10, 62)
		if !ok || err != nil || len(numbers) == maxAxes {
			p.fail("%q in a shape or in offsets", clip(fmt.Sprint(t)))
		}
		numbers = append(numbers, n)
	}
	p.want(']')
	return numbers
}

func (p *jsonTokens) tensor(name string) *safetensor {
	t := &safetensor{}
	keys := 0
	p.object(func(key string) {
		keys++
		switch key {
		case "dtype":
			t.dtype = p.text()
		case "shape":
			for _, e := range p.list() {
				t.shape = append(t.shape, int(e))
			}
		case "data_offsets":
			at := p.list()
			if len(at) != 2 {
				p.fail("tensor %s: %s, want 2", clip(name), plural(len(at), "offset"))
				return
			}
			t.begin, t.end = at[0], at[1]
		default:
			p.fail("tensor %s: unknown key %q", clip(name), clip(key))
		}
	})
	if keys != 3 {
		p.fail("tensor %s: want dtype, shape and data_offsets", clip(name))
	}
	return t
}
