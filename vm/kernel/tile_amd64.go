//go:build amd64 && !purego

package kernel

import "golang.org/x/sys/cpu"

// haveAVX512 says that tile runs on vectors of eight int64. AVX512DQ has their
// 64-bit product, VPMULLQ.
var haveAVX512 = cpu.X86.HasAVX512F && cpu.X86.HasAVX512DQ

//go:noescape
func tileAVX512(k int, a, b *int64, acc *[tileRows * tileCols]int64)

// tile is tileGo, on vectors where the machine has them.
func tile(k int, a, b []int64, acc *[tileRows * tileCols]int64) {
	if !haveAVX512 {
		tileGo(k, a, b, acc)
		return
	}
	a, b = a[:k*tileRows], b[:k*tileCols] // the bounds that the assembly relies on
	tileAVX512(k, &a[0], &b[0], acc)
}
