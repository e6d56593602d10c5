//go:build !amd64 || purego

package field

// Kernels are those that the processor can run.
func Kernels() []Kernel { return []Kernel{Portable{}} }
