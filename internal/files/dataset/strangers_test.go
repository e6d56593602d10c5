package dataset

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"fmt"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// testdata/files are files as pandas, numpy, Excel and editors write them.

// TestHeaderIsNeverGuessed holds what is read of pd.csv, whose header is 0,1, and
// of nh.csv, which has none and ends in class names.
func TestHeaderIsNeverGuessed(t *testing.T) {
	for _, c := range []struct {
		source string
		rows   int
		want   []float64
	}{
		{"pd.csv:0,1@rows=0:2", 2, []float64{10, 20, 30, 40}},
		{"pd.csv:'0',\"1\"@rows=0:2", 2, []float64{10, 20, 30, 40}},
		{"pd.csv:#0,#1@header@rows=0:2", 2, []float64{10, 20, 30, 40}},
		{"pd.csv:#0,#1@noheader@rows=0:2", 2, []float64{0, 1, 10, 20}},
		{"pd.csv", 3, []float64{10, 20, 30, 40, 50, 60}}, // the rows decide
		{"pd.csv", 4, []float64{0, 1, 10, 20, 30, 40, 50, 60}},
		{"pd.csv@header@pad", 4, []float64{10, 20, 30, 40, 50, 60, 0, 0}},
		{"nh.csv:#0,#1@noheader@rows=0:2", 2, []float64{5.1, 3.5, 4.9, 3}},
		{"nh.csv:#0,#1", 4, []float64{5.1, 3.5, 4.9, 3, 4.7, 3.2, 4.6, 3.1}},
		{"nh.csv:#0,#1@noheader@pad", 5, []float64{5.1, 3.5, 4.9, 3, 4.7, 3.2, 4.6, 3.1, 0, 0}},
		{"nh.csv:#0,#1", 3, []float64{4.9, 3, 4.7, 3.2, 4.6, 3.1}}, // with a header that the declaration says
	} {
		got, err := Load(c.source, "testdata/files", Want{[]int{c.rows, 2}, format(t, "fx32.16")})
		require.NoError(t, err, c.source)
		for i, v := range c.want {
			require.Equal(t, int64(math.Floor(v*65536+0.5)), got.Values[i], "%s %d", c.source, i)
		}
	}
	for _, source := range []string{"pd.csv:#0,#1@rows=0:2", "pd.csv:#0,#1@pad", "pd.csv@rows=0:2", "nh.csv:#0,#1@rows=0:2", "nh.csv:#0,#1@pad"} {
		_, err := Load(source, "testdata/files", Want{[]int{2, 2}, format(t, "fx32.16")})
		require.ErrorContains(t, err, "is the first line a header? Nothing says so: with @header row 0 is ", source)
	}
	for _, source := range []string{"pd.csv", "pd.csv:#0", "nh.csv:#0,#1"} { // as aivm commit asks for the shape
		_, err := LoadFloat(source, "testdata/files")
		require.ErrorContains(t, err, "add one, as in "+source+"@header")
	}
	_, err := Load("nh.csv:#0,#1@rows=0:2", "testdata/files", Want{[]int{2, 2}, format(t, "fx32.16")})
	require.ErrorContains(t, err, "with @header row 0 is 4.9, 3.0, b; with @noheader it is 5.1, 3.5, a")
	_, err = Load("x.csv", save(t, "x.csv", []byte("a,b\n1,2\n")), Want{[]int{2, 2}, format(t, "fx32.16")})
	require.ErrorContains(t, err, `x.csv:1: column #0: "a" is no number; as many lines as rows are wanted, so the first is row 0; if it is none, write @header behind the file, in a script header`)
}

// TestCountedRows holds that a table of n lines is read with n rows, with n-1,
// and with no other number, whatever its first line is.
func TestCountedRows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lines := rapid.IntRange(1, 6).Draw(t, "lines")
		columns := rapid.IntRange(1, 3).Draw(t, "columns")
		onehot := rapid.Bool().Draw(t, "onehot")
		var b strings.Builder
		for i := range lines * columns {
			fmt.Fprintf(&b, "%d%s", i, map[bool]string{true: "\n", false: ","}[i%columns == columns-1])
		}
		dir, err := os.MkdirTemp("", "")
		require.NoError(t, err)
		defer os.RemoveAll(dir)
		require.NoError(t, os.WriteFile(filepath.Join(dir, "x.csv"), []byte(b.String()), 0o644))
		rows := rapid.IntRange(1, 8).Draw(t, "rows")
		source, want := "x.csv", Want{[]int{rows, columns}, format64}
		if onehot {
			source, want.Shape = "x.csv@onehot", append(want.Shape, lines*columns)
		}
		got, err := Load(source, dir, want)
		if rows != lines && rows != lines-1 {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		first := (lines - rows) * columns
		for i, v := range got.Values {
			at := int64(first + i)
			if onehot {
				at = 0
				if i%(lines*columns) == first+i/(lines*columns) {
					at = 1
				}
			}
			require.Equal(t, at, v)
		}
	})
}

