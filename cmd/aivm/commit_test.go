package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A provider's id is the one in the statement of every proof, whatever the
// program and the chunk size.
func TestCommit(t *testing.T) {
	proving(t)
	id := strings.TrimSpace(works(t, "commit", "points.csv:x", "--name", "x", "--format", "fx16.8", "--axes", "row").out)
	again := works(t, "commit", "points.csv:x", "--for", "line.aasm:x", "--opening", "second.opening", "-o", "second.commitment", "--json").object(t)
	require.NotEqual(t, id, again["id"], "a commitment hides: it is never the same twice")
	info, err := os.Stat("x.opening")
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	other := "s = sum bob.x\nr = round s, fx16.8\no = output r\n"
	require.NoError(t, os.WriteFile("other.aasm", []byte("bob.x = input fx16.8[row=4], \"points.csv:x\"\n"+other), 0o644))
	for _, args := range []string{
		"line.aasm --chunk 14 --data x=x.opening", "line.aasm --chunk 12 --data x=x.opening --in x=points.csv:x",
		"other.aasm --chunk 13 --data bob=x.opening",
	} {
		c := works(t, append([]string{"prove", "--json", "-o", "a.proof"}, strings.Fields(args)...)...)
		data := c.object(t)["statement"].(map[string]any)["data"].([]any)
		require.Equal(t, id, data[0].(map[string]any)["id"], args)
	}
	works(t, "verify", "a.proof", "--data", "bob="+id)
	works(t, "verify", "a.proof", "--data", "bob=x.commitment")
	for flag, want := range map[string]string{"bob=" + again["id"].(string): "a proof of other data: bob is " + id, "x=" + id: "no data set x"} {
		c := invoke(t, "verify", "a.proof", "--data", flag)
		require.Equal(t, exitMistake, c.code)
		require.Contains(t, c.errors, want)
	}

	works(t, "commit", "points.csv:x", "--opening", "x.opening", "--check", id)
	works(t, "commit", "--opening", "x.opening", "--check", "x.commitment")
	mistakes(t, []struct{ args, want string }{
		{"commit points.csv:y --opening x.opening --check " + id, "other data, or another opening"},
		{"commit points.csv:x --opening second.opening --check " + id, "other data, or another opening"},
		{"commit y=points.csv:x --opening x.opening --check " + id, "no tensor y, it has x fx16.8[row=4]"},
		{"commit points.csv:x --check " + id, "wants the opening"},
		{"commit points.csv:x --opening x.opening --check 0x12", "64 hexadecimal digits"},
		{"commit points.csv:x --format fx16.8 --axes row --name x", "never overwritten"},
		{"commit points.csv:x --axes row --name x", "--format of x, or --for"},
		{"commit points.csv:x --format fx16.8 --axes row,px,z --name z", "--axes row,px,z: 3 names"},
		{"commit points.csv:x --for line.aasm:z", "no data set z"},
		{"commit", "want a source of data"},
		{"prove line.aasm --chunk 14 --in x=points.csv:y --data x=x.opening", "other data than those committed to"},
		{"prove line.aasm --chunk 14 --data y=x.opening", "x.opening is for x fx16.8[row=4], the program takes y"},
	})
}

// sets is a program with two data sets of two tensors.
const sets = `alice.x = input fx16.8[row=4], "points.csv:x"
alice.y = input fx16.8[row=4], "points.csv:y"
bob.y = input fx16.8[row=4], "points.csv:x"
bob.x = input fx16.8[row=4], "points.csv:y"
p = mul alice.x, bob.x
q = mul alice.y, bob.y
d = add p, q
s = sum d
r = round s, fx24.8
o = output r
`

// A set of several tensors has one id, one opening, which has the data, and the id
// is that of the statement.
func TestCommitSet(t *testing.T) {
	proving(t)
	require.NoError(t, os.WriteFile("sets.aasm", []byte(sets), 0o644))
	alice := strings.TrimSpace(works(t, "commit", "--for", "sets.aasm:alice").out)
	bob := works(t, "commit", "x=points.csv:y", "y=points.csv:x", "--format", "fx16.8", "--axes", "x=row", "--axes", "y=row=4", "--name", "bob", "--json").object(t)
	require.Equal(t, "bob.opening", bob["opening"])
	require.NoError(t, os.WriteFile("nofile.aasm", []byte(strings.ReplaceAll(sets, ", \"points.csv:x\"", "")), 0o644))

	c := works(t, "prove", "sets.aasm", "-o", "a.proof", "--data", "alice=alice.opening", "--data", "bob=bob.opening", "--json", "--chunk", "14")
	require.Equal(t, []any{
		map[string]any{"name": "alice", "id": alice, "absent": false, "cited": false}, map[string]any{"name": "bob", "id": bob["id"], "absent": false, "cited": false},
	}, c.object(t)["statement"].(map[string]any)["data"])
	works(t, "prove", "nofile.aasm", "-o", "b.proof", "--data", "alice=alice.opening", "--data", "bob=bob.opening", "--chunk", "14")

	works(t, "commit", "--opening", "alice.opening", "--check", alice)
	works(t, "commit", "y=points.csv:y", "--opening", "alice.opening", "--check", alice)
	mistakes(t, []struct{ args, want string }{
		{"commit y=points.csv:x --opening alice.opening --check " + alice, "other data, or another opening"},
		{"commit points.csv:x --opening alice.opening --check " + alice, "say which, as in x=points.csv:x"},
		{"commit points.csv:x points.csv:y --format fx16.8", "each wants its name in the set"},
		{"commit x=points.csv:x y=points.csv:y --format x=fx16.8 --axes x=row --axes y=row --name z", "--format of y"},
		{"commit x=points.csv:x x=points.csv:y --format fx16.8 --axes x=row --name z", "data.x is already defined"},
		{"commit x=points.csv:x y=points.csv:x --format fx16 --axes x=row --axes y=row --name z", "--format: number format fx16: want B.F"},
		{"commit x=points.csv:x --format fx16.8 --axes x=row=3 --name z", "x: points.csv"},
		{"commit x=points.csv:x --format fx16.8 --axes x=ro.w --name z", "no name"},
		{"commit x=points.csv:x --format z=fx16.8", "there is no tensor z"},
		{"commit x=points.csv:x --format fx16.8 --axes row", "want one for a tensor, as in --axes x=row,px"},
		{"commit --for nofile.aasm:alice --opening z", "tensor x has no file"},
		{"commit z=points.csv:x --for sets.aasm:alice --opening z", "want one of the set's tensors"},
		{"commit --for sets.aasm:alise", "no data set alise, did you mean alice?"},
		{"prove sets.aasm --chunk 14 --data alice=bob.opening --in alice.x=points.csv:x", "other data than those committed to"},
		{"prove sets.aasm --chunk 14 --data alice.x=alice.opening", "no data set alice.x"},
		{"prove sets.aasm --chunk 14 --data alice=alice.opening --absent alice", "is absent"},
	})
}

