package asm_test

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// correct are all programs of the testdata without mistakes.
func correct(t testing.TB) []string {
	t.Helper()
	var all []string
	for _, dir := range []string{"testdata", filepath.Join("..", "isa", "testdata")} {
		files, err := filepath.Glob(filepath.Join(dir, "*.aasm"))
		require.NoError(t, err)
		for _, f := range files {
			if !strings.HasSuffix(f, "_error.aasm") {
				all = append(all, f)
			}
		}
	}
	require.Greater(t, len(all), len(isa.Table))
	return all
}

// requireSame holds that assembling the disassembly gives the encoding, and
// that the disassembly is formatted.
func requireSame(t require.TestingT, p *isa.Program) {
	text := asm.Disassemble(p)
	q, err := asm.AssembleBytes("disassembly", text, asm.Options{})
	require.NoError(t, err, "%s", text)
	require.Equal(t, isa.Encode(p), isa.Encode(q), "%s", text)
	again, err := asm.Format("disassembly", text)
	require.NoError(t, err)
	require.Equal(t, string(text), string(again))
}

func TestDisassembleFiles(t *testing.T) {
	for _, path := range correct(t) {
		p, err := asm.Assemble(path, asm.Options{})
		require.NoError(t, err)
		requireSame(t, p)
		decoded, err := isa.Decode(isa.Encode(p))
		require.NoError(t, err, path)
		requireSame(t, decoded)
	}
}

func TestDisassembly(t *testing.T) {
	src := `PARAM n = 6
param f = "fx16.8"
x = input fx8.4[row=$n, px=4*2], "$$/x.csv" ; data
w = state fx40.20[px=8], normal(seed=1, std=0.125)
loop step 7//2 {
a = matmul x, w
b = round a, $f, 2/6
assert b, -(1/2)
  loop i 2 { c = sum b, []
  }
}
`
	want := `x = input fx8.4[row=6, px=8], "$$/x.csv"
w = state fx40.20[px=8], normal(seed=1, std=1/8)

loop step 3 {
  a = matmul x, w
  b = round a, fx16.8, 1/3
  assert b, -1/2

  loop i 2 {
    c = sum b, []
  }
}
`
	p, err := asm.AssembleBytes("d.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	require.Equal(t, want, string(asm.Disassemble(p)))
}

// Any program whose operands have the form of their rows can be written,
// whatever its names: words of the language are names too.
func TestDisassembleRandom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := &isa.Program{Body: nodes(t, 0)}
		requireSame(t, p)
		q, err := isa.Decode(isa.Encode(p))
		require.NoError(t, err)
		require.Equal(t, p, q)
	})
}

var names = rapid.OneOf(
	rapid.SampledFrom([]string{"x", "loop", "param", "include", "bit", "fx16", "ufx", "matmul", "LOOP", "_", "e5"}),
	rapid.StringMatching(`[A-Za-z_][A-Za-z0-9_]{0,63}`))

var classNames = rapid.OneOf(
	rapid.SampledFrom([]string{"cat", `"`, `say "hi"`, "a,b", "$x", "${x}", ";", "'", "café", "3", "x:y@z"}),
	rapid.StringMatching(`[!-~]([ -~]{0,20}[!-~])?`))

func nodes(t *rapid.T, depth int) []isa.Node {
	var body []isa.Node
	for range rapid.IntRange(0, 4).Draw(t, "nodes") {
		if depth < 3 && rapid.IntRange(0, 3).Draw(t, "loop") == 0 {
			body = append(body, &isa.Loop{Name: names.Draw(t, "name"), Trip: rapid.IntRange(0, isa.MaxTrips).Draw(t, "trip"), Body: nodes(t, depth+1)})
			continue
		}
		row := rapid.SampledFrom(isa.Table).Draw(t, "row")
		in := &isa.Instr{Row: row}
		if row.Result {
			in.Dst = names.Draw(t, "dst")
		}
		for _, o := range row.Form {
			if o.Kind == isa.File || o.Optional && rapid.Bool().Draw(t, "missing") {
				break
			}
			n := 1
			if o.Variadic {
				n = rapid.IntRange(1, 3).Draw(t, "operands")
			}
			for range n {
				in.Args = append(in.Args, operand(t, o.Kind))
			}
		}
		body = append(body, in)
	}
	return body
}

