package dataset

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/fixed"
)

func format(t testing.TB, s string) fixed.Format {
	f, err := fixed.ParseFormat(s)
	require.NoError(t, err)
	return f
}

func save(t testing.TB, name string, data []byte) (dir string) {
	dir = t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o644))
	return dir
}

func gzipped(t testing.TB, text string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := w.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.Bytes()
}

const flowers = "length,width,species\n1,0.5,rose\n2,-0.25,lily\n3,1e-1,rose\n"

func TestLoadCSV(t *testing.T) {
	for _, c := range []struct {
		text, options, format string
		shape                 []int
		want                  []int64
		rows                  int
	}{
		{"1,2\n3,4\n", "", "fx16.0", []int{2, 2}, []int64{1, 2, 3, 4}, 2},
		{"1,2\n3,4", "", "fx16.0", []int{2, 1, 2}, []int64{1, 2, 3, 4}, 2},
		{"1,2\r\n3,4\r\n", "", "fx16.0", []int{2, 2}, []int64{1, 2, 3, 4}, 2},
		{"\ufeffa,b\n3,4\n\n\n", ":a", "fx16.0", []int{1}, []int64{3}, 1},
		{"a\n7\n", "", "fx16.0", []int{}, []int64{7}, 1},
		{flowers, ":length,width", "fx16.8", []int{3, 2}, []int64{256, 128, 512, -64, 768, 26}, 3},
		{flowers, ":width,length", "fx16.8", []int{3, 2}, []int64{128, 256, -64, 512, 26, 768}, 3},
		{flowers, ":#0..#1", "fx16.8", []int{3, 2}, []int64{256, 128, 512, -64, 768, 26}, 3},
		{flowers, ":length..width@rows=1:2", "fx16.8", []int{1, 2}, []int64{512, -64}, 1},
		{flowers, ":length@rows=1:3", "fx16.0", []int{2}, []int64{2, 3}, 2},
		{flowers, ":length", "fx16.0", []int{3, 1}, []int64{1, 2, 3}, 3},
		{flowers, ":length", "fx16.0", []int{1, 3}, []int64{1, 2, 3}, 3},
		{flowers, ":length@pad", "fx16.0", []int{5}, []int64{1, 2, 3, 0, 0}, 3},
		{flowers, ":length@rows=0:2@pad", "fx16.0", []int{3}, []int64{1, 2, 0}, 2},
		{"a,b\n", "@pad@header", "fx16.0", []int{2, 2}, []int64{0, 0, 0, 0}, 0},
		{"y\n2\n0\n1.0\n", "@onehot", "bit", []int{3, 4}, []int64{0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0}, 3},
		{"0\n16\n15\n", "@scale=1/16", "fx16.4", []int{3}, []int64{0, 16, 15}, 3},
		{"0\n255\n128\n", "@scale=1/255", "fx16.8", []int{3}, []int64{0, 256, 129}, 3},
		{"-128\n127\n", "@raw", "fx8.4", []int{2}, []int64{-128, 127}, 2},
		{"9007199254740993\n", "", "fx64.0", []int{1}, []int64{9007199254740993}, 1},
		{"7,x\n1,2\n", ":#0@noheader", "fx16.0", []int{2}, []int64{7, 1}, 2},
		{"\"1\n\",2\n3,4\n", "", "fx16.0", []int{2, 2}, []int64{1, 2, 3, 4}, 2},
		{"a..b,c\n1,2\n", ":a..b", "fx16.0", []int{1}, []int64{1}, 1},
	} {
		want := Want{Shape: c.shape, Format: format(t, c.format)}
		for name, data := range map[string][]byte{"x.csv": []byte(c.text), "x.csv.gz": gzipped(t, c.text)} {
			got, err := Load(name+c.options, save(t, name, data), want)
			require.NoError(t, err, "%q%s", c.text, c.options)
			require.Equal(t, &Tensor{Shape: c.shape, Values: c.want, Rows: c.rows}, got, "%q%s", c.text, c.options)
		}
	}
}

