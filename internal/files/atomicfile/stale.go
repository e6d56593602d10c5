package atomicfile

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// A temporary file is called TARGET.XXXXXXXXXX.aivm-tmp, with ten capitals and digits 2 to 7.
const (
	tempSuffix = ".aivm-tmp"
	nameLength = 10
)

// youngest is the age below which a temporary file is nobody's to remove: its writer may not have locked it yet.
const youngest = time.Minute

// removeStale removes the temporary files of a target that killed processes have left: of the name above, regular, some time
// old, and locked by nobody. It is best effort: what it cannot remove stays.
func removeStale(target string) {
	entries, err := os.ReadDir(filepath.Dir(target))
	if err != nil {
		return
	}
	for _, e := range entries {
		if !isTemporary(e.Name(), filepath.Base(target)) || !e.Type().IsRegular() {
			continue
		}
		if info, err := e.Info(); err != nil || time.Since(info.ModTime()) < youngest {
			continue
		}
		removeIfFree(filepath.Join(filepath.Dir(target), e.Name()))
	}
}

// isTemporary reports whether a file's name is that of a temporary file of a target.
func isTemporary(name, target string) bool {
	text, ok := strings.CutPrefix(name, target+".")
	if !ok {
		return false
	}
	text, ok = strings.CutSuffix(text, tempSuffix)
	return ok && len(text) == nameLength && strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == ""
}

// sameFile reports whether an open file still has its name.
func sameFile(f *os.File) bool {
	a, err := f.Stat()
	if err != nil {
		return false
	}
	var b fs.FileInfo
	b, err = os.Lstat(f.Name())
	return err == nil && os.SameFile(a, b)
}
