package internal

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// gnark before 0.16.2 has soundness holes in standard gadgets
// (GHSA-3mvx-pp85-pm65); keys and proofs are made with this version.
func TestGnarkVersion(t *testing.T) {
	for module, want := range map[string]string{"gnark": "v0.16.3", "gnark-crypto": "v0.21.0"} {
		out, err := exec.Command("go", "list", "-m", "-f", "{{.Version}}", "github.com/consensys/"+module).Output()
		require.NoError(t, err)
		require.Equal(t, want, strings.TrimSpace(string(out)), module)
	}
}
