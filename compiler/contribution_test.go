package compiler

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

// contributionScript is the example's script, with replacements.
func contributionScript(t testing.TB, replace ...string) *Job {
	t.Helper()
	path := filepath.Join("..", "examples", "shapley", "shapley.train")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	j, err := Parse(path, []byte(strings.NewReplacer(replace...).Replace(string(src))))
	require.NoError(t, err)
	return j
}

// phi is the contributions of a run.
func phi(t testing.TB, r *vm.Result) []float64 { return result(t, r, "phi") }

// TestContributions compiles every method in a small size, holds the assembly
// against golden files, and runs what is compiled.
func TestContributions(t *testing.T) {
	for _, c := range []struct{ name, contribution, test string }{
		{"shapley", "shapley(method = retrain)", "rows 360"},
		{"", "shapley(method = retrain, value = loss)", "rows 360"},
		{"reconstruct", "shapley(method = reconstruct)", "rows 128"},
		{"", "shapley(method = reconstruct, value = loss)", "rows 128"},
		{"gradient_norm", "gradient_norm", "rows 360"},
	} {
		t.Run(c.contribution, func(t *testing.T) {
			j := contributionScript(t, "shapley(method = retrain)", c.contribution, "rows 360", c.test,
				"epochs 3", "epochs 1", "batch 16", "batch 8", "dense h 32", "dense h 8")
			r, err := j.Compile(Options{})
			require.NoError(t, err)
			if c.name != "" {
				golden(t, c.name+".aasm", r.Assembly)
			}
			got := run(t, r.Unit, j.Dir)
			p := phi(t, got)
			t.Logf("phi %v, %d cells, test accuracy %.4f", p, r.Report.Cells, result(t, got, "test_accuracy")[0])
			require.Len(t, p, 3)
			require.Greater(t, p[0], p[1])
			if c.name == "gradient_norm" {
				require.Positive(t, p[1])
				return
			}
			require.Greater(t, p[1], p[2])
			for _, m := range got.Metrics {
				require.Equal(t, "value", m.Name)
				require.InDelta(t, 6*(m.Values[7]-m.Values[0]), p[0]+p[1]+p[2], 0, "efficiency")
			}
		})
	}
}

// TestContributionErrors: what is wrong is said before any work, with its place.
func TestContributionErrors(t *testing.T) {
	many := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "provider p%d \"alice.csv.gz\" { rows %d:%d }\n", i, 10*i+10, 10*i+20)
		}
		return b.String() + "contribution"
	}
	const carol = `provider carol "carol.csv.gz" { rows 400 }`
	for name, c := range map[string]struct {
		replace []string
		want    string
	}{
		"too many to retrain":         {[]string{"contribution", many(4)}, "retraining of 7 providers is 2^7 trainings, want 6 providers at most"},
		"too many to reconstruct":     {[]string{"contribution shapley(method = retrain)", many(8) + " shapley(method = reconstruct)"}, "reconstruction of 11 providers judges 2^11 models, want 10"},
		"too many test rows":          {[]string{"retrain", "reconstruct"}, "on 360 test rows, want 128 rows at most"},
		"no test data":                {[]string{"data test", "provider test2", "evaluate test accuracy", ""}, "the script has no data test"},
		"same rows twice":             {[]string{"carol.csv.gz", "alice.csv.gz"}, "shapley.train:21:1: provider carol has the rows of the data set at"},
		"test rows to train on":       {[]string{"carol.csv.gz", "../digits/digits-test.csv.gz", "400", "360"}, "data test has the rows of the provider at"},
		"same name twice":             {[]string{"provider carol", "provider bob"}, "provider bob stands twice"},
		"name of a layer":             {[]string{"provider carol", "provider h"}, "provider h: the name is used by the model"},
		"name of the assembly":        {[]string{"provider carol", "provider phi"}, "provider phi: the name is used"},
		"training data besides":       {[]string{carol, `data train "x.csv" { features p0..p63, label label [digit=10], rows 3 }`}, "data train: there are providers, at"},
		"more rows than declared":     {[]string{carol, `provider carol "carol.csv.gz" { rows 399 }`}, "want 399 rows at most"},
		"another loss":                {[]string{"softmax_cross_entropy", "logistic", "out 10", "out 1", " [digit=10]", ""}, "a label of another kind does not say which rows are missing"},
		"watched loss":                {[]string{"init 1", "init 1, watch loss"}, "watch loss: the mean loss of a batch with missing rows says nothing"},
		"evaluation on training data": {[]string{"evaluate test", "evaluate train"}, "with providers, want evaluate test"},
		"no method":                   {[]string{"(method = retrain)", ""}, "want shapley(method = retrain) or shapley(method = reconstruct)"},
		"unknown method":              {[]string{"= retrain", "= guess"}, "there is no guess here, want retrain or reconstruct"},
		"unknown value":               {[]string{"= retrain", "= retrain, value = fame"}, "there is no fame here, want accuracy or loss"},
		"unknown argument":            {[]string{"(method", "(metod"}, "shapley has no metod"},
		"unknown rule":                {[]string{"shapley(method = retrain)", "banzhaf"}, "there is no banzhaf here"},
		"twice":                       {[]string{"contribution", "contribution gradient_norm\ncontribution"}, "contribution stands twice"},
		"split":                       {[]string{carol, `provider carol "carol.csv.gz" { rows 400, split 80% }`}, "there is no statement split in provider"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("..", "examples", "shapley", "shapley.train")
			src, err := os.ReadFile(path)
			require.NoError(t, err)
			j, err := Parse("../examples/shapley/shapley.train", []byte(strings.NewReplacer(c.replace...).Replace(string(src))))
			if err == nil {
				_, err = j.Compile(Options{})
			}
			require.ErrorContains(t, err, c.want)
		})
	}
	j := contributionScript(t)
	j.Providers = nil
	_, err := j.Compile(Options{})
	require.ErrorContains(t, err, "contribution: the script has no providers")
}

// TestMissingRows: without a measure, the model learns from all rows that are
// there. A provider may be one of rows of a file.
func TestMissingRows(t *testing.T) {
	j := contributionScript(t, "contribution shapley(method = retrain)", "",
		"dense h 32", "dense h 8", `provider carol "carol.csv.gz" { rows 400 }`, `provider dora "../digits/digits-train.csv.gz" { rows 900:1300 }`)
	r, err := j.Compile(Options{})
	require.NoError(t, err)
	got := run(t, r.Unit, j.Dir)
	require.Greater(t, result(t, got, "test_accuracy")[0], 0.65)
	require.Len(t, got.Outputs, 1)
}
