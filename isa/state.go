package isa

// state: a tensor of the model, carried through the loops by sgdstep.
//
//	w1 = state fx40.31[px=64, hid=32], normal(seed=1, std=1/8)
//	b1 = state fx40.31[hid=32], zeros()
//	w1 = state fx40.31[px=64, hid=32], private(), "w1.npy"
//	w1 = state fx40.31[px=64, hid=32], previous(), "w1.npy"
//
// It starts from a seeded constant, from private initial weights (ranged once),
// or as the final state of another run: then the program continues a chain. It
// is read as an exact tensor, seen after the updates that happen before the
// read, and traps when it leaves its format. Declared outside of loops.
// previous(within=n) takes its start for integers of at most n, which the run before must
// have proven: pieces of a training begin so (SPEC 11.9).
//
// Cells: none for a seeded start, its limbs for a private one, one wide cell
// for a previous one; one wide cell per element for the end.
