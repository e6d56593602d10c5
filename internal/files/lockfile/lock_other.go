//go:build !unix

package lockfile

import "os"

// Hold makes the file; this system has no lock that ends with the process.
func Hold(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
}
