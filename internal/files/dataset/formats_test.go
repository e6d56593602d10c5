package dataset

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/require"
)

func zstded(t testing.TB, text string) []byte {
	w, err := zstd.NewWriter(nil)
	require.NoError(t, err)
	return w.EncodeAll([]byte(text), nil)
}

func idx(kind byte, shape []uint32, elements ...byte) []byte {
	b := []byte{0, 0, kind, byte(len(shape))}
	for _, n := range shape {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	return append(b, elements...)
}

// The same numbers in every format, as other programs write them.
func TestFormats(t *testing.T) {
	const tabs = "a\tb\n1.5\t2\n3\t-4\n"
	for name, c := range map[string]struct {
		content []byte
		options string
	}{
		"x.tsv":        {[]byte(tabs), ""},
		"x.tab":        {[]byte(tabs), ""},
		"x.tsv.gz":     {gzipped(t, tabs), ""},
		"x.tsv.zst":    {zstded(t, tabs), ""},
		"x.csv.zst":    {zstded(t, "a,b\n1.5,2\n3,-4\n"), ""},
		"x.csv.zip":    {zipOf(t, "deep/x.csv", []byte("a,b\n1.5,2\n3,-4\n")), ""},
		"x.csv":        {[]byte("a;b\n1,5;2\n3;-4\n"), "@separator=semicolon@decimal=comma"},
		"tabs.csv":     {[]byte(tabs), "@separator=tab"},
		"bars.csv":     {[]byte("a|b\n1.5|2\n3|-4\n"), "@separator=bar"},
		"x.jsonl":      {[]byte("{\"a\": 1.5, \"b\": 2}\n{\"b\": -4e0, \"a\": \"3\"}\n\n"), ""},
		"x.ndjson":     {[]byte("{\"a\": 1.5, \"b\": 2}\r\n{\"a\":3,\"b\":-4}"), ""},
		"x.jsonl.gz":   {gzipped(t, "{\"a\": 1.5, \"b\": 2}\n{\"a\":3,\"b\":-4}\n"), ""},
		"quotes.jsonl": {[]byte("{\"a\": \"1.5\", \"b\": \"2\"}\n{\"a\":3,\"b\":-4}\n"), ""},
	} {
		dir := save(t, name, c.content)
		got, err := Load(name+":a,b"+c.options, dir, Want{[]int{2, 2}, format(t, "fx16.8")})
		require.NoError(t, err, name)
		require.Equal(t, []int64{384, 512, 768, -1024}, got.Values, name)
	}
}

func TestJSONL(t *testing.T) {
	dir := save(t, "x.jsonl", []byte("{\"age\": 1, \"kind\": \"cat\", \"old\": true}\n{\"kind\": \"dog\", \"age\": null}\n"))
	x, err := LoadTexts("x.jsonl:kind,age,old", dir)
	require.NoError(t, err)
	require.Equal(t, [][]string{{"cat", "dog"}, {"1", ""}, {"true", ""}}, x.Cells)
	for text, want := range map[string]string{
		"{\"a\": 1}\n{\"b\": 1}\n":       "x.jsonl:2: the key b is none of the first object's",
		"{\"a\": 1}\n[1]\n":              `x.jsonl:2: want an object, as in {"age": 38`,
		"{\"a\": [1]}\n":                 "x.jsonl:1: the value of a is a list or an object",
		"{\"a\": 1, \"a\": 2}\n":         "x.jsonl:1: the key a stands twice",
		"{\"a\": 1} {\"a\": 2}\n":        "x.jsonl:1: there is more behind the object",
		"{\"a\": \n1}\n":                 "x.jsonl:1: is no JSON: the object does not end on its line",
		"{\"a\": 1}\n\n{\"a\": 2}\n":     "x.jsonl:2: the line is empty",
		"{}\n":                           "x.jsonl:1: the object is empty",
		"{\"a\": 1}\n{\"a\": \"x\"}\n":   `x.jsonl:2: column a: "x" is no number`,
		"{\"a\": 01}\n":                  "x.jsonl:1: is no JSON",
		"\xff\xfe{\x00":                  "x.jsonl: is text in UTF-16",
		strings.Repeat(" ", 5<<20) + "{": "x.jsonl:1: the row is longer than",
	} {
		_, err := LoadFloat("x.jsonl:a", save(t, "x.jsonl", []byte(text)))
		require.ErrorContains(t, err, want, "%.40q", text)
	}
}

func TestIDX(t *testing.T) {
	images := idx(8, []uint32{2, 2, 2}, 0, 255, 3, 4, 5, 6, 7, 8)
	for name, content := range map[string][]byte{"i-idx3-ubyte": images, "i.idx3-ubyte.gz": gzipped(t, string(images)), "i.idx": images} {
		dir := save(t, name, content)
		for _, shape := range [][]int{{2, 2, 2}, {2, 4}} {
			got, err := Load(name, dir, Want{shape, format(t, "ufx8.0")})
			require.NoError(t, err, name)
			require.Equal(t, []int64{0, 255, 3, 4, 5, 6, 7, 8}, got.Values)
			require.Equal(t, 2, got.Rows)
		}
		got, err := LoadFloat(name+"@rows=1:2@scale=1/2", dir)
		require.NoError(t, err)
		require.Equal(t, []float64{2.5, 3, 3.5, 4}, got.Values)
		_, err = Load(name, dir, Want{[]int{2, 5}, format(t, "ufx8.0")})
		require.ErrorContains(t, err, "shape [2,2,2], want [2,5]")
	}
	labels, err := Load("l-idx1-ubyte@onehot", save(t, "l-idx1-ubyte", idx(8, []uint32{3}, 2, 0, 1)), Want{[]int{3, 3}, format(t, "bit")})
	require.NoError(t, err)
	require.Equal(t, []int64{0, 0, 1, 1, 0, 0, 0, 1, 0}, labels.Values)
	wide, err := LoadFloat("x.idx", save(t, "x.idx", idx(0x0b, []uint32{2}, 0xff, 0xfe, 1, 0)))
	require.NoError(t, err)
	require.Equal(t, []float64{-2, 256}, wide.Values)
	for want, content := range map[string][]byte{
		"1 bytes behind the header, want 1099511627776 for an array": idx(8, []uint32{1 << 20, 1 << 20}, 0),
		"want 2 for an array of shape [2]":                           idx(8, []uint32{2}, 1, 2, 3),
		"is too large":                                               idx(8, []uint32{0xffffffff, 0xffffffff, 3}, 0),
		"is no IDX file: it begins with 00000701":                    idx(7, []uint32{1}, 1),
		"is no IDX file: it begins with 00000800":                    idx(8, nil),
		"truncated": {0, 0, 8, 3, 0, 0},
	} {
		_, err := LoadFloat("x.idx", save(t, "x.idx", content))
		require.ErrorContains(t, err, want)
	}
	_, err = LoadFloat("x.idx.gz", save(t, "x.idx.gz", gzipped(t, string(idx(8, []uint32{1 << 20, 1 << 20}, 0)))))
	require.ErrorContains(t, err, "more than 268435456 values")
	_, err = LoadFloat("x.idx.gz", save(t, "x.idx.gz", gzipped(t, string(idx(8, []uint32{1 << 10}, 0)))))
	require.ErrorContains(t, err, "truncated")
}

func TestPackedFiles(t *testing.T) {
	two := zipOf(t, "a.csv", []byte("a\n1\n"))
	for name, c := range map[string]struct {
		content []byte
		want    string
	}{
		"cut.csv.zst":   {zstded(t, strings.Repeat("a\n1\n", 1000))[:15], "the file is truncated"},
		"bad.csv.zst":   {append([]byte("\x28\xb5\x2f\xfd"), 0xff, 0xff, 0xff, 0xff, 0xff), "corrupt"},
		"text.csv.zst":  {[]byte("a\n1\n"), "corrupt"},
		"cut.csv.zip":   {two[:len(two)/2], "is no zip archive, or is truncated"},
		"none.csv.zip":  {zipOf(t, "__MACOSX/a.csv", nil), "want an archive of one file, it has 0 files"},
		"bomb.csv.zst":  {zstded(t, "a\n"+strings.Repeat("1", 5<<20)), "the row is longer than 4194304 bytes"},
		"inner.csv.zip": {zipOf(t, "a.csv", gzipped(t, "a\n1\n")), "is gzip"},
	} {
		_, err := LoadFloat(name+":a", save(t, name, c.content))
		require.ErrorContains(t, err, c.want, name)
	}
}

// pictures is a folder with a folder for each class.
func pictures(t *testing.T, encode func(name string, m image.Image) []byte) string {
	dir := t.TempDir()
	for i, name := range []string{"cat/1.png", "cat/2.png", "dog/1.png"} {
		m := image.NewGray(image.Rect(0, 0, 3, 2))
		for k := range m.Pix {
			m.Pix[k] = byte(10*i + k)
		}
		require.NoError(t, os.MkdirAll(filepath.Join(dir, "x", filepath.Dir(name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, "x", name), encode(name, m), 0o644))
	}
	return dir
}

func pngOf(t testing.TB, m image.Image) []byte {
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, m))
	return b.Bytes()
}