func operand(t *rapid.T, k isa.ArgKind) isa.Arg {
	a := isa.Arg{Kind: k}
	switch k {
	case isa.Tensor, isa.AxisName:
		a.Name = names.Draw(t, "name")
	case isa.Format:
		a.Format = format(t)
	case isa.Type:
		a.Format, a.Axes = format(t), axes(t)
	case isa.Classes:
		for range rapid.IntRange(1, 3).Draw(t, "classes") {
			a.Names = append(a.Names, classNames.Draw(t, "class"))
		}
	case isa.AxisList:
		for range rapid.IntRange(0, 3).Draw(t, "axes") {
			a.Names = append(a.Names, names.Draw(t, "axis"))
		}
	case isa.Shape:
		a.Axes = axes(t)
	case isa.Rational:
		a.Rat = rational(t)
	case isa.Span:
		a.Lo, a.Hi = rapid.IntRange(0, isa.MaxElements).Draw(t, "lo"), rapid.IntRange(0, isa.MaxElements).Draw(t, "hi")
	case isa.Generator:
		a.Name = rapid.SampledFrom(isa.Generators).Draw(t, "generator").Name
		for range rapid.IntRange(0, 3).Draw(t, "parameters") {
			p := isa.Param{Value: rational(t)}
			if rapid.Bool().Draw(t, "named") {
				p.Name = names.Draw(t, "name")
			}
			a.Params = append(a.Params, p)
		}
	default:
		panic(fmt.Sprint("operand of kind ", k))
	}
	return a
}

func format(t *rapid.T) fixed.Format {
	f := fixed.Format{Signed: rapid.Bool().Draw(t, "signed"), Frac: rapid.IntRange(0, fixed.MaxFrac).Draw(t, "frac")}
	f.Bits = rapid.IntRange(2, fixed.MaxStateBits).Draw(t, "bits")
	return f
}

func axes(t *rapid.T) []isa.Axis {
	var axes []isa.Axis
	for range rapid.IntRange(0, 3).Draw(t, "axes") {
		axes = append(axes, isa.Axis{Name: names.Draw(t, "axis"), Size: rapid.IntRange(0, isa.MaxElements).Draw(t, "size")})
	}
	return axes
}

func rational(t *rapid.T) *big.Rat {
	integer := func(name string) *big.Int {
		b := rapid.SliceOfN(rapid.Byte(), 0, isa.MaxRationalBits/8).Draw(t, name)
		return new(big.Int).SetBytes(b)
	}
	num, den := integer("num"), integer("den")
	if den.Sign() == 0 {
		den.SetInt64(1)
	}
	if rapid.Bool().Draw(t, "negative") {
		num.Neg(num)
	}
	return new(big.Rat).SetFrac(num, den)
}

func TestFormat(t *testing.T) {
	src, err := os.ReadFile(filepath.Join("testdata", "format.in"))
	require.NoError(t, err)
	got, err := asm.Format("format.in", src)
	require.NoError(t, err)
	golden := filepath.Join("testdata", "format.out")
	if *update {
		require.NoError(t, os.WriteFile(golden, got, 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
	requireFormatKeepsBytes(t, src)
}

// Formatting again changes nothing, nor does formatting change the program.
func requireFormatKeepsBytes(t require.TestingT, src []byte) {
	got, err := asm.Format("f.aasm", src)
	require.NoError(t, err)
	again, err := asm.Format("f.aasm", got)
	require.NoError(t, err)
	require.Equal(t, string(got), string(again))
	before, err1 := asm.AssembleBytes("f.aasm", src, none)
	after, err2 := asm.AssembleBytes("f.aasm", got, none)
	require.Equal(t, err1 == nil, err2 == nil, "%v, %v", err1, err2)
	if err1 == nil {
		require.Equal(t, isa.Encode(before), isa.Encode(after))
	}
}

// none has no files to include.
var none = asm.Options{ReadFile: func(string) ([]byte, error) { return nil, os.ErrNotExist }}

func TestFormatKeepsBytes(t *testing.T) {
	for _, path := range correct(t) {
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		requireFormatKeepsBytes(t, src)
		spread := strings.NewReplacer(" ", "\t ", "[", " [ ", "(", "( \n ; in brackets\n", ",", " ,\n\n").Replace(string(src))
		if _, err := asm.Format(path, []byte(spread)); err == nil {
			requireFormatKeepsBytes(t, []byte(spread))
		}
		requireFormatKeepsBytes(t, []byte(strings.ReplaceAll(string(src), "\n", "\r\n")))
	}
}

func TestFormatReportsMistakes(t *testing.T) {
	_, err := asm.Format("f.aasm", []byte("x = relu\n y = \nz = relu [x\n"))
	require.EqualError(t, err, "f.aasm:2:5: the line ends, want name = instruction operand, …\nf.aasm:3:10: [ is not closed")
}
