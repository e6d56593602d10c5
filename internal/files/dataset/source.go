package dataset

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// read opens the file and puts its numbers.
func (in *intake) read() error {
	if in.spec.Kind == Images {
		return in.readImages()
	}
	f, size, err := openFile(in.path)
	if err != nil {
		return err
	}
	defer f.Close()
	if size == 0 {
		return fmt.Errorf("%s: the file is empty", in.path)
	}
	head := make([]byte, 512)
	n, err := f.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return err
	}
	if what := foreign(&in.spec, head[:n], in.path); what != "" {
		return fmt.Errorf("%s: %s", in.path, what)
	}
	r, done, err := in.unpack(f, size)
	if err != nil {
		return err
	}
	defer done()
	switch in.spec.Kind {
	case NPY:
		return in.readNPY(f, uint64(size))
	case NPZ:
		return in.readNPZ(f, size)
	case Safetensors:
		return in.readSafetensors(f, uint64(size))
	case IDX:
		return in.readIDX(r, size)
	case Parquet, Arrow:
		return in.readTyped(f, size)
	}
	if in.spec.Kind == Text {
		return in.readText(r)
	}
	return in.readCSV(r)
}

// choose is the array of a file that is selected, or its only one. The names are
// sorted; noun is what the format calls them.
func (in *intake) choose(noun, selected string, names []string) (string, error) {
	switch {
	case len(names) == 0:
		return "", fmt.Errorf("%s: the file holds no %ss", in.path, noun)
	case selected == "" && len(names) == 1:
		return names[0], nil
	case selected == "":
		return "", fmt.Errorf("%s: say which of its %ss, as in %s:%s (%ss: %s)",
			in.path, noun, in.spec.Path, clip(Quote(names[0])), noun, list(names))
	case !slices.Contains(names, selected):
		return "", &AbsentError{fmt.Sprintf("%s: unknown %s %s%s (%ss: %s)%s",
			in.path, noun, clip(selected), suggest(selected, names), noun, list(names), selectHint(selected, names))}
	}
	return selected, nil
}

// AbsentError says that a file of several arrays has none of the name.
type AbsentError struct{ text string }

func (e *AbsentError) Error() string { return e.text }

// selectHint says what else may be meant by a name that is not there.
func selectHint(name string, names []string) string {
	for _, n := range names {
		if strings.HasPrefix(n, name+"@") {
			return fmt.Sprintf("; a name with an @ may stand in quotes, as in %s", QuoteAlways(n))
		}
	}
	return optionHint(name)
}

// openFile opens a regular file.
func openFile(path string) (*os.File, int64, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, fmt.Errorf("%s: no such file%s", path, neighbour(path))
	}
	if err != nil {
		return nil, 0, err
	}
	if !info.Mode().IsRegular() { // a pipe would block, a device never end
		return nil, 0, fmt.Errorf("%s: is no regular file", path)
	}
	f, err := os.Open(path)
	return f, info.Size(), err
}

// neighbour suggests a file of the same folder.
func neighbour(path string) string {
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return fmt.Sprintf(": there is no folder %s", filepath.Dir(path))
	}
	defer dir.Close()
	names, err := dir.Readdirnames(1000)
	if err != nil && !errors.Is(err, io.EOF) {
		return ""
	}
	return suggest(filepath.Base(path), names)
}