func TestLoadCSVErrors(t *testing.T) {
	wide := strings.Repeat("1", maxRecord+1<<17)
	for _, c := range []struct {
		text, options string
		shape         []int
		want          string
	}{
		{"", "", []int{1}, "x.csv: the file is empty"},
		{"\n\n", "", []int{1}, "x.csv: the file is empty"},
		{"a,b\n", "@header", []int{2, 2}, "x.csv: 0 rows, want 2 for a tensor [2,2]; @pad makes the missing rows zero"},
		{"a,b\n", "", []int{3, 2}, "x.csv: 1 line, want 3 for a tensor [3,2]; @pad makes the missing rows zero, with @header (0) or @noheader (1)"},
		{"w\n1\n1e9\n", ":w", []int{2}, "x.csv:3: column w: 1e9 is outside fx16.8 [-128, 127.996094]"},
		{"1\n-1e9\n", "", []int{2}, "x.csv:2: column #0: -1e9 is outside fx16.8"},
		{"w\n1\nx\n", "@header", []int{2}, `x.csv:3: column w: "x" is no number`},
		{"w,v\n1,\n", ":w,v", []int{2}, "x.csv:2: column v: the cell is empty"},
		{"w\n1\nnan\n", ":w", []int{2}, "x.csv:3: column w: nan is no finite number"},
		{"w\n1e999\n", ":w", []int{1}, "x.csv:2: column w: 1e999 is too large"},
		{"w,v\n1,2\n3\n", "", []int{2, 2}, "x.csv:3: 1 cell, want 2 as in the first line"},
		{"w\n1\n\n3\n", "", []int{2}, "x.csv:3: the line is empty"},
		{"w\n\"1\n", "", []int{1}, "x.csv:2: extraneous or missing \" in quoted-field"},
		{"w\n1\"\n", "", []int{1}, "x.csv:2: bare \" in non-quoted-field"},
		{wide, "", []int{1}, "x.csv:1: the row is longer than"},
		{"1\n\"" + strings.Repeat("\n", maxRecord+1<<17), "", []int{1}, "x.csv:2: the row is longer than"},
		{flowers, ":petal", []int{3}, "x.csv: unknown column petal (columns: length, width, species)"},
		{flowers, ":widht", []int{3}, "unknown column widht; did you mean width?"},
		{flowers, ":width..length", []int{3, 2}, "column range width..length runs backwards"},
		{flowers, ":#3", []int{3}, "column #3: the file has 3 columns, #0 to #2"},
		{flowers, ":#x", []int{3}, "unknown column #x (columns: length, width, species)"},
		{flowers, ":width,#0..#1", []int{3, 3}, "column width is selected twice"},
		{"a,a\n1,2\n", ":a", []int{1}, "two columns are named a; use a number, as in #0"},
		{"1,2\n", ":a", []int{1}, "unknown column a (columns: 1, 2); if the first line is data, use numbers, as in #0@noheader, #0 to #1"},
		{flowers, "", []int{3, 2}, "x.csv: the file has 3 columns (#0, #1, #2), want a tensor [3,2]; select some, as in x.csv:#0"},
		{flowers, "@header", []int{3, 2}, "x.csv: the file has 3 columns (length, width, species), want a tensor [3,2]; select some, as in x.csv:length"},
		{flowers, ":length", []int{3, 2}, "selected is 1 column (length), want a tensor [3,2]"},
		{flowers, ":length", []int{4}, "3 rows, want 4 for a tensor [4]; @pad makes the missing rows zero"},
		{flowers, ":length", []int{2}, "more than 2 rows, want 2 for a tensor [2]; @rows=0:2 takes the first ones"},
		{flowers, ":length@pad", []int{2}, "more than 2 rows, want 2"},
		{flowers, ":length@rows=0:4", []int{4}, "@rows=0:4, but the file has 3 rows"},
		{flowers, ":length@rows=0:2", []int{3}, "2 rows, want 3 for a tensor [3]"},
		{flowers, ":length@rows=0:90000000000", []int{3}, "90000000000 rows, want 3 for a tensor [3]"},
		{flowers, ":length@noheader", []int{3}, "unknown column length: with @noheader the file has no header line; use numbers, #0 to #2"},
		{flowers, ":width,species@onehot", []int{3, 3}, "selected are 2 columns of labels in 3 classes (width, species), want a tensor [3,3]"},
		{flowers, ":width@onehot", []int{3, 2}, "x.csv:2: column width: 0.5 is no class label"},
		{"y\n0\n3\n", ":y@onehot", []int{2, 3}, "x.csv:3: column y: class 3, want 0 to 2"},
		{"y\n0\n-1\n", ":y@onehot", []int{2, 3}, "x.csv:3: column y: class -1, want 0 to 2"},
		{"y\n0\nrose\n", ":y@onehot", []int{2, 3}, "rose: class labels must be all numbers or all names"},
		{"y\nrose\n0\n", ":y@onehot", []int{2, 3}, "0: class labels must be all numbers or all names"},
		{"y,z\n,1\n", ":y@onehot", []int{1, 3}, "x.csv:2: column y: the cell is empty"},
		{"y\n0\n", "@onehot", []int{}, "a scalar has no axis for the classes"},
		{"1\n", "", []int{1 << 40, 1 << 40}, "wanted shape [1099511627776,1099511627776] is empty or too large"},
		{"1\n", "", []int{0}, "wanted shape [0] is empty or too large"},
		{"y\n1.5\n", ":y@raw", []int{1}, "x.csv:2: column y: 1.5 is no integer, which @raw wants"},
	} {
		_, err := Load("x.csv"+c.options, save(t, "x.csv", []byte(c.text)), Want{c.shape, format(t, "fx16.8")})
		require.ErrorContains(t, err, c.want, "%.40q%s", c.text, c.options)
		require.NotContains(t, err.Error(), "\n", "one line")
	}
}

