package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/aivm/aivm/internal/atomicfile"
)

// convertFile writes what convert makes of a file to a temporary file: in the folder
// of its target, or, for standard output, where temporary files go.
func (a *app) convertFile(s sealing, perm fs.FileMode, convert func(io.Writer, io.Reader) error) (*atomicfile.File, error) {
	in, closeInput, err := a.source(s.from)
	if err != nil {
		return nil, err
	}
	defer closeInput()
	target := s.to
	if target == standard {
		target = filepath.Join(os.TempDir(), "aivm")
	}
	f, err := atomicfile.Create(target, perm)
	if err != nil {
		return nil, err
	}
	if err := convert(f, in); err != nil {
		f.Abort()
		return nil, fmt.Errorf("%s: %w, nothing is written", s.from, err)
	}
	return f, nil
}

// source opens a file or standard input.
func (a *app) source(path string) (in io.Reader, done func(), err error) {
	if path == standard {
		return a.in, func() {}, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		_ = f.Close()
		return nil, nil, fmt.Errorf("%s is a folder, want a file: tar c %s | aivm data seal -", path, path)
	}
	return f, func() { _ = f.Close() }, nil
}

// copyOut writes a finished temporary file to standard output.
func (a *app) copyOut(f *atomicfile.File) error {
	in, err := os.Open(f.Name())
	if err != nil {
		return err
	}
	defer in.Close()
	if _, err := io.Copy(a.stdout, in); err != nil {
		return fmt.Errorf("standard output: %w", err)
	}
	return nil
}
