package isa

// deconv: the transposed conv, a kernel that spreads the entries of a tensor.
//
//	z = deconv x, k, [y, x], [i, j]           ; z[b,y+i,x+j,o] += x[b,y,x,c]·k[i,j,c,o]
//	z = deconv x, k, [y, x], [i, j], stride(2), pad(1)
//
// What conv is to its result, deconv is to its operand: it is the gradient of a conv by
// x, and a conv is its own. The operands are those of conv; stride(2) spreads x to every
// second entry, and pad(1) cuts one entry off on both sides: an axis of n entries gets
// stride·(n−1) + dilate·(i−1) + 1 less what is cut off. Exact: its scale is the sum of
// the scales.
//
// Cells: 0. One sumcheck over x and the kernel, with an adder u = s·y + d·i − p for each
// pair as predicate.
//
// (C1) both lists name axes, as many and each once. (C2) shared axes have the same
// size. (C3) listed axes are shared. (C4) the words are known, stand once, and have
// integers, from 1 for stride and dilate and from 0 for the others. (C5) not all entries
// are cut off.
