//go:build !linux && !darwin

package bench

func processCPU() float64 { return 0 }
