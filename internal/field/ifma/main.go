// Command ifma writes block_amd64.s, the AVX-512 IFMA kernel of package field.
//
// Numbers are five limbs of 52 bits in Montgomery form with R = 2²⁶⁰, in groups
// of eight lanes: five registers, or 320 bytes of memory, limb by limb. Limbs are
// always normalised; values are only kept below 4r, r the field's order, so that
// sums and differences need no exact reduction: a Montgomery product of factors
// below a·r and b·r is below (a·b/84 + 1)·r.
package main

import (
	"bytes"
	"fmt"
	"os"
)

func main() {
	if err := os.WriteFile("block_amd64.s", generate(), 0o644); err != nil {
		panic(err)
	}
}

// Registers. The product's ten columns are Z0–Z9, of which Z5–Z9 hold the reduced
// result; eval keeps its ten accumulators in Z10–Z19.
const (
	tmp  = "Z28"
	low  = "Z29" // 2⁵² − 1
	quot = "Z31" // the quotient digit of a reduction
)

var (
	result = regs(5, 6, 7, 8, 9)
	left   = regs(20, 21, 22, 23, 24)
	right  = regs(25, 26, 27, 30, 31)
	second = regs(10, 11, 12, 13, 14)
)

// ahead is how far before their use operands are prefetched, in bytes.
const ahead = 3 * 320

func regs(n ...int) (r [5]string) {
	for i, x := range n {
		r[i] = column(x)
	}
	return r
}

func column(k int) string { return fmt.Sprintf("Z%d", k) }

func accumulator(k int) string { return column(10 + k) }

// Offsets into the constants, at AX: r, 2r, 4r, −1/r mod 2⁵², 2⁵² − 1.
const (
	order, order2, order4 = 0, 40, 80
	inverse, mask         = 120, 128
)

type writer struct{ bytes.Buffer }

func (w *writer) op(format string, args ...any) { fmt.Fprintf(w, "\t"+format+"\n", args...) }

type argument struct{ name, reg string }

// function writes a function over groups: its arguments go to registers, body is
// repeated as often as CX says, and the pointers step to the next group.
func (w *writer) function(name string, args []argument, step map[string]int, before, body, after func()) {
	fmt.Fprintf(w, "\nTEXT ·%s(SB), NOSPLIT, $0-%d\n", name, 8*len(args))
	for i, a := range args {
		w.op("MOVQ %s+%d(FP), %s", a.name, 8*i, a.reg)
	}
	w.op("VPBROADCASTQ %d(AX), %s", mask, low)
	if before != nil {
		before()
	}
	fmt.Fprintf(w, "%sLoop:\n", name)
	for _, a := range args {
		if step[a.reg] == 320 {
			for k := range 5 {
				w.op("PREFETCHT0 %d(%s)", ahead+64*k, a.reg)
			}
		}
	}
	body()
	for _, a := range args {
		if n := step[a.reg]; n != 0 {
			w.op("ADDQ $%d, %s", n, a.reg)
		}
	}
	w.op("DECQ CX")
	w.op("JNZ %sLoop", name)
	if after != nil {
		after()
	}
	w.op("VZEROUPPER")
	w.op("RET")
}

func (w *writer) zero() {
	for k := range 10 {
		w.op("VPXORQ %[1]s, %[1]s, %[1]s", column(k))
	}
}

// product adds a·b to the columns, a in registers, b any five operands.
func (w *writer) product(a, b [5]string, columns func(int) string) {
	for i := range 5 {
		for j := range 5 {
			w.op("VPMADD52LUQ %s, %s, %s", b[j], a[i], columns(i+j))
		}
		for j := range 5 {
			w.op("VPMADD52HUQ %s, %s, %s", b[j], a[i], columns(i+j+1))
		}
	}
}

// productMemory is product with both factors in memory.
func (w *writer) productMemory(a, b string) {
	for i := range 5 {
		w.op("VMOVDQU64 %d(%s), %s", 64*i, a, tmp)
		for j := range 5 {
			w.op("VPMADD52LUQ %d(%s), %s, %s", 64*j, b, tmp, column(i+j))
		}
		for j := range 5 {
			w.op("VPMADD52HUQ %d(%s), %s, %s", 64*j, b, tmp, column(i+j+1))
		}
	}
}

func memory(p string) (m [5]string) {
	for i := range m {
		m[i] = fmt.Sprintf("%d(%s)", 64*i, p)
	}
	return m
}

