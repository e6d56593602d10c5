package compiler

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// people is a messy table of 40 rows: blanks, words, missing cells, columns of any scale.
func people() string {
	var b strings.Builder
	b.WriteString("name,age,income,smoker,colour,children,bought,town\n")
	for i := range 40 {
		age, income := fmt.Sprint(20+i*7%45), fmt.Sprint(1000*(1+i*i%97))
		if i%10 == 3 {
			age = []string{"", "?", "NA", "NaN"}[i/10]
		}
		if i%20 == 7 {
			income = "null"
		}
		fmt.Fprintf(&b, "p%d,%s,%s,%s,%s,%d,%s,t%d\n", i, age, income,
			[]string{"yes", "No", "TRUE", "f"}[i%4], []string{"red", "green", "blue"}[i%3], i%4, []string{"no", "yes"}[(i+i/5)%2], i%6)
	}
	return b.String()
}

// peopleScript is a script on people with statements in its data section.
func peopleScript(size int, data string) string {
	return fmt.Sprintf(`model {
  input x [part=%d]
  dense out 2
}
data "people.csv" {
%s
}
loss softmax_cross_entropy
optimizer sgd rate 1/8
train { epochs 2, batch 8, shuffle 1 }
`, size, data)
}

func peopleFolder(t testing.TB) string {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "people.csv"), []byte(people()), 0o644))
	return dir
}

func compilePeople(t testing.TB, dir, script string) *Result {
	t.Helper()
	j, err := Parse("people.train", []byte(script))
	require.NoError(t, err)
	j.Dir = dir
	r, err := j.Compile(Options{})
	require.NoError(t, err)
	return r
}

const label = "  label bought [bought=2] no, yes\n"

// Statements about columns become the source of the features, and notes say what was done.
func TestPreparedSources(t *testing.T) {
	dir := peopleFolder(t)
	for _, c := range []struct {
		size         int
		data, source string
		notes        []string
	}{
		{2, "  features age, children\n  missing drop\n", "people.csv:'age','children'@header@drop='age'/'children'/'bought'@rows=0:36", []string{
			"people.csv: all 36 rows", "people.csv: 4 rows left out, for lack of a cell of age, children, bought", "train: 36 rows, by class no: 24, yes: 12",
		}},
		{3, "  features age, children\n  missing fill 30.5\n", "people.csv:'age'|fill=30.5,'children'|fill=30.5,'age'|missing@header@rows=0:40", []string{
			"people.csv: all 40 rows", "age: 4 cells are missing, taken as 30.5", "train: 40 rows, by class no: 24, yes: 16",
		}},
		{4, "  features colour, smoker\n  category colour: blue, red,\n    green\n  boolean smoker\n", "people.csv:'colour'|is='blue'/'red'/'green','smoker'|bool@header@rows=0:40", nil},
		{3, "  features all except name, smoker, colour, town, age\n  log1p income\n  missing fill mean income\n  clip 0:3 children\n", "", nil},
		{1, "  features #5 \n  log1p\n  clip 0:1\n  rows 10:30\n", "people.csv:'children'|log1p|clip=0:1@header@rows=10:30", nil},
	} {
		r := compilePeople(t, dir, peopleScript(c.size, c.data+label))
		if c.source != "" {
			require.Contains(t, string(r.Assembly), `"`+c.source+`"`)
		}
		if c.notes != nil {
			require.Equal(t, c.notes, r.Report.Notes)
		}
		run(t, r.Unit, dir)
	}
}

// What is filled and what scales comes from the rows that train alone: other rows may change.
func TestStatisticsOfRowsThatTrain(t *testing.T) {
	dir := peopleFolder(t)
	script := peopleScript(5, "  features age, income, children\n  missing fill mean age, income\n  standardise\n"+label+"  split 75% shuffle 3\n")
	r := compilePeople(t, dir, script)
	text := string(r.Assembly)
	means := regexpLine(text, "x_means")
	require.NotEmpty(t, means)

	order := (&Split{Shuffle: true, Seed: 3}).permutation(40)
	x, err := dataset.LoadFloat("people.csv:'age'|fill=0,'age'|missing", dir)
	require.NoError(t, err)
	sum, n := 0.0, 0.0
	for _, row := range order[:30] {
		if x.Values[2*row+1] == 0 {
			sum, n = sum+x.Values[2*row], n+1
		}
	}
	require.Contains(t, text, fmt.Sprintf("'age'|fill=%.9g,", sum/n))

	lines := strings.Split(people(), "\n")
	for _, row := range order[30:] {
		lines[row+1] = strings.Replace(lines[row+1], ",red,", ",green,", 1)
		f := strings.Split(lines[row+1], ",")
		f[1], f[2] = "44", "50000"
		lines[row+1] = strings.Join(f, ",")
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "people.csv"), []byte(strings.Join(lines, "\n")), 0o644))
	again := string(compilePeople(t, dir, script).Assembly)
	require.Equal(t, means, regexpLine(again, "x_means"))
	require.Equal(t, regexpLine(text, "x_factors"), regexpLine(again, "x_factors"))
}

