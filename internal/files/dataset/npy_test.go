package dataset

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// counting is arange(24)-7 in the shape [2,3,4], which testdata/numpy holds in
// many types, written by numpy 1.24.
func counting(offset, scale int64) []int64 {
	v := make([]int64, 24)
	for i := range v {
		v[i] = (int64(i) + offset) * scale
	}
	return v
}

func TestLoadNPYOfNumpy(t *testing.T) {
	truth := make([]int64, 24) // the element i-7 is even
	for i := range truth {
		truth[i] = int64(i % 2)
	}
	want := Want{[]int{2, 3, 4}, format(t, "fx32.4")}
	for name, values := range map[string][]int64{
		"le_i1": counting(-7, 16), "le_i2": counting(-7, 16), "le_i4": counting(-7, 16), "le_i8": counting(-7, 16),
		"be_i2": counting(-7, 16), "be_i4": counting(-7, 16), "be_i8": counting(-7, 16),
		"le_u1": counting(0, 16), "le_u2": counting(0, 16), "le_u4": counting(0, 16), "le_u8": counting(0, 16),
		"le_f4": counting(-7, 16), "le_f8": counting(-7, 16), "be_f4": counting(-7, 16), "be_f8": counting(-7, 16),
		"fortran": counting(-7, 4), // quarters, in column-major order
	} {
		got, err := Load(name+".npy", "testdata/numpy", want)
		require.NoError(t, err, name)
		require.Equal(t, &Tensor{Shape: want.Shape, Values: values, Rows: 2}, got, name)
	}
	got, err := Load("bool.npy", "testdata/numpy", Want{[]int{2, 3, 4}, format(t, "bit")})
	require.NoError(t, err)
	require.Equal(t, truth, got.Values)
	for _, name := range []string{"version2", "version3"} {
		got, err := LoadFloat(name+".npy", "testdata/numpy")
		require.NoError(t, err)
		require.Equal(t, &FloatTensor{[]int{3}, []float64{0, 1, 2}}, got)
	}
	got, err = Load("scalar.npy", "testdata/numpy", Want{[]int{}, format(t, "fx8.1")})
	require.NoError(t, err)
	require.Equal(t, []int64{5}, got.Values)
}

func TestLoadNPYOptions(t *testing.T) {
	for _, c := range []struct {
		source, format string
		shape          []int
		want           []int64
	}{
		{"le_i4.npy@rows=1:2", "fx8.0", []int{1, 3, 4}, counting(-7, 1)[12:]},
		{"le_i4.npy@rows=1:2", "fx8.0", []int{3, 4}, counting(-7, 1)[12:]},
		{"fortran.npy@rows=1:2", "fx8.2", []int{3, 1, 4}, counting(-7, 1)[12:]},
		{"le_i4.npy@pad", "fx8.0", []int{3, 3, 4}, append(counting(-7, 1), make([]int64, 12)...)},
		{"fortran.npy@pad", "fx8.2", []int{3, 3, 4}, append(counting(-7, 1), make([]int64, 12)...)},
		{"le_i4.npy@raw", "fx8.7", []int{2, 3, 4}, counting(-7, 1)},
		{"le_f4.npy@scale=1/2", "fx8.1", []int{2, 3, 4}, counting(-7, 1)},
		{"stored.npz:w1", "fx8.0", []int{2, 3}, []int64{0, 1, 2, 3, 4, 5}},
		{"deflated.npz:b1.npy", "fx8.0", []int{3}, []int64{0, 1, 2}},
		{"deflated.npz:b1@onehot", "bit", []int{3, 3}, []int64{1, 0, 0, 0, 1, 0, 0, 0, 1}},
	} {
		got, err := Load(c.source, "testdata/numpy", Want{c.shape, format(t, c.format)})
		require.NoError(t, err, c.source)
		require.Equal(t, c.want, got.Values, c.source)
	}
	labels := map[string]string{"one axis": "(3,)", "a unit axis": "(3, 1)"}
	for name, shape := range labels {
		dir := save(t, "y.npy", npyFile(fmt.Sprintf("{'descr': '|u1', 'fortran_order': False, 'shape': %s, }", shape), []byte{2, 0, 1}))
		got, err := LoadFloat("y.npy@onehot", dir)
		require.NoError(t, err, name)
		require.Equal(t, &FloatTensor{[]int{3, 3}, []float64{0, 0, 1, 1, 0, 0, 0, 1, 0}}, got, name)
	}
}

