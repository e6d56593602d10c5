package dataset

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/fixed"
)

// The seeds are in testdata/fuzz and in the fixtures of numpy.

func FuzzParseSpec(f *testing.F) {
	f.Add("iris.csv:sepal_length..petal_width,#4@onehot@rows=0:120@scale=1/16")
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
	f.Fuzz(func(t *testing.T, text, selector string, rows uint8) {
		format := fixed.Format{Signed: true, Bits: 16, Frac: 8}
		q, err := newQuantizer(format, Spec{})
		require.NoError(t, err)
		for _, spec := range []Spec{{}, {Pad: true}, {NoHeader: true}, {OneHot: true}, {Rows: &[2]int{1, 3}}} {
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
