package isa_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
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

// with is x with one axis at another entry.
func (x index) with(name string, i int) index {
	y := index{name: i}
	for k, v := range x {
		if k != name {
			y[k] = v
		}
	}
	return y
}

// tensors are the operands by name.
type tensors map[string]*floats

// gradientCase is an instruction and its float64 implementation: one entry of
// the result.
type gradientCase struct {
	row     string
	inputs  string // declarations, in lines
	line    string // y = line
	wrt     string // operands whose gradients are compared
	f       func(in tensors, x index) float64
	scale   float64 // inputs are drawn from ±scale; 1 if zero
	within  float64 // tolerance; exact if zero
	between [2]float64
}

// The gradients are exact sums of products of multiples of 2^-20 at most: what
// differs is the rounding to 2^-30 and that of the differences in float64.
const exactly = 1e-6

// A function of 16 bits with scale 2^-14 is off by 2^-15 in y; its gradient, a
// polynomial in y of slope 3 at most times |dy| ≤ 1, by 2^-13.
const byTable = 1.0 / (1 << 13)

func plain(name string) func(in tensors, x index) float64 {
	return func(in tensors, x index) float64 { return in[name].at(x) }
}

func unary(f func(x float64) float64) func(in tensors, x index) float64 {
	return func(in tensors, x index) float64 { return f(in["x"].at(x)) }
}

// logSumExp is log Σ_k e^z_k along an axis.
func logSumExp(z *floats, x index, axis string) float64 {
	return math.Log(sumOver(x, z, axis, func(x index) float64 { return math.Exp(z.at(x)) }))
}

func gradientCases() []gradientCase {
	const x, matrix = "x fx16.8[row=3, px=5]", "x fx16.8[row=3, px=5]\nb fx16.8[px=5]"
	add := func(in tensors, x index) float64 { return in["x"].at(x) + in["b"].at(x) }
	return slices.Concat([]gradientCase{
		{row: "add", inputs: matrix, line: "add x, b", wrt: "x b", f: add},
		{row: "add", inputs: matrix, line: "add b, x", wrt: "x b", f: add},
		{row: "add", inputs: "x fx16.8[row=3, px=5]\nb fx16.4[px=5, row=3]", line: "add x, b", wrt: "x b", f: add},
		{row: "add", inputs: x, line: "add x, x", wrt: "x", f: unary(func(x float64) float64 { return 2 * x })},
		{row: "add", inputs: "x fx16.8[]\nb fx16.8[row=3]", line: "add x, b", wrt: "x b", f: add},
		{row: "sub", inputs: matrix, line: "sub x, b", wrt: "x b", f: func(in tensors, x index) float64 { return in["x"].at(x) - in["b"].at(x) }},
		{row: "sub", inputs: matrix, line: "sub b, x", wrt: "x b", f: func(in tensors, x index) float64 { return in["b"].at(x) - in["x"].at(x) }},
		{row: "neg", inputs: x, line: "neg x", wrt: "x", f: unary(func(x float64) float64 { return -x })},
		{row: "mul", inputs: matrix, line: "mul x, b", wrt: "x b", f: func(in tensors, x index) float64 { return in["x"].at(x) * in["b"].at(x) }},
		{row: "mul", inputs: matrix, line: "mul b, x", wrt: "x b", f: func(in tensors, x index) float64 { return in["x"].at(x) * in["b"].at(x) }},
		{row: "mul", inputs: x, line: "mul x, x", wrt: "x", f: unary(func(x float64) float64 { return x * x })},
		{row: "scale", inputs: x, line: "scale x, -5/8", wrt: "x", f: unary(func(x float64) float64 { return -0.625 * x })},
		{row: "scale", inputs: x, line: "scale x, 0", wrt: "x", f: unary(func(float64) float64 { return 0 })},
		{row: "norm2", inputs: x, line: "norm2 x", wrt: "x", f: func(in tensors, x index) float64 {
			return sumOver(x, in["x"], "row px", func(x index) float64 { return in["x"].at(x) * in["x"].at(x) })
		}},
		{row: "round", inputs: "x fx30.20[row=3]", line: "round x, fx16.8", wrt: "x", f: plain("x")},
		{row: "round", inputs: x, line: "round x, fx16.8, 3/8", wrt: "x", f: unary(func(x float64) float64 { return 0.375 * x })},
		{row: "clip", inputs: x, line: "clip x, fx9.8", wrt: "x", scale: 3, f: unary(func(x float64) float64 { return min(max(x, -1), 255.0/256) })},
		{row: "clip", inputs: x, line: "clip x, ufx8.8", wrt: "x", scale: 2, f: unary(func(x float64) float64 { return min(max(x, 0), 255.0/256) })},
		{row: "relu", inputs: x, line: "relu x", wrt: "x", f: unary(func(x float64) float64 { return max(x, 0) })},
		{row: "max", inputs: x, line: "max x, px", wrt: "x", f: maxAlong("px", 5)},
		{row: "max", inputs: x, line: "max x, row", wrt: "x", f: maxAlong("row", 3)},
	}, shapeGradients(), matmulGradients(), functionGradients(), softmaxGradients())
}

