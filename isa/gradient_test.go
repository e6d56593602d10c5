package isa_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// floats is a tensor of the independent implementation: float64 entries by the
// names of its axes.
type floats struct {
	axes []isa.Axis
	data []float64
}

// index is an entry of named axes.
type index map[string]int

// at reads the entry of the axes that the tensor has.
func (f *floats) at(x index) float64 { return f.data[f.flat(x)] }

func (f *floats) flat(x index) int {
	flat := 0
	for _, a := range f.axes {
		flat = flat*a.Size + x[a.Name]
	}
	return flat
}

// over calls f for all indices of the axes, joined to x.
func over(x index, axes []isa.Axis, f func(x index)) {
	if len(axes) == 0 {
		f(x)
		return
	}
	y := index{}
	for k, v := range x {
		y[k] = v
	}
	for i := range axes[0].Size {
		y[axes[0].Name] = i
		over(y, axes[1:], f)
	}
}

// sumOver is Σ f over the named axes of t.
func sumOver(x index, t *floats, names string, f func(x index) float64) float64 {
	var axes []isa.Axis
	for _, n := range strings.Fields(names) {
		i := slices.IndexFunc(t.axes, func(a isa.Axis) bool { return a.Name == n })
		axes = append(axes, t.axes[i])
	}
	s := 0.0
	over(x, axes, func(x index) { s += f(x) })
	return s
}

// tensors are the operands by name.
type tensors map[string]*floats

// gradientCase is a line of testdata/gradients.txt.
type gradientCase struct {
	row     string
	inputs  []string // declarations
	line    string   // y = line
	wrt     []string // operands whose gradients are compared
	within  float64  // tolerance
	between [2]float64
}

// The gradients are exact sums of products of multiples of 2^-20 at most: what
// differs is the rounding to 2^-30 and that of the differences in float64.
const exactly = 1e-6

var gradientOptions = regexp.MustCompile(`^(?:within ±(\d+)|between (\S+) and (\S+)|off by (\S+))$`)

func gradientCases(t *testing.T) []gradientCase {
	t.Helper()
	src, err := os.ReadFile("testdata/gradients.txt")
	require.NoError(t, err)
	number := func(s string) float64 {
		r, ok := new(big.Rat).SetString(s)
		require.True(t, ok, s)
		f, _ := r.Float64()
		return f
	}
	var all []gradientCase
	for line := range strings.Lines(string(src)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, " | ")
		require.GreaterOrEqual(t, len(f), 3, line)
		c := gradientCase{inputs: strings.Split(f[0], "; "), line: f[1], wrt: strings.Fields(f[2]), within: exactly, between: [2]float64{-1, 1}}
		c.row = strings.Fields(c.line)[0]
		for _, o := range f[3:] {
			for _, o := range strings.Split(o, ", ") {
				m := gradientOptions.FindStringSubmatch(o)
				require.NotNil(t, m, "%s: option %s", line, o)
				switch {
				case m[1] != "":
					c.between = [2]float64{-number(m[1]), number(m[1])}
				case m[2] != "":
					c.between = [2]float64{number(m[2]), number(m[3])}
				default:
					c.within = number(m[4])
				}
			}
		}
		all = append(all, c)
	}
	return all
}

// twin is the instruction that made z, by its row's rule over real numbers.
func twin(u *isa.Unit, in tensors) *floats {
	var made *isa.Instr
	u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Dst == "z" {
			made = in
		}
	})
	x := &isa.RealEval{Row: made.Row, Out: isa.NewReal(u.Named["z"].Type.Axes)}
	for _, a := range made.Args {
		if a.Kind == isa.Tensor {
			x.In = append(x.In, &isa.Real{Axes: in[a.Name].axes, Data: in[a.Name].data})
		} else {
			x.Imm = append(x.Imm, a)
		}
	}
	made.Row.EvaluateReal(x)
	return &floats{x.Out.Axes, x.Out.Data}
}

