package seal

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// Suffix ends the names of sealed files.
const Suffix = ".age"

// Standard stands for standard input or output among files.
const Standard = "-"

// RecipientsOf reads recipients, age1…, or files with recipients.
func RecipientsOf(to []string) (Recipients, error) {
	var all Recipients
	for _, s := range to {
		list, err := ParseRecipient(s)
		if file, ferr := os.Open(s); ferr == nil {
			list, err = ReadRecipients(file)
			_ = file.Close()
		}
		if err != nil {
			return nil, fmt.Errorf("--to: %w", err)
		}
		all = append(all, list...)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("--to is missing: for whom? The model's owner prints a recipient, age1…, with aivm data keygen")
	}
	return all, nil
}

// KeysOf reads key files.
func KeysOf(paths []string) (Keys, error) {
	var all Keys
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("--key: %w", err)
		}
		keys, err := ReadKeys(file)
		_ = file.Close()
		if err != nil {
			return nil, fmt.Errorf("--key %s: %w", path, err)
		}
		all = append(all, keys...)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("--key is missing: the key file that aivm data keygen wrote")
	}
	return all, nil
}

// Files are on their way, each whole or not at all. In and Out are what Standard stands for.
type Files struct {
	In  io.Reader
	Out io.Writer
	To  string // file to write, for one source; empty for the source's name, with or without Suffix
}

// Seal seals files for recipients and returns the names of those that were written. Nothing that is there is overwritten.
func (f *Files) Seal(from []string, to Recipients, armored bool) ([]string, error) {
	plan, err := f.plan(from, func(s string) (string, error) { return s + Suffix, nil })
	if err != nil {
		return nil, err
	}
	return f.transfer(plan, 0o644, func(w io.Writer, r io.Reader) error { return Seal(w, r, to, armored) })
}

// Open opens sealed files, for their owner alone to read, and returns the names of those that were written: none unless all are whole
// and sealed for one of the keys. Nothing that is there is overwritten.
func (f *Files) Open(from []string, keys Keys) ([]string, error) {
	plan, err := f.plan(from, func(s string) (string, error) {
		if to, ok := strings.CutSuffix(s, Suffix); ok && filepath.Base(s) != Suffix {
			return to, nil
		}
		return "", fmt.Errorf("%s does not end in %s: -o names the file to write", s, Suffix)
	})
	if err != nil {
		return nil, err
	}
	return f.transfer(plan, 0o600, func(w io.Writer, r io.Reader) error { return Open(w, r, keys) })
}

// passage is one file on its way.
type passage struct{ from, to string }

// plan names what is written, and refuses what is there.
func (f *Files) plan(args []string, name func(string) (string, error)) ([]passage, error) {
	if f.To != "" && len(args) > 1 {
		return nil, fmt.Errorf("-o %s is for one source, got %s", f.To, strings.Join(args, " "))
	}
	var out []passage
	seen := map[string]bool{}
	for _, from := range args {
		s := passage{from, f.To}
		if s.to == "" && from == Standard {
			s.to = Standard
		} else if s.to == "" {
			var err error
			if s.to, err = name(from); err != nil {
				return nil, err
			}
		}
		if s.to != Standard {
			if _, err := os.Lstat(s.to); !errors.Is(err, fs.ErrNotExist) {
				return nil, fmt.Errorf("%s is there already, it is not overwritten: -o names another file", s.to)
			}
		}
		if seen[filepath.Clean(from)] {
			return nil, fmt.Errorf("%s is given twice", from)
		}
		seen[filepath.Clean(from)] = true
		out = append(out, s)
	}
	return out, nil
}

// transfer writes every file through convert to a temporary one, and gives them
// their names when all are done.
func (f *Files) transfer(plan []passage, perm fs.FileMode, convert func(io.Writer, io.Reader) error) ([]string, error) {
	var written []*atomicfile.File
	for _, s := range plan {
		w, err := f.convert(s, perm, convert)
		if err != nil {
			return nil, err
		}
		defer w.Abort() // nothing after Commit
		written = append(written, w)
	}
	var names []string
	for i, w := range written {
		if plan[i].to == Standard {
			if err := f.copyOut(w); err != nil {
				return names, err
			}
			continue
		}
		if err := w.CommitNew(); err != nil {
			return names, err
		}
		names = append(names, plan[i].to)
	}
	return names, nil
}

// convert writes what convert makes of a file to a temporary file: in the folder
// of its target, or, for standard output, where temporary files go.
func (f *Files) convert(s passage, perm fs.FileMode, convert func(io.Writer, io.Reader) error) (*atomicfile.File, error) {
	in, closeInput, err := f.source(s.from)
	if err != nil {
		return nil, err
	}
	defer closeInput()
	target := s.to
	if target == Standard {
		target = filepath.Join(os.TempDir(), "aivm")
	}
	w, err := atomicfile.Create(target, perm)
	if err != nil {
		return nil, err
	}
	if err := convert(w, in); err != nil {
		w.Abort()
		return nil, fmt.Errorf("%s: %w, nothing is written", s.from, err)
	}
	return w, nil
}

// source opens a file or standard input.
func (f *Files) source(path string) (in io.Reader, done func(), err error) {
	if path == Standard {
		return f.In, func() {}, nil
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	if info, err := file.Stat(); err == nil && info.IsDir() {
		_ = file.Close()
		return nil, nil, fmt.Errorf("%s is a folder, want a file: tar c %s | aivm data seal -", path, path)
	}
	return file, func() { _ = file.Close() }, nil
}

// copyOut writes a finished temporary file to standard output.
func (f *Files) copyOut(w *atomicfile.File) error {
	in, err := os.Open(w.Name())
	if err != nil {
		return err
	}
	defer in.Close()
	if _, err := io.Copy(f.Out, in); err != nil {
		return fmt.Errorf("standard output: %w", err)
	}
	return nil
}
