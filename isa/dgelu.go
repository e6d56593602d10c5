package isa

// dgelu: the derivative of gelu, Φ(x) + x·φ(x), by table.
//
//	d = dgelu z, fx16.14
//
// Cells: 1. It has no gradient.
//
// (C1) z is rounded; both formats have at most 16 bits.
