package field

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Workers is how many goroutines Parallel uses; a worker's number, less than
// Workers, picks its scratch buffers.
var Workers = max(1, min(16, runtime.GOMAXPROCS(0)))

// chunksPerWorker is how finely Parallel cuts a range: pieces differ in cost
// (padding costs nothing), so workers take them one by one.
const chunksPerWorker = 8

// Parallel calls f(worker, lo, hi) on disjoint ranges that cover [0, n), cut at
// multiples of block, and returns when all are done. A worker gets several
// ranges, one after another, in no fixed order.
func Parallel(n, block int, f func(worker, lo, hi int)) {
	blocks := (n + block - 1) / block
	w := min(Workers, blocks)
	if w <= 1 {
		if n > 0 {
			f(0, 0, n)
		}
		return
	}
	chunk := max(1, blocks/(w*chunksPerWorker)) * block
	var next atomic.Int64
	var wg sync.WaitGroup
	for worker := range w {
		wg.Go(func() {
			for {
				lo := int(next.Add(int64(chunk))) - chunk
				if lo >= n {
					return
				}
				f(worker, lo, min(n, lo+chunk))
			}
		})
	}
	wg.Wait()
}
