package checker

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Places of the constraints in the powers of β.
const (
	powGate   = 0
	powReads  = powGate + 1  // of a and b
	powWrite  = powReads + 2 // of c
	powSBoxes = powWrite + 1
	powPerm   = powSBoxes + transcript.SBoxes // reads, then outputs
	powSum    = powPerm + permInverses
	powFirst  = powSum + 1 // the contract's values
	powSecond = powFirst + 1
	powers    = powSecond + 1
)

// columns are those of a gate row and a permutation row, or their extensions' values
// at a point.
type columns[E any] struct {
	gate, perm rowColumns[E]
}

// rowColumns are the columns of one kind of rows.
type rowColumns[E any] struct{ wires, inverses, fixed []E }

// weights are the challenges that constraints are made of.
type weights[E any] struct {
	gamma, x E
	beta     []E // powers
	tau      []E // the point of eq
}

// bus is w·(X − id − γ·v), where id is a wire's number in all blocks: the inverse w of a
// wire that is read or defined makes it −1 or the number of reads.
func (c *weights[E]) bus(f field.Arith[E], w, id, v E) E {
	return f.Mul(w, f.Sub(f.Sub(c.x, id), f.Mul(c.gamma, v)))
}

// gate is the sum of a gate row's constraints, zero if all hold. block is the number
// that the block adds to ids, row the row's number.
//
//	q_M·a·b + q_A·a + q_B·b + q_C = q_O·c
//	a and b are read, c is defined μ times
func (c *weights[E]) gate(f field.Arith[E], r *rowColumns[E], block, row E) E {
	q, v, w := r.fixed, r.wires, r.inverses
	a, b, out := v[gateA], v[gateB], v[gateC]
	sum := f.Add(f.Mul(f.Add(f.Mul(q[gateQM], b), q[gateQA]), a), f.Add(f.Mul(q[gateQB], b), q[gateQC]))
	sum = f.Mul(c.beta[powGate], f.Sub(sum, f.Mul(q[gateQO], out)))
	read := func(i int, id E) {
		t := f.Add(c.bus(f, w[i], f.Add(id, block), v[i]), q[gateOn])
		sum = f.Add(sum, f.Mul(c.beta[powReads+i], t))
	}
	read(gateA, q[gateIDA])
	read(gateB, q[gateIDB])
	t := f.Sub(c.bus(f, w[gateC], f.Add(row, block), out), q[gateMu])
	return f.Add(sum, f.Mul(c.beta[powWrite], t))
}

// permForms is the number of linear forms of a permutation's columns.
const permForms = transcript.SBoxes + transcript.Width

// linearForms are the inputs of a permutation row's S-boxes and its outputs.
func linearForms[E any](f field.Arith[E], r *rowColumns[E]) []E {
	v, q := r.wires, r.fixed
	var in [transcript.Width]E
	for i := range in {
		x := q[permTag]
		if i < transcript.Rate {
			x = v[permAbsorbed+i]
		}
		in[i] = f.Add(v[permState+i], x)
	}
	inputs, out := transcript.Linear(f, in, q[permOn], v[permSBoxes:])
	return append(inputs, out[:]...)
}

// perm is the sum of a permutation row's constraints, zero if all hold.
//
//	every S-box's output is the fifth power of its input
//	state and absorbed elements are read, outputs are defined μ times
//
// forms are the row's linearForms: who has many rows to add up need not compute them
// for every sum, as they are linear.
func (c *weights[E]) perm(f field.Arith[E], r *rowColumns[E], forms []E, block, row E) E {
	v, w, q := r.wires, r.inverses, r.fixed
	inputs, out := forms[:transcript.SBoxes], forms[transcript.SBoxes:]
	sum := field.Zero(f)
	for j, x := range inputs {
		square := f.Mul(x, x)
		t := f.Sub(f.Mul(f.Mul(square, square), x), v[permSBoxes+j])
		sum = f.Add(sum, f.Mul(c.beta[powSBoxes+j], t))
	}
	for i := range permReads {
		t := f.Add(c.bus(f, w[i], f.Add(q[permIDs+i], block), v[permState+i]), q[permOn])
		sum = f.Add(sum, f.Mul(c.beta[powPerm+i], t))
	}
	for j := range out {
		id := f.Add(f.Add(row, f.Const(field.Int(int64(record.PermOutput(0, j))))), block)
		t := f.Sub(c.bus(f, w[permReads+j], id, out[j]), q[permMu+j])
		sum = f.Add(sum, f.Mul(c.beta[powPerm+permReads+j], t))
	}
	return sum
}

