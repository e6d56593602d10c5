package isa

// input: a tensor of data.
//
//	x = input fx16.8[row=1437, px=64], "train.csv:p0..p63"
//
// Floats are rounded to the nearest; a value outside the format is an error.
// The file is a default, relative to the program, and not part of it. Who gives
// the data commits to them; the axes are their maximal numbers of rows.
//
// A dotted name puts the tensor in a data set: alice.x and alice.y are x and y of
// the set alice, which has one commitment. Without a dot it is a set of its own.
//
// Cells: the limbs of the format, once.
