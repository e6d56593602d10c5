// Arithmetic modulo m < 0.19·2²⁵⁶, with MULX and ADX. Numbers are below 2m, so that most results
// need no final subtraction: Montgomery's reduction brings x·y to below x·y/2²⁵⁶ + m. Who
// includes this file defines modulus<>, the words of m and of 2m, and INVERSE, −1/m modulo
// 2⁶⁴. R8 to R11 are the accumulator t, R12 its fifth word; AX, BX and DX are used.

// Operands of four words are named by the address of the first.

// FIRST is t = x·y for a word y.
#define FIRST(x, y) \
	MOVQ  y, DX       \
	XORQ  AX, AX      \
	MULXQ 8*0+x, R8, R9  \
	MULXQ 8*1+x, AX, R10 \
	ADOXQ AX, R9      \
	MULXQ 8*2+x, AX, R11 \
	ADOXQ AX, R10     \
	MULXQ 8*3+x, AX, R12 \
	ADOXQ AX, R11     \
	MOVQ  $0, AX      \
	ADOXQ AX, R12

// NEXT is t += x·y, where t has four words.
#define NEXT(x, y) \
	MOVQ  y, DX       \
	XORQ  AX, AX      \
	MULXQ 8*0+x, AX, R12 \
	ADOXQ AX, R8      \
	ADCXQ R12, R9     \
	MULXQ 8*1+x, AX, R12 \
	ADOXQ AX, R9      \
	ADCXQ R12, R10    \
	MULXQ 8*2+x, AX, R12 \
	ADOXQ AX, R10     \
	ADCXQ R12, R11    \
	MULXQ 8*3+x, AX, R12 \
	ADOXQ AX, R11     \
	MOVQ  $0, AX      \
	ADCXQ AX, R12     \
	ADOXQ AX, R12

// MORE is t += x·y, where t has five words.
#define MORE(x, y) \
	MOVQ  y, DX      \
	XORQ  AX, AX     \
	MULXQ 8*0+x, AX, BX \
	ADOXQ AX, R8     \
	ADCXQ BX, R9     \
	MULXQ 8*1+x, AX, BX \
	ADOXQ AX, R9     \
	ADCXQ BX, R10    \
	MULXQ 8*2+x, AX, BX \
	ADOXQ AX, R10    \
	ADCXQ BX, R11    \
	MULXQ 8*3+x, AX, BX \
	ADOXQ AX, R11    \
	ADCXQ BX, R12    \
	MOVQ  $0, AX     \
	ADOXQ AX, R12

// REDUCE divides t by 2⁶⁴ modulo m.
#define REDUCE \
	MOVQ  $INVERSE, DX \
	IMULQ R8, DX                  \
	XORQ  AX, AX                  \
	MULXQ modulus<>+0(SB), AX, BX       \
	ADCXQ R8, AX                  \
	MOVQ  BX, R8                  \
	ADCXQ R9, R8                  \
	MULXQ modulus<>+8(SB), AX, R9       \
	ADOXQ AX, R8                  \
	ADCXQ R10, R9                 \
	MULXQ modulus<>+16(SB), AX, R10     \
	ADOXQ AX, R9                  \
	ADCXQ R11, R10                \
	MULXQ modulus<>+24(SB), AX, R11     \
	ADOXQ AX, R10                 \
	MOVQ  $0, AX                  \
	ADCXQ AX, R11                 \
	ADOXQ R12, R11

// MUL is t = x·y/2²⁵⁶, below x·y/2²⁵⁶ + m; x + m must be below 2²⁵⁶.
#define MUL(x, y) \
	FIRST(x, 8*0+y) \
	REDUCE                    \
	NEXT(x, 8*1+y)  \
	REDUCE                    \
	NEXT(x, 8*2+y)  \
	REDUCE                    \
	NEXT(x, 8*3+y)  \
	REDUCE

// TWO is t = (x·y + z·w)/2²⁵⁶, below the sum + m; x + z + m must be below 2²⁵⁶.
#define TWO(x, y, z, w) \
	FIRST(x, 8*0+y) \
	MORE(z, 8*0+w)  \
	REDUCE                    \
	NEXT(x, 8*1+y)  \
	MORE(z, 8*1+w)  \
	REDUCE                    \
	NEXT(x, 8*2+y)  \
	MORE(z, 8*2+w)  \
	REDUCE                    \
	NEXT(x, 8*3+y)  \
	MORE(z, 8*3+w)  \
	REDUCE

// SUB2M subtracts 2m from t unless t is less.
#define SUB2M \
	MOVQ    R8, AX           \
	MOVQ    R9, BX           \
	MOVQ    R10, DX          \
	MOVQ    R11, R12         \
	SUBQ    modulus<>+32(SB), AX   \
	SBBQ    modulus<>+40(SB), BX   \
	SBBQ    modulus<>+48(SB), DX   \
	SBBQ    modulus<>+56(SB), R12  \
	CMOVQCC AX, R8           \
	CMOVQCC BX, R9           \
	CMOVQCC DX, R10          \
	CMOVQCC R12, R11

// LOAD, PLUS, MINUS, PLUS2M and SET are t = x, t += x, t −= x, t += 2m and x = t.
#define LOAD(x) \
	MOVQ 8*0+x, R8  \
	MOVQ 8*1+x, R9  \
	MOVQ 8*2+x, R10 \
	MOVQ 8*3+x, R11

#define PLUS(x) \
	ADDQ 8*0+x, R8  \
	ADCQ 8*1+x, R9  \
	ADCQ 8*2+x, R10 \
	ADCQ 8*3+x, R11

#define MINUS(x) \
	SUBQ 8*0+x, R8  \
	SBBQ 8*1+x, R9  \
	SBBQ 8*2+x, R10 \
	SBBQ 8*3+x, R11

#define SET(x) \
	MOVQ R8, 8*0+x  \
	MOVQ R9, 8*1+x  \
	MOVQ R10, 8*2+x \
	MOVQ R11, 8*3+x

#define PLUS2M \
	ADDQ modulus<>+32(SB), R8  \
	ADCQ modulus<>+40(SB), R9  \
	ADCQ modulus<>+48(SB), R10 \
	ADCQ modulus<>+56(SB), R11

// ADD2M adds 2m to t where CF is set.
#define ADD2M \
	SBBQ AX, AX         \
	MOVQ modulus<>+32(SB), BX \
	ANDQ AX, BX         \
	MOVQ modulus<>+40(SB), DX \
	ANDQ AX, DX         \
	MOVQ modulus<>+48(SB), R12 \
	ANDQ AX, R12        \
	ANDQ modulus<>+56(SB), AX \
	ADDQ BX, R8         \
	ADCQ DX, R9         \
	ADCQ R12, R10       \
	ADCQ AX, R11
