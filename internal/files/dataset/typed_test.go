package dataset

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/internal/tools/hostile"
	"github.com/aivm/aivm/isa/fixed"
)

// animal is a row, of columns of all kinds.
type animal struct {
	Age    *float64 `parquet:"age"`
	Legs   int32    `parquet:"legs"`
	Weight float32  `parquet:"weight"`
	Old    bool     `parquet:"old"`
	Count  uint64   `parquet:"count"`
	Price  int64    `parquet:"price,decimal(2:18)"`
	Kind   string   `parquet:"kind,dict"`
	Toys   []int64  `parquet:"toys"`
	Note   string   `parquet:"note,optional"`
}

var years = 2.5

var animals = []animal{
	{&years, 4, .5, true, math.MaxUint64, 1250, "cat", []int64{1, 2}, "7"},
	{nil, 2, -1.25, false, 3, -5, "bird", nil, ""},
	{&years, 0, 3, true, 0, 0, "fish", nil, "-1.5"},
}

func parquetOf(t testing.TB, options ...parquet.WriterOption) []byte {
	var b bytes.Buffer
	w := parquet.NewGenericWriter[animal](&b, options...)
	_, err := w.Write(animals)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.Bytes()
}

func arrowOf(t testing.TB, options ...ipc.Option) []byte {
	mem := memory.NewGoAllocator()
	kinds := &arrow.DictionaryType{IndexType: arrow.PrimitiveTypes.Int8, ValueType: arrow.BinaryTypes.String}
	schema := arrow.NewSchema([]arrow.Field{
		{Name: "age", Type: arrow.PrimitiveTypes.Float64, Nullable: true},
		{Name: "legs", Type: arrow.PrimitiveTypes.Int32},
		{Name: "weight", Type: arrow.PrimitiveTypes.Float32},
		{Name: "old", Type: arrow.FixedWidthTypes.Boolean},
		{Name: "count", Type: arrow.PrimitiveTypes.Uint64},
		{Name: "kind", Type: kinds},
		{Name: "toys", Type: arrow.ListOf(arrow.PrimitiveTypes.Int64)},
		{Name: "note", Type: arrow.BinaryTypes.String, Nullable: true},
	}, nil)
	b := array.NewRecordBuilder(mem, schema)
	for _, a := range animals {
		if age := b.Field(0).(*array.Float64Builder); a.Age == nil {
			age.AppendNull()
		} else {
			age.Append(*a.Age)
		}
		b.Field(1).(*array.Int32Builder).Append(a.Legs)
		b.Field(2).(*array.Float32Builder).Append(a.Weight)
		b.Field(3).(*array.BooleanBuilder).Append(a.Old)
		b.Field(4).(*array.Uint64Builder).Append(a.Count)
		require.NoError(t, b.Field(5).(*array.BinaryDictionaryBuilder).AppendString(a.Kind))
		b.Field(6).(*array.ListBuilder).AppendNull()
		if a.Note == "" {
			b.Field(7).AppendNull()
		} else {
			b.Field(7).(*array.StringBuilder).Append(a.Note)
		}
	}
	path := filepath.Join(t.TempDir(), "x.arrow")
	f, err := os.Create(path)
	require.NoError(t, err)
	w, err := ipc.NewFileWriter(f, append(options, ipc.WithSchema(schema))...)
	require.NoError(t, err)
	require.NoError(t, w.Write(b.NewRecordBatch()))
	require.NoError(t, w.Close())
	require.NoError(t, f.Close())
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	return content
}

// typedFiles are the same rows in files of all kinds.
func typedFiles(t testing.TB) map[string][]byte {
	return map[string][]byte{
		"plain.parquet":  parquetOf(t),
		"snappy.parquet": parquetOf(t, parquet.Compression(&parquet.Snappy)),
		"zstd.pq":        parquetOf(t, parquet.Compression(&parquet.Zstd), parquet.DataPageVersion(1)),
		"gzip.parquet":   parquetOf(t, parquet.Compression(&parquet.Gzip), parquet.MaxRowsPerRowGroup(2)),
		"x.arrow":        arrowOf(t),
		"lz4.feather":    arrowOf(t, ipc.WithLZ4()),
		"zstd.feather":   arrowOf(t, ipc.WithZstd()),
	}
}

