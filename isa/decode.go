package isa

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

// Causes of a [DecodeError].
var (
	ErrForeign   = errors.New("no AIVM program")
	ErrVersion   = errors.New("version is not supported")
	ErrTruncated = errors.New("program is truncated")
	ErrMalformed = errors.New("program is malformed")
)

// DecodeError says why bytes are no encoding of a program. Its cause is one of
// [ErrForeign], [ErrVersion], [ErrTruncated] and [ErrMalformed].
type DecodeError struct {
	Offset int // in bytes
	Cause  error
	Msg    string
}

func (e *DecodeError) Error() string {
	return fmt.Sprintf("%v: byte %d: %s", e.Cause, e.Offset, e.Msg)
}

// Unwrap is the cause.
func (e *DecodeError) Unwrap() error { return e.Cause }

// Decode reads the encoding of a program. It accepts exactly one encoding of
// each program, so Encode(Decode(b)) = b. The program has the limits of
// [Check] on size and nesting but is not checked. Errors are *DecodeError.
func Decode(b []byte) (*Program, error) {
	d := &decoder{b: b}
	d.header()
	p := &Program{Body: d.block(0)}
	if d.err == nil && d.version == classesVersion && !d.classes {
		d.malformed(len(Magic), "version %d without a list of classes, want 1", d.version)
	}
	if d.err == nil && d.off < len(b) {
		d.malformed(d.off, "%d bytes after the end", len(b)-d.off)
	}
	if d.err != nil {
		return nil, d.err
	}
	return p, nil
}

// decoder reads from b; after the first error all reads return zeros.
type decoder struct {
	b       []byte
	off     int
	items   int // nodes, operands, names, axes and parameters so far
	version byte
	classes bool // there is a list of classes
	err     *DecodeError
}

func (d *decoder) fail(at int, cause error, format string, a ...any) {
	if d.err == nil {
		d.err = &DecodeError{at, cause, fmt.Sprintf(format, a...)}
	}
}

func (d *decoder) malformed(at int, format string, a ...any) {
	d.fail(at, ErrMalformed, format, a...)
}

func (d *decoder) header() {
	switch n := len(Magic); {
	case len(d.b) == 0:
		d.fail(0, ErrTruncated, "the file is empty")
	case len(d.b) > MaxEncoding:
		d.malformed(0, "%d bytes, want %d at most", len(d.b), MaxEncoding)
	case len(d.b) <= n && bytes.HasPrefix([]byte(Magic), d.b):
		d.fail(len(d.b), ErrTruncated, "the header has %d bytes", n+1)
	case !bytes.HasPrefix(d.b, []byte(Magic)):
		d.fail(0, ErrForeign, "it starts with %q, want %q", d.b[:min(len(d.b), n)], Magic)
	case d.b[n] == 0 || d.b[n] > Version:
		d.fail(n, ErrVersion, "version %d, want 1 or %d", d.b[n], Version)
	default:
		d.version = d.b[n]
		d.off = n + 1
	}
}

// take is the next n bytes, nil after an error.
func (d *decoder) take(n int, what string) []byte {
	if d.err == nil && n > len(d.b)-d.off {
		d.fail(d.off, ErrTruncated, "%d bytes left, %s has %d", len(d.b)-d.off, what, n)
	}
	if d.err != nil {
		return nil
	}
	d.off += n
	return d.b[d.off-n : d.off]
}

func (d *decoder) byte(what string) byte {
	if b := d.take(1, what); b != nil {
		return b[0]
	}
	return 0
}

// number reads a minimal varint of at most limit.
func (d *decoder) number(limit int, what string) int {
	if d.err != nil {
		return 0
	}
	v, n := binary.Uvarint(d.b[d.off:])
	switch {
	case n == 0:
		d.fail(d.off, ErrTruncated, "%s is cut off", what)
	case n < 0 || v > uint64(limit):
		d.malformed(d.off, "%s is greater than %d", what, limit)
	case n > 1 && d.b[d.off+n-1] == 0:
		d.malformed(d.off, "%s is not written with the fewest bytes", what)
	default:
		d.off += n
		return int(v)
	}
	return 0
}

// count reads the number of things that follow, each of at least size bytes.
func (d *decoder) count(limit, size int, what string) int {
	at := d.off
	n := d.number(limit, what)
	if d.err == nil && n > (len(d.b)-d.off)/size {
		d.fail(at, ErrTruncated, "%s is %d, with %d bytes left", what, n, len(d.b)-d.off)
	}
	if d.items += n; d.items > MaxItems {
		d.malformed(at, "more than %d operands, axes and parameters", MaxItems)
	}
	if d.err != nil {
		return 0
	}
	return n
}

// name reads an identifier; an empty one only if optional.
func (d *decoder) name(what string, optional bool) string {
	return d.nameOf(what, optional, identifier)
}

