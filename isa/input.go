package isa

// input: a tensor of data.
//
//	x = input fx16.8[row=1437, px=64], "train.csv:p0..p63"
//	y = input bit[row=150, kind=3], classes("cat", "dog", "fish"), "pets.csv:kind@onehot"
//
// Floats are rounded to the nearest; a value outside the format is an error.
// The file is a default, relative to the program, and not part of it. Who gives
// the data commits to them; the axes are their maximal numbers of rows.
//
// A dotted name puts the tensor in a data set: alice.x and alice.y are x and y of
// the set alice, which has one commitment. Without a dot it is a set of its own.
//
// Labels that are names want a list of classes, one for each entry of the last
// axis, in their order (D5). It is part of the program: all who give data to it
// number the classes alike. A label is one of the list, letter for letter.
//
// Cells: the limbs of the format, once.