func maxAlong(axis string, n int) func(in tensors, x index) float64 {
	return func(in tensors, x index) float64 {
		m := math.Inf(-1)
		for i := range n {
			m = max(m, in["x"].at(x.with(axis, i)))
		}
		return m
	}
}

func shapeGradients() []gradientCase {
	const x = "x fx16.8[row=3, px=5]"
	sum := func(names string) func(in tensors, x index) float64 {
		return func(in tensors, x index) float64 { return sumOver(x, in["x"], names, in["x"].at) }
	}
	shifted := func(lo int) func(in tensors, x index) float64 {
		return func(in tensors, x index) float64 { return in["x"].at(x.with("px", x["px"]+lo)) }
	}
	flat := func(in tensors, x index) float64 { return in["x"].data[3*x["b"]+x["a"]] }
	joined := func(names []string, sizes []int) func(in tensors, x index) float64 {
		return func(in tensors, x index) float64 {
			i := x["px"]
			for k, name := range names {
				if i < sizes[k] {
					return in[name].at(x.with("px", i))
				}
				i -= sizes[k]
			}
			panic("index")
		}
	}
	return []gradientCase{
		{row: "sum", inputs: x, line: "sum x", wrt: "x", f: sum("row px")},
		{row: "sum", inputs: x, line: "sum x, [row]", wrt: "x", f: sum("row")},
		{row: "sum", inputs: x, line: "sum x, [px]", wrt: "x", f: sum("px")},
		{row: "sum", inputs: x, line: "sum x, []", wrt: "x", f: plain("x")},
		{row: "transpose", inputs: "x fx16.8[row=3, px=5, k=2]", line: "transpose x, [k, row, px]", wrt: "x", f: plain("x")},
		{row: "broadcast", inputs: "x fx16.8[px=5]", line: "broadcast x, [px=5, row=3]", wrt: "x", f: plain("x")},
		{row: "broadcast", inputs: x, line: "broadcast x, [px=5, k=2, row=3]", wrt: "x", f: plain("x")},
		{row: "broadcast", inputs: "x fx16.8[]", line: "broadcast x, [k=2]", wrt: "x", f: plain("x")},
		{row: "reshape", inputs: "x fx16.8[row=3, px=5]", line: "reshape x, [b=5, a=3]", wrt: "x", f: flat},
		{row: "reshape", inputs: "x fx16.8[k=15]", line: "reshape x, [b=5, a=3]", wrt: "x", f: flat},
		{row: "reshape", inputs: "x fx16.8[row=3, px=4]", line: "reshape x, [b=4, a=3]", wrt: "x", f: flat},
		{row: "slice", inputs: x, line: "slice x, px, 1:4", wrt: "x", f: shifted(1)},
		{row: "slice", inputs: x, line: "slice x, px, 0:2", wrt: "x", f: shifted(0)},
		{row: "slice", inputs: x, line: "slice x, px, 3:5", wrt: "x", f: shifted(3)},
		{row: "slice", inputs: x, line: "slice x, px, 0:5", wrt: "x", f: shifted(0)},
		{row: "concat", inputs: "x fx16.8[row=3, px=5]\nb fx16.4[row=3, px=1]\nc fx16.8[row=3, px=2]", line: "concat px, x, b, c", wrt: "x b c",
			f: joined([]string{"x", "b", "c"}, []int{5, 1, 2})},
		{row: "concat", inputs: "x fx16.8[px=2, row=3]\nb fx16.4[px=1, row=3]", line: "concat px, x, b, x", wrt: "x b",
			f: joined([]string{"x", "b", "x"}, []int{2, 1, 2})},
	}
}

