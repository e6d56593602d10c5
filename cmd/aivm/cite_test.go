package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A data set is ranged by a proof of its own, or by the first that uses it; others cite it,
// and are worth something beside one of these.
func TestCite(t *testing.T) {
	proving(t)
	works(t, "commit", "--for", "line.aasm:x", "-o", "x.commitment", "--opening", "x.opening")
	prove(t, "line.aasm", "--data", "x=x.opening", "-o", "first.proof")
	prove(t, "line.aasm", "--data", "x=x.opening", "--cite", "x", "-o", "second.proof")
	prove(t, "line.aasm", "-o", "anew.proof") // the same data, committed to anew
	works(t, "data", "prove", "x.opening", "--chunk", testChunk)
	ranges := "x.ranges.private.proof"

	cited := func(args ...string) []any {
		s := works(t, append([]string{"verify", "--json"}, args...)...).object(t)["statement"].(map[string]any)
		var c []any
		for _, d := range s["data"].([]any) {
			c = append(c, d.(map[string]any)["cited"])
		}
		return c
	}
	require.Equal(t, []any{true, false}, cited("second.proof", "--ranges", ranges))
	require.Equal(t, []any{true, false}, cited("second.proof", "--ranges", "first.proof"))
	require.Equal(t, []any{true, false}, cited("second.proof", "--assume-ranged"))
	require.Equal(t, []any{false, false}, cited("first.proof"))
	require.Contains(t, works(t, "verify", "second.proof", "--ranges", ranges).out, "(cited: for another proof to range)")
	require.Contains(t, works(t, "verify", "second.proof", "--assume-ranged").out, "valid if all cited data are ranged")
	require.Len(t, works(t, "verify", ranges, "--json").object(t)["statement"].(map[string]any)["data"], 1)

	for _, args := range []string{"second.proof", "second.proof --ranges anew.proof", "second.proof --ranges second.proof"} {
		c := invoke(t, append([]string{"verify", "--json"}, strings.Fields(args)...)...)
		require.Equal(t, exitMistake, c.code, args)
		require.Equal(t, "unranged", c.object(t)["cause"], args)
		require.Contains(t, c.object(t)["error"], "no proof here has ranged data set x, 0x", args)
	}

	// Of one that ranges nothing is wanted but that it is accepted; a false one is named.
	id := works(t, "check", "line.aasm", "--json").object(t)["program_id"].(string)
	works(t, "verify", "second.proof", "--ranges", ranges, "--program", id)
	b, err := os.ReadFile(ranges)
	require.NoError(t, err)
	b[len(b)-1] ^= 1
	require.NoError(t, os.WriteFile("false.proof", b, 0o600))
	c := invoke(t, "verify", "second.proof", "--ranges", "false.proof")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "false.proof: ")
}

func TestCiteMistakes(t *testing.T) {
	proving(t)
	works(t, "commit", "--for", "line.aasm:x", "-o", "x.commitment", "--opening", "x.opening")
	for args, want := range map[string]string{
		"prove line.aasm --cite z":                                 "the program has no data set z to cite",
		"prove line.aasm --cite x":                                 "data set x is cited, and has no opening",
		"cost line.aasm --cite z":                                  "the program has no data set z to cite",
		"data prove x.commitment":                                  "x.commitment: ",
		"data prove none.opening":                                  "none.opening",
		"verify none.proof --ranges none.proof":                    "none.proof",
		"prove line.aasm --cite x --data x=x.opening -o x.opening": "ends in .proof",
	} {
		fields := strings.Fields(args)
		if fields[0] == "prove" {
			fields = append(fields, "--chunk", testChunk)
		}
		c := invoke(t, fields...)
		require.Equal(t, exitMistake, c.code, args)
		require.Contains(t, c.errors, want, args)
	}
}