func (d *decoder) nameOf(what string, optional bool, valid func(string) bool) string {
	at := d.off
	s := string(d.take(d.number(MaxName, "length of "+what), what))
	if d.err == nil && !valid(s) && (s != "" || !optional) {
		d.malformed(at, "%s %q is no identifier", what, s)
	}
	return s
}

func (d *decoder) className() string {
	at := d.off
	s := string(d.take(d.number(MaxClassName, "length of a class"), "class"))
	if d.err == nil && !className(s) {
		d.malformed(at, "class %q is %s", s, noClass)
	}
	return s
}

func (d *decoder) block(depth int) []Node {
	var body []Node
	for range d.count(MaxInstructions, 3, "number of nodes") {
		at := d.off
		code := d.byte("node")
		switch {
		case d.err != nil:
			return nil
		case code != loopCode:
			body = append(body, d.instr(at, code))
		case depth == MaxDepth:
			d.malformed(at, "more than %d nested loops", MaxDepth)
		default:
			l := &Loop{Name: d.name("loop", false), Trip: d.number(MaxTrips, "trip count")}
			l.Body = d.block(depth + 1)
			body = append(body, l)
		}
	}
	return body
}

func (d *decoder) instr(at int, code byte) *Instr {
	in := &Instr{Row: byCode[code]}
	if in.Row == nil {
		d.malformed(at, "no instruction has the code %d", code)
		return in
	}
	valid := identifier
	if in.Row.Role == IsInput {
		valid = inputName
	}
	in.Dst = d.nameOf("result", true, valid)
	for range d.count(MaxOperands, 2, "number of operands") {
		in.Args = append(in.Args, d.operand())
	}
	return in
}

func (d *decoder) operand() Arg {
	at := d.off
	a := Arg{Kind: ArgKind(d.byte("operand"))}
	switch a.Kind {
	case Tensor:
		a.Name = d.nameOf("operand", false, inputName)
	case AxisName:
		a.Name = d.name("operand", false)
	case AxisList:
		for range d.count(MaxOperands, 2, "number of axes") {
			a.Names = append(a.Names, d.name("axis", false))
		}
	case Shape:
		a.Axes = d.axes()
	case Format:
		a.Format = d.format()
	case Type:
		a.Format = d.format()
		a.Axes = d.axes()
	case Rational:
		a.Rat = d.rational()
	case Span:
		a.Lo = d.number(MaxElements, "start of the span")
		a.Hi = d.number(MaxElements, "end of the span")
	case Generator:
		a.Name = d.name("generator", false)
		for range d.count(MaxItems, 4, "number of parameters") {
			a.Params = append(a.Params, Param{d.name("parameter", true), d.rational()})
		}
	case Classes:
		if d.version < classesVersion {
			d.malformed(at, "a list of classes in version %d, want %d", d.version, classesVersion)
		}
		d.classes = true
		for range d.count(MaxClasses, 2, "number of classes") {
			a.Names = append(a.Names, d.className())
		}
	default:
		d.malformed(at, "no operand has the kind %d", a.Kind)
	}
	return a
}

func (d *decoder) axes() []Axis {
	var axes []Axis
	for range d.count(MaxOperands, 3, "number of axes") {
		axes = append(axes, Axis{Name: d.name("axis", false), Size: d.number(MaxElements, "size of the axis")})
	}
	return axes
}

func (d *decoder) format() fixed.Format {
	at := d.off
	n := d.number(2*fixed.MaxStateBits+1, "number format")
	f := fixed.Format{Signed: n%2 == 1, Bits: n / 2, Frac: d.number(fixed.MaxFrac, "scale")}
	if d.err == nil {
		if err := f.Check(fixed.MaxStateBits); err != nil {
			d.malformed(at, "%v", err)
		}
	}
	return f
}

func (d *decoder) rational() *big.Rat {
	at := d.off
	n := d.number(2*maxRationalBytes+1, "numerator")
	num := d.natural(n / 2)
	den := d.natural(d.number(maxRationalBytes, "denominator"))
	if d.err != nil {
		return nil
	}
	switch {
	case den.Sign() == 0:
		d.malformed(at, "denominator is zero")
	case n == 1:
		d.malformed(at, "negative zero")
	case new(big.Int).GCD(nil, nil, num, den).BitLen() > 1:
		d.malformed(at, "%v/%v is not in lowest terms", num, den)
	}
	if d.err != nil {
		return nil
	}
	if n%2 == 1 {
		num.Neg(num)
	}
	return new(big.Rat).SetFrac(num, den)
}

// natural reads a big-endian number of n bytes without leading zeros.
func (d *decoder) natural(n int) *big.Int {
	b := d.take(n, "number")
	if len(b) > 0 && b[0] == 0 {
		d.malformed(d.off-n, "number starts with a zero")
	}
	return new(big.Int).SetBytes(b)
}
