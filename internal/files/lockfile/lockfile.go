// Package lockfile has files that one process holds at a time, until it ends, however it does.
package lockfile

import "errors"

// ErrHeld says that another process holds the file.
var ErrHeld = errors.New("another process holds it")
