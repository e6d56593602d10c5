package memory

import (
	"bytes"
	"os"
	"strconv"
)

// Held is the number of bytes of memory that the process holds now; 0 if unknown.
func Held() int64 { return status("VmRSS:") }

// ResetPeak makes Peak count from now on.
func ResetPeak() { _ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) }

// Peak is the greatest number of bytes of memory that the process has held since
// ResetPeak, as the operating system counts them; 0 if unknown. What the garbage
// collector has not given back is in it.
func Peak() int64 { return status("VmHWM:") }

// status is a line of kilobytes of the process's status.
func status(line string) int64 {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for l := range bytes.Lines(b) {
		if f := bytes.Fields(l); len(f) == 3 && string(f[0]) == line {
			n, _ := strconv.ParseInt(string(f[1]), 10, 64)
			return n << 10
		}
	}
	return 0
}
