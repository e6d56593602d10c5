package dataset

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	_ "image/jpeg" // formats that Decode knows
	_ "image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// What is selected of images.
const (
	pixels = "pixels" // 0 to 255, by row of the image; of colours three for each, red first
	folder = "folder" // the name of the folder that an image is in
)

// Limits of images.
const (
	maxImages    = 1 << 20
	maxImageFile = 64 << 20 // bytes
	maxPixels    = 1 << 24  // of one
)

// readImages puts the images of the folders within a folder, as faces/*/*.png names them: folders
// in the order of their names, images in the order of theirs. All have the same size, and all are
// grey or all have colours; what is transparent is taken as it would be if it were not.
func (in *intake) readImages() error {
	files, err := in.imageFiles()
	if err != nil {
		return err
	}
	lo, hi := 0, len(files)
	if rows := in.spec.Rows; rows != nil {
		if rows[1] > hi {
			return fmt.Errorf("%s: @rows=%d:%d, but there are %s", in.name, rows[0], rows[1], plural(hi, "image"))
		}
		lo, hi = rows[0], rows[1]
	}
	files = files[lo:hi]
	if in.spec.OneHot {
		return in.putFolders(files)
	}
	l := layout{shape: []int{len(files)}}
	first, _, err := openImage(files[0])
	if err != nil {
		return err
	}
	if l.shape = append(l.shape, first.Height, first.Width); !grey(first.ColorModel) {
		l.shape = append(l.shape, 3)
	}
	in.flatten(&l)
	want, ok := in.wantedRows(l.shape[1:])
	in.shape = l.shape
	if n, fits := count(l.shape); !ok || want < 0 && (!fits || n > MaxValues) {
		return fmt.Errorf("%s: %s of %d × %d make the shape %s, want %s", in.name, plural(len(files), "image"), first.Width, first.Height, shapeText(l.shape), shapeText(in.want))
	}
	if err := in.checkRows(len(files), want); err != nil {
		return err
	}
	for _, f := range files {
		if err := in.putImage(f, first); err != nil {
			return err
		}
	}
	return nil
}

// imageFiles are the images that the path stands for.
func (in *intake) imageFiles() ([]string, error) {
	at := strings.LastIndex(in.path, "*")
	root, ext := filepath.Dir(filepath.Dir(in.path)), in.path[at+1:]
	folders, err := os.ReadDir(root)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.path, err)
	}
	var files []string
	for _, d := range folders {
		if !d.IsDir() {
			continue
		}
		images, err := os.ReadDir(filepath.Join(root, d.Name()))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", in.path, err)
		}
		for _, f := range images {
			if f.Type().IsRegular() && strings.EqualFold(filepath.Ext(f.Name()), ext) {
				files = append(files, filepath.Join(root, d.Name(), f.Name()))
			}
		}
		if len(files) > maxImages {
			return nil, fmt.Errorf("%s: more than %d images", in.path, maxImages)
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no folder within %s has a file that ends in %s", in.path, root, ext)
	}
	return files, nil
}

// putFolders puts the names of folders as labels.
func (in *intake) putFolders(files []string) error {
	in.shape = []int{len(files)}
	want, ok := in.wantedRows(nil)
	if !ok {
		return fmt.Errorf("%s: labels in %d classes, want a tensor %s", in.name, in.classes, shapeText(in.want))
	}
	if err := in.checkRows(len(files), want); err != nil {
		return err
	}
	for _, f := range files {
		n, err := in.parseLabel(filepath.Base(filepath.Dir(f)))
		if err == nil {
			err = in.put(n)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", f, err)
		}
	}
	return nil
}

func grey(m color.Model) bool { return m == color.GrayModel || m == color.Gray16Model }

// openImage reads the head of an image, which says its size, and then its bytes.
func openImage(path string) (image.Config, []byte, error) {
	f, size, err := openFile(path)
	if err != nil {
		return image.Config{}, nil, err
	}
	defer f.Close()
	if size > maxImageFile {
		return image.Config{}, nil, fmt.Errorf("%s: %d bytes, want %d at most", path, size, maxImageFile)
	}
	c, _, err := image.DecodeConfig(bufio.NewReader(f))
	if err == nil && (c.Width < 1 || c.Height < 1 || c.Height > maxPixels/c.Width) {
		err = fmt.Errorf("%d × %d pixels, want %d in all at most", c.Width, c.Height, maxPixels)
	}
	if err != nil {
		return c, nil, fmt.Errorf("%s: %w", path, imageError(err))
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return c, nil, err
	}
	b, err := io.ReadAll(io.LimitReader(f, maxImageFile))
	return c, b, err
}

func imageError(err error) error {
	switch {
	case errors.Is(err, image.ErrFormat):
		return errors.New("is no PNG or JPEG image")
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("the image is truncated")
	}
	return err
}

// putImage puts the pixels of an image that is like the first one.
func (in *intake) putImage(path string, first image.Config) error {
	c, b, err := openImage(path)
	if err != nil {
		return err
	}
	if c.Width != first.Width || c.Height != first.Height || grey(c.ColorModel) != grey(first.ColorModel) {
		text := func(c image.Config) string {
			return fmt.Sprintf("%d × %d %s", c.Width, c.Height, map[bool]string{true: "grey", false: "in colours"}[grey(c.ColorModel)])
		}
		return fmt.Errorf("%s: is %s, want %s as the first image", path, text(c), text(first))
	}
	m, _, err := image.Decode(bytes.NewReader(b))
	if err != nil {
		return fmt.Errorf("%s: %w", path, imageError(err))
	}
	r := m.Bounds()
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			p, ok := color.NRGBAModel.Convert(m.At(x, y)).(color.NRGBA)
			if !ok {
				return fmt.Errorf("%s: colours of no kind that is read", path)
			}
			all := []uint8{p.R, p.G, p.B}
			if grey(first.ColorModel) {
				all = all[:1]
			}
			for k, v := range all {
				if err := in.put(natural(uint64(v))); err != nil {
					return fmt.Errorf("%s[%d,%d,%d]: %w", path, y-r.Min.Y, x-r.Min.X, k, err)
				}
			}
		}
	}
	return nil
}
