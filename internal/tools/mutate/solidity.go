package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// solidity runs tests of mutated contracts, in a copy of the folder contracts.
type solidity struct {
	root, dir string
	switched  map[*Mutant]bool
	tests     *golang
}

// profile compiles faster than the one of the contracts: no inlining, no searching for shorter code.
const profile = `
[profile.mutants.optimizer_details]
yul = true
[profile.mutants.optimizer_details.yulDetails]
stackAllocation = true
optimizerSteps = ":"
`

// copyOf makes a copy of the contracts with some files replaced.
func (s *solidity) copyOf(name string, files map[string][]byte) (string, error) {
	dir, from := filepath.Join(s.dir, name), filepath.Join(s.root, "contracts")
	if _, err := os.Stat(filepath.Join(from, "node_modules/solc")); err != nil {
		return "", fmt.Errorf("the compiler is not installed: npm install --no-save in contracts: %w", err)
	}
	for _, part := range []string{"src", "test"} {
		if err := os.CopyFS(filepath.Join(dir, part), os.DirFS(filepath.Join(from, part))); err != nil {
			return "", err
		}
	}
	for _, part := range []string{"solc", "foundry.toml", "package.json"} {
		text, err := os.ReadFile(filepath.Join(from, part))
		if err != nil {
			return "", err
		}
		if part == "foundry.toml" {
			text = append(text, profile...)
		}
		if err := os.WriteFile(filepath.Join(dir, part), text, 0o755); err != nil {
			return "", err
		}
	}
	for path, text := range files {
		if err := os.WriteFile(filepath.Join(dir, strings.TrimPrefix(path, "contracts/")), text, 0o644); err != nil {
			return "", err
		}
	}
	return dir, os.Symlink(filepath.Join(from, "node_modules"), filepath.Join(dir, "node_modules"))
}

// prepare switches the mutants that forge's tests are to notice, and runs these tests without one.
func (s *solidity) prepare(ctx context.Context, list []*Mutant) error {
	done := map[*Mutant]int{}
	files, names := map[string][]byte{"src/Mutant.sol": []byte(soliditySwitch)}, []string{}
	for path, in := range byFile(list) {
		text, err := os.ReadFile(filepath.Join(s.root, path))
		if err != nil {
			return err
		}
		f := solidityFile(text, in)
		files[path] = f.text
		for e := range f.in {
			done[e.m]++
		}
	}
	s.switched = whole(list, done)
	for _, m := range list {
		for _, t := range m.Tests {
			names = append(names, t.Names...)
		}
	}
	dir, err := s.copyOf("forge", files)
	if err != nil {
		return err
	}
	v, err := s.forge(ctx, dir, names, 0)
	if err == nil && len(v.failed) > 0 {
		err = fmt.Errorf("without a mutant %v fail:\n%s", v.failed, v.output)
	}
	return err
}

// run runs forge's tests on a mutant.
func (s *solidity) run(ctx context.Context, m *Mutant, t Tests) (verdict, error) {
	dir, number := filepath.Join(s.dir, "forge"), m.number
	if !s.switched[m] {
		files, err := alone(s.root, m)
		if err != nil {
			return verdict{}, err
		}
		if dir, err = s.copyOf(fmt.Sprintf("mutant%d", m.number), files); err != nil {
			return verdict{}, err
		}
		defer os.RemoveAll(dir)
		number = 0
	}
	return s.forge(ctx, dir, t.Names, number)
}

var forgeResult = regexp.MustCompile(`(?m)^\[(PASS|FAIL)[^\n]*?\] (\w+)\(`)

// forge runs tests by name.
func (s *solidity) forge(ctx context.Context, dir string, names []string, number int) (v verdict, err error) {
	args := []string{"forge", "test", "--match-test", "^(" + strings.Join(names, "|") + `)\(`}
	c := exec.CommandContext(ctx, "npx", args...)
	c.Dir = dir
	c.Env = append(os.Environ(), "FOUNDRY_PROFILE=mutants", fmt.Sprintf("%s=%d", variable, number))
	text, runErr := c.CombinedOutput()
	v.output = string(text)
	states := map[string]string{}
	for _, r := range forgeResult.FindAllStringSubmatch(v.output, -1) {
		if states[r[2]] != "FAIL" { // a name may stand in several contracts
			states[r[2]] = r[1]
		}
	}
	for _, name := range names {
		switch states[name] {
		case "FAIL":
			v.failed = append(v.failed, name)
		case "PASS":
			v.passed = append(v.passed, name)
		default:
			return v, fmt.Errorf("%w: %w: %s", errBuild, runErr, text)
		}
	}
	return v, nil
}

