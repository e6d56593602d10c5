// Package progen makes random programs that check, for tests of everything that
// must hold for all programs: kernels equal to the reference, claims that hold,
// encodings that come back, proofs that verify.
package progen

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Options bound a random program.
type Options struct {
	Instructions int   // to aim at
	Sizes        []int // of axes
	Trips        []int // of loops
	MaxElements  int   // of a tensor, loops included, padded
	Ends         int   // of a hundred choices, how many are at the ends of their domain
}

// Small are options for programs that the naive checker can take.
func Small() Options {
	return Options{Instructions: 12, Sizes: []int{1, 2, 3, 4, 5}, Trips: []int{1, 2, 3, 4}, MaxElements: 1 << 10}
}

// Degenerate are options for programs near the ends of what is allowed: zero
// factors and rates, constants of zeros, formats of one bit and of all bits, axes
// and loops of one entry, bounds of 0 and 1, spans and lists that are empty or all.
func Degenerate() Options {
	o := Small()
	o.Ends = 35
	return o
}

// Mixed are Small options for even seeds and Degenerate ones for odd seeds.
func Mixed(seed uint64) Options {
	if seed%2 == 0 {
		return Small()
	}
	return Degenerate()
}

// New is a random program with its unit.
func New(rng *rand.Rand, o Options) (*isa.Program, *isa.Unit) {
	g := &generator{rng: rng, o: o, program: &isa.Program{}}
	g.body = &g.program.Body
	for i := range 4 {
		g.axes = append(g.axes, isa.Axis{Name: string(rune('i' + i)), Size: g.size(o.Sizes)})
	}
	for i := range 2 + rng.IntN(2) { // the first one alone, the others in a data set
		g.prefix = [2]string{"", "data."}[min(i, 1)]
		g.declare("input")
	}
	g.prefix = ""
	g.number = g.fresh("turn")
	g.try(&isa.Instr{Row: isa.Lookup("draw"), Dst: g.number, Args: []isa.Arg{{Kind: isa.Rational, Rat: big.NewRat(1+rng.Int64N(5), 1)}}})
	for range rng.IntN(3) {
		g.declare("state")
	}
	for range rng.IntN(2) + btoi(g.end()) {
		g.declare("const")
	}
	g.index = g.fresh("order")
	g.try(&isa.Instr{Row: isa.Lookup("const"), Dst: g.index, Args: []isa.Arg{
		{Kind: isa.Type, Format: fixed.Format{Bits: 3}, Axes: g.someAxes(2)},
		{Kind: isa.Generator, Name: "uniform", Params: params("seed", 5, "min", 0, "max", rng.IntN(3))},
	}})
	for range 2 * btoi(o.Ends > 0) { // zeros that the checker knows to be zeros
		if len(g.names) > 0 {
			g.try(&isa.Instr{Row: isa.Lookup("scale"), Dst: g.fresh("z"), Args: []isa.Arg{{Kind: isa.Tensor, Name: pick(rng, g.names)}, {Kind: isa.Rational, Rat: new(big.Rat)}}})
		}
	}
	if len(g.names) == 0 {
		panic("BUG: no tensor of these sizes is within MaxElements")
	}
	g.fill(o.Instructions/3, 0)
	if rng.IntN(4) > 0 {
		g.loop(1)
	}
	g.fill(o.Instructions/3, 0)
	g.finish()
	return g.program, g.unit
}

// Inputs are random inputs of a unit.
func Inputs(rng *rand.Rand, u *isa.Unit) vm.Inputs { return inputs(u, 6, rng) }

// Extremes are inputs of a unit that are zero or an end of their format.
func Extremes(rng *rand.Rand, u *isa.Unit) vm.Inputs { return inputs(u, 3, rng) }

// Zeros are inputs of a unit that are zero everywhere.
func Zeros(u *isa.Unit) vm.Inputs { return inputs(u, 1, rand.New(rand.NewPCG(0, 0))) }

func inputs(u *isa.Unit, kinds int, rng *rand.Rand) vm.Inputs {
	in := vm.Inputs{}
	for _, v := range u.Inputs {
		in[v.Name] = random(rng, &v.Type, kinds)
	}
	for _, v := range u.Draws() {
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: []int64{rng.Int64N(int64(v.Below()))}}
	}
	for _, s := range u.States {
		if s.Given() {
			in[s.Name] = random(rng, &s.Type, kinds)
		}
	}
	return in
}