var format64 = mustFormat("fx64.0")

// TestIrisExactly rounds the decimals of iris, times 5, which float64 has wrong in
// 103 of 600 cells: 5.1 · 5 = 25.5 is 26.
func TestIrisExactly(t *testing.T) {
	for _, c := range []struct {
		scale, format string
		wrong         int // through float64
	}{{"5", "fx16.0", 103}, {"5/4", "fx16.1", 61}} {
		scale, _ := new(big.Rat).SetString(c.scale)
		f := format(t, c.format)
		wrong := 0
		for name, rows := range map[string]int{"train": 120, "test": 30} {
			got, err := Load("iris-"+name+".csv:sepal_length..petal_width@scale="+c.scale, examples+"/iris", Want{[]int{rows, 4}, f})
			require.NoError(t, err)
			file, err := os.Open(examples + "/iris/iris-" + name + ".csv")
			require.NoError(t, err)
			cells, err := csv.NewReader(file).ReadAll()
			require.NoError(t, err)
			require.NoError(t, file.Close())
			for i, v := range got.Values {
				x, ok := new(big.Rat).SetString(cells[1+i/4][i%4])
				require.True(t, ok)
				near, _ := x.Float64()
				x.Mul(x, scale).Mul(x, big.NewRat(1<<f.Frac, 1))
				require.Equal(t, roundHalfUp(x).Int64(), v)
				y := new(big.Rat).SetFloat64(near)
				if y.Mul(y, scale).Mul(y, big.NewRat(1<<f.Frac, 1)); roundHalfUp(y).Int64() != v {
					wrong++
				}
			}
		}
		require.Equal(t, c.wrong, wrong)
	}
}

func TestExactCells(t *testing.T) {
	for _, c := range []struct {
		cell, options, format string
		want                  int64
	}{
		{"0.35", "@scale=10", "fx60.0", 4},
		{"0.15", "@scale=10", "fx60.0", 2},
		{"-0.35", "@scale=10", "fx60.0", -3},
		{"0.00048828124999999999999", "", "fx60.10", 0},
		{"0.00048828125", "", "fx60.10", 1},
		{"4503599627370497.5", "", "fx60.1", 9007199254740995},
		{"9223372036854775817", "@scale=1/16", "fx64.1", 1152921504606846977},
		{"18446744073709551616", "@scale=1/16", "fx64.0", 1 << 60},
		{"-9223372036854775808", "", "fx64.0", math.MinInt64},
		{"9223372036854775807.4999", "", "fx64.0", math.MaxInt64},
		{"1000000000000000000000000000000000000000", "@scale=1/1000000000000000000000000000000000000", "fx64.0", 1000},
		{"7e2", "@raw", "fx64.3", 700},
		{"True", "", "bit", 1},
		{"False", "", "bit", 0},
		{"TRUE", "", "fx8.4", 16},
		{"true", "@scale=3", "fx8.0", 3},
		{"false", "@raw", "bit", 0},
	} {
		got, err := Load("x.csv:a"+c.options, save(t, "x.csv", []byte("a\n"+c.cell+"\n")), Want{[]int{1}, format(t, c.format)})
		require.NoError(t, err, c.cell)
		require.Equal(t, c.want, got.Values[0], c.cell)
	}
	got, err := Load("h.csv:a", "testdata/files", Want{[]int{2}, format(t, "fx64.1")})
	require.NoError(t, err)
	require.Equal(t, []int64{0, 9007199254740995}, got.Values)
	// Truth values are names where labels are.
	labels, err := Load("x.csv:y@onehot", save(t, "x.csv", []byte("x0,y\n1,True\n-1,False\n")), Want{[]int{2, 2}, format(t, "bit")}, "False", "True")
	require.NoError(t, err)
	require.Equal(t, []int64{0, 1, 1, 0}, labels.Values)
}

