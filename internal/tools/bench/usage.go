package bench

import (
	"bytes"
	"os"
	"runtime/metrics"
	"strconv"
	"time"
)

// Usage is what work took of the machine. What the operating system does not say is 0.
type Usage struct {
	Seconds        float64 `json:"seconds"`
	CPUSeconds     float64 `json:"cpu_seconds"` // of this process, user and system
	AllocatedBytes int64   `json:"allocated_bytes"`
	// OthersCores is how many cores others kept busy, on average; a host that lent its
	// cores elsewhere is one of them.
	OthersCores float64 `json:"others_cores"`
}

// CoresBusy is how many cores the work kept busy, on average.
func (u Usage) CoresBusy() float64 {
	if u.Seconds == 0 {
		return 0
	}
	return u.CPUSeconds / u.Seconds
}

// noisy is how many cores others may keep busy before a report says so: times of the
// process's own work move by as much as its garbage collection does.
const noisy = 0.1

// mark is a moment, to measure from.
type mark struct {
	at           time.Time
	process, all float64 // CPU seconds
	allocated    uint64
}

func now() mark {
	heap := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(heap)
	return mark{time.Now(), processCPU(), machineCPU(), heap[0].Value.Uint64()}
}

// until is what the work between two marks took.
func (m mark) until(end mark) Usage {
	u := Usage{
		Seconds: end.at.Sub(m.at).Seconds(), CPUSeconds: end.process - m.process,
		AllocatedBytes: int64(end.allocated - m.allocated),
	}
	if m.all > 0 && u.Seconds > 0 {
		u.OthersCores = max(0, end.all-m.all-u.CPUSeconds) / u.Seconds
	}
	return u
}

// usage measures a piece of work.
func usage(f func() error) (Usage, error) {
	start := now()
	err := f()
	return start.until(now()), err
}

// machineCPU is for how many seconds the cores have not been idle, all together, as
// Linux counts them in hundredths: user, nice, system, irq, softirq and what the host
// took (steal), columns 1, 2, 3, 6, 7 and 8 of /proc/stat; 0 if nothing says so.
func machineCPU() float64 {
	b, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0
	}
	line, _, _ := bytes.Cut(b, []byte("\n"))
	return busy(string(line))
}

func busy(line string) float64 {
	columns := bytes.Fields([]byte(line))
	if len(columns) < 9 || string(columns[0]) != "cpu" {
		return 0
	}
	total := 0.0
	for _, i := range []int{1, 2, 3, 6, 7, 8} {
		n, err := strconv.ParseFloat(string(columns[i]), 64)
		if err != nil {
			return 0
		}
		total += n
	}
	return total / 100
}