// random draws integers of the format: zeros of the first kind, its ends of the next
// two, and all others.
func random(rng *rand.Rand, t *isa.TensorType, kinds int) kernel.Data {
	f := *t.Format
	d := kernel.NewData(kernel.I128, t.Len())
	lo := f.Min()
	width := new(big.Int).Sub(f.Max(), lo)
	for i := range d.I128 {
		v := new(big.Int)
		switch rng.IntN(kinds) {
		case 0:
		case 1:
			v.Set(f.Max())
		case 2:
			v.Set(lo)
		default:
			v.SetUint64(rng.Uint64())
			v.Lsh(v, 64).Add(v, new(big.Int).SetUint64(rng.Uint64()))
			v.Mod(v, width).Add(v, lo)
		}
		d.I128[i], _ = int128.FromBig(v)
	}
	return d
}

type generator struct {
	rng     *rand.Rand
	o       Options
	program *isa.Program
	body    *[]isa.Node
	unit    *isa.Unit
	axes    []isa.Axis
	names   []string // visible tensors
	index   string   // a constant to gather by
	number  string   // a draw
	loops   []string // that are open, outermost first
	prefix  string   // of fresh names
	count   int
}

func pick[T any](rng *rand.Rand, l []T) T { return l[rng.IntN(len(l))] }

func (g *generator) fresh(prefix string) string {
	g.count++
	return fmt.Sprintf("%s%s%d", g.prefix, prefix, g.count)
}

// try appends an instruction if the program still checks and stays small.
func (g *generator) try(in *isa.Instr) bool {
	old := *g.body
	*g.body = append(old[:len(old):len(old)], in)
	u, err := isa.Check(g.program)
	if err != nil || !g.small(u) || g.o.Ends > 0 && g.rng.IntN(40) > 0 && traps(u) {
		*g.body = old
		return false
	}
	g.unit = u
	if in.Dst != "" && in.Row.Role != isa.Updates && in.Row.Role != isa.IsOutput && in.Row.Role != isa.IsDraw && in.Row.Role != isa.IsMetric {
		g.names = append(g.names, in.Dst)
	}
	return true
}

// traps reports whether the unit traps on zeros: near the ends of formats most
// programs would.
func traps(u *isa.Unit) bool {
	_, err := vm.Run(context.Background(), u, Zeros(u), vm.Options{})
	return err != nil
}

func (g *generator) small(u *isa.Unit) bool {
	for _, t := range u.Relation().Tensors {
		if t.Padded() > g.o.MaxElements {
			return false
		}
	}
	return true
}

func (g *generator) someAxes(most int) []isa.Axis {
	var a []isa.Axis
	for _, i := range g.rng.Perm(len(g.axes))[:g.rng.IntN(most+1)] {
		a = append(a, g.axes[i])
	}
	return a
}

func (g *generator) declare(kind string) {
	f := fixed.Format{Signed: true, Bits: 2 + g.rng.IntN(17), Frac: g.rng.IntN(12)}
	if g.rng.IntN(4) == 0 {
		f = pick(g.rng, []fixed.Format{fixed.Bit, {Bits: 16, Frac: 15}, {Bits: 9, Frac: 3}, {Signed: true, Bits: 33, Frac: 20}})
	}
	if g.end() {
		f = g.endFormat(fixed.MaxBits)
	}
	in := &isa.Instr{Row: isa.Lookup(kind), Dst: g.fresh("x")}
	switch in.Row.Role {
	case isa.IsState, isa.IsCarry:
		f = fixed.Format{Signed: true, Bits: 50 + g.rng.IntN(40), Frac: 20 + g.rng.IntN(20)}
		gen := pick(g.rng, []isa.Arg{
			{Kind: isa.Generator, Name: "zeros"},
			{Kind: isa.Generator, Name: "private"},
			{Kind: isa.Generator, Name: "normal", Params: params("seed", 3, "std", 1)},
		})
		if g.end() {
			f = g.endFormat(fixed.MaxStateBits)
			f.Signed, f.Bits = true, max(2, f.Bits)
			gen = g.endGenerator(f)
		}
		if in.Row.Role == isa.IsCarry && gen.Name == "private" {
			gen.Name = "zeros"
		}
		in.Args = []isa.Arg{{Kind: isa.Type, Format: f, Axes: g.someAxes(2)}, gen}
		if g.rng.IntN(2) == 0 && gen.Name == "normal" {
			in.Args = append(in.Args, isa.Arg{Kind: isa.Tensor, Name: g.number}) // often too small
		}
	case isa.IsConstant:
		in.Args = []isa.Arg{{Kind: isa.Type, Format: f, Axes: g.someAxes(2)}, {Kind: isa.Generator, Name: "uniform", Params: params("seed", 5, "min", 0, "max", 0)}}
		if g.rng.IntN(2) == 0 { // an index list
			in.Args[0].Format = fixed.Format{Bits: 8}
			in.Args[1] = isa.Arg{Kind: isa.Generator, Name: "uniform", Params: params("seed", 5, "min", 0, "max", 1+g.rng.IntN(2))}
		}
		if g.end() {
			in.Args[0].Format = f
			in.Args[1] = g.endGenerator(f)
		}
	default:
		in.Args = []isa.Arg{{Kind: isa.Type, Format: f, Axes: g.someAxes(3)}}
	}
	g.try(in)
}

