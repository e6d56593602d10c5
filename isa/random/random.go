// Package random is the machine's generator of public randomness: initial
// weights and the order of rows. It is not for secrets.
//
// # The stream
//
// A stream is named by a seed, an unsigned 64-bit integer, and a label that says
// what is drawn. Its bytes are the output of SHAKE-256 (FIPS 202) on
//
//	"aivm/random/v1" ‖ be64(length of label in bytes) ‖ label ‖ be64(seed),
//
// where be64 is eight bytes, most significant first. Words are consecutive
// groups of eight bytes, read the same way. Every draw takes the next words of
// the stream; nothing is given back.
//
//   - Word: the next word.
//   - Below n, 1 ≤ n ≤ 2^64: take words until w ≥ 2^64 mod n; the result is
//     w mod n. Every result is equally likely.
//   - Permutation of n: p = (0, …, n-1); for i = n-1 down to 1, j = Below i+1,
//     swap p[i] and p[j] (Fisher and Yates).
//   - Uniform in [lo, hi]: lo + Below (hi-lo+1).
//   - Normal with deviation σ ≥ 0, a rational, at scale f: take six words, and
//     let S be the sum of their twelve 32-bit halves, plus 6 - 6·2^32. The result
//     is floor(S·σ·2ᶠ/2^32 + 1/2), the nearest integer, halves up.
//
// # The normal distribution
//
// S/2^32 is the sum of twelve uniform variables on (-1/2, 1/2), each at the
// middle of one of 2^32 cells (Irwin 1927, Hall 1927). Its mean is 0, its
// variance 1 - 2^-64, it is symmetric, and its distribution function differs
// from the normal one by less than 0.003. Its tails end at ±6σ. That is good
// for initial weights, and for nothing that depends on rare events.
//
// All of it is integer arithmetic, the same on every machine.
package random

import (
	"crypto/sha3"
	"encoding/binary"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/aivm/aivm/isa/fixed"
)

const domain = "aivm/random/v1"

// Stream is a stream of words. It is not safe for concurrent use.
type Stream struct {
	shake *sha3.SHAKE
	buf   [8 * 136]byte // whole blocks of SHAKE-256
	next  int           // first unread byte of buf
}

// New is the stream of the given seed and label, at its start.
func New(seed uint64, label string) *Stream {
	s := &Stream{shake: sha3.NewSHAKE256()}
	s.next = len(s.buf)
	in := binary.BigEndian.AppendUint64([]byte(domain), uint64(len(label)))
	in = append(in, label...)
	in = binary.BigEndian.AppendUint64(in, seed)
	_, _ = s.shake.Write(in) // SHAKE never returns an error
	return s
}

// Uint64 is the next word.
func (s *Stream) Uint64() uint64 {
	if s.next == len(s.buf) {
		_, _ = s.shake.Read(s.buf[:])
		s.next = 0
	}
	w := binary.BigEndian.Uint64(s.buf[s.next:])
	s.next += 8
	return w
}

// Below is a uniform integer in [0, n). The caller owes n > 0.
func (s *Stream) Below(n uint64) uint64 {
	if n == 0 {
		panic("BUG: random: Below(0)")
	}
	excess := -n % n // 2^64 mod n
	for {
		if w := s.Uint64(); w >= excess {
			return w % n
		}
	}
}

// MaxShuffle is the greatest length of a permutation.
const MaxShuffle = 1 << 26

// Shuffle is a uniform permutation of 0, …, n-1, for 0 ≤ n ≤ MaxShuffle.
func (s *Stream) Shuffle(n int) ([]int32, error) {
	if n < 0 || n > MaxShuffle {
		return nil, fmt.Errorf("permutation of %d elements, want 0 to %d", n, MaxShuffle)
	}
	p := make([]int32, n)
	for i := range p {
		p[i] = int32(i)
	}
	for i := n - 1; i > 0; i-- {
		j := s.Below(uint64(i) + 1)
		p[i], p[j] = p[j], p[i]
	}
	return p, nil
}

