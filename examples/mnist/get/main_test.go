package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa/fixed"
)

// tgz is a package with the given files.
func tgz(t *testing.T, names []string, texts []string) *bytes.Buffer {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	for i, name := range names {
		require.NoError(t, w.WriteHeader(&tar.Header{Name: name, Size: int64(len(texts[i])), Mode: 0o644}))
		_, err := w.Write([]byte(texts[i]))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	require.NoError(t, z.Close())
	return &b
}

// digitsFile holds n images; the first pixel of image i is value.
func digitsFile(n int, value string) string {
	one := value + strings.Repeat(",0", pixels-1)
	return `{ "data": [` + one + strings.Repeat(","+one, n-1) + `] }`
}

func TestReadImages(t *testing.T) {
	images, err := readImages(tgz(t,
		[]string{"package/package.json", "package/src/digits/7.json", "package/src/digits/3.json"},
		[]string{"{}", digitsFile(2, "0.992"), digitsFile(1, "0.004")}))
	require.NoError(t, err)
	require.Len(t, images, 3)
	require.Equal(t, []uint8{3, 7, 7}, []uint8{images[0].label, images[1].label, images[2].label})
	require.Equal(t, []uint8{1, 253, 253}, []uint8{images[0].x[0], images[1].x[0], images[2].x[0]})

	for want, text := range map[string]string{
		"1 pixels, want a multiple of 784":    `{"data": [0]}`,
		"pixel 0.002 is no multiple of 1/255": digitsFile(1, "0.002"),
		"pixel 1.01 is no multiple of 1/255":  digitsFile(1, "1.01"),
		"unexpected EOF":                      `{"data": [0`,
	} {
		_, err := readImages(tgz(t, []string{"package/src/digits/0.json"}, []string{text}))
		require.ErrorContains(t, err, want)
	}
}

func TestShuffleAndWrite(t *testing.T) {
	images := make([]image, 10)
	for i := range images {
		images[i] = image{uint8(i), bytes.Repeat([]byte{uint8(i)}, pixels)}
	}
	shuffle(images)
	var order []string
	for _, m := range images {
		order = append(order, fmt.Sprint(m.label))
	}
	// for i in 0..9; do echo "$(printf mnist:$i | sha256sum) $i"; done | sort
	require.Equal(t, "3 0 9 8 6 1 2 4 5 7", strings.Join(order, " "))

	dir := t.TempDir()
	require.NoError(t, write(dir+"/x.npz", images))
	labels, err := dataset.Load("x.npz:y@raw", dir, dataset.Want{Shape: []int{10}, Format: fixed.Format{Bits: 8}})
	require.NoError(t, err)
	x, err := dataset.Load("x.npz:x", dir, dataset.Want{Shape: []int{10, pixels}, Format: fixed.Format{Bits: 8}})
	require.NoError(t, err)
	for i, m := range images {
		require.EqualValues(t, m.label, labels.Values[i])
		require.EqualValues(t, m.label, x.Values[i*pixels+pixels-1])
	}
}
