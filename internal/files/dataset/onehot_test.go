package dataset

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

// pets has labels that are names, numbers, and awkward ones.
const pets = "w,kind,code,odd\n1,cat,3,nan\n2,fish,8,\"a, \"\"b\"\"\"\n3, dog ,3,-\n"

// With a list, a label is its place in the list, whatever else the file holds and
// whatever the order of the rows; names that the file lacks keep their numbers.
func TestListedClasses(t *testing.T) {
	kinds := []string{"cat", "dog", "fish"}
	for _, c := range []struct {
		options, format string
		classes         []string
		shape           []int
		want            []int64
	}{
		{":kind@onehot", "fx16.4", kinds, []int{3, 3}, []int64{16, 0, 0, 0, 0, 16, 0, 16, 0}},
		{":kind@onehot", "bit", []string{"fish", "cat", "dog"}, []int{3, 3}, []int64{0, 1, 0, 1, 0, 0, 0, 0, 1}},
		{":kind@onehot@rows=1:3", "bit", kinds, []int{2, 3}, []int64{0, 0, 1, 0, 1, 0}},
		{":kind@onehot@rows=0:1", "bit", []string{"cat"}, []int{1, 1}, []int64{1}}, // other rows may have other classes
		{":kind@onehot@pad", "bit", kinds, []int{4, 3}, []int64{1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0}},
		{":code@onehot", "bit", []string{"8", "3"}, []int{3, 2}, []int64{0, 1, 1, 0, 0, 1}}, // numbers are names too
		{":odd@onehot", "bit", []string{"-", "nan", `a, "b"`}, []int{3, 3}, []int64{0, 1, 0, 0, 0, 1, 1, 0, 0}},
	} {
		got, err := Load("x.csv"+c.options, save(t, "x.csv", []byte(pets)), Want{c.shape, format(t, c.format)}, c.classes...)
		require.NoError(t, err, c.options)
		require.Equal(t, c.want, got.Values, c.options)
	}
	got, err := LoadFloat("x.csv:kind@onehot@rows=0:2", save(t, "x.csv", []byte(pets)), kinds...)
	require.NoError(t, err)
	require.Equal(t, &FloatTensor{[]int{2, 3}, []float64{1, 0, 0, 0, 0, 1}}, got)
	got, err = LoadFloat("deflated.npz:b1@onehot", "testdata/numpy", "2", "1", "0")
	require.NoError(t, err)
	require.Equal(t, &FloatTensor{[]int{3, 3}, []float64{0, 0, 1, 0, 1, 0, 1, 0, 0}}, got)
}

func TestListedClassErrors(t *testing.T) {
	for _, c := range []struct {
		text, options, want string
	}{
		{"w,kind\n1,cat\n2,Fish\n", ":kind@onehot", "x.csv:3: column kind: class Fish is not listed; did you mean fish? (classes: cat, dog, fish)"},
		{"w,kind\n1,cat\n2,0\n", ":kind@onehot", "x.csv:3: column kind: class 0 is not listed; where classes are listed, labels are their names and not their numbers (classes: cat, dog, fish)"},
		{"w,kind\n1,cat\n2,\n", ":kind@onehot", "x.csv:3: column kind: the cell is empty"},
		{"w,kind\n1,cats\n2,dog\n", ":kind@onehot", "x.csv:2: column kind: class cats is not listed; did you mean cat?"},
		{"w,kind\n1,c at\n2,dog\n", ":kind@onehot", "x.csv:2: column kind: class c at is not listed"},
	} {
		_, err := Load("x.csv"+c.options, save(t, "x.csv", []byte(c.text)), Want{[]int{2, 3}, format(t, "bit")}, "cat", "dog", "fish")
		require.ErrorContains(t, err, c.want)
	}
	_, err := Load("x.csv:kind@onehot", save(t, "x.csv", []byte(pets)), Want{[]int{3, 3}, format(t, "bit")}, "cat", "dog")
	require.ErrorContains(t, err, "2 classes are listed, want 3")
	_, err = Load("deflated.npz:b1@onehot", "testdata/numpy", Want{[]int{3, 2}, format(t, "bit")}, "0", "1")
	require.ErrorContains(t, err, "deflated.npz:b1[2]: class 2 is not listed")
}

// Without a list, no file numbers its own names.
func TestNamesWithoutList(t *testing.T) {
	dir := save(t, "x.csv", []byte(pets))
	_, err := Load("x.csv:kind@onehot", dir, Want{[]int{3, 3}, format(t, "bit")})
	var names *NamesError
	require.True(t, errors.As(err, &names), "%v", err)
	require.Equal(t, []string{"cat", "dog", "fish"}, names.Names)
	require.ErrorContains(t, err, "x.csv: the labels are names (cat, dog, fish), and no list of classes says which is which")
	_, err = LoadFloat("x.csv:kind@onehot", dir)
	require.True(t, errors.As(err, &names))

	got, err := LabelNames("x.csv:kind@onehot@rows=0:2", dir)
	require.NoError(t, err)
	require.Equal(t, []string{"cat", "fish"}, got)
	got, err = LabelNames("x.csv:code@onehot", dir)
	require.NoError(t, err)
	require.Empty(t, got)
	_, err = LabelNames("x.csv:kind", dir)
	require.ErrorContains(t, err, "want labels, @onehot")
}

// Truth values are the numbers 0 and 1 in every file, or names of a list.
func TestTruthLabels(t *testing.T) {
	dir := save(t, "x.csv", []byte("y\nTrue\nFalse\n"))
	want := Want{[]int{2, 2}, format(t, "bit")}
	for _, c := range []struct {
		classes []string
		want    []int64
	}{
		{nil, []int64{0, 1, 1, 0}},
		{[]string{"False", "True"}, []int64{0, 1, 1, 0}},
		{[]string{"True", "False"}, []int64{1, 0, 0, 1}},
	} {
		got, err := Load("x.csv:y@onehot", dir, want, c.classes...)
		require.NoError(t, err)
		require.Equal(t, c.want, got.Values)
	}
	_, err := Load("x.csv:y@onehot", dir, want, "0", "1")
	require.ErrorContains(t, err, "x.csv:2: column y: class True is not listed (classes: 0, 1)")
}