func regexpLine(text, begin string) string {
	return regexp.MustCompile(`(?m)^` + begin + `\s+=.*$`).FindString(text)
}

// The program scales: mean 0 and deviation 1 of the rows that train, to the rounding.
func TestStandardise(t *testing.T) {
	dir := peopleFolder(t)
	for word, want := range map[string][2]float64{"standardise": {0, 1}, "minmax": {0, 1}} {
		r := compilePeople(t, dir, peopleScript(3, "  features age, income, children\n  missing drop\n  "+word+"\n"+label))
		u, err := asm.LoadBytes("probe", append(r.Assembly, "seen = output train_x_scaled\n"...), asm.Options{})
		require.NoError(t, err)
		got := result(t, run(t, u, dir), "seen")
		for j := range 3 {
			var v []float64
			for i := j; i < len(got); i += 3 {
				v = append(v, got[i])
			}
			if word == "minmax" {
				require.InDelta(t, want[0], slices.Min(v), 1e-3)
				require.InDelta(t, want[1], slices.Max(v), 1e-3)
				continue
			}
			mean, dev := spreadOf(word, v)
			require.InDelta(t, want[0], mean, 1e-3)
			require.InDelta(t, want[1], dev, 2e-3)
		}
	}
}

// TestPrepareErrors holds the messages of mistakes in data statements.
func TestPrepareErrors(t *testing.T) {
	dir := peopleFolder(t)
	var b bytes.Buffer
	for _, c := range []struct {
		name, data string
		size       int
	}{
		{"missing cells", "  features age\n" + label, 1},
		{"a category that is not listed", "  features colour\n  category colour: red, green\n" + label, 2},
		{"a category without words", "  features colour\n  category colour\n" + label, 1},
		{"a word twice", "  features colour\n  category colour: red, red\n" + label, 2},
		{"a column of no feature", "  features age\n  standardise income\n" + label, 1},
		{"a misspelt column", "  features age\n  standardise agge\n" + label, 1},
		{"a misspelt statement", "  features age\n  standardize age\n" + label, 1},
		{"a word for a number", "  features colour\n" + label, 1},
		{"a number for a boolean", "  features age\n  boolean age\n  missing drop\n" + label, 1},
		{"clip after standardise", "  features age\n  standardise age\n  clip 0:1 age\n" + label, 1},
		{"two scalings", "  features age\n  standardise age\n  minmax age\n" + label, 1},
		{"a limit backwards", "  features age\n  clip 3:1 age\n" + label, 1},
		{"a fill that is none", "  features age\n  missing fill max\n" + label, 1},
		{"a policy that is none", "  features age\n  missing skip\n" + label, 1},
		{"a log of what has none", "  features income\n  missing drop\n  clip -5:1000\n  clip -5:-2\n  log1p\n" + label, 1},
		{"a fraction without end", "  features age\n  missing fill 1/3\n" + label, 1},
		{"another number of features", "  features age, colour\n  missing drop\n  category colour: red, green, blue\n" + label, 1},
		{"scale and a statement", "  features age scale 1/8\n  missing drop\n" + label, 1},
		{"all without a column left", "  features all except name, age, income, smoker, colour, children, town\n  standardise\n" + label, 1},
		{"stratified without classes", "  features children\n  target age\n  split 80% stratified\n", 1},
		{"a fold of none", "  features children\n" + label + "  split fold 6 of 5\n", 1},
		{"stratified groups", "  features children\n" + label + "  split 80% stratified by town\n", 1},
		{"a group of no column", "  features children\n" + label + "  split 80% by twon\n", 1},
		{"more rows than there are", "  features age\n  missing drop\n" + label + "  rows 40\n", 1},
		{"a separator that is none", "  features age\n} \ndata test \"x.csv\" separator dot {\n", 1},
		{"a header that nobody told", "  features all\n  label #6 [bought=2] no, yes\n", 1},
		{"a list that ends early", "  features age,\n" + label, 1},
	} {
		j, err := Parse("people.train", []byte(peopleScript(c.size, c.data)))
		if err == nil {
			j.Dir = dir
			_, err = j.Compile(Options{})
		}
		require.Error(t, err, c.name)
		var list isa.Errors
		require.True(t, errors.As(err, &list), c.name)
		fmt.Fprintf(&b, "# %s\n%s\n\n", c.name, strings.ReplaceAll(err.Error(), dir+"/", ""))
	}
	golden(t, "prepare_errors.txt", b.Bytes())
}

