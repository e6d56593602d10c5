package atomicfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// CommitNew is Commit for a file that must not be there yet: it fails, with
// fs.ErrExist, rather than replace one, whoever made it in the meantime.
func (f *File) CommitNew() error {
	if f.done || f.target == "" {
		return f.Commit()
	}
	defer f.Abort() // the file has a second name then
	if err := f.f.Sync(); err != nil {
		return f.explain(err)
	}
	if err := os.Link(f.f.Name(), f.target); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("%s is there already: %w", f.target, fs.ErrExist)
		}
		return err
	}
	if dir, err := os.Open(filepath.Dir(f.target)); err == nil {
		_ = dir.Sync()
		_ = dir.Close()
	}
	return nil
}

// WriteNew writes data to path, which must not be there yet.
func WriteNew(path string, data []byte, perm fs.FileMode) error {
	f, err := Create(path, perm)
	if err != nil {
		return err
	}
	defer f.Abort()
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.CommitNew()
}
