package dataset

import (
	"archive/zip"
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// readNPY puts the numbers of an array file of size bytes, in the order of the
// file.
//
// npyio, which the tests compare with, takes truncated files for whole ones and
// panics on malformed headers; hence an own reader.
func (in *intake) readNPY(file io.Reader, size uint64) error {
	r := bufio.NewReaderSize(file, 8*arrayBlock)
	h, err := readNPYHeader(r)
	if err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	if err := h.checkSize(size); err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	return in.readArray(r, &h.layout)
}

// checkSize holds the shape against the bytes that are there, so that nothing is
// allocated for a shape that only the header has.
func (h *npyHeader) checkSize(size uint64) error {
	n := h.span()
	switch have := size - h.bytes; {
	case size < h.bytes || n > have:
		return fmt.Errorf("the file is truncated: %d bytes for an array of shape %s of %d-byte numbers", size, shapeText(h.shape), h.size)
	case n < have:
		return fmt.Errorf("%d bytes too many after an array of shape %s", have-n, shapeText(h.shape))
	}
	return nil
}

// readNPZ reads the selected member of an archive.
func (in *intake) readNPZ(file io.ReaderAt, size int64) error {
	archive, err := zip.NewReader(file, size)
	if err != nil {
		return fmt.Errorf("%s: is no .npz archive, or is truncated: %w", in.path, err)
	}
	var names []string
	members := map[string]*zip.File{}
	for _, f := range archive.File {
		if name, ok := strings.CutSuffix(f.Name, ".npy"); ok {
			if members[name] != nil {
				return fmt.Errorf("%s: two members are named %s", in.path, clip(name))
			}
			names = append(names, name)
			members[name] = f
		}
	}
	slices.Sort(names)
	name, err := in.choose("array", strings.TrimSuffix(unquoted(in.spec.Selector), ".npy"), names)
	if err != nil {
		return err
	}
	in.name = in.path + ":" + clip(name)
	m := members[name]
	if m.Flags&1 != 0 {
		return fmt.Errorf("%s: the member is encrypted", in.name)
	}
	r, err := m.Open()
	if errors.Is(err, zip.ErrAlgorithm) {
		return fmt.Errorf("%s: compression method %d is not read; want stored or deflated", in.name, m.Method)
	}
	if err != nil {
		return fmt.Errorf("%s: the archive is corrupt: %w", in.name, err)
	}
	defer r.Close()
	return in.readNPY(r, m.UncompressedSize64)
}
