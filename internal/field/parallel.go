package field

import (
	"runtime"
	"sync"
)

// Workers is how many goroutines Parallel uses; a worker's number, less than
// Workers, picks its scratch buffers.
var Workers = max(1, min(16, runtime.GOMAXPROCS(0)))

// Parallel calls f(worker, lo, hi) on disjoint ranges that cover [0, n), cut at
// multiples of block, and returns when all are done. The calls of one worker
// follow one another.
func Parallel(n, block int, f func(worker, lo, hi int)) {
	blocks := (n + block - 1) / block
	w := min(Workers, blocks)
	if w <= 1 {
		if n > 0 {
			f(0, 0, n)
		}
		return
	}
	var wg sync.WaitGroup
	for i := range w {
		lo, hi := blocks*i/w*block, min(n, blocks*(i+1)/w*block)
		wg.Go(func() { f(i, lo, hi) })
	}
	wg.Wait()
}
