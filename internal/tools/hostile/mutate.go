// Package hostile makes hostile files out of valid ones, for tests: mutants with a few changes each, of the kinds by which decoders and
// verifiers were ever fooled. Run holds what every reader of a stranger's file owes: no mutant is accepted as something that the valid files do not
// say, none panics, none makes it allocate more than MaxAlloc.
package hostile

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"regexp"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Mutator makes mutants of valid files.
type Mutator struct {
	// Seeds are valid files of one format. Splices take two of them.
	Seeds [][]byte
	// Text says that the files are text: tokens and lines are changed too.
	Text bool
	// Seal, if set, makes the checksum of a file anew; seven of eight mutants are sealed.
	Seal func(b []byte) []byte
	// Fields are offsets of counts and lengths, which every second change of a length is about.
	Fields []int
	// Own, if set, makes every fourth mutant before it is changed: a file that is well formed in a way that bytes do not come by.
	Own func(rng *rand.Rand) []byte
	// Offset is where a mutant is changed, if only a part of the files is of interest; nil is anywhere.
	Offset func(rng *rand.Rand, n int) int
}

// change is one way to change a file in place or into another. The result may be b itself, changed.
type change struct {
	name string
	do   func(m *Mutator, rng *rand.Rand, b []byte) []byte
}

var binaryChanges = []change{
	{"bit", flipBit},
	{"bit", flipBit},
	{"byte", setByte},
	{"cut", cut},
	{"extend", extend},
	{"drop", drop},
	{"double", double},
	{"splice", splice},
	{"length", setLength},
	{"length", setLength},
	{"swap", swapWords},
	{"copy", copyWord},
	{"zero", zeroWord},
	{"plus p", plus(fp.Modulus())},
	{"plus r", plus(fr.Modulus())},
	{"negate", minus(fp.Modulus())},
	{"next", addOne},
}

var textChanges = []change{
	{"number", setNumber}, {"number", setNumber}, {"token", swapTokens}, {"token", copyToken}, {"line", dropLine}, {"line", copyLine},
}

// Mutate returns a file that differs from all seeds, and the changes that made it.
func (m *Mutator) Mutate(rng *rand.Rand) (b []byte, how string) {
	for {
		b = slices.Clone(m.Seeds[rng.IntN(len(m.Seeds))])
		how = ""
		n := 1 + rng.IntN(4)*rng.IntN(2)
		if m.Own != nil && rng.IntN(4) == 0 {
			if own := m.Own(rng); own != nil {
				b, how, n = own, " own", rng.IntN(2)
			}
		}
		for ; n > 0; n-- {
			c := binaryChanges[rng.IntN(len(binaryChanges))]
			if m.Text && rng.IntN(3) > 0 {
				c = textChanges[rng.IntN(len(textChanges))]
			}
			if len(b) > 0 {
				b = c.do(m, rng, b)
				how += " " + c.name
			}
		}
		if m.Seal != nil && rng.IntN(8) > 0 {
			b = m.Seal(b)
			how += " sealed"
		}
		if !slices.ContainsFunc(m.Seeds, func(s []byte) bool { return bytes.Equal(s, b) }) {
			return b, how
		}
	}
}

// at is an offset with n bytes behind it.
func (m *Mutator) at(rng *rand.Rand, b []byte, n int) int {
	if len(b) < n {
		return 0
	}
	if m.Offset != nil {
		return min(max(m.Offset(rng, len(b)), 0), len(b)-n)
	}
	return rng.IntN(len(b) - n + 1)
}

// word is a run of 32 bytes: most formats are words, from the front or from the back.
func (m *Mutator) word(rng *rand.Rand, b []byte) []byte {
	if len(b) < 32 {
		return b
	}
	at := m.at(rng, b, 32)
	switch rng.IntN(3) {
	case 0:
		at -= at % 32
	case 1:
		at = (len(b) - 32) - ((len(b)-32)-at)/32*32
	}
	return b[at : at+32]
}

func flipBit(m *Mutator, rng *rand.Rand, b []byte) []byte {
	b[m.at(rng, b, 1)] ^= 1 << rng.IntN(8)
	return b
}

func setByte(m *Mutator, rng *rand.Rand, b []byte) []byte {
	b[m.at(rng, b, 1)] = []byte{0, 0xff, 1, 0x80, 0x7f}[rng.IntN(5)]
	return b
}

func cut(_ *Mutator, rng *rand.Rand, b []byte) []byte { return b[:rng.IntN(len(b))] }

func extend(_ *Mutator, rng *rand.Rand, b []byte) []byte {
	n := 1 + rng.IntN(64)
	if rng.IntN(2) == 0 {
		return append(b, bytes.Repeat([]byte{byte(rng.IntN(2) * 0xff)}, n)...)
	}
	return append(b, b[len(b)-min(n, len(b)):]...)
}

func drop(m *Mutator, rng *rand.Rand, b []byte) []byte {
	n := []int{1, 4, 8, 16, 32, 64}[rng.IntN(6)]
	at := m.at(rng, b, min(n, len(b)))
	return slices.Delete(b, at, min(at+n, len(b)))
}

func double(m *Mutator, rng *rand.Rand, b []byte) []byte {
	n := min([]int{1, 4, 8, 16, 32, 64}[rng.IntN(6)], len(b))
	at := m.at(rng, b, n)
	return slices.Insert(b, at, slices.Clone(b[at:at+n])...)
}

// splice continues with another file, at the same place or at any.
func splice(m *Mutator, rng *rand.Rand, b []byte) []byte {
	other := m.Seeds[rng.IntN(len(m.Seeds))]
	at := m.at(rng, b, 0)
	from := min(at, len(other))
	if rng.IntN(3) == 0 {
		from = rng.IntN(len(other) + 1)
	}
	return append(b[:at:at], other[from:]...)
}

