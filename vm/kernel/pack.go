package kernel

import (
	"github.com/aivm/aivm/isa/int128"
)

// digit is a part of an integer's two's complement: floor(v/2^shift) mod
// (mask+1); mask = −1 keeps the sign.
type digit struct {
	shift uint
	mask  int64
}

// whole is an int64 itself, and an Int modulo 2⁶⁴.
var whole = digit{mask: -1}

// digits cuts integers of b bits and a sign into n digits of ceil(b/n) bits:
// the lower ones in [0, 2ʷ), the top one in [−2ʷ, 2ʷ).
func digits(b, n int) []digit {
	d := make([]digit, n)
	w := ceil(b, n)
	for i := range d {
		d[i] = digit{shift: uint(i * w), mask: 1<<w - 1}
	}
	d[n-1].mask = -1
	return d
}

// panel is a matrix seen from one side of the product: lanes × k, where lanes
// are rows of the left factor or columns of the right one.
type panel struct {
	d          *Data
	off        int
	lane, step int // strides along the lanes and along the contraction
}

// at is the panel from lane i and contraction index p on.
func (v panel) at(i, p int) panel {
	v.off += i*v.lane + p*v.step
	return v
}

// pack writes lanes × k elements as panels of width lanes each,
// dst[panel][p][lane], with zeros in the place of missing lanes.
func (v panel) pack(dst []int64, lanes, k, width int, g digit) {
	for i := 0; i < lanes; i += width {
		n := min(width, lanes-i)
		p := dst[i*k : (i+width)*k]
		if n < width {
			clear(p)
		}
		w := v.at(i, 0)
		switch v.d.Kind {
		case I16:
			packWords(p, v.d.I16, w, n, k, width, g)
		case I32:
			packWords(p, v.d.I32, w, n, k, width, g)
		case I64:
			packWords(p, v.d.I64, w, n, k, width, g)
		default:
			packWide(p, v.d.I128, w, n, k, width, g)
		}
	}
}

func packWords[T int16 | int32 | int64](dst []int64, src []T, v panel, n, k, width int, g digit) {
	if v.lane == 1 {
		for p := range k {
			packRow(dst[p*width:][:n], src[v.off+p*v.step:][:n], g)
		}
		return
	}
	i := 0
	if v.step == 1 {
		for ; i+4 <= n; i += 4 {
			packFour(dst[i:], src, v.at(i, 0), k, width, g)
		}
	}
	for ; i < n; i++ {
		at := v.off + i*v.lane
		for q := i; q < k*width; q += width {
			dst[q] = int64(src[at]) >> (g.shift & 63) & g.mask
			at += v.step
		}
	}
}

// packRow packs the lanes of one contraction index, which lie side by side.
func packRow[T int16 | int32 | int64](dst []int64, src []T, g digit) {
	s, m := g.shift&63, g.mask
	for len(src) >= 8 && len(dst) >= 8 {
		d, x := (*[8]int64)(dst), (*[8]T)(src)
		d[0] = int64(x[0]) >> (s & 63) & m
		d[1] = int64(x[1]) >> (s & 63) & m
		d[2] = int64(x[2]) >> (s & 63) & m
		d[3] = int64(x[3]) >> (s & 63) & m
		d[4] = int64(x[4]) >> (s & 63) & m
		d[5] = int64(x[5]) >> (s & 63) & m
		d[6] = int64(x[6]) >> (s & 63) & m
		d[7] = int64(x[7]) >> (s & 63) & m
		dst, src = dst[8:], src[8:]
	}
	for i, x := range src[:len(dst)] {
		dst[i] = int64(x) >> (s & 63) & m
	}
}

// packFour packs four lanes that lie along the contraction at a time, which
// touches each line of the panel once.
func packFour[T int16 | int32 | int64](dst []int64, src []T, v panel, k, width int, g digit) {
	s0 := src[v.off:][:k]
	s1 := src[v.off+v.lane:][:len(s0)]
	s2 := src[v.off+2*v.lane:][:len(s0)]
	s3 := src[v.off+3*v.lane:][:len(s0)]
	for p, x := range s0 {
		d := (*[4]int64)(dst[p*width:])
		d[0] = int64(x) >> (g.shift & 63) & g.mask
		d[1] = int64(s1[p]) >> (g.shift & 63) & g.mask
		d[2] = int64(s2[p]) >> (g.shift & 63) & g.mask
		d[3] = int64(s3[p]) >> (g.shift & 63) & g.mask
	}
}

func packWide(dst []int64, src []int128.Int, v panel, n, k, width int, g digit) {
	for i := range n {
		at := v.off + i*v.lane
		for q := i; q < k*width; q += width {
			dst[q] = src[at].Shr(g.shift).Int64() & g.mask
			at += v.step
		}
	}
}

// bits is the least b such that all lanes × k elements are in [−2ᵇ, 2ᵇ).
func (v panel) bits(lanes, k int) int {
	if v.lane != 1 { // walk the storage in its order
		v.lane, v.step, lanes, k = v.step, v.lane, k, lanes
	}
	b := 0
	for p := range k {
		w := v.at(0, p)
		switch v.d.Kind {
		case I16:
			b = max(b, bitsWords(v.d.I16, w, lanes))
		case I32:
			b = max(b, bitsWords(v.d.I32, w, lanes))
		case I64:
			b = max(b, bitsWords(v.d.I64, w, lanes))
		default:
			for i := range lanes {
				b = max(b, v.d.I128[w.off+i*w.lane].Bits())
			}
		}
	}
	return b
}

func bitsWords[T int16 | int32 | int64](src []T, v panel, n int) int {
	var m T
	if v.lane == 1 {
		for _, x := range src[v.off:][:n] {
			m |= x ^ sign(x)
		}
	} else {
		for i := range n {
			x := src[v.off+i*v.lane]
			m |= x ^ sign(x)
		}
	}
	return int128.From(int64(m)).Bits()
}

// sign is −1 if x < 0, 0 otherwise.
func sign[T int16 | int32 | int64](x T) T { return T(int64(x) >> 63) }