func matmulGradients() []gradientCase {
	product := func(a, b, over string) func(in tensors, x index) float64 {
		return func(in tensors, x index) float64 {
			return sumOver(x, in[a], over, func(x index) float64 { return in[a].at(x) * in[b].at(x) })
		}
	}
	const batched = "x fx16.8[b=2, row=3, px=5]\nw fx16.8[px=5, b=2, hid=4]"
	return []gradientCase{
		{row: "matmul", inputs: "x fx16.8[row=3, px=5]\nw fx16.4[px=5, hid=4]", line: "matmul x, w", wrt: "x w", f: product("x", "w", "px")},
		{row: "matmul", inputs: "x fx16.8[row=3, px=5]\nw fx16.4[row=3, hid=4]", line: "matmul x, w", wrt: "x w", f: product("x", "w", "row")},
		{row: "matmul", inputs: "x fx16.8[row=3, px=5]\nw fx16.8[hid=4, px=5, row=3]", line: "matmul x, w", wrt: "x w", f: product("x", "w", "row px")},
		{row: "matmul", inputs: batched, line: "matmul x, w, [px]", wrt: "x w", f: product("x", "w", "px")},
		{row: "matmul", inputs: batched, line: "matmul w, x, [px]", wrt: "x w", f: product("x", "w", "px")},
		{row: "matmul", inputs: batched, line: "matmul x, w, [b]", wrt: "x w", f: product("x", "w", "b")},
		{row: "matmul", inputs: "x fx16.8[row=3]\nw fx16.8[hid=4]", line: "matmul x, w, []", wrt: "x w", f: product("x", "w", "")},
		{row: "matmul", inputs: "x fx16.8[row=3, px=5]", line: "matmul x, x, [px]", wrt: "x", f: product("x", "x", "px")},
		{row: "matmul", inputs: "x fx16.8[k=3]\nw fx16.8[k=3]", line: "matmul x, w", wrt: "x w", f: product("x", "w", "k")},
	}
}

func functionGradients() []gradientCase {
	const x = "x fx12.8[row=3, px=5]"
	normal := func(x float64) float64 { return (1 + math.Erf(x/math.Sqrt2)) / 2 }
	positive := [2]float64{0.75, 4}
	return []gradientCase{
		{row: "exp", inputs: x, line: "exp x, fx16.13", wrt: "x", within: byTable, f: unary(math.Exp)},
		{row: "expneg", inputs: x, line: "expneg x, fx16.13", wrt: "x", within: byTable, f: unary(func(x float64) float64 { return math.Exp(-x) })},
		{row: "log", inputs: x, line: "log x, fx16.13", wrt: "x", within: byTable, between: positive, f: unary(math.Log)},
		{row: "recip", inputs: x, line: "recip x, fx16.13", wrt: "x", within: byTable, between: positive, f: unary(func(x float64) float64 { return 1 / x })},
		{row: "rsqrt", inputs: x, line: "rsqrt x, fx16.13", wrt: "x", within: byTable, between: positive, f: unary(func(x float64) float64 { return 1 / math.Sqrt(x) })},
		{row: "sigmoid", inputs: x, line: "sigmoid x, fx16.14", wrt: "x", scale: 4, within: byTable, f: unary(func(x float64) float64 { return 1 / (1 + math.Exp(-x)) })},
		{row: "tanh", inputs: x, line: "tanh x, fx16.14", wrt: "x", scale: 2, within: byTable, f: unary(math.Tanh)},
		{row: "gelu", inputs: x, line: "gelu x, fx16.12", wrt: "x", scale: 4, within: byTable, f: unary(func(x float64) float64 { return x * normal(x) })},
	}
}

