// Command build compiles the contracts with the solc of package.json and writes artifacts (ABI and code) and Go
// bindings. Run it with go generate; it needs npm, and installs the packages of the lock file if they are not there.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// contracts are those with artifacts and bindings.
var contracts = []string{
	"IERC20", "AIVMRouter", "TrainingCampaign", "CampaignFactory", "AIVMVerifier", "AIVMVerifierCreation", "AIVMVerifierPlonk", "AIVMVerifierPlonkCreation",
}

// unbound has no binding: its interface is that of AIVMVerifier, of which abigen would declare the types twice.
const unbound = "AIVMVerifierPlonk"

// small are contracts whose code has to be small; the others' has to be fast.
var small = []string{"IERC20", "TrainingCampaign", "CampaignFactory"}

// Runs that the optimizer reckons with.
const (
	runsOfSmall = 1_000
	runsOfOther = 100_000
)

// settings are those of foundry.toml, which is for the small contracts. Code carries no metadata: it depends on nothing but
// what it does, and its hash is worth pinning.
func settings(names []string, runs int) map[string]any {
	selection := map[string]any{}
	for _, n := range names {
		selection[n] = []string{"abi", "evm.bytecode.object", "evm.deployedBytecode.object"}
	}
	return map[string]any{
		"evmVersion":      "cancun",
		"viaIR":           true,
		"optimizer":       map[string]any{"enabled": true, "runs": runs},
		"metadata":        map[string]any{"bytecodeHash": "none", "appendCBOR": false},
		"outputSelection": map[string]any{"*": selection},
	}
}

type source struct {
	Content string `json:"content"`
}

type code struct {
	Object string `json:"object"`
}

// compiled is solc's output for a contract.
type compiled struct {
	ABI json.RawMessage `json:"abi"`
	EVM struct {
		Bytecode         code `json:"bytecode"`
		DeployedBytecode code `json:"deployedBytecode"`
	} `json:"evm"`
}

// artifact is what is committed for a contract.
type artifact struct {
	Name     string          `json:"name"`
	Source   string          `json:"source"`
	Compiler string          `json:"compiler"`
	ABI      json.RawMessage `json:"abi"`
	Creation string          `json:"bytecode"`
	Runtime  string          `json:"deployedBytecode"`
}

func main() {
	log.SetFlags(0)
	if err := build(); err != nil {
		log.Fatal("contracts: ", err)
	}
}

// build runs in the folder contracts.
func build() error {
	if _, err := os.Stat("node_modules/solc"); err != nil {
		// Not npm ci: it refuses where a registry lacks the optional packages of other systems.
		if err := command("npm", "install", "--no-save", "--no-audit", "--no-fund"); err != nil {
			return err
		}
	}
	plonk, err := plonkVerifier()
	if err != nil {
		return err
	}
	if err := atomicfile.WriteFile("src/OuterPlonkVerifier.sol", plonk, 0o644); err != nil {
		return err
	}
	version, err := exec.Command("node", "solc", "--version").Output()
	if err != nil {
		return fmt.Errorf("solc: %w", err)
	}
	artifacts, err := compile(string(bytes.TrimSpace(version[bytes.LastIndex(version, []byte(": "))+2:])))
	if err != nil {
		return err
	}
	var names, abis, codes []string
	for _, a := range artifacts {
		text, err := json.MarshalIndent(a, "", " ")
		if err != nil {
			return err
		}
		if err := atomicfile.WriteFile(filepath.Join("artifacts", a.Name+".json"), append(text, '\n'), 0o644); err != nil {
			return err
		}
		if a.Name != unbound {
			names, abis, codes = append(names, a.Name), append(abis, string(a.ABI)), append(codes, a.Creation)
		}
	}
	text, err := abigen.BindV2(names, abis, codes, "bindings", nil, nil)
	if err != nil {
		return err
	}
	text = strings.ReplaceAll(text, `errors.New("Unknown error")`, `errors.New("unknown error")`) // as staticcheck wants
	return atomicfile.WriteFile("bindings/bindings.go", []byte(text), 0o644)
}

func command(name string, args ...string) error {
	c := exec.Command(name, args...)
	c.Stdout, c.Stderr = os.Stderr, os.Stderr
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func compile(version string) ([]artifact, error) {
	other := slices.DeleteFunc(slices.Clone(contracts), func(n string) bool { return slices.Contains(small, n) })
	all := map[string]artifact{}
	for _, part := range []struct {
		names []string
		runs  int
	}{{small, runsOfSmall}, {other, runsOfOther}} {
		sources, err := sourcesOf(part.names)
		if err != nil {
			return nil, err
		}
		input, err := json.Marshal(map[string]any{"language": "Solidity", "sources": sources, "settings": settings(part.names, part.runs)})
		if err != nil {
			return nil, err
		}
		c := exec.Command("node", "solc", "--standard-json")
		c.Stdin, c.Stderr = bytes.NewReader(input), os.Stderr
		out, err := c.Output()
		if err != nil {
			return nil, fmt.Errorf("solc: %w", err)
		}
		if err := parse(out, version, all); err != nil {
			return nil, err
		}
	}
	artifacts := make([]artifact, len(contracts))
	for i, n := range contracts {
		a, ok := all[n]
		if !ok {
			return nil, fmt.Errorf("no contract %s in src", n)
		}
		artifacts[i] = a
	}
	return artifacts, nil
}

var imported = regexp.MustCompile(`(?m)^import .*"\./(\w+)\.sol";`)

// sourcesOf are the files of contracts and what they import of src, and no others: the code of a contract changes with the number
// of files that are compiled along.
func sourcesOf(names []string) (map[string]source, error) {
	sources := map[string]source{}
	for rest := slices.Clone(names); len(rest) > 0; rest = rest[1:] {
		file := "src/" + rest[0] + ".sol"
		if _, known := sources[file]; known || rest[0] == "IERC20" {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		sources[file] = source{string(text)}
		for _, m := range imported.FindAllSubmatch(text, -1) {
			rest = append(rest, string(m[1]))
		}
	}
	return sources, nil
}

// harmless is the warning that transient storage lasts to the end of a transaction: that of ReentrancyGuardTransient is
// cleared at the end of a call.
const harmless = "2394"

// parse adds the contracts in solc's output; a warning is an error.
func parse(out []byte, version string, all map[string]artifact) error {
	var result struct {
		Errors []struct {
			ErrorCode        string `json:"errorCode"`
			FormattedMessage string `json:"formattedMessage"`
		} `json:"errors"`
		Contracts map[string]map[string]compiled `json:"contracts"`
	}
	if err := json.Unmarshal(out, &result); err != nil {
		return fmt.Errorf("solc: %w", err)
	}
	faults := 0
	for _, e := range result.Errors {
		if e.ErrorCode != harmless {
			fmt.Fprintln(os.Stderr, e.FormattedMessage)
			faults++
		}
	}
	if faults > 0 {
		return fmt.Errorf("%d errors and warnings", faults)
	}
	for file, in := range result.Contracts {
		for name, c := range in {
			all[name] = artifact{name, file, version, c.ABI, c.EVM.Bytecode.Object, c.EVM.DeployedBytecode.Object}
		}
	}
	return nil
}
