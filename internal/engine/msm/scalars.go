package msm

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/int128"
)

// Scalars is a vector of integer scalars. The implementations are Cells, Wide and Field.
type Scalars interface {
	// Len returns the number of scalars.
	Len() int
	// width returns the least b such that every scalar lies in [-2^(b-1), 2^(b-1)).
	width() int
	// AddScaled adds w·s_i to dst[i] for every scalar s_i; dst is at least as long.
	AddScaled(dst []fr.Element, w fr.Element)
	// Mix adds the scalars to a combination, from entry at on and with the weight w: AddScaled for
	// many vectors at once.
	Mix(m *field.Mix, at int, w fr.Element)
	// recoder readies the scalars for being read in windows; what it needs of memory is from the arena.
	recoder(w windows, a *arena) recoder
}

// arena lends memory for recoded scalars until the next reset, and keeps it for the next sum.
type arena struct {
	words [][4]uint64
	used  int
}

func (a *arena) reset() { a.used = 0 }

func (a *arena) take(n int) [][4]uint64 {
	begin := a.used
	a.used += n
	if a.used > len(a.words) { // what was lent before stays with its borrowers
		a.words = make([][4]uint64, max(n, 2*len(a.words)))
		begin, a.used = 0, n
	}
	return a.words[begin:a.used]
}

// recoder yields the signed digits of scalars.
type recoder interface {
	// digits sets dst[i] to the digit of the given window of scalar from+i.
	digits(dst []int32, from, window int)
}

// windows says how scalars are cut: s = Σ_j d_j·2^(bits·j) with count digits |d_j| <= 2^(bits-1).
//
// To spare carries, bias = Σ_j 2^(bits·j + bits - 1) over all windows but the last is
// added to s: digit j is then the j-th group of bits less 2^(bits-1), and the last digit is what remains
// above, signed. A single digit is the scalar itself.
type windows struct{ bits, count int }

// windowsOf cuts scalars of a width into windows of c bits.
func windowsOf(width, c int) windows { return windows{c, (width + c - 1) / c} }

// Integer lists the types of cells.
type Integer interface {
	~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32
}

// Cells is a vector of machine integers.
type Cells[T Integer] []T

func (s Cells[T]) Len() int { return len(s) }

func (s Cells[T]) width() int {
	var seen uint64 // every magnitude's bits, of v or of -1-v
	for _, v := range s {
		x := int64(v)
		seen |= uint64(x ^ x>>63)
	}
	return bits.Len64(seen) + 1
}

func (s Cells[T]) recoder(w windows, _ *arena) recoder {
	if w.count == 1 {
		return plainDigits[T](s)
	}
	return cellDigits[T]{s, biasOf(w)[0], w}
}

// plainDigits are scalars that are their own digit.
type plainDigits[T Integer] []T

func (s plainDigits[T]) digits(dst []int32, from, _ int) {
	for i, v := range s[from : from+len(dst)] {
		dst[i] = int32(v)
	}
}

func biasOf(w windows) (bias [4]uint64) {
	for j := range w.count - 1 {
		bit := w.bits*j + w.bits - 1
		bias[bit/64] |= 1 << (bit % 64)
	}
	return bias
}

// digitOf returns the digit whose window starts at the lowest of the given bits of the biased scalar.
func (w windows) digitOf(bits uint64, window int) int32 {
	if window == w.count-1 {
		return int32(bits)
	}
	return int32(bits&(1<<w.bits-1)) - 1<<(w.bits-1)
}

type cellDigits[T Integer] struct {
	cells []T
	bias  uint64
	w     windows
}

func (s cellDigits[T]) digits(dst []int32, from, window int) {
	shift := uint(s.w.bits * window)
	for i, v := range s.cells[from : from+len(dst)] {
		lo, carry := bits.Add64(uint64(int64(v)), s.bias, 0)
		hi := uint64(int64(v)>>63) + carry
		dst[i] = s.w.digitOf(lo>>shift|hi<<(64-shift), window)
	}
}

// Wide is a vector of signed 128-bit integers.
type Wide []int128.Int

func (s Wide) Len() int { return len(s) }

func (s Wide) width() int {
	var hi, lo uint64
	for _, v := range s {
		sign := uint64(v.Hi >> 63)
		hi |= uint64(v.Hi) ^ sign
		lo |= v.Lo ^ sign
	}
	if hi != 0 {
		return 64 + bits.Len64(hi) + 1
	}
	return bits.Len64(lo) + 1
}

func (s Wide) recoder(w windows, _ *arena) recoder { return wideDigits{s, biasOf(w), w} }

// wideDigits are read from the scalars as they are: their bias has no more than two words.
type wideDigits struct {
	cells Wide
	bias  [4]uint64
	w     windows
}

func (s wideDigits) digits(dst []int32, from, window int) {
	bit := uint(s.w.bits * window)
	word, shift := bit/64, bit%64
	for i, v := range s.cells[from : from+len(dst)] {
		var x [4]uint64
		var carry uint64
		x[0], carry = bits.Add64(v.Lo, s.bias[0], 0)
		x[1], carry = bits.Add64(uint64(v.Hi), s.bias[1], carry)
		x[2] = uint64(v.Hi>>63) + carry
		x[3] = uint64(int64(x[2]) >> 63)
		dst[i] = s.w.digitOf(x[word]>>shift|x[word+1]<<(64-shift), window)
	}
}

// Field is a vector of field elements, read as integers in [0, r).
type Field []fr.Element

func (s Field) Len() int { return len(s) }

func (s Field) width() int { return fr.Bits + 1 }

func (s Field) recoder(w windows, a *arena) recoder {
	words := a.take(len(s))
	for i := range s {
		words[i] = s[i].Bits()
	}
	return newWordDigits(words, w)
}

// wordDigits are biased scalars of 256 bits, little-endian words, the sign extended.
type wordDigits struct {
	words [][4]uint64
	w     windows
}

func newWordDigits(words [][4]uint64, w windows) wordDigits {
	bias := biasOf(w)
	for i := range words {
		var carry uint64
		for k := range bias {
			words[i][k], carry = bits.Add64(words[i][k], bias[k], carry)
		}
	}
	return wordDigits{words, w}
}

func (s wordDigits) digits(dst []int32, from, window int) {
	bit := uint(s.w.bits * window)
	word, shift := bit/64, bit%64
	for i := range dst {
		v := &s.words[from+i]
		d := v[word] >> shift
		if word < 3 {
			d |= v[word+1] << (64 - shift)
		}
		dst[i] = s.w.digitOf(d, window)
	}
}
