package memory

import (
	"runtime/debug"
	"sync"
)

// frugalPercent is the garbage, in percent of what is held, that is left before it is
// collected. A proof's memory is nearly all in tables without pointers, which cost the
// collector nothing to scan; at Go's default of 100 the peak is up to twice what the
// tables take.
const frugalPercent = 20

var frugal struct {
	sync.Mutex
	users, before int
}

// Frugal makes the process collect its garbage earlier until done is called; of several
// users the last one ends it. A setting that is lower already, or off, stays.
func Frugal() (done func()) {
	frugal.Lock()
	defer frugal.Unlock()
	if frugal.users++; frugal.users == 1 {
		if frugal.before = debug.SetGCPercent(frugalPercent); frugal.before < frugalPercent {
			debug.SetGCPercent(frugal.before)
		}
	}
	return sync.OnceFunc(func() {
		frugal.Lock()
		defer frugal.Unlock()
		if frugal.users--; frugal.users == 0 {
			debug.SetGCPercent(frugal.before)
		}
	})
}