func params(kv ...any) []isa.Param {
	var p []isa.Param
	for i := 0; i < len(kv); i += 2 {
		v := new(big.Rat)
		switch n := kv[i+1].(type) {
		case int:
			v.SetInt64(int64(n))
		case int64:
			v.SetInt64(n)
		}
		p = append(p, isa.Param{Name: kv[i].(string), Value: v})
	}
	return p
}

// loop appends a loop, perhaps with another inside.
func (g *generator) loop(depth int) {
	l := &isa.Loop{Name: g.fresh("t"), Trip: g.size(g.o.Trips)}
	*g.body = append(*g.body, l)
	outer, names, loops := g.body, g.names, g.loops
	g.body, g.loops = &l.Body, append(slices.Clone(g.loops), l.Name)
	if g.rng.IntN(3) == 0 {
		g.declare("carry")
	}
	g.fill(g.o.Instructions/2, depth)
	if depth < 2 && g.rng.IntN(3) == 0 {
		g.loop(depth + 1)
		g.fill(2, depth)
	}
	g.body, g.names, g.loops = outer, names, loops
}

// often are the rows that programs are made of, updates the ways to change a state.
var often, updates = rows(func(r *isa.Row) bool { return r.Sampling == isa.Often }), rows(func(r *isa.Row) bool { return r.Role == isa.Updates })

func rows(want func(r *isa.Row) bool) []*isa.Row {
	return slices.DeleteFunc(slices.Clone(isa.Table), func(r *isa.Row) bool { return !want(r) })
}

// fill appends about n random instructions.
func (g *generator) fill(n, depth int) {
	for try, done := 0, 0; done < n && try < 12*n; try++ {
		r := pick(g.rng, isa.Table)
		switch {
		case r.Role == isa.Asserts || r.Role == isa.IsMetric:
			if !g.end() {
				continue
			}
		case r.Group == isa.Declare:
			continue
		case r.Sampling == isa.Seldom:
			if g.rng.IntN(3) > 0 {
				continue
			}
		case g.rng.IntN(3) == 0:
			r = pick(g.rng, often)
		}
		if g.rng.IntN(6) == 0 && g.update() {
			done++
			continue
		}
		if in := g.instruction(r); in != nil && g.try(in) {
			done++
		}
	}
}

// update changes a random state by a random tensor, brought to its shape and
// rounded.
func (g *generator) update() bool {
	var states []*isa.State
	for _, s := range g.unit.States {
		if slices.Contains(g.names, s.Name) {
			states = append(states, s)
		}
	}
	if len(states) == 0 {
		return false
	}
	s := pick(g.rng, states)
	x := pick(g.rng, g.names)
	emit := func(row string, args ...isa.Arg) bool {
		in := &isa.Instr{Row: isa.Lookup(row), Dst: g.fresh("u"), Args: append([]isa.Arg{{Kind: isa.Tensor, Name: x}}, args...)}
		x = in.Dst
		return g.try(in)
	}
	var extra []string
	for _, a := range g.typeOf(x).Axes {
		if s.Type.Axis(a.Name) < 0 {
			extra = append(extra, a.Name)
		}
	}
	ok := emit("sum", isa.Arg{Kind: isa.AxisList, Names: extra}) && emit("broadcast", isa.Arg{Kind: isa.Shape, Axes: s.Type.Axes})
	if ok && g.rng.IntN(3) > 0 {
		d := &drawing{generator: g, first: g.typeOf(x)}
		d.draw(isa.Lookup("round").Form[1])
		ok = emit("round", d.args...)
	}
	if !ok {
		return false
	}
	k := min(60, max(0, s.Type.Scale-g.typeOf(x).Scale))
	rate := big.NewRat(1+int64(g.rng.IntN(3)), int64(1)<<g.rng.IntN(k+1))
	if g.end() {
		rate = g.endRational()
	}
	in := &isa.Instr{Row: pick(g.rng, updates), Dst: s.Name}
	for _, o := range in.Row.Form {
		switch name := x; o.Kind {
		case isa.Tensor:
			if len(in.Args) == 0 {
				name = s.Name
			}
			in.Args = append(in.Args, isa.Arg{Kind: o.Kind, Name: name})
		case isa.Rational:
			in.Args = append(in.Args, isa.Arg{Kind: o.Kind, Rat: rate})
		}
	}
	return g.try(in)
}

// finish makes an output of what can be one.
func (g *generator) finish() {
	for _, n := range g.names {
		g.try(&isa.Instr{Row: isa.Lookup("output"), Dst: g.fresh("out"), Args: []isa.Arg{{Kind: isa.Tensor, Name: n}}})
	}
	u, err := isa.Check(g.program)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	g.unit = u
}
