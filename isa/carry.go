package isa

// carry: an accumulator that updates carry through a loop.
//
//	hits = carry fx32.0[], zeros()
//
// As a state, but not part of the model. Declared in a loop, it starts anew at
// every iteration of that loop.
//
// Cells: 0.
