//go:build linux || darwin

package bench

import "golang.org/x/sys/unix"

// processCPU is the CPU time of this process so far, in seconds.
func processCPU() float64 {
	var r unix.Rusage
	if unix.Getrusage(unix.RUSAGE_SELF, &r) != nil {
		return 0
	}
	return float64(r.Utime.Nano()+r.Stime.Nano()) / 1e9
}