// reduce is Montgomery's reduction of the columns, digit by digit.
func (w *writer) reduce() {
	for i := range 5 {
		w.op("VPXORQ %[1]s, %[1]s, %[1]s", quot)
		w.op("VPMADD52LUQ.BCST %d(AX), %s, %s", inverse, column(i), quot)
		for j := range 5 {
			w.op("VPMADD52LUQ.BCST %d(AX), %s, %s", order+8*j, quot, column(i+j))
		}
		w.op("VPSRLQ $52, %s, %s", column(i), tmp)
		for j := range 5 {
			w.op("VPMADD52HUQ.BCST %d(AX), %s, %s", order+8*j, quot, column(i+j+1))
		}
		w.op("VPADDQ %[1]s, %[2]s, %[2]s", tmp, column(i+1))
	}
}

// normalise propagates carries; shift is VPSRAQ where limbs may be negative.
func (w *writer) normalise(x [5]string, shift string) {
	for k := range 4 {
		w.op("%s $52, %s, %s", shift, x[k], tmp)
		w.op("VPADDQ %[1]s, %[2]s, %[2]s", tmp, x[k+1])
		w.op("VPANDQ %[1]s, %[2]s, %[2]s", low, x[k])
	}
}

func (w *writer) load(x [5]string, p string) {
	for k := range x {
		w.op("VMOVDQU64 %d(%s), %s", 64*k, p, x[k])
	}
}

func (w *writer) store(x [5]string, p string) {
	for k := range x {
		w.op("VMOVDQU64 %s, %d(%s)", x[k], 64*k, p)
	}
}

func (w *writer) broadcast(x [5]string, p string) {
	for k := range x {
		w.op("VPBROADCASTQ %d(%s), %s", 8*k, p, x[k])
	}
}

func (w *writer) add(x [5]string, p string) {
	for k := range x {
		w.op("VPADDQ %d(%s), %s, %s", 64*k, p, x[k], x[k])
	}
}

// difference sets x to the block at h minus that at l plus 4r, normalised.
func (w *writer) difference(x [5]string, h, l string) {
	w.load(x, h)
	for k := range x {
		w.op("VPSUBQ %d(%s), %s, %s", 64*k, l, x[k], x[k])
		w.op("VPADDQ.BCST %d(AX), %s, %s", order4+8*k, x[k], x[k])
	}
	w.normalise(x, "VPSRAQ")
}

// subtract takes the constant from the normalised x where that is not negative.
func (w *writer) subtract(x, scratch [5]string, constant int) {
	for k := range x {
		w.op("VPSUBQ.BCST %d(AX), %s, %s", constant+8*k, x[k], scratch[k])
	}
	w.normalise(scratch, "VPSRAQ")
	w.op("VPMOVQ2M %s, K1", scratch[4])
	w.op("KNOTB K1, K1")
	for k := range x {
		w.op("VMOVDQA64 %s, K1, %s", scratch[k], x[k])
	}
}

func (w *writer) accumulators(load bool) {
	for k := range 10 {
		if load {
			w.op("VPXORQ %[1]s, %[1]s, %[1]s", accumulator(k))
		} else {
			w.op("VMOVDQU64 %s, %d(DX)", accumulator(k), 64*k)
		}
	}
}

// evaluate adds w·(x₀x₁ + x₂x₃) to the accumulators; factors puts the product.
func (w *writer) evaluate(name string, args []argument, factors func()) {
	step := map[string]int{}
	for _, a := range args {
		step[a.reg] = 320
	}
	args = append(args, argument{"w", "BX"}, argument{"acc", "DX"}, argument{"c", "AX"}, argument{"n", "CX"})
	step["BX"] = 320
	w.function(name, args, step, func() { w.accumulators(true) }, func() {
		w.zero()
		factors()
		w.reduce()
		w.normalise(result, "VPSRLQ")
		w.product(result, memory("BX"), accumulator)
	}, func() { w.accumulators(false) })
}

func generate() []byte {
	w := &writer{}
	w.WriteString("// Code generated by go run ./ifma; DO NOT EDIT.\n\n//go:build amd64 && !purego\n\n#include \"textflag.h\"\n")
	w.products()
	w.sums()
	w.evaluations()
	w.integers()
	return w.Bytes()
}

