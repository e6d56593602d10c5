// Package functab makes the tables of unary functions that the lookup argument
// proves against.
//
// A table of f from format fxB.F to format fxC.G has a row for each of the 2ᴮ
// integers v of the input format. Its value is
//
//	y = floor(f(v·2⁻ᶠ)·2ᴳ + 1/2),
//
// the integer nearest to the exact result, halves up. Every row is correctly
// rounded, so a table depends on nothing but this definition. A row is
// undefined where f is (log and rsqrt of v ≤ 0, recip of 0) and where y is not
// an integer of the output format; there the machine traps.
//
// Rounding follows Ziv ("Fast evaluation of elementary mathematical functions
// with correctly rounded last bit", ACM TOMS 17(3), 1991): a kernel encloses
// f(x)·2ᴾ between two integers, and rows whose enclosure holds a rounding
// boundary are enclosed again with 2P bits.
package functab

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/aivm/aivm/isa/fixed"
)

// MaxBits is the greatest width of an input or output format of a table.
const MaxBits = 16

// Function is a unary function that has tables.
type Function struct {
	Name    string // mnemonic
	Formula string // its value at x

	// One of the two is set. direct gives f(v·2⁻ᶠ)·2ᴳ rounded, or false where
	// it is undefined or at least 2^17; newKernel the kernel of inputs v·2⁻ᶠ.
	direct    func(v int64, frac, outFrac uint) (int64, bool)
	newKernel func(frac, prec uint) kernel
}

// Functions are the functions that have tables.
var Functions = []Function{
	{Name: "exp", Formula: "e^x", newKernel: newExp},
	{Name: "expneg", Formula: "e^-x", newKernel: newExpNeg},
	{Name: "log", Formula: "ln x", newKernel: newLog},
	{Name: "recip", Formula: "1/x", direct: recip},
	{Name: "rsqrt", Formula: "1/√x", direct: rsqrt},
	{Name: "sigmoid", Formula: "1/(1+e^-x)", newKernel: newSigmoid},
	{Name: "tanh", Formula: "tanh x", newKernel: newTanh},
	{Name: "gelu", Formula: "x·Φ(x), Φ the normal distribution function", newKernel: newGelu},
	{Name: "dgelu", Formula: "Φ(x) + x·φ(x), the derivative of gelu", newKernel: newDgelu},
}

// Lookup is the function of the given name.
func Lookup(name string) (Function, error) {
	names := make([]string, len(Functions))
	for i, f := range Functions {
		if f.Name == name {
			return f, nil
		}
		names[i] = f.Name
	}
	return Function{}, fmt.Errorf("no function %q has a table, only %s", name, strings.Join(names, ", "))
}

// undefined marks a row without a value.
const undefined = -1 << 31

// T is the table of a function between two formats. It does not change.
type T struct {
	name    string
	in, out fixed.Format
	min     int64 // least integer of in, the input of row 0
	max     int64 // greatest integer of in

	least, greatest int64 // integers of out
	y               []int32
}

// Name is the name of the function.
func (t *T) Name() string { return t.name }

// In is the format of the inputs.
func (t *T) In() fixed.Format { return t.in }

// Out is the format of the values.
func (t *T) Out() fixed.Format { return t.out }

// At is the value for input integer v; ok is false where the row is undefined
// or v is no integer of the input format.
func (t *T) At(v int64) (y int64, ok bool) {
	i := uint64(v) - uint64(t.min)
	if i >= uint64(len(t.y)) || t.y[i] == undefined {
		return 0, false
	}
	return int64(t.y[i]), true
}

// Total reports whether every row is defined.
func (t *T) Total() bool { return !slices.Contains(t.y, undefined) }

// Table is the table of the named function from format in to format out, each
// of at most MaxBits bits. Tables are made once and shared; it is safe for
// concurrent use.
func Table(name string, in, out fixed.Format) (*T, error) {
	f, err := Lookup(name)
	if err != nil {
		return nil, err
	}
	if err := checkFormats(name, in, out); err != nil {
		return nil, err
	}
	return cached(key{name, in, out}, func() (*T, error) { return newTable(f, in, out) })
}

func checkFormats(name string, in, out fixed.Format) error {
	if err := in.Check(fixed.MaxStateBits); err != nil {
		return fmt.Errorf("%s: input: %w", name, err)
	}
	if err := out.Check(fixed.MaxStateBits); err != nil {
		return fmt.Errorf("%s: output: %w", name, err)
	}
	if in.Bits > MaxBits {
		return fmt.Errorf("%s: input %s has %d bits, a table takes at most %d: insert round", name, in, in.Bits, MaxBits)
	}
	if out.Bits > MaxBits {
		return fmt.Errorf("%s: output %s has %d bits, a table gives at most %d", name, out, out.Bits, MaxBits)
	}
	return nil
}

// newTable computes every row.
func newTable(f Function, in, out fixed.Format) (*T, error) {
	t := &T{
		name: f.Name, in: in, out: out,
		min: in.Min().Int64(), max: in.Max().Int64(),
		least: out.Min().Int64(), greatest: out.Max().Int64(),
		y: make([]int32, 1<<in.Bits),
	}
	for i := range t.y {
		t.y[i] = undefined
	}
	if f.direct != nil {
		for v := t.min; v <= t.max; v++ {
			if y, ok := f.direct(v, uint(in.Frac), uint(out.Frac)); ok {
				t.set(v, y)
			}
		}
		return t, nil
	}
	return t, t.enclose(f.newKernel)
}

// set enters a value if the output format holds it.
func (t *T) set(v, y int64) {
	if y >= t.least && y <= t.greatest {
		t.y[v-t.min] = int32(y)
	}
}

// maxCached bounds the memory of the cache to 64 MiB; when it is full it is
// emptied. No program in use needs that many tables, a hostile one may.
const maxCached = 256

type key struct {
	name    string
	in, out fixed.Format
}

var cache = struct {
	sync.Mutex
	tables map[key]func() (*T, error)
}{tables: make(map[key]func() (*T, error))}

// cached calls fill once for a key, however many callers wait for its table.
func cached(k key, fill func() (*T, error)) (*T, error) {
	cache.Lock()
	get, ok := cache.tables[k]
	if !ok {
		if len(cache.tables) >= maxCached {
			clear(cache.tables)
		}
		get = sync.OnceValues(fill)
		cache.tables[k] = get
	}
	cache.Unlock()
	return get()
}
