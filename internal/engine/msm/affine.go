package msm

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// batchSize is the number of additions that share one inversion (about 1,300 ns): large enough to
// make it cheap, small enough that the operands stay in the second-level cache.
const batchSize = 1024

// signBit of a source index says that the source is subtracted.
const signBit = 1 << 31

// adder adds pairs of affine points, many at a time, with one field inversion
// (Montgomery's trick; Aranha et al., eprint 2022/1396, section 5.3). It holds the work space.
type adder struct {
	diff, prefix []fp.Element
	vector       vectorSpace
	tree         []fp.Element
}

func newAdder() *adder {
	return &adder{diff: make([]fp.Element, batchSize), prefix: make([]fp.Element, batchSize)}
}

// add sets dst[dstIdx[j]] += ±src[srcIdx[j]] for every j < len(dstIdx) <= batchSize. The
// destinations must be distinct and, where dst and src overlap, none may be a source. No operand may be the
// point at infinity; it returns false if a result may be.
func (a *adder) add(dst, src []bn254.G1Affine, dstIdx, srcIdx []uint32) bool {
	n, finite := a.addVector(dst, src, dstIdx, srcIdx)
	dstIdx, srcIdx = dstIdx[n:], srcIdx[n:]
	if done, ok := a.addTree(dst, src, dstIdx, srcIdx); done {
		return ok && finite
	}
	return a.addScalar(dst, src, dstIdx, srcIdx) && finite
}

// addScalar is the portable twin of the kernels:
//
//	slope = (±y2 - y1)/(x2 - x1),  x3 = slope² - x1 - x2,  y3 = slope·(x1 - x3) - y1
func (a *adder) addScalar(dst, src []bn254.G1Affine, dstIdx, srcIdx []uint32) bool {
	if len(dstIdx) == 0 {
		return true
	}
	var acc fp.Element
	acc.SetOne()
	for j, d := range dstIdx {
		a.prefix[j] = acc
		a.diff[j].Sub(&src[srcIdx[j]&^signBit].X, &dst[d].X)
		acc.Mul(&acc, &a.diff[j])
	}
	if acc.IsZero() {
		addEach(dst, src, dstIdx, srcIdx)
		return false
	}
	acc.Inverse(&acc)
	for j := len(dstIdx) - 1; j >= 0; j-- {
		p, q := &dst[dstIdx[j]], &src[srcIdx[j]&^signBit]
		var slope, x3, t fp.Element
		slope.Mul(&acc, &a.prefix[j])
		acc.Mul(&acc, &a.diff[j])
		if srcIdx[j]&signBit != 0 {
			t.Neg(&q.Y)
		} else {
			t.Set(&q.Y)
		}
		t.Sub(&t, &p.Y)
		slope.Mul(&slope, &t)
		x3.Square(&slope)
		x3.Sub(&x3, &p.X)
		x3.Sub(&x3, &q.X)
		t.Sub(&p.X, &x3)
		t.Mul(&t, &slope)
		p.Y.Sub(&t, &p.Y)
		p.X = x3
	}
	return true
}

// addEach is the slow path for batches in which some operands have equal x: doublings and
// opposite points. Random points never get here.
func addEach(dst, src []bn254.G1Affine, dstIdx, srcIdx []uint32) {
	for j, d := range dstIdx {
		q := src[srcIdx[j]&^signBit]
		if srcIdx[j]&signBit != 0 {
			q.Neg(&q)
		}
		dst[d].Add(&dst[d], &q)
	}
}