func TestGzipErrors(t *testing.T) {
	want := Want{[]int{3}, format(t, "fx16.8")}
	whole := gzipped(t, flowers)
	_, err := Load("x.csv.gz:length", save(t, "x.csv.gz", []byte(flowers)), want)
	require.ErrorContains(t, err, "x.csv.gz: is not gzip")
	for n := 12; n < len(whole); n++ {
		_, err := Load("x.csv.gz:length", save(t, "x.csv.gz", whole[:n]), want)
		require.ErrorContains(t, err, "truncated", n)
	}
	bad := bytes.Clone(whole)
	bad[len(bad)-8] ^= 1 // checksum
	_, err = Load("x.csv.gz:length", save(t, "x.csv.gz", bad), want)
	require.ErrorContains(t, err, "the file is corrupt")
	bomb := gzipped(t, strings.Repeat("0\n", 1<<22))
	_, err = Load("x.csv.gz", save(t, "x.csv.gz", bomb), want)
	require.ErrorContains(t, err, "more than 3 rows")
}

func TestLoadFloatCSV(t *testing.T) {
	for _, c := range []struct {
		options string
		want    FloatTensor
		err     string
	}{
		{":length..width", FloatTensor{[]int{3, 2}, []float64{1, 0.5, 2, -0.25, 3, 0.1}}, ""},
		{":length@scale=1/3", FloatTensor{[]int{3, 1}, []float64{1.0 / 3, 2.0 / 3, 1}}, ""},
		{":length@rows=1:3@pad", FloatTensor{[]int{2, 1}, []float64{2, 3}}, ""},
		{":length@onehot@rows=0:1", FloatTensor{[]int{1, 2}, []float64{0, 1}}, ""},
		{":#0@header", FloatTensor{[]int{3, 1}, []float64{1, 2, 3}}, ""},
		{":#0", FloatTensor{}, "is the first line a header? Nothing says so: with @header row 0 is 1, 0.5, rose; with @noheader it is length, width, species; add one, as in x.csv:#0@header"},
		{":length@raw", FloatTensor{}, "@raw wants a declared format"},
		{":species", FloatTensor{}, `x.csv:2: column species: "rose" is no number`},
	} {
		got, err := LoadFloat("x.csv"+c.options, save(t, "x.csv", []byte(flowers)))
		if c.err != "" {
			require.ErrorContains(t, err, c.err)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, &c.want, got, c.options)
	}
}

func TestUnknownFile(t *testing.T) {
	dir := save(t, "train.csv", []byte(flowers))
	want := Want{[]int{3}, format(t, "fx16.8")}
	_, err := Load("trian.csv", dir, want)
	require.ErrorContains(t, err, "trian.csv: no such file; did you mean train.csv?")
	_, err = Load("no/train.csv", dir, want)
	require.ErrorContains(t, err, "train.csv: no such file: there is no folder "+filepath.Join(dir, "no"))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "x.csv"), 0o755))
	_, err = Load("x.csv", dir, want)
	require.ErrorContains(t, err, "is no regular file")
	got, err := Load(filepath.Join(dir, "train.csv")+":length", "elsewhere", want)
	require.NoError(t, err, "an absolute path has no base")
	require.Equal(t, []int64{256, 512, 768}, got.Values)
}

func mustFormat(s string) fixed.Format {
	f, err := fixed.ParseFormat(s)
	if err != nil {
		panic(err)
	}
	return f
}
