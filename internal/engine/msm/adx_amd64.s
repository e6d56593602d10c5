//go:build !purego

#include "textflag.h"

DATA modulus<>+0(SB)/8, $0x3c208c16d87cfd47
DATA modulus<>+8(SB)/8, $0x97816a916871ca8d
DATA modulus<>+16(SB)/8, $0xb85045b68181585d
DATA modulus<>+24(SB)/8, $0x30644e72e131a029
DATA modulus<>+32(SB)/8, $0x7841182db0f9fa8e
DATA modulus<>+40(SB)/8, $0x2f02d522d0e3951a
DATA modulus<>+48(SB)/8, $0x70a08b6d0302b0bb
DATA modulus<>+56(SB)/8, $0x60c89ce5c2634053
GLOBL modulus<>(SB), RODATA|NOPTR, $64

#define INVERSE 0x87d20782e4866389

#include "../field/adx_amd64.h"

// Additions of affine points where there is MULX and ADX but no AVX-512 IFMA. Coordinates of points
// are below p, the field's order, numbers between are below 2p.

// POINTS makes R13 the destination and R14 the source of addition CX, of 64 bytes each, and
// DI the source's index, whose top bit is its sign.
#define POINTS \
	MOVQ dst+0(FP), R13     \
	MOVQ src+8(FP), R14     \
	MOVQ dstIdx+16(FP), BX  \
	MOVQ srcIdx+24(FP), DX  \
	MOVL (BX)(CX*4), AX     \
	SHLQ $6, AX             \
	ADDQ AX, R13            \
	MOVL (DX)(CX*4), DI     \
	MOVQ DI, AX             \
	SHLQ $33, AX            \
	SHRQ $27, AX            \
	ADDQ AX, R14

// SUBM subtracts p from t unless t is less.
#define SUBM \
	MOVQ    R8, AX                \
	MOVQ    R9, BX                \
	MOVQ    R10, DX               \
	MOVQ    R11, R12              \
	SUBQ    modulus<>+0(SB), AX   \
	SBBQ    modulus<>+8(SB), BX   \
	SBBQ    modulus<>+16(SB), DX  \
	SBBQ    modulus<>+24(SB), R12 \
	CMOVQCC AX, R8                \
	CMOVQCC BX, R9                \
	CMOVQCC DX, R10               \
	CMOVQCC R12, R11

// PLUSM adds p to t.
#define PLUSM \
	ADDQ modulus<>+0(SB), R8   \
	ADCQ modulus<>+8(SB), R9   \
	ADCQ modulus<>+16(SB), R10 \
	ADCQ modulus<>+24(SB), R11

// NEGATE makes t p − t where the top bit of DI is set.
#define NEGATE \
	MOVQ    modulus<>+0(SB), AX   \
	MOVQ    modulus<>+8(SB), BX   \
	MOVQ    modulus<>+16(SB), DX  \
	MOVQ    modulus<>+24(SB), R12 \
	SUBQ    R8, AX                \
	SBBQ    R9, BX                \
	SBBQ    R10, DX               \
	SBBQ    R11, R12              \
	TESTL   DI, DI                \
	CMOVQMI AX, R8                \
	CMOVQMI BX, R9                \
	CMOVQMI DX, R10               \
	CMOVQMI R12, R11

// func differences(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, diff *fp.Element, n int)
TEXT ·differences(SB), NOSPLIT, $0-48
	MOVQ diff+32(FP), SI
	XORQ CX, CX

difference:
	POINTS
	LOAD(0(R14))
	MINUS(0(R13))
	ADD2M
	SET(0(SI))
	ADDQ $32, SI
	INCQ CX
	CMPQ CX, n+40(FP)
	JNE  difference
	RET

// func products(dst, a, b *fp.Element, n int)
TEXT ·products(SB), NOSPLIT, $0-32
	MOVQ dst+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), R13
	MOVQ n+24(FP), CX

product:
	MUL(0(SI), 0(R13))
	SET(0(DI))
	ADDQ $32, DI
	ADDQ $32, SI
	ADDQ $32, R13
	DECQ CX
	JNE  product
	RET

// func inverses(a, b, inverse *fp.Element, n int)
TEXT ·inverses(SB), NOSPLIT, $32-32
	MOVQ a+0(FP), DI
	MOVQ b+8(FP), SI
	MOVQ inverse+16(FP), R13
	MOVQ n+24(FP), CX

inverse:
	MUL(0(R13), 0(SI))
	SET(0(SP))
	MUL(0(R13), 0(DI))
	SET(0(SI))
	LOAD(0(SP))
	SET(0(DI))
	ADDQ $32, DI
	ADDQ $32, SI
	ADDQ $32, R13
	DECQ CX
	JNE  inverse
	RET

// func slopes(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, slope *fp.Element, n int)
TEXT ·slopes(SB), NOSPLIT, $32-48
	MOVQ slope+32(FP), SI
	XORQ CX, CX

slope:
	POINTS
	LOAD(32(R14))
	NEGATE
	MINUS(32(R13))
	PLUS2M
	SET(0(SP)) // ±y₂ − y₁, below 3p
	MUL(0(SI), 0(SP))
	SUB2M
	SET(0(SI))
	ADDQ $32, SI
	INCQ CX
	CMPQ CX, n+40(FP)
	JNE  slope
	RET

// func abscissae(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, slope, x *fp.Element, n int)
TEXT ·abscissae(SB), NOSPLIT, $0-56
	MOVQ slope+32(FP), SI
	MOVQ x+40(FP), R15
	XORQ CX, CX

abscissa:
	POINTS
	MUL(0(SI), 0(SI)) // below 2p
	PLUS2M
	MINUS(0(R13))
	MINUS(0(R14))
	SUB2M
	SUBM
	SET(0(R15))
	ADDQ $32, R15
	ADDQ $32, SI
	INCQ CX
	CMPQ CX, n+48(FP)
	JNE  abscissa
	RET

// func ordinates(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, slope, x *fp.Element, n int)
TEXT ·ordinates(SB), NOSPLIT, $32-56
	MOVQ slope+32(FP), SI
	MOVQ x+40(FP), R15
	XORQ CX, CX

ordinate:
	POINTS
	LOAD(0(R13))
	MINUS(0(R15))
	PLUS2M
	SET(0(SP)) // x₁ − x₃, below 3p
	MUL(0(SI), 0(SP)) // below 2.2p
	PLUSM
	MINUS(32(R13))
	SUB2M
	SUBM
	SET(32(R13))
	LOAD(0(R15))
	SET(0(R13))
	ADDQ $32, R15
	ADDQ $32, SI
	INCQ CX
	CMPQ CX, n+48(FP)
	JNE  ordinate
	RET