func (w *writer) products() {
	constants := []argument{{"dst", "BX"}, {"c", "AX"}, {"n", "CX"}}
	steps := map[string]int{"SI": 320, "DI": 320, "R8": 320, "R9": 320, "BX": 320}
	finish := func() {
		w.reduce()
		w.normalise(result, "VPSRLQ")
		w.store(result, "BX")
	}
	w.function("mulIFMA", append([]argument{{"a", "SI"}, {"b", "DI"}}, constants...), steps, nil, func() {
		w.zero()
		w.productMemory("SI", "DI")
		finish()
	}, nil)
	w.function("mulMulIFMA", append([]argument{{"a", "SI"}, {"b", "DI"}, {"d", "R8"}, {"e", "R9"}}, constants...), steps, nil, func() {
		w.zero()
		w.productMemory("SI", "DI")
		w.productMemory("R8", "R9")
		finish()
	}, nil)
}

func (w *writer) sums() {
	args := []argument{{"a", "SI"}, {"b", "DI"}, {"r", "R8"}, {"dst", "BX"}, {"c", "AX"}, {"n", "CX"}}
	steps := map[string]int{"SI": 320, "DI": 320, "BX": 320}
	scalar := func() { w.broadcast(left, "R8") }
	plus := func() {
		w.reduce()
		w.add(result, "SI")
		w.normalise(result, "VPSRLQ")
		w.subtract(result, second, order2)
		w.store(result, "BX")
	}
	// dst = a + r·b
	w.function("axpyIFMA", args, steps, scalar, func() {
		w.zero()
		w.product(left, memory("DI"), column)
		plus()
	}, nil)
	// dst = a + r·(b − a)
	w.function("foldIFMA", args, steps, scalar, func() {
		w.difference(right, "DI", "SI")
		w.zero()
		w.product(left, right, column)
		plus()
	}, nil)
	w.function("addIFMA", []argument{{"a", "SI"}, {"b", "DI"}, {"dst", "BX"}, {"c", "AX"}, {"n", "CX"}}, steps, nil, func() {
		w.load(result, "SI")
		w.add(result, "DI")
		w.normalise(result, "VPSRLQ")
		w.subtract(result, second, order4)
		w.store(result, "BX")
	}, nil)
}

func (w *writer) evaluations() {
	low := []argument{{"l0", "SI"}, {"l1", "DI"}, {"l2", "R8"}, {"l3", "R9"}}
	all := append(low, argument{"h0", "R10"}, argument{"h1", "R11"}, argument{"h2", "R12"}, argument{"h3", "R13"})
	half := []argument{{"l0", "SI"}, {"l1", "DI"}, {"h0", "R10"}, {"h1", "R11"}}
	first := func() { w.productMemory("SI", "DI") }
	differences := func(h0, l0, h1, l1 string) {
		w.difference(left, h0, l0)
		w.difference(right, h1, l1)
		w.product(left, right, column)
	}
	w.evaluate("lowProductIFMA", low[:2:2], first)
	w.evaluate("lowFractionIFMA", low[:4:4], func() { first(); w.productMemory("R8", "R9") })
	w.evaluate("diffProductIFMA", half, func() { differences("R10", "SI", "R11", "DI") })
	w.evaluate("diffFractionIFMA", all, func() {
		differences("R10", "SI", "R11", "DI")
		differences("R12", "R8", "R13", "R9")
	})
}

// integers: lane i is on or off (five limbs each), less 16·x[i] in the lowest.
func (w *writer) integers() {
	args := []argument{{"x", "SI"}, {"on", "DI"}, {"off", "R8"}, {"mask", "R9"}, {"dst", "BX"}, {"c", "AX"}, {"n", "CX"}}
	steps := map[string]int{"SI": 32, "R9": 1, "BX": 320}
	w.function("intsIFMA", args, steps, func() { w.broadcast(left, "DI"); w.broadcast(right, "R8") }, func() {
		w.op("KMOVB (R9), K1")
		w.op("VPMOVSXDQ (SI), %s", tmp)
		w.op("VPSLLQ $4, %[1]s, %[1]s", tmp)
		for k := range 5 {
			w.op("VPBLENDMQ %s, %s, K1, %s", left[k], right[k], result[k])
		}
		w.op("VPSUBQ %[1]s, %[2]s, %[2]s", tmp, result[0])
		w.store(result, "BX")
	}, nil)
}
