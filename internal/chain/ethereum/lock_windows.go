package ethereum

import (
	"fmt"
	"os"

	"golang.org/x/sys/windows"
)

// lock takes a file for this process; the system lets go of it when the process ends.
func lock(path string) (unlock func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	const flags = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
	if err := windows.LockFileEx(windows.Handle(f.Fd()), flags, 0, 1, 0, new(windows.Overlapped)); err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("%w: %s is locked", ErrBusy, path)
	}
	return func() { _ = f.Close() }, nil
}
