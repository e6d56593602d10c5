package internal

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/aivm/aivm/"

// forbidden are the imports that must not be, directly or through others.
var forbidden = map[string][]string{
	"internal/fixed":    {"isa", "vm", "asm", "prover", "verifier"},
	"internal/field":    {"isa", "vm", "asm", "prover", "verifier"},
	"internal/stage":    {"isa", "vm", "asm", "prover", "verifier"},
	"isa/relation":      {"isa/relation/plan", "internal/field", "isa", "vm", "asm", "prover", "verifier"},
	"isa/relation/plan": {"isa", "vm", "asm", "prover", "verifier"},
	"isa":               {"isa/relation/plan", "vm", "asm", "compiler", "prover", "verifier", "cmd"},
	"asm":               {"vm", "compiler", "prover", "verifier", "cmd"},
	"vm":                {"asm", "compiler", "prover", "verifier", "cmd"},
	"compiler":          {"vm", "prover", "verifier", "cmd"},
	"verifier":          {"vm", "prover", "compiler", "asm", "cmd"},
	"verifier/circuit":  {"vm", "prover", "compiler", "asm", "cmd"},
	"verifier/wrapped":  {"vm", "prover", "prover/wrap", "compiler", "asm", "cmd"},
	"internal/program":  {"vm", "prover", "verifier"},
	"internal/prose":    {"isa"},
	"prover":            {"internal/opening", "internal/inputs", "internal/outer"},
	"cmd/aivm":          {"internal/hostile"}, // for tests
}

// Imports run one way: ARCHITECTURE.md.
func TestImportsRunOneWay(t *testing.T) {
	out, err := exec.Command("go", "list", "-e", "-json=ImportPath,Deps", module+"...").Output()
	require.NoError(t, err)
	packages := 0
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Deps       []string
		}
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else {
			require.NoError(t, err)
		}
		packages++
		for _, no := range forbidden[strings.TrimPrefix(p.ImportPath, module)] {
			require.NotContains(t, p.Deps, module+no, "%s must not import %s", p.ImportPath, no)
		}
	}
	require.Greater(t, packages, 10)
}
