//go:build amd64 && !purego

#include "textflag.h"

DATA modulus<>+0(SB)/8, $0x43e1f593f0000001
DATA modulus<>+8(SB)/8, $0x2833e84879b97091
DATA modulus<>+16(SB)/8, $0xb85045b68181585d
DATA modulus<>+24(SB)/8, $0x30644e72e131a029
DATA modulus<>+32(SB)/8, $0x87c3eb27e0000002 // 2r
DATA modulus<>+40(SB)/8, $0x5067d090f372e122
DATA modulus<>+48(SB)/8, $0x70a08b6d0302b0ba
DATA modulus<>+56(SB)/8, $0x60c89ce5c2634053
GLOBL modulus<>(SB), RODATA|NOPTR, $64

#define INVERSE 0xc2e1f593efffffff

#include "adx_amd64.h"

// The kernel for processors with MULX and ADX. A lane is below 2r on entry and on exit,
// r being the field's order. CX is its offset.

#define LANES $8192 // 256 of 32 bytes
#define LANE(p) 0(p)(CX*1)

// ROW is (a, b, c, d, carry) += t·y and top = carry.
#define ROW(a, b, c, d, top, y) \
	MOVQ  y, DX        \
	XORQ  AX, AX       \
	MULXQ R8, AX, top  \
	ADOXQ AX, a        \
	ADCXQ top, b       \
	MULXQ R9, AX, top  \
	ADOXQ AX, b        \
	ADCXQ top, c       \
	MULXQ R10, AX, top \
	ADOXQ AX, c        \
	ADCXQ top, d       \
	MULXQ R11, AX, top \
	ADOXQ AX, d        \
	MOVQ  $0, AX       \
	ADCXQ AX, top      \
	ADOXQ AX, top

// ACCUMULATE adds the product t·w of 512 bits to the nine words at DI.
#define ACCUMULATE(w) \
	MOVQ  8*0+w, DX                        \
	MULXQ R8, BX, R12                   \
	MULXQ R9, AX, R13                   \
	ADDQ  AX, R12                       \
	MULXQ R10, AX, R14                  \
	ADCQ  AX, R13                       \
	MULXQ R11, AX, R15                  \
	ADCQ  AX, R14                       \
	ADCQ  $0, R15                       \
	MOVQ  BX, 0(SP)                        \
	ROW(R12, R13, R14, R15, BX, 8*1+w)     \
	MOVQ  R12, 8(SP)                       \
	ROW(R13, R14, R15, BX, R12, 8*2+w)     \
	MOVQ  R13, 16(SP)                       \
	ROW(R14, R15, BX, R12, R13, 8*3+w)     \
	MOVQ  0(SP), AX                        \
	ADDQ  AX, 0(DI)                     \
	MOVQ  8(SP), AX                        \
	ADCQ  AX, 8(DI)                     \
	MOVQ  16(SP), AX                        \
	ADCQ  AX, 16(DI)                    \
	ADCQ  R14, 24(DI)                   \
	ADCQ  R15, 32(DI)                   \
	ADCQ  BX, 40(DI)                    \
	ADCQ  R12, 48(DI)                   \
	ADCQ  R13, 56(DI)                   \
	ADCQ  $0, 64(DI)

// DIFF is t = h[k] − l[k], below 2r in absolute value, with CF where it is
// negative; h and l are arrays of blocks, k counts in bytes.
#define DIFF(k) \
	MOVQ h+8(FP), R13 \
	MOVQ l+0(FP), R14 \
	MOVQ k(R13), R13  \
	MOVQ k(R14), R14  \
	LOAD(LANE(R13))   \
	MINUS(LANE(R14))

// func addADX(dst, a, b *uint64)
TEXT ·addADX(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), R13
	XORQ CX, CX

