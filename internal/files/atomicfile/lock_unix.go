//go:build unix

package atomicfile

import (
	"os"

	"golang.org/x/sys/unix"
)

// openMoves says that an open file can be renamed and removed.
const openMoves = true

// hold locks a file as long as it is open. Where a file system has no locks, nobody removes the file either.
func hold(f *os.File) { _ = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) }

// removeIfFree removes a file that no process holds.
func removeIfFree(path string) {
	f, err := os.OpenFile(path, os.O_RDWR|unix.O_NOFOLLOW, 0)
	if err != nil {
		return
	}
	defer f.Close()
	if unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) == nil && sameFile(f) {
		_ = os.Remove(path)
	}
}
