package bench

import (
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/tools/memory"
)

// Machine is what a report was measured on.
type Machine struct {
	CPU         string `json:"cpu"`
	Cores       int    `json:"cores"`
	MemoryBytes int64  `json:"memory_bytes"`
	Go          string `json:"go"`
	Arithmetic  string `json:"arithmetic"`
}

func thisMachine() Machine {
	return Machine{cpuName(), runtime.GOMAXPROCS(0), memory.Total(), runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH, arithmetic()}
}

// arithmetic names the path that field arithmetic takes here: the prover's kernels are
// vector code or gnark-crypto's vectors, and these are assembly unless the build is
// purego.
func arithmetic() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "-tags" && strings.Contains(s.Value, "purego") {
				return "purego"
			}
		}
	}
	if name := field.Best().Name(); name != (field.Portable{}).Name() {
		return "vector " + runtime.GOARCH + ", " + name
	}
	return "scalar " + runtime.GOARCH
}

func cpuName() string {
	b, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(b)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}
