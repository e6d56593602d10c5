package isa

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/internal/random"
)

// GeneratorRow is a way to fill a constant or to start a state.
type GeneratorRow struct {
	Name     string
	Params   []string // required, by name
	Variadic bool     // one or more values without names instead
	State    bool     // for states only: the values come with the run
	fill     func(g *filling) error
}

// Generators is the table of generators.
var Generators = []*GeneratorRow{
	{Name: "zeros", fill: func(*filling) error { return nil }},
	{Name: "fill", Variadic: true, fill: fillFill},
	{Name: "values", Variadic: true, fill: fillValues},
	{Name: "iota", fill: fillIota},
	{Name: "shuffle", Params: []string{"seed", "n"}, fill: fillShuffle},
	{Name: "uniform", Params: []string{"seed", "min", "max"}, fill: fillUniform},
	{Name: "normal", Params: []string{"seed", "std"}, fill: fillNormal},
	{Name: "private", State: true},
	{Name: "previous", State: true},
}

// filling is one constant being filled.
type filling struct {
	label  string
	axes   []Axis
	format fixed.Format
	params map[string]*big.Rat
	values []*big.Rat // of variadic generators
	data   []int64
}

func generator(name string) (*GeneratorRow, error) {
	var names []string
	for _, g := range Generators {
		if g.Name == name {
			return g, nil
		}
		names = append(names, g.Name)
	}
	return nil, fmt.Errorf("%s is no generator%s", name, Suggest(name, names))
}

// checkGenerator checks a generator and that its values fit the format. The
// values are nil if they are zeros or come with the run.
func checkGenerator(name string, typ, gen *Arg, state bool) ([]int64, error) {
	g, err := generator(gen.Name)
	if err != nil {
		return nil, err
	}
	if g.State && !state {
		return nil, fmt.Errorf("%s() is for states", g.Name)
	}
	if err := g.checkParams(gen.Params); err != nil {
		return nil, err
	}
	if g.State || g.Name == "zeros" {
		return nil, nil
	}
	return generate(name, typ, gen)
}

func (g *GeneratorRow) checkParams(params []Param) error {
	var got []string
	for _, p := range params {
		switch {
		case g.Variadic && p.Name != "":
			return fmt.Errorf("%s takes values without names, got %s", g.Name, p.Name)
		case g.Variadic:
			continue
		case p.Name == "":
			return fmt.Errorf("%s takes named parameters: %s", g.Name, g.usage())
		case !slices.Contains(g.Params, p.Name):
			return fmt.Errorf("%s has no parameter %s%s", g.Name, p.Name, Suggest(p.Name, g.Params))
		case slices.Contains(got, p.Name):
			return fmt.Errorf("parameter %s is given twice", p.Name)
		}
		got = append(got, p.Name)
	}
	if g.Variadic && len(params) == 0 || !g.Variadic && len(got) < len(g.Params) {
		return fmt.Errorf("%d parameters, want %s", len(params), g.usage())
	}
	return nil
}

func (g *GeneratorRow) usage() string {
	if g.Variadic {
		return g.Name + "(v, …)"
	}
	return g.Name + "(" + strings.Join(g.Params, ", ") + ")"
}

// generate is the constant's integers at the format's scale, row-major.
func generate(name string, typ, gen *Arg) ([]int64, error) {
	g, err := generator(gen.Name)
	if err != nil {
		return nil, err
	}
	n := 1
	for _, a := range typ.Axes {
		n *= a.Size
	}
	f := &filling{label: gen.Name + "/" + name, axes: typ.Axes, format: typ.Format, params: map[string]*big.Rat{}, data: make([]int64, n)}
	for _, p := range gen.Params {
		f.params[p.Name] = p.Value
		f.values = append(f.values, p.Value)
	}
	if err := g.fill(f); err != nil {
		return nil, err
	}
	lo, hi := int64(math.MinInt64), int64(math.MaxInt64)
	if !f.format.Signed {
		lo = 0
	}
	if f.format.Max().IsInt64() {
		lo, hi = f.format.Min().Int64(), f.format.Max().Int64()
	}
	for i, v := range f.data {
		if v < lo || v > hi {
			return nil, fmt.Errorf("value %s of entry %d %s", fixed.Decimal(big.NewInt(v), f.format.Frac), i, Outside(f.format))
		}
	}
	return f.data, nil
}