// A value that a run cannot scale is named by row and column.
func TestOutlierIsNamed(t *testing.T) {
	dir := peopleFolder(t)
	j, err := Parse(filepath.Join(dir, "people.train"), []byte(peopleScript(2, "  features income, age\n  missing drop\n  standardise\n"+label)))
	require.NoError(t, err)
	r, err := j.Compile(Options{})
	require.NoError(t, err)
	in := inputsOf(t, r.Unit, dir)
	in["train.x"].I64[2*17+1] *= 30
	_, err = vm.Run(t.Context(), r.Unit, in, vm.Options{})
	require.Contains(t, Advice(trap(t, err)), "row 17 of train.x is an outlier in column age: clip the column, as in clip 0:100 age")

	text := strings.Replace(people(), "\np17,49,", "\np17,49000000,", 1)
	require.NotEqual(t, people(), text)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "people.csv"), []byte(text), 0o644))
	j, err = Parse(filepath.Join(dir, "people.train"), []byte(peopleScript(2, "  features children, age\n  missing drop\n"+label)))
	require.NoError(t, err)
	_, err = j.Compile(Options{})
	require.ErrorContains(t, err, "column age has the outlier 4.9e+07 in row 15 of people.csv (rows left out not counted), most are near 42.5: clip the column")
}

// Statements of the training set hold for the test set, with its statistics.
func TestPreparedTestSet(t *testing.T) {
	dir := peopleFolder(t)
	lines := strings.SplitAfter(people(), "\n")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "more.csv"), []byte(lines[0]+strings.Join(lines[1:12], "")), 0o644))
	script := peopleScript(6, "  features age, income, colour\n  category colour: red, green, blue\n  missing fill median age\n  missing drop\n  standardise\n"+label) +
		"data test \"more.csv\" { missing drop }\nevaluate test accuracy\n"
	_, err := Parse("people.train", []byte(script))
	require.NoError(t, err)
	j, _ := Parse("people.train", []byte(script))
	j.Dir = dir
	_, err = j.Compile(Options{})
	require.ErrorContains(t, err, "missing: stands in the training set, at people.train:5:1, and holds for all")

	r := compilePeople(t, dir, strings.Replace(script, "{ missing drop }", "{ rows 0:10 }", 1))
	fill := regexp.MustCompile(`'age'\|fill=[0-9.]+`).FindAllString(string(r.Assembly), -1)
	require.Len(t, fill, 2)
	require.Equal(t, fill[0], fill[1])
	require.Contains(t, string(r.Assembly), "test_x_scaled")
	run(t, r.Unit, dir)
}

// Providers share what the first one says, and statistics are those of all rows.
func TestPreparedProviders(t *testing.T) {
	dir := peopleFolder(t)
	lines := strings.SplitAfter(people(), "\n")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.csv"), []byte(lines[0]+strings.Join(lines[1:21], "")), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.csv"), []byte(lines[0]+strings.Join(lines[21:33], "")), 0o644))
	script := strings.Replace(peopleScript(3, ""), "data \"people.csv\" {\n\n}", `provider ann "a.csv" {
  features age, smoker, children
  boolean smoker
  missing drop
  standardise
`+label+`  rows 24
}
provider bob "b.csv" { rows 24 }`, 1)
	r := compilePeople(t, dir, script)
	require.Contains(t, string(r.Assembly), `"b.csv:'age','smoker'|bool,'children'@header@drop='age'/'smoker'/'children'/'bought'@pad"`)
	require.Contains(t, r.Report.Notes, "bob: 11 rows, by class no: 7, yes: 4")
	run(t, r.Unit, dir)
}

// A table with semicolons and decimal commas, packed, is read as what it says, and that is said.
func TestDetectedMarks(t *testing.T) {
	dir := t.TempDir()
	text := strings.ReplaceAll(people(), ",", ";")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "people.csv"), []byte(text), 0o644))
	r := compilePeople(t, dir, peopleScript(2, "  features age, children\n  missing drop\n"+label))
	require.Equal(t, "people.csv: read with @separator=semicolon", r.Report.Notes[0])
	require.Contains(t, string(r.Assembly), "people.csv:'age','children'@separator=semicolon@header@drop=")
	text = strings.Replace(text, ";20;", ";20,5;", 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "people.csv"), []byte(text), 0o644))
	r = compilePeople(t, dir, peopleScript(2, "  features age, children\n  missing drop\n"+label))
	require.Equal(t, "people.csv: read with @separator=semicolon@decimal=comma", r.Report.Notes[0])
	run(t, r.Unit, dir)
	said := strings.Replace(peopleScript(2, "  features age, children\n  missing drop\n"+label), `"people.csv"`, `"people.csv" header separator semicolon decimal comma`, 1)
	again := compilePeople(t, dir, said)
	require.Equal(t, isa.ProgramID(r.Unit.Program), isa.ProgramID(again.Unit.Program))
	require.Contains(t, string(again.Assembly), "@separator=semicolon@decimal=comma@header")
}