// Uniform fills dst with uniform integers in [lo, hi]. It is an error, and
// nothing is drawn, if the range is empty or exceeds int64.
func (s *Stream) Uniform(dst []int64, lo, hi *big.Int) error {
	if lo.Cmp(hi) > 0 {
		return fmt.Errorf("uniform integers in [%v, %v]: the range is empty", lo, hi)
	}
	if !lo.IsInt64() || !hi.IsInt64() {
		return fmt.Errorf("uniform integers in [%v, %v]: the range exceeds 64 bits", lo, hi)
	}
	base := uint64(lo.Int64())
	n := uint64(hi.Int64()) - base + 1 // 0 means 2^64
	for i := range dst {
		if n == 0 {
			dst[i] = int64(base + s.Uint64())
		} else {
			dst[i] = int64(base + s.Below(n))
		}
	}
	return nil
}

// maxStdBits bounds the work of one draw of Normal.
const maxStdBits = 256

// Normal fills dst with integers v such that v·2^-frac has a normal
// distribution of mean 0 and deviation std, see the package comment. It is an
// error, and nothing is drawn, if 0 ≤ frac ≤ fixed.MaxFrac or std ≥ 0 does not
// hold, if the numerator or denominator of std has more than 256 bits, or if
// 6·std·2^frac exceeds 63 bits.
func (s *Stream) Normal(dst []int64, std *big.Rat, frac int) error {
	if frac < 0 || frac > fixed.MaxFrac {
		return fmt.Errorf("normal integers at scale %d, want 0 to %d", frac, fixed.MaxFrac)
	}
	if std.Sign() < 0 {
		return fmt.Errorf("normal integers of deviation %s, want 0 or more", std.FloatString(6))
	}
	if std.Num().BitLen() > maxStdBits || std.Denom().BitLen() > maxStdBits {
		return fmt.Errorf("normal integers: the deviation is a fraction of more than %d bits", maxStdBits)
	}
	// σ·2ᶠ/2^32 = num/den in lowest terms
	factor := new(big.Rat).SetFrac(new(big.Int).Lsh(one, uint(frac)), new(big.Int).Lsh(one, 32))
	factor.Mul(factor, std)
	limit := scaled(6<<32, factor)
	if !limit.IsInt64() {
		return fmt.Errorf("normal integers of deviation %s at scale %d: six deviations exceed 64 bits", std.FloatString(6), frac)
	}
	if n, d := factor.Num(), factor.Denom(); n.IsUint64() && d.BitLen() < 64 {
		s.normalWords(dst, n.Uint64(), d.Uint64())
	} else {
		s.normalBig(dst, factor)
	}
	return nil
}

var one = big.NewInt(1)

// scaled is x·factor to the nearest integer, halves up.
func scaled(x int64, factor *big.Rat) *big.Int {
	y := big.NewInt(x)
	return fixed.RoundDiv(y.Mul(y, factor.Num()), factor.Denom())
}

// irwinHall is 2^32 times the sum of twelve uniform variables on (-1/2, 1/2).
func (s *Stream) irwinHall() int64 {
	sum := int64(6 - 6<<32)
	for range 6 {
		w := s.Uint64()
		sum += int64(w>>32) + int64(w&(1<<32-1))
	}
	return sum
}

// normalBig draws for any factor, normalWords the same for one of machine words.
func (s *Stream) normalBig(dst []int64, factor *big.Rat) {
	for i := range dst {
		dst[i] = scaled(s.irwinHall(), factor).Int64()
	}
}

func (s *Stream) normalWords(dst []int64, num, den uint64) {
	for i := range dst {
		dst[i] = scaledWords(s.irwinHall(), num, den)
	}
}

// scaledWords is scaled for the factor num/den with den < 2^63 and results of at
// most 63 bits.
func scaledWords(x int64, num, den uint64) int64 {
	// floor((x·num + h)/den) with h = floor(den/2). For x < 0, that is
	// -floor((|x|·num + den-1-h)/den).
	magnitude, h := uint64(x), den/2
	if x < 0 {
		magnitude, h = -magnitude, den-1-h
	}
	hi, lo := bits.Mul64(magnitude, num)
	lo, carry := bits.Add64(lo, h, 0)
	q, _ := bits.Div64(hi+carry, lo, den)
	if x < 0 {
		return -int64(q)
	}
	return int64(q)
}