// TestExactArrays holds floats and words of arrays, with a scale.
func TestExactArrays(t *testing.T) {
	array := func(descr string, data ...byte) []byte {
		return npyFile("{'descr': '"+descr+"', 'fortran_order': False, 'shape': (1,)}", data)
	}
	third := []byte{0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0xd5, 0x3f} // 6004799503160661 / 2^54
	for _, c := range []struct {
		file            []byte
		options, format string
		want            int64
	}{
		{array("<u8", 0, 0, 0, 0, 0, 0, 0, 0x80), "@scale=1/16", "fx64.0", 1 << 59},
		{array("<u8", 255, 255, 255, 255, 255, 255, 255, 255), "@scale=1/2", "fx64.0", math.MaxInt64}, // 2^63 - 1/2 is not
		{array("<f8", third...), "@scale=3", "fx64.54", 3 * 6004799503160661},
		{array("<f8", third...), "@scale=18014398509481984", "fx64.0", 6004799503160661},
		{array("<f4", 0xab, 0xaa, 0xaa, 0x3e), "@scale=33554432", "fx64.0", 11184811},
		{array("<f2", 0x00, 0x3e), "", "fx16.4", 24},
		{array(">f2", 0x3e, 0x00), "", "fx16.4", 24},
		{array("<f2", 0x01, 0x00), "@scale=16777216", "fx16.0", 1}, // the least, 2^-24
		{array("<V2", 0xc0, 0x3f), "", "fx16.4", 24},
		{array(">V2", 0x3f, 0xc0), "", "fx16.4", 24},
		{array("bfloat16", 0xc0, 0x3f), "", "fx16.4", 24},
	} {
		got, err := Load("x.npy"+c.options, save(t, "x.npy", c.file), Want{[]int{1}, format(t, c.format)})
		if c.want == math.MaxInt64 {
			require.ErrorContains(t, err, "18446744073709551615 × 1/2 is outside fx64.0")
			continue
		}
		require.NoError(t, err, "%s %q", c.options, c.file)
		require.Equal(t, c.want, got.Values[0], "%s %q", c.options, c.file)
	}
	for descr, want := range map[string]string{
		"|V2": "; if it is bfloat16, numpy.save(file, a.view(ml_dtypes.bfloat16).astype('float32'))", "<V1": "; of 8-bit floats",
		"<f16": "writes the nearest", "|O": "; of objects", "<c8": "want bool",
	} {
		_, err := LoadFloat("x.npy", save(t, "x.npy", array(descr, 0, 0)))
		require.ErrorContains(t, err, fmt.Sprintf("dtype %q is not read", descr))
		require.ErrorContains(t, err, want)
	}
	want := []int64{24, -32, 4, 48}
	got, err := Load("float16.npy", "testdata/files", Want{[]int{2, 2}, format(t, "fx32.4")})
	require.NoError(t, err)
	require.Equal(t, want, got.Values)
	half, err := Load("half.npy", "testdata/numpy", Want{[]int{2, 3, 4}, format(t, "fx32.4")})
	require.NoError(t, err)
	require.Equal(t, counting(-7, 16), half.Values)
	// An archive has the same arrays.
	file, err := os.ReadFile("testdata/files/float16.npy")
	require.NoError(t, err)
	got, err = Load("x.npz", save(t, "x.npz", zipOf(t, "h.npy", file)), Want{[]int{2, 2}, format(t, "fx32.4")})
	require.NoError(t, err)
	require.Equal(t, want, got.Values)
}

func zipOf(t testing.TB, member string, data []byte) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateHeader(&zip.FileHeader{Name: member})
	require.NoError(t, err)
	_, err = w.Write(data)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return b.Bytes()
}

