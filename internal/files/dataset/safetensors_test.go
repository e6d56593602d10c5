package dataset

import (
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// safetensorsFile is a file with the given header and the given bytes behind it.
func safetensorsFile(header, data string) []byte {
	return append(binary.LittleEndian.AppendUint64(nil, uint64(len(header))), header+data...)
}

// handBuilt is a model written out by hand from the description of the format:
// h.weight = [[1, 2, 3], [4, 5, 6.5]] as PyTorch's Linear(3, 2) holds it, and
// tensors of the other types with the elements -2 and 1, or 2 and 1.
const (
	handBuiltHeader = `{"__metadata__":{"format":"pt"},"h.weight":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},` +
		`"f64":{"dtype":"F64","shape":[2],"data_offsets":[24,40]},"i64":{"dtype":"I64","shape":[2],"data_offsets":[40,56]},` +
		`"i32":{"dtype":"I32","shape":[2],"data_offsets":[56,64]},"i16":{"dtype":"I16","shape":[2],"data_offsets":[64,68]},` +
		`"f16":{"dtype":"F16","shape":[2],"data_offsets":[68,72]},"bf16":{"dtype":"BF16","shape":[2],"data_offsets":[72,76]},` +
		`"i8":{"dtype":"I8","shape":[2],"data_offsets":[76,78]},"u8":{"dtype":"U8","shape":[2],"data_offsets":[78,80]},` +
		`"bool":{"dtype":"BOOL","shape":[2],"data_offsets":[80,82]},"odd":{"data_offsets":[82,83],"shape":[1],"dtype":"F8_E4M3"},` +
		`"none":{"dtype":"F32","shape":[0,4],"data_offsets":[83,83]},"one":{"dtype":"U8","shape":[],"data_offsets":[83,84]}}   `
	handBuiltData = "\x00\x00\x80\x3f\x00\x00\x00\x40\x00\x00\x40\x40\x00\x00\x80\x40\x00\x00\xa0\x40\x00\x00\xd0\x40" +
		"\x00\x00\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00\xf0\x3f" +
		"\xfe\xff\xff\xff\xff\xff\xff\xff\x01\x00\x00\x00\x00\x00\x00\x00" +
		"\xfe\xff\xff\xff\x01\x00\x00\x00" + "\xfe\xff\x01\x00" +
		"\x00\xc0\x00\x3c" + "\x00\xc0\x80\x3f" + "\xfe\x01" + "\x02\x01" + "\x00\x01" + "\x38" + "\x07"
)

func TestLoadSafetensors(t *testing.T) {
	dir := save(t, "m.safetensors", safetensorsFile(handBuiltHeader, handBuiltData))
	for name, want := range map[string]*FloatTensor{
		"h.weight":                     {[]int{2, 3}, []float64{1, 2, 3, 4, 5, 6.5}},
		"h.weight@rows=1:2":            {[]int{1, 3}, []float64{4, 5, 6.5}},
		"h.weight@transpose":           {[]int{3, 2}, []float64{1, 4, 2, 5, 3, 6.5}},
		"h.weight@transpose@rows=1:3":  {[]int{2, 2}, []float64{2, 5, 3, 6.5}},
		"h.weight@transpose@scale=1/2": {[]int{3, 2}, []float64{0.5, 2, 1, 2.5, 1.5, 3.25}},
		"f64":                          {[]int{2}, []float64{-2, 1}},
		"i64":                          {[]int{2}, []float64{-2, 1}},
		"i32":                          {[]int{2}, []float64{-2, 1}},
		"i16":                          {[]int{2}, []float64{-2, 1}},
		"f16":                          {[]int{2}, []float64{-2, 1}},
		"bf16":                         {[]int{2}, []float64{-2, 1}},
		"i8":                           {[]int{2}, []float64{-2, 1}},
		"u8":                           {[]int{2}, []float64{2, 1}},
		"bool":                         {[]int{2}, []float64{0, 1}},
		"one":                          {[]int{1}, []float64{7}},
		"none":                         {[]int{0, 4}, nil},
	} {
		got, err := LoadFloat("m.safetensors:"+name, dir)
		require.NoError(t, err, name)
		require.Equal(t, want, got, name)
	}
	got, err := Load("m.safetensors:h.weight@transpose", dir, Want{[]int{3, 2}, format(t, "fx8.1")})
	require.NoError(t, err)
	require.Equal(t, []int64{2, 8, 4, 10, 6, 13}, got.Values)

	dir = save(t, "one.safetensors", safetensorsFile(`{"w":{"dtype":"I8","shape":[],"data_offsets":[0,1]}}`, "\xfb"))
	got, err = Load("one.safetensors@raw", dir, Want{[]int{}, format(t, "fx8.4")})
	require.NoError(t, err)
	require.Equal(t, []int64{-5}, got.Values)
}

// The values are those of IEEE 754's binary16 and of the table in its Wikipedia article.
func TestHalfFloat(t *testing.T) {
	for bits, want := range map[uint16]float64{
		0x0001: 1.0 / (1 << 24), 0x03ff: 1023.0 / (1 << 24), 0x0400: 1.0 / (1 << 14), 0x3555: 0.333251953125,
		0x3bff: 0.99951171875, 0x3c00: 1, 0x3c01: 1.0009765625, 0x7bff: 65504, 0xc000: -2, 0x0000: 0,
		0x7c00: math.Inf(1), 0xfc00: math.Inf(-1),
	} {
		require.Equal(t, want, halfFloat(bits), "%04x", bits)
	}
	require.True(t, math.IsNaN(halfFloat(0x7e00)))
	require.True(t, math.Signbit(halfFloat(0x8000)))
}

func TestLoadSafetensorsErrors(t *testing.T) {
	dir := save(t, "m.safetensors", safetensorsFile(handBuiltHeader, handBuiltData))
	for source, want := range map[string]string{
		"m.safetensors":                      "m.safetensors: say which of its tensors, as in m.safetensors:bf16 (tensors: bf16, bool,",
		"m.safetensors:h.wieght":             "unknown tensor h.wieght; did you mean h.weight?",
		"m.safetensors:__metadata__":         "unknown tensor __metadata__",
		"m.safetensors:odd":                  `m.safetensors:odd: dtype "F8_E4M3" is not read; want BOOL, I8 to I64`,
		"m.safetensors:h.weight":             "m.safetensors:h.weight: shape [2,3], want [3,2]; @transpose swaps the axes",
		"m.safetensors:i8":                   "m.safetensors:i8: shape [2], want [3,2]",
		"m.safetensors:i8@transpose":         "m.safetensors:i8: @transpose wants two axes, the shape is [2]",
		"m.safetensors:h.weight@raw":         "@raw wants integers, the file holds float32",
		"m.safetensors:bf16@raw":             "@raw wants integers, the file holds bfloat16",
		"m.safetensors:h.weight@transpose":   "m.safetensors:h.weight@transpose[0,1]: 4 is outside fx4.1",
		"m.safetensors:h.weight@rows=0:9":    "@rows=0:9, but the file has 2 rows",
		"m.safetensors:h.weight@noheader":    "@noheader is for .csv files",
		"n.safetensors:h.weight":             "no such file; did you mean m.safetensors?",
		"m.safetensors:h.weight@transpose=1": "option @transpose takes no value",
	} {
		_, err := Load(source, dir, Want{[]int{3, 2}, format(t, "fx4.1")})
		require.ErrorContains(t, err, want, source)
	}
}

func TestHostileSafetensors(t *testing.T) {
	a := `"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}`
	with := func(entry string) []byte { return safetensorsFile("{"+a+","+entry+"}", "abcd") }
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"no length":         {[]byte("1234567"), "the file is truncated"},
		"long header":       {binary.LittleEndian.AppendUint64(nil, 1<<63), "is no .safetensors file: a header of 9223372036854775808 bytes, want at most 16777216"},
		"header cut":        {safetensorsFile("{"+a+"}", "")[:40], "the file is truncated: 40 bytes with a header of"},
		"no object":         {safetensorsFile(`[1]`, ""), `"[1]" is no JSON object`},
		"nothing":           {safetensorsFile(``, ""), `"" is no JSON object`},
		"space first":       {safetensorsFile(" {}", ""), "is no JSON object"},
		"two objects":       {safetensorsFile("{}{}", ""), "is no JSON object"},
		"no text":           {safetensorsFile("{\"\xff\":1}", ""), "is no JSON object"},
		"no tensors":        {safetensorsFile("{}", ""), "the file holds no tensors"},
		"name twice":        {with(a), "corrupt header: a twice"},
		"escaped twice":     {with(strings.Replace(a, `"a"`, `"\u0061"`, 1)), "corrupt header: a twice"},
		"key twice":         {with(`"b":{"dtype":"U8","dtype":"I8","shape":[2],"data_offsets":[2,4]}`), "dtype twice"},
		"other key":         {with(`"b":{"DType":"U8","shape":[2],"data_offsets":[2,4]}`), `tensor b: unknown key "DType"`},
		"key missing":       {with(`"b":{"dtype":"U8","data_offsets":[2,4]}`), "tensor b: want dtype, shape and data_offsets"},
		"no entry":          {with(`"b":null`), `"<nil>", want {`},
		"dtype a number":    {with(`"b":{"dtype":8,"shape":[2],"data_offsets":[2,4]}`), `"8", want a text`},
		"metadata a number": {with(`"__metadata__":{"x":1}`), `"1", want a text`},
		"negative extent":   {with(`"b":{"dtype":"U8","shape":[-2],"data_offsets":[2,4]}`), `"-2" in a shape or in offsets`},
		"fraction":          {with(`"b":{"dtype":"U8","shape":[2e0],"data_offsets":[2,4]}`), `"2e0" in a shape`},
		"quoted":            {with(`"b":{"dtype":"U8","shape":["2"],"data_offsets":[2,4]}`), `"2" in a shape`},
		"huge extent":       {with(`"b":{"dtype":"U8","shape":[9223372036854775808],"data_offsets":[2,4]}`), "in a shape"},
		"axes":              {with(`"b":{"dtype":"U8","shape":[1` + strings.Repeat(",1", 32) + `],"data_offsets":[2,4]}`), `"1" in a shape`},
		"one offset":        {with(`"b":{"dtype":"U8","shape":[2],"data_offsets":[2]}`), "tensor b: 1 offset, want 2"},
		"backwards":         {with(`"b":{"dtype":"U8","shape":[2],"data_offsets":[4,2]}`), "tensor b: bytes 4 to 2 end before they begin"},
		"overlap":           {with(`"b":{"dtype":"U8","shape":[3],"data_offsets":[1,4]}`), "tensor b: bytes 1 to 4 overlap another tensor"},
		"hole":              {with(`"b":{"dtype":"U8","shape":[1],"data_offsets":[3,4]}`), "tensor b: bytes 3 to 4 leave 1 before them to no tensor"},
		"beyond":            {with(`"b":{"dtype":"U8","shape":[3],"data_offsets":[2,5]}`), "tensor b: bytes 2 to 5 of 4: the file is truncated"},
		"span":              {with(`"b":{"dtype":"I16","shape":[2],"data_offsets":[2,4]}`), "tensor b: bytes 2 to 4 are not those of I16[2], which are 4"},
		"overflow":          {with(`"b":{"dtype":"U8","shape":[4294967296,4294967296,2],"data_offsets":[2,4]}`), "are not those of U8[4294967296,4294967296,2]"},
		"trailing":          {safetensorsFile("{"+a+"}", "abcd"), "2 bytes too many after the tensors"},
	} {
		dir := save(t, "m.safetensors", c.file)
		_, err := LoadFloat("m.safetensors", dir)
		require.ErrorContains(t, err, c.want, name)
		require.ErrorContains(t, err, "m.safetensors: ", name)
	}
}

