package memory

import (
	"github.com/KimMachineGun/automemlimit/memlimit"
	"github.com/shirou/gopsutil/v4/mem"
)

// Total is the size of this machine's memory in bytes, 0 if unknown.
func Total() int64 {
	m, err := mem.VirtualMemory()
	if err != nil {
		return 0
	}
	return int64(m.Total)
}

// Available is the number of bytes that this process may hold in all: what is free or
// can be freed on this machine and what it holds already, at most the limit of the
// process's cgroup. It is 0 if unknown.
func Available() int64 { return available(memlimit.FromCgroup) }

func available(limit func() (uint64, error)) int64 {
	var have int64
	if m, err := mem.VirtualMemory(); err == nil {
		have = int64(m.Available) + Held()
	}
	if n, err := limit(); err == nil && (have == 0 || n < uint64(have)) {
		have = int64(n)
	}
	return have
}
