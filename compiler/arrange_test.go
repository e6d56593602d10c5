package compiler

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// arranged are the rows that train and those that test.
func arrangedRows(t *testing.T, split string) (train, test []int, r *Result) {
	t.Helper()
	dir := peopleFolder(t)
	j, err := Parse("people.train", []byte(peopleScript(1, "  features children\n"+label+"  split "+split+"\n")+"evaluate test accuracy\n"))
	require.NoError(t, err)
	j.Dir = dir
	c := &compilation{job: j}
	for i := range Passes {
		c.report.Passes = append(c.report.Passes, PassReport{})
		Passes[i].run(c)
		require.NoError(t, c.errs.Err())
	}
	run(t, c.unit, dir)
	return c.arranged[:c.trained], c.arranged[c.trained:], &Result{Assembly: c.source, Unit: c.unit, Report: c.report}
}

// Every row is in one part, folds are all of the data, and the seed decides.
func TestFolds(t *testing.T) {
	for _, more := range []string{"", " shuffle 4", " stratified", " shuffle 4 stratified", " by town", " by town shuffle 4"} {
		var all []int
		for fold := 1; fold <= 3; fold++ {
			train, test, r := arrangedRows(t, fmt.Sprintf("fold %d of 3%s", fold, more))
			require.Len(t, slices.Compact(slices.Sorted(slices.Values(slices.Concat(train, test)))), 40)
			require.InDelta(t, 40.0/3, len(test), 1, more)
			require.Contains(t, string(r.Assembly), "values(")
			all = append(all, test...)
			if more == " shuffle 4 stratified" {
				require.Contains(t, fmt.Sprint(r.Report.Notes), "no: 8, yes: ")
			}
		}
		require.Len(t, slices.Compact(slices.Sorted(slices.Values(all))), 40, more)
	}
	a, _, _ := arrangedRows(t, "fold 1 of 3 shuffle 4")
	b, _, _ := arrangedRows(t, "fold 1 of 3 shuffle 5")
	require.NotEqual(t, a, b)
}

func TestStratified(t *testing.T) { // 24 no and 16 yes
	for split, notes := range map[string][]string{
		"75% stratified":           {"train: 30 rows, by class no: 18, yes: 12", "test: 10 rows, by class no: 6, yes: 4"},
		"75% stratified shuffle 9": {"train: 30 rows, by class no: 18, yes: 12", "test: 10 rows, by class no: 6, yes: 4"},
		"52% stratified":           {"train: 20 rows, by class no: 12, yes: 8", "test: 20 rows, by class no: 12, yes: 8"},
	} {
		_, _, r := arrangedRows(t, split)
		require.Equal(t, notes, r.Report.Notes[1:], split)
	}
}

// Rows of a group are never in both parts.
func TestGroups(t *testing.T) {
	for _, split := range []string{"70% by town", "70% by town shuffle 2", "fold 2 of 3 by town"} {
		train, test, _ := arrangedRows(t, split)
		for _, r := range train {
			for _, s := range test {
				require.NotEqual(t, r%6, s%6, split)
			}
		}
	}
}

// A class gets its share to the row, and all shares are the part.
func TestSharesOfClasses(t *testing.T) {
	labels := make([]string, 23)
	for i := range labels {
		labels[i] = []string{"a", "b", "b", "c", "c", "c", "c"}[i%7]
	}
	s := &Split{Part: big.NewRat(2, 3), Stratified: true}
	test := make([]bool, len(labels))
	s.byClass(labels, test)
	train := map[string]int{}
	n, of := 0, map[string]int{}
	for i, l := range labels {
		if of[l]++; !test[i] {
			train[l]++
			n++
		}
	}
	require.Equal(t, 15, n)
	for l, k := range train {
		require.InDelta(t, float64(of[l])*2/3, k, 1, l)
	}
}