func TestImages(t *testing.T) {
	dir := pictures(t, func(_ string, m image.Image) []byte { return pngOf(t, m) })
	for _, shape := range [][]int{{3, 2, 3}, {3, 6}} {
		got, err := Load("x/*/*.png:pixels", dir, Want{shape, format(t, "ufx8.0")})
		require.NoError(t, err)
		require.Equal(t, []int64{0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25}, got.Values)
	}
	y, err := Load("x/*/*.png:folder@onehot", dir, Want{[]int{3, 2}, format(t, "bit")}, "dog", "cat")
	require.NoError(t, err)
	require.Equal(t, []int64{0, 1, 0, 1, 1, 0}, y.Values)
	names, err := LabelNames("x/*/*.png:folder@onehot", dir)
	require.NoError(t, err)
	require.Equal(t, []string{"cat", "dog"}, names)
	got, err := LoadFloat("x/*/*.png@rows=1:2", dir)
	require.NoError(t, err)
	require.Equal(t, []int{1, 2, 3}, got.Shape)

	colour := image.NewNRGBA(image.Rect(0, 0, 2, 1))
	colour.Set(1, 0, color.NRGBA{1, 2, 3, 255})
	var jpg bytes.Buffer
	require.NoError(t, jpeg.Encode(&jpg, colour, &jpeg.Options{Quality: 100}))
	rgb := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(rgb, "x/a"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(rgb, "x/a/1.png"), pngOf(t, colour), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(rgb, "x/a/1.jpg"), jpg.Bytes(), 0o644))
	got, err = LoadFloat("x/*/*.png", rgb)
	require.NoError(t, err)
	require.Equal(t, []int{1, 1, 2, 3}, got.Shape)
	require.Equal(t, []float64{0, 0, 0, 1, 2, 3}, got.Values)
	got, err = LoadFloat("x/*/*.jpg", rgb)
	require.NoError(t, err)
	require.Equal(t, []int{1, 1, 2, 3}, got.Shape)
}

