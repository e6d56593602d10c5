package functab

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/fixed"
)

func format(t testing.TB, s string) fixed.Format {
	f, err := fixed.ParseFormat(s)
	require.NoError(t, err)
	return f
}

func table(t testing.TB, name, in, out string) *T {
	tab, err := Table(name, format(t, in), format(t, out))
	require.NoError(t, err)
	return tab
}

// positive says of which functions only positive arguments have values.
var positive = map[string]bool{"log": true, "rsqrt": true}

// reference is the row that the definition asks for, by the reference.
func reference(tab *T, v int64) (int64, bool) {
	if positive[tab.name] && v <= 0 || tab.name == "recip" && v == 0 {
		return 0, false
	}
	x := newReal().SetMantExp(realInt(v), -tab.in.Frac)
	y := refRound(references[tab.name](x), tab.out.Frac)
	if !tab.out.Contains(y) {
		return 0, false
	}
	return y.Int64(), true
}

func requireRow(t *testing.T, tab *T, v int64) {
	t.Helper()
	wantY, wantOK := reference(tab, v)
	y, ok := tab.At(v)
	require.Equal(t, wantOK, ok, "%s(%d·2^-%d) in %s", tab.name, v, tab.in.Frac, tab.out)
	require.Equal(t, wantY, y, "%s(%d·2^-%d) in %s", tab.name, v, tab.in.Frac, tab.out)
}