func TestWriteSafetensors(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.safetensors")
	require.NoError(t, WriteSafetensors(path,
		Array{Name: "u", Shape: []int{1}, Bytes: []uint8{7}},
		Array{Name: "w", Shape: []int{1, 2}, Ints: []int64{1, -2}},
		Array{Name: "b", Shape: []int{}, Floats: []float64{1}}))
	header := `{"w":{"dtype":"I64","shape":[1,2],"data_offsets":[0,16]},` +
		`"b":{"dtype":"F64","shape":[],"data_offsets":[16,24]},"u":{"dtype":"U8","shape":[1],"data_offsets":[24,25]}}` + "   " // 168 bytes
	want := safetensorsFile(header, "\x01\x00\x00\x00\x00\x00\x00\x00\xfe\xff\xff\xff\xff\xff\xff\xff\x00\x00\x00\x00\x00\x00\xf0\x3f\x07")
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

func TestSafetensorsRoundTrip(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "m.safetensors")
	wide := format(t, "fx64.30")
	rapid.Check(t, func(t *rapid.T) {
		shape := rapid.SliceOfN(rapid.IntRange(1, 5), 1, 4).Draw(t, "shape")
		n, _ := count(shape)
		floats := rapid.SliceOfN(rapid.Float64(), n, n).Draw(t, "floats")
		ints := rapid.SliceOfN(rapid.Int64(), n, n).Draw(t, "ints")
		require.NoError(t, WriteSafetensors(path,
			Array{Name: "w <&\"\\", Shape: shape, Floats: floats}, Array{Name: "raw", Shape: shape, Ints: ints}))
		got, err := LoadFloat("m.safetensors:w <&\"\\", dir)
		require.NoError(t, err)
		require.Equal(t, &FloatTensor{shape, floats}, got)
		raw, err := Load("m.safetensors:raw@raw", dir, Want{shape, wide})
		require.NoError(t, err)
		require.Equal(t, ints, raw.Values)
	})
}

