package wallet

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

// maxPassword bounds a line with a password.
const maxPassword = 1 << 12

// ReadPassword reads the first line of a file. shared says that others than its owner can read it.
func ReadPassword(path string) (password string, shared bool, err error) {
	f, err := os.Open(path)
	if err != nil {
		return "", false, err
	}
	defer f.Close()
	info, err := f.Stat()
	shared = err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o077 != 0
	line, err := bufio.NewReader(io.LimitReader(f, maxPassword)).ReadString('\n')
	if err != nil && err != io.EOF {
		return "", shared, err
	}
	if line = strings.TrimRight(line, "\r\n"); line == "" {
		return "", shared, fmt.Errorf("the first line of %s is empty", path)
	}
	return line, shared, nil
}
