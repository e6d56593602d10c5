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
	const span = 8 * bindTerms // terms of a sum of eight lanes
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
	bias := biases(e[:n], span)
	Parallel(len(out), 1, func(_, lo, hi int) {
		for i := lo; i < hi; i++ {
			out[i].SetZero()
			for at := 0; at < n; at += span {
				row := unsafe.Pointer(&x[i*width+at])
				v := joined(b, &bias[at/span], func(h int) fr.Element {
					var acc [6][8]uint64
					b[h].row(row, &packed[5*at], &acc[0][0], uint64(min(n-at, span)/8))
					return sumLanes(&acc)
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
	for i := range e {
		l := limbs(e[i][:])
		copy(packed[5*i:], l[:])
	}
	bias := biases(e, bindTerms)
	stride := uint64(width) * uint64(unsafe.Sizeof(x[0]))
	Parallel(n, 16, func(_, lo, hi int) {
		var acc [2][2][6][8]uint64 // by half, eight columns, limb, column
		for j := lo; j < hi; j += 16 {
			clear(out[j : j+16])
			for at := 0; at < len(e); at += bindTerms {
				rows := uint64(min(len(e)-at, bindTerms))
				for h := range b {
					b[h].columns(unsafe.Pointer(&x[at*width+j]), stride, &packed[5*at], &acc[h][0][0][0], rows)
				}
				for l := range 16 {
					v := joined(b, &bias[at/bindTerms], func(h int) fr.Element { return oneLane(&acc[h][l/8], l%8) })
					out[j+l].Add(&out[j+l], &v)
				}
			}
		}
	})
	return n
}

// biases is biasOf of the parts of e of so many elements.
func biases(e fr.Vector, part int) (b []fr.Element) {
	for at := 0; at < len(e); at += part {
		b = append(b, biasOf(e[at:min(len(e), at+part)]))
	}
	return b
}

// sumLanes adds up eight lanes of six columns of weight 2⁵²ᵏ, each below 2⁶⁴.
func sumLanes(acc *[6][8]uint64) fr.Element {
	var s [6]uint64
	var carry uint64
	for k := range acc {
		for _, v := range acc[k] {
			carry += v & limbMask
		}
		s[k] = carry & limbMask
		carry >>= 52
		for _, v := range acc[k] {
			carry += v >> 52
		}
	}
	return assemble(&s)
}

// oneLane is the sum in one lane of six columns, each below 2⁶³.
func oneLane(acc *[6][8]uint64, lane int) fr.Element {
	var s [6]uint64
	var carry uint64
	for k := range acc {
		carry += acc[k][lane]
		s[k] = carry & limbMask
		carry >>= 52
	}
	return assemble(&s)
}

// joined is low + 2³²·high of a cell type's halves, biases removed.
func joined(b []binder, bias *fr.Element, half func(h int) fr.Element) fr.Element {
	var sum fr.Element
	for i, h := range b {
		v := half(i)
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
