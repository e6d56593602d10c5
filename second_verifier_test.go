package aivm_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/secondverifier"
)

// mutantsOfSecond is how many changed files the two verifiers see: AIVM_SECOND, or 300.
func mutantsOfSecond(t *testing.T) int {
	if s := os.Getenv("AIVM_SECOND"); s != "" {
		n, err := strconv.Atoi(s)
		require.NoError(t, err)
		return n
	}
	if testing.Short() {
		return 30
	}
	return 300
}

// firstVerdict is the verdict of the library on a case, in the second verifier's words.
func firstVerdict(c secondverifier.Case) ([]secondverifier.Statement, error) {
	p, err := aivm.ReadPublicProof(c.Proof)
	if err != nil {
		return nil, err
	}
	keys := aivm.PublicKeys{}
	if keys.Verifying, err = aivm.ReadVerifyingKey(c.Key); err != nil {
		return nil, err
	}
	for _, b := range c.Programs {
		k, err := aivm.ReadProgramKey(b)
		if err != nil {
			return nil, err
		}
		keys.Programs = append(keys.Programs, k)
	}
	want := aivm.Want{AnyProgram: true, AnyContext: true, AssumeInitial: c.Want.AssumeInitial, AssumeRanged: c.Want.AssumeRanged, Safe: c.Want.Safe}
	if c.Want.Beacon != "" {
		id, err := aivm.ParseID(c.Want.Beacon)
		if err != nil {
			return nil, err
		}
		want.Beacon = &id
	}
	statements, err := aivm.VerifyPublic(p, want, keys)
	if err != nil {
		return nil, err
	}
	var all []secondverifier.Statement
	for _, s := range statements {
		all = append(all, inWords(s))
	}
	return all, nil
}

// inWords is a statement as the second verifier says it, but for draws, of which the library says how many there are.
func inWords(s *aivm.Statement) secondverifier.Statement {
	word := func(id *aivm.ID) *string {
		if id == nil {
			return nil
		}
		w := fmt.Sprintf("0x%x", id[:])
		return &w
	}
	out := secondverifier.Statement{
		Program: *word(&s.Program), ProgramKey: *word(s.Key), Context: *word(&s.Context),
		StartKind: s.StartKind, Start: word(s.Start), End: word(s.End), AssumesStart: s.Assumes,
		Data: []secondverifier.Data{}, Outputs: []string{}, Draws: make([]secondverifier.Draw, s.Draws),
	}
	for _, d := range s.Data {
		out.Data = append(out.Data, secondverifier.Data{ID: *word(&d.ID), Absent: d.Absent, Cited: d.Assumed})
	}
	for _, o := range s.Outputs {
		for i := range o.Len() {
			out.Outputs = append(out.Outputs, o.Integer(i).String())
		}
	}
	return out
}

// compareVerdicts holds the two verdicts on a case against each other, and says whether both accept.
func compareVerdicts(t *testing.T, v *secondverifier.Verifier, c secondverifier.Case, how string) bool {
	statements, err := firstVerdict(c)
	got, asked := v.Verdict(c)
	require.NoError(t, asked, how)
	if got.Accepted != (err == nil) {
		text, _ := json.Marshal(c)
		t.Errorf("%s: the first verifier says %v, the second accepted=%v %s: %s\n%s", how, err, got.Accepted, got.Reason, got.Error, text)
	}
	if err != nil || !got.Accepted {
		return false
	}
	for i := range got.Statements {
		s := &got.Statements[i]
		require.Len(t, s.Draws, len(statements[i].Draws), how)
		clear(s.Draws)
	}
	require.Equal(t, statements, got.Statements, how)
	return true
}

