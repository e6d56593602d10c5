package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Keys that something may depend on are not replaced in silence.
func TestKeysAreNotLost(t *testing.T) {
	if testing.Short() {
		t.Skip("makes several keys")
	}
	m := marketFolder(t)
	refuses := func(want []string, args ...string) {
		t.Helper()
		c := invoke(t, args...)
		require.Equal(t, exitMistake, c.code, "%v: %s", args, c.errors)
		for _, w := range want {
			require.Contains(t, c.errors, w)
		}
	}
	content := func(path string) string {
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		return string(b)
	}
	setup := func(args string) map[string]any {
		return works(t, strings.Fields("setup --json "+args)...).object(t)
	}
	mine := setup("-o aivm.vkey")["verifier_id"].(string) // the same again
	before := content("aivm.vkey")
	m.otherKey()
	other := setup("-o other.vkey --keys " + filepath.Join(keyFolder(), "other"))["verifier_id"].(string)
	others := []string{"setup", "--keys", filepath.Join(keyFolder(), "other")}
	refuses([]string{"aivm.vkey is the key of verifier " + mine, "this one is of " + other, "--force"}, append(others, "-o", "aivm.vkey")...)
	require.Equal(t, before, content("aivm.vkey"))
	require.NoError(t, os.WriteFile("notes.vkey", []byte("notes"), 0o644))
	refuses([]string{"is no verifying key of this version"}, append(others, "-o", "notes.vkey")...)
	require.Equal(t, "notes", content("notes.vkey"))
	require.NoError(t, os.WriteFile("new.vkey", nil, 0o644)) // as mktemp makes it
	works(t, append(others, "-o", "new.vkey")...)
	works(t, append(others, "-o", "notes.vkey", "--force")...)
	require.Equal(t, content("other.vkey"), content("notes.vkey"))

	// A proving key that is damaged is kept, and with the new one there is another verifier.
	o := setup("-o a.vkey --keys keys")
	key := o["proving_key"].(string)
	require.NoError(t, os.Truncate(key, 100))
	half, old := content(key), content("a.vkey")
	refuses([]string{"WARNING: the key that was in the cache is damaged", filepath.Base(key) + ".damaged-1", "have other ids", "a.vkey is the key of verifier"},
		"setup", "-o", "a.vkey", "--keys", "keys")
	require.Equal(t, half, content(key+".damaged-1"))
	require.Equal(t, old, content("a.vkey"))

	for _, n := range []string{"alice", "bob", "test"} {
		works(t, "commit", "--for", "tiny.aasm:"+n)
	}
	works(t, "prove", "tiny.aasm", "--wrap", "--data", "alice=alice.opening", "--data", "bob=bob.opening", "--data", "test=test.opening", "-o", "tiny.proof")
	refuses([]string{"a.vkey is the key of verifier"}, "wrap", "tiny.proof", "--keys", "keys", "--vkey", "a.vkey")
	require.NoFileExists(t, "tiny.wrapped")
	works(t, "wrap", "tiny.proof", "--keys", "keys", "--vkey", "a.vkey", "--force")
	require.NotEqual(t, old, content("a.vkey"))
}

// An empty file, as a full disk leaves it, is called what it is.
func TestEmptyFiles(t *testing.T) {
	marketFolder(t)
	for _, name := range []string{"e.aivm", "e.proof", "e.wrapped", "e.vkey", "e.pkey", "e.key", "e.opening", "e.commitment", "e.phase2", "e.json"} {
		require.NoError(t, os.WriteFile(name, nil, 0o644))
	}
	for _, args := range []string{
		"check e.aivm", "run e.aivm", "disasm e.aivm", "verify e.proof", "verify e.wrapped --key aivm.vkey --program tiny.aasm", "wrap e.proof", "contract export --key e.vkey",
		"setup --key e.key -o x.vkey", "verify e.proof --program e.pkey", "setup contribute e.phase2 x.phase2", "commit --check e.commitment --opening e.opening",
		"campaign create e.json --simulated",
	} {
		c := invoke(t, strings.Fields(args)...)
		require.Equal(t, exitMistake, c.code, args)
		require.Contains(t, c.errors, "the file is empty", args)
		require.Contains(t, c.errors, "e.", args)
	}
}
