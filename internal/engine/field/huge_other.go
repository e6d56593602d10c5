//go:build !linux

package field

func adviseHuge(Block) {}
