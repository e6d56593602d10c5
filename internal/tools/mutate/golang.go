package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// golang runs Go tests of mutated source.
type golang struct {
	root, dir string
	shared    string // the overlay with all mutants that can be switched
	switched  map[*Mutant]bool
	binaries  map[string]string // of packages, with the shared overlay
}

// newGolang switches what can be switched.
func newGolang(root, dir string, all []*Mutant) (*golang, error) {
	g := &golang{root: root, dir: dir, binaries: map[string]string{}}
	overlay, done := map[string][]byte{}, map[*Mutant]int{}
	for path, list := range byFile(all) {
		if !strings.HasSuffix(path, ".go") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(root, path))
		if err != nil {
			return nil, err
		}
		s, name, err := goFile(text, list)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if len(s.in) == 0 {
			continue
		}
		overlay[path] = s.text
		overlay[filepath.Join(filepath.Dir(path), "aivm_mutant.go")] = []byte(goSwitch(name))
		for e := range s.in {
			done[e.m]++
		}
	}
	g.switched = whole(all, done)
	var err error
	g.shared, err = g.overlay("shared", overlay)
	return g, err
}

// overlay writes files and the list that the go command wants of them.
func (g *golang) overlay(name string, files map[string][]byte) (string, error) {
	replace := map[string]string{}
	for path, text := range files {
		at := filepath.Join(g.dir, name, path)
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return "", err
		}
		if err := os.WriteFile(at, text, 0o644); err != nil {
			return "", err
		}
		replace[filepath.Join(g.root, path)] = at
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	path := filepath.Join(g.dir, name+".json")
	return path, os.WriteFile(path, list, 0o644)
}

// errBuild says that source does not compile: a fault of the table.
var errBuild = errors.New("it does not compile")

// build compiles the tests of a package.
func (g *golang) build(ctx context.Context, overlay, pkg, out string) error {
	c := exec.CommandContext(ctx, "go", "test", "-c", "-vet=off", "-ldflags=-s -w", "-overlay", overlay, "-o", out, pkg)
	c.Dir = g.root
	if text, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", errBuild, text)
	}
	return nil
}

// prepare compiles a package with the shared overlay, and without a mutant its tests must pass.
func (g *golang) prepare(ctx context.Context, pkg string, names []string) error {
	binary := filepath.Join(g.dir, strings.ReplaceAll(pkg, "/", "_")+".test")
	if err := g.build(ctx, g.shared, pkg, binary); err != nil {
		return err
	}
	g.binaries[pkg] = binary
	v := g.test(ctx, binary, pkg, names, 0, nil)
	if len(v.passed) != len(names) {
		return fmt.Errorf("%s: without a mutant only %v of %v pass:\n%s", pkg, v.passed, names, v.output)
	}
	return nil
}

// run runs the tests of a package on a mutant.
func (g *golang) run(ctx context.Context, m *Mutant, t Tests) (verdict, error) {
	binary, number := g.binaries[t.Package], m.number
	if !g.switched[m] {
		files, err := alone(g.root, m)
		if err != nil {
			return verdict{}, err
		}
		name := fmt.Sprintf("mutant%d", m.number)
		overlay, err := g.overlay(name, files)
		if err != nil {
			return verdict{}, err
		}
		binary, number = filepath.Join(g.dir, name+".test"), 0
		defer os.Remove(binary)
		if err := g.build(ctx, overlay, t.Package, binary); err != nil {
			return verdict{}, err
		}
	}
	return g.test(ctx, binary, t.Package, t.Names, number, nil), nil
}

// verdict is what became of tests.
type verdict struct {
	passed, failed []string
	panicked, late bool
	output         string
}

// limit is the time that a package's tests may take with a mutant.
const limit = 4 * time.Minute

var result = regexp.MustCompile(`(?m)^ *--- (PASS|FAIL): (\S+)`)

// fatal is how the output of a panic begins, or of a want of memory.
var fatal = regexp.MustCompile(`(?m)^(panic|fatal error): `)

// test runs a binary's tests by name, each in a process of its own lest a panic hide the others.
func (g *golang) test(ctx context.Context, binary, pkg string, names []string, number int, env []string) (v verdict) {
	for _, full := range names {
		name := strings.TrimSuffix(full, longMark)
		pattern := "^" + strings.ReplaceAll(regexp.QuoteMeta(name), "/", "$/^") + "$"
		c := exec.CommandContext(ctx, binary, "-test.v", fmt.Sprintf("-test.short=%t", name == full), "-test.run", pattern, "-test.timeout", limit.String())
		c.Dir = filepath.Join(g.root, pkg)
		c.Env = append(append(os.Environ(), fmt.Sprintf("%s=%d", variable, number)), env...)
		var out bytes.Buffer
		c.Stdout, c.Stderr = &out, &out
		_ = c.Run() // the output says what became of the test
		text := out.String()
		v.output += text
		state := "" // of the test, or of all subtests whose names go on
		for _, r := range result.FindAllStringSubmatch(text, -1) {
			if (r[2] == name || strings.HasPrefix(r[2], name+"/")) && state != "FAIL" {
				state = r[1]
			}
		}
		switch {
		case strings.Contains(text, "panic: test timed out"):
			v.late = true
		case fatal.MatchString(text):
			v.panicked = true
			v.failed = append(v.failed, full)
		case state == "FAIL":
			v.failed = append(v.failed, full)
		case state == "PASS":
			v.passed = append(v.passed, full)
		}
	}
	return v
}
