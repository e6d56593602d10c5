package compiler

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// pets writes files of rows with labels of three kinds; fish is what the third is
// called in each file.
func pets(t testing.TB, fish map[string]string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for file, third := range fish {
		var b strings.Builder
		b.WriteString("x0,x1,kind\n")
		for i := range 30 {
			fmt.Fprintf(&b, "%d,%d,%s\n", i%3, (i+i/3)%2, []string{"cat", "dog", third}[i%3])
		}
		require.NoError(t, os.WriteFile(filepath.Join(dir, file), []byte(b.String()), 0o644))
	}
	return dir
}

const petScript = `model { input x [f=2]
 dense out 3 }
provider alice "a.csv" { features x0..x1, label kind [kind=3]LIST, rows 30 }
provider bob "b.csv" { rows 30 }
data test "t.csv" { features x0..x1, label kind [kind=3], rows 30 }
loss softmax_cross_entropy
optimizer sgd rate 1
train { epochs 4, batch 4, shuffle 1 }
contribution shapley(method = retrain)
`

func petJob(t testing.TB, dir, script string) *Job {
	t.Helper()
	j, err := Parse("p.train", []byte(script))
	require.NoError(t, err)
	j.Dir = dir
	return j
}

// One provider's other spelling used to give all its rows other classes, and it was
// paid nothing. With a list it is refused, at its place; with equal names, equal
// rows are worth the same.
func TestClassesOfProviders(t *testing.T) {
	same := map[string]string{"a.csv": "fish", "b.csv": "fish", "t.csv": "fish"}
	for name, list := range map[string]string{"line": " cat, dog, fish", "lines": " cat,\n  \"dog\", ; a comment\n\n  fish\n "} {
		t.Run(name, func(t *testing.T) {
			dir := pets(t, same)
			r, err := petJob(t, dir, strings.Replace(petScript, "LIST", list, 1)).Compile(Options{})
			require.NoError(t, err)
			require.Equal(t, 3, strings.Count(string(r.Assembly), `, classes("cat", "dog", "fish"), "`), "alice, bob and test")
			p := phi(t, run(t, r.Unit, dir))
			require.Equal(t, p[0], p[1])
			require.Positive(t, p[0])
		})
	}

	other := pets(t, map[string]string{"a.csv": "fish", "b.csv": "Fish", "t.csv": "fish"})
	_, err := petJob(t, other, strings.Replace(petScript, "LIST", " cat, dog, fish", 1)).Compile(Options{})
	require.ErrorContains(t, err, filepath.Join(other, "b.csv")+":4: column kind: class Fish is not listed; did you mean fish? (classes: cat, dog, fish)")
	require.ErrorContains(t, err, "p.train:3:43: ")

	// Without a list: the line to write, with the names of all files.
	_, err = petJob(t, pets(t, same), strings.Replace(petScript, "LIST", "", 1)).Compile(Options{})
	require.EqualError(t, err, "p.train:3:43: label kind: the labels of several files are names, and no list says which is which: write label kind [kind=3] cat, dog, fish")
	_, err = petJob(t, other, strings.Replace(petScript, "LIST", "", 1)).Compile(Options{})
	require.EqualError(t, err, "p.train:3:43: label kind: the labels are names, and there are 4 of them (Fish, cat, dog, fish), want 3 as in [kind=3]: is one of them misspelt?")
}

// A test set alone may have other names too.
func TestClassesOfATestSet(t *testing.T) {
	script := `model { input x [f=2]
 dense out 3 }
data "a.csv" { features x0..x1, label kind [kind=3] cat, dog, fish, rows 30 }
data test "t.csv" { features x0..x1, label kind [kind=3], rows 30 }
loss softmax_cross_entropy
optimizer sgd rate 1
train { epochs 4, batch 4, shuffle 1 }
evaluate test accuracy
`
	dir := pets(t, map[string]string{"a.csv": "fish", "t.csv": "eel"})
	_, err := petJob(t, dir, script).Compile(Options{})
	require.ErrorContains(t, err, filepath.Join(dir, "t.csv")+":4: column kind: class eel is not listed")
	_, err = petJob(t, dir, strings.Replace(script, " cat, dog, fish", "", 1)).Compile(Options{})
	require.ErrorContains(t, err, "there are 4 of them (cat, dog, eel, fish)")
}

// The only file of a script may number its names by itself: the list is then
// written into the program, and said.
func TestClassesOfOneFile(t *testing.T) {
	script := `model { input x [f=2]
 dense out 3 }
data "a.csv" { features x0..x1, label kind [kind=3], rows 30, split 80% }
loss softmax_cross_entropy
optimizer sgd rate 1
train { epochs 4, batch 4, shuffle 1 }
evaluate test accuracy
`
	dir := pets(t, map[string]string{"a.csv": `"a ""fish"", $1"`})
	r, err := petJob(t, dir, script).Compile(Options{})
	require.NoError(t, err)
	require.Contains(t, string(r.Assembly), `classes("a ""fish"", $$1", "cat", "dog"), "a.csv:kind@rows=0:30@onehot"`)
	require.Equal(t, []string{`a "fish", $1`, "cat", "dog"}, r.Unit.Inputs[1].Classes())
	require.Contains(t, fmt.Sprint(r.Report.Passes), `classes of kind, in the order of the names: "a ""fish"", $1", cat, dog`)
	run(t, r.Unit, dir)

	other, err := petJob(t, dir, strings.Replace(script, "[kind=3]", `[kind=3] dog, "a ""fish"", $1", cat`, 1)).Compile(Options{})
	require.NoError(t, err)
	require.Equal(t, []string{"dog", `a "fish", $1`, "cat"}, other.Unit.Inputs[1].Classes())

	for _, list := range []string{"classes(dog, cat)", "classes()"} { // as in assembly
		_, err = Parse("p.train", []byte(strings.Replace(script, "[kind=3]", "[kind=3] "+list, 1)))
		require.ErrorContains(t, err, "classes(…) is assembly: a script lists the names bare, as in label kind [kind=2] cat, dog", list)
	}

	_, err = petJob(t, dir, strings.ReplaceAll(script, "3", "2")).Compile(Options{})
	require.ErrorContains(t, err, "the labels are names, and there are 3 of them")
}