func TestRowsAreCorrectlyRounded(t *testing.T) {
	formats := [][2]string{
		{"fx16.8", "fx16.8"},
		{"fx16.11", "fx16.15"},
		{"ufx16.12", "ufx16.12"},
		{"fx16.13", "fx8.3"},
		{"fx8.4", "fx16.10"},
		{"fx16.16", "fx16.13"},
		{"fx12.24", "ufx16.14"},
		{"fx10.40", "fx16.39"},
		{"fx6.1", "fx16.0"},
		{"fx16.120", "fx16.119"},
		{"fx16.120", "fx16.0"},
		{"fx16.10", "ufx16.24"},
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for _, f := range formats {
		for _, fn := range Functions {
			t.Run(fn.Name+"/"+f[0]+"/"+f[1], func(t *testing.T) {
				tab := table(t, fn.Name, f[0], f[1])
				rows := []int64{tab.min, tab.min + 1, tab.max, tab.max - 1, 0, 1, 2, 3}
				if tab.in.Signed {
					rows = append(rows, -1, -2, -3)
				}
				for i := range 16 {
					v := tab.min + rng.Int64N(tab.max-tab.min+1)
					rows = append(rows, v>>(i%8)) // small arguments, too
				}
				for _, v := range rows {
					// The reference has no tails: see TestTails.
					if v>>tab.in.Frac < 20 && v>>tab.in.Frac >= -20 {
						requireRow(t, tab, v)
					}
				}
			})
		}
	}
}

func TestEveryRowOfSmallFormats(t *testing.T) {
	for _, fn := range Functions {
		for _, f := range [][2]string{{"fx8.4", "fx16.12"}, {"ufx7.3", "fx9.5"}, {"bit", "bit"}, {"fx2.0", "fx12.6"}} {
			tab := table(t, fn.Name, f[0], f[1])
			for v := tab.min; v <= tab.max; v++ {
				requireRow(t, tab, v)
			}
		}
	}
}

// Beyond ±20 the limits decide: e^-20 < 2^-28, and Φ(-20) < 2^-200.
func TestTails(t *testing.T) {
	for _, in := range []string{"fx16.0", "fx16.6", "fx16.8", "fx16.10"} {
		for _, outFrac := range []int{0, 3, 14} {
			out := fixed.Format{Signed: true, Bits: 16, Frac: outFrac}.String()
			tabs := make(map[string]*T)
			for _, name := range []string{"exp", "sigmoid", "tanh", "gelu", "dgelu"} {
				tabs[name] = table(t, name, in, out)
			}
			requireAt := func(name string, v, want int64) {
				y, ok := tabs[name].At(v)
				require.True(t, ok, "%s %s(%d)", in, name, v)
				require.Equal(t, want, y, "%s %s(%d)", in, name, v)
			}
			frac := format(t, in).Frac
			unit := int64(1) << outFrac
			for v := int64(20) << frac; v < 1<<15; v += 31 {
				for _, name := range []string{"exp", "sigmoid", "gelu", "dgelu"} {
					requireAt(name, -v, 0)
				}
				requireAt("tanh", -v, -unit)
				requireAt("tanh", v, unit)
				requireAt("sigmoid", v, unit)
				requireAt("dgelu", v, unit)
				_, ok := tabs["exp"].At(v)
				require.False(t, ok, "e^20 needs 28 bits")

				// gelu(x) is a little less than x: halves go down.
				want := (v<<(outFrac+1) + 1<<frac - 1) >> (frac + 1)
				if want >= 1<<15 {
					_, ok := tabs["gelu"].At(v)
					require.False(t, ok)
					continue
				}
				requireAt("gelu", v, want)
			}
		}
	}
}

func TestExactValues(t *testing.T) {
	const trap = undefined
	for _, c := range []struct {
		name, in, out string
		v, want       int64
	}{
		{"exp", "fx16.8", "fx16.8", 0, 256},
		{"exp", "fx16.0", "fx16.0", 1, 3},
		{"exp", "fx16.0", "fx16.0", 10, 22026},
		{"exp", "fx16.0", "fx16.0", 11, trap},
		{"exp", "fx16.0", "ufx16.0", 11, 59874},
		{"exp", "fx16.0", "fx16.0", -32768, 0},
		{"log", "fx16.8", "fx16.8", 256, 0},
		{"log", "ufx16.0", "fx16.11", 65535, 22713},
		{"log", "fx16.8", "fx16.8", 0, trap},
		{"log", "fx16.8", "fx16.8", -1, trap},
		{"log", "fx16.8", "ufx16.8", 255, trap}, // ln(255/256)·2^8 = -1.002
		{"log", "fx16.8", "ufx16.7", 255, trap}, // -0.501
		{"log", "fx16.8", "ufx16.6", 255, 0},    // -0.25
		{"recip", "fx16.8", "fx16.8", 512, 128},
		{"recip", "fx16.8", "fx16.8", -512, -128},
		{"recip", "fx16.8", "fx16.8", 3, 21845},
		{"recip", "fx16.8", "fx16.8", 2, trap}, // 32768
		{"recip", "fx16.8", "fx16.8", -2, -32768},
		{"recip", "fx16.0", "fx16.0", 2, 1},  // 1/2: halves up
		{"recip", "fx16.0", "fx16.0", -2, 0}, // -1/2
		{"recip", "fx16.0", "fx16.0", 0, trap},
		{"recip", "fx16.120", "fx16.0", 32767, trap},
		{"rsqrt", "fx16.8", "fx16.8", 1024, 128},
		{"rsqrt", "fx16.0", "fx16.0", 4, 1}, // 1/2
		{"rsqrt", "fx16.0", "fx16.0", 5, 0},
		{"rsqrt", "fx16.0", "fx16.0", 0, trap},
		{"rsqrt", "fx16.0", "fx16.0", -4, trap},
		{"rsqrt", "fx16.120", "fx16.120", 1, trap},
		{"sigmoid", "fx16.8", "fx16.8", 0, 128},
		{"sigmoid", "fx16.120", "fx16.0", 0, 1}, // 1/2
		{"sigmoid", "fx16.120", "fx16.0", -1, 0},
		{"sigmoid", "fx16.120", "fx16.0", 1, 1},
		{"tanh", "fx16.8", "fx16.8", 0, 0},
		{"tanh", "fx16.20", "fx16.19", 1, 0}, // x - x³/3 is below the half
		{"tanh", "fx16.20", "fx16.19", -1, 0},
		{"gelu", "fx16.8", "fx16.8", 0, 0},
		{"gelu", "fx16.20", "fx16.20", 1, 1}, // x/2 + x²/√2π is above the half
		{"gelu", "fx16.20", "fx16.20", -1, 0},
		{"dgelu", "fx16.8", "fx16.8", 0, 128},
	} {
		y, ok := table(t, c.name, c.in, c.out).At(c.v)
		require.Equal(t, c.want != trap, ok, "%+v", c)
		if ok {
			require.Equal(t, c.want, y, "%+v", c)
		}
	}
}

// Enclosures hold the exact value at every precision, not only where the guard
// bits hide their errors.
func TestKernelsEnclose(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for _, fn := range Functions {
		if fn.newKernel == nil {
			continue
		}
		for _, frac := range []uint{3, 8, 12, 15, 40} {
			for _, prec := range []uint{104, 208, 416} {
				k, b := fn.newKernel(frac, prec), newBounds()
				for range 8 {
					v := rng.Int64N(1<<16) - 1<<15
					if f := v >> frac; f < -24 || f > 24 || !k.bound(v, b) {
						continue
					}
					x := newReal().SetMantExp(realInt(v), -int(frac))
					y := newReal().SetMantExp(references[fn.Name](x), int(prec))
					lo, hi := newReal().SetInt(b.lo), newReal().SetInt(b.hi)
					require.True(t, lo.Cmp(y) <= 0 && y.Cmp(hi) < 0, "%s(%d·2^-%d) with %d bits", fn.Name, v, frac, prec)
					require.Less(t, new(big.Int).Sub(b.hi, b.lo).BitLen(), 24, "%s: loose enclosure", fn.Name)
				}
			}
		}
	}
}

func TestConstants(t *testing.T) {
	for _, prec := range []uint{64, 100, 500} {
		for name, c := range map[string]struct {
			got  *big.Int
			want *big.Float
		}{
			"ln 2":    {ln2(prec), refLog(realInt(2))},
			"π":       {pi(prec), refPi()},
			"1/√(2π)": {invSqrt2Pi(prec), refDensity(realInt(0))},
		} {
			d := sub(newReal().SetInt(c.got), newReal().SetMantExp(c.want, int(prec)))
			require.Negative(t, d.Abs(d).Cmp(realInt(1)), "%s with %d bits", name, prec)
		}
	}
}

func TestMonotone(t *testing.T) {
	for _, c := range []struct {
		name      string
		from, to  int64
		direction int64
	}{
		{"exp", -1 << 15, 1<<15 - 1, 1},
		{"expneg", -1 << 15, 1<<15 - 1, -1},
		{"log", 1, 1<<15 - 1, 1},
		{"recip", 1, 1<<15 - 1, -1},
		{"recip", -1 << 15, -1, -1},
		{"rsqrt", 1, 1<<15 - 1, -1},
		{"sigmoid", -1 << 15, 1<<15 - 1, 1},
		{"tanh", -1 << 15, 1<<15 - 1, 1},
		{"gelu", -3 << 9, 1<<15 - 1, 1}, // its minimum is at -0.7518
		{"gelu", -1 << 15, -4 << 9, -1},
		{"dgelu", -1 << 10, 1 << 10, 1}, // gelu is convex on ±√2
	} {
		tab := table(t, c.name, "fx16.11", "fx16.10")
		last, defined := int64(0), false
		for v := c.from; v <= c.to; v++ {
			y, ok := tab.At(v)
			if ok && defined && (y-last)*c.direction < 0 {
				t.Fatalf("%s: %d after %d at %d", c.name, y, last, v)
			}
			if ok {
				last, defined = y, true
			}
		}
		require.True(t, defined)
	}
}

func TestAgreesWithFloatingPoint(t *testing.T) {
	normal := func(x float64) float64 { return math.Erfc(-x/math.Sqrt2) / 2 }
	floats := map[string]func(float64) float64{
		"exp": math.Exp, "log": math.Log, "tanh": math.Tanh,
		"expneg":  func(x float64) float64 { return math.Exp(-x) },
		"recip":   func(x float64) float64 { return 1 / x },
		"rsqrt":   func(x float64) float64 { return 1 / math.Sqrt(x) },
		"sigmoid": func(x float64) float64 { return 1 / (1 + math.Exp(-x)) },
		"gelu":    func(x float64) float64 { return x * normal(x) },
		"dgelu":   func(x float64) float64 { return normal(x) + x*math.Exp(-x*x/2)/math.Sqrt(2*math.Pi) },
	}
	for _, fn := range Functions {
		tab := table(t, fn.Name, "fx16.9", "fx16.11")
		for v := tab.min; v <= tab.max; v += 3 {
			want := floats[fn.Name](float64(v)/(1<<9)) * (1 << 11)
			y, ok := tab.At(v)
			if ok {
				require.InDelta(t, want, float64(y), 0.5+1e-6, "%s(%d)", fn.Name, v)
			} else {
				require.False(t, want >= -32768.4 && want <= 32767.4, "%s(%d) = %v", fn.Name, v, want)
			}
		}
	}
}

// Frozen tables: a change of any of them breaks every key that holds it. The
// hashes were computed with mpmath at 160 bits.
func TestGolden(t *testing.T) {
	want := map[string]string{
		"exp":     "f8348186dd455832",
		"expneg":  "ec55f46f0aa366a7", // with Python's decimal at 60 digits
		"log":     "345bb1829ce30718",
		"recip":   "6f90fae577e88de9",
		"rsqrt":   "3540ec2bd171b0f0",
		"sigmoid": "9be402834c9bafc4",
		"tanh":    "21b4ed6122875927",
		"gelu":    "781f76e3494a36c3",
		"dgelu":   "81bee84f96cec692",
	}
	for _, fn := range Functions {
		tab := table(t, fn.Name, "fx16.11", "fx16.13")
		h := sha256.New()
		for v := tab.min; v <= tab.max; v++ {
			y, ok := tab.At(v)
			if !ok {
				y = undefined
			}
			_ = binary.Write(h, binary.BigEndian, y)
		}
		require.Equal(t, want[fn.Name], hex.EncodeToString(h.Sum(nil)[:8]), fn.Name)
	}
}

func TestAtOutside(t *testing.T) {
	tab := table(t, "tanh", "fx8.4", "fx8.4")
	for _, v := range []int64{-129, 128, math.MinInt64, math.MaxInt64} {
		_, ok := tab.At(v)
		require.False(t, ok, "%d is no fx8.4", v)
	}
	require.Equal(t, "tanh", tab.Name())
	require.Equal(t, "fx8.4", tab.In().String())
	require.Equal(t, "fx8.4", tab.Out().String())
}

func TestErrors(t *testing.T) {
	fx := func(bits, frac int) fixed.Format { return fixed.Format{Signed: true, Bits: bits, Frac: frac} }
	for _, c := range []struct {
		name    string
		in, out fixed.Format
		want    string
	}{
		{"exp", fx(24, 8), fx(16, 8), "exp: input fx24.8 has 24 bits, a table takes at most 16: insert round"},
		{"exp", fx(16, 8), fx(17, 8), "exp: output fx17.8 has 17 bits, a table gives at most 16"},
		{"sin", fx(16, 8), fx(16, 8), `no function "sin" has a table, only exp, expneg, log, recip, rsqrt, sigmoid, tanh, gelu, dgelu`},
		{"log", fx(0, 0), fx(16, 8), "log: input: number format fx0.0: 0 bits, want 1 to 100"},
		{"log", fx(16, 8), fx(16, -1), "log: output: number format fx16.-1: scale -1, want 0 to 120"},
	} {
		_, err := Table(c.name, c.in, c.out)
		require.EqualError(t, err, c.want)
	}
}

func TestCache(t *testing.T) {
	a, b := table(t, "exp", "fx9.5", "fx16.8"), table(t, "exp", "fx9.5", "fx16.8")
	require.Same(t, a, b)
	require.NotSame(t, a, table(t, "exp", "fx9.5", "fx16.7"))
	for frac := range maxCached + 1 {
		table(t, "recip", fixed.Format{Bits: 1, Frac: frac % 100}.String(), fixed.Format{Bits: 2, Frac: frac / 100}.String())
	}
	require.LessOrEqual(t, len(cache.tables), maxCached)
}

func TestNamesAreMnemonics(t *testing.T) {
	seen := make(map[string]bool)
	for _, f := range Functions {
		require.False(t, seen[f.Name])
		seen[f.Name] = true
		require.Equal(t, strings.ToLower(f.Name), f.Name)
		require.NotEmpty(t, f.Formula)
		require.NotEqual(t, f.direct == nil, f.newKernel == nil, "one way to compute %s", f.Name)
		require.Contains(t, references, f.Name)
	}
}
