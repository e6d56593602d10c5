// Package compiler turns a training script into AIVM assembly.
//
// # The language
//
//	; a comment reaches to the end of the line
//	func block(v, n) {
//	  param w [v, unit=n] normal(std=1/8)
//	  param b [unit]
//	  y = v + relu(v @ w + b) @ back     ; back is shared by all calls
//	}
//	model {
//	  input x [px=64] centre 1/2         ; features, less a constant
//	  param back [aunit=32, px] normal(std=1/8)
//	  a = block(x, 32)                   ; parameters a.w and a.b
//	  dense h 32 relu                    ; h = relu(a·h.w + h.b)
//	  dense out 10
//	}
//	data "digits.csv" {
//	  features p0..p63 scale 1/16
//	  label digit [digit=10]             ; one of ten classes
//	  rows 1797
//	  split 80% shuffle 7                ; the others are to test on
//	}
//	loss softmax_cross_entropy
//	optimizer sgd rate 1/4, 1/8 after epoch 8
//	train { epochs 14, batch 32, shuffle 1, init 1, watch loss }
//	evaluate test loss accuracy before, after, each epoch
//
// Several providers stand in place of the training data, and the program publishes
// what each one's data did for the model:
//
//	provider alice "alice.csv" { features p0..p63 scale 1/16, label kind [kind=3] cat, dog, fish, rows 400 }
//	provider bob "bob.csv" { rows 400 }
//	contribution shapley(method = retrain)
//
// SPEC 13 and 14 define the language; [Statements] has the documentation of each statement.
//
// # How it works
//
// [Passes] is the list of passes, with the reasons for their order. The compiler
// knows no derivative and no rule of a scale: it writes grad lines, which the
// instruction table expands, it asks the table what instructions do to scales, and
// the training in float64 runs the program so expanded, with roundings left out.
//
// [Parse] reads a script into a [Job]; other programs build a Job themselves: a
// model is a list of [Param], [Let] and [Dense], expressions are made by [Ref],
// [MatMul], [Add], [Call] and others.
package compiler
