//go:build !purego

package msm

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"golang.org/x/sys/cpu"
)

//go:generate go run gen.go

//go:noescape
func forwardAVX512(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, pairs uint64, work, scratch, acc, consts *uint64)

//go:noescape
func backwardAVX512(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, pairs uint64, work, scratch, acc, consts *uint64)

//go:noescape
func prefetchPoints(points *bn254.G1Affine, idx *uint32, n uint64)

// prefetch calls the numbered points into the cache.
func prefetch(points []bn254.G1Affine, idx []uint32) {
	prefetchPoints(&points[0], &idx[0], uint64(len(idx)))
}

// useVector is a variable so that tests can run the portable path.
var useVector = cpu.X86.HasAVX512F && cpu.X86.HasAVX512DQ &&
	cpu.X86.HasAVX512IFMA && cpu.X86.HasAVX512VBMI2

const (
	lanes     = 8
	limbCount = 5
	limbBits  = 52
	limbMask  = 1<<limbBits - 1
	streams   = 2
	pairLen   = streams * lanes             // additions that a kernel does in one step
	accLen    = streams * limbCount * lanes // words of a coordinate of a pair of blocks
	workLen   = 2 * accLen                  // words that the kernels keep per pair
)

// vectorSpace is what the kernels write to: per addition x2 - x1 and the running product, and a scratch
// space of seven coordinates of a pair of blocks.
type vectorSpace struct {
	work    []uint64
	scratch [7 * accLen]uint64
}

// kernelConstants is p, 2p, -p⁻¹ mod 2^52 and the limb mask, the layout that asmgen expects.
var kernelConstants = func() (c [12]uint64) {
	p := fp.Modulus()
	for i, l := range splitLimbs(p) {
		c[i] = l
	}
	for i, l := range splitLimbs(new(big.Int).Lsh(p, 1)) {
		c[limbCount+i] = l
	}
	base := new(big.Int).Lsh(big.NewInt(1), limbBits)
	inverse := new(big.Int).ModInverse(p, base)
	c[10] = inverse.Sub(base, inverse).Uint64()
	c[11] = limbMask
	return c
}()

// oneLimbs is 2^260 mod p: one, in the Montgomery form of the kernels.
var oneLimbs = splitLimbs(new(big.Int).Mod(new(big.Int).Lsh(big.NewInt(1), limbCount*limbBits), fp.Modulus()))

func splitLimbs(x *big.Int) (l [limbCount]uint64) {
	rest, mask := new(big.Int).Set(x), big.NewInt(limbMask)
	for i := range l {
		l[i] = new(big.Int).And(rest, mask).Uint64()
		rest.Rsh(rest, limbBits)
	}
	return l
}

// addVector adds the longest prefix that fills whole pairs of blocks and returns its length, and whether
// all results are finite.
func (a *adder) addVector(dst, src []bn254.G1Affine, dstIdx, srcIdx []uint32) (int, bool) {
	pairs := len(dstIdx) / pairLen
	if !useVector || pairs == 0 {
		return 0, true
	}
	if a.vector.work == nil {
		a.vector.work = make([]uint64, batchSize/pairLen*workLen)
	}
	var acc [accLen]uint64
	for i := range acc {
		acc[i] = oneLimbs[i/lanes%limbCount]
	}
	forwardAVX512(&dst[0], &src[0], &dstIdx[0], &srcIdx[0], uint64(pairs),
		&a.vector.work[0], &a.vector.scratch[0], &acc[0], &kernelConstants[0])
	n := pairs * pairLen
	if !invertLanes(&acc) {
		addEach(dst, src, dstIdx[:n], srcIdx[:n])
		return n, false
	}
	last := n - pairLen
	backwardAVX512(&dst[0], &src[0], &dstIdx[last], &srcIdx[last], uint64(pairs),
		&a.vector.work[(pairs-1)*workLen], &a.vector.scratch[0], &acc[0], &kernelConstants[0])
	return n, true
}

// invertLanes replaces every lane A, an integer below 2p, by the B with
// (B·2^-260)·(A·2^-260) = 1/4 mod p. It reports false if a lane is zero.
//
// The kernels work on fp.Element words, that is on x·2^256, as if they were (x/16)·2^260. Differences
// scale out of the slope, but slope² must come out 16 times smaller: hence 1/4 on every inverse.
// In terms of fp.Element, whose value is A·2^-256, B is 64/A.
func invertLanes(acc *[accLen]uint64) bool {
	var value, prefix [pairLen]fp.Element
	var product fp.Element
	product.SetUint64(64)
	for lane := range value {
		value[lane] = joinLimbs(acc, lane)
		prefix[lane] = product
		product.Mul(&product, &value[lane])
	}
	if product.IsZero() {
		return false
	}
	// product = 64·Π A, so that 64·64/product starts the chain of 64/A
	var inverse, c fp.Element
	inverse.Inverse(&product)
	c.SetUint64(64)
	inverse.Mul(&inverse, &c)
	for lane := len(value) - 1; lane >= 0; lane-- {
		c.Mul(&inverse, &prefix[lane])
		inverse.Mul(&inverse, &value[lane])
		putLimbs(acc, lane, &c)
	}
	return true
}

// limbAt is where acc holds a limb of a lane; lanes 8 to 15 are those of the second stream.
func limbAt(lane, limb int) int {
	return lane/lanes*limbCount*lanes + limb*lanes + lane%lanes
}

// joinLimbs packs a lane below 2p into words and reduces it below p.
func joinLimbs(acc *[accLen]uint64, lane int) (e fp.Element) {
	var l [limbCount]uint64
	for i := range l {
		l[i] = acc[limbAt(lane, i)]
	}
	for i := range e {
		e[i] = l[i]>>(12*i) | l[i+1]<<(52-12*i)
	}
	var zero fp.Element
	return *e.Add(&e, &zero) // Add reduces a sum below 2p
}

func putLimbs(acc *[accLen]uint64, lane int, e *fp.Element) {
	acc[limbAt(lane, 0)] = e[0] & limbMask
	acc[limbAt(lane, 1)] = (e[0]>>52 | e[1]<<12) & limbMask
	acc[limbAt(lane, 2)] = (e[1]>>40 | e[2]<<24) & limbMask
	acc[limbAt(lane, 3)] = (e[2]>>28 | e[3]<<36) & limbMask
	acc[limbAt(lane, 4)] = e[3] >> 16
}
