//go:build !amd64 || purego

package field

// Best is the fastest kernel that the processor can run.
func Best() Kernel { return Portable{} }
