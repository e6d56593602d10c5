package logup

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// quads is a worker's space for blocks of four leaves.
type quads struct {
	leaves [4][field.BlockSize]int32
	sums   [4][field.BlockSize]int64
}

// quad computes a block two layers above leaves with numerators 1 from the elementary
// symmetric sums e₁ … e₄ of four small integers xᵢ, where the leaves are c − κ·xᵢ:
//
//	q = Π(c − κxᵢ) = c⁴ − c³κ·e₁ + c²κ²·e₂ − cκ³·e₃ + κ⁴·e₄,  p = ∂q/∂c.
//
// It reports false if the leaves are not of this kind. zero is the fraction of padding.
func (l *leaves) quad(worker, i int, alpha *fr.Element, zero *[2]fr.Element, p, q field.Block) bool {
	k, ok := l.arena.Kernel.(field.Integers)
	if !ok {
		return false
	}
	var m field.Mask
	piece, mask := l.alike(4*i, 4, &m)
	if piece == nil {
		return false
	}
	w := &l.quads[worker]
	for b := range w.leaves {
		x := w.leaves[b][:]
		piece.columns[0].Read(x, (4*i+b)<<field.BlockBits-piece.base)
		if !centre(x, piece.centre, mask) {
			return false
		}
	}
	w.add()
	c, t := *alpha, field.Int(int64(piece.centre))
	c.Sub(&c, &piece.tag).Sub(&c, t.Mul(&t, &kappa))
	var power, scale [5]fr.Element // of c and of −κ
	power[0].SetOne()
	scale[0].SetOne()
	for j := 1; j < 5; j++ {
		power[j].Mul(&power[j-1], &c)
		scale[j].Mul(&scale[j-1], &kappa).Neg(&scale[j])
	}
	var qs, ps [4]fr.Element // what e₁, … weigh
	for j := range 4 {
		qs[j].Mul(&power[3-j], &scale[j+1])
		if j < 3 {
			n := field.Int(int64(3 - j))
			ps[j].Mul(&power[2-j], &scale[j+1]).Mul(&ps[j], &n)
		}
	}
	four := field.Int(4)
	four.Mul(&four, &power[3])
	x := [4][]int64{w.sums[0][:], w.sums[1][:], w.sums[2][:], w.sums[3][:]}
	k.Affine(q, &power[4], &zero[1], mask, &qs, &x)
	x[3] = nil
	k.Affine(p, &four, &zero[0], mask, &ps, &x)
	return true
}

// alike is the piece of n blocks from block b on and their common mask, m or nil for
// all lanes; no piece if they have more than one column, or are padding, or differ.
func (l *leaves) alike(b, n int, m *field.Mask) (*piece, *field.Mask) {
	i := l.first[b]
	if i < 0 {
		return nil, nil
	}
	p := &l.pieces[i]
	if 1<<p.bits < n<<field.BlockBits || len(p.columns) != 1 {
		return nil, nil
	}
	at := b<<field.BlockBits - p.base
	state := p.mask.block(at, m)
	for j := 1; j < n; j++ {
		var other field.Mask
		if p.mask.block(at+j<<field.BlockBits, &other) != state || other != *m {
			return nil, nil
		}
	}
	switch state {
	case all:
		return p, nil
	case some:
		return p, m
	}
	return nil, nil
}

// centre subtracts c from the lanes that a mask leaves. It reports whether 16 bits with a
// sign hold what is left and the other lanes are zero, as an honest prover's are.
func centre(x []int32, c int32, mask *field.Mask) bool {
	const half = 1 << 15
	wide, stray := uint32(0), int32(0)
	if mask == nil {
		for i := range x {
			x[i] -= c
			wide |= uint32(x[i] + half)
		}
		return wide < 2*half
	}
	for i := range x {
		in := -int32(mask[i/64] >> (i % 64) & 1)
		stray |= x[i] &^ in
		x[i] -= c & in
		wide |= uint32(x[i] + half)
	}
	return wide < 2*half && stray == 0
}

// add computes the symmetric sums: at most 2⁶⁰, and 2⁶¹ together.
func (w *quads) add() {
	for i := range field.BlockSize {
		x0, x1 := int64(w.leaves[0][i]), int64(w.leaves[1][i])
		x2, x3 := int64(w.leaves[2][i]), int64(w.leaves[3][i])
		s, t := x0+x1, x2+x3
		u, v := x0*x1, x2*x3
		w.sums[0][i] = s + t
		w.sums[1][i] = u + v + s*t
		w.sums[2][i] = u*t + v*s
		w.sums[3][i] = u * v
	}
}
