//go:build !linux

package memory

// Held is the number of bytes of memory that the process holds now; 0 if unknown.
func Held() int64 { return 0 }

// ResetPeak makes Peak count from now on.
func ResetPeak() {}

// Peak is the greatest number of bytes of memory that the process has held; 0 if
// unknown.
func Peak() int64 { return 0 }