func TestWriteSafetensorsErrors(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "m.safetensors")
	a := Array{Name: "a", Shape: []int{1}, Ints: []int64{1}}
	require.ErrorContains(t, WriteSafetensors(path, a, a), `array name "a" is empty or given twice`)
	a.Name = "__metadata__"
	require.ErrorContains(t, WriteSafetensors(path, a), "no array can be named __metadata__")
	a = Array{Name: "a", Shape: []int{2}, Ints: []int64{1}}
	require.ErrorContains(t, WriteSafetensors(path, a), `array "a" has 1 elements, want those of a shape [2]`)
	require.NoFileExists(t, path)
}

// TestTranspose swaps the axes of arrays in both orders, written by hand.
func TestTranspose(t *testing.T) {
	for order, data := range map[string]string{"False": "\x01\x02\x03\x04\x05\x06", "True": "\x01\x04\x02\x05\x03\x06"} {
		header := "{'descr': '|u1', 'fortran_order': " + order + ", 'shape': (2, 3), }"
		dir := save(t, "x.npy", npyFile(header, []byte(data)))
		for source, want := range map[string]*FloatTensor{
			"x.npy":                    {[]int{2, 3}, []float64{1, 2, 3, 4, 5, 6}},
			"x.npy@transpose":          {[]int{3, 2}, []float64{1, 4, 2, 5, 3, 6}},
			"x.npy@rows=1:2@transpose": {[]int{1, 2}, []float64{2, 5}},
		} {
			got, err := LoadFloat(source, dir)
			require.NoError(t, err, source)
			require.Equal(t, want, got, "%s %s", order, source)
		}
		padded, err := Load("x.npy@transpose@pad", dir, Want{[]int{4, 2}, format(t, "fx8.0")})
		require.NoError(t, err)
		require.Equal(t, []int64{1, 4, 2, 5, 3, 6, 0, 0}, padded.Values)
	}
}