// fixtures are the real proofs beside the second verifier, with what they are to be verified with.
func fixtures(t *testing.T) map[string]secondverifier.Case {
	folder := filepath.Join(secondverifier.Folder(), "test", "fixtures")
	read := func(name string) []byte {
		b, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		return b
	}
	var list []struct {
		Name, Key string
		Programs  []string
		Want      secondverifier.Want
	}
	require.NoError(t, json.Unmarshal(read("cases.json"), &list))
	all := map[string]secondverifier.Case{}
	for _, l := range list {
		c := secondverifier.Case{Proof: read(l.Name + ".wrapped"), Key: read(l.Key), Want: l.Want}
		for _, p := range l.Programs {
			c.Programs = append(c.Programs, read(p))
		}
		all[l.Name] = c
	}
	require.NotEmpty(t, all)
	return all
}

// Two verifiers that know nothing of each other say the same of real proofs.
func TestSecondVerifierOfRealProofs(t *testing.T) {
	v := secondverifier.Start(t)
	for name, c := range fixtures(t) {
		require.True(t, compareVerdicts(t, v, c, name), name)
		// On what the proof alone does not show they agree as well.
		c.Want = secondverifier.Want{}
		compareVerdicts(t, v, c, name+", nothing assumed")
		if testing.Short() {
			continue
		}
		c.Want.Safe = true
		require.False(t, compareVerdicts(t, v, c, name+", safe"), name)
		for i := range 4 {
			c.Want = secondverifier.Want{AssumeInitial: true, AssumeRanged: true, Beacon: "0x" + strings.Repeat(fmt.Sprintf("%02x", 16+i), 32)}
			compareVerdicts(t, v, c, name+", a beacon")
		}
		c.Programs = c.Programs[:len(c.Programs)-1]
		require.False(t, compareVerdicts(t, v, c, name+", a key is missing"), name)
	}
}

// Outputs under a key that was read are a list, of which JSON leaves out none.
func TestOutputsOfAKeyInAFile(t *testing.T) {
	c := fixtures(t)["iris"]
	p, err := aivm.ReadPublicProof(c.Proof)
	require.NoError(t, err)
	key, err := aivm.ReadVerifyingKey(c.Key)
	require.NoError(t, err)
	program, err := aivm.ReadProgramKey(c.Programs[0])
	require.NoError(t, err)
	statements, err := aivm.VerifyPublic(p, aivm.Want{AnyProgram: true}, aivm.PublicKeys{Verifying: key, Programs: []*aivm.ProgramKey{program}})
	require.NoError(t, err)
	require.Len(t, statements[0].Outputs, 1)
	o := &statements[0].Outputs[0]
	text, err := json.Marshal(map[string]any{"numbers": o, "exact": o.Exact()})
	require.NoError(t, err)
	require.JSONEq(t, `{"numbers": [709, 32768], "exact": {"scale": 0, "integers": ["709", "32768"]}}`, string(text))
	require.Equal(t, []int{2}, o.Dims())
}

// And so they do of proofs of any shape under keys whose secrets are known, and of what a stranger may send in their place.
func TestSecondVerifierOfMutants(t *testing.T) {
	v := secondverifier.Start(t)
	m := newMutants(t)
	rng := rand.New(rand.NewPCG(16, 5))
	accepted := 0
	n := mutantsOfSecond(t)
	for i := range n {
		c, how := m.next(rng)
		if compareVerdicts(t, v, c, fmt.Sprintf("mutant %d, %s", i, how)) {
			accepted++
		}
	}
	t.Logf("%d mutants, both verifiers accept %d", n, accepted)
	require.Positive(t, accepted)
}

// The second verifier's own tests: in node, and in Chromium where node_modules and a browser are. So is what dist is compared with.
func TestSecondVerifierOnItsOwn(t *testing.T) {
	if testing.Short() {
		t.Skip("half a minute")
	}
	secondverifier.Run(t, "--test", filepath.Join("test", "verify.test.mjs"))
	if _, err := os.Stat(filepath.Join(secondverifier.Folder(), "node_modules")); err != nil && os.Getenv("AIVM_NODE") == "" {
		t.Skip("no node_modules: npm ci in verifier/js")
	}
	secondverifier.Run(t, "build.mjs", "--check")
	secondverifier.Run(t, "--test", filepath.Join("test", "browser.test.mjs"))
}