// Anyone can commit to an absent provider's data, with the same id; the statement
// says that they are absent.
func TestAbsent(t *testing.T) {
	proving(t)
	require.NoError(t, os.WriteFile("sets.aasm", []byte(sets), 0o644))
	id := strings.TrimSpace(works(t, "commit", "--for", "sets.aasm:alice", "--absent").out)
	require.Equal(t, id, strings.TrimSpace(works(t, "commit", "--for", "sets.aasm:bob", "--absent").out), "the sets have the same tensors")
	c := works(t, "prove", "sets.aasm", "-o", "a.proof", "--absent", "alice", "--json", "--chunk", "14").object(t)
	data := c["statement"].(map[string]any)["data"].([]any)
	require.Equal(t, map[string]any{"name": "alice", "id": id, "absent": true, "cited": false}, data[0])
	require.Equal(t, false, data[1].(map[string]any)["absent"])
	require.Contains(t, works(t, "verify", "a.proof", "--data", "alice=alice.commitment").out, id+" (absent: zeros)")
	opened := works(t, "prove", "sets.aasm", "-o", "b.proof", "--data", "alice=alice.opening", "--json", "--chunk", "14").object(t)
	require.Equal(t, data[0], opened["statement"].(map[string]any)["data"].([]any)[0])

	run := works(t, "run", "sets.aasm", "--absent", "alice", "--json").object(t)
	require.EqualValues(t, 0, run["outputs"].(map[string]any)["o"])
	require.Contains(t, invoke(t, "run", "sets.aasm", "--absent", "alice", "--in", "alice.x=points.csv:x").errors, "the provider of alice is absent")
	require.Contains(t, invoke(t, "run", "sets.aasm", "--absent", "carol").errors, "no data set carol")
	require.Contains(t, invoke(t, "commit", "points.csv:x", "--absent").errors, "--for PROG:SET")
}

func TestSRS(t *testing.T) {
	folder(t, nil)
	t.Setenv("AIVM_SRS", "mine.srs")
	require.Contains(t, invoke(t, "srs", "new").errors, "--unsafe")
	require.Contains(t, invoke(t, "srs", "info").errors, "there are no powers of tau at mine.srs")
	made := works(t, "srs", "new", "--unsafe", "-k", "8", "--json").object(t)
	require.EqualValues(t, 264, made["powers"])
	require.EqualValues(t, 8, made["max_chunk"])
	require.Equal(t, made, works(t, "srs", "info", "--check", "--json").object(t))
	require.Contains(t, invoke(t, "srs", "new", "--unsafe", "-k", "8").errors, "is there already")
	replaced := works(t, "srs", "new", "--unsafe", "-k", "8", "--force", "--json").object(t)
	require.NotEqual(t, made["id"], replaced["id"])
	require.Contains(t, works(t, "srs", "info").out, "UNSAFE")
}

// A file of snarkjs comes out as unsafe, unless the user names its hash.
func TestSRSImport(t *testing.T) {
	ptau, err := filepath.Abs("../../verifier/srs/testdata/unsafe4.ptau")
	require.NoError(t, err)
	folder(t, nil)
	c := works(t, "srs", "import", ptau, "-o", "a.srs", "--json")
	o := c.object(t)
	require.Equal(t, "unsafe", o["kind"])
	require.Contains(t, c.errors, "UNSAFE")
	id := o["id"].(string)
	named := works(t, "srs", "import", ptau, "-o", "b.srs", "--ceremony", id, "--json").object(t)
	require.Equal(t, "ceremony", named["kind"])
	require.Equal(t, id, named["id"])
	other := invoke(t, "srs", "import", ptau, "-o", "c.srs", "--ceremony", strings.Repeat("0", 64))
	require.Equal(t, exitMistake, other.code)
	require.Contains(t, other.errors, "not the ceremony asked for")
	require.Equal(t, []string{"a.srs", "b.srs"}, files(t))
}
