//go:build amd64 && !purego

package field

import (
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/sys/cpu"
)

//go:noescape
func bindRowInt16(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func bindColumnsInt16(x unsafe.Pointer, stride uint64, e, acc *uint64, n uint64)

//go:noescape
func bindRowUint16(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func bindColumnsUint16(x unsafe.Pointer, stride uint64, e, acc *uint64, n uint64)

//go:noescape
func bindRowInt32(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func bindColumnsInt32(x unsafe.Pointer, stride uint64, e, acc *uint64, n uint64)

//go:noescape
func bindRowLow64(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func bindColumnsLow64(x unsafe.Pointer, stride uint64, e, acc *uint64, n uint64)

//go:noescape
func bindRowHigh64(x unsafe.Pointer, e, acc *uint64, n uint64)

//go:noescape
func bindColumnsHigh64(x unsafe.Pointer, stride uint64, e, acc *uint64, n uint64)

var hasIFMA = cpu.X86.HasAVX512IFMA && cpu.X86.HasAVX512DQ && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VL

// bindTerms is how many terms a lane of the assembly's sums can hold.
const bindTerms = 1024

// binder is the assembly for one half of a cell type: 16-bit and 32-bit cells
// have one, 64-bit cells a low and a high one. Signed halves are biased.
type binder struct {
	row     func(x unsafe.Pointer, e, acc *uint64, n uint64)
	columns func(x unsafe.Pointer, stride uint64, e, acc *uint64, n uint64)
	biased  bool
}

// bindersOf returns the assembly for a cell type, low half first, nil for none.
func bindersOf[C Cell]() []binder {
	var c C
	signed := c-1 < 0
	switch size := unsafe.Sizeof(c); {
	case !hasIFMA:
		return nil
	case size == 2 && signed:
		return []binder{{bindRowInt16, bindColumnsInt16, true}}
	case size == 2:
		return []binder{{bindRowUint16, bindColumnsUint16, false}}
	case size == 4 && signed:
		return []binder{{bindRowInt32, bindColumnsInt32, true}}
	case size == 8:
		return []binder{{bindRowLow64, bindColumnsLow64, false}, {bindRowHigh64, bindColumnsHigh64, true}}
	}
	return nil
}

// bindRowsFast is BindRows over the first len(e)&^7 terms, if there is assembly;
// it returns their number.
func bindRowsFast[C Cell](out fr.Vector, x []C, width int, e fr.Vector) int {
	b, n := bindersOf[C](), len(e)&^7
	if b == nil || n < 16 {
		return 0
	}
	packed := make([]uint64, 5*n)
	for i := range n {
		l := limbs(e[i][:])
		for k := range l {
			packed[i/8*groupWords+8*k+i%8] = l[k]
		}
	}
	bias := make([]fr.Element, 0, (n+8*bindTerms-1)/(8*bindTerms))
	for at := 0; at < n; at += 8 * bindTerms {
		bias = append(bias, biasOf(e[at:min(n, at+8*bindTerms)]))
	}
	Parallel(len(out), 1, func(_, lo, hi int) {
		for i := lo; i < hi; i++ {
			out[i].SetZero()
			for at := 0; at < n; at += 8 * bindTerms {
				row := unsafe.Pointer(&x[i*width+at])
				terms := min(n-at, 8*bindTerms)
				v := joined(b, &bias[at/(8*bindTerms)], func(h binder) fr.Element {
					var acc [6][8]uint64
					h.row(row, &packed[5*at], &acc[0][0], uint64(terms/8))
					var s [6]uint64
					var carry uint64
					for k := range acc {
						for _, v := range acc[k] { // below 2⁶⁰·8 with the carry
							carry += v & limbMask
						}
						s[k] = carry & limbMask
						carry >>= 52
						for _, v := range acc[k] {
							carry += v >> 52
						}
					}
					return assemble(&s)
				})
				out[i].Add(&out[i], &v)
			}
		}
	})
	return n
}

// bindColumnsFast is BindColumns of the first len(out)&^15 columns, if there is
// assembly; it returns their number.
func bindColumnsFast[C Cell](out fr.Vector, x []C, width int, e fr.Vector) int {
	b, n := bindersOf[C](), len(out)&^15
	if b == nil || n == 0 || len(e) < 4 {
		return 0
	}
	packed := make([]uint64, 5*len(e))
	var bias []fr.Element
	for i := range e {
		l := limbs(e[i][:])
		copy(packed[5*i:], l[:])
		if i%bindTerms == 0 {
			bias = append(bias, biasOf(e[i:min(len(e), i+bindTerms)]))
		}
	}
	stride := uint64(width) * uint64(unsafe.Sizeof(x[0]))
	Parallel(n, 16, func(_, lo, hi int) {
		for j := lo; j < hi; j += 16 {
			clear(out[j : j+16])
			for at := 0; at < len(e); at += bindTerms {
				rows := min(len(e)-at, bindTerms)
				var acc [2][2][6][8]uint64
				for h := range b {
					b[h].columns(unsafe.Pointer(&x[at*width+j]), stride, &packed[5*at], &acc[h][0][0][0], uint64(rows))
				}
				for l := range 16 {
					h := 0
					v := joined(b, &bias[at/bindTerms], func(binder) fr.Element {
						var s [6]uint64
						var carry uint64
						for k := range s {
							carry += acc[h][l/8][k][l%8]
							s[k] = carry & limbMask
							carry >>= 52
						}
						h++
						return assemble(&s)
					})
					out[j+l].Add(&out[j+l], &v)
				}
			}
		}
	})
	return n
}

// joined is low + 2³²·high of a cell type's halves, biases removed.
func joined(b []binder, bias *fr.Element, half func(binder) fr.Element) fr.Element {
	var sum fr.Element
	for i, h := range b {
		v := half(h)
		if h.biased {
			v.Sub(&v, bias)
		}
		if i == 1 {
			v.Mul(&v, &two32)
		}
		sum.Add(&sum, &v)
	}
	return sum
}

var two32 = Int(1 << 32)

// assemble is the field element with the words Σ s[k]·2⁵²ᵏ, s[k] < 2⁵², mod r.
func assemble(s *[6]uint64) fr.Element {
	a := Accumulator{
		s[0] | s[1]<<52,
		s[1]>>12 | s[2]<<40,
		s[2]>>24 | s[3]<<28,
		s[3]>>36 | s[4]<<16,
		s[4]>>48 | s[5]<<4,
	}
	return a.Reduce()
}
