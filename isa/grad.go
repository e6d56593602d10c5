package isa

// grad: the vector-Jacobian product of the instruction that made a tensor.
//
//	dw = grad z, dz, w    ; from the gradient dz of z = matmul x, w
//
// Written out by the gradient rule of that instruction: for a matmul another
// matmul, for a relu a product with the same step. round passes the gradient
// straight through. Exact unless the rule says otherwise.
//
// Cells: those of the instructions that the rule emits and that are not there
// already.
//
// (G1) z was made by an instruction (G2) that has a gradient. (G3) w is one of
// its operands. (G4) dz has the shape of z.

// sampleDy is a tensor of as many axes as y.
func sampleDy(d Draw) Arg {
	y := d.First()
	return Arg{Kind: Tensor, Name: d.Tensor(func(t *TensorType) bool { return len(t.Axes) == len(y.Axes) })}
}

// sampleWrt is an operand of the instruction that made y.
func sampleWrt(d Draw) Arg {
	a := Arg{Kind: Tensor}
	if from := d.Made(d.Operands()[0].Name); len(from) > 0 {
		a.Name = oneOf(d, from)
	} else {
		a.Name = d.Tensor(func(*TensorType) bool { return true })
	}
	return a
}
