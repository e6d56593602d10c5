package keypair

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// parallel says whether f holds for all i < n; it calls f on all cores and stops early if not.
func parallel(n int, f func(i int) bool) bool {
	var failed atomic.Bool
	var group sync.WaitGroup
	cores := runtime.GOMAXPROCS(0)
	for k := range cores {
		group.Go(func() {
			for i := n * k / cores; i < n*(k+1)/cores; i++ {
				if !f(i) {
					failed.Store(true)
				}
				if failed.Load() {
					return
				}
			}
		})
	}
	group.Wait()
	return !failed.Load()
}