// Constant is the values of a constant.
func (v *Value) Constant() []int64 {
	args := v.Op.Instr.Args
	return mustGenerate(v.Name, &args[0], &args[1])
}

// Seeded is the start of a state that the program fixes.
func (s *State) Seeded() []int64 { return mustGenerate(s.Name, &s.Instr.Args[0], &s.Instr.Args[1]) }

func mustGenerate(name string, typ, gen *Arg) []int64 {
	d, err := generate(name, typ, gen)
	if err != nil {
		panic(fmt.Sprintf("BUG: %s was checked: %v", name, err))
	}
	return d
}

// quantize is r at the scale of the format, to the nearest.
func (f *filling) quantize(r *big.Rat) (int64, error) {
	n := new(big.Int).Lsh(r.Num(), uint(f.format.Frac))
	n = fixed.RoundDiv(n, r.Denom())
	if !n.IsInt64() {
		return 0, fmt.Errorf("value %s %s", r.RatString(), Outside(f.format))
	}
	return n.Int64(), nil
}

// natural is an integer parameter in [lo, 2^63).
func (f *filling) natural(name string, lo int64) (uint64, error) {
	r := f.params[name]
	if !r.IsInt() || !r.Num().IsInt64() || r.Num().Int64() < lo {
		return 0, fmt.Errorf("%s = %s, want an integer of at least %d", name, r.RatString(), lo)
	}
	return r.Num().Uint64(), nil
}

func (f *filling) stream() (*random.Stream, error) {
	seed, err := f.natural("seed", 0)
	if err != nil {
		return nil, err
	}
	return random.New(seed, f.label), nil
}

func fillFill(f *filling) error {
	if len(f.values) != 1 {
		return fmt.Errorf("%d values, want 1", len(f.values))
	}
	v, err := f.quantize(f.values[0])
	for i := range f.data {
		f.data[i] = v
	}
	return err
}

func fillValues(f *filling) error {
	if len(f.values) != len(f.data) {
		return fmt.Errorf("%d values, want %d for %s", len(f.values), len(f.data), axesString(f.axes))
	}
	for i, r := range f.values {
		v, err := f.quantize(r)
		if err != nil {
			return err
		}
		f.data[i] = v
	}
	return nil
}

// fillIota counts 0, 1, 2, … in row-major order.
func fillIota(f *filling) error {
	if _, err := f.quantize(integer(int64(len(f.data) - 1))); err != nil {
		return err
	}
	for i := range f.data {
		f.data[i] = int64(i) << f.format.Frac
	}
	return nil
}

// fillShuffle draws a fresh permutation of 0 … n-1 for each index of the first
// axis, if there is more than one, and takes as many of its entries as the
// other axes hold.
func fillShuffle(f *filling) error {
	s, err := f.stream()
	if err != nil {
		return err
	}
	n, err := f.natural("n", 1)
	if err != nil {
		return err
	}
	if n > random.MaxShuffle {
		return fmt.Errorf("n = %d, want %d at most", n, random.MaxShuffle)
	}
	times := 1
	if len(f.axes) > 1 {
		times = f.axes[0].Size
	}
	take := len(f.data) / times
	if take > int(n) {
		return fmt.Errorf("%d entries of a permutation of %d", take, n)
	}
	if f.format.Frac != 0 {
		return fmt.Errorf("format %s, want scale 0 for indices", f.format)
	}
	for t := range times {
		p, err := s.Shuffle(int(n))
		if err != nil {
			return err
		}
		for i := range take {
			f.data[t*take+i] = int64(p[i])
		}
	}
	return nil
}

func fillUniform(f *filling) error {
	s, err := f.stream()
	if err != nil {
		return err
	}
	lo, err := f.quantize(f.params["min"])
	if err != nil {
		return err
	}
	hi, err := f.quantize(f.params["max"])
	if err != nil {
		return err
	}
	return s.Uniform(f.data, big.NewInt(lo), big.NewInt(hi))
}

func fillNormal(f *filling) error {
	s, err := f.stream()
	if err != nil {
		return err
	}
	return s.Normal(f.data, f.params["std"], f.format.Frac)
}