func TestHostileImages(t *testing.T) {
	grey := image.NewGray(image.Rect(0, 0, 3, 2))
	huge := pngOf(t, grey)
	binary.BigEndian.PutUint32(huge[16:], 1<<30) // the width, whose checksum is then wrong as well
	for want, content := range map[string][]byte{
		"is no PNG or JPEG image":                 []byte("GIF89a"),
		"the image is truncated":                  pngOf(t, grey)[:40],
		"png: invalid format: invalid checksum":   huge,
		"is 4 × 2 grey, want 3 × 2 grey as":       pngOf(t, image.NewGray(image.Rect(0, 0, 4, 2))),
		"is 3 × 2 in colours, want 3 × 2 grey as": pngOf(t, image.NewNRGBA(image.Rect(0, 0, 3, 2))),
	} {
		dir := pictures(t, func(name string, m image.Image) []byte {
			if name == "dog/1.png" {
				return content
			}
			return pngOf(t, m)
		})
		_, err := LoadFloat("x/*/*.png", dir)
		require.ErrorContains(t, err, want)
		require.ErrorContains(t, err, "dog/1.png")
	}
	large := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(large, "x/a"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(large, "x/a/1.png"), pngOf(t, image.NewGray(image.Rect(0, 0, 1<<14, 1<<11))), 0o644))
	_, err := LoadFloat("x/*/*.png", large)
	require.ErrorContains(t, err, "16384 × 2048 pixels, want 16777216 in all at most")
	for source, want := range map[string]string{
		"y/*/*.png":                           "no such file",
		"x/*/*.jpeg":                          "has a file that ends in .jpeg",
		"x/*/*.png:label":                     "of images, select pixels or folder",
		"x/*/*.png:folder":                    "the labels are folder@onehot",
		"x/*/*.png:pixels@header":             "@header is for .csv files",
		"x.jsonl:a@noheader":                  "@noheader is for .csv files: the keys",
		"x.npy@decimal=comma":                 "@separator and @decimal are for .csv and .tsv files",
		"x.csv@separator=dot":                 "want one of comma, semicolon, tab, bar, blank",
		"x.csv@separator=comma@decimal=comma": "exclude each other",
		"x.csv@decimal=dot":                   "want comma or point",
		"x.idx:a":                             "an IDX file holds one array",
	} {
		_, err := LoadFloat(source, large)
		require.ErrorContains(t, err, want, source)
	}
}

// What a table is separated by is told by its first lines, where they leave no doubt.
func TestDetect(t *testing.T) {
	for text, want := range map[string]string{
		"a;b\n1,5;2\n":                "@separator=semicolon@decimal=comma",
		"a;b\n1.5;2\n":                "@separator=semicolon",
		"1,5;2,5\n3,5;4,5\n":          "@separator=semicolon@decimal=comma",
		"a\tb\n1\t2\n":                "@separator=tab",
		"a|b\n1|2\n":                  "@separator=bar",
		"a,b\n1,2\n":                  "",
		"a,b;c\n1,2;x\n":              "",
		"\"a;b\",c\n\"1;2\",3\n":      "",
		"a\n1\n":                      "",
		"a;b,c\n1;2,3\n":              "",
		"\ufeffname;age\nx;\"1,5\"\n": "@separator=semicolon@decimal=comma",
	} {
		got, err := Detect("x.csv", save(t, "x.csv", []byte(text)))
		require.NoError(t, err)
		require.Equal(t, want, got, "%q", text)
	}
	got, err := Detect("x.csv.gz", save(t, "x.csv.gz", gzipped(t, "a;b\n1;2\n")))
	require.NoError(t, err)
	require.Equal(t, "@separator=semicolon", got)
}
