package main

import (
	"flag"
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPython runs the tests of the client for Python with the system's Python, where there is one. Its command is this
// test.
func TestPython(t *testing.T) {
	if os.Getenv("AIVM") != "" {
		os.Args = append([]string{"aivm"}, flag.Args()...)
		main()
	}
	python, err := exec.LookPath("/usr/bin/python3")
	if err != nil {
		if python, err = exec.LookPath("python3"); err != nil {
			t.Skip("there is no python3")
		}
	}
	program, err := os.Executable()
	require.NoError(t, err)
	// Whether numpy is there or not, the client works; without it too where it is.
	for _, path := range []string{"", "without"} {
		args := []string{"-B", "test_aivm.py"}
		if path != "" {
			args = []string{"-B", "-c", "import sys, unittest; sys.modules['numpy'] = None; sys.path.insert(0, '.'); import test_aivm; unittest.main(module=test_aivm)"}
		}
		c := exec.Command(python, args...)
		c.Dir = "python"
		c.Env = append(os.Environ(), "AIVM='"+program+"' -test.run=^TestPython$")
		out, err := c.CombinedOutput()
		require.NoError(t, err, string(out))
	}
}
