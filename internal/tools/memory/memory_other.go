//go:build !linux

package memory

// Physical is the size of this machine's memory in bytes, 0 if unknown.
func Physical() int64 { return 0 }

// ResetPeak makes Peak count from now on.
func ResetPeak() {}

// Peak is the greatest number of bytes of memory that the process has held; 0 if
// unknown.
func Peak() int64 { return 0 }
