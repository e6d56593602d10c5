//go:build !amd64 || purego

package kernel

// tile is tileGo.
func tile(k int, a, b []int64, acc *[tileRows * tileCols]int64) { tileGo(k, a, b, acc) }