// contractOf is the contract to compile for a mutant of a file: by default the Groth16 verifier.
func contractOf(file string) string {
	base := strings.TrimSuffix(filepath.Base(file), ".sol")
	switch {
	case strings.Contains(base, "Plonk"):
		return "AIVMVerifierPlonkCreation"
	case strings.Contains(base, "Campaign") || base == "DataKnowledge" || base == "Consents":
		return "CampaignFactory"
	case strings.Contains(base, "Router"):
		return "AIVMRouter"
	}
	return "AIVMVerifierCreation"
}

// prepareGo runs the Go tests that mutants of contracts are to fail on the contracts as they are, compiled as the
// mutants will be.
func (s *solidity) prepareGo(ctx context.Context, list []*Mutant) error {
	tests := map[string]map[string][]string{} // by contract and package
	for _, m := range list {
		name := contractOf(m.Edits[0].File)
		if tests[name] == nil {
			tests[name] = map[string][]string{}
		}
		for _, t := range m.Tests {
			tests[name][t.Package] = append(tests[name][t.Package], t.Names...)
		}
	}
	for name, packages := range tests {
		for pkg, names := range packages {
			slices.Sort(names)
			names = slices.Compact(names)
			v, err := s.goTests(ctx, name, nil, Tests{pkg, names})
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			if len(v.passed) != len(names) {
				return fmt.Errorf("%s: without a mutant only %v of %v pass:\n%s", name, v.passed, names, v.output)
			}
		}
	}
	return nil
}

// runGo runs Go tests on the contract of a mutant.
func (s *solidity) runGo(ctx context.Context, m *Mutant, t Tests) (verdict, error) {
	files, err := alone(s.root, m)
	if err != nil {
		return verdict{}, err
	}
	return s.goTests(ctx, contractOf(m.Edits[0].File), files, t)
}

// goTests compiles a contract, with some files replaced, and runs Go tests, which take its code from the folder in
// AIVM_ARTIFACTS.
func (s *solidity) goTests(ctx context.Context, name string, files map[string][]byte, t Tests) (verdict, error) {
	folder, err := os.MkdirTemp(s.dir, "contract")
	if err != nil {
		return verdict{}, err
	}
	defer os.RemoveAll(folder)
	dir, err := s.copyOf(filepath.Join(filepath.Base(folder), "contracts"), files)
	if err != nil {
		return verdict{}, err
	}
	code, err := s.compile(ctx, dir, name)
	if err != nil {
		return verdict{}, err
	}
	if err := os.WriteFile(filepath.Join(folder, name), []byte(code), 0o644); err != nil {
		return verdict{}, err
	}
	return s.tests.test(ctx, s.tests.binaries[t.Package], t.Package, t.Names, 0, []string{"AIVM_ARTIFACTS=" + folder}), nil
}

// compile is the creation code of a contract, in hexadecimal digits.
func (s *solidity) compile(ctx context.Context, dir, name string) (string, error) {
	sources := map[string]any{}
	files, err := filepath.Glob(filepath.Join(dir, "src/*.sol"))
	if err != nil {
		return "", err
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return "", err
		}
		sources["src/"+filepath.Base(f)] = map[string]string{"content": string(text)}
	}
	file := "src/" + name + ".sol"
	input, err := json.Marshal(map[string]any{"language": "Solidity", "sources": sources, "settings": map[string]any{
		"evmVersion": "cancun", "viaIR": true, "metadata": map[string]any{"bytecodeHash": "none", "appendCBOR": false},
		"optimizer": map[string]any{"enabled": true, "runs": 1, "details": map[string]any{
			"yul": true, "yulDetails": map[string]any{"stackAllocation": true, "optimizerSteps": ":"},
		}},
		"outputSelection": map[string]any{file: map[string]any{name: []string{"evm.bytecode.object"}}},
	}})
	if err != nil {
		return "", err
	}
	c := exec.CommandContext(ctx, "node", "solc", "--standard-json")
	c.Dir, c.Stdin = dir, bytes.NewReader(input)
	out, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("solc: %w", err)
	}
	var result struct {
		Errors []struct {
			Severity, FormattedMessage string
		}
		Contracts map[string]map[string]struct {
			EVM struct{ Bytecode struct{ Object string } }
		}
	}
	if err := json.Unmarshal(out, &result); err != nil {
		return "", fmt.Errorf("solc: %w", err)
	}
	for _, e := range result.Errors {
		if e.Severity == "error" {
			return "", fmt.Errorf("%w: %s", errBuild, e.FormattedMessage)
		}
	}
	return result.Contracts[file][name].EVM.Bytecode.Object, nil
}
