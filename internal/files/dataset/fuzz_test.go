package dataset

import (
	"bytes"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/fixed"
)

// The seeds are in testdata/fuzz and in the fixtures of numpy.

func FuzzParseSpec(f *testing.F) {
	f.Add("iris.csv:sepal_length..petal_width,#4@onehot@rows=0:120@scale=1/16")
	f.Add("iris.csv:'a,b'..\"c@d\",e@f@header")
	f.Add("m.npz:'it''s@1'@pad")
	f.Add("net.pt:w@raw")
	f.Add("p.csv:'a'|fill=1.5|log1p,'a'|missing,#3|is='x@y'/'z'@drop='a'..'b'/'c@drop='")
	f.Fuzz(func(t *testing.T, source string) {
		spec, err := ParseSpec(source)
		if err != nil {
			return
		}
		require.Equal(t, source[:len(spec.Path)], spec.Path)
		if spec.Selector != "" {
			require.Equal(t, spec.Path+":"+spec.Selector, source[:len(spec.Path)+1+len(spec.Selector)])
		}
		if spec.Rows != nil {
			require.Less(t, spec.Rows[0], spec.Rows[1])
		}
		if spec.table() {
			_, err := parseColumns(spec.Selector)
			require.NoError(t, err)
		}
		again, err := ParseSpec(source + "@pad")
		if !spec.Pad {
			require.NoError(t, err)
			again.Pad = false
			require.Equal(t, spec, again)
		}
	})
}

// requireTensor holds what every loaded tensor must be.
func requireTensor(t *testing.T, in *intake, values []int64, format fixed.Format) {
	t.Helper()
	n, ok := count(in.shape)
	require.True(t, ok)
	require.Len(t, values, n)
	size, _ := count(in.want)
	require.LessOrEqual(t, n, size)
	if len(values) > 0 {
		q, err := newQuantizer(format, Spec{})
		require.NoError(t, err)
		require.GreaterOrEqual(t, slices.Min(values), q.lo)
		require.LessOrEqual(t, slices.Max(values), q.hi)
	}
}

func FuzzCSV(f *testing.F) {
	f.Add("a,b\n1,0.5\n2,-3e1\n", "a..b", uint8(2))
	f.Add("0,1\n1,0.50000000000000000000000000000001\n2,True\n", "#0,'1'", uint8(1))
	f.Add("\"a,b\";c\n1,5;2\n", "'a,b'", uint8(1))
	f.Add("a,b\n1,x\n?,y\n", "'a'|fill=2|clip=0:3|log1p,'b'|missing", uint8(1))
	f.Add("a,b\nyes,x\n,y\n", "'a'|fill=0|bool,'b'|is='x'", uint8(0))
	f.Add("\xff\xfea\x00,\x00b\x00", "", uint8(0))
	f.Add("\x1f\x8b\b", "", uint8(0))
	f.Fuzz(func(t *testing.T, text, selector string, rows uint8) {
		format := fixed.Format{Signed: true, Bits: 16, Frac: 8}
		q, err := newQuantizer(format, Spec{})
		require.NoError(t, err)
		for _, spec := range []Spec{{}, {Pad: true}, {NoHeader: true}, {Header: true}, {Header: true, Pad: true}, {OneHot: true}, {Rows: &[2]int{1, 3}}, {Header: true, Drop: "#0"}} {
			spec.Selector = selector
			in := &intake{spec: spec, name: "x.csv", want: []int{int(rows) + 1, 2}, classes: 2}
			var values []int64
			in.put = func(n number) error {
				v, err := q.quantize(n)
				values = append(values, v)
				return err
			}
			if spec.OneHot {
				if in.newLabels(); rows%2 == 1 {
					in.names = []string{"0", "rose"}
					in.newLabels()
				}
			}
			if in.readCSV(bytes.NewReader([]byte(text))) == nil && !spec.OneHot {
				requireTensor(t, in, values, format)
			}
		}
	})
}

func FuzzNPY(f *testing.F) {
	names, err := filepath.Glob("testdata/numpy/*.npy")
	require.NoError(f, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		format := fixed.Format{Signed: true, Bits: 16, Frac: 8}
		q, err := newQuantizer(format, Spec{})
		require.NoError(t, err)
		for _, spec := range []Spec{{}, {Pad: true}, {Raw: true}, {Rows: &[2]int{1, 2}}} {
			in := &intake{spec: spec, name: "x.npy", want: []int{2, 3, 4}}
			values, err := readFuzzed(in, file, q)
			if err == nil {
				requireTensor(t, in, values, format)
			}
		}
	})
}

