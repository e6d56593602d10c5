package main

import (
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const root = "../../.."

// A row whose source or test has moved fails here, not when somebody runs the gate: at least 120 checks have
// tests that must notice when they are gone.
func TestTableIsCurrent(t *testing.T) {
	all, err := readTable(root)
	require.NoError(t, err)
	require.NoError(t, current(root, all))
	tested := count(all, func(m *Mutant) bool { return m.Survives == "" })
	require.GreaterOrEqual(t, tested, 120)
	t.Logf("%d rows, %d with tests", len(all), tested)
}

// Source with all its mutants behind conditions is source: it parses, and without the conditions nothing is lost.
func TestSwitchedSourceParses(t *testing.T) {
	all, err := readTable(root)
	require.NoError(t, err)
	n := 0
	for path, list := range byFile(all) {
		if !strings.HasSuffix(path, ".go") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(root, path))
		require.NoError(t, err)
		s, name, err := goFile(text, list)
		require.NoError(t, err)
		_, err = format.Source(s.text)
		require.NoError(t, err, path)
		_, err = format.Source([]byte(goSwitch(name)))
		require.NoError(t, err)
		n += len(s.in)
	}
	require.Greater(t, n, 50)
}

const sample = `package p

func f(a, b int) (int, error) {
	if a != b || a < 0 {
		return 0, err
	}
	c := a
	check(c)
	check(b)
	return c, nil
}
`

func edits(old, with string, number int) *edit {
	return &edit{&Edit{Old: old, New: with}, &Mutant{number: number}}
}

func TestSwitching(t *testing.T) {
	for _, c := range []struct{ old, with, want string }{
		{"a != b", "false", "if (aivmMutant(1) && (false) || !aivmMutant(1) && (a != b)) || a < 0 {"},
		{"\tcheck(c)\n\tcheck(b)", "", "if aivmMutant(1) {\n\n} else {\ncheck(c)\n\tcheck(b)\n}\n"},
		{"check(b)\n\treturn c, nil", "return b, nil", "if aivmMutant(1) {\nreturn b, nil\n} else {\ncheck(b)\n\treturn c, nil\n}\n"},
		{"c := a", "c := b", ""}, // declares
		{"c, nil", "b, nil", ""}, // no condition
	} {
		m := edits(c.old, c.with, 1)
		s, name, err := goFile([]byte(sample), []*edit{m})
		require.NoError(t, err)
		require.Equal(t, "p", name)
		require.Equal(t, c.want != "", s.in[m], c.old)
		require.Contains(t, string(s.text), c.want)
	}
	outer, inner := edits("check(c)\n\tcheck(b)", "", 1), edits("check(b)", "", 2)
	s, _, err := goFile([]byte(sample), []*edit{inner, outer})
	require.NoError(t, err)
	require.True(t, s.in[outer])
	require.False(t, s.in[inner], "it overlaps")
}

func TestSolidity(t *testing.T) {
	const text = "pragma solidity 0.8.37;\ncontract C { function f(uint256 a) internal pure { require(a > 0); uint256 b = a; g(b); } }\n"
	check, declared := edits("require(a > 0);", "", 1), edits("uint256 b = a;", "uint256 b = 0;", 2)
	s := solidityFile([]byte(text), []*edit{check, declared})
	require.Equal(t, "pragma solidity 0.8.37;\nimport {Mutant} from \"./Mutant.sol\";\ncontract C { function f(uint256 a) internal view { "+
		"if (Mutant.on(1)) {  } else { require(a > 0); } uint256 b = a; g(b); } }\n", string(s.text))
	require.False(t, s.in[declared])

	guard := edits("a > 0", "true", 3)
	s = solidityFile([]byte(text), []*edit{guard})
	require.Contains(t, string(s.text), "require((Mutant.on(3) ? (true) : (a > 0)));")
	for _, no := range []string{"a, b", "f(a", "a) && (b", "return a", "uint256 a", "function f() external", "a := b", "a; b"} {
		require.False(t, expression(no), no)
	}
}

// A table that is out of date says where.
func TestStaleRows(t *testing.T) {
	row := func(change func(m *Mutant)) error {
		m := &Mutant{
			Label: "a", Why: "b", Edits: []Edit{{"internal/tools/mutate/doc.go", "package main", "package other"}},
			Tests: []Tests{{"./internal/tools/mutate", []string{"TestStaleRows/x"}}},
		}
		change(m)
		return current(root, []*Mutant{m})
	}
	require.NoError(t, row(func(*Mutant) {}))
	for want, change := range map[string]func(m *Mutant){
		"stands 0 times":         func(m *Mutant) { m.Edits[0].Old = "no such source" },
		"nothing is changed":     func(m *Mutant) { m.Edits[0].New = m.Edits[0].Old },
		"want once":              func(m *Mutant) { m.Edits[0].Old = "the" },
		"no such file":           func(m *Mutant) { m.Edits[0].File = "internal/tools/mutate/none.go" },
		"has no test":            func(m *Mutant) { m.Tests[0].Names[0] = "TestNone" },
		"or a reason why":        func(m *Mutant) { m.Tests = nil },
		"label, why and file":    func(m *Mutant) { m.Why = "" },
		"a row without label":    func(m *Mutant) { m.Label = "" },
		"forge has no test test": func(m *Mutant) { m.Tests = []Tests{{forge, []string{"test_none"}}} },
	} {
		require.ErrorContains(t, row(change), want)
	}
}

func TestParse(t *testing.T) {
	rows, err := parse([]byte("# a comment\nlabel: a/b\nwhy: c: d\nfile: x.go\n-one\n-\n-\ttwo\n+three\nfile: y.go\n-four\ntest: ./p TestA TestB/c\nforge: test_d\npanics: yes\n\n\nlabel: e\nsurvives: because\n"))
	require.NoError(t, err)
	require.Equal(t, []*Mutant{
		{
			Label: "a/b", Why: "c: d", Edits: []Edit{{"x.go", "one\n\n\ttwo", "three"}, {"y.go", "four", ""}}, Panics: true,
			Tests: []Tests{{"./p", []string{"TestA", "TestB/c"}}, {forge, []string{"test_d"}}},
		},
		{Label: "e", Survives: "because"},
	}, rows)
	for _, bad := range []string{"label", "what: is\n", "test: ./p\n", "-source\n"} {
		_, err := parse([]byte(bad))
		require.Error(t, err, bad)
	}
}

func TestSample(t *testing.T) {
	var all []*Mutant
	for i := range 20 {
		all = append(all, &Mutant{Label: string(rune('a' + i)), number: i})
	}
	all[3].Survives = "because"
	require.Len(t, choose(all, regexp.MustCompile(""), 0, 1), 19)
	require.Len(t, choose(all, regexp.MustCompile("b"), 0, 1), 1)
	require.Len(t, choose(all, regexp.MustCompile(""), 5, 1), 5)
	require.Equal(t, choose(all, regexp.MustCompile(""), 5, 1), choose(all, regexp.MustCompile(""), 5, 1))
	require.NotEqual(t, choose(all, regexp.MustCompile(""), 5, 1), choose(all, regexp.MustCompile(""), 5, 2))
}
