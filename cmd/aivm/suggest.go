package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/isa"
)

// suggestFile adds to the error of a file that is not there what its folder has of a name like it.
func suggestFile(err error) error {
	var p *fs.PathError
	if !errors.As(err, &p) || !errors.Is(p.Err, fs.ErrNotExist) || strings.Contains(err.Error(), "did you mean") {
		return err
	}
	dir, name := filepath.Split(p.Path)
	if dir == "" {
		dir = "."
	}
	entries, readErr := os.ReadDir(dir)
	if readErr != nil {
		return err
	}
	var names []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") {
			names = append(names, e.Name())
		}
	}
	hint := isa.Suggest(name, names)
	if hint == "" {
		return err
	}
	return fmt.Errorf("%w%s", err, hint)
}