func FuzzSafetensors(f *testing.F) {
	f.Add(safetensorsFile(handBuiltHeader, handBuiltData), "h.weight")
	f.Add(safetensorsFile(`{"a":{"dtype":"I8","shape":[3,2],"data_offsets":[0,6]}}`, "abcdef"), "")
	f.Add(safetensorsFile(`{"a":{"dtype":"F16","shape":[2,3],"data_offsets":[0,12]},"a":{}}`, "abcdefghijkl"), "a")
	f.Fuzz(func(t *testing.T, file []byte, selector string) {
		format := fixed.Format{Signed: true, Bits: 16, Frac: 8}
		q, err := newQuantizer(format, Spec{})
		require.NoError(t, err)
		for _, spec := range []Spec{{}, {Pad: true}, {Raw: true}, {Transpose: true}} {
			spec.Selector = selector
			in := &intake{spec: spec, name: "x.safetensors", want: []int{3, 2}}
			var values []int64
			in.put = func(n number) error {
				v, err := q.quantize(n)
				values = append(values, v)
				return err
			}
			if in.readSafetensors(bytes.NewReader(file), uint64(len(file))) == nil {
				requireTensor(t, in, rowMajor(in, values), format)
			}
		}
	})
}

func readFuzzed(in *intake, file []byte, q *quantizer) (values []int64, err error) {
	in.put = func(n number) error {
		v, err := q.quantize(n)
		values = append(values, v)
		return err
	}
	if err := in.readNPY(bytes.NewReader(file), uint64(len(file))); err != nil {
		return nil, err
	}
	return rowMajor(in, values), nil
}

// FuzzNumber holds the numbers of cells against big.Rat, and their rounding
// against the definition.
func FuzzNumber(f *testing.F) {
	for _, cell := range []string{"0.35", "-1e-3", "9223372036854775817", "18446744073709551616.5", "True", "1e400", "1e-401", "0x1", "1_0", "."} {
		f.Add(cell, int64(10), int64(16), uint8(8))
	}
	f.Fuzz(func(t *testing.T, cell string, num, den int64, frac uint8) {
		n, err := parseNumber(cell)
		if err != nil || isTruth(n.text) {
			return
		}
		q, err := newQuantizer(fixed.Format{Signed: true, Bits: 64, Frac: int(frac % 60)}, Spec{})
		if num != 0 && den > 0 {
			q, err = newQuantizer(q.format, Spec{Scale: big.NewRat(num, den)})
		}
		require.NoError(t, err)
		exact, err := q.exact(n)
		require.NoError(t, err)
		if fast, ok := q.fast(n); ok {
			require.Equal(t, exact.String(), big.NewInt(fast).String())
		}
		if len(cell) > 60 || strings.ContainsAny(cell, "eE") && (n.dec < -99 || n.dec > 99) {
			return // big.Rat would take its time
		}
		x, ok := new(big.Rat).SetString(strings.TrimSpace(cell))
		require.True(t, ok)
		require.Zero(t, x.Cmp(n.rat()))
		if q.scale != nil {
			x.Mul(x, q.scale)
		}
		x.Mul(x, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(q.format.Frac))))
		require.Zero(t, roundHalfUp(x).Cmp(exact))
	})
}

// FuzzForeign holds that any bytes are named or not, without a panic, and that a
// file of the format that its name says is not foreign.
func FuzzForeign(f *testing.F) {
	for _, x := range foreignFormats {
		f.Add([]byte(x.magic+"\x00rest"), uint8(CSV))
	}
	f.Add([]byte("PK\x03\x04"+strings.Repeat("\xff", 40)), uint8(NPZ))
	f.Fuzz(func(t *testing.T, head []byte, kind uint8) {
		what := foreign(&Spec{Kind: Kind(kind % 8)}, head, "dir/x.csv")
		require.NotContains(t, what, "STEM")
		noTable(CSV, head, "x.csv.gz")
		require.Empty(t, foreign(&Spec{Kind: NPY}, append([]byte(npyMagic), head...), "x.npy"))
		require.Empty(t, foreign(&Spec{Kind: CSV, Packed: Gzip}, append([]byte("\x1f\x8b"), head...), "x.csv.gz"))
	})
}

// FuzzFormats holds that objects on lines and arrays of MNIST's format are tensors or errors.
func FuzzFormats(f *testing.F) {
	f.Add([]byte("{\"a\":1,\"b\":true}\n{\"b\":null}\n"), true)
	f.Add([]byte("{\"a\":{\n"), true)
	f.Add([]byte("\x00\x00\x08\x02\x00\x00\x00\x02\x00\x00\x00\x02\x01\x02\x03\x04"), false)
	f.Add([]byte("\x00\x00\x0e\x08\xff\xff\xff\xff"), false)
	f.Fuzz(func(t *testing.T, b []byte, text bool) {
		format := fixed.Format{Signed: true, Bits: 16, Frac: 8}
		q, err := newQuantizer(format, Spec{})
		require.NoError(t, err)
		for _, want := range [][]int{{2, 2}, {1, 2}, nil} {
			in := &intake{spec: Spec{Kind: IDX}, name: "x", want: want}
			var values []int64
			in.put = func(n number) error {
				v, err := q.quantize(n)
				values = append(values, v)
				return err
			}
			if text {
				in.spec.Kind = JSONL
				err = in.readCSV(bytes.NewReader(b))
			} else {
				err = in.readIDX(bytes.NewReader(b), int64(len(b)))
			}
			if err == nil && want != nil {
				requireTensor(t, in, values, format)
			}
		}
	})
}