add:
	LOAD(LANE(SI))
	PLUS(LANE(R13))
	SUB2M
	SET(LANE(DI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  add
	RET

// func mulADX(dst, a, b *uint64)
TEXT ·mulADX(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), R13
	XORQ CX, CX

mul:
	MUL(LANE(SI), LANE(R13))
	SET(LANE(DI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  mul
	RET

// func mulMulADX(dst, a, b, c, d *uint64)
TEXT ·mulMulADX(SB), NOSPLIT, $0-40
	MOVQ dst+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), R13
	MOVQ c+24(FP), R14
	MOVQ d+32(FP), R15
	XORQ CX, CX

mulMul:
	TWO(LANE(SI), LANE(R13), LANE(R14), LANE(R15)) // below 8r²/2²⁵⁶ + r < 3r
	SUB2M
	SET(LANE(DI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  mulMul
	RET

// func axpyADX(dst, a, r, b *uint64)
TEXT ·axpyADX(SB), NOSPLIT, $0-32
	MOVQ dst+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ r+16(FP), R13
	MOVQ b+24(FP), R14
	XORQ CX, CX

axpy:
	MUL(0(R13), LANE(R14)) // below 2r
	PLUS(LANE(SI))
	SUB2M
	SET(LANE(DI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  axpy
	RET

// func foldADX(dst, lo, hi, r *uint64)
TEXT ·foldADX(SB), NOSPLIT, $32-32
	MOVQ dst+0(FP), DI
	MOVQ lo+8(FP), SI
	MOVQ hi+16(FP), R14
	MOVQ r+24(FP), R13
	XORQ CX, CX

fold:
	LOAD(LANE(R14))
	MINUS(LANE(SI))
	PLUS2M
	SET(0(SP))
	MUL(0(R13), 0(SP)) // below 2r
	PLUS(LANE(SI))
	SUB2M
	SET(LANE(DI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  fold
	RET

// func lowProductADX(l *[2]Block, w, acc *uint64)
TEXT ·lowProductADX(SB), NOSPLIT, $32-24
	MOVQ acc+16(FP), DI
	XORQ CX, CX

lowProduct:
	MOVQ l+0(FP), SI
	MOVQ 24(SI), R13
	MOVQ 0(SI), SI
	MUL(LANE(SI), LANE(R13))
	MOVQ w+8(FP), SI
	ACCUMULATE(LANE(SI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  lowProduct
	RET

// func lowFractionADX(l *[4]Block, w, acc *uint64)
TEXT ·lowFractionADX(SB), NOSPLIT, $32-24
	MOVQ acc+16(FP), DI
	XORQ CX, CX

lowFraction:
	MOVQ l+0(FP), SI
	MOVQ 24(SI), R13
	MOVQ 48(SI), R14
	MOVQ 72(SI), R15
	MOVQ 0(SI), SI
	TWO(LANE(SI), LANE(R13), LANE(R14), LANE(R15))
	MOVQ w+8(FP), SI
	ACCUMULATE(LANE(SI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  lowFraction
	RET

// func diffProductADX(l, h *[2]Block, w, acc *uint64)
TEXT ·diffProductADX(SB), NOSPLIT, $64-32
	MOVQ acc+24(FP), DI
	XORQ CX, CX

diffProduct:
	DIFF(0)
	ADD2M
	SET(0(SP))
	DIFF(24)
	PLUS2M
	SET(32(SP))
	MUL(0(SP), 32(SP)) // below 8r²/2²⁵⁶ + r < 3r
	MOVQ w+16(FP), SI
	ACCUMULATE(LANE(SI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  diffProduct
	RET

// func diffFractionADX(l, h *[4]Block, w, acc *uint64)
TEXT ·diffFractionADX(SB), NOSPLIT, $128-32
	MOVQ acc+24(FP), DI
	XORQ CX, CX

diffFraction:
	DIFF(0)
	ADD2M
	SET(0(SP))
	DIFF(24)
	PLUS2M
	SET(32(SP))
	DIFF(48)
	ADD2M
	SET(64(SP))
	DIFF(72)
	PLUS2M
	SET(96(SP))
	TWO(0(SP), 32(SP), 64(SP), 96(SP)) // below 16r²/2²⁵⁶ + r < 5r
	MOVQ w+16(FP), SI
	ACCUMULATE(LANE(SI))
	ADDQ $32, CX
	CMPQ CX, LANES
	JNE  diffFraction
	RET

// func affineADX(dst *uint64, c *[2]fr.Element, mask *Mask, w *fr.Element, x0, x1, x2, x3 *int64)
TEXT ·affineADX(SB), NOSPLIT, $0-64
	MOVQ dst+0(FP), DI
	MOVQ c+8(FP), SI
	MOVQ w+24(FP), R13
	MOVQ mask+16(FP), R14
	MOVQ $0x1000000000000000, R15
	XORQ CX, CX

affine:
	MOVQ CX, AX
	SHRQ $6, AX
	MOVQ (R14)(AX*8), AX
	BTQ  CX, AX
	SBBQ BX, BX
	ANDQ $32, BX
	ADDQ SI, BX
	LOAD(0(BX))
	XORQ R12, R12
	MOVQ  x0+32(FP), BX
	TESTQ BX, BX
	JEQ   second
	MOVQ  (BX)(CX*8), DX
	ADDQ  R15, DX
	MORE(0(R13), DX)

second:
	MOVQ  x1+40(FP), BX
	TESTQ BX, BX
	JEQ   third
	MOVQ  (BX)(CX*8), DX
	ADDQ  R15, DX
	MORE(32(R13), DX)

third:
	MOVQ  x2+48(FP), BX
	TESTQ BX, BX
	JEQ   fourth
	MOVQ  (BX)(CX*8), DX
	ADDQ  R15, DX
	MORE(64(R13), DX)

fourth:
	MOVQ  x3+56(FP), BX
	TESTQ BX, BX
	JEQ   reduce
	MOVQ  (BX)(CX*8), DX
	ADDQ  R15, DX
	MORE(96(R13), DX)

reduce:
	REDUCE
	SET(0(DI))
	ADDQ $32, DI
	INCQ CX
	CMPQ CX, $256
	JNE  affine
	RET