// Typed columns are the numbers and texts that a table of texts has.
func TestTypedTables(t *testing.T) {
	for name, content := range typedFiles(t) {
		dir := save(t, name, content)
		check := func(selector string, want ...float64) {
			t.Helper()
			got, err := LoadFloat(name+":"+selector, dir)
			require.NoError(t, err, name)
			require.Equal(t, want, got.Values, "%s: %s", name, selector)
		}
		check("legs,weight", 4, .5, 2, -1.25, 0, 3)
		check("legs..old", 4, .5, 1, 2, -1.25, 0, 0, 3, 1)
		check("weight@rows=1:2@scale=2", -2.5)
		check("count@rows=1:3", 3, 0)
		check("#1", 4, 2, 0)
		check("'age'|fill=1.5|clip=0:2,'age'|missing", 2, 0, 1.5, 1, 2, 0)
		check("'kind'|is='fish'/'cat'/'bird','old'|bool", 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1)
		check("legs,weight@drop='age'", 4, .5, 0, 3)
		check("note@rows=0:1", 7)
		wide, err := Load(name+":legs,count@raw@rows=1:3", dir, Want{[]int{2, 2}, format(t, "ufx62.0")})
		require.NoError(t, err)
		require.Equal(t, []int64{2, 3, 0, 0}, wide.Values)
		labels, err := Load(name+":kind@onehot", dir, Want{[]int{3, 3}, format(t, "bit")}, "bird", "cat", "fish")
		require.NoError(t, err)
		require.Equal(t, []int64{0, 1, 0, 1, 0, 0, 0, 0, 1}, labels.Values)
		legs, err := Load(name+":legs@onehot", dir, Want{[]int{3, 5}, format(t, "bit")})
		require.NoError(t, err)
		require.Equal(t, int64(1), legs.Values[4])
		texts, err := LoadTexts(name+":kind,age,count@drop='note'", dir)
		require.NoError(t, err)
		require.Equal(t, [][]string{{"cat", "fish"}, {"2.5", "2.5"}, {"18446744073709551615", "0"}}, texts.Cells)
		require.Equal(t, []int{0, 2}, texts.Kept)
		require.Equal(t, 1, texts.Dropped)
		texts, err = LoadTexts(name, dir)
		require.NoError(t, err)
		require.Equal(t, 3, texts.Rows)
		columns, err := Columns(name+":age,kind", dir)
		require.NoError(t, err)
		require.Equal(t, "kind", columns[1].Name)
		require.True(t, columns[1].Named)
		for source, want := range map[string]string{
			":age":             "row 1: column age: the cell is empty",
			":kind":            `row 0: column kind: "cat" is no number`,
			":leg":             "unknown column leg; did you mean legs?",
			":toys":            "want numbers or texts",
			":legs@rows=1:5":   "@rows=1:5, but the file has 3 rows",
			":legs@noheader":   "@noheader is for .csv files: columns of this one have names",
			":legs,count@drop": "@drop wants a value",
		} {
			_, err := LoadFloat(name+source, dir)
			require.ErrorContains(t, err, want, name+source)
		}
		_, err = Load(name+":legs", dir, Want{[]int{2}, format(t, "ufx8.0")})
		require.ErrorContains(t, err, "more than 2 rows, want 2 for a tensor [2]")
		_, err = Load(name+":legs", dir, Want{[]int{4}, format(t, "ufx8.0")})
		require.ErrorContains(t, err, "3 rows, want 4")
	}
	cents, err := LoadFloat("plain.parquet:price", save(t, "plain.parquet", typedFiles(t)["plain.parquet"]))
	require.NoError(t, err)
	require.Equal(t, []float64{12.5, -.05, 0}, cents.Values)
	var missing *MissingError
	_, err = LoadFloat("x.arrow:age", save(t, "x.arrow", arrowOf(t)))
	require.ErrorAs(t, err, &missing)
	for name, want := range map[string]string{"x.parquet": "is an Arrow file: its name ends in .feather or .arrow", "x.csv": "is an Arrow file"} {
		_, err = LoadFloat(name+":a", save(t, name, arrowOf(t)))
		require.ErrorContains(t, err, want)
	}
}