// inverseSum is the weighted sum of a row's inverses: over all rows they cancel if
// every wire is read as it is defined.
func (c *weights[E]) inverseSum(f field.Arith[E], r *rowColumns[E]) E {
	sum := field.Zero(f)
	for _, w := range r.inverses {
		sum = f.Add(sum, w)
	}
	return f.Mul(c.beta[powSum], sum)
}

// at is the summed polynomial at a point of (block, row), given the columns there:
//
//	eq(τ, ·)·gate + 2^-4·eq(τ_p, ·_p)·perm + inverses + public values
//
// Permutation rows do not depend on the idleVars variables of the row after those of its
// part. pins is
// the value of the public values' weights.
func (c *weights[E]) at(f field.Arith[E], point []E, cols *columns[E], pins E) E {
	blocks := f.Mul(f.Mul(c.gamma, c.gamma), field.Identity(f, point[:BlockBits]))
	row, permRow := field.Identity(f, point[BlockBits:]), field.Identity(f, permPoint(point)[BlockBits:])
	gate := f.Mul(field.Eq(f, c.tau, point), c.gate(f, &cols.gate, blocks, row))
	perm := f.Mul(field.Eq(f, permPoint(c.tau), permPoint(point)), c.perm(f, &cols.perm, linearForms(f, &cols.perm), blocks, permRow))
	perm = f.Add(perm, c.inverseSum(f, &cols.perm))
	gate = f.Add(gate, c.inverseSum(f, &cols.gate))
	sum := f.Add(gate, field.Scale(f, idleWeight, perm))
	return f.Add(sum, f.Mul(pins, cols.gate.wires[gateC]))
}

// idleWeight is 2^-idleVars: a permutation row stands for that many rows.
var idleWeight = func() fr.Element {
	w := fr.One()
	for range idleVars {
		w.Halve()
	}
	return w
}()

// permPoint is the part of a point that permutation rows depend on.
func permPoint[E any](point []E) []E {
	const first = BlockBits + partBits
	return append(append(make([]E, 0, rowVars-idleVars), point[:first]...), point[first+idleVars:]...)
}

// pins are the values at a point of the extension of t^(ValueStride·k + j) at row
// first + j of block k, for j < n; first is a multiple of ValueStride.
func pins[E any](f field.Arith[E], t E, point []E, first, n int) E {
	const low = rowVars - logStride
	sum, eq := field.Zero(f), eqTable(f, point[low:])
	power := field.Powers(f, t, n)
	for j := range n {
		sum = f.Add(sum, f.Mul(power[j], eq[j]))
	}
	sum = f.Mul(sum, field.EqIndex(f, point[BlockBits:low], uint64(first/ValueStride)))
	// Σ_k T^k·eq(k) for T = t^ValueStride is a product over the bits of k.
	t = square(f, t, logStride)
	one := field.One(f)
	for i := BlockBits - 1; i >= 0; i-- {
		sum = f.Mul(sum, field.Lerp(f, one, t, point[i]))
		t = f.Mul(t, t)
	}
	return sum
}

// square squares n times.
func square[E any](f field.Arith[E], x E, n int) E {
	for range n {
		x = f.Mul(x, x)
	}
	return x
}

// eqTable is field.EqTable in any arithmetic.
func eqTable[E any](f field.Arith[E], x []E) []E {
	t := []E{field.One(f)}
	for k := range x {
		next := make([]E, 2*len(t))
		for i := range t {
			next[2*i+1] = f.Mul(t[i], x[k])
			next[2*i] = f.Sub(t[i], next[2*i+1])
		}
		t = next
	}
	return t
}
