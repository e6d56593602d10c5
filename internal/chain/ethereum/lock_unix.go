//go:build unix

package ethereum

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// lock takes a file for this process; the system lets go of it when the process ends.
func lock(path string) (unlock func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("%w: %s is locked", ErrBusy, path)
	}
	return func() { _ = f.Close() }, nil
}
