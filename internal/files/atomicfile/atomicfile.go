// Package atomicfile writes files that are either whole or not there.
//
// A file is written under a temporary name in the folder of its target, synced
// and renamed over the target. When writing fails (a full disk, an error of the
// caller) the temporary file is removed and the target is as it was. Devices and
// pipes, /dev/stdout among them, are written directly: they cannot be renamed.
//
// A process that is killed leaves its temporary file. It is locked as long as the process
// lives, and the next one that writes the same target removes it.
package atomicfile

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// File is a file being written. Every File must end in Commit or Abort.
type File struct {
	f      *os.File
	target string // what Commit renames to; empty if written directly
	keep   bool   // Abort leaves the unfinished file where it is
	done   bool
}

// WriteFile writes data to path, with the permissions perm if the file is new.
func WriteFile(path string, data []byte, perm fs.FileMode) error {
	return Write(path, perm, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// Write writes to path what fill writes. If fill or the disk fails, path is as
// it was before. A file that exists keeps its permissions; a new one gets perm,
// less the umask.
func Write(path string, perm fs.FileMode, fill func(io.Writer) error) error {
	f, err := Create(path, perm)
	if err != nil {
		return err
	}
	defer f.Abort()
	if err := fill(f); err != nil {
		return err
	}
	return f.Commit()
}

// Create opens a temporary file that Commit renames to path.
func Create(path string, perm fs.FileMode) (*File, error) {
	f, err := create(path, perm, "."+rand.Text()[:nameLength]+tempSuffix, false)
	if err == nil && f.target != "" {
		removeStale(f.target)
		hold(f.f)
		unfinished.Store(f.f.Name(), nil)
	}
	return f, err
}

// unfinished are the names of the temporary files of this process.
var unfinished sync.Map

// AbandonAll removes the temporary files of this process, for one that ends while others of
// its goroutines may be writing. What they go on to write is lost; targets stay as they were.
func AbandonAll() {
	unfinished.Range(func(name, _ any) bool {
		_ = os.Remove(name.(string))
		return true
	})
}

// PartialSuffix ends the name of a stream that is not finished.
const PartialSuffix = ".partial"

// CreateStream opens path+".partial" for a file that grows over a long run.
// Commit renames it to path; Abort, or the death of the process, leaves the
// partial file with everything written so far. A partial file of an earlier run
// is overwritten.
func CreateStream(path string, perm fs.FileMode) (*File, error) {
	return create(path, perm, PartialSuffix, true)
}

func create(path string, perm fs.FileMode, suffix string, keep bool) (*File, error) {
	if path == "/dev/stdout" { // opening it anew would truncate a redirected file
		return &File{f: os.Stdout}, nil
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("%s is a folder, want a file", path)
	case err == nil && !info.Mode().IsRegular():
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		return &File{f: f}, err
	case err == nil:
		perm = info.Mode().Perm()
		if path, err = filepath.EvalSymlinks(path); err != nil { // a link stays a link
			return nil, err
		}
	case !errors.Is(err, fs.ErrNotExist):
		return nil, err
	}
	flags := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if keep {
		flags = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	f, err := os.OpenFile(path+suffix, flags, perm)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: there is no folder %s", path, filepath.Dir(path))
	}
	if err != nil {
		return nil, err
	}
	return &File{f: f, target: path, keep: keep}, nil
}

// Write appends to the unfinished file.
func (f *File) Write(p []byte) (int, error) {
	n, err := f.f.Write(p)
	return n, f.explain(err)
}

// explain names the target in place of the temporary file, and says what is with it.
func (f *File) explain(err error) error {
	var p *fs.PathError
	if f.target == "" || !errors.As(err, &p) {
		return err
	}
	rest := "what was there before, if anything, stays"
	if f.keep {
		rest = "what is written so far is in " + f.f.Name()
	}
	return fmt.Errorf("cannot write %s: %w; %s", f.target, p.Err, rest)
}

// Name is the name of the unfinished file, or of the device.
func (f *File) Name() string { return f.f.Name() }

// Commit syncs the file and gives it its name. On error the file is removed (a
// stream: kept under its partial name).
func (f *File) Commit() error {
	if f.done {
		return fs.ErrClosed
	}
	if f.target == "" {
		f.done = true
		return f.close()
	}
	err := f.f.Sync()
	if err == nil {
		err = f.last(func() error { return os.Rename(f.f.Name(), f.target) })
	}
	if err != nil {
		f.Abort()
		return f.explain(err)
	}
	unfinished.Delete(f.f.Name())
	f.done = true
	// The file is whole and has its name; whether the name itself survives a
	// power failure is best effort, some file systems cannot sync a folder.
	if dir, err := os.Open(filepath.Dir(f.target)); err == nil {
		_ = dir.Sync()
		_ = dir.Close()
	}
	return nil
}

// Abort gives the file up: it is removed, a stream is kept under its partial
// name. After Commit it does nothing, so it can be deferred.
func (f *File) Abort() {
	if f.done {
		return
	}
	f.done = true
	if f.target == "" {
		_ = f.close()
		return
	}
	_ = f.last(func() error { f.discard(); return nil })
}

// last closes the file and does what is left to do with its name: before, so that it is locked until then, where the system
// does that with open files.
func (f *File) last(do func() error) error {
	if !openMoves {
		if err := f.f.Close(); err != nil && !errors.Is(err, fs.ErrClosed) {
			return err
		}
		return do()
	}
	return errors.Join(do(), f.f.Close())
}

func (f *File) close() error {
	if f.f == os.Stdout {
		return nil
	}
	return f.f.Close()
}

func (f *File) discard() {
	if !f.keep {
		_ = os.Remove(f.f.Name())
		unfinished.Delete(f.f.Name())
	}
}

// Writable finds out whether a file can be written, and leaves it as it is.
func Writable(path string) error {
	f, err := Create(path, 0o644)
	if err != nil {
		return err
	}
	f.Abort()
	return nil
}
