package dataset

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"gonum.org/v1/gonum/mat"
)

const examples = "../../../examples"

// exampleFiles are the files that examples/gen.go makes.
func exampleFiles(t *testing.T) []string {
	var files []string
	for _, pattern := range []string{"/*/*.csv", "/*/*.csv.gz"} {
		f, err := filepath.Glob(examples + pattern)
		require.NoError(t, err)
		files = append(files, f...)
	}
	require.Len(t, files, 15)
	return files
}

// TestExampleSums holds the files against the sums in the DATA.md beside them.
func TestExampleSums(t *testing.T) {
	for _, file := range exampleFiles(t) {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		doc, err := os.ReadFile(filepath.Join(filepath.Dir(file), "DATA.md"))
		require.NoError(t, err)
		line := fmt.Sprintf(`(?m)^\| .%s. .* %x \|$`, regexp.QuoteMeta(filepath.Base(file)), sha256.Sum256(data))
		require.Regexp(t, line, string(doc), file)
	}
}

// TestExampleData loads the files as programs do. The sums of the columns of
// iris and the mean pixel of digits are well-known figures of the data sets.
func TestExampleData(t *testing.T) {
	load := func(source string, numberFormat string, shape ...int) []int64 {
		var species []string
		if strings.HasSuffix(source, ":species@onehot") {
			species = []string{"setosa", "versicolor", "virginica"}
		}
		got, err := Load(source, examples, Want{shape, format(t, numberFormat)}, species...)
		require.NoError(t, err)
		return got.Values
	}
	columnSums := func(values []int64, columns int) []int64 {
		s := make([]int64, columns)
		for i, v := range values {
			s[i%columns] += v
		}
		return s
	}
	const cm = ":sepal_length..petal_width@scale=10"
	flowers := append(load("iris/iris-train.csv"+cm, "fx16.0", 120, 4), load("iris/iris-test.csv"+cm, "fx16.0", 30, 4)...)
	require.Equal(t, []int64{8765, 4586, 5637, 1799}, columnSums(flowers, 4))
	require.Equal(t, []int64{39, 42, 39}, columnSums(load("iris/iris-train.csv:species@onehot", "bit", 120, 3), 3))
	require.Equal(t, []int64{11, 8, 11}, columnSums(load("iris/iris-test.csv:species@onehot", "bit", 30, 3), 3))

	pixels := append(load("digits/digits-train.csv.gz:p0..p63@scale=1/16", "ufx8.4", 1437, 64),
		load("digits/digits-test.csv.gz:p0..p63@scale=1/16", "ufx8.4", 360, 64)...)
	require.EqualValues(t, 561718, columnSums(pixels, 1)[0]) // mean 4.884164579855314
	require.Equal(t, []int64{150, 154, 133, 149, 140, 152, 144, 134, 136, 145},
		columnSums(load("digits/digits-train.csv.gz:label@onehot", "bit", 1437, 10), 10))
	require.Equal(t, []int64{28, 28, 44, 34, 41, 30, 37, 45, 38, 35},
		columnSums(load("digits/digits-test.csv.gz:label@onehot", "bit", 360, 10), 10))

	// Of a standardised column the sum is 0 and the sum of squares the number of rows.
	standardised := func(values []int64, columns int) {
		rows := float64(len(values) / columns)
		for c := range columns {
			sum, squares := 0.0, 0.0
			for i := c; i < len(values); i += columns {
				v := float64(values[i]) / 1e4
				sum, squares = sum+v, squares+v*v
			}
			require.InDelta(t, 0, sum/rows, 1e-4)
			require.InDelta(t, 1, squares/rows, 1e-4)
		}
	}
	standardised(load("cancer/cancer-train.csv:mean_radius..worst_fractal_dimension@scale=10000", "fx32.0", 455, 30), 30)
	load("cancer/cancer-test.csv:mean_radius..worst_fractal_dimension", "fx16.8", 114, 30)
	require.EqualValues(t, 162, columnSums(load("cancer/cancer-train.csv:malignant", "bit", 455), 1)[0])
	require.EqualValues(t, 50, columnSums(load("cancer/cancer-test.csv:malignant", "bit", 114), 1)[0])
	standardised(load("linreg/wine.csv:total_phenols..proanthocyanins@scale=10000", "fx32.0", 100, 3), 3)
}

// TestExampleRegression holds the coefficients in linreg/DATA.md.
func TestExampleRegression(t *testing.T) {
	x, err := LoadFloat("linreg/wine.csv:total_phenols..proanthocyanins", examples)
	require.NoError(t, err)
	y, err := LoadFloat("linreg/wine.csv:flavanoids", examples)
	require.NoError(t, err)
	a := mat.NewDense(100, 4, nil)
	for i := range 100 {
		a.SetRow(i, append([]float64{1}, x.Values[3*i:3*i+3]...))
	}
	target := mat.NewVecDense(100, y.Values)
	var b, rest mat.VecDense
	require.NoError(t, b.SolveVec(a, target))
	for i, want := range []float64{2.0138, 0.5243, 0.3215, 0.1649} {
		require.InDelta(t, want, b.AtVec(i), 5e-5)
	}
	rest.MulVec(a, &b)
	rest.SubVec(&rest, target)
	require.InDelta(t, 0.1506, mat.Dot(&rest, &rest)/100, 5e-5)
}

// TestExampleRegenerate makes the files again from SKLEARN_DATA, an unpacked
// folder sklearn/datasets/data. Compressed files are compared by their content,
// for the compression may change with Go.
func TestExampleRegenerate(t *testing.T) {
	source := os.Getenv("SKLEARN_DATA")
	if source == "" {
		t.Skip("needs SKLEARN_DATA, the folder sklearn/datasets/data")
	}
	out := t.TempDir()
	for _, d := range []string{"iris", "digits", "linreg", "cancer", "shapley", "fedavg"} {
		require.NoError(t, os.Mkdir(filepath.Join(out, d), 0o755))
	}
	text, err := exec.Command("go", "run", examples+"/gen.go", "-o", out, source).CombinedOutput()
	require.NoError(t, err, string(text))
	content := func(file string) string {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		if strings.HasSuffix(file, ".gz") {
			z, err := gzip.NewReader(bytes.NewReader(data))
			require.NoError(t, err)
			data, err = io.ReadAll(z)
			require.NoError(t, err)
		}
		return string(data)
	}
	for _, file := range exampleFiles(t) {
		name, err := filepath.Rel(examples, file)
		require.NoError(t, err)
		require.Equal(t, content(file), content(filepath.Join(out, name)), name)
	}
}
