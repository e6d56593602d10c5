package kernel

import (
	"runtime"
	"sync"
)

// grain is the number of simple operations below which a goroutine of its own
// costs more than it gains.
const grain = 1 << 15

// workers is the number of goroutines that n operations are worth.
func workers(n int) int {
	return max(1, min(runtime.GOMAXPROCS(0), n/grain))
}

// parallel calls f(0), …, f(n−1), the last in the caller's goroutine.
func parallel(n int, f func(i int)) {
	var wg sync.WaitGroup
	for i := range n - 1 {
		wg.Go(func() { f(i) })
	}
	f(n - 1)
	wg.Wait()
}

// part is the beginning of the i-th of w parts of n elements; part(n, w, w) = n.
func part(n, w, i int) int { return n/w*i + min(i, n%w) }

// parts splits n elements among goroutines, where each costs cost operations,
// and returns the least index ≥ 0 that f returns, or −1. f returns −1 or an
// index in [lo, hi).
func parts(n, cost int, f func(lo, hi int) int) int {
	w := max(1, min(workers(n*cost), n))
	if w == 1 {
		return f(0, n)
	}
	first := make([]int, w)
	parallel(w, func(i int) { first[i] = f(part(n, w, i), part(n, w, i+1)) })
	for _, i := range first {
		if i >= 0 {
			return i
		}
	}
	return -1
}
