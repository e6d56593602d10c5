package isa

// input: a tensor of data.
//
//	x = input fx16.8[row=1437, px=64], "train.csv:p0..p63"
//
// Floats are rounded to the nearest; a value outside the format is an error.
// The file is a default, relative to the program, and not part of it. Who gives
// the data commits to them; the axes are their maximal numbers of rows.
//
// Cells: the limbs of the format, once.
