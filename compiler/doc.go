// Package compiler turns a training script into AIVM assembly.
//
// # The language
//
//	; a comment reaches to the end of the line
//	model {
//	  input x [px=64] centre 1/2        ; features, less a constant
//	  dense h 32 relu std 7/16          ; h = relu(x·h.w + h.b), h.w normal
//	  dense out 10
//	}
//	data train "train.csv" {
//	  features p0..p63 scale 1/16
//	  label digit [digit=10]            ; one of ten classes
//	  rows 1437
//	}
//	data test "test.csv" { features p0..p63 scale 1/16, label digit [digit=10], rows 360 }
//	loss softmax_cross_entropy
//	optimizer sgd rate 1/4
//	train { epochs 14, batch 32, shuffle 1, init 1, watch loss }
//	evaluate test loss accuracy
//
// A line break, a comma and a brace end a statement:
//
//	script    = { model | data | loss | optimizer | train | evaluate | output | margin } .
//	model     = "model" "{" input dense { dense } "}" .
//	input     = "input" name "[" axis "=" n "]" [ "centre" number ] [ "format" format ] .
//	dense     = "dense" name n [ "relu" | "sigmoid" | "tanh" | "gelu" ]
//	            [ "std" number ] [ "format" format ] [ "delta" ( format | "exact" ) ] .
//	data      = "data" ( "train" | "test" ) string "{" features label rows "}" .
//	features  = "features" column [ ".." column ] [ "scale" number ] .
//	label     = "label" column [ "[" axis "=" n "]" ] | "target" column .
//	rows      = "rows" n .
//	loss      = "loss" ( "softmax_cross_entropy" | "logistic" | "mean_squared_error" ) .
//	optimizer = "optimizer" "sgd" "rate" number .
//	train     = "train" "{" "epochs" n "batch" ( n | "all" )
//	            [ "shuffle" n ] [ "init" n ] [ "watch" "loss" ] "}" .
//	evaluate  = "evaluate" ( "train" | "test" ) { "loss" | "accuracy" } .
//	output    = "output" name "." ( "w" | "b" ) format .
//	margin    = "margin" number .
//	number    = [ "-" ] decimal [ "/" decimal ] .
//
// The rate is that of the gradient of the mean loss of a batch. Formats are
// chosen from the values that a training in float64 shows, times the margin
// (3/2 if the script does not say); format and delta choose them by hand.
// Weights start normal with deviation std, by default about √(2/inputs), those of
// a single layer at zero; biases start at zero. Numbers are exact.
//
// # How it works
//
// [Passes] is the list of passes, with the reasons for their order. The compiler
// knows no derivative: it writes grad lines, which the instruction table
// expands, and the training in float64 runs the program so expanded, with
// roundings left out.
//
// [Parse] reads a script into a [Job]; other programs build a Job themselves.
package compiler
