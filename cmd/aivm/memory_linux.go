package main

import "golang.org/x/sys/unix"

// physicalMemory is the size of this machine's memory in bytes, 0 if unknown.
func physicalMemory() int64 {
	var s unix.Sysinfo_t
	if unix.Sysinfo(&s) != nil {
		return 0
	}
	return int64(uint64(s.Totalram) * uint64(s.Unit))
}