func TestLoadNPYErrors(t *testing.T) {
	for _, c := range []struct {
		source, format string
		shape          []int
		want           string
	}{
		{"le_i4.npy", "fx8.0", []int{2, 3}, "le_i4.npy: shape [2,3,4], want [2,3]"},
		{"le_i4.npy", "fx8.0", []int{2, 12}, "le_i4.npy: shape [2,3,4], want [2,12]"},
		{"le_i4.npy", "fx8.0", []int{24}, "le_i4.npy: shape [2,3,4], want [24]"},
		{"le_i4.npy", "fx8.0", []int{3, 3, 4}, "le_i4.npy: 2 rows, want 3 for a tensor [3,3,4]; @pad makes"},
		{"le_i4.npy", "fx8.0", []int{1, 3, 4}, "le_i4.npy: 2 rows, want 1 for a tensor [1,3,4]; @rows=0:1 takes"},
		{"le_i4.npy@rows=1:3", "fx8.0", []int{2, 3, 4}, "@rows=1:3, but the file has 2 rows"},
		{"le_i4.npy", "fx5.0", []int{2, 3, 4}, "le_i4.npy[1,2,3]: 16 is outside fx5.0 [-16, 15]"},
		{"be_f8.npy@rows=1:2", "fx5.0", []int{3, 4}, "be_f8.npy[1,2,3]: 16 is outside fx5.0 [-16, 15]"},
		{"fortran.npy", "ufx8.2", []int{2, 3, 4}, "fortran.npy[0,0,0]: -1.75 is outside ufx8.2"},
		{"fortran.npy", "fx4.1", []int{2, 3, 4}, "fortran.npy[1,2,2]: 3.75 is outside fx4.1 [-4, 3.5]"},
		{"le_f4.npy@raw", "fx8.0", []int{2, 3, 4}, "le_f4.npy: @raw wants integers, the file holds float32"},
		{"unicode.npy", "fx8.0", []int{2}, `dtype "<U1" is not read; want bool, int8 to int64, uint8 to uint64, float16, bfloat16, float32 or float64; of texts`},
		{"object.npy", "fx8.0", []int{2}, `dtype "|O" is not read`},
		{"record.npy", "fx8.0", []int{2}, "record.npy: holds records (a structured dtype), want plain numbers"},
		{"stored.npz", "fx8.0", []int{2, 3}, "stored.npz: say which of its arrays, as in stored.npz:b1 (arrays: b1, w1)"},
		{"stored.npz:w2", "fx8.0", []int{2, 3}, "stored.npz: unknown array w2; did you mean w1? (arrays: b1, w1)"},
		{"stored.npz:w1", "fx8.0", []int{3, 2}, "stored.npz:w1: shape [2,3], want [3,2]"},
		{"stored.npz:w1", "fx3.0", []int{2, 3}, "stored.npz:w1[1,1]: 4 is outside fx3.0 [-4, 3]"},
		{"le_i4.npy@onehot", "bit", []int{2, 3, 4, 20}, "le_i4.npy[0,0,0]: class -7, want 0 to 19"},
		{"le_i4.npy@onehot", "bit", []int{2, 3, 4}, "le_i4.npy: shape [2,3,4] of labels in 4 classes, want [2,3,4]"},
		{"le_i4.npy@onehot", "fx8.7", []int{2, 3, 4, 20}, "@onehot: 1 is outside fx8.7"},
	} {
		_, err := Load(c.source, "testdata/numpy", Want{c.shape, format(t, c.format)})
		require.ErrorContains(t, err, c.want, c.source)
	}
}

// npyFile is a version-1 file with the given header text and data.
func npyFile(header string, data []byte) []byte {
	b := binary.LittleEndian.AppendUint16([]byte(npyMagic+"\x01\x00"), uint16(len(header)))
	return slices.Concat(b, []byte(header), data)
}

func TestHostileNPY(t *testing.T) {
	dict := func(shape string) string {
		return "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }"
	}
	eight := make([]byte, 8)
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"empty":         {nil, "the file is empty"},
		"magic":         {[]byte("\x93NUMPX\x01\x00 and more"), "is no .npy file"},
		"short":         {[]byte("\x93NUM"), "the file is truncated"},
		"version":       {[]byte("\x93NUMPY\x09\x00aaaaaaaa"), "version 9 of the .npy format is not known"},
		"header length": {[]byte("\x93NUMPY\x02\x00\xff\xff\xff\xff"), "corrupt header: 4294967295 bytes long"},
		"header cut":    {npyFile(dict("(1,)"), nil)[:40], "the file is truncated"},
		"huge":          {npyFile(dict("(1152921504606846976,)"), eight), "truncated: 93 bytes for an array of shape [1152921504606846976]"},
		"overflow":      {npyFile(dict("(4294967296, 4294967296, 2)"), eight), "truncated"},
		"overflow zero": {npyFile(dict("(4611686018427387903, 0)"), nil), "shape [4611686018427387903,0], want [1]"},
		"negative":      {npyFile(dict("(-1,)"), eight), `corrupt header: shape at "-1,), }"`},
		"many axes":     {npyFile(dict("("+string(bytes.Repeat([]byte("1,"), 40))+")"), eight), "corrupt header: shape"},
		"float extent":  {npyFile(dict("(1.0,)"), eight), "corrupt header: shape"},
		"no dict":       {npyFile("hello", eight), `corrupt header: want { at "hello"`},
		"no keys":       {npyFile("{}", eight), "corrupt header: want descr, fortran_order and shape"},
		"unended":       {npyFile("{'descr': '<f8', ", eight), "corrupt header: want a text"},
		"unended text":  {npyFile("{'descr': '<f8", eight), "corrupt header: want a text"},
		"twice":         {npyFile("{'shape': (1,), 'shape': (1,), }", eight), "corrupt header: shape twice"},
		"unknown key":   {npyFile("{'data': (1,)}", eight), `corrupt header: unknown key "data"`},
		"not a bool":    {npyFile("{'fortran_order': 1}", eight), `want False at "1}"`},
		"no comma":      {npyFile("{'shape': (1,) 'descr': '<f8'}", eight), "want a comma"},
		"after":         {npyFile(dict("(1,)")+"x", eight), `corrupt header: "x" after its end`},
		"cut":           {npyFile(dict("(1,)"), eight[:7]), "truncated: 74 bytes for an array of shape [1] of 8-byte numbers"},
		"long":          {npyFile(dict("(1,)"), make([]byte, 10)), "2 bytes too many after an array of shape [1]"},
		"truth":         {npyFile("{'descr': '|b1', 'fortran_order': False, 'shape': (1,)}", []byte{2}), "x.npy[0]: byte 2 is no truth value"},
		"nan":           {npyFile(dict("(1,)"), []byte{0, 0, 0, 0, 0, 0, 0xf8, 0x7f}), "x.npy[0]: NaN is no finite number"},
	} {
		_, err := Load("x.npy", save(t, "x.npy", c.file), Want{[]int{1}, format(t, "fx16.8")})
		require.ErrorContains(t, err, c.want, name)
		require.NotContains(t, err.Error(), "\n", name)
		_, err = LoadFloat("x.npy", save(t, "x.npy", c.file))
		require.Error(t, err, name)
	}
}

