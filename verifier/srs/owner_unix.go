//go:build unix

package srs

import (
	"io/fs"
	"os"
	"syscall"
)

// mine says that a file belongs to the user who runs.
func mine(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Geteuid()
}
