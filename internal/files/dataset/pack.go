package dataset

import (
	"archive/zip"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// maxWindow bounds the memory of what unpacks zstd: `zstd --long=26` is the most that it reads.
const maxWindow = 64 << 20

// unpack is what a packed file holds, read as it comes.
func (in *intake) unpack(f *os.File, size int64) (r io.Reader, done func(), err error) {
	switch in.spec.Packed {
	case Gzip:
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: is not gzip: %w", in.path, err)
		}
		return z, func() {}, nil
	case Zstd:
		z, err := zstd.NewReader(f, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderLowmem(true))
		if err != nil {
			return nil, nil, fmt.Errorf("%s: is not zstd: %w", in.path, err)
		}
		return z, z.Close, nil
	case Zip:
		return in.unzip(f, size)
	}
	return f, func() {}, nil
}

// unzip is the only file of an archive.
func (in *intake) unzip(f *os.File, size int64) (io.Reader, func(), error) {
	archive, err := zip.NewReader(f, size)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: is no zip archive, or is truncated: %w", in.path, err)
	}
	var names []string
	var only *zip.File
	for _, m := range archive.File {
		if strings.HasSuffix(m.Name, "/") || strings.HasPrefix(m.Name, "__MACOSX/") || strings.HasPrefix(path.Base(m.Name), ".") {
			continue
		}
		names, only = append(names, m.Name), m
	}
	if len(names) != 1 {
		return nil, nil, fmt.Errorf("%s: want an archive of one file, it has %s (%s): unpack the one that is meant", in.path, plural(len(names), "file"), list(names))
	}
	if only.Flags&1 != 0 {
		return nil, nil, fmt.Errorf("%s: %s is encrypted", in.path, clip(only.Name))
	}
	r, err := only.Open()
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %s: %w", in.path, clip(only.Name), err)
	}
	return r, func() { r.Close() }, nil
}
