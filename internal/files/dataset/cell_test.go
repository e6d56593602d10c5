package dataset

import (
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const people = "age,income,smoker,colour,kind\n30,0,yes,red,a\n,99,no,green,b\n40,1e3,Y,NA,a\n?,-5,0,red,b\n"

// Each step, alone and behind others.
func TestSteps(t *testing.T) {
	dir := save(t, "p.csv", []byte(people))
	for _, c := range []struct {
		source string
		want   []float64
	}{
		{"p.csv:'age'|fill=35", []float64{30, 35, 40, 35}},
		{"p.csv:'age'|missing", []float64{0, 1, 0, 1}},
		{"p.csv:'age'|fill=1.5,'age'|missing", []float64{30, 0, 1.5, 1, 40, 0, 1.5, 1}},
		{"p.csv:'smoker'|bool", []float64{1, 0, 1, 0}},
		{"p.csv:'income'|clip=0:100", []float64{0, 99, 100, 0}},
		{"p.csv:'income'|clip=0:100|log1p", []float64{0, math.Log1p(99), math.Log1p(100), 0}},
		{"p.csv:'colour'|is='red'/'green'/'NA'", []float64{1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0}},
		{"p.csv:'age'@drop='age'", []float64{30, 40}},
		{"p.csv:income@drop='age'/'colour'", []float64{0}},
		{"p.csv:#1@header@drop=#0..#3", []float64{0}},
		{"p.csv:income@rows=1:2@drop='age'", []float64{1000}},
		{"p.csv:#0|fill=1@header", []float64{30, 1, 40, 1}},
		{"p.csv:'income'..'income'|clip=-1:1@scale=1/2", []float64{0, .5, .5, -.5}},
	} {
		got, err := LoadFloat(c.source, dir)
		require.NoError(t, err, c.source)
		require.Len(t, got.Values, len(c.want), c.source)
		for i := range c.want {
			require.InDelta(t, c.want[i], got.Values[i], 1.0/(1<<33), c.source)
		}
		_, err = Load(c.source, dir, Want{Shape: got.Shape, Format: format(t, "fx48.16")})
		require.NoError(t, err, c.source)
	}
}

func TestStepErrors(t *testing.T) {
	dir := save(t, "p.csv", []byte(people))
	for source, want := range map[string]string{
		"p.csv:'age'":                         "p.csv:3: column age: the cell is empty",
		"p.csv:'age'|log1p":                   "p.csv:3: column age: the cell is empty",
		"p.csv:'smoker'|boole":                "there is no |boole behind a column; did you mean bool?",
		"p.csv:'age'|fill":                    "the cell is empty",
		"p.csv:'age'|fill=x":                  `"x" is no number`,
		"p.csv:'age'|fill=1|bool":             `p.csv:2: column age: "30" is no truth value, want yes or no`,
		"p.csv:'age'|log1p|fill=1":            "|fill stands before |log1p",
		"p.csv:'age'|missing|log1p":           "|missing stands alone behind its column",
		"p.csv:'income'|log1p":                "p.csv:5: column income: -5 has no log1p: want more than -1",
		"p.csv:'income'|clip=2:1":             "|clip=2:1: want the least and the greatest number",
		"p.csv:'colour'|is='red'/'gren'/'NA'": `p.csv:3: column colour: "green" is none of the listed; did you mean gren? (red, gren, NA)`,
		"p.csv:'colour'|is='red'/'green'":     `p.csv:4: column colour: the cell is missing ("NA")`,
		"p.csv:'colour'|is=red":               "want texts in quotes",
		"p.csv:'colour'|is='red'/'red'":       "red stands twice",
		"p.csv:'age'|fill=1,'age'|fill=1":     "column age is selected twice",
		"p.csv:'age'@drop='agge'":             "unknown column agge; did you mean age?",
		"p.csv:'age'@drop='age'|log1p":        "want columns with slashes between",
		"p.csv:'kind'|missing@onehot":         "@onehot takes labels as they stand",
		"p.csv:'age'|log1p x":                 "there is no |log1p x behind a column",
		"p.csv:#1@drop=#0":                    "is the first line a header?",
		"p.csv:'age'@rows=0:3@drop='age'":     "@rows=0:3, but the file has 2 rows",
		"p.npy@drop='a'":                      "@drop is for tables",
	} {
		_, err := LoadFloat(source, dir)
		require.ErrorContains(t, err, want, source)
	}
	_, err := LoadFloat("p.csv:'age'", dir)
	var m *MissingError
	require.True(t, errors.As(err, &m))
	_, err = LoadFloat("p.csv:'smoker'", dir)
	require.False(t, errors.As(err, &m))
}

// Texts are cells as they stand, of rows that are not left out.
func TestTexts(t *testing.T) {
	dir := save(t, "p.csv", []byte(people))
	x, err := LoadTexts("p.csv:'kind','colour'@drop='age'", dir)
	require.NoError(t, err)
	require.Equal(t, &Texts{
		Header: []string{"age", "income", "smoker", "colour", "kind"}, Rows: 2, Dropped: 2, Kept: []int{0, 2},
		Cells: [][]string{{"a", "a"}, {"red", "NA"}},
	}, x)
	x, err = LoadTexts("p.csv@noheader@rows=1:3", dir)
	require.NoError(t, err)
	require.Equal(t, []string{"#0", "#1", "#2", "#3", "#4"}, x.Header)
	require.Equal(t, 2, x.Rows)
	_, err = LoadTexts("p.csv", dir)
	require.ErrorContains(t, err, "is the first line a header?")
	require.Equal(t, []string{"a", "b"}, Unique([]string{"b", "a", "b"}))
}

// log1p is the nearest multiple of 2^-32, whatever the size of the number.
func TestLog1pIsRounded(t *testing.T) {
	for _, text := range []string{"0", "1", "-0.5", "-0.999999999999999999999999999999", "1e-12", "3.25e-10", "1e300", "123456.789", "0.1"} {
		n, ok := parseDecimal(text)
		require.True(t, ok)
		l, err := log1p(n)
		require.NoError(t, err)
		v := new(big.Float).SetPrec(400).SetRat(n.rat())
		f, _ := v.Add(v, big.NewFloat(1)).Float64()
		got, err := l.float(nil)
		require.NoError(t, err)
		require.InDelta(t, math.Log(f), got, 1.0/(1<<33)+1e-13, text)
	}
	for _, text := range []string{"-1", "-2", "-0." + strings.Repeat("9", 400), "-0." + strings.Repeat("9", 310)} {
		n, _ := parseDecimal(text)
		_, err := log1p(n)
		require.ErrorContains(t, err, "has no log1p")
	}
}
