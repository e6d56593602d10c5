package isa

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/random"
)

// GeneratorRow is a way to fill a constant or to start a state.
type GeneratorRow struct {
	Name     string
	Params   []string // required, by name
	Optional []string // by name; 0 where they are missing
	Variadic bool     // one or more values without names instead
	State    bool     // for states only: the values come with the run

	// prepare reads the parameters and sets the range of the values, which the
	// format must hold; fill draws them. So a program is checked without a draw.
	prepare func(f *filling) error
	fill    func(f *filling)
	// part are the parameters that draw a part of the tensor alone, if there are such.
	part func(p *part) (params []Param, ok bool)
}

// Generators is the table of generators.
var Generators = []*GeneratorRow{
	{Name: "zeros", prepare: func(*filling) error { return nil }, fill: func(*filling) {}, part: partSame},
	{Name: "fill", Variadic: true, prepare: prepareFill, fill: fillFill, part: partSame},
	{Name: "values", Variadic: true, prepare: prepareValues, fill: fillValues, part: partValues},
	{Name: "iota", Optional: []string{"skip"}, prepare: prepareIota, fill: fillIota, part: partSkip},
	{Name: "shuffle", Params: []string{"seed", "n"}, Optional: []string{"skip", "from"}, prepare: prepareShuffle, fill: fillShuffle, part: partShuffle},
	{Name: "uniform", Params: []string{"seed", "min", "max"}, Optional: []string{"skip"}, prepare: prepareUniform, fill: fillUniform, part: partSkip},
	{Name: "normal", Params: []string{"seed", "std"}, Optional: []string{"skip"}, prepare: prepareNormal, fill: fillNormal, part: partSkip},
	{Name: "bernoulli", Params: []string{"seed", "p"}, Optional: []string{"skip"}, prepare: prepareBernoulli, fill: fillBernoulli, part: partSkip},
	{Name: "causal", prepare: prepareCausal, fill: fillCausal},
	{Name: "members", prepare: prepareMembers, fill: fillMembers},
	{Name: "shapley", prepare: prepareShapley, fill: fillShapley},
	{Name: "private", State: true},
	{Name: "previous", Optional: []string{"within"}, State: true},
}