// Broken files are refused, without a panic, and without the memory that they claim.
func TestHostileTypedFiles(t *testing.T) {
	var seeds [][]byte
	kinds := map[string]string{}
	for name, content := range typedFiles(t) {
		seeds = append(seeds, content)
		kinds[string(content[:4])] = filepath.Ext(name)
	}
	dir := t.TempDir()
	hostile.Run(t, "typed table", hostile.Target{
		Mutator: hostile.Mutator{Seeds: seeds},
		Check: func(b []byte) (hostile.Verdict, error) {
			ext := kinds[string(b[:min(4, len(b))])]
			if ext == "" {
				return hostile.Refused, hostile.ErrOther
			}
			name := "x" + ext
			if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
				return hostile.Accepted, err
			}
			for _, selector := range []string{":legs,weight,count", ":kind,note,age@drop='age'"} {
				if _, err := LoadTexts(name+selector, dir); err != nil {
					return hostile.Refused, err
				}
				if _, err := LoadFloat(name+":legs,weight,old", dir); err != nil {
					return hostile.Refused, err
				}
			}
			return hostile.Same, nil // numbers have no sum that tells others from them
		},
	})
}

// Pages of float64 are read by a fast way, which gives what the slow one does.
func TestTypedFloatPages(t *testing.T) {
	type row struct {
		A *float64 `parquet:"a"`
		B float64  `parquet:"b"`
		C *float64 `parquet:"c,dict"`
		D float64  `parquet:"d,split"`
	}
	rng := rand.New(rand.NewPCG(1, 2))
	rows := make([]row, 5000)
	var want []float64
	number := func(x *float64) string {
		if x == nil {
			return "-1"
		}
		return strconv.FormatFloat(*x, 'g', -1, 64)
	}
	var text strings.Builder
	text.WriteString("a,b,c,d\n")
	for i := range rows {
		a, c := rng.NormFloat64()*math.Pow(2, float64(rng.IntN(2000)-1000)), float64(rng.IntN(9))/8
		rows[i] = row{&a, rng.NormFloat64(), &c, -1 / float64(1+i)}
		if rng.IntN(3) == 0 {
			rows[i].A = nil
		}
		if rng.IntN(3) == 0 {
			rows[i].C = nil
		}
		fmt.Fprintf(&text, "%s,%s,%s,%s\n", number(rows[i].A), number(&rows[i].B), number(rows[i].C), number(&rows[i].D))
	}
	for _, options := range [][]parquet.WriterOption{{parquet.DataPageVersion(1)}, {parquet.DataPageVersion(2), parquet.PageBufferSize(1000), parquet.Compression(&parquet.Snappy)}} {
		var b bytes.Buffer
		w := parquet.NewGenericWriter[row](&b, options...)
		_, err := w.Write(rows)
		require.NoError(t, err)
		require.NoError(t, w.Close())
		dir := save(t, "x.parquet", b.Bytes())
		require.NoError(t, os.WriteFile(filepath.Join(dir, "x.csv"), []byte(text.String()), 0o600))
		const selector = ":'a'|fill=-1,b,'c'|fill=-1,d"
		got, err := LoadFloat("x.parquet"+selector, dir)
		require.NoError(t, err)
		if want == nil {
			table, err := LoadFloat("x.csv"+selector, dir)
			require.NoError(t, err)
			want = table.Values
		}
		require.Equal(t, want, got.Values)
		plain, err := LoadFloat("x.parquet:b,d", dir)
		require.NoError(t, err)
		for i := range rows {
			require.Equal(t, []float64{rows[i].B, rows[i].D}, plain.Values[2*i:2*i+2])
		}
		_, err = LoadFloat("x.parquet:b,c", dir)
		require.ErrorContains(t, err, "column c: the cell is empty")
	}
}

// The quantisation of a float64 in its own arithmetic is that of its exact value.
func TestQuantizeFloat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, err := newQuantizer(fixed.Format{Signed: true, Bits: rapid.IntRange(2, 62).Draw(t, "bits"), Frac: rapid.IntRange(0, 40).Draw(t, "frac")}, Spec{})
		if err != nil {
			return
		}
		f := rapid.OneOf(rapid.Float64(), rapid.Float64Range(-100, 100),
			rapid.Map(rapid.IntRange(-1000, 1000), func(i int) float64 { return float64(i) / 32 })).Draw(t, "f")
		if v, ok := q.float(f); ok {
			want, err := q.quantize(fraction(f))
			require.NoError(t, err)
			require.Equal(t, want, v)
		}
	})
}