// Law 4: each gradient rule gives the central differences of Σ dy·f(x), f being the
// row's rule over real numbers, which shares nothing with its other rules.
func TestGradients(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range gradientCases(t) {
		seen[c.row] = true
		t.Run(c.line+"/"+strings.Join(c.inputs, " "), func(t *testing.T) {
			for seed := range uint64(3) {
				c.compare(t, rand.New(rand.NewPCG(seed, 4)))
			}
		})
	}
	for _, r := range isa.Table {
		require.Equal(t, r.Differentiable(), seen[r.Name], "%s has a gradient rule: %v; a line in testdata/gradients.txt: %v", r.Name, r.Differentiable(), seen[r.Name])
	}
}

// program computes the gradients g_x of Σ d·y for each x, to 2^-30.
func (c *gradientCase) program(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	for _, l := range c.inputs {
		name, typ, _ := strings.Cut(l, " ")
		fmt.Fprintf(&b, "%s = input %s\n", name, typ)
	}
	fmt.Fprintf(&b, "z = %s\n", c.line)
	u := assemble(t, b.String())
	var shape []string
	for _, a := range u.Named["z"].Type.Axes {
		shape = append(shape, fmt.Sprintf("%s=%d", a.Name, a.Size))
	}
	fmt.Fprintf(&b, "d = input fx10.8[%s]\n", strings.Join(shape, ", "))
	for _, x := range c.wrt {
		fmt.Fprintf(&b, "g_%s = grad z, d, %s\nr_%s = round g_%s, fx60.30\no_%s = output r_%s\n", x, x, x, x, x, x)
	}
	if !isa.Lookup(c.row).Basic() {
		b.WriteString("r_z = round z, fx60.30\no_z = output r_z\n")
	}
	return b.String()
}

func (c *gradientCase) compare(t *testing.T, rng *rand.Rand) {
	t.Helper()
	u := assemble(t, c.program(t))
	lo, hi := c.between[0], c.between[1]
	in, real := ints{}, tensors{}
	for _, v := range u.Inputs {
		a, b := lo, hi
		if v.Name == "d" {
			a, b = -1, 1
		}
		in[v.Name], real[v.Name] = drawDistinct(rng, v, a, b)
	}
	r := run(t, u, in)
	if !isa.Lookup(c.row).Basic() { // TestRealTwins knows the evaluations of basic ones
		for i, want := range twin(u, real).data {
			require.InDelta(t, want, fixed.Float(r.Outputs[len(c.wrt)].Data.At(i).Big(), 30), c.within, "result at %d", i)
		}
	}
	d := real["d"]
	for k, x := range c.wrt {
		for i := range real[x].data {
			want := difference(&real[x].data[i], func() float64 {
				z := twin(u, real)
				return sumOver(index{}, d, axesOf(d), func(at index) float64 { return d.at(at) * z.at(at) })
			})
			got := fixed.Float(r.Outputs[k].Data.At(i).Big(), 30)
			require.InDelta(t, want, got, c.within, "gradient of %s at %d", x, i)
		}
	}
}

func axesOf(f *floats) string {
	var n []string
	for _, a := range f.axes {
		n = append(n, a.Name)
	}
	return strings.Join(n, " ")
}

// drawDistinct draws odd multiples of the format's step, each once if there are
// enough: no ties, and no ends of clip or relu within the difference.
func drawDistinct(rng *rand.Rand, v *isa.Value, lo, hi float64) ([]int64, *floats) {
	n, frac := v.Type.Len(), v.Type.Scale
	f := &floats{axes: v.Type.Axes}
	a, b := int64(lo*float64(int64(1)<<frac)), int64(hi*float64(int64(1)<<frac))
	used := map[int64]bool{}
	var data []int64
	for len(data) < n {
		x := a + rng.Int64N(b-a)
		if x |= 1; used[x] && int64(n) < (b-a)/4 || x == 255 {
			continue
		}
		used[x] = true
		data = append(data, x)
		f.data = append(f.data, float64(x)/float64(int64(1)<<frac))
	}
	return data, f
}

// difference is (f(x + h) − f(x − h)) / 2h with Richardson's step from h and
// 2h: off by the order of h⁴, and of 10⁻¹⁶·|f|/h in float64.
func difference(x *float64, f func() float64) float64 {
	const h = 1.0 / (1 << 11)
	old := *x
	central := func(h float64) float64 {
		*x = old + h
		up := f()
		*x = old - h
		down := f()
		*x = old
		return (up - down) / (2 * h)
	}
	return (4*central(h) - central(2*h)) / 3
}