// TestNames holds names with blanks, commas, quotes, colons and @, of columns,
// arrays and tensors.
func TestNames(t *testing.T) {
	const table = "sepal length,\"a,b\",\"say \"\"x\"\"\",it's,w@1,c:d,#0,x..y,,w@pad,x\n1,2,3,4,5,6,7,8,9,10,11\n"
	dir := save(t, "x.csv", []byte(table))
	for selector, want := range map[string]float64{
		"sepal length": 1, "'sepal length'": 1, `"sepal length"`: 1, "'a,b'": 2, `"a,b"`: 2, `'say "x"'`: 3, `"say ""x"""`: 3, `say "x"`: 3,
		"it's": 4, "'it''s'": 4, `"it's"`: 4, "w@1": 5, "'w@1'": 5, "c:d": 6, "'#0'": 7, "x..y": 8, "'x..y'": 8, "''": 9, "'w@pad'": 10,
		"#10@header": 11, " x ": 11,
	} {
		got, err := LoadFloat("x.csv:"+selector, dir)
		require.NoError(t, err, selector)
		require.Equal(t, []float64{want}, got.Values, selector)
	}
	for name, want := range map[string]float64{"sepal length": 1, "a,b": 2, `say "x"`: 3, "it's": 4, "w@1": 5, "c:d": 6, "#0": 7, "x..y": 8, "": 9, "w@pad": 10} {
		got, err := LoadFloat("x.csv:x,"+Quote(name)+"@scale=2@pad", dir)
		require.NoError(t, err, name)
		require.Equal(t, []float64{22, 2 * want}, got.Values, name)
	}
	got, err := LoadFloat("x.csv:'sepal length'..'a,b',\"say \"\"x\"\"\"..c:d", dir)
	require.NoError(t, err)
	require.Equal(t, []float64{1, 2, 3, 4, 5, 6}, got.Values)
	for selector, want := range map[string]string{
		"'a": "'a: the quote is not closed", "'a'b": "b behind a name in quotes", "x,'a' b": "b behind a name in quotes",
		"w@pad":                 "; a name with an @ may stand in quotes, as in 'w@1'",
		"#0@header":             "column #0 is #0", // no: it is column 0
		"#1@header@onehott":     "there is no option @onehott; did you mean onehot?",
		"it's@onehott@rows=0:1": "; there is no option @onehott; did you mean onehot?",
		"x@1":                   "; there is no option @1 (options: @onehot, @header",
	} {
		_, err := LoadFloat("x.csv:"+selector, dir)
		require.ErrorContains(t, err, want, selector)
	}
	_, err = LoadFloat("x.csv:a..c", save(t, "x.csv", []byte("a,a..c,c\n1,2,3\n")))
	require.ErrorContains(t, err, "column a..c, or a range of columns: quote names, as in 'a..c'")
	for _, source := range []string{"at.npz:w@1", "at.npz:'w@1'", `at.npz:"w@1"`, "at.npz", "at.npz:'w@1.npy'@rows=0:2", "at.npz:w@1@rows=0:2"} {
		got, err := LoadFloat(source, "testdata/files")
		require.NoError(t, err, source)
		require.Equal(t, []float64{1, 0, 0, 1}, got.Values, source)
	}
	for source, want := range map[string]string{
		"at.npz:w@pad": "unknown array w (arrays: w@1); a name with an @ may stand in quotes, as in 'w@1'", "at.npz:w@2": "there is no option @2", "at.npz:'w'x": "behind a name in quotes",
	} {
		_, err := LoadFloat(source, "testdata/files")
		require.ErrorContains(t, err, want, source)
	}
	dir = t.TempDir()
	require.NoError(t, WriteSafetensors(filepath.Join(dir, "x.safetensors"),
		Array{Name: "w@1", Shape: []int{1}, Ints: []int64{7}}, Array{Name: "a, 'b'", Shape: []int{1}, Ints: []int64{8}}))
	for name, want := range map[string]float64{"w@1": 7, "'w@1'": 7, "'a, ''b'''": 8, "a, 'b'": 8, Quote("a, 'b'"): 8} {
		got, err := LoadFloat("x.safetensors:"+name+"@pad", dir)
		require.NoError(t, err, name)
		require.Equal(t, []float64{want}, got.Values, name)
	}
}

// TestQuote holds that a quoted name is read as it is, alone and among others.
func TestQuote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringOf(rapid.RuneFrom([]rune("ab @,.'\"#:0=é"))).Draw(t, "name")
		spec, err := ParseSpec("x.csv:'p,q'," + Quote(name) + "..#3,r@noheader@rows=0:3")
		require.NoError(t, err)
		require.True(t, spec.NoHeader && spec.Rows != nil)
		terms, err := parseColumns(spec.Selector)
		require.NoError(t, err)
		require.Len(t, terms, 3)
		require.Equal(t, columnRef{name, -1}, terms[1].from)
		require.Equal(t, 3, terms[1].to.number)
		spec, err = ParseSpec("x.npz:" + Quote(name) + "@pad")
		require.NoError(t, err)
		require.True(t, spec.Pad)
		require.Equal(t, name, unquoted(spec.Selector))
	})
}

// TestSafetensorsWithoutMetadata reads null as none, as the library of the format does.
func TestSafetensorsWithoutMetadata(t *testing.T) {
	got, err := LoadFloat("null.safetensors:w", "testdata/files")
	require.NoError(t, err)
	require.Equal(t, []int{4, 3}, got.Shape)
	require.Equal(t, -3.699985980987549, got.Values[11])
	for _, header := range []string{`{"__metadata__":[],"w":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}}`, `{"__metadata__":1}`, `{"__metadata__":null,"__metadata__":null}`, `{"w":null}`} {
		_, err := LoadFloat("x.safetensors:w", save(t, "x.safetensors", safetensorsFile(header, "a")))
		require.ErrorContains(t, err, "corrupt header", header)
	}
}
