package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// pair has two providers and a test set; it publishes a sum.
const pair = `
alice.x = input fx8.0[row=3]
bob.x   = input fx8.0[row=3]
test.x  = input fx8.0[held=2]
ax = sum alice.x
bx = sum bob.x
tx = sum test.x
s  = add ax, bx
d  = add s, tx
r  = round d, fx16.0
o  = output r
`

// TestSameRowsTwice: rows that count twice are refused before the work begins,
// with whatever commitments; absent providers are not.
func TestSameRowsTwice(t *testing.T) {
	proving(t)
	for name, text := range map[string]string{
		"pair.aasm": pair, "a.csv": "v\n1\n2\n0\n", "b.csv": "v\n1\n2\n3\n",
		"short.csv": "v\n1\n2\n", "zeros.csv": "v\n0\n0\n0\n",
	} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	refused := func(why string, args ...string) {
		t.Helper()
		c := invoke(t, args...)
		require.Equal(t, 2, c.code)
		require.Contains(t, c.errors, why)
	}
	in := func(alice, bob, test string) []string {
		return []string{"prove", "--chunk", testChunk, "pair.aasm", "-o", "pair.proof", "--in", "alice.x=" + alice, "--in", "bob.x=" + bob, "--in", "test.x=" + test}
	}
	refused("data sets alice and bob have the same rows", in("b.csv", "b.csv", "short.csv")...)
	refused("data sets alice and test have the same rows", in("a.csv", "b.csv", "short.csv")...)
	require.NoFileExists(t, "pair.proof")
	works(t, in("b.csv", "zeros.csv", "short.csv")...)
	works(t, "prove", "--chunk", testChunk, "pair.aasm", "-o", "two.proof", "--absent", "alice", "--absent", "bob", "--in", "test.x=short.csv")

	works(t, "commit", "x=b.csv", "--for", "pair.aasm:alice", "-o", "b.commitment")
	refused("the program has no data set carol; it has alice, bob, test", "prove", "--chunk", testChunk, "pair.aasm", "--data", "carol=b.opening")
}
