package isa

// const: a constant of the program.
//
//	order = const ufx11.0[epoch=14, step=44, b=32], shuffle(seed=7, n=1437)
//	ten   = const fx8.0[], fill(10)
//
// Generators: zeros(), fill(v), values(v, …), iota(), shuffle(seed, n),
// uniform(seed, min, max), normal(seed, std), bernoulli(seed, p), causal(), members(), shapley().
// Rounded to the nearest. With skip=k they begin k numbers later, shuffle k permutations later
// and with from=j at entry j of each: so a piece of a training has its own part.
//
// Cells: 0. Constants belong to the program, their values not to the circuit of
// its verifier: they are fixed cells of the memory, whose commitments everybody
// computes from the program.
