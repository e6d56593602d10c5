package groth16

import (
	"runtime"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// batchSize is the number of affine additions that share one inversion.
const batchSize = 512

// multiplesG2 returns scalars[i]·base. It adds up entries of a table of d·2^(c·j)·base, affine, many scalars side
// by side, as msm.Engine.Multiples does in G1. No scalar may be zero.
func multiplesG2(base bn254.G2Affine, scalars []fr.Element) []bn254.G2Affine {
	c := 4
	if len(scalars) > 1<<12 {
		c = 12
	}
	table := newTableG2(base, c)
	points := make([]bn254.G2Affine, len(scalars))
	var group sync.WaitGroup
	cores := runtime.GOMAXPROCS(0)
	for k := range cores {
		begin, end := len(scalars)*k/cores, len(scalars)*(k+1)/cores
		group.Go(func() {
			a := new(adderG2)
			for ; begin < end; begin += batchSize {
				n := min(batchSize, end-begin)
				table.multiples(a, points[begin:begin+n], scalars[begin:begin+n])
			}
		})
	}
	group.Wait()
	return points
}

// tableG2 has d·2^(bits·j)·base, 0 < d <= 2^(bits-1), at index (j << (bits-1)) + d-1.
type tableG2 struct {
	bits, windows int
	points        []bn254.G2Affine
}

func newTableG2(base bn254.G2Affine, bits int) *tableG2 {
	t := &tableG2{bits: bits, windows: (fr.Bits + 1 + bits - 1) / bits} // a bit more: the last carry
	half := 1 << (bits - 1)
	points := make([]bn254.G2Jac, 0, half*t.windows)
	var unit bn254.G2Jac
	unit.FromAffine(&base)
	for range t.windows {
		multiple := unit
		for range half {
			points = append(points, multiple)
			multiple.AddAssign(&unit)
		}
		unit = points[len(points)-1]
		unit.DoubleAssign()
	}
	t.points = make([]bn254.G2Affine, len(points))
	for i := range points {
		t.points[i].FromJacobian(&points[i])
	}
	return t
}

// multiples sets dst[i] = scalars[i]·base, for up to batchSize scalars.
func (t *tableG2) multiples(a *adderG2, dst []bn254.G2Affine, scalars []fr.Element) {
	var words [batchSize][4]uint64
	var carry [batchSize]uint64
	for i := range scalars {
		words[i] = scalars[i].Bits()
	}
	half, mask := uint64(1)<<(t.bits-1), uint64(1)<<t.bits-1
	for j := range t.windows {
		bit := t.bits * j
		for i := range scalars {
			w := &words[i]
			d := w[bit/64] >> (bit % 64)
			if bit/64 < 3 && bit%64 != 0 {
				d |= w[bit/64+1] << (64 - bit%64)
			}
			d = d&mask + carry[i]
			carry[i] = 0
			negative := d > half
			if negative {
				d, carry[i] = 1<<t.bits-d, 1
			}
			if d != 0 {
				a.push(&dst[i], &t.points[uint64(j)<<(t.bits-1)+d-1], negative)
			}
		}
		a.flush()
	}
}

// adderG2 adds affine points with one inversion for a batch (Montgomery's trick).
type adderG2 struct {
	n         int
	dst       [batchSize]*bn254.G2Affine
	src       [batchSize]bn254.G2Affine
	diff, acc [batchSize]bn254.E2
}

// push adds ±p to dst before or at the next flush; until then dst must not be pushed to again.
func (a *adderG2) push(dst, p *bn254.G2Affine, negative bool) {
	src := &a.src[a.n]
	*src = *p
	if negative {
		src.Y.Neg(&src.Y)
	}
	if dst.IsInfinity() {
		*dst = *src
		return
	}
	a.diff[a.n].Sub(&src.X, &dst.X)
	if a.diff[a.n].IsZero() { // a doubling or opposite points
		dst.Add(dst, src)
		return
	}
	a.dst[a.n] = dst
	a.n++
}

// flush computes
//
//	slope = (y2 − y1)/(x2 − x1),  x3 = slope² − x1 − x2,  y3 = slope·(x1 − x3) − y1
func (a *adderG2) flush() {
	if a.n == 0 {
		return
	}
	var inverse bn254.E2
	inverse.SetOne()
	for i := range a.n {
		a.acc[i] = inverse
		inverse.Mul(&inverse, &a.diff[i])
	}
	inverse.Inverse(&inverse)
	for i := a.n - 1; i >= 0; i-- {
		p, q := a.dst[i], &a.src[i]
		var slope, x, t bn254.E2
		slope.Mul(&inverse, &a.acc[i])
		inverse.Mul(&inverse, &a.diff[i])
		t.Sub(&q.Y, &p.Y)
		slope.Mul(&slope, &t)
		x.Square(&slope)
		x.Sub(&x, &p.X)
		x.Sub(&x, &q.X)
		t.Sub(&p.X, &x)
		t.Mul(&t, &slope)
		p.Y.Sub(&t, &p.Y)
		p.X = x
	}
	a.n = 0
}