// softmaxGradients: the weights are off by 2^-16, their sum of 5 by 2^-13, so a
// probability, and what is linear in it, by less than 2^-12.
func softmaxGradients() []gradientCase {
	const bySoftmax = 1.0 / (1 << 12)
	softmax := func(axis string) func(in tensors, x index) float64 {
		return func(in tensors, x index) float64 { return math.Exp(in["x"].at(x) - logSumExp(in["x"], x, axis)) }
	}
	xent := func(axis string) func(in tensors, x index) float64 {
		return func(in tensors, x index) float64 {
			l := logSumExp(in["x"], x, axis)
			return sumOver(x, in["x"], axis, func(x index) float64 { return in["y"].at(x) * (l - in["x"].at(x)) })
		}
	}
	return []gradientCase{
		{row: "softmax", inputs: "x fx16.12[row=3, cls=5]", line: "softmax x, cls, ufx16.15", wrt: "x", scale: 3, within: bySoftmax, f: softmax("cls")},
		{row: "softmax", inputs: "x fx16.12[cls=5, row=3]", line: "softmax x, cls, ufx16.15", wrt: "x", scale: 3, within: bySoftmax, f: softmax("cls")},
		{row: "xent", inputs: "x fx16.12[row=3, cls=5]\ny fx8.4[row=3, cls=5]", line: "xent x, y, cls, fx16.11", wrt: "x", scale: 2, within: 10 * bySoftmax, f: xent("cls")},
		{row: "xent", inputs: "x fx16.12[cls=5, row=3]\ny fx8.4[cls=5]", line: "xent x, y, cls, fx16.11", wrt: "x", scale: 2, within: 10 * bySoftmax, f: xent("cls")},
	}
}

// Law 4: each gradient rule gives the central differences of Σ dy·f(x), f being
// float64 code that shares nothing with the machine.
func TestGradients(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range gradientCases() {
		seen[c.row] = true
		t.Run(c.line+"/"+strings.ReplaceAll(c.inputs, "\n", " "), func(t *testing.T) {
			for seed := range uint64(3) {
				c.compare(t, rand.New(rand.NewPCG(seed, 4)))
			}
		})
	}
	for _, r := range isa.Table {
		require.Equal(t, r.Differentiable(), seen[r.Name], "%s: gradient rule and case here", r.Name)
	}
}

// program computes the gradients g_x of Σ d·y for each x, to 2^-30.
func (c *gradientCase) program(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	for _, l := range strings.Split(c.inputs, "\n") {
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
	for _, x := range strings.Fields(c.wrt) {
		fmt.Fprintf(&b, "g_%s = grad z, d, %s\nr_%s = round g_%s, fx60.30\no_%s = output r_%s\n", x, x, x, x, x, x)
	}
	return b.String()
}

func (c *gradientCase) compare(t *testing.T, rng *rand.Rand) {
	t.Helper()
	u := assemble(t, c.program(t))
	lo, hi := -1.0, 1.0
	if c.scale != 0 {
		lo, hi = -c.scale, c.scale
	}
	if c.between[1] != 0 {
		lo, hi = c.between[0], c.between[1]
	}
	in, real := ints{}, tensors{}
	for _, v := range u.Inputs {
		a, b := lo, hi
		if v.Name == "d" {
			a, b = -1, 1
		}
		in[v.Name], real[v.Name] = drawDistinct(rng, v, a, b)
	}
	r := run(t, u, in)
	d := real["d"]
	within := max(c.within, exactly)
	for k, x := range strings.Fields(c.wrt) {
		for i := range real[x].data {
			want := difference(&real[x].data[i], func() float64 {
				return sumOver(index{}, d, axesOf(d), func(at index) float64 { return d.at(at) * c.f(real, at) })
			})
			got := fixed.Float(r.Outputs[k].Data.At(i).Big(), 30)
			require.InDelta(t, want, got, within, "gradient of %s at %d", x, i)
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
