package progen

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// end reports whether the next choice is one at the ends of its domain.
func (g *generator) end() bool { return g.rng.IntN(100) < g.o.Ends }

// size is one of the sizes, more often than not 1 where choices are at ends.
func (g *generator) size(sizes []int) int {
	if g.end() {
		return 1
	}
	return pick(g.rng, sizes)
}

// endFormat is a format of the least or the most bits, or with a top limb of the
// least or the most bits, and of the least or the greatest scale.
func (g *generator) endFormat(most int) fixed.Format {
	bits := []int{1, 1, 2, 2, 3, 15, 16, 17, 18, 32, 33, 48, 49, 63, 64, most}
	f := fixed.Format{Bits: pick(g.rng, bits), Frac: pick(g.rng, []int{0, 0, 0, 1, 1, 2, 4, 15, 16, fixed.MaxFrac})}
	f.Signed = f.Bits > 1 && g.rng.IntN(2) == 0
	return f
}

// endGenerator is a generator of zeros, of an end of the format, or of one number
// and zeros.
func (g *generator) endGenerator(f fixed.Format) isa.Arg {
	fill := func(v *big.Int) isa.Arg {
		r := new(big.Rat).SetFrac(v, new(big.Int).Lsh(big.NewInt(1), uint(f.Frac)))
		return isa.Arg{Kind: isa.Generator, Name: "fill", Params: []isa.Param{{Value: r}}}
	}
	zeros := isa.Arg{Kind: isa.Generator, Name: "zeros"}
	switch g.rng.IntN(6) {
	case 0:
		return fill(new(big.Int))
	case 1:
		return fill(f.Max())
	case 2:
		return fill(f.Min())
	case 3:
		return isa.Arg{Kind: isa.Generator, Name: "iota"}
	}
	return zeros
}

// endRational is 0, ±1, or a number that is great or small.
func (g *generator) endRational() *big.Rat {
	r := big.NewRat(pick(g.rng, []int64{0, 0, 1, 1, -1, 3}), 1)
	two := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), pick(g.rng, []uint{0, 0, 1, 16, 62, 63, 64, 100})))
	if g.rng.IntN(2) == 0 {
		return r.Mul(r, two)
	}
	if g.rng.IntN(4) == 0 { // no power of two
		two.Add(two, big.NewRat(1, 1))
	}
	return r.Mul(r, two.Inv(two))
}

// smallest is a visible tensor with a static bound of 0 or 1, or, if some draws find
// none, the given one.
func (g *generator) smallest(name string) string {
	for range 4 {
		n := pick(g.rng, g.names)
		if t := g.typeOf(n); t != nil && t.Bound.BitLen() < 2 {
			return n
		}
	}
	return name
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
