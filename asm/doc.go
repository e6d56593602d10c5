// Package asm turns assembly text into programs and back.
//
// # The language
//
//	; a comment reaches to the end of the line
//	param batch = 32                ; a number, replaced by Options.Params
//	param act   = "fx16.11"         ; a text
//	include "layers.aasm"           ; as if its lines stood here
//
//	x  = input ufx8.0[row=1437, px=64], "${dir}/train.csv:p0..p63"
//	w1 = state fx40.31[px=64, hid=32], normal(seed=1, std=1/8)
//	loop step 1437//$batch {
//	  z  = matmul xb, w1
//	  a  = round z, $act
//	  w1 = sgdstep w1, g, 1/256
//	}
//
// An instruction is name = mnemonic operands, or mnemonic operands where it
// has no result. A line break ends it, except inside brackets and after a
// comma. Mnemonics and the words param, include and loop are read in either
// case and mean something only where they stand; names keep their case, so a
// tensor may be called max.
//
// The form of an instruction in [isa.Table] says what its operands are:
//
//	x                              tensor or axis
//	[px, row]                      list of axes, [] is empty
//	[row=32, px=64]                shape
//	fx16.8  ufx8.0  bit            number format
//	fx16.8[row=32]  fx16.8[]       format with axes
//	-3/8  0.125  (1+$n)*2          exact rational number
//	5:37                           span
//	normal(seed=1, std=1/8)        generator
//	classes("cat", "dog")          names of classes
//	"train.csv:label@onehot"       file
//
// Numbers are expressions of + - * / // and parentheses over exact rationals;
// // rounds the quotient down. Sizes, trip counts and spans must come out as
// integers. $name is a parameter: a number in expressions, a format's text
// where a format stands, and ${name} inside a string either; $$ there is a
// dollar sign. A parameter may use those above it.
//
// [Load] reports all mistakes of a program at once, with file, line and column.
package asm