// TestTruncatedNPZ cuts an archive at every byte.
func TestTruncatedNPZ(t *testing.T) {
	whole, err := os.ReadFile("testdata/numpy/deflated.npz")
	require.NoError(t, err)
	dir := t.TempDir()
	for n := range whole {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "x.npz"), whole[:n], 0o644))
		_, err := LoadFloat("x.npz:w1", dir)
		require.Error(t, err, n)
	}
}

func TestHostileNPZ(t *testing.T) {
	archive := func(fill func(*zip.Writer)) []byte {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		fill(z)
		require.NoError(t, z.Close())
		return b.Bytes()
	}
	raw := func(z *zip.Writer, h zip.FileHeader, data []byte) {
		h.CRC32 = crc32.ChecksumIEEE(data)
		h.CompressedSize64 = uint64(len(data))
		if h.UncompressedSize64 == 0 {
			h.UncompressedSize64 = uint64(len(data))
		}
		w, err := z.CreateRaw(&h)
		require.NoError(t, err)
		_, err = w.Write(data)
		require.NoError(t, err)
	}
	whole, err := os.ReadFile("testdata/numpy/le_f8.npy")
	require.NoError(t, err)
	huge := npyFile("{'descr': '<f8', 'fortran_order': False, 'shape': (16777216,)}", nil)
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"no members": {archive(func(*zip.Writer) {}), "the file holds no arrays"},
		"other file": {archive(func(z *zip.Writer) { raw(z, zip.FileHeader{Name: "a.txt"}, nil) }), "the file holds no arrays"},
		"twice": {archive(func(z *zip.Writer) {
			raw(z, zip.FileHeader{Name: "a.npy"}, whole)
			raw(z, zip.FileHeader{Name: "a.npy"}, whole)
		}), "two members are named a"},
		"encrypted": {archive(func(z *zip.Writer) { raw(z, zip.FileHeader{Name: "a.npy", Flags: 1}, whole) }), "x.npz:a: the member is encrypted"},
		"method":    {archive(func(z *zip.Writer) { raw(z, zip.FileHeader{Name: "a.npy", Method: 93}, whole) }), "compression method 93 is not read"},
		"not npy":   {archive(func(z *zip.Writer) { raw(z, zip.FileHeader{Name: "a.npy"}, []byte("some text")) }), "x.npz:a: is no .npy file"},
		"lying size": {archive(func(z *zip.Writer) {
			raw(z, zip.FileHeader{Name: "a.npy", UncompressedSize64: uint64(len(huge)) + 1<<27}, huge)
		}), "x.npz:a: the file is"},
	} {
		dir := save(t, "x.npz", c.file)
		_, err := Load("x.npz", dir, Want{[]int{1 << 24}, format(t, "fx16.8")})
		require.ErrorContains(t, err, c.want, name)
		_, err = LoadFloat("x.npz", dir)
		require.ErrorContains(t, err, c.want, name)
	}
	bad := archive(func(z *zip.Writer) { raw(z, zip.FileHeader{Name: "a.npy"}, whole) })
	bad[bytes.Index(bad, whole)+len(whole)-1] ^= 1
	_, err = LoadFloat("x.npz", save(t, "x.npz", bad))
	require.ErrorContains(t, err, "x.npz:a: the file is corrupt: zip: checksum error")
}