// filling is one constant being filled.
type filling struct {
	label  string
	axes   []Axis
	format fixed.Format
	params map[string]*big.Rat
	values []*big.Rat // of variadic generators
	len    int
	lo, hi int64 // the values' range
	seed   uint64
	n      int // shuffle
	skip   int // numbers that are drawn and dropped before the first; of a shuffle, permutations
	from   int // of a shuffle: the first entry of each permutation that is taken
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

// checkGenerator checks a generator and that its values fit the format. It
// returns the values' range, zero if they come with the run.
func checkGenerator(name string, typ, gen *Arg, state bool) (lo, hi int64, err error) {
	g, err := generator(gen.Name)
	if err != nil {
		return 0, 0, err
	}
	if g.State && !state {
		return 0, 0, fmt.Errorf("%s() is for states", g.Name)
	}
	if err := g.checkParams(gen.Params); err != nil {
		return 0, 0, err
	}
	if g.State {
		return 0, 0, checkWithin(gen.Params)
	}
	f, err := g.prepared(name, typ, gen)
	if err != nil {
		return 0, 0, err
	}
	return f.lo, f.hi, nil
}

// checkWithin checks the parameter of previous(within=n).
func checkWithin(params []Param) error {
	for _, p := range params {
		if n := p.Value; !n.IsInt() || n.Sign() <= 0 || n.Num().BitLen() > firstBits {
			return fmt.Errorf("%s = %s, want an integer of at least 1 and less than 2^%d: of the state's integers", p.Name, n.RatString(), firstBits)
		}
	}
	return nil
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
		case !slices.Contains(g.Params, p.Name) && !slices.Contains(g.Optional, p.Name):
			return fmt.Errorf("%s has no parameter %s%s", g.Name, p.Name, Suggest(p.Name, slices.Concat(g.Params, g.Optional)))
		case slices.Contains(got, p.Name):
			return fmt.Errorf("parameter %s is given twice", p.Name)
		}
		got = append(got, p.Name)
	}
	missing := slices.ContainsFunc(g.Params, func(name string) bool { return !slices.Contains(got, name) })
	if g.Variadic && len(params) == 0 || missing {
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

// prepared reads the parameters for a tensor and checks the range of the values.
func (g *GeneratorRow) prepared(name string, typ, gen *Arg) (*filling, error) {
	f := &filling{label: gen.Name + "/" + name, axes: typ.Axes, format: typ.Format, params: map[string]*big.Rat{}, len: 1}
	for _, a := range typ.Axes {
		f.len *= a.Size
	}
	for _, p := range gen.Params {
		f.params[p.Name] = p.Value
		f.values = append(f.values, p.Value)
	}
	if _, seeded := f.params["seed"]; seeded {
		seed, err := f.natural("seed", 0)
		if err != nil {
			return nil, err
		}
		f.seed = seed
	}
	var err error
	if f.skip, err = f.passed("skip"); err != nil {
		return nil, err
	}
	if f.from, err = f.passed("from"); err != nil {
		return nil, err
	}
	if err := g.prepare(f); err != nil {
		return nil, err
	}
	for _, v := range []int64{f.lo, f.hi} {
		if b := big.NewInt(v); !f.format.Contains(b) {
			return nil, fmt.Errorf("value %s %s", fixed.Decimal(b, f.format.Frac), Outside(f.format))
		}
	}
	return f, nil
}

// Constant is the values of a constant.
func (v *Value) Constant() []int64 {
	args := v.Op.Instr.Args
	return mustGenerate(v.Name, &args[0], &args[1])
}

// Seeded are the numbers that the program fixes of a state's start: see Start.
func (s *State) Seeded() []int64 {
	pool := s.pool()
	return mustGenerate(s.Name, &pool, &s.Instr.Args[1])
}

func mustGenerate(name string, typ, gen *Arg) []int64 {
	g, err := generator(gen.Name)
	if err != nil {
		panic(fmt.Sprintf("BUG: %s was checked: %v", name, err))
	}
	f, err := g.prepared(name, typ, gen)
	if err != nil {
		panic(fmt.Sprintf("BUG: %s was checked: %v", name, err))
	}
	f.data = make([]int64, f.len)
	g.fill(f)
	return f.data
}

// quantize is r at the scale of the format, to the nearest.
func (f *filling) quantize(r *big.Rat) (int64, error) {
	n := new(big.Int).Lsh(r.Num(), uint(f.format.Frac))
	n = fixed.RoundDiv(n, r.Denom())
	if !n.IsInt64() && f.format.Contains(n) {
		return 0, fmt.Errorf("value %s has %d bits at the scale of %s, generators count in 63: want fewer fractional bits", r.RatString(), n.BitLen(), f.format)
	} else if !n.IsInt64() {
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

// passed is an optional parameter that says how much is passed over.
func (f *filling) passed(name string) (int, error) {
	if _, given := f.params[name]; !given {
		return 0, nil
	}
	n, err := f.natural(name, 0)
	if err == nil && n > MaxConstants {
		err = fmt.Errorf("%s = %d, want %d at most", name, n, MaxConstants)
	}
	return int(n), err
}

func (f *filling) stream() *random.Stream { return random.New(f.seed, f.label) }

// span widens the range of the values to hold v.
func (f *filling) span(v int64) { f.lo, f.hi = min(f.lo, v), max(f.hi, v) }

// must is for a draw whose conditions prepare has checked.
func must(err error) {
	if err != nil {
		panic("BUG: a generator was checked: " + err.Error())
	}
}

func prepareFill(f *filling) error {
	if len(f.values) != 1 {
		return fmt.Errorf("%d values, want 1", len(f.values))
	}
	v, err := f.quantize(f.values[0])
	f.lo, f.hi = v, v
	return err
}

func fillFill(f *filling) {
	for i := range f.data {
		f.data[i] = f.lo
	}
}

func prepareValues(f *filling) error {
	if len(f.values) != f.len {
		return fmt.Errorf("%d values, want %d for %s", len(f.values), f.len, Axes(f.axes))
	}
	for i, r := range f.values {
		v, err := f.quantize(r)
		if err != nil {
			return err
		}
		if i == 0 {
			f.lo, f.hi = v, v
		}
		f.span(v)
	}
	return nil
}

func fillValues(f *filling) {
	for i, r := range f.values {
		v, err := f.quantize(r)
		must(err)
		f.data[i] = v
	}
}

// prepareIota: skip, skip+1, … in row-major order.
func prepareIota(f *filling) (err error) {
	if f.lo, err = f.quantize(integer(int64(f.skip))); err != nil {
		return err
	}
	f.hi, err = f.quantize(integer(int64(f.skip + f.len - 1)))
	return err
}

func fillIota(f *filling) {
	for i := range f.data {
		f.data[i] = int64(f.skip+i) << f.format.Frac
	}
}

// times is how many permutations a shuffle draws.
func (f *filling) times() int {
	if len(f.axes) > 1 {
		return f.axes[0].Size
	}
	return 1
}

// prepareShuffle: a fresh permutation of 0 … n-1 for each index of the first
// axis, if there is more than one, of which the other axes take entries in order;
// skip permutations are drawn before, and from entries of each passed over.
func prepareShuffle(f *filling) error {
	n, err := f.natural("n", 1)
	if err != nil {
		return err
	}
	if n > random.MaxShuffle {
		return fmt.Errorf("n = %d, want %d at most", n, random.MaxShuffle)
	}
	if take := f.from + f.len/f.times(); take > int(n) {
		return fmt.Errorf("%d entries of a permutation of %d", take, n)
	}
	if f.format.Frac != 0 {
		return fmt.Errorf("format %s, want scale 0 for indices", f.format)
	}
	f.n, f.hi = int(n), int64(n)-1
	return nil
}

func fillShuffle(f *filling) {
	s, take := f.stream(), f.len/f.times()
	for range f.skip {
		_, err := s.Shuffle(f.n)
		must(err)
	}
	for t := range f.times() {
		p, err := s.Shuffle(f.n)
		must(err)
		for i := range take {
			f.data[t*take+i] = int64(p[f.from+i])
		}
	}
}

func prepareUniform(f *filling) (err error) {
	if f.lo, err = f.quantize(f.params["min"]); err != nil {
		return err
	}
	if f.hi, err = f.quantize(f.params["max"]); err != nil {
		return err
	}
	if f.lo > f.hi {
		return fmt.Errorf("min = %s is greater than max = %s", f.params["min"].RatString(), f.params["max"].RatString())
	}
	return nil
}

func fillUniform(f *filling) {
	f.drawn(func(s *random.Stream, dst []int64) error { return s.Uniform(dst, big.NewInt(f.lo), big.NewInt(f.hi)) })
}

// drawn draws the numbers one after the other, behind those that are skipped.
func (f *filling) drawn(draw func(s *random.Stream, dst []int64) error) {
	s := f.stream()
	dropped := make([]int64, min(f.skip, 1<<12))
	for n := f.skip; n > 0; n -= len(dropped) {
		dropped = dropped[:min(n, len(dropped))]
		must(draw(s, dropped))
	}
	must(draw(s, f.data))
}

// prepareNormal: the tails end at ±6σ, which the format must hold, whatever is
// drawn.
func prepareNormal(f *filling) error {
	std := f.params["std"]
	if std.Sign() < 0 {
		return fmt.Errorf("std = %s is negative", std.RatString())
	}
	tail, err := f.quantize(new(big.Rat).Mul(std, integer(6)))
	if err != nil {
		return fmt.Errorf("6·std = 6·%s is outside %s %s", std.RatString(), f.format, f.format.Range())
	}
	f.lo, f.hi = -tail, tail
	return f.stream().Normal(nil, std, f.format.Frac)
}

func fillNormal(f *filling) {
	f.drawn(func(s *random.Stream, dst []int64) error { return s.Normal(dst, f.params["std"], f.format.Frac) })
}
