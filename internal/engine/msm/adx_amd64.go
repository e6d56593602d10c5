//go:build !purego

package msm

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"golang.org/x/sys/cpu"
)

// differences sets diff[j] to src[srcIdx[j]].X − dst[dstIdx[j]].X.
//
//go:noescape
func differences(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, diff *fp.Element, n int)

// products sets dst to a·b.
//
//go:noescape
func products(dst, a, b *fp.Element, n int)

// inverses sets a and b to their inverses, given those of a·b.
//
//go:noescape
func inverses(a, b, inverse *fp.Element, n int)

// slopes makes the inverses of differences slopes.
//
//go:noescape
func slopes(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, slope *fp.Element, n int)

// abscissae sets x to those of the sums.
//
//go:noescape
func abscissae(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, slope, x *fp.Element, n int)

// ordinates completes the sums, into dst.
//
//go:noescape
func ordinates(dst, src *bn254.G1Affine, dstIdx, srcIdx *uint32, slope, x *fp.Element, n int)

// useADX is a variable so that tests can run the portable path.
var useADX = cpu.X86.HasADX && cpu.X86.HasBMI2

// leastTree is the least number of additions that a tree of products is for.
const leastTree = 4

// addTree is addScalar in assembly. Differences are multiplied up a tree and inverted
// down it, halves with halves, and what follows is done pass by pass, so that no
// multiplication waits for the one before it. It reports false for done if there is
// nothing to gain.
func (a *adder) addTree(dst, src []bn254.G1Affine, dstIdx, srcIdx []uint32) (done, finite bool) {
	n := len(dstIdx)
	if !useADX || n < leastTree {
		return false, true
	}
	if a.tree == nil {
		a.tree = make([]fp.Element, 2*batchSize+16)
	}
	differences(&dst[0], &src[0], &dstIdx[0], &srcIdx[0], &a.tree[0], n)
	if !invertTree(a.tree, n) {
		addEach(dst, src, dstIdx, srcIdx)
		return true, false
	}
	slope, x := &a.tree[0], &a.tree[n]
	slopes(&dst[0], &src[0], &dstIdx[0], &srcIdx[0], slope, n)
	abscissae(&dst[0], &src[0], &dstIdx[0], &srcIdx[0], slope, x, n)
	ordinates(&dst[0], &src[0], &dstIdx[0], &srcIdx[0], slope, x, n)
	return true, true
}

// invertTree inverts the first n elements, the others are work space. It reports false if
// one is zero.
func invertTree(t []fp.Element, n int) bool {
	if n == 1 {
		var zero fp.Element
		t[0].Add(&t[0], &zero) // reduces what is below 2p
		t[0].Inverse(&t[0])
		return !t[0].IsZero()
	}
	half, up := n/2, t[n:]
	products(&up[0], &t[0], &t[half], half)
	if n%2 == 1 {
		up[half] = t[n-1]
	}
	if !invertTree(up, n-half) {
		return false
	}
	inverses(&t[0], &t[half], &up[0], half)
	if n%2 == 1 {
		t[n-1] = up[half]
	}
	return true
}
