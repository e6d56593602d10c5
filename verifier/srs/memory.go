package srs

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// Memory is a folder that remembers which files of powers were checked, by the SHA-256 of their whole content: one
// small file each. The empty Memory remembers nothing.
//
// # Soundness
//
// An entry says that this user's own Load saw Check hold for exactly these bytes. It is believed only if folder and entry belong to the
// user who runs, nobody else may write or read them, and the entry is whole and names the hash that it is called after; everything else means that
// the powers are checked again. Whoever can write the user's private files can replace this program too.
type Memory string

// DefaultMemory is the folder aivm/checked of the user's cache folder.
func DefaultMemory() (Memory, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no cache folder for what was checked: %w", err)
	}
	return Memory(filepath.Join(dir, "aivm", "checked")), nil
}

// Load is the function Load, but it checks the powers of each file only once.
func (m Memory) Load(ctx context.Context, path string) (*SRS, error) {
	return fromFile(path, func(f *os.File, size int64) (*SRS, error) {
		s, sum, err := read(ctx, f, size)
		if err == nil && !m.knows(sum) {
			if err = s.check(ctx); err == nil {
				m.remember(sum)
			}
		}
		return s, err
	})
}

// entry is the text of an entry. A version that checks more has another text.
func entry(sum [sha256.Size]byte) string {
	return fmt.Sprintf("aivm: the powers of tau in the file with this SHA-256 were checked (v1)\n%x\n", sum)
}

func (m Memory) path(sum [sha256.Size]byte) string {
	return filepath.Join(string(m), fmt.Sprintf("%x", sum))
}

func (m Memory) knows(sum [sha256.Size]byte) bool {
	if m == "" || !ownedFolder(string(m)) || !ownedFile(m.path(sum)) {
		return false
	}
	got, err := os.ReadFile(m.path(sum))
	return err == nil && string(got) == entry(sum)
}

// remember writes an entry; without one, the powers are checked again. What is at the entry's place and not this user's is replaced.
func (m Memory) remember(sum [sha256.Size]byte) {
	if m == "" || os.MkdirAll(string(m), 0o700) != nil || !ownedFolder(string(m)) {
		return
	}
	if !ownedFile(m.path(sum)) {
		_ = os.Remove(m.path(sum))
	}
	_ = atomicfile.WriteFile(m.path(sum), []byte(entry(sum)), 0o600)
}

// private says that nobody but the owner may do anything with a file.
func private(mode os.FileMode) bool { return mode.Perm()&0o077 == 0 }

func ownedFolder(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.IsDir() && private(info.Mode()) && mine(info)
}

func ownedFile(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular() && private(info.Mode()) && mine(info)
}