// lengths are what a field with a length is set to.
var lengths = []uint64{0, 1, 2, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 1 << 20, 1 << 24, 1 << 27, 1 << 28, 1 << 30, 1 << 40, 1<<63 - 1, 1 << 63, 1<<64 - 1}

func setLength(m *Mutator, rng *rand.Rand, b []byte) []byte {
	n, v := []int{2, 4, 4, 4, 8}[rng.IntN(5)], lengths[rng.IntN(len(lengths))]
	if len(b) < n {
		return b
	}
	at := m.at(rng, b, n)
	if len(m.Fields) > 0 && rng.IntN(2) == 0 {
		at = min(m.Fields[rng.IntN(len(m.Fields))], len(b)-n)
	}
	if rng.IntN(4) == 0 { // a little more or less than it was
		v = binary.BigEndian.Uint64(append(make([]byte, 8-n), b[at:at+n]...)) + uint64(rng.IntN(5)) - 2
	}
	var w [8]byte
	if rng.IntN(2) == 0 {
		binary.BigEndian.PutUint64(w[:], v)
		copy(b[at:], w[8-n:])
	} else {
		binary.LittleEndian.PutUint64(w[:], v)
		copy(b[at:], w[:n])
	}
	return b
}

func swapWords(m *Mutator, rng *rand.Rand, b []byte) []byte {
	x, y := m.word(rng, b), m.word(rng, b)
	saved := slices.Clone(x)
	copy(x, y)
	copy(y, saved)
	return b
}

func copyWord(m *Mutator, rng *rand.Rand, b []byte) []byte {
	copy(m.word(rng, b), slices.Clone(m.word(rng, b)))
	return b
}

func zeroWord(m *Mutator, rng *rand.Rand, b []byte) []byte {
	clear(m.word(rng, b))
	return b
}

func addOne(m *Mutator, rng *rand.Rand, b []byte) []byte {
	return plus(big.NewInt(1))(m, rng, b)
}

// plus adds a number to a word, big-endian or little-endian: the same field element in another encoding, if it fits.
func plus(n *big.Int) func(*Mutator, *rand.Rand, []byte) []byte {
	return arithmetic(func(v *big.Int) *big.Int { return v.Add(v, n) })
}

// minus puts n − v in the place of v: a point whose y it is becomes its negative.
func minus(n *big.Int) func(*Mutator, *rand.Rand, []byte) []byte {
	return arithmetic(func(v *big.Int) *big.Int { return v.Sub(n, v) })
}

func arithmetic(f func(v *big.Int) *big.Int) func(*Mutator, *rand.Rand, []byte) []byte {
	return func(m *Mutator, rng *rand.Rand, b []byte) []byte {
		w := m.word(rng, b)
		little := rng.IntN(2) == 0
		if little {
			slices.Reverse(w)
		}
		if v := f(new(big.Int).SetBytes(w)); v.Sign() >= 0 && v.BitLen() <= 8*len(w) {
			v.FillBytes(w)
		}
		if little {
			slices.Reverse(w)
		}
		return b
	}
}

var (
	numbers = regexp.MustCompile(`[0-9]+`)
	tokens  = regexp.MustCompile(`[A-Za-z_][A-Za-z_0-9.]*|[0-9]+|[^\sA-Za-z_0-9]`)
	values  = []string{
		"0", "1", "2", "-1", "63", "64", "65", "127", "128", "255", "65536", "1000000", "2147483647", "2147483648", "4294967296",
		"9223372036854775807", "9223372036854775808", "18446744073709551616", "340282366920938463463374607431768211456", "1e9", "1e999999999", "0.5", "1/0", "1/3",
	}
)

func setNumber(_ *Mutator, rng *rand.Rand, b []byte) []byte {
	if all := numbers.FindAllIndex(b, -1); len(all) > 0 {
		at := all[rng.IntN(len(all))]
		return replace(b, at, values[rng.IntN(len(values))])
	}
	return b
}

func swapTokens(_ *Mutator, rng *rand.Rand, b []byte) []byte {
	all := tokens.FindAllIndex(b, -1)
	if len(all) < 2 {
		return b
	}
	i := rng.IntN(len(all) - 1)
	j := i + 1 + rng.IntN(len(all)-1-i)
	x, y := string(b[all[i][0]:all[i][1]]), string(b[all[j][0]:all[j][1]])
	return replace(replace(b, all[j], x), all[i], y)
}

func copyToken(_ *Mutator, rng *rand.Rand, b []byte) []byte {
	if all := tokens.FindAllIndex(b, -1); len(all) > 0 {
		from := all[rng.IntN(len(all))]
		return replace(b, all[rng.IntN(len(all))], string(b[from[0]:from[1]]))
	}
	return b
}

func replace(b []byte, at []int, by string) []byte {
	return append(append(slices.Clone(b[:at[0]]), by...), b[at[1]:]...)
}

func dropLine(_ *Mutator, rng *rand.Rand, b []byte) []byte {
	lines := bytes.SplitAfter(b, []byte("\n"))
	i := rng.IntN(len(lines))
	return bytes.Join(slices.Delete(lines, i, i+1), nil)
}

func copyLine(_ *Mutator, rng *rand.Rand, b []byte) []byte {
	lines := bytes.SplitAfter(b, []byte("\n"))
	line := lines[rng.IntN(len(lines))]
	return bytes.Join(slices.Insert(lines, rng.IntN(len(lines)+1), line), nil)
}

// Corpus is a file of Go's fuzzing corpus with b.
func Corpus(b []byte) []byte { return fmt.Appendf(nil, "go test fuzz v1\n[]byte(%q)\n", b) }
