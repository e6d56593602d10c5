// Package secondverifier asks the second verifier, verifier/js, for verdicts: for tests that hold it and the first one
// against each other.
package secondverifier

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

// Case is a proof with the keys that it is to be verified with, and what is wanted of it.
type Case struct {
	Proof    []byte   `json:"proof"`
	Key      []byte   `json:"key"`
	Programs [][]byte `json:"programs"`
	Want     Want     `json:"want"`
}

// Want is what is wanted beside that the proof is valid.
type Want struct {
	AssumeInitial bool   `json:"assumeInitial,omitempty"`
	AssumeRanged  bool   `json:"assumeRanged,omitempty"`
	Safe          bool   `json:"safe,omitempty"`
	Beacon        string `json:"beacon,omitempty"`
}

// Verdict is what the second verifier says.
type Verdict struct {
	Accepted    bool        `json:"accepted"`
	Reason      string      `json:"reason"`
	Error       string      `json:"error"`
	Verifier    string      `json:"verifier"`
	Development bool        `json:"development"`
	Statements  []Statement `json:"statements"`
}

// Statement is what it says of one of the joined proofs.
type Statement struct {
	Program      string   `json:"program"`
	ProgramKey   string   `json:"programKey"`
	Context      string   `json:"context"`
	Data         []Data   `json:"data"`
	StartKind    string   `json:"startKind"`
	Start        *string  `json:"start"`
	End          *string  `json:"end"`
	Outputs      []string `json:"outputs"`
	Draws        []Draw   `json:"draws"`
	AssumesStart bool     `json:"assumesStart"`
}

// Data is a data set of a statement.
type Data struct {
	ID     string `json:"id"`
	Absent bool   `json:"absent"`
	Cited  bool   `json:"cited"`
}

// Draw is a drawn number of a statement.
type Draw struct {
	Name  string `json:"name"`
	Limit int64  `json:"limit"`
	Value string `json:"value"`
}

// Verifier is a process of node that answers.
type Verifier struct {
	in  io.Writer
	out *bufio.Reader
}

// Folder is that of the second verifier.
func Folder() string {
	_, file, _, ok := runtime.Caller(0)
	if !ok {
		return ""
	}
	return filepath.Join(filepath.Dir(file), "..", "..", "..", "verifier", "js")
}

// node is a command of node in the folder. A machine without node has none, and the test is skipped, unless AIVM_NODE says that
// there must be one.
func node(t testing.TB, args ...string) *exec.Cmd {
	path, err := exec.LookPath("node")
	if err != nil && os.Getenv("AIVM_NODE") == "" {
		t.Skip("no node on this machine: the second verifier does not run")
	}
	require.NoError(t, err)
	cmd := exec.Command(path, args...)
	cmd.Dir = Folder()
	return cmd
}

// Run runs node in the folder of the second verifier; the test fails if node does.
func Run(t testing.TB, args ...string) {
	out, err := node(t, args...).CombinedOutput()
	require.NoError(t, err, "%s", out)
}

// Start starts one for as long as the test lasts.
func Start(t testing.TB) *Verifier {
	cmd := node(t, filepath.Join("test", "judge.mjs"))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		require.NoError(t, in.Close())
		require.NoError(t, cmd.Wait())
	})
	return &Verifier{in: in, out: bufio.NewReaderSize(out, 1<<20)}
}

// Verdict is the verdict on a case. An error is one of the process, which a verifier has none of whatever the bytes are.
func (v *Verifier) Verdict(c Case) (d Verdict, err error) {
	line, err := json.Marshal(c)
	if err != nil {
		return d, err
	}
	if _, err := v.in.Write(append(line, '\n')); err != nil {
		return d, fmt.Errorf("asking the second verifier: %w", err)
	}
	answer, err := v.out.ReadBytes('\n')
	if err != nil {
		return d, fmt.Errorf("the second verifier has no answer: %w", errors.Join(err, io.ErrUnexpectedEOF))
	}
	return d, json.Unmarshal(answer, &d)
}
