package main

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Mutant is a row of the table: a check, the source without it, and who must notice.
type Mutant struct {
	Label, Why string
	Edits      []Edit
	Tests      []Tests
	Survives   string // why nothing can notice; then there are no tests
	Panics     bool   // a panic is how a test notices

	number int // from 1, in AIVM_MUTANT
}

// Edit replaces source that stands in a file once.
type Edit struct{ File, Old, New string }

// Tests are tests of one package, or of the contracts by forge.
type Tests struct {
	Package string // "forge", or a folder of the module: ./verifier
	Names   []string
}

const forge = "forge"

// longMark is behind the names of tests that are not run with -short.
const longMark = "+long"

func (m *Mutant) solidity() bool { return strings.HasSuffix(m.Edits[0].File, ".sol") }

// readTable reads all rows, in the order of the files' names.
func readTable(root string) ([]*Mutant, error) {
	files, err := filepath.Glob(filepath.Join(root, "internal/tools/mutate/table/*.txt"))
	if err != nil {
		return nil, err
	}
	var all []*Mutant
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		rows, err := parse(text)
		if err != nil {
			return nil, fmt.Errorf("%s:%w", filepath.Base(f), err)
		}
		all = append(all, rows...)
	}
	for i, m := range all {
		m.number = i + 1
	}
	return all, nil
}

// parse reads the rows of a file; they are parted by empty lines, and # begins a comment.
func parse(text []byte) ([]*Mutant, error) {
	var all []*Mutant
	var m *Mutant
	end := func() {
		if m != nil {
			all = append(all, m)
		}
		m = nil
	}
	s := bufio.NewScanner(bytes.NewReader(text))
	for n := 1; s.Scan(); n++ {
		line := s.Text()
		switch {
		case line == "":
			end()
			continue
		case line[0] == '#':
			continue
		case m == nil:
			m = &Mutant{}
		}
		if line[0] == '-' || line[0] == '+' {
			if len(m.Edits) == 0 {
				return nil, fmt.Errorf("%d: source before its file", n)
			}
			m.Edits[len(m.Edits)-1].add(line)
			continue
		}
		if err := m.field(line); err != nil {
			return nil, fmt.Errorf("%d: %w", n, err)
		}
	}
	end()
	for _, m := range all {
		for i := range m.Edits {
			e := &m.Edits[i]
			e.Old, e.New = strings.TrimSuffix(e.Old, "\n"), strings.TrimSuffix(e.New, "\n")
		}
	}
	return all, s.Err()
}

// add adds a line of source, old or new.
func (e *Edit) add(line string) {
	if line[0] == '-' {
		e.Old += line[1:] + "\n"
	} else {
		e.New += line[1:] + "\n"
	}
}

// field sets what a line "name: value" says.
func (m *Mutant) field(line string) error {
	name, value, ok := strings.Cut(line, ": ")
	if !ok {
		return fmt.Errorf("%q, want a name, a colon and a value", line)
	}
	words := strings.Fields(value)
	switch name {
	case "label":
		m.Label = value
	case "why":
		m.Why = value
	case "file":
		m.Edits = append(m.Edits, Edit{File: value})
	case "survives":
		m.Survives = value
	case "panics":
		m.Panics = value == "yes"
	case "test", "long":
		if len(words) < 2 {
			return fmt.Errorf("%q, want a package and tests", line)
		}
		for i := range words {
			if name == "long" && i > 0 {
				words[i] += longMark
			}
		}
		m.Tests = append(m.Tests, Tests{words[0], words[1:]})
	case forge:
		m.Tests = append(m.Tests, Tests{forge, words})
	default:
		return fmt.Errorf("unknown field %q", name)
	}
	return nil
}

// current reports what of the table is out of date: rows without a name, a reason or a fate, source that is not
// there once, tests that are not there.
func current(root string, all []*Mutant) error {
	var errs []error
	labels, texts := map[string]bool{}, map[string]string{}
	read := func(path string) string {
		if _, ok := texts[path]; !ok {
			b, err := os.ReadFile(filepath.Join(root, path))
			if err != nil {
				errs = append(errs, err)
			}
			texts[path] = string(b)
		}
		return texts[path]
	}
	for _, m := range all {
		fault := func(format string, args ...any) {
			errs = append(errs, fmt.Errorf("%s: %s", cmp.Or(m.Label, "a row without label"), fmt.Sprintf(format, args...)))
		}
		switch {
		case m.Label == "" || m.Why == "" || len(m.Edits) == 0:
			fault("label, why and file are wanted")
			continue
		case labels[m.Label]:
			fault("the label stands twice")
		case (m.Survives == "") == (len(m.Tests) == 0):
			fault("tests, or a reason why it survives, are wanted")
		case m.solidity() && len(m.Edits) > 1:
			fault("one edit of Solidity is wanted")
		}
		labels[m.Label] = true
		for _, e := range m.Edits {
			if e.Old == e.New {
				fault("nothing is changed")
			}
			if n := strings.Count(read(e.File), e.Old); n != 1 || e.Old == "" {
				fault("the source stands %d times in %s, want once:\n%s", n, e.File, e.Old)
			}
		}
		for _, t := range m.Tests {
			folder, word := t.Package, "func %s("
			if t.Package == forge {
				folder, word = "contracts/test", "function %s("
			}
			for _, name := range t.Names {
				top, _, _ := strings.Cut(strings.TrimSuffix(name, longMark), "/")
				if !defines(filepath.Join(root, folder), fmt.Sprintf(word, top), texts) {
					fault("%s has no test %s", t.Package, top)
				}
			}
		}
	}
	return errors.Join(errs...)
}

// defines reports whether a test file of a folder has a declaration.
func defines(folder, declaration string, texts map[string]string) bool {
	if _, ok := texts[folder]; !ok {
		var all []string
		for _, pattern := range []string{"*_test.go", "*.sol"} {
			files, _ := filepath.Glob(filepath.Join(folder, pattern))
			for _, f := range files {
				b, _ := os.ReadFile(f)
				all = append(all, string(b))
			}
		}
		texts[folder] = strings.Join(all, "\n")
	}
	return strings.Contains(texts[folder], declaration)
}

// choose are the rows to run: those whose label has a match, and of these a sample of n by a seed; all if n is 0.
func choose(all []*Mutant, only *regexp.Regexp, n int, seed uint64) []*Mutant {
	chosen := slices.DeleteFunc(slices.Clone(all), func(m *Mutant) bool { return !only.MatchString(m.Label) || m.Survives != "" })
	if n == 0 || n >= len(chosen) {
		return chosen
	}
	rng := newRand(seed)
	rng.Shuffle(len(chosen), func(i, j int) { chosen[i], chosen[j] = chosen[j], chosen[i] })
	chosen = chosen[:n]
	slices.SortFunc(chosen, func(a, b *Mutant) int { return cmp.Compare(a.number, b.number) })
	return chosen
}
